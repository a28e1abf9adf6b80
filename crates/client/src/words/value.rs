//! A stored value in words: for conflicts, history and merge summaries.

use kariz_core::{
    Book, Date, Deal, DealStatus, Entity, LeadStatus, Money, Percent, Preparation, PreparationPart, RecordId, Repeat,
    StageId, Step, Table, Target, Terms, TimeOfDay, Timestamp, Value,
    catalogue::{Kind, entry},
    field::Field,
};
use leptos::prelude::*;

use crate::{
    format,
    i18n::{dotted, t},
    store::{Store, at_most, title_of},
    words::{repeat_words, target_words, terms_words, word_words},
};

/// What the workspace is called, also where a copy has made its record unreadable (B2).
pub fn workspace_name(store: Store) -> String {
    let name = store.book(|book| book.workspace().map(|workspace| workspace.name.clone()));
    name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| t::workspace_unnamed().to_owned())
}

/// A field's value as a user would say it; an empty one is said to be empty.
pub fn value_words(store: Store, table: Table, field: &str, value: &Value) -> String {
    named_value_words(store, &[], table, field, value)
}

/// As [`value_words`]; what is not here yet is called by these names.
pub fn named_value_words(store: Store, names: &Names, table: Table, field: &str, value: &Value) -> String {
    let kind = entry(table, field).map(|entry| entry.kind);
    let words = kind.and_then(|kind| known_words(store, names, kind, field, value));
    // What cannot stand in the field, or only a later version knows (L11), is shown as it is.
    let words = words.or_else(|| match value {
        Value::Text(text) if kind != Some(Kind::Text) => Some(without_ids(store, names, text)),
        value => plain(value),
    });
    words.filter(|words| !words.is_empty()).unwrap_or_else(|| t::value_empty().to_owned())
}

fn known_words(store: Store, names: &Names, kind: Kind, field: &str, value: &Value) -> Option<String> {
    let today = store.today.get_untracked();
    match kind {
        Kind::Money => read::<Money>(value).map(format::money_in_full),
        Kind::Date => read(value).map(|date: Date| format::date(date, today)),
        Kind::Percent => read::<Percent>(value).map(|percent| format::percent(f64::from(percent.get()) / 100.0)),
        Kind::DealStatus => read(value).map(|status| status_words(store, names, status)),
        Kind::LeadStatus => read(value).map(|status| lead_status_words(store, names, status)),
        Kind::TimeOfDay => read::<TimeOfDay>(value).map(format::time),
        Kind::Repeat => read::<Repeat>(value).map(repeat_words),
        Kind::Word(_) => {
            let name = field.split(' ').next().unwrap_or_default();
            value.as_ref().text().ok().map(|word| word_words(name, word))
        }
        Kind::Step => read::<Step>(value).map(|step| step.title),
        Kind::Target => read::<Target>(value).map(target_words),
        Kind::Terms => read::<Terms>(value).map(|terms| terms_words(&terms)),
        Kind::Preparation => read(value).map(|prepared| prepared_words(field, &prepared)),
        Kind::Moment => Some(read::<Timestamp>(value).map_or_else(|| t::value_not_done().to_owned(), format::moment)),
        Kind::Removal => Some(if *value == Value::Null { t::value_kept() } else { t::value_removed() }.to_owned()),
        Kind::Record(table) => id(value).map(|id| {
            named(store, names, Entity::new(table, id)).unwrap_or_else(|| t::value_unknown_record().to_owned())
        }),
        _ => None,
    }
}

/// Which part of a meeting is prepared, whether that is done, and what was noted; the agenda is only written.
fn prepared_words(field: &str, prepared: &Preparation) -> String {
    let (name, part) = field.split_once(' ').unwrap_or((field, ""));
    let done = match prepared.is_done {
        true => t::value_done(),
        false if part == PreparationPart::Agenda.word() => "",
        false => t::value_not_done(),
    };
    dotted([word_words(name, part), done.to_owned(), prepared.note.clone()])
}

fn read<T: Field>(value: &Value) -> Option<T> {
    T::decode(value.as_ref()).ok()
}

fn id(value: &Value) -> Option<RecordId> {
    value.as_ref().text().ok()?.parse().ok()
}

/// A text in which records are called by their names: nobody can read an identifier.
fn without_ids(store: Store, names: &Names, text: &str) -> String {
    let word = |word: &str| {
        let Ok(id) = word.parse::<RecordId>() else { return word.to_owned() };
        let name = Table::ALL.iter().find_map(|table| named(store, names, Entity::new(*table, id)));
        name.unwrap_or_else(|| t::value_unknown_record().to_owned())
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// So much of a text is told.
const LONGEST: usize = 1_000;

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(true) => Some(t::value_yes().to_owned()),
        Value::Bool(false) => Some(t::value_no().to_owned()),
        Value::Int(number) => Some(format::number(*number as f64)),
        Value::Text(text) => Some(at_most(text, LONGEST)),
    }
}

/// Titles of records that are not here yet, in the order of the records.
pub type Names = [(Entity, String)];

/// A record's title or name.
pub fn name_of(store: Store, table: Table, id: impl Into<RecordId>) -> Option<String> {
    store.book(|book| book.get(Entity::new(table, id)).as_ref().map(title_of))
}

/// A record's title or name here, or among these.
fn named(store: Store, names: &Names, entity: Entity) -> Option<String> {
    name_of(store, entity.table, entity.id).or_else(|| {
        let place = names.binary_search_by_key(&entity, |(entity, _)| *entity).ok()?;
        names.get(place).map(|(_, name)| name.clone())
    })
}

/// Where a deal stands, in a word or two: its stage, won, lost, or as a later version has put it (L11).
pub fn standing_words(book: &Book, deal: &Deal) -> String {
    match deal.status {
        _ if deal.stands_elsewhere() => deal.unread.word("status").unwrap_or_default().to_owned(),
        DealStatus::Open { stage, .. } => book.stage(stage).map(|stage| stage.name.clone()).unwrap_or_default(),
        DealStatus::Won { .. } => t::deal_won().to_owned(),
        DealStatus::Lost { .. } => t::deal_lost().to_owned(),
    }
}

/// A stage's name; of one that is not there, that it is unknown.
pub fn stage_name(store: Store, stage: StageId) -> String {
    name_of(store, Table::Stages, stage).unwrap_or_else(|| t::deal_unknown_stage().to_owned())
}

fn status_words(store: Store, names: &Names, status: DealStatus) -> String {
    let date = |date| format::date(date, store.today.get_untracked());
    match status {
        DealStatus::Open { stage, .. } => {
            let name = named(store, names, Entity::new(Table::Stages, stage));
            name.unwrap_or_else(|| t::deal_unknown_stage().to_owned())
        }
        DealStatus::Won { closed_on } => t::value_won_on(date(closed_on)),
        DealStatus::Lost { closed_on, .. } => t::value_lost_on(date(closed_on)),
    }
}

fn lead_status_words(store: Store, names: &Names, status: LeadStatus) -> String {
    match status {
        LeadStatus::New => t::value_lead_new().to_owned(),
        LeadStatus::Working { on } => t::value_lead_working(format::date(on, store.today.get_untracked())),
        LeadStatus::Nurture { until, .. } => t::value_lead_nurture(format::date(until, store.today.get_untracked())),
        LeadStatus::Converted { deal, .. } => {
            let name = named(store, names, Entity::new(Table::Deals, deal));
            t::value_lead_became(name.unwrap_or_else(|| t::value_unknown_record().to_owned()))
        }
        LeadStatus::Disqualified { on, .. } => {
            t::value_lead_disqualified(format::date(on, store.today.get_untracked()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// W5: what is told of a preparation says which part it is, and whether that is done.
    #[test]
    fn a_preparation_is_told_by_its_part() {
        let prepared = |is_done, note: &str| Preparation { is_done, note: note.to_owned() };
        for part in PreparationPart::ALL {
            let words = prepared_words(&format!("prepared {}", part.word()), &prepared(true, ""));
            assert!(words.contains("done") && !words.contains(part.word()), "{words}: {part:?} has a name");
        }
        assert!(prepared_words("prepared review", &prepared(false, "They asked twice")).contains("not done"));
        assert!(!prepared_words("prepared agenda", &prepared(false, "Who signs?")).contains("not done"));
    }
}
