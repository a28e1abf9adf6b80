//! Where a decision is worked out: what it may look at, and what it writes.
//!
//! The desk is a draft. What a command does stands in the Book at once, indexes and all, so that its next step,
//! on the same record or another, goes on from there. At the end the Book is put back as it was, and what
//! is to be written is the difference, record by record.

use std::{iter, sync::Arc};

use rustc_hash::FxHashSet;

use super::{
    Context,
    sound::{Sound, named, out_of_range},
};
use crate::{
    Book, Stored,
    delta::{AnyRecord, difference_of},
    id::*,
    record::{Entity, Record},
    records::*,
    rejection::Rejection,
    time::{Date, Timestamp, Zone},
    write::Write,
};

/// The Book with what the command has done so far, and who decides when.
pub(super) struct Desk<'b, 'c> {
    book: &'b mut Book,
    /// Now.
    pub now: Timestamp,
    /// Today in the user's time zone.
    pub today: Date,
    /// That time zone.
    pub zone: &'c Zone,
    /// Who gives the command.
    pub me: Option<MemberId>,
    random: &'c mut dyn FnMut() -> u64,
    /// What the command touched, in order, as it was before.
    before: Vec<(Entity, Option<AnyRecord>)>,
    touched: FxHashSet<Entity>,
    /// What is written even where nothing differs.
    settled: Vec<Write>,
    /// What this command will make: it can be referred to already.
    announced: FxHashSet<Entity>,
}

impl<'b, 'c> Desk<'b, 'c> {
    pub fn new(book: &'b mut Book, context: &'c mut Context<'_>) -> Self {
        let Context { now, today, zone, me, ref mut random } = *context;
        Self {
            book,
            now,
            today,
            zone,
            me,
            random: &mut **random,
            before: Vec::new(),
            touched: FxHashSet::default(),
            settled: Vec::new(),
            announced: FxHashSet::default(),
        }
    }

    /// Puts the Book back as it was. Gives what the command has done, as writes.
    pub fn put_back(self) -> Vec<Write> {
        let Self { book, before, settled, .. } = self;
        let mut writes = Vec::new();
        for (entity, before) in before {
            let after = book.replace(entity, before.clone());
            writes.extend(after.iter().flat_map(|after| difference_of(before.as_ref(), after)));
        }
        writes.extend(settled);
        writes
    }

    /// What there is, with what the command has done so far.
    pub fn book(&self) -> &Book {
        self.book
    }

    /// What the command has touched, in order.
    pub fn touched(&self) -> impl Iterator<Item = Entity> {
        self.before.iter().map(|(entity, _)| *entity)
    }

    fn put(&mut self, record: AnyRecord) {
        let entity = record.entity();
        let before = self.book.replace(entity, Some(record));
        if self.touched.insert(entity) {
            self.before.push((entity, before));
        }
    }

    /// 64 random bits.
    pub fn random(&mut self) -> u64 {
        (self.random)()
    }

    /// The source of random bits, for what draws many.
    pub fn source(&mut self) -> &mut dyn FnMut() -> u64 {
        self.random
    }

    /// A new identifier.
    pub fn new_id<Id: From<RecordId>>(&mut self) -> Id {
        let random = u128::from(self.random()) << 64 | u128::from(self.random());
        RecordId::new(self.now, random).into()
    }

    /// The identifier of what is made of a record for a reason: always the same, so that two copies make one. What
    /// it named before and is no longer `wanted` stays as it is, and the next one of the line is taken.
    ///
    /// Each of the line follows from the record and its place in the line. If it followed from the one before it, a
    /// stranger who has computed an identifier that leads to itself would have the line go round without end (B9).
    pub fn derived<R: Sound>(&self, of: impl Into<RecordId>, reason: &str, wanted: impl Fn(&R) -> bool) -> R::Id {
        let of = of.into();
        let is_taken = |id: &RecordId| {
            R::stored(self.book, (*id).into()).is_some_and(|there| {
                let is_free = there.removed() == Some(Removal::Undone);
                let is_it = there.removed().is_none() && wanted(there);
                !(is_free || is_it)
            })
        };
        let first = of.derived(reason);
        let mut line = iter::once(first).chain((2_u64..).map(|place| of.derived(&format!("{reason} {place}"))));
        line.find(|id| !is_taken(id)).unwrap_or(first).into()
    }

    /// Writes a new record, if it is sound. Its identifier has to be new too.
    pub fn add<R: Sound>(&mut self, record: R) -> Result<(), Rejection> {
        let entity = record.entity();
        if self.book.get(entity).is_some() {
            return Err(Rejection::AlreadyThere(entity));
        }
        if entity.id.is_nil() {
            return Err(out_of_range(entity, "id"));
        }
        let record = self.sound(None, record)?;
        self.put(record.into());
        Ok(())
    }

    /// Writes the fields in which a record that is there will differ, if it is sound.
    pub fn change<R: Sound>(&mut self, after: R) -> Result<(), Rejection> {
        let before = R::stored(self.book, after.id()).cloned().ok_or(Rejection::NotFound(after.entity()))?;
        let mut after = self.sound(Some(&*before), after)?;
        after.carry_logs_on(&before, (self.now, self.me), self.random);
        after.date_fields(&before, self.today);
        self.put(after.into());
        Ok(())
    }

    /// Writes one field, also when it has that value already: that settles a conflict.
    pub fn settle(&mut self, write: Write) {
        self.settled.push(write);
    }

    /// Puts a record out of sight, or back.
    pub fn set_removed(&mut self, entity: Entity, removal: Option<Removal>) -> Result<(), Rejection> {
        let mut record = self.book.get(entity).ok_or(Rejection::NotFound(entity))?;
        record.set_removed(removal);
        self.put(record);
        Ok(())
    }

    /// Lets records be referred to that this command is about to make.
    pub fn announce(&mut self, entities: impl Iterator<Item = Entity>) {
        self.announced.extend(entities);
    }

    /// The record with a tidy name, all that is new in it checked.
    fn sound<R: Sound>(&self, before: Option<&R>, mut record: R) -> Result<R, Rejection> {
        if let Some(name) = record.name_mut() {
            *name = named(name)?;
        }
        record.check(before, self.today)?;
        let old = before.map(references).unwrap_or_default();
        references(&record).into_iter().filter(|new| !old.contains(new)).try_for_each(|new| self.check_there(new))?;
        Ok(record)
    }

    fn check_there(&self, entity: Entity) -> Result<(), Rejection> {
        let there = self.book.get(entity).is_some_and(|record| record.removed().is_none());
        if there || self.announced.contains(&entity) { Ok(()) } else { Err(Rejection::NotFound(entity)) }
    }

    pub fn workspace(&self) -> Result<Arc<Workspace>, Rejection> {
        self.book.workspace().cloned().ok_or(Rejection::WorkspaceState)
    }

    pub fn pipeline(&self, id: PipelineId) -> Result<Arc<Pipeline>, Rejection> {
        there(self.book, id)
    }

    pub fn stage(&self, id: StageId) -> Result<Arc<Stage>, Rejection> {
        there(self.book, id)
    }

    /// A stage that deals may be put into.
    pub fn open_stage(&self, id: StageId) -> Result<Arc<Stage>, Rejection> {
        let stage = self.stage(id)?;
        let pipeline = self.pipeline(stage.pipeline)?;
        if stage.archived || pipeline.archived { Err(Rejection::StageArchived(id)) } else { Ok(stage) }
    }

    pub fn deal(&self, id: DealId) -> Result<Arc<Deal>, Rejection> {
        there(self.book, id)
    }

    /// Deals in the order they were named, each once; all of them there.
    pub fn deals(&self, ids: &[DealId]) -> Result<Vec<Arc<Deal>>, Rejection> {
        let mut seen = FxHashSet::default();
        ids.iter().filter(|id| seen.insert(**id)).map(|id| self.deal(*id)).collect()
    }

    /// The same, all of them open.
    pub fn open_deals(&self, ids: &[DealId]) -> Result<Vec<Arc<Deal>>, Rejection> {
        let deals = self.deals(ids)?;
        match deals.iter().find(|deal| !deal.is_open()) {
            Some(closed) => Err(Rejection::DealClosed(closed.id)),
            None => Ok(deals),
        }
    }

    pub fn lead(&self, id: LeadId) -> Result<Arc<Lead>, Rejection> {
        there(self.book, id)
    }

    pub fn activity(&self, id: ActivityId) -> Result<Arc<Activity>, Rejection> {
        there(self.book, id)
    }
}

fn references<R: Record>(record: &R) -> Vec<Entity> {
    let mut all = Vec::new();
    record.each_reference(&mut |entity| all.push(entity));
    all
}

/// A record that is in sight.
pub(super) fn there<R: Stored>(book: &Book, id: R::Id) -> Result<Arc<R>, Rejection> {
    let found = R::stored(book, id).filter(|record| record.removed().is_none());
    found.cloned().ok_or(Rejection::NotFound(Entity::new(R::TABLE, id)))
}
