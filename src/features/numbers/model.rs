//! What the sections read: deals and leads by group, counted once for a scope, then kept current by what changes.

use std::cell::Cell;

use kariz_client::{
    browser::clock,
    route::{Page, Route},
    store::{Store, use_store},
};
use kariz_core::{
    Book, Changes, DealId, LeadId, Origin, PipelineId,
    goals::Courses,
    metrics::{
        Period, Scope,
        groups::{Breakdown, By, Cases, Key, Pick, Which, bands},
    },
};
use leptos::prelude::*;

use super::leads::TheseLeads;
use crate::shell::{
    among::{self, Among},
    intents::ask,
};

/// So many breakdowns are kept current: those of a section, and some that were shown before.
const MOST: usize = 8;

/// A breakdown, and the same of the period before.
struct Groups {
    now: Breakdown,
    before: Option<Breakdown>,
}

struct Counted {
    cases: Cases,
    bands: Vec<i64>,
    groups: Vec<Groups>,
}

/// Kept as long as the page: coming back costs nothing.
#[derive(Clone, Copy)]
struct Kept {
    counted: StoredValue<Option<Counted>, LocalStorage>,
    /// What goals of products count, day by day; none until one is shown.
    courses: StoredValue<Option<Courses>, LocalStorage>,
    revision: RwSignal<u32>,
}

thread_local! {
    static KEPT: Cell<Option<Kept>> = const { Cell::new(None) };
}

/// The numbers of a section.
#[derive(Clone, Copy)]
pub struct Model {
    pub store: Store,
    pub scope: Signal<Scope>,
    kept: Kept,
}

/// The deals or leads behind a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Open {
    /// Deals of a group, or of all.
    Deals(By, Option<Key>, Which),
    /// Deals of a group in another period than the page's.
    In(Period, By, Option<Key>, Which),
    /// Leads of a group, or of all; `true`: those that became deals.
    Leads(By, Option<Key>, bool),
    /// This deal itself.
    Deal(DealId),
    /// These deals.
    List(Vec<DealId>),
    /// These leads.
    LeadList(Vec<LeadId>),
}

impl Model {
    pub fn of(scope: Signal<Scope>) -> Self {
        let store = use_store();
        let kept = KEPT.get().unwrap_or_else(|| begin(store));
        Self { store, scope, kept }
    }

    /// The pipeline whose stages are shown: the chosen one, or the first.
    pub fn pipeline(self) -> Option<PipelineId> {
        let chosen = self.scope.with(|scope| scope.pipeline);
        chosen.or_else(|| self.store.book(|book| book.pipelines_in_order().next().map(|pipeline| pipeline.id)))
    }

    /// Reads deals and leads; the view runs again when a number may have changed.
    pub fn read<T>(self, read: impl FnOnce(&Cases, &Book) -> T) -> Option<T> {
        self.kept.revision.track();
        self.scope.track();
        self.store.today.track();
        self.store.is_whole.track();
        self.count();
        self.store.book(|book| self.kept.counted.with_value(|counted| Some(read(&counted.as_ref()?.cases, book))))
    }

    /// Reads the groups of the scope, and those of the period before.
    pub fn groups<T>(self, by: By, read: impl FnOnce(&Breakdown, Option<&Breakdown>, &Cases) -> T) -> Option<T> {
        self.groups_in(by, self.scope.get(), read)
    }

    /// As [`Model::groups`], limited to something else.
    pub fn groups_in<T>(
        self,
        by: By,
        scope: Scope,
        read: impl FnOnce(&Breakdown, Option<&Breakdown>, &Cases) -> T,
    ) -> Option<T> {
        self.read(|_, _| ())?;
        let mut found = None;
        self.kept.counted.try_update_value(|counted| {
            let Some(Counted { cases, bands, groups }) = counted else { return };
            let is_it = |groups: &Groups| groups.now.by() == by && *groups.now.scope() == scope;
            let at = groups.iter().position(is_it).unwrap_or_else(|| {
                // Of what is not shown any more, little is kept.
                if groups.len() >= MOST {
                    groups.remove(0);
                }
                let before = scope.before().map(|before| Breakdown::of(cases, by, before, bands));
                groups.push(Groups { now: Breakdown::of(cases, by, scope.clone(), bands), before });
                groups.len() - 1
            });
            found = groups.get(at).map(|groups| read(&groups.now, groups.before.as_ref(), cases));
        });
        found
    }

    /// Reads what goals count; the view runs again when it may have changed.
    pub fn courses<T>(self, read: impl FnOnce(&mut Courses, &Book) -> T) -> Option<T> {
        self.kept.revision.track();
        self.store.is_whole.track();
        self.store.book(|book| {
            self.kept
                .courses
                .try_update_value(|courses| read(courses.get_or_insert_with(|| Courses::new(clock::zone())), book))
        })
    }

    fn count(self) {
        if self.kept.counted.with_value(Option::is_some) {
            return;
        }
        let cases = self.store.book(|book| Cases::of(book, clock::zone()));
        let bands = bands(&cases);
        self.kept.counted.set_value(Some(Counted { cases, bands, groups: Vec::new() }));
    }

    /// Shows what is behind a number: deals in the list, from where Back leads back; leads in a dialog.
    pub fn open(self, title: String, open: &Open) {
        let scope = self.scope.get_untracked();
        let bands = || self.kept.counted.with_value(|it| it.as_ref().map(|it| it.bands.clone()).unwrap_or_default());
        let read =
            |read: &dyn Fn(&Cases) -> Vec<DealId>| untrack(|| self.read(|cases, _| read(cases))).unwrap_or_default();
        match open {
            Open::Deals(by, key, which) => {
                let (pick, bands) = (Pick { by: *by, key: *key, which: *which }, bands());
                show_deals(title, read(&|cases| cases.behind(&scope, &pick, &bands)));
            }
            Open::In(period, by, key, which) => {
                let scope = scope.during(Some(*period));
                let pick = Pick { by: *by, key: *key, which: *which };
                show_deals(title, read(&|cases| cases.behind(&scope, &pick, &[])));
            }
            Open::Deal(deal) => Route::now().with_deal(*deal).go(),
            Open::List(deals) => show_deals(title, deals.clone()),
            Open::Leads(by, key, became) => {
                let leads = untrack(|| self.read(|cases, _| cases.leads_behind(&scope, *by, *key, *became)));
                ask(TheseLeads { title, leads: leads.unwrap_or_default() });
            }
            Open::LeadList(leads) => ask(TheseLeads { title, leads: leads.clone() }),
        }
    }
}

/// Shows deals in the list.
pub fn show_deals(title: String, deals: Vec<DealId>) {
    among::show(Among { title, deals, from: Page::INSIGHTS });
}

fn begin(store: Store) -> Kept {
    let kept = store.as_app(|| Kept {
        counted: StoredValue::new_local(None),
        courses: StoredValue::new_local(None),
        revision: RwSignal::new(0),
    });
    store.observe(move |book, changes| follow(kept, book, changes));
    KEPT.set(Some(kept));
    kept
}

fn follow(kept: Kept, book: &Book, changes: &Changes) {
    kept.counted.try_update_value(|counted| match counted {
        Some(Counted { cases, groups, .. }) if changes.origin != Origin::Opened => {
            let news = cases.apply(changes, book);
            for group in groups {
                group.now.apply(&news, cases);
                if let Some(before) = &mut group.before {
                    before.apply(&news, cases);
                }
            }
        }
        counted => *counted = None,
    });
    kept.courses.try_update_value(|courses| courses.as_mut().map(|courses| courses.apply(changes, book)));
    // Names, goals and steps are shown as well: what a section shows it reads anew.
    kept.revision.update(|revision| *revision += 1);
}
