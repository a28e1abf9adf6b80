//! Which open deals the board shows.

use kariz_client::{
    browser::clock,
    store::{Store, Topic},
};
use kariz_core::{
    Book, Date, Deal, Entity, MemberId, PipelineId, ProductId, StageId, Table, Timestamp, book::NextStep,
};
use leptos::prelude::*;

/// A view of the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Every open deal.
    #[default]
    All,
    /// Mine (L12).
    Mine,
    /// In their stage for longer than its day limit (P3).
    Stuck,
    /// With no next step (P9).
    Unplanned,
    /// With a next step that should have been done before today.
    Overdue,
}

impl View {
    /// The views as the toolbar has them, in its order.
    pub const SHOWN: [Self; 5] = [Self::All, Self::Mine, Self::Overdue, Self::Unplanned, Self::Stuck];
    /// The same by the numbers by which devices keep them: this order stays.
    pub const ALL: [Self; 5] = [Self::All, Self::Mine, Self::Stuck, Self::Unplanned, Self::Overdue];
}

/// What the user has asked to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The view.
    pub view: View,
    /// Only deals of this member.
    pub owner: Option<MemberId>,
    /// Only deals for this product.
    pub product: Option<ProductId>,
}

/// What a filter is measured by besides the deals.
#[derive(Clone, Copy)]
pub struct Moment {
    now: Timestamp,
    today: Date,
    me: Option<MemberId>,
}

impl Moment {
    /// The moment of looking.
    pub fn now(store: Store) -> Self {
        Self { now: clock::now(), today: store.today.get_untracked(), me: store.me.get_untracked() }
    }
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_on(self) -> bool {
        self != Self::default()
    }

    /// How many choices it makes beside the view.
    pub fn narrowed(self) -> usize {
        usize::from(self.owner.is_some()) + usize::from(self.product.is_some())
    }

    /// Makes the running view depend on what can change which deals of a stage pass.
    pub fn watch(self, store: Store, stage: StageId) {
        if !self.is_on() {
            return;
        }
        store.watch_table(Table::Deals);
        match self.view {
            View::All => {}
            View::Mine => store.me.track(),
            View::Stuck => {
                store.today.track();
                store.watch(Topic::Record(Entity::new(Table::Stages, stage)));
            }
            View::Unplanned => store.watch_table(Table::Activities),
            View::Overdue => {
                store.today.track();
                store.watch_table(Table::Activities);
            }
        }
    }

    /// Whether it shows this open deal.
    pub fn passes(self, book: &Book, deal: &Deal, moment: &Moment) -> bool {
        let view = match self.view {
            View::All => true,
            View::Mine => moment.me.is_some() && deal.owner == moment.me,
            View::Stuck => clock::with_zone(|zone| book.stuck_for(deal, moment.now, zone)).is_some(),
            View::Unplanned => book.next_step_state(deal.id, moment.today) == NextStep::Nothing,
            View::Overdue => matches!(book.next_step_state(deal.id, moment.today), NextStep::Overdue { .. }),
        };
        view && (self.owner.is_none() || deal.owner == self.owner)
            && (self.product.is_none() || deal.product == self.product)
    }
}

/// How many open deals of a pipeline each view shows, in the order of [`View::ALL`].
pub fn counts(store: Store, pipeline: PipelineId) -> [usize; View::ALL.len()] {
    let moment = Moment::now(store);
    store.book(|book| {
        let mut counts = [0; View::ALL.len()];
        for deal in book.open_deals_of(pipeline) {
            for (count, view) in counts.iter_mut().zip(View::ALL) {
                *count += usize::from(Filter { view, ..Filter::default() }.passes(book, deal, &moment));
            }
        }
        counts
    })
}
