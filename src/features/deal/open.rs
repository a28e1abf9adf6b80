//! The deal that is open, as the parts of its drawer share it.

use std::sync::Arc;

use kariz_client::{
    parts::deal_fields::DealFields,
    store::{Store, Topic},
};
use kariz_core::{
    Activity, ActivityId, ActivityKind, Contact, Deal, DealId, Entity, Organisation, RecordId, Table, Workspace,
};
use leptos::prelude::*;

/// The deal that is open. Cheap to copy.
#[derive(Clone, Copy)]
pub struct OpenDeal {
    /// Which one.
    pub id: DealId,
    /// The deal as it is now.
    pub deal: Memo<Arc<Deal>>,
    /// Where to ask for changes.
    pub store: Store,
    /// What the next-step box shows.
    pub step: RwSignal<StepMode>,
    /// What is being logged.
    pub log: RwSignal<ActivityKind>,
    /// Raised to bring the focus to the log.
    pub log_asked: RwSignal<u32>,
}

/// What the next-step box shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepMode {
    /// What is planned.
    #[default]
    Show,
    /// A form for one more step.
    Plan,
    /// A form for trying a lost deal again.
    TryAgain,
    /// A form to change a step.
    Change(ActivityId),
    /// A form to complete a step.
    Complete(ActivityId),
}

impl OpenDeal {
    /// The deal `id`; `deal` says how it is.
    pub fn new(id: DealId, deal: Memo<Arc<Deal>>, store: Store) -> Self {
        Self {
            id,
            deal,
            store,
            step: RwSignal::default(),
            log: RwSignal::new(ActivityKind::Note),
            log_asked: RwSignal::new(0),
        }
    }

    /// Its fields, to be edited in place.
    pub fn fields(self) -> DealFields {
        DealFields { store: self.store, id: self.id, deal: self.deal }
    }

    /// The deal as a record.
    pub fn entity(self) -> Entity {
        Entity::new(Table::Deals, self.id)
    }

    /// Brings the focus to the log.
    pub fn start_log(self, kind: ActivityKind) {
        self.log.set(kind);
        self.log_asked.update(|asked| *asked += 1);
    }

    /// The person on the other side; the view runs again when it is another, or changes.
    pub fn contact(self) -> Option<Arc<Contact>> {
        let id = self.deal.with(|deal| deal.contact)?;
        self.watch(Table::Contacts, id);
        self.store.book(|book| book.contact(id).cloned())
    }

    /// The company on the other side; the view runs again when it is another, or changes.
    pub fn organisation(self) -> Option<Arc<Organisation>> {
        let id = self.deal.with(|deal| deal.organisation)?;
        self.watch(Table::Organisations, id);
        self.store.book(|book| book.organisation(id).cloned())
    }

    /// What is planned, what is due first at the front; the view runs again when that changes.
    pub fn steps(self) -> Vec<Arc<Activity>> {
        self.watch(Table::Deals, self.id);
        self.store.book(|book| book.steps(self.id).cloned().collect())
    }

    /// How often somebody reached out, and after how often a deal is given up (W1).
    pub fn touches(self) -> (u32, u32) {
        self.watch(Table::Deals, self.id);
        self.store.watch_table(Table::Workspaces);
        self.store.book(|book| {
            let goal = book.workspace().and_then(|workspace| workspace.touch_goal);
            (book.touches(self.id), goal.unwrap_or(Workspace::DEFAULT_TOUCH_GOAL))
        })
    }

    /// Makes the running view depend on a record.
    pub fn watch(self, table: Table, id: impl Into<RecordId>) {
        self.store.watch(Topic::Record(Entity::new(table, id)));
    }
}
