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
        "kind" => t::field_kind(),
        "dueTime" => t::field_due_time(),
        "doneAt" => t::field_done(),
        "pipeline" => t::field_pipeline(),
        "deal" => t::field_deal(),
        "lead" => t::field_lead(),
        "price" => t::field_price(),
        "colour" => t::field_colour(),
        "archived" => t::field_archived(),
        "domain" => t::field_domain(),
        "industry" => t::field_industry(),
        "region" => t::field_region(),
        "employees" => t::field_employees(),
        "guidance" => t::field_guidance(),
        "currency" => t::field_currency(),
        "category" => t::field_category(),
        "direction" => t::field_direction(),
        "dayLimit" => t::stage_day_limit(),
        "phase" => t::stage_phase(),
        "rangeMin" | "rangeMax" => t::stage_range(),
        "strict" => t::stage_strict(),
        "noSkipping" => t::stage_no_skipping(),
        "noGoingBack" => t::stage_no_going_back(),
        "touchGoal" => t::field_touch_goal(),
        "removed" => t::field_bin(),
        _ if field.starts_with("rate ") => t::field_rate(),
        _ if field.starts_with("tick ") || field.starts_with("criterion ") => t::field_criterion(),
        _ => t::field_other(),
    }
}

/// Whether [`field_words`] knows it.
pub fn is_known_field(field: &str) -> bool {
    field_words(field) != t::field_other()
}
