//! The numbers that the page shows: counted once for a scope, then kept current by what changes.

use std::{cell::Cell, time::Duration};

use kariz_client::{
    browser::clock,
    format,
    store::{Store, use_store},
};
use kariz_core::{
    Book, Change, Changes, Origin, PipelineId, Table,
    metrics::{Comparison, DealSet, Facts, LeadSet, Numbers, Passed, Period, Scope},
};
use kariz_kit::reactive::memo;
use leptos::prelude::*;

use super::{scope::Choice, sections::Shown};

/// The counts behind the page.
struct Counted {
    facts: Facts,
    shown: Comparison,
    line: Line,
}

/// How many points a line has.
pub const PERIODS: usize = 12;

/// The same numbers in twelve periods, and in the one that is shown a year before (G5), counted one period after the other.
#[derive(Default)]
struct Line {
    periods: Vec<Period>,
    points: Vec<Numbers>,
}

impl Line {
    fn is_drawn(&self) -> bool {
        !self.periods.is_empty() && self.points.len() == self.periods.len()
    }
}

impl Counted {
    /// What the numbers that are shown are limited to: the deals behind them have to be, too.
    fn scope(&self) -> &Scope {
        self.shown.now.scope()
    }
}

/// The page's numbers. They outlive the page, so that coming back to it costs nothing.
#[derive(Clone, Copy)]
pub struct Model {
    /// For the Book.
    pub store: Store,
    /// What the numbers are limited to, as it was chosen.
    pub choice: RwSignal<Choice>,
    /// Which section is shown; [`Model::show`] sets it.
    pub section: RwSignal<Shown>,
    /// What the funnel takes for a deal's way, until the page is loaded anew.
    pub passed: RwSignal<Passed>,
    counted: StoredValue<Option<Counted>, LocalStorage>,
    /// Moves on with each change that a number could show.
    revision: RwSignal<u32>,
    /// Moves on when the twelve periods are counted.
    drawn: RwSignal<u32>,
}

thread_local! {
    /// Made when the page is first shown: until then nothing of it is fetched, and nothing counted.
    static MODEL: Cell<Option<Model>> = const { Cell::new(None) };
}

/// Whether it is one of the records that numbers are shown by: stages, people, reasons, channels.
fn names_a_number(change: &Change) -> bool {
    let counted = [Table::Deals, Table::Leads];
    let beside = [Table::Activities, Table::Contacts, Table::Organisations];
    let table = change.entity().table;
    !counted.contains(&table) && !beside.contains(&table)
}

impl Model {
    /// The numbers of this tab.
    pub fn take() -> Self {
        let model = MODEL.get().unwrap_or_else(Self::begin);
        if model.counted.with_value(Option::is_none) {
            model.choice.set(Choice::last(model.store));
        }
        model
    }

    fn begin() -> Self {
        let store = use_store();
        let model = store.as_app(|| Self {
            store,
            choice: RwSignal::new(Choice::default()),
            section: RwSignal::new(Shown::last()),
            passed: RwSignal::new(Passed::default()),
            counted: StoredValue::new_local(None),
            revision: RwSignal::new(0),
            drawn: RwSignal::new(0),
        });
        store.observe(move |book, changes| model.follow(book, changes));
        MODEL.set(Some(model));
        model
    }

    fn follow(self, book: &Book, changes: &Changes) {
        let is_news = self.counted.try_update_value(|counted| match counted {
            Some(Counted { facts, shown, line }) if changes.origin != Origin::Opened => {
                let news = facts.apply(changes, book);
                shown.apply(&news, facts);
                line.points.iter_mut().for_each(|point| point.apply(&news, facts));
                !news.is_empty()
            }
            counted => {
                *counted = None;
                true
            }
        });
        if is_news != Some(false) || changes.list.iter().any(names_a_number) {
            self.revision.update(|revision| *revision += 1);
        }
    }

    /// Limits the numbers to something else: they are counted anew.
    pub fn choose(self, change: impl FnOnce(&mut Choice)) {
        self.choice.update(change);
        self.choice.with_untracked(Choice::keep);
        self.revision.update(|revision| *revision += 1);
    }

    /// Shows a section, and does so again when the page is loaded anew.
    pub fn show(self, shown: Shown) {
        self.section.set(shown);
        shown.keep();
    }

    /// What the numbers shall be limited to, today.
    fn scope(self) -> Scope {
        self.choice.with_untracked(|choice| choice.scope(self.store.today.get_untracked()))
    }

    /// What the numbers are limited to, for whoever shows a section.
    pub fn limits(self) -> Signal<Scope> {
        memo(move || {
            let today = self.store.today.get();
            self.choice.with(|choice| choice.scope(today))
        })
        .into()
    }

    /// The pipeline whose stages are shown: the chosen one, or the first.
    pub fn pipeline(self) -> Option<PipelineId> {
        let chosen = self.choice.with(|choice| choice.pipeline);
        chosen.or_else(|| self.store.book(|book| book.pipelines_in_order().next().map(|pipeline| pipeline.id)))
    }

    /// Reads a number that needs the Book; the view runs again when it may have changed.
    pub fn read<T>(self, number: impl Fn(&Numbers, &Book) -> T) -> Option<T> {
        self.count();
        self.store.book(|book| self.counted.with_value(|counted| Some(number(&counted.as_ref()?.shown.now, book))))
    }

    /// Reads a number together with the one of the period before.
    pub fn compare<T>(self, number: impl Fn(&Numbers, Option<&Numbers>) -> T) -> Option<T> {
        self.count();
        self.counted.with_value(|counted| {
            let shown = &counted.as_ref()?.shown;
            Some(number(&shown.now, shown.before.as_ref()))
        })
    }

    /// Whether the last point of the line is of the period that is shown, and not of one that is shorter.
    pub fn ends_with_its_period(self) -> bool {
        self.counted.with_value(|counted| {
            let Some(Counted { shown, line, .. }) = counted else { return false };
            line.periods.get(PERIODS - 1).copied() == shown.now.scope().period
        })
    }

    /// Reads a number in each of the twelve periods, and in that which is shown a year before, with its place among them;
    /// nothing until all are counted.
    pub fn line<T>(self, number: impl Fn(usize, &Numbers) -> T) -> Option<Vec<T>> {
        self.drawn.track();
        self.count();
        self.counted.with_value(|counted| {
            let line = &counted.as_ref()?.line;
            line.is_drawn().then(|| line.points.iter().enumerate().map(|(at, point)| number(at, point)).collect())
        })
    }

    /// Counts the periods that are still missing, one at a time: nothing else waits for them.
    pub fn draw(self) {
        let today = self.store.today.get_untracked();
        let next = move || {
            let is_more = self.counted.try_update_value(|counted| {
                let Some(Counted { facts, shown, line }) = counted else { return None };
                let scope = shown.now.scope();
                if line.periods.is_empty() {
                    line.periods = Period::twelve(scope.period, format::calendar(), today);
                    line.periods.extend(scope.period.map(Period::year_before));
                }
                let period = line.periods.get(line.points.len()).copied()?;
                line.points.push(Numbers::of(facts, scope.during(Some(period))));
                Some(!line.is_drawn())
            });
            match is_more.flatten() {
                Some(true) => self.draw(),
                Some(false) => self.drawn.update(|drawn| *drawn += 1),
                None => {}
            }
        };
        set_timeout(next, Duration::from_millis(4));
    }

    /// Whether there are periods still to be counted; whoever runs this hears when there are others.
    pub fn has_more_to_draw(self) -> bool {
        self.count();
        self.counted.with_value(|counted| counted.as_ref().is_some_and(|counted| !counted.line.is_drawn()))
    }

    /// The deals behind a number.
    pub fn behind(self, set: DealSet) -> Vec<kariz_core::DealId> {
        untrack(|| self.count());
        self.counted
            .with_value(|counted| counted.as_ref().map(|it| it.facts.behind(it.scope(), set)).unwrap_or_default())
    }

    /// The leads behind a number.
    pub fn leads_behind(self, set: LeadSet) -> Vec<kariz_core::LeadId> {
        untrack(|| self.count());
        self.counted
            .with_value(|counted| counted.as_ref().map(|it| it.facts.leads_behind(it.scope(), set)).unwrap_or_default())
    }

    /// Counts what is not counted yet, or was counted for a period that has moved on with the day. The view
    /// runs again when a number may have changed.
    fn count(self) {
        self.revision.track();
        self.store.today.track();
        let scope = self.scope();
        let is_counted = self.counted.try_update_value(|counted| {
            let Some(Counted { facts, shown, line }) = counted else { return false };
            if *shown.now.scope() != scope {
                *shown = Comparison::of(facts, scope);
                *line = Line::default();
            }
            true
        });
        if is_counted == Some(true) {
            return;
        }
        let facts = self.store.book(|book| Facts::of(book, clock::zone()));
        let shown = Comparison::of(&facts, self.scope());
        self.counted.set_value(Some(Counted { facts, shown, line: Line::default() }));
    }
}
