//! Finds the deal that a row is about, if it is in the workspace already (X1).

use std::{collections::VecDeque, sync::Arc};

use kariz_core::{Arrange, Book, Deal, DealId, DealStatus, Removal};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{draft::Draft, goal::Goal};
use crate::text::fold::fold;

/// So many deals of one title and organisation are compared with a row, those that come first. Were there no
/// end, a file in which all rows share a title with all deals would take hours (B9).
const COMPARED: usize = 2_000;

/// The workspace's deals, by source identifier and by title and organisation. Deals whose making was
/// undone are not there.
pub(crate) struct Known<'b> {
    book: &'b Book,
    by_source: FxHashMap<&'b str, &'b Arc<Deal>>,
    /// Filled when first asked: a file with identifiers rarely asks.
    by_title: Option<ByTitle<'b>>,
    /// Deals that an earlier row was about.
    taken: FxHashSet<DealId>,
}

impl<'b> Known<'b> {
    /// The deals of the workspace.
    pub(crate) fn new(book: &'b Book) -> Self {
        let mut by_source: FxHashMap<&str, &Arc<Deal>> = FxHashMap::default();
        for deal in there(book) {
            let Some(source_id) = deal.source_id.as_deref() else { continue };
            let best = by_source.entry(source_id).or_insert(deal);
            if preference(deal) < preference(best) {
                *best = deal;
            }
        }
        Self { book, by_source, by_title: None, taken: FxHashSet::default() }
    }

    /// The deal that the row is about. No two rows are about the same deal.
    ///
    /// With an identifier it is the deal of that identifier, else one without identifier that looks
    /// the same. Without one it is the most similar deal of that title, organisation and, if the row has
    /// it, day of making that no earlier row was about, of the first [`COMPARED`]. `title` is the row's, or made up.
    pub(crate) fn take(&mut self, draft: &Draft<'_>, goal: Goal<'_>, title: &str) -> Option<&'b Arc<Deal>> {
        let by_source = self.by_source.get(draft.source_id).copied();
        let found = by_source.or_else(|| self.of_title(draft, goal, title))?;
        self.taken.insert(found.id);
        Some(found)
    }

    fn of_title(&mut self, draft: &Draft<'_>, goal: Goal<'_>, title: &str) -> Option<&'b Arc<Deal>> {
        let book = self.book;
        let by_title = self.by_title.get_or_insert_with(|| titles(book));
        if by_title.is_empty() {
            return None;
        }
        let candidates = by_title.get_mut(&(fold(title), fold(&draft.organisation)))?;
        let taken = &self.taken;
        while candidates.front().is_some_and(|deal| taken.contains(&deal.id)) {
            candidates.pop_front();
        }
        let has_id = !draft.source_id.is_empty();
        let is_real = !draft.title.is_empty();
        let same_day = |deal: &Deal| draft.created_on.is_none_or(|day| day == deal.created_on);
        let fits = |deal: &Arc<Deal>| match has_id {
            true => deal.source_id.is_none() && (is_real || same_day(deal)),
            false => same_day(deal),
        };
        let first = candidates.iter().enumerate().take(COMPARED);
        let free = first.filter(|(_, deal)| fits(deal) && !taken.contains(&deal.id));
        let (place, _) = free.min_by_key(|(_, deal)| differences(draft, goal, deal))?;
        candidates.remove(place)
    }
}

/// Deals by folded title and organisation.
type ByTitle<'b> = FxHashMap<(String, String), VecDeque<&'b Arc<Deal>>>;

/// How much a deal differs from a row that may be about it: first in what both say, then in what only one
/// of them says.
fn differences(draft: &Draft<'_>, goal: Goal<'_>, deal: &Deal) -> (usize, usize) {
    let stands_there = match deal.status {
        DealStatus::Open { .. } => matches!(goal, Goal::Open(_)),
        DealStatus::Won { .. } => matches!(goal, Goal::Won(_)),
        DealStatus::Lost { .. } => matches!(goal, Goal::Lost(_)),
    };
    let value = draft.value.filter(|value| value.minor != 0);
    let day = draft.closed_on.or(draft.expected_close);
    let values = compared(value, deal.value);
    let days = compared(day, deal.closed_on().or(deal.expected_close));
    (usize::from(!stands_there) + values.0 + days.0, values.1 + days.1)
}

/// Whether two values differ, and whether only one is there.
fn compared<T: PartialEq>(one: Option<T>, other: Option<T>) -> (usize, usize) {
    let (differ, lone) = match (&one, &other) {
        (Some(one), Some(other)) => (one != other, false),
        (one, other) => (false, one.is_some() != other.is_some()),
    };
    (usize::from(differ), usize::from(lone))
}

/// Deals whose making was not undone.
fn there(book: &Book) -> impl Iterator<Item = &Arc<Deal>> {
    book.deals().filter(|deal| deal.removed != Some(Removal::Undone))
}

/// Those in the bin come last; else the first one made comes first.
fn preference(deal: &Deal) -> (bool, DealId) {
    (deal.removed.is_some(), deal.id)
}

fn titles(book: &Book) -> ByTitle<'_> {
    let mut by_title = ByTitle::default();
    for deal in there(book) {
        let organisation = deal.organisation.and_then(|id| book.organisation(id));
        let name = organisation.map(|organisation| fold(&organisation.name)).unwrap_or_default();
        by_title.entry((fold(&deal.title), name)).or_default().push_back(deal);
    }
    for deals in by_title.values_mut() {
        deals.make_contiguous().arrange_by_key(|deal| preference(deal));
    }
    by_title
}
