//! Products and their categories against their goals (M20): leads to create, deals to close, and what else is asked.

use kariz_client::{
    browser::clock,
    customs, format,
    i18n::t,
    words::{amount_words, measure_words, period_words, whose_words},
};
use kariz_core::{
    GoalOf, Measure, Table, Target,
    goals::{self, Purse, Standing, behind},
    metrics::{
        Share,
        groups::{By, Cases, Key},
    },
};
use kariz_kit::{Icon, listener};
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    sheet::{Row, Sheet, SheetPanel, Tone, Value},
    words::{percent, plain_share},
};
use crate::shell::intents::{EditGoal, ask};

/// What is asked of a product or category in a span, and how far one is.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    aim: kariz_core::Aim,
    purse: Purse,
    standing: Standing,
}

impl Asked {
    /// Whether it is of this group.
    fn is_of(&self, cases: &Cases, key: Key) -> bool {
        match &self.aim.of {
            GoalOf::Product(id) => id.0 == key.id,
            GoalOf::Category(name) => key.word != 0 && cases.word(key.word) == name.trim(),
            _ => false,
        }
    }

    fn amount(&self, amount: i128) -> String {
        amount_words(self.aim.measure, &self.purse, amount)
    }

    fn plain(&self, amount: i128) -> String {
        let unit = if self.aim.measure.is_money() { self.purse.currency.minor_per_unit().max(1) } else { 1 };
        format!("{}", amount as f64 / unit as f64)
    }

    fn share(&self) -> Option<Share> {
        Share::new(self.standing.done, self.standing.target?)
    }

    fn period(&self) -> String {
        period_words(self.aim.span, self.standing.period)
    }

    fn tone(&self) -> Tone {
        match self.standing.ahead() {
            _ if self.standing.is_reached() => Tone::Good,
            Some(ahead) if ahead < 0 => Tone::Care,
            _ => Tone::Plain,
        }
    }

    /// The records that were counted.
    fn open(&self, model: Model) -> Open {
        let found =
            model.store.book(|book| clock::with_zone(|zone| behind(book, &self.aim, self.standing.period, zone)));
        if matches!(self.aim.measure, Measure::Leads | Measure::LeadWorth) {
            Open::LeadList(found.into_iter().map(Into::into).collect())
        } else {
            Open::List(found.into_iter().map(Into::into).collect())
        }
    }

    /// How much there is of what was asked: as a cell.
    fn cell(&self, model: Model) -> Value {
        let target = self.standing.target.unwrap_or_default();
        let shown = t::num_target_reached(self.amount(self.standing.done), self.amount(target));
        let note = t::num_target_share(percent(self.share()), self.period());
        let open = (self.standing.n > 0).then(|| self.open(model));
        Value { open, ..Value::number(shown, self.plain(self.standing.done)).noted(note).toned(self.tone()) }
    }
}

/// What is asked of products, or of categories, in the spans in which the page's period ends; today where it is not over.
pub fn asked(model: Model, by: By) -> Vec<Asked> {
    let today = model.store.today.get();
    let day = model.scope.with(|scope| scope.period).map_or(today, |period| period.last_day().min(today));
    let days = (format::calendar(), customs::week());
    model.store.watch_table(Table::Goals);
    let of = |of: &GoalOf| match of {
        GoalOf::Product(_) => by == By::Product,
        GoalOf::Category(_) => by == By::Category,
        _ => false,
    };
    let found = model.courses(|courses, book| {
        let own = book.workspace().map(|workspace| workspace.currency).unwrap_or_default();
        let kept = goals::all(book).into_iter().filter(|kept| of(&kept.aim.of));
        let asked = kept.filter_map(|kept| {
            let period = goals::period_of(kept.aim.span, days, day);
            let target = kept.goal.target_in(period.last_day())?;
            let currency = if let Target::Worth(money) = target { money.currency } else { own };
            let standing =
                courses.course(book, &kept.aim, currency).standing_in(period, days, today, Some(target.amount()));
            Some(Asked { aim: kept.aim, purse: Purse::new(currency, book), standing })
        });
        asked.collect::<Vec<_>>()
    });
    found.unwrap_or_default()
}

/// The two that M20 asks for, each with its column where any product has such a goal.
pub const MEASURES: [Measure; 2] = [Measure::Leads, Measure::Won];

/// The measures that anything is asked of.
pub fn measures(asked: &[Asked]) -> impl Iterator<Item = Measure> + '_ {
    MEASURES.into_iter().filter(|measure| asked.iter().any(|asked| asked.aim.measure == *measure))
}

/// What a measure's column is called.
pub fn column(measure: Measure) -> &'static str {
    if measure == Measure::Leads { t::num_target_leads() } else { t::num_target_won() }
}

/// The cells of a group, one a measure: of several spans the one that is most like the page's period in length.
pub fn cells(model: Model, cases: &Cases, key: Key, asked: &[Asked]) -> Vec<Value> {
    let wanted = model.scope.with_untracked(|scope| scope.period).map_or(u32::MAX, |period| period.days());
    let cell = |measure: Measure| {
        let own = asked.iter().filter(|asked| asked.aim.measure == measure && asked.is_of(cases, key));
        own.min_by_key(|asked| asked.standing.period.days().abs_diff(wanted))
            .map_or_else(Value::none, |asked| asked.cell(model))
    };
    measures(asked).map(cell).collect()
}

/// Every goal of a product or category: also of those of which nothing is there yet.
#[component]
pub fn TargetsPanel(model: Model, by: Signal<By>) -> impl IntoView {
    let sheet = Signal::derive(move || sheet(model, by.get()));
    let set = listener(|_| ask(EditGoal(None)));
    let above = view! {
        <p class="num-note changes"><button class="btn btn--s" type="button" on:click=set><Icon name="target" size="s"/>{t::goals_set()}</button></p>
    };
    view! { <SheetPanel model=model title=t::num_targets() hint=t::num_targets_hint().to_owned() sheet=sheet above=above.into_any()/> }
}

fn sheet(model: Model, by: By) -> Sheet {
    let row = |asked: &Asked| {
        let number = |amount: Option<i128>| {
            amount.map_or_else(Value::none, |amount| Value::number(asked.amount(amount), asked.plain(amount)))
        };
        let standing = &asked.standing;
        let done = Value { open: (standing.n > 0).then(|| asked.open(model)), ..number(Some(standing.done)) };
        let share = Value::number(percent(asked.share()), plain_share(asked.share()));
        let cells = vec![
            Value::text(measure_words(asked.aim.measure)),
            Value::text(asked.period()),
            number(standing.target),
            done,
            share.toned(asked.tone()),
            number(standing.straight()),
            number(standing.missing()),
        ];
        Row { name: whose_words(model.store, &asked.aim.of), cells, ..Row::default() }
    };
    let columns = [
        if by == By::Category { t::num_by_category() } else { t::num_by_product() },
        t::num_target_of(),
        t::num_period(),
        t::num_target(),
        t::num_target_done(),
        t::num_target_part(),
        t::num_target_by_now(),
        t::num_target_missing(),
    ];
    let rows = asked(model, by).iter().map(row).collect();
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows }
}
