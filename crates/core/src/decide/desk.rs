//! Where a decision is worked out: what it may look at, and what it writes.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{
    Context,
    sound::{Sound, named, out_of_range},
};
use crate::{
    Book,
    delta::difference,
    field::{Field, FieldName},
    id::*,
    record::{Entity, Record},
    records::*,
    rejection::Rejection,
    time::{Date, Timestamp},
    write::Write,
};

/// The Book as it was before, who decides when, and the writes so far.
pub(super) struct Desk<'b, 'c> {
    /// As it is before anything of this command is written.
    pub book: &'b Book,
    /// Now.
    pub now: Timestamp,
    /// Today in the user's time zone.
    pub today: Date,
    /// Who gives the command.
    pub me: Option<MemberId>,
    random: &'c mut dyn FnMut() -> u64,
    writes: Vec<Write>,
    made: FxHashSet<Entity>,
    /// What this command will make: it can be referred to already.
    announced: FxHashSet<Entity>,
}

impl<'b, 'c> Desk<'b, 'c> {
    pub fn new(book: &'b Book, context: &'c mut Context<'_>) -> Self {
        let Context { now, today, me, ref mut random } = *context;
        Self {
            book,
            now,
            today,
            me,
            random: &mut **random,
            writes: Vec::new(),
            made: FxHashSet::default(),
            announced: FxHashSet::default(),
        }
    }

    pub fn into_writes(self) -> Vec<Write> {
        self.writes
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

    /// Writes a new record, if it is sound. Its identifier has to be new too.
    pub fn add<R: Sound>(&mut self, record: R) -> Result<(), Rejection> {
        let entity = record.entity();
        if self.book.get(entity).is_some() || self.made.contains(&entity) {
            return Err(Rejection::AlreadyThere(entity));
        }
        if entity.id.is_nil() {
            return Err(out_of_range(entity, "id"));
        }
        let record = self.sound(None, record)?;
        self.made.insert(entity);
        self.writes.extend(difference(None, &record));
        Ok(())
    }

    /// Writes the fields that differ, if the record is sound.
    pub fn change<R: Sound>(&mut self, before: &R, after: R) -> Result<(), Rejection> {
        let after = self.sound(Some(before), after)?;
        self.writes.extend(difference(Some(before), &after));
        Ok(())
    }

    /// Writes one field, also when it has that value already.
    pub fn write(&mut self, write: Write) {
        self.writes.push(write);
    }

    /// Puts a record out of sight, or back.
    pub fn set_removed(&mut self, entity: Entity, before: Option<Removal>, after: Option<Removal>) {
        let field = FieldName::Borrowed("removed");
        self.write(Write::Set { entity, field, before: before.encode(), after: after.encode() });
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
        let old = before.map(R::references).unwrap_or_default();
        for (table, id) in record.references().into_iter().filter(|new| !old.contains(new)) {
            self.check_there(Entity { table, id })?;
        }
        Ok(record)
    }

    fn check_there(&self, entity: Entity) -> Result<(), Rejection> {
        let there = self.book.get(entity).is_some_and(|record| record.removed().is_none());
        if there || self.made.contains(&entity) || self.announced.contains(&entity) {
            Ok(())
        } else {
            Err(Rejection::NotFound(entity))
        }
    }

    pub fn workspace(&self) -> Result<&'b Arc<Workspace>, Rejection> {
        self.book.workspace().ok_or(Rejection::WorkspaceState)
    }

    pub fn pipeline(&self, id: PipelineId) -> Result<&'b Arc<Pipeline>, Rejection> {
        there(self.book.pipeline(id), id)
    }

    pub fn stage(&self, id: StageId) -> Result<&'b Arc<Stage>, Rejection> {
        there(self.book.stage(id), id)
    }

    /// A stage that deals may be put into.
    pub fn open_stage(&self, id: StageId) -> Result<&'b Arc<Stage>, Rejection> {
        let stage = self.stage(id)?;
        let pipeline = self.pipeline(stage.pipeline)?;
        if stage.archived || pipeline.archived { Err(Rejection::StageArchived(id)) } else { Ok(stage) }
    }

    pub fn deal(&self, id: DealId) -> Result<&'b Arc<Deal>, Rejection> {
        there(self.book.deal(id), id)
    }

    /// Deals in the order they were named, each once; all of them there.
    pub fn deals(&self, ids: &[DealId]) -> Result<Vec<&'b Arc<Deal>>, Rejection> {
        let mut seen = FxHashSet::default();
        ids.iter().filter(|id| seen.insert(**id)).map(|id| self.deal(*id)).collect()
    }

    /// The same, all of them open.
    pub fn open_deals(&self, ids: &[DealId]) -> Result<Vec<&'b Arc<Deal>>, Rejection> {
        let deals = self.deals(ids)?;
        match deals.iter().find(|deal| !deal.is_open()) {
            Some(closed) => Err(Rejection::DealClosed(closed.id)),
            None => Ok(deals),
        }
    }

    pub fn lead(&self, id: LeadId) -> Result<&'b Arc<Lead>, Rejection> {
        there(self.book.lead(id), id)
    }

    pub fn activity(&self, id: ActivityId) -> Result<&'b Arc<Activity>, Rejection> {
        there(self.book.activity(id), id)
    }
}

pub(super) fn there<R: Record>(found: Option<&Arc<R>>, id: R::Id) -> Result<&Arc<R>, Rejection> {
    found.filter(|record| record.removed().is_none()).ok_or(Rejection::NotFound(Entity::new(R::TABLE, id)))
}
