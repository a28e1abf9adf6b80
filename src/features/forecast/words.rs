//! Columns, rows and bars in words.

use kariz_client::{customs::own_digits, format, i18n::t};
use kariz_core::{
    Category,
    forecast::{Bar, Cells, Column, Forecast, Row, Span, Tally},
};

/// A column by its full name: `December 2026`.
pub fn column_name(column: &Column, span: Span) -> String {
    let period = column.period;
    match span {
        Span::Month => format::month(period.first()),
        Span::Quarter => {
            let named = format::calendar().named(period.first());
            let quarter = format::number(f64::from((named.month - 1) / 3 + 1));
            t::forecast_quarter(quarter, own_digits(&named.year.to_string()))
        }
        Span::Week => t::forecast_days(format::day_short(period.first()), format::day_short(period.last_day())),
    }
}

/// A column under its bar: `Dec`.
pub fn column_short(column: &Column, span: Span) -> String {
    match span {
        Span::Month => format::month_short(column.period.first()),
        Span::Quarter => column_name(column, span),
        Span::Week => format::day_short(column.period.first()),
    }
}

/// What a row is called; in the running total, what it comes to.
pub fn row_name(row: Row, running: bool) -> &'static str {
    match (row, running) {
        (Row::Won, _) => t::forecast_won(),
        (Row::Commit, false) => t::word_forecast_commit(),
        (Row::BestCase, false) => t::word_forecast_best_case(),
        (Row::Pipeline, false) => t::word_forecast_pipeline(),
        (Row::Commit, true) => t::forecast_commit_or_surer(),
        (Row::BestCase, true) => t::forecast_best_or_surer(),
        (Row::Pipeline, true) => t::forecast_pipeline_or_surer(),
        (Row::Omitted, _) => t::word_forecast_omitted(),
    }
}

/// A category's name.
pub fn category_name(category: Category) -> &'static str {
    row_name(category.into(), false)
}

/// What a bar is called.
pub fn bar_name(bar: Bar) -> &'static str {
    match bar {
        Bar::New => t::forecast_bar_new(),
        Bar::Reopened => t::forecast_bar_reopened(),
        Bar::MovedIn => t::forecast_bar_moved_in(),
        Bar::ValueUp => t::forecast_bar_value_up(),
        Bar::ValueDown => t::forecast_bar_value_down(),
        Bar::Won => t::forecast_bar_won(),
        Bar::Lost => t::forecast_bar_lost(),
        Bar::PushedOut => t::forecast_bar_pushed_out(),
        Bar::Gone => t::forecast_bar_gone(),
    }
}

/// A sum of the forecast as money, with `≈` where rates went into it.
pub fn amount(forecast: &Forecast, minor: i128) -> String {
    format::about(format::money_short(forecast.money(minor)), forecast.coinage.converted)
}

/// A sum as a file has it.
pub fn plain(minor: i128, currency: kariz_core::Currency) -> String {
    format!("{}", units(minor, currency))
}

/// What a tally adds up to; "–" where none of its deals is in a sum, since they have no value, or no rate.
pub fn tally_words(forecast: &Forecast, tally: &Tally) -> String {
    if tally.is_unsummed() {
        return "–".to_owned();
    }
    format::about(format::money_short(forecast.money(tally.minor)), tally.converted)
}

/// What the open deals of a place come to, weighted.
pub fn weighted_words(forecast: &Forecast, cells: &Cells) -> String {
    let open = cells.open();
    tally_words(forecast, &Tally { minor: cells.weighted(), ..open })
}

/// Minor units as a number of whole ones, for a chart.
pub fn units(minor: i128, currency: kariz_core::Currency) -> f64 {
    minor as f64 / currency.minor_per_unit() as f64
}
