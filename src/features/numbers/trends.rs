//! Any number over twelve periods, beside the same days a year before (G5); and a person's own way (M19).

use kariz_client::{format, i18n::t};
use kariz_core::metrics::{
    Period,
    groups::{By, Cases, Cell, Key, Which, series},
};
use kariz_kit::{Select, dynamic, reactive::memo};
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    names::{group_name, in_order_of_people},
    sheet::{Row, Sheet, SheetPanel, Value},
    trend_chart::{Line, LineChart, Point, period_name},
    words::{amount, days, percent},
};

/// What a line can be of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum What {
    #[default]
    WinRate,
    Revenue,
    Won,
    Average,
    Cycle,
    Made,
    Leads,
    Conversion,
}

impl What {
    const ALL: [Self; 8] = [
        Self::WinRate,
        Self::Revenue,
        Self::Won,
        Self::Average,
        Self::Cycle,
        Self::Made,
        Self::Leads,
        Self::Conversion,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::WinRate => t::num_win_rate(),
            Self::Revenue => t::num_revenue(),
            Self::Won => t::num_won(),
            Self::Average => t::num_average(),
            Self::Cycle => t::num_cycle(),
            Self::Made => t::num_made(),
            Self::Leads => t::num_leads(),
            Self::Conversion => t::num_conversion(),
        }
    }

    fn which(self) -> Option<Which> {
        match self {
            Self::WinRate => Some(Which::Closed),
            Self::Revenue | Self::Won | Self::Average | Self::Cycle => Some(Which::Won),
            Self::Made => Some(Which::Made),
            Self::Leads | Self::Conversion => None,
        }
    }

    /// More than was counted: of few it says little.
    fn is_rate(self) -> bool {
        matches!(self, Self::WinRate | Self::Average | Self::Cycle | Self::Conversion)
    }

    fn point(self, cases: &Cases, period: Period, cell: &Cell) -> Point {
        let count = |n: u64| (Some(n as f64), format::number(n as f64), n);
        let (value, shown, n) = match self {
            Self::WinRate => (cell.win_rate().map(|rate| rate.ratio()), percent(cell.win_rate()), cell.closed()),
            Self::Revenue => {
                let unit = cases.coinage().currency.minor_per_unit().max(1) as f64;
                (Some(cell.revenue.sum as f64 / unit), amount(cases, cell.revenue.sum), cell.revenue.n)
            }
            Self::Won => count(cell.won),
            Self::Average => {
                let mean = cell.revenue.mean();
                let shown = mean.map_or_else(|| "–".to_owned(), |mean| amount(cases, mean));
                (mean.map(|mean| mean as f64), shown, cell.revenue.n)
            }
            Self::Cycle => {
                let mean = cell.cycle_days();
                let shown = mean.map_or_else(|| "–".to_owned(), days);
                (mean.map(|mean| mean.as_f64()), shown, cell.cycle.n)
            }
            Self::Made => count(cell.made),
            Self::Leads => count(cell.leads),
            Self::Conversion => (cell.conversion().map(|share| share.ratio()), percent(cell.conversion()), cell.leads),
        };
        Point { period, value, shown, n }
    }

    fn line(self, model: Model, of: (By, Option<Key>)) -> Line {
        let today = model.store.today.get();
        let scope = model.scope.get();
        let mut periods = Period::twelve(scope.period, format::calendar(), today);
        periods.extend(periods.last().map(|last| last.year_before()));
        let mut points = model
            .read(|cases, _| {
                let cells = series(cases, &scope, of, &periods);
                periods.iter().zip(&cells).map(|(period, cell)| self.point(cases, *period, cell)).collect::<Vec<_>>()
            })
            .unwrap_or_default();
        let year_before = points.pop();
        Line { points, year_before, of, which: self.which(), is_rate: self.is_rate() }
    }
}

/// The chart of a chosen number, its table, and a sentence about the year before.
#[component]
fn Chosen(
    model: Model,
    title: &'static str,
    /// Of which group; and its name, where it is not all.
    #[prop(into)]
    of: Signal<(By, Option<Key>)>,
    #[prop(into)] whose: Signal<String>,
    above: Option<AnyView>,
) -> impl IntoView {
    let what = RwSignal::new(What::default());
    let line: Signal<Line> = memo(move || what.get().line(model, of.get())).into();
    let label = Signal::derive(move || {
        let (what, whose) = (what.get().name(), whose.get());
        if whose.is_empty() { what.to_owned() } else { t::num_of_whom(what, whose) }
    });
    let sheet = Signal::derive(move || table(what.get(), &line.get()));
    let chosen = Signal::derive(move || What::ALL.iter().position(|other| *other == what.get()));
    let choose = move |at: Option<usize>| what.set(at.and_then(|at| What::ALL.get(at).copied()).unwrap_or_default());
    let names = What::ALL.map(|what| what.name().to_owned()).to_vec();
    let above = view! {
        <div class="row wrap num-seg">
            {above}
            <Select label=t::num_trend_of().to_owned() class="view pick" options=names chosen=chosen on_choose=choose/>
        </div>
        <LineChart model=model label=label line=line/>
        <p class="hint num" role="status">{move || year_words(&line.get())}</p>
    };
    view! { <SheetPanel model=model title=title hint=t::num_trends_hint().to_owned() sheet=sheet above=above.into_any()/> }
}

/// The last period beside the same days a year before.
fn year_words(line: &Line) -> String {
    let (Some(last), Some(before)) = (line.points.last(), &line.year_before) else { return String::new() };
    if before.value.is_none() || before.n == 0 {
        return t::num_no_year_before(period_name(before.period, false));
    }
    let told =
        line.points.iter().filter(|point| point.value.is_some() && !kariz_core::metrics::too_few(point.n)).count();
    let words = t::num_year_before(period_name(last.period, false), &last.shown, &before.shown, before.n);
    if line.is_rate && told < 3 { [&words, " ", t::num_line_few()].concat() } else { words }
}

fn table(what: What, line: &Line) -> Sheet {
    let row = |point: &Point, small: &str| Row {
        name: period_name(point.period, false),
        small: small.to_owned(),
        cells: vec![
            Value {
                open: line
                    .which
                    .filter(|_| point.n > 0)
                    .map(|which| Open::In(point.period, line.of.0, line.of.1, which)),
                ..Value::number(
                    point.shown.clone(),
                    point.value.map_or_else(String::new, |value| format!("{value:.4}")),
                )
            },
            Value::number(format::number(point.n as f64), point.n.to_string()),
        ],
        ..Row::default()
    };
    let before = line.year_before.iter().map(|point| row(point, t::num_a_year_before()));
    let columns = [t::num_period(), what.name(), t::num_count()].map(str::to_owned).to_vec();
    Sheet { columns, rows: line.points.iter().map(|point| row(point, "")).chain(before).collect() }
}

/// Any number of all that the filters hold.
#[component]
pub fn Trends(model: Model) -> impl IntoView {
    let of = Signal::derive(|| (By::Person, None));
    view! { <Chosen model=model title=t::num_trends() of=of whose=Signal::derive(String::new) above=None/> }
}

/// A person's own way: mine, unless somebody else is asked for.
#[component]
pub fn OwnTrend(model: Model) -> impl IntoView {
    let chosen = RwSignal::new(None::<Key>);
    let people: Signal<Vec<(Key, String, ())>> = memo(move || {
        let scope = super::people::of_all(model.scope.get());
        let names =
            model.groups_in(By::Person, kariz_core::metrics::Scope { period: None, ..scope }, |now, _, cases| {
                let named = |key: Key| (key, group_name(model.store, cases, By::Person, key, &[]), ());
                now.groups().into_iter().map(|(key, _)| named(key)).collect::<Vec<_>>()
            });
        let mut names = names.unwrap_or_default();
        in_order_of_people(model.store, &mut names);
        names
    })
    .into();
    let shown = Signal::derive(move || {
        let wanted = model.scope.with(|scope| scope.owner).map(|owner| Key { id: owner.0, ..Key::default() });
        let people = people.get();
        let is_there = |key: &Key| people.iter().any(|(other, ..)| other == key);
        wanted.or(chosen.get()).filter(is_there).or_else(|| people.first().map(|(key, ..)| *key))
    });
    let of = Signal::derive(move || (By::Person, shown.get()));
    let whose = Signal::derive(move || {
        let key = shown.get();
        people
            .with(|people| people.iter().find(|(other, ..)| Some(*other) == key).map(|(_, name, ())| name.clone()))
            .unwrap_or_default()
    });
    let names = Signal::derive(move || {
        people.with(|people| people.iter().map(|(_, name, ())| name.clone()).collect::<Vec<_>>())
    });
    let place =
        Signal::derive(move || people.with(|people| people.iter().position(|(key, ..)| Some(*key) == shown.get())));
    let choose = move |at: Option<usize>| {
        chosen.set(at.and_then(|at| people.with_untracked(|people| people.get(at).map(|(key, ..)| *key))));
    };
    let is_there = memo(move || !people.with(Vec::is_empty));
    dynamic(move || {
        is_there.get().then(|| {
            let pick = view! { <Select label=t::num_person().to_owned() class="view pick pick--on" options=names chosen=place on_choose=choose/> };
            view! { <Chosen model=model title=t::num_own_trend() of=of whose=whose above=Some(pick.into_any())/> }
        })
    })
}
