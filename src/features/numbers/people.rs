//! People (M19): as help, not as a ranking. Oneself first, and one's own way before how it stands beside the others'.

use kariz_client::{browser::clock, format, i18n::t};
use kariz_core::{
    MemberId,
    metrics::{
        Scope,
        groups::{By, Cases, Cell, Chance, Key, Load, OpenWeeks, Usual, Which, of_means, of_shares},
    },
};
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    names::{group_name, in_order_of_people},
    sheet::{Row, Sheet, SheetPanel, Tone, Value},
    stages::StagesHeat,
    trends::OwnTrend,
    words::{amount, beside, chance_of_mean, days, percent, plain_amount, plain_share, whole_amount, without_rate},
};

#[component]
pub fn People(model: Model) -> impl IntoView {
    let sheet = Signal::derive(move || people(model));
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        rates.unwrap_or_else(|| t::num_people_hint().to_owned())
    });
    let load = Signal::derive(move || load(model));
    view! {
        <OwnTrend model=model/>
        <SheetPanel model=model title=t::num_people() hint=hint sheet=sheet/>
        <StagesHeat model=model/>
        <SheetPanel model=model title=t::num_load() hint=t::num_load_hint().to_owned() sheet=load/>
    }
}

/// All people are needed to compare with, whomever the filter asks for.
pub fn of_all(scope: Scope) -> Scope {
    Scope { owner: None, ..scope }
}

fn people(model: Model) -> Sheet {
    let scope = model.scope.get();
    let wanted = scope.owner;
    let rows = model.groups_in(By::Person, of_all(scope), |now, before, cases| {
        let groups = now.groups();
        let compared = groups.iter().filter(|(_, cell)| cell.closed() > 0).count();
        let mut rows: Vec<_> = groups
            .into_iter()
            .filter(|(key, _)| wanted.is_none_or(|wanted| wanted.0 == key.id))
            .map(|(key, cell)| {
                let others = now.all().without(cell);
                let earlier = before.map(|before| before.cell(key));
                let row = row(cases, Some(key), cell, Some((&others, compared)), earlier.as_ref());
                (key, group_name(model.store, cases, By::Person, key, &[]), row)
            })
            .collect();
        in_order_of_people(model.store, &mut rows);
        let mut rows: Vec<_> = rows.into_iter().map(|(_, name, cells)| Row { name, cells, ..Row::default() }).collect();
        if !rows.is_empty() {
            let cells = row(cases, None, now.all(), None, before.map(|before| before.all()));
            rows.push(Row { name: t::num_all().to_owned(), is_total: true, cells, ..Row::default() });
        }
        rows
    });
    let columns = [
        t::num_person(),
        t::num_open(),
        t::num_won(),
        t::num_lost(),
        t::num_win_rate(),
        t::num_beside(),
        t::num_revenue(),
        t::num_average(),
        t::num_cycle(),
        t::num_leads(),
        t::num_conversion(),
    ];
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows: rows.unwrap_or_default() }
}

fn row(
    cases: &Cases,
    key: Option<Key>,
    cell: &Cell,
    others: Option<(&Cell, usize)>,
    before: Option<&Cell>,
) -> Vec<Value> {
    let by = By::Person;
    let deals = |which: Which| move || Open::Deals(by, key, which);
    let chance =
        others.map(|(others, compared)| of_shares((cell.won, cell.closed()), (others.won, others.closed()), compared));
    let beside_words = others.zip(chance).and_then(|((others, _), chance)| beside(cell, others, chance));
    vec![
        Value::count(cell.open, deals(Which::Open)),
        Value::count(cell.won, deals(Which::Won)),
        Value::count(cell.lost, deals(Which::Lost)),
        win_rate(by, key, cell, before),
        Value::text(beside_words.unwrap_or_else(|| "–".to_owned())).toned(tone(chance, cell, others)),
        revenue(cases, by, key, cell),
        average(cases, cell, others),
        cycle(cell, others),
        Value::count(cell.leads, || Open::Leads(by, key, false)),
        Value::number(percent(cell.conversion()), plain_share(cell.conversion())),
    ]
}

fn tone(chance: Option<Chance>, cell: &Cell, others: Option<(&Cell, usize)>) -> Tone {
    let above = || Some(cell.win_rate()?.points_above(others?.0.win_rate()?) > 0.0);
    match (chance, above()) {
        (Some(Chance::Hardly), Some(true)) => Tone::Good,
        (Some(Chance::Hardly), Some(false)) => Tone::Care,
        _ => Tone::Plain,
    }
}

/// Won of closed, with the n, and how it was in the period before.
pub fn win_rate(by: By, key: Option<Key>, cell: &Cell, before: Option<&Cell>) -> Value {
    let Some(rate) = cell.win_rate() else { return Value::none() };
    let earlier = before
        .and_then(Cell::win_rate)
        .map(|before| t::num_points_since(format::signed(rate.points_above(before).round())));
    let n = t::num_n(cell.closed());
    let note = match earlier {
        Some(earlier) => kariz_client::i18n::dotted([n, earlier]),
        None => n,
    };
    Value {
        open: Some(Open::Deals(by, key, Which::Closed)),
        ..Value::number(percent(Some(rate)), plain_share(Some(rate))).noted(note)
    }
}

/// What was won, in full for a file.
pub fn revenue(cases: &Cases, by: By, key: Option<Key>, cell: &Cell) -> Value {
    if cell.revenue.n == 0 {
        return Value::none();
    }
    let value = Value::number(amount(cases, cell.revenue.sum), plain_amount(cases, cell.revenue.sum));
    let without = cell.won - cell.revenue.n.min(cell.won);
    let note = if without > 0 { t::num_without_value(without) } else { String::new() };
    Value { open: Some(Open::Deals(by, key, Which::Won)), ..value.noted(note) }
}

/// The average won deal, and whether it differs from the others'.
pub fn average(cases: &Cases, cell: &Cell, others: Option<(&Cell, usize)>) -> Value {
    let Some(mean) = cell.revenue.mean() else { return Value::none() };
    let note = others.map(|(others, compared)| {
        let more = others.revenue.mean().is_some_and(|other| mean > other);
        chance_of_mean(of_means(cell.revenue, others.revenue, compared), more)
    });
    let shown = if others.is_some() { amount(cases, mean) } else { whole_amount(cases, mean) };
    Value::number(shown, plain_amount(cases, mean)).noted(note.unwrap_or_default())
}

/// Mean days from made to won.
pub fn cycle(cell: &Cell, others: Option<(&Cell, usize)>) -> Value {
    let Some(mean) = cell.cycle_days() else { return Value::none() };
    let note = others.map(|(others, compared)| {
        let more = others.cycle_days().is_some_and(|other| mean > other);
        chance_of_mean(of_means(cell.cycle, others.cycle, compared), more)
    });
    Value::number(days(mean), format!("{:.1}", mean.as_f64())).noted(note.unwrap_or_default())
}

/// How many deals somebody usually has open, and whether there are clearly more now.
fn usual(usual: Option<Usual>, open: u64) -> Value {
    let Some(usual) = usual else { return Value::none().noted(t::num_too_few()) };
    let (least, most) = usual.range;
    let value = Value::number(super::words::one_decimal(usual.deals), usual.deals.to_string());
    if usual.is_exceeded_by(open) {
        value.noted(t::num_usual_much(least, most)).toned(Tone::Care)
    } else {
        value.noted(t::num_usual_range(least, most, usual.weeks))
    }
}

/// Open work against what somebody gets done.
fn load(model: Model) -> Sheet {
    let scope = model.scope.get();
    let wanted = scope.owner;
    let people = model.groups_in(By::Person, of_all(scope), |now, _, cases| {
        let named = |key: Key| (key, group_name(model.store, cases, By::Person, key, &[]), now.cell(key).open);
        now.groups().into_iter().map(|(key, _)| named(key)).collect::<Vec<_>>()
    });
    let mut people = people.unwrap_or_default();
    people.retain(|(key, ..)| wanted.is_none_or(|wanted| wanted.0 == key.id));
    in_order_of_people(model.store, &mut people);
    let today = model.store.today.get();
    let open_weeks = model.store.book(|book| clock::with_zone(|zone| OpenWeeks::of(book, today, zone)));
    let rows = people.into_iter().map(|(key, name, open)| {
        let member = (!key.id.is_nil()).then_some(MemberId(key.id));
        let load = model.store.book(|book| clock::with_zone(|zone| Load::of(book, member, today, zone)));
        let number = |n: u64| if n == 0 { Value::none() } else { Value::text(format::number(n as f64)) };
        let weeks = match load.weeks() {
            Some(weeks) if weeks > 1.25 => Value::number(super::words::one_decimal(weeks), format!("{weeks:.2}"))
                .noted(t::num_load_much())
                .toned(Tone::Care),
            Some(weeks) => {
                Value::number(super::words::one_decimal(weeks), format!("{weeks:.2}")).noted(t::num_load_fits())
            }
            None => Value::none().noted(t::num_load_none()),
        };
        let a_week = load.a_week().map_or_else(Value::none, |n| Value::text(super::words::one_decimal(n)));
        let deals = Value::count(open, || Open::Deals(By::Person, Some(key), Which::Open));
        Row {
            name,
            cells: vec![
                deals,
                usual(open_weeks.usual(member), open),
                number(load.due),
                number(load.overdue),
                a_week,
                weeks,
            ],
            ..Row::default()
        }
    });
    let columns = [
        t::num_person(),
        t::num_open(),
        t::num_usual(),
        t::num_due(),
        t::num_overdue(),
        t::num_a_week(),
        t::num_weeks(),
    ];
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows: rows.collect() }
}
