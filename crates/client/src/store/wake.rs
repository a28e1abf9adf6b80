//! Which views wake when something changes: one trigger a record, one a table, one a stage's order.

use std::collections::{HashMap, HashSet};

use kariz_core::{AnyRecord, Book, Changes, Deal, Entity, StageId, Table};
use leptos::prelude::*;

/// Something a view can depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// One record, with what hangs on it: a deal wakes with its activities.
    Record(Entity),
    /// Any record of a table.
    Table(Table),
    /// Which deals are open in a stage, and in which order.
    Stage(StageId),
    /// Which fields have values to choose from, of any record.
    Conflicts,
}

/// Triggers, made when a view first asks for them: waking costs what is on the screen, not what
/// is stored.
#[derive(Default)]
pub struct Triggers(HashMap<Topic, ArcTrigger>);

impl Triggers {
    /// The trigger of a topic.
    pub fn of(&mut self, topic: Topic) -> ArcTrigger {
        self.0.entry(topic).or_default().clone()
    }

    /// The triggers that these changes wake, each once.
    pub fn woken_by(&self, changes: &Changes, book: &Book) -> Vec<ArcTrigger> {
        let mut topics = HashSet::new();
        for change in &changes.list {
            let entity = change.entity();
            topics.extend([Topic::Record(entity), Topic::Table(entity.table)]);
            for record in [&change.before, &change.after].into_iter().flatten() {
                topics.extend(owner_of(record, book));
            }
            topics.extend(stages_touched(change.before.as_ref(), change.after.as_ref()));
        }
        topics.extend(changes.conflicts.iter().flat_map(|entity| [Topic::Record(*entity), Topic::Conflicts]));
        topics.iter().filter_map(|topic| self.0.get(topic).cloned()).collect()
    }

    /// Every trigger: the workspace was replaced as a whole.
    pub fn all(&self) -> Vec<ArcTrigger> {
        self.0.values().cloned().collect()
    }
}

/// The deal that shows something of this record: of an activity, or of the lead that became it.
fn owner_of(record: &AnyRecord, book: &Book) -> Option<Topic> {
    let deal = match record {
        AnyRecord::Activity(activity) => book.whose(activity),
        AnyRecord::Lead(lead) => lead.deal(),
        _ => None,
    };
    deal.map(|deal| Topic::Record(Entity::new(Table::Deals, deal)))
}

/// Stages whose list of open deals is another one now.
fn stages_touched(before: Option<&AnyRecord>, after: Option<&AnyRecord>) -> Vec<Topic> {
    let place = |record: Option<&AnyRecord>| match record {
        Some(AnyRecord::Deal(deal)) if deal.is_open() => Deal::stage(deal).map(|stage| (stage, deal.rank.clone())),
        _ => None,
    };
    let (before, after) = (place(before), place(after));
    if before == after {
        return Vec::new();
    }
    [before, after].into_iter().flatten().map(|(stage, _)| Topic::Stage(stage)).collect()
}
