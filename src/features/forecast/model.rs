//! What the page shows: worked out from the Book when it changes; what takes longer comes a moment later.

use std::{cell::Cell, sync::Arc, time::Duration};

use kariz_client::{
    browser::{clock, prefs},
    customs, format,
    store::{Store, use_store},
};
use kariz_core::{
    Book, Calendar, Date, MemberId, PipelineId, Table, Week, Zone,
    forecast::{
        Calibration, Cash, Change, Columns, Filter, Forecast, Grown, History, Moment, Outlook, Past, Slippage, Span,
    },
    metrics::Period,
};
use kariz_kit::reactive::{effect, memo};
use leptos::prelude::*;

use super::goal;

/// Columns that are over.
const BEFORE: usize = 2;
/// Columns to come.
const AHEAD: usize = 4;

/// Since when the pipeline is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Since {
    /// Seven days ago.
    Week,
    /// Thirty days ago.
    #[default]
    Month,
    /// Ninety days ago.
    Quarter,
    /// The beginning of the present column.
    Column,
}

impl Since {
    pub const ALL: [Self; 4] = [Self::Week, Self::Column, Self::Month, Self::Quarter];
}

/// What the forecast is limited to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Choice {
    pub span: Span,
    pub pipeline: Option<PipelineId>,
    pub owner: Option<MemberId>,
    /// Each category with all that are surer.
    pub running: bool,
    pub since: Since,
    /// The change of all open deals, not of the column's.
    pub whole: bool,
}

impl Choice {
    pub fn filter(&self) -> Filter {
        Filter { pipeline: self.pipeline, owner: self.owner }
    }
}

thread_local! {
    /// As it was chosen last, until the page is loaded anew.
    static LAST: Cell<Option<Choice>> = const { Cell::new(None) };
}

/// What own history says.
pub struct Own {
    pub history: History,
    pub outlook: Outlook,
}

/// How far the look back has come.
#[derive(Clone, Default, PartialEq)]
pub struct Checked {
    pub calibration: Calibration,
    pub done: usize,
    pub all: usize,
}

/// The page's numbers.
#[derive(Clone, Copy)]
pub struct Model {
    pub store: Store,
    pub choice: RwSignal<Choice>,
    /// The first day of the column whose deals are shown; the present one where it is `None`.
    picked: RwSignal<Option<Date>>,
    pub columns: Memo<Columns>,
    pub forecast: Memo<Arc<Forecast>>,
    pub change: Memo<Arc<Change>>,
    /// What shall be reached in each column, in minor units of the forecast's currency (G1).
    pub targets: Memo<Vec<Option<i128>>>,
    /// When the money comes.
    pub cash: Memo<Arc<Cash>>,
    pub slippage: Memo<Arc<Slippage>>,
    pub own: RwSignal<Option<Arc<Own>>>,
    pub checked: RwSignal<Option<Checked>>,
    /// Whether the screen is a phone's.
    pub phone: RwSignal<bool>,
}

impl Model {
    pub fn new() -> Self {
        let store = use_store();
        let choice = RwSignal::new(LAST.get().unwrap_or_else(|| Choice { span: kept_span(), ..Choice::default() }));
        let picked = RwSignal::new(None);
        let columns = memo(move || {
            let span = choice.with(|choice| choice.span);
            Columns::new(span, days(), store.today.get(), BEFORE, AHEAD)
        });
        let filter = memo(move || choice.with(Choice::filter));
        let forecast = memo(move || {
            [Table::Deals, Table::Stages, Table::Pipelines, Table::Workspaces]
                .into_iter()
                .for_each(|table| store.watch_table(table));
            let (filter, columns) = (filter.get(), columns.get());
            Arc::new(store.book(|book| Forecast::of(book, filter, columns)))
        });
        let change = memo(move || {
            forecast.track();
            let choice = choice.get();
            let moment = since(choice.since, &columns.get());
            let expected = (!choice.whole).then(|| picked_in(picked.get(), &columns.get()).1);
            let changed = |book: &Book, zone: &Zone| {
                let moments = (Moment::end_of(moment.plus_days(-1), zone), Moment::Now);
                Change::of(book, choice.filter(), expected, moments, zone)
            };
            Arc::new(store.book(|book| clock::with_zone(|zone| changed(book, zone))))
        });
        let targets = memo(move || {
            store.watch_table(Table::Goals);
            let (choice, forecast) = (choice.get(), forecast.get());
            store.book(|book| goal::targets(book, &choice, &forecast))
        });
        let cash = memo(move || {
            let (filter, forecast) = (filter.get(), forecast.get());
            Arc::new(store.book(|book| Cash::of(book, filter, &forecast.columns, &forecast.coinage)))
        });
        let slippage = memo(move || {
            forecast.track();
            let (filter, year) = (filter.get(), Period::last_days(365, store.today.get()));
            Arc::new(store.book(|book| clock::with_zone(|zone| Slippage::of(book, filter, year, zone))))
        });
        let (own, checked) = (RwSignal::new(None), RwSignal::new(None));
        let phone = follow_width();
        let model =
            Self { store, choice, picked, columns, forecast, change, targets, cash, slippage, own, checked, phone };
        model.follow_own(filter);
        model.follow_check(filter);
        model
    }

    /// Changes what the forecast is limited to.
    pub fn choose(self, change: impl FnOnce(&mut Choice)) {
        self.choice.update(change);
        let choice = self.choice.get_untracked();
        LAST.set(Some(choice));
        prefs::set("forecast.span", word(choice.span));
    }

    /// Shows the deals of a column.
    pub fn pick(self, at: usize) {
        let first = self.columns.with_untracked(|columns| columns.list.get(at).map(|column| column.period.first()));
        self.picked.set(first);
    }

    /// Which column's deals are shown.
    pub fn picked(self) -> usize {
        self.columns.with(|columns| picked_in(self.picked.get(), columns).0)
    }

    /// Since which day the pipeline is compared.
    pub fn since(self) -> Date {
        let kind = self.choice.with(|choice| choice.since);
        self.columns.with(|columns| since(kind, columns))
    }

    /// What own history says is drawn a moment after the rest is shown.
    fn follow_own(self, filter: Memo<Filter>) {
        let timer = StoredValue::new_local(None::<TimeoutHandle>);
        let stop = move || {
            timer.try_update_value(|timer| timer.take().into_iter().for_each(|timer| timer.clear()));
        };
        effect(move || {
            let (filter, forecast) = (filter.get(), self.forecast.get());
            stop();
            let draw = move || {
                let own = self.store.book(|book| {
                    clock::with_zone(|zone| {
                        let history = History::of(book, filter, zone, None);
                        let (columns, coinage) = (&forecast.columns, &forecast.coinage);
                        let outlook = Outlook::of(book, filter, columns, coinage, zone, &history);
                        Own { history, outlook }
                    })
                });
                self.own.set(Some(Arc::new(own)));
            };
            timer.set_value(set_timeout_with_handle(draw, Duration::from_millis(20)).ok());
        });
        on_cleanup(stop);
    }

    /// Looks at one Monday after the other, whenever there is time: the past changes little.
    fn follow_check(self, filter: Memo<Filter>) {
        let (round, grown) = (StoredValue::new(0_u32), StoredValue::new(Grown::default()));
        let has_own = memo(move || self.own.with(Option::is_some));
        effect(move || {
            let today = self.store.today.get();
            self.choice.with(|choice| choice.span);
            filter.track();
            round.update_value(|round| *round += 1);
            if has_own.get() {
                let left = Calibration::days(today);
                self.checked.set(Some(Checked { all: left.len(), ..Checked::default() }));
                grown.set_value(Grown::default());
                self.check((round, grown), round.get_value(), left);
            }
        });
    }

    fn check(self, (round, grown): (StoredValue<u32>, StoredValue<Grown>), mine: u32, mut left: Vec<Date>) {
        let look = move || {
            // The page has gone, or something else is asked.
            if round.try_get_value() != Some(mine) {
                return;
            }
            let Some(on) = left.pop() else { return };
            self.checked.update(|checked| {
                let Some(checked) = checked else { return };
                checked.done += 1;
                grown.try_update_value(|grown| self.look(&mut checked.calibration, grown, on));
            });
            self.check((round, grown), mine, left);
        };
        set_timeout(look, Duration::from_millis(4));
    }

    fn look(self, calibration: &mut Calibration, grown: &mut Grown, on: Date) {
        let choice = self.choice.get_untracked();
        let (forecast, today) = (self.forecast.get_untracked(), self.store.today.get_untracked());
        let (filter, span, days, coinage) = (choice.filter(), choice.span, days(), &forecast.coinage);
        self.store.book(|book| {
            clock::with_zone(|zone| {
                calibration.look(&Past { book, filter, span, days, coinage, zone, today }, grown, on);
            });
        });
    }
}

/// The number of a column and the days on which its open deals are expected.
fn picked_in(first: Option<Date>, columns: &Columns) -> (usize, Period) {
    let found = columns.list.iter().position(|column| Some(column.period.first()) == first);
    let at = found.unwrap_or_else(|| columns.now());
    (at, columns.list[at].window())
}

fn since(kind: Since, columns: &Columns) -> Date {
    match kind {
        Since::Week => columns.today.plus_days(-7),
        Since::Month => columns.today.plus_days(-30),
        Since::Quarter => columns.today.plus_days(-90),
        Since::Column => columns.list[columns.now()].period.first(),
    }
}

fn days() -> (Calendar, Week) {
    (format::calendar(), customs::week())
}

fn word(span: Span) -> &'static str {
    match span {
        Span::Week => "week",
        Span::Month => "month",
        Span::Quarter => "quarter",
    }
}

fn kept_span() -> Span {
    let kept = prefs::get("forecast.span");
    Span::ALL.into_iter().find(|span| kept.as_deref() == Some(word(*span))).unwrap_or_default()
}

/// Whether the screen is a phone's: it may be turned.
fn follow_width() -> RwSignal<bool> {
    let is_phone = || window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 768.0);
    let phone = RwSignal::new(is_phone());
    let turned = window_event_listener(leptos::ev::resize, move |_| {
        if phone.get_untracked() != is_phone() {
            phone.set(is_phone());
        }
    });
    on_cleanup(move || turned.remove());
    phone
}
