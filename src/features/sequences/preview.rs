//! A text with its fields filled in for a record (W4).

use kariz_client::{
    format,
    i18n::{listed, t},
    store::Store,
};
use kariz_core::{
    Book, DealId, Entity, LeadId, Table, letter,
    merge_fields::{self, About, FIELDS, Name, Piece, Written, filled},
};
use kariz_kit::CollectView;
use leptos::prelude::*;

/// What a field is called.
pub fn field_words(field: Name) -> &'static str {
    match field {
        Name::FirstName => t::tpl_field_first_name(),
        Name::Name => t::tpl_field_name(),
        Name::Role => t::tpl_field_role(),
        Name::Organisation => t::tpl_field_organisation(),
        Name::Deal => t::tpl_field_deal(),
        Name::Value => t::tpl_field_value(),
        Name::CloseDate => t::tpl_field_close_date(),
        Name::Product => t::tpl_field_product(),
        Name::Today => t::tpl_field_today(),
        Name::Owner => t::tpl_field_owner(),
        Name::Signature => t::tpl_field_signature(),
    }
}

/// The fields of a text, filled in.
pub fn pieces(store: Store, subject: Option<Entity>, text: &str) -> Vec<Piece> {
    let today = store.today.get_untracked();
    let about = about(store, subject);
    store.book(|book| {
        let written = Written { money: &format::money_in_full, date: &|date| format::date(date, today), today };
        filled(text, &|name| merge_fields::value(book, about, &written, name), &|name| {
            merge_fields::snippet(book, name)
        })
    })
}

fn about(store: Store, subject: Option<Entity>) -> About {
    let of = |table: Table| subject.filter(|subject| subject.table == table).map(|subject| subject.id);
    About { deal: of(Table::Deals).map(DealId), lead: of(Table::Leads).map(LeadId), me: store.me.get_untracked() }
}

/// The names of missing fields in words, as a list.
pub fn missing_words(missing: Vec<String>) -> String {
    let words = |name: String| match FIELDS.into_iter().find(|field| field.word() == name) {
        Some(field) => field_words(field).to_owned(),
        None => name,
    };
    listed(missing.into_iter().map(words))
}

/// The email address of a deal's contact, or of a lead.
pub fn address_of(book: &Book, subject: Entity) -> String {
    let address = match subject.table {
        Table::Deals => book.deal(subject.id.into()).and_then(|deal| Some(book.contact(deal.contact?)?.email.clone())),
        _ => book.lead(subject.id.into()).map(|lead| lead.email.clone()),
    };
    address.and_then(|address| letter::address(&address).map(str::to_owned)).unwrap_or_default()
}

/// A text as it reads; what was put in is marked, what is missing stands out.
#[component]
pub fn Reads(pieces: Vec<Piece>) -> impl IntoView {
    let piece = |piece: Piece| match &piece {
        Piece::Text(text) => view! { <span>{text.clone()}</span> }.into_any(),
        Piece::Value(text) | Piece::Fallback(text) => {
            view! { <mark class="mf"><bdi>{text.clone()}</bdi></mark> }.into_any()
        }
        Piece::Missing(_) => view! { <mark class="mf mf--empty">{piece.text()}</mark> }.into_any(),
    };
    view! { <span class="pre" dir="auto">{pieces.into_iter().map(piece).collect_view()}</span> }
}
