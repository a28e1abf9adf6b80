//! What a merge does to each record and each field, for who wants to look closer (L5).

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    store::{LONGEST_TOLD, Store, at_most, title_of},
    words::{Names, field_words, is_known_field, kind_words, named_value_words},
};
use kariz_core::{Conflict, CriterionKey, Entity, FieldName, MemberId, RivalValue, Table, Value};
use kariz_kit::{CollectView, dynamic, listener};
use kariz_protocol::{Lost, MergedRecord};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// More are counted only: a list that nobody reads costs everybody.
pub const SHOWN: usize = 300;

/// A list that is made when it is opened.
#[component]
pub fn Closer(
    /// What is in it, as lines of a heading and what stands below.
    lines: Vec<(String, Vec<String>)>,
    /// How many more there are.
    more: usize,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggled = move |event: ev::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    let line = |(head, below): (String, Vec<String>)| {
        let below = below.into_iter().map(|text| view! { <small class="num">{text}</small> }).collect_view();
        view! { <li><bdi>{head}</bdi>{below}</li> }
    };
    view! {
        <details class="each" on:toggle=listener(toggled)>
            <summary>{t::merge_each()}</summary>
            {dynamic(move || open.get().then(|| {
                let more = (more > 0).then(|| view! { <li>{t::merge_each_more(more)}</li> });
                view! { <ul>{lines.clone().into_iter().map(line).collect_view()}{more}</ul> }
            }))}
        </details>
    }
}

/// How records are called: as here, or as in the copy.
#[derive(Clone)]
pub struct Named {
    store: Store,
    names: Arc<Names>,
}

impl Named {
    /// With these names from the copy.
    pub fn new(store: Store, names: Arc<Names>) -> Self {
        Self { store, names }
    }

    /// The title of a record, also of one that was set aside.
    pub fn title(&self, entity: Entity) -> String {
        let here = self.store.book(|book| match book.get(entity) {
            Some(record) => Some(title_of(&record)),
            None => book.set_aside(entity).map(|record| title_of(&record.parts().0)),
        });
        let place = || self.names.binary_search_by_key(&entity, |(entity, _)| *entity).ok();
        let there = || place().and_then(|place| self.names.get(place)).map(|(_, name)| at_most(name, LONGEST_TOLD));
        here.filter(|title| !title.is_empty()).or_else(there).unwrap_or_default()
    }

    /// The name of a member, if there is one.
    pub fn member(&self, member: Option<MemberId>) -> Option<String> {
        member.map(|id| self.title(Entity::new(Table::Members, id))).filter(|name| !name.is_empty())
    }

    fn value(&self, table: Table, field: &str, value: &Value) -> String {
        named_value_words(self.store, &self.names, table, field, value)
    }

    /// What entry criterion a field ticks.
    fn criterion(&self, field: &str) -> Option<String> {
        let key = field.strip_prefix("tick ")?.parse().ok().map(CriterionKey)?;
        self.store.book(|book| book.stages().find_map(|stage| stage.criteria.get(&key).cloned()))
    }

    /// What becomes of a field.
    pub fn change(&self, record: &MergedRecord, (field, before, after): &(FieldName, Value, Value)) -> String {
        let table = record.entity.table;
        let is_stage = || table == Table::Deals && matches!(after, Value::Text(text) if text.starts_with("open "));
        match (&**field, record.lost) {
            (field, Some(Lost::Unreadable)) => self.unreadable(table, field, after),
            ("removed", _) if *after == Value::Null => t::merge_out_of_bin().to_owned(),
            ("removed", _) => t::merge_into_bin().to_owned(),
            ("status", _) if is_stage() => t::merge_moved(self.value(table, "status", after)),
            (field, _) if field.starts_with("tick ") => {
                let words = self.criterion(field).unwrap_or_else(|| field_words(table, field));
                if *after == Value::Bool(true) { t::merge_ticked(words) } else { t::merge_unticked(words) }
            }
            (field, _) => t::merge_field(
                field_words(table, field),
                self.value(table, field, before),
                self.value(table, field, after),
            ),
        }
    }

    /// Why a record cannot be read.
    fn unreadable(&self, table: Table, field: &str, value: &Value) -> String {
        match value {
            _ if !is_known_field(table, field) => t::merge_field_unknown().to_owned(),
            Value::Null => t::merge_field_missing(field_words(table, field)),
            value => t::merge_field_unreadable(field_words(table, field), self.value(table, field, value)),
        }
    }

    fn rival(&self, table: Table, field: &str, rival: &RivalValue) -> String {
        let name = self.member(rival.by).unwrap_or_else(|| t::merge_by_unknown().to_owned());
        t::merge_rival(self.value(table, field, &rival.value), name, format::moment(rival.at))
    }
}

/// A record of a summary by its title; an activity without one by its kind.
pub fn record_words(record: &MergedRecord) -> String {
    match (&*record.title, record.activity) {
        ("", Some(kind)) => kind_words(kind).to_owned(),
        ("", None) => t::merge_untitled().to_owned(),
        (title, _) => at_most(title, LONGEST_TOLD),
    }
}

/// Each record of a row, with what becomes of its fields.
#[component]
pub fn EachRecord(names: Named, records: Vec<MergedRecord>) -> impl IntoView {
    let more = records.len().saturating_sub(SHOWN);
    let fields = |record: &MergedRecord| record.fields.iter().map(|field| names.change(record, field)).collect();
    let lines = records.iter().take(SHOWN).map(|record| (record_words(record), fields(record))).collect();
    view! { <Closer lines=lines more=more/> }
}

/// Each conflict, with both values, who wrote them and when.
#[component]
pub fn EachConflict(names: Named, conflicts: Vec<Conflict>) -> impl IntoView {
    let more = conflicts.len().saturating_sub(SHOWN);
    let lines = conflicts.iter().take(SHOWN).map(|conflict| {
        let title = names.title(conflict.entity);
        let rival = |rival: &RivalValue| names.rival(conflict.entity.table, &conflict.field, rival);
        (
            t::merge_conflict_of(field_words(conflict.entity.table, &conflict.field), title),
            conflict.values.iter().map(rival).collect(),
        )
    });
    view! { <Closer lines=lines.collect() more=more/> }
}
