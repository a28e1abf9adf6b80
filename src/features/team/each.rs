//! What a merge does to each record and each field, for who wants to look closer (L5).

use kariz_client::{
    format,
    i18n::t,
    store::{Store, title_of, use_store},
    words::{field_words, value_words},
};
use kariz_core::{Conflict, Entity, FieldName, RivalValue, Value};
use kariz_kit::{CollectView, dynamic, listener};
use kariz_protocol::MergedRecord;
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

/// Each record of a row, with the fields that differ.
#[component]
pub fn EachRecord(records: Vec<MergedRecord>) -> impl IntoView {
    let store = use_store();
    let more = records.len().saturating_sub(SHOWN);
    let fields = |record: &MergedRecord| -> Vec<String> {
        let field = |(name, before, after): &(FieldName, Value, Value)| {
            let words = |value: &Value| value_words(store, name, value);
            t::merge_field(field_words(name), words(before), words(after))
        };
        record.fields.iter().map(field).collect()
    };
    let lines = records.iter().take(SHOWN).map(|record| (record.title.clone(), fields(record))).collect();
    view! { <Closer lines=lines more=more/> }
}

/// Each conflict, with both values, who wrote them and when.
#[component]
pub fn EachConflict(conflicts: Vec<Conflict>) -> impl IntoView {
    let store = use_store();
    let more = conflicts.len().saturating_sub(SHOWN);
    let lines = conflicts.iter().take(SHOWN).map(|conflict| {
        let title = title_in_book(store, conflict.entity);
        let rival = |rival: &RivalValue| rival_words(store, &conflict.field, rival);
        (t::merge_conflict_of(field_words(&conflict.field), title), conflict.values.iter().map(rival).collect())
    });
    view! { <Closer lines=lines.collect() more=more/> }
}

/// The title of a record, also of one that was set aside.
pub fn title_in_book(store: Store, entity: Entity) -> String {
    store.book(|book| match book.get(entity) {
        Some(record) => title_of(&record),
        None => book.set_aside(entity).map(|record| title_of(&record.parts().0)).unwrap_or_default(),
    })
}

fn rival_words(store: Store, field: &str, rival: &RivalValue) -> String {
    let name = rival.by.and_then(|id| store.book(|book| book.member(id).map(|member| member.name.clone())));
    let name = name.unwrap_or_else(|| t::merge_by_unknown().to_owned());
    t::merge_rival(value_words(store, field, &rival.value), name, format::moment(rival.at))
}
