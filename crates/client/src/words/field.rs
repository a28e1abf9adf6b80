//! What fields are called.

use crate::i18n::t;

/// The name of a record's field in words, as conflicts, history and messages show it.
pub fn field_words(field: &str) -> &'static str {
    match field {
        "title" => t::field_title(),
        "value" => t::field_value(),
        "status" => t::field_stage(),
        "owner" => t::field_owner(),
        "organisation" => t::field_organisation(),
        "contact" => t::field_contact(),
        "product" => t::field_product(),
        "channel" => t::field_channel(),
        "createdOn" => t::field_created(),
        "expectedClose" => t::field_expected_close(),
        "likelihood" => t::field_likelihood(),
        "closingNote" => t::field_closing_note(),
        "closedOn" => t::field_closed(),
        "about" => t::field_about(),
        "name" => t::field_name(),
        "email" => t::field_email(),
        "phone" => t::field_phone(),
        "role" => t::field_role(),
        "due" => t::field_due(),
        "note" => t::field_note(),
        _ => t::field_other(),
    }
}
