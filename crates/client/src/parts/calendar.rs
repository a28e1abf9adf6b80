//! Planned steps as a file for the user's own calendar (W5).

use kariz_core::{
    Activity, Book, PreparationPart,
    ics::{Event, calendar},
};

use super::next_step::step_title;
use crate::{
    browser::{clock, files},
    i18n::t,
    store::Store,
};

/// What calendars call such files.
const KIND: &str = "text/calendar;charset=utf-8";

/// Hands these steps to the browser's downloads, as one file; those without a day are left out. Says how many
/// there are in it.
pub fn download<'a>(store: Store, steps: impl IntoIterator<Item = &'a Activity>) -> usize {
    let events: Vec<Event> = store.book(|book| steps.into_iter().filter_map(|step| event(book, step)).collect());
    if let [first, ..] = events.as_slice() {
        let name = if events.len() == 1 { first.title.as_str() } else { t::calendar_file() };
        files::download(&format!("{}.ics", file_name(name)), KIND, calendar(&events, clock::now()).as_bytes());
    }
    events.len()
}

fn event(book: &Book, step: &Activity) -> Option<Event> {
    let deal = step.deal.and_then(|id| book.deal(id));
    let contact = step.contact.or(deal.and_then(|deal| deal.contact)).and_then(|id| book.contact(id));
    let organisation = deal.and_then(|deal| deal.organisation).and_then(|id| book.organisation(id));
    let lead = step.lead.filter(|_| deal.is_none()).and_then(|id| book.lead(id));
    // As text: a calendar that is only handed on (METHOD:PUBLISH) may name no attendees, whom some programs would invite.
    let guests = (!step.guests.trim().is_empty()).then(|| t::step_with(&step.guests));
    let known = [
        lead.map(|lead| lead.name.as_str()),
        lead.map(|lead| lead.organisation.as_str()),
        lead.map(|lead| lead.phone.as_str()),
        deal.map(|deal| deal.title.as_str()),
        organisation.map(|organisation| organisation.name.as_str()),
        contact.map(|contact| contact.name.as_str()),
        contact.map(|contact| contact.phone.as_str()),
        guests.as_deref(),
        step.preparation.get(&PreparationPart::Agenda).map(|agenda| agenda.note.as_str()),
        Some(step.note.as_str()),
    ];
    let about: Vec<&str> = known.into_iter().flatten().filter(|text| !text.trim().is_empty()).collect();
    Event::of(step, step_title(step), about.join("\n"))
}

/// A name that any file system takes.
fn file_name(title: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() || letter == '-' { letter } else { ' ' };
    let words: String = title.chars().take(60).map(plain).collect();
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "kariz".to_owned())
}
