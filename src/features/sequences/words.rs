//! What steps, purposes and ends are called.

use kariz_client::{format, i18n::t, parts::next_step::step_when, words::kind_words};
use kariz_core::{
    Activity, Book, Date, Enrolment, Entity, Purpose, Sequence, Step, Table, Wait,
    sequence::{End, Standing, standing},
};

/// What a sequence is for.
pub fn purpose_words(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Prospecting => t::word_purpose_prospecting(),
        Purpose::Welcome => t::word_purpose_welcome(),
        Purpose::CheckIn => t::word_purpose_check_in(),
        Purpose::Other => t::word_purpose_other(),
    }
}

/// How long a step waits, and until when.
pub fn wait_words(sequence: &Sequence, step: &Step) -> String {
    let when = match step.wait {
        Wait::Days(days) if sequence.free_days != 0 => t::seq_workdays(u32::from(days)),
        Wait::Days(days) => t::seq_days(u32::from(days)),
        Wait::Months(months) => t::seq_months(u32::from(months)),
    };
    match step.time {
        Some(time) => t::seq_at(when, format::time(time)),
        None => when,
    }
}

/// What is to be done: in its own words, else those of its template, else its kind.
pub fn step_words(book: &Book, step: &Step) -> String {
    let template = step.template.and_then(|id| book.text_template(id));
    match (step.title.trim(), template) {
        ("", Some(template)) => template.name.clone(),
        ("", None) => kind_words(step.kind).to_owned(),
        (title, _) => title.to_owned(),
    }
}

/// A planned step, and when.
pub fn planned_words(activity: &Activity, today: Date) -> String {
    let title = kariz_client::parts::next_step::step_title(activity);
    match step_when(activity, today) {
        when if when.is_empty() => title,
        when => t::seq_next(title, when),
    }
}

/// How it stands with somebody who is in a sequence.
pub fn standing_words(book: &Book, enrolment: &Enrolment, today: Date) -> String {
    match standing(book, enrolment) {
        Standing::Waits(activity) => planned_words(&activity, today),
        Standing::Idle => t::seq_idle().to_owned(),
        Standing::Paused { left } => t::seq_paused(left),
        Standing::Ended(end) => end_words(end),
    }
}

fn end_words(end: End) -> String {
    match end {
        End::Answered(at) => return t::seq_end_answered(format::lately(at)),
        End::Done => t::seq_end_done(),
        End::Stopped => t::seq_end_stopped(),
        End::Met => t::seq_end_met(),
        End::Won => t::seq_end_won(),
        End::Lost => t::seq_end_lost(),
        End::Converted => t::seq_end_converted(),
        End::Disqualified => t::seq_end_disqualified(),
        End::OptedOut => t::seq_end_opted_out(),
        End::Gone => t::seq_end_gone(),
    }
    .to_owned()
}

/// What a deal or lead is called now.
pub fn subject_words(book: &Book, subject: Option<Entity>) -> Option<String> {
    let subject = subject?;
    match subject.table {
        Table::Deals => book.deal(subject.id.into()).map(|deal| deal.title.clone()),
        Table::Leads => book.lead(subject.id.into()).map(|lead| lead.name.clone()),
        _ => None,
    }
}
