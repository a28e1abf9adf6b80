//! The Book: every record of the workspace in memory, with the indexes that the views read.
//!
//! One file an index, and beside it what it answers:
//!
//! | file | answers |
//! |---|---|
//! | `lists` | pipelines, boards, channels, reasons, products, members in order |
//! | `stages` | the stages of a pipeline, the columns of its board |
//! | `board` | the open deals of a stage in order, their neighbours, likelihood, strays |
//! | `totals` | what a stage's open deals add up to |
//! | `agenda` | timelines, next steps, touches, what is due |
//! | `age` | days in stage, stuck deals |
//! | `enrolments` | who is in which sequence |
//! | `people` | organisations and contacts by name, and their deals |
//! | `known` | who somebody is, by address or name |
//! | `leads`, `sources`, `bin` | the lead inbox, records by imported identifier, removed records |
//! | `search` | instant search |

mod age;
mod agenda;
mod bin;
mod board;
mod enrolments;
mod fold;
mod known;
mod leads;
mod lists;
mod needle;
mod ordered;
mod people;
mod search;
mod sources;
mod stages;
mod stays;
mod totals;

use crate::Arrange;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

pub use age::{days_in_stage, days_since_created};
pub use agenda::{DueCounts, NextStep, due_state};
pub use fold::{fold, same_name};
pub use known::{Known, Person, same_email, same_phone};
pub use search::{Found, FoundIn};
pub use stays::{StageStay, stage_stays};
pub use totals::DealTotals;

use crate::{
    delta::{AnyRecord, Change, Changes, Conflict, Delta, Quarantined},
    field::{FieldName, Value},
    id::*,
    record::{Entity, Record, Table},
    records::*,
    sorted::SortedMap,
    tables::tables,
};

/// All records of one workspace. Changed only by [`Book::apply`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    tables: Tables,
    indexes: Indexes,
    conflicts: SortedMap<Entity, Vec<Conflict>>,
    quarantined: Vec<Quarantined>,
}

/// What is worked out from the records, kept up to date record by record. One file an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Indexes {
    lists: lists::Lists,
    stages: stages::Stages,
    board: board::Board,
    totals: totals::Totals,
    agenda: agenda::Agenda,
    people: people::People,
    leads: leads::Leads,
    enrolments: enrolments::Enrolments,
    sources: sources::Sources,
    bin: bin::Bin,
    search: search::Search,
}

impl Indexes {
    /// Each index takes out what `before` put in, and puts in `after`.
    fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        let Some(entity) = after.or(before).map(AnyRecord::entity) else { return };
        match entity.table {
            // Activities are the agenda's: `Book::update_agenda`. Goals and what was spent are few.
            Table::Workspaces | Table::Activities | Table::Goals | Table::Spends => {}
            Table::Stages => self.stages.update(before, after),
            Table::Deals => {
                self.board.update(before, after);
                self.totals.update(before, after);
                self.people.update(before, after);
            }
            Table::Contacts | Table::Organisations => self.people.update(before, after),
            Table::Leads => self.leads.update(before, after),
            Table::Enrolments => self.enrolments.update(before, after),
            Table::Pipelines
            | Table::Members
            | Table::Products
            | Table::Channels
            | Table::Reasons
            | Table::Templates
            | Table::Sequences
            | Table::Reviews => {
                self.lists.update(before, after);
            }
        }
        self.sources.update(before, after);
        self.bin.update(before, after);
        self.search.update(before, after);
    }
}

/// A record that a Book keeps.
pub trait Stored: Record + Into<AnyRecord> {
    /// The record with this identifier, removed or not.
    fn stored(book: &Book, id: Self::Id) -> Option<&Arc<Self>>;
}

macro_rules! maps {
    ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        struct Tables { $($all: FxHashMap<$id, Arc<$record>>),* }

        impl Tables {
            fn get(&self, entity: Entity) -> Option<AnyRecord> {
                match entity.table {
                    $(Table::$table => self.$all.get(&$id(entity.id)).cloned().map(AnyRecord::$record),)*
                }
            }

            fn put(&mut self, record: AnyRecord) -> Option<AnyRecord> {
                match record {
                    $(AnyRecord::$record(record) => self.$all.insert(record.id, record).map(AnyRecord::$record),)*
                }
            }

            fn take(&mut self, entity: Entity) -> Option<AnyRecord> {
                match entity.table {
                    $(Table::$table => self.$all.remove(&$id(entity.id)).map(AnyRecord::$record),)*
                }
            }

            fn len(&self) -> usize {
                [$(self.$all.len()),*].iter().sum()
            }

            fn each(&self, give: &mut dyn FnMut(AnyRecord)) {
                $(for record in self.$all.values() { give(AnyRecord::$record(Arc::clone(record))); })*
            }
        }

        $(
            impl Stored for $record {
                fn stored(book: &Book, id: $id) -> Option<&Arc<Self>> {
                    book.$one(id)
                }
            }
        )*

        impl Book {
            $(
                #[doc = concat!("The ", stringify!($one), " with this identifier, removed or not.")]
                pub fn $one(&self, id: $id) -> Option<&Arc<$record>> {
                    self.tables.$all.get(&id)
                }

                #[doc = concat!("All ", stringify!($all), ", removed ones too, in no particular order.")]
                pub fn $all(&self) -> impl ExactSizeIterator<Item = &Arc<$record>> {
                    self.tables.$all.values()
                }
            )*
        }
    };
}

tables!(maps);

impl Book {
    /// Takes in what the document says now. Says what that changed, record by record.
    pub fn apply(&mut self, delta: Delta) -> Changes {
        let mut changes = Changes { origin: delta.origin, ..Changes::default() };
        self.set_aside_anew(&delta.records, &delta.gone, delta.quarantined);
        for record in delta.records {
            let before = self.replace(record.entity(), Some(record.clone()));
            if before.as_ref() != Some(&record) {
                changes.list.push(Change { before, after: Some(record) });
            }
        }
        for entity in delta.gone {
            if let Some(before) = self.replace(entity, None) {
                changes.list.push(Change { before: Some(before), after: None });
            }
        }
        for (entity, conflicts) in delta.conflicts {
            changes.conflicts.push(entity);
            if conflicts.is_empty() {
                self.conflicts.remove(&entity);
            } else {
                self.conflicts.insert(entity, conflicts);
            }
        }
        changes
    }

    /// Puts a record in the place of what is there, or takes that away. Gives what was there.
    pub(crate) fn replace(&mut self, entity: Entity, record: Option<AnyRecord>) -> Option<AnyRecord> {
        let before = match record.clone() {
            Some(record) => self.tables.put(record),
            None => self.tables.take(entity),
        };
        if before != record {
            self.indexes.update(before.as_ref(), record.as_ref());
            self.update_agenda(before.as_ref(), record.as_ref());
        }
        before
    }

    /// What can be read again, or is gone, is no longer set aside; what cannot be read is, in order.
    fn set_aside_anew(&mut self, records: &[AnyRecord], gone: &[Entity], mut set_aside: Vec<Quarantined>) {
        if !self.quarantined.is_empty() {
            let told: FxHashSet<_> = records.iter().map(AnyRecord::entity).chain(gone.iter().copied()).collect();
            self.quarantined.retain(|record| !told.contains(&record.entity));
        }
        if !set_aside.is_empty() {
            set_aside.append(&mut self.quarantined);
            set_aside.arrange_by(|one, other| (one.entity, &one.key).cmp(&(other.entity, &other.key)));
            set_aside.dedup_by(|older, newer| (older.entity, &older.key) == (newer.entity, &newer.key));
            self.quarantined = set_aside;
        }
    }

    /// Everything that this Book holds, so that another can be made from it (the snapshot).
    pub fn to_delta(&self) -> Delta {
        let mut records = Vec::new();
        self.tables.each(&mut |record| records.push(record));
        records.arrange_by_key(AnyRecord::entity);
        let conflicts = self.conflicts.iter().map(|(entity, list)| (*entity, list.clone())).collect();
        Delta { records, conflicts, quarantined: self.quarantined.clone(), ..Delta::default() }
    }

    /// How many records it has, removed ones too.
    pub fn count(&self) -> usize {
        self.tables.len()
    }

    /// The record, whatever its kind.
    pub fn get(&self, entity: Entity) -> Option<AnyRecord> {
        self.tables.get(entity)
    }

    /// The workspace that this is the Book of; `None` before it is started.
    pub fn workspace(&self) -> Option<&Arc<Workspace>> {
        self.workspaces().min_by_key(|workspace| workspace.id)
    }

    /// Fields of a record that have more than one value (L5).
    pub fn conflicts(&self, entity: Entity) -> &[Conflict] {
        self.conflicts.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Every record that has fields in conflict, with them (L5).
    pub fn all_conflicts(&self) -> impl ExactSizeIterator<Item = (Entity, &[Conflict])> {
        self.conflicts.iter().map(|(entity, conflicts)| (*entity, conflicts.as_slice()))
    }

    /// Records that were set aside because they cannot be read (B2), by kind and identifier.
    pub fn quarantined(&self) -> &[Quarantined] {
        &self.quarantined
    }

    /// The record, if it was set aside.
    pub fn set_aside(&self, entity: Entity) -> Option<&Quarantined> {
        let place = self.quarantined.binary_search_by_key(&entity, |record| record.entity).ok()?;
        self.quarantined.get(place)
    }

    /// The fields of a record, whether it can be read or was set aside; `None` where there is nothing
    /// that has fields.
    pub fn fields(&self, entity: Entity) -> Option<Vec<(FieldName, Value)>> {
        match self.get(entity) {
            Some(record) => Some(record.fields()),
            None => self.set_aside(entity)?.known_fields(),
        }
    }
}
