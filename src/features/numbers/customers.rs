//! Customers (M11, M22): who they are, who comes back, what they are worth; as of any past day.

use kariz_client::{format, i18n::t, parts::DateField, words::name_of};
use kariz_core::{
    Date, DealId, RecordId, Table,
    metrics::{
        Share,
        groups::{Cases, Cohorts, Customer, Customers, Quarter},
    },
};
use kariz_kit::{CollectView, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    growth::GrowthPanel,
    model::{Model, Open, show_deals},
    sheet::{Row, Sheet, SheetPanel, Value},
    words::{amount, one_decimal, percent, plain_amount, plain_share, whole_amount, without_rate},
};

/// So many quarters are shown.
const QUARTERS: usize = 8;
/// So many of the largest customers are.
const LARGEST: usize = 20;

#[component]
pub fn CustomersView(model: Model) -> impl IntoView {
    let as_of = RwSignal::new(None::<Date>);
    let day = move || as_of.get().map_or_else(|| model.store.today.get(), |day| day.min(model.store.today.get()));
    let customers: Signal<Customers> = memo(move || {
        let (day, scope) = (day(), model.scope.get());
        model.read(|cases, _| Customers::of(cases, &scope, day)).unwrap_or_default()
    })
    .into();
    let largest = Signal::derive(move || {
        model.read(|cases, _| customers.with(|all| largest(model, cases, all))).unwrap_or_default()
    });
    let cohorts = Signal::derive(move || customers.with(|all| cohorts(all, day())));
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        let nameless = customers.with(|all| all.nameless.len());
        match rates {
            Some(words) => words,
            None if nameless > 0 => t::num_nameless(nameless),
            None => String::new(),
        }
    });
    view! {
        <div class="num-asof"><DateField label=t::num_as_of() value=as_of/><p class="hint">{t::num_as_of_hint()}</p></div>
        <Figures model=model customers=customers/>
        <GrowthPanel model=model/>
        <SheetPanel model=model title=t::num_cohorts() hint=t::num_cohorts_hint().to_owned() sheet=cohorts/>
        <SheetPanel model=model title=t::num_largest() hint=hint sheet=largest/>
    }
}

/// A number with what it rests on, which opens its deals.
struct Figure {
    name: &'static str,
    value: String,
    basis: String,
    deals: Vec<DealId>,
}

fn deals_of<'a>(customers: impl IntoIterator<Item = &'a Customer>) -> Vec<DealId> {
    customers.into_iter().flat_map(|customer| customer.deals.iter().rev().map(|(_, deal)| *deal)).collect()
}

/// Four numbers at a glance.
#[component]
fn Figures(model: Model, customers: Signal<Customers>) -> impl IntoView {
    let figures = move || {
        let period = model.scope.with(|scope| scope.period);
        model.read(|cases, _| customers.with(|all| figures(cases, all, period))).unwrap_or_default()
    };
    let tile = |figure: Figure| {
        let Figure { name, value, basis, deals } = figure;
        let press = move |_| show_deals(name.to_owned(), deals.clone());
        view! {
            <button class="kpi kpi--still" type="button" on:click=listener(press)>
                <span class="kpi__name">{name}</span>
                <b class="kpi__value num">{value}</b>
                <span class="kpi__basis num">{basis}</span>
            </button>
        }
    };
    view! { <div class="kpis kpis--first">{move || figures().into_iter().map(tile).collect_view()}</div> }
}

fn figures(cases: &Cases, all: &Customers, period: Option<kariz_core::metrics::Period>) -> Vec<Figure> {
    let n = all.list.len() as u64;
    let (new, back) = all.new_and_back(period);
    let repeat: Vec<_> = all.repeat().collect();
    let top = all.top();
    let top_revenue: i128 = top.iter().map(|customer| customer.revenue).sum();
    let lifetime = all.lifetime();
    let none = || t::num_needs_customers().to_owned();
    vec![
        Figure {
            name: t::num_customers(),
            value: format::number(n as f64),
            basis: if n == 0 { none() } else { t::num_new_and_back(new.len(), back.len()) },
            deals: deals_of(&all.list),
        },
        Figure {
            name: t::num_repeat(),
            value: percent(all.repeat_share()),
            basis: if n == 0 { none() } else { t::num_of_customers(repeat.len(), n) },
            deals: deals_of(repeat),
        },
        Figure {
            name: t::num_top(),
            value: percent(all.top_share()),
            basis: if n == 0 { none() } else { t::num_top_of(top.len(), n, amount(cases, top_revenue)) },
            deals: deals_of(top),
        },
        Figure {
            name: t::num_lifetime(),
            value: lifetime.map_or_else(|| "–".to_owned(), |value| amount(cases, value.value)),
            basis: lifetime.map_or_else(none, |value| {
                t::num_lifetime_inputs(
                    amount(cases, value.deal),
                    one_decimal(value.a_year),
                    one_decimal(value.years),
                    value.n,
                )
            }),
            deals: deals_of(&all.list),
        },
    ]
}

fn customer_name(model: Model, id: RecordId) -> String {
    name_of(model.store, Table::Organisations, id)
        .or_else(|| name_of(model.store, Table::Contacts, id))
        .unwrap_or_else(|| t::num_no_name().to_owned())
}

fn largest(model: Model, cases: &Cases, all: &Customers) -> Sheet {
    let whole = all.revenue();
    let today = model.store.today.get_untracked();
    let row = |customer: &Customer| {
        let share = Share::new(customer.revenue, whole);
        let last = customer.deals.last().map(|(on, _)| *on);
        let deals = || Open::List(deals_of([customer]));
        let last = last.map_or_else(Value::none, |on| Value::number(format::date(on, today), on.to_string()));
        let cells = vec![
            Value::count(customer.deals.len() as u64, deals),
            Value::number(whole_amount(cases, customer.revenue), plain_amount(cases, customer.revenue)),
            Value::number(percent(share), plain_share(share)),
            Value::number(one_decimal(customer.years()), format!("{:.2}", customer.years())),
            last,
        ];
        Row { name: customer_name(model, customer.id), cells, ..Row::default() }
    };
    let columns =
        [t::num_customer(), t::num_deals(), t::num_worth(), t::num_share(), t::num_years(), t::num_last_deal()];
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows: all.list.iter().take(LARGEST).map(row).collect() }
}

fn cohorts(all: &Customers, as_of: Date) -> Sheet {
    let cohorts = Cohorts::of(all, format::calendar(), as_of, QUARTERS);
    let found = |who: &[usize]| deals_of(who.iter().filter_map(|at| all.list.get(*at)));
    let row = |quarter: &Quarter| {
        let n = quarter.customers.len() as u64;
        let mut cells = vec![Value::count(n, || Open::List(found(&quarter.customers)))];
        for back in &quarter.back {
            let came = back.len() as u64;
            if n == 0 {
                cells.push(Value::none());
                continue;
            }
            let share = came as f64 / n as f64;
            let value = Value::number(format::percent(share), format!("{share:.4}")).noted(t::num_came_back(came, n));
            let open = (came > 0).then(|| Open::List(found(back)));
            cells.push(Value { open, ..value.heated(Some(share)) });
        }
        // Quarters that have not begun.
        cells.resize(QUARTERS, Value::text(""));
        Row {
            name: t::num_days_between(format::month(quarter.period.first()), format::month(quarter.period.last_day())),
            cells,
            ..Row::default()
        }
    };
    let is_empty = cohorts.quarters.iter().all(|quarter| quarter.customers.is_empty());
    let after = (1..QUARTERS).map(t::num_quarters_later);
    let columns = [t::num_first_quarter().to_owned(), t::num_customers().to_owned()].into_iter().chain(after).collect();
    Sheet { columns, rows: if is_empty { Vec::new() } else { cohorts.quarters.iter().map(row).collect() } }
}
