//! The wizard's settings and problems in words.

use kariz_client::i18n::t;
use kariz_protocol::{DateOrder, ImportAssumption, ImportDoubt, ImportField, ImportMode, RowReason};

/// What a column can hold, in the order in which it is offered.
pub const FIELDS: [ImportField; 26] = [
    ImportField::Skip,
    ImportField::SourceId,
    ImportField::Title,
    ImportField::Organisation,
    ImportField::Contact,
    ImportField::Value,
    ImportField::Currency,
    ImportField::Stage,
    ImportField::Status,
    ImportField::Owner,
    ImportField::Product,
    ImportField::Channel,
    ImportField::CreatedOn,
    ImportField::ClosedOn,
    ImportField::ExpectedClose,
    ImportField::Likelihood,
    ImportField::LostReason,
    ImportField::ClosingNote,
    ImportField::Email,
    ImportField::Phone,
    ImportField::Role,
    ImportField::Domain,
    ImportField::Employees,
    ImportField::Industry,
    ImportField::Region,
    ImportField::About,
];

/// What a column holds.
pub fn field(field: ImportField) -> &'static str {
    match field {
        ImportField::Skip => t::import_skip(),
        ImportField::SourceId => t::import_source_id(),
        ImportField::Title => t::field_title(),
        ImportField::Stage => t::field_status(),
        ImportField::Status => t::import_status(),
        ImportField::Value => t::field_value(),
        ImportField::Currency => t::import_currency(),
        ImportField::Owner => t::field_owner(),
        ImportField::Organisation => t::field_organisation(),
        ImportField::Domain => t::import_domain(),
        ImportField::Industry => t::import_industry(),
        ImportField::Region => t::import_region(),
        ImportField::Contact => t::field_contact(),
        ImportField::Email => t::field_email(),
        ImportField::Phone => t::field_phone(),
        ImportField::Product => t::field_product(),
        ImportField::Channel => t::field_channel(),
        ImportField::CreatedOn => t::field_created_on(),
        ImportField::ClosedOn => t::field_closed_on(),
        ImportField::ExpectedClose => t::field_expected_close(),
        ImportField::Likelihood => t::field_likelihood(),
        ImportField::LostReason => t::import_lost_reason(),
        ImportField::About => t::field_about(),
        ImportField::Role => t::import_role(),
        ImportField::Employees => t::import_employees(),
        ImportField::ClosingNote => t::field_closing_note(),
    }
}

/// The orders of day, month and year.
pub const ORDERS: [DateOrder; 3] = [DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear];

/// An order of day, month and year, as an example.
pub fn order(order: DateOrder) -> &'static str {
    match order {
        DateOrder::YearMonthDay => t::import_ymd(),
        DateOrder::DayMonthYear => t::import_dmy(),
        DateOrder::MonthDayYear => t::import_mdy(),
    }
}

/// What can be done with rows that match a deal.
pub const MODES: [ImportMode; 3] = [ImportMode::Both, ImportMode::CreateOnly, ImportMode::UpdateOnly];

/// What is done with rows that match a deal.
pub fn mode(mode: ImportMode) -> &'static str {
    match mode {
        ImportMode::Both => t::import_both(),
        ImportMode::CreateOnly => t::import_create_only(),
        ImportMode::UpdateOnly => t::import_update_only(),
    }
}

/// Why a row is left out.
pub fn reason(reason: RowReason) -> &'static str {
    match reason {
        RowReason::NotADate => t::import_not_a_date(),
        RowReason::NotANumber => t::import_not_a_number(),
        RowReason::OutOfRange => t::import_out_of_range(),
        RowReason::DayOutOfRange => t::import_day_out_of_range(),
        RowReason::NotACurrency => t::import_not_a_currency(),
        RowReason::Nameless => t::import_nameless(),
        RowReason::ClosedBeforeCreated => t::import_closed_before_created(),
        RowReason::Ragged => t::import_ragged(),
        RowReason::Same => t::import_same(),
        RowReason::Repeated => t::import_repeated(),
        RowReason::CriteriaUnmet => t::import_criteria_unmet(),
        RowReason::SkipsStage => t::import_skips_stage(),
        RowReason::GoesBack => t::import_goes_back(),
    }
}

/// A guess that the file neither proves nor disproves.
pub fn doubt(doubt: ImportDoubt, headers: &[String]) -> String {
    let words = match doubt {
        ImportDoubt::QuoteReadPlain(line) => return t::import_doubt_quote_plain(line),
        ImportDoubt::CurrencyUnused(column) => {
            return t::import_doubt_currency(headers.get(column).map_or("", String::as_str));
        }
        ImportDoubt::ColumnUnread(column) => {
            return t::import_doubt_unread(headers.get(column).map_or("", String::as_str));
        }
        ImportDoubt::QuoteOpen(line) => return t::import_doubt_quote_open(line),
        ImportDoubt::DateOrder => t::import_doubt_dates(),
        ImportDoubt::Decimal => t::import_doubt_decimal(),
        ImportDoubt::Encoding => t::import_doubt_encoding(),
        ImportDoubt::NoStage => t::import_doubt_stage(),
        ImportDoubt::NoTitle => t::import_doubt_title(),
        ImportDoubt::NoCreatedOn => t::import_doubt_created(),
        ImportDoubt::NoSourceId => t::import_doubt_source(),
    };
    words.to_owned()
}

/// Something that some rows do not say.
pub fn assumption(assumption: ImportAssumption, rows: usize) -> String {
    match assumption {
        ImportAssumption::CreatedOn => t::import_assumed_created(rows),
        ImportAssumption::ClosedOn => t::import_assumed_closed(rows),
        ImportAssumption::ZeroValue => t::import_assumed_value(rows),
        ImportAssumption::Stage => t::import_assumed_stage(rows),
        ImportAssumption::StaysClosed => t::import_assumed_stays_closed(rows),
        ImportAssumption::LeftEmpty(of) => t::import_left_empty(rows, field(of)),
    }
}
