//! Who is in which sequence (W3).

use std::sync::Arc;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{delta::AnyRecord, id::*, records::Enrolment};

/// Enrolments by their deal or lead, and by their sequence, the oldest first; none of them removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Enrolments {
    of_subject: Ordered,
    of_sequence: Ordered,
}

impl Enrolments {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.of_subject.update(before, after, |record| spot(record, |enrolment| Some(enrolment.subject()?.id)));
        self.of_sequence.update(before, after, |record| spot(record, |enrolment| Some(enrolment.sequence.0)));
    }
}

fn spot(record: &AnyRecord, group: fn(&Enrolment) -> Option<RecordId>) -> Option<Spot> {
    match record {
        AnyRecord::Enrolment(enrolment) if enrolment.removed.is_none() => {
            Some(Spot::by_number(group(enrolment)?, enrolment.created_at.0))
        }
        _ => None,
    }
}

impl Book {
    /// The enrolments of a deal or lead, the oldest first; those that have ended, too.
    pub fn enrolments_of(&self, subject: RecordId) -> impl DoubleEndedIterator<Item = &Arc<Enrolment>> {
        self.indexes.enrolments.of_subject.group(subject).filter_map(|id| self.enrolment(EnrolmentId(id)))
    }

    /// Who is, or was, in a sequence.
    pub fn enrolled_in(&self, sequence: SequenceId) -> impl DoubleEndedIterator<Item = &Arc<Enrolment>> {
        self.indexes.enrolments.of_sequence.group(sequence.0).filter_map(|id| self.enrolment(EnrolmentId(id)))
    }
}
