//! What has changed since the last review.

use std::sync::Arc;

use kariz_wire::Wire;
use rustc_hash::FxHashMap;

use super::{Item, Note, Places, Scene};
use crate::{
    Arrange, Book,
    forecast::{Coinage, Moment, Standing, State},
    id::{DealId, MemberId, StageId},
    journey::journey,
    money::Money,
    records::{Deal, DealStatus, Landing},
    time::Date,
};

/// How deals stood when the last review ended.
#[derive(Clone, Copy, Debug)]
pub enum Then<'b> {
    /// As logs and moves tell of that moment.
    At(Moment),
    /// As they were in the document at that review's own heads: what has come since from other copies counts as a change,
    /// whatever their clocks say. Deals that are not named here are as they were; those of `None` were not there.
    Exactly(&'b FxHashMap<DealId, Option<Arc<Deal>>>),
}

/// How deals stood at the heads of a review, where they stood otherwise than now.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Before {
    /// Those that have changed, as they were.
    pub changed: Vec<Arc<Deal>>,
    /// Those that were not there.
    pub new: Vec<DealId>,
}

impl Before {
    /// How the deals of `now` stood `then`.
    pub fn between(then: &Book, now: &Book) -> Self {
        let mut before = Self::default();
        for deal in now.deals() {
            match then.deal(deal.id) {
                Some(was) if was != deal => before.changed.push(Arc::clone(was)),
                Some(_) => {}
                None => before.new.push(deal.id),
            }
        }
        before
    }

    /// By deal, for [`Then::Exactly`].
    pub fn by_deal(self) -> FxHashMap<DealId, Option<Arc<Deal>>> {
        let changed = self.changed.into_iter().map(|deal| (deal.id, Some(deal)));
        changed.chain(self.new.into_iter().map(|deal| (deal, None))).collect()
    }
}

/// Where a deal stood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    Open(Option<StageId>),
    Won,
    Lost,
    /// In the bin, or not there yet.
    Away,
}

/// How a deal stood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stood {
    pub place: Place,
    pub value: Option<Money>,
    pub expected: Option<Date>,
    pub owner: Option<MemberId>,
    /// It was there, in the bin or not.
    pub was_there: bool,
}

impl Stood {
    fn as_it_is(deal: &Deal) -> Option<Self> {
        let place = match deal.status {
            _ if deal.stands_elsewhere() => return None,
            _ if deal.removed.is_some() => Place::Away,
            DealStatus::Open { stage, .. } => Place::Open(Some(stage)),
            DealStatus::Won { .. } => Place::Won,
            DealStatus::Lost { .. } => Place::Lost,
        };
        let Deal { value, expected_close: expected, owner, .. } = *deal;
        Some(Self { place, value, expected, owner, was_there: true })
    }

    fn by_logs(deal: &Deal, moment: Moment, scene: &Scene<'_>) -> Option<Self> {
        let Standing { state, value, expected, owner, .. } = Standing::of(deal, moment, scene.book, scene.zone)?;
        let place = match state {
            State::Open(stage) => Place::Open(stage.map(|(stage, _)| stage)),
            State::Won => Place::Won,
            State::Lost => Place::Lost,
            State::Unborn | State::Binned => Place::Away,
        };
        Some(Self { place, value, expected, owner, was_there: state != State::Unborn })
    }
}

impl Then<'_> {
    /// How a deal stood; `None` where that cannot be told.
    pub(super) fn stood(&self, deal: &Deal, scene: &Scene<'_>) -> Option<Stood> {
        const NOT_THERE: Stood =
            Stood { place: Place::Away, value: None, expected: None, owner: None, was_there: false };
        match self {
            Self::At(moment) => Stood::by_logs(deal, *moment, scene),
            Self::Exactly(deals) => match deals.get(&deal.id) {
                Some(Some(before)) => Stood::as_it_is(before),
                Some(None) => Some(NOT_THERE),
                None => Stood::as_it_is(deal),
            },
        }
    }
}

/// What the pipeline was and is worth: opening + what came + up − down − won − lost − gone = closing, to the cent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// What sums are in.
    pub coinage: Coinage,
    /// Open then.
    pub opening: i128,
    /// New, or taken up again.
    pub came: i128,
    /// Values that went up.
    pub up: i128,
    /// Values that went down; below zero.
    pub down: i128,
    /// Won; below zero.
    pub won: i128,
    /// Lost; below zero.
    pub lost: i128,
    /// Put into the bin; below zero.
    pub gone: i128,
    /// Open now.
    pub closing: i128,
}

/// What has changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changed {
    /// The deals in which something has, those first of which most is said.
    pub items: Vec<Item>,
    /// In money.
    pub sums: Sums,
}

impl Changed {
    /// Since the last review.
    pub fn of(scene: &Scene<'_>, then: &Then<'_>) -> Self {
        Self::among(scene, then, &Places::of(scene.book))
    }

    pub(super) fn among(scene: &Scene<'_>, then: &Then<'_>, places: &Places) -> Self {
        let pairs: Vec<(&Arc<Deal>, Stood, Stood)> = scene
            .book
            .deals()
            .filter(|deal| deal.removed != Some(crate::records::Removal::Undone))
            .filter_map(|deal| Some((deal, then.stood(deal, scene)?, Stood::as_it_is(deal)?)))
            .collect();
        let values = pairs.iter().flat_map(|(_, before, after)| [before.value, after.value]).flatten();
        let mut sums = Sums { coinage: Coinage::of(values.map(|value| value.currency), scene.book), ..Sums::default() };
        let mut items = Vec::new();
        for (deal, before, after) in &pairs {
            sums.take(before, after);
            let notes = notes(places, deal, before, after);
            if !notes.is_empty() {
                items.push(Item { deal: deal.id, notes });
            }
        }
        items.arrange_by_key(|item| (std::cmp::Reverse(item.notes.iter().map(weight).max()), item.deal));
        Self { items, sums }
    }

    /// How many deals went on, and how many back.
    pub fn moves(&self) -> (usize, usize) {
        let count = |is: fn(&Note) -> bool| self.items.iter().filter(|item| item.notes.iter().any(is)).count();
        (count(|note| matches!(note, Note::Forward { .. })), count(|note| matches!(note, Note::Back { .. })))
    }

    /// How many deals are new or were taken up again.
    pub fn came(&self) -> usize {
        let is_new = |item: &&Item| item.notes.iter().any(|note| matches!(note, Note::Made | Note::Reopened));
        self.items.iter().filter(is_new).count()
    }

    /// The deals of which this is said.
    pub(super) fn with(&self, is: fn(&Note) -> bool) -> impl Iterator<Item = DealId> + '_ {
        self.items.iter().filter(move |item| item.notes.iter().any(is)).map(|item| item.deal)
    }
}

/// What goes back or away is looked at before what goes on.
fn weight(note: &Note) -> u8 {
    match note {
        Note::Back { .. } | Note::Gone => 3,
        Note::Forward { .. } | Note::Made | Note::Reopened => 2,
        _ => 1,
    }
}

impl Sums {
    fn take(&mut self, before: &Stood, after: &Stood) {
        let minor = |value: Option<Money>| value.and_then(|value| self.coinage.minor(value)).map_or(0, i128::from);
        let (was, is) = (minor(before.value), minor(after.value));
        let (was_open, is_open) = (matches!(before.place, Place::Open(_)), matches!(after.place, Place::Open(_)));
        let passed_through =
            !was_open && !is_open && !before.was_there && matches!(after.place, Place::Won | Place::Lost);
        if was_open {
            self.opening += was;
            if is > was {
                self.up += is - was;
            } else {
                self.down += is - was;
            }
        } else if is_open || passed_through {
            self.came += is;
        }
        match after.place {
            Place::Open(_) => self.closing += is,
            _ if !(was_open || passed_through) => {}
            Place::Won => self.won -= is,
            Place::Lost => self.lost -= is,
            Place::Away => self.gone -= is,
        }
    }
}

fn notes(places: &Places, deal: &Deal, before: &Stood, after: &Stood) -> Vec<Note> {
    let mut notes = Vec::new();
    match (before.place, after.place) {
        (Place::Away, Place::Away) => return notes,
        (Place::Open(from), Place::Open(to)) => {
            notes.extend(from.zip(to).and_then(|(from, to)| stage_note(places, from, to)))
        }
        (Place::Away, Place::Open(stage)) if !before.was_there => {
            notes.push(Note::Made);
            notes.extend(first_stage(deal).zip(stage).and_then(|(from, to)| stage_note(places, from, to)));
        }
        (_, Place::Open(_)) => notes.push(Note::Reopened),
        (Place::Won, Place::Won) | (Place::Lost, Place::Lost) => return notes,
        (_, Place::Won) => notes.push(Note::Won),
        (_, Place::Lost) => notes.push(Note::LostIn(deal.last_stage().unwrap_or_default())),
        (_, Place::Away) => notes.push(Note::Gone),
    }
    if matches!(before.place, Place::Open(_)) {
        let Stood { value: from, expected: expected_from, owner, .. } = *before;
        if from != after.value {
            notes.push(Note::Value { from, to: after.value });
        }
        if expected_from != after.expected {
            notes.push(Note::Expected { from: expected_from, to: after.expected });
        }
        if owner != after.owner {
            notes.push(Note::Owner);
        }
    }
    notes
}

/// The stage that it came into, for what has moved since.
fn first_stage(deal: &Deal) -> Option<StageId> {
    journey(deal).find_map(|(_, to)| if let Landing::Stage(stage) = to { Some(stage) } else { None })
}

fn stage_note(places: &Places, from: StageId, to: StageId) -> Option<Note> {
    if from == to {
        return None;
    }
    let is_back = match (places.get(from), places.get(to)) {
        (Some((from, _)), Some((to, _))) => to < from,
        _ => false,
    };
    Some(if is_back { Note::Back { from, to } } else { Note::Forward { from, to } })
}
