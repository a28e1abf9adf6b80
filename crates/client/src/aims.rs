//! What goals are called by what they count: the store names records so, and so do all words.

use kariz_core::{Goal, GoalSpan, Measure};

use crate::i18n::{dotted, t};

/// What is counted.
pub fn measure_words(measure: Measure) -> &'static str {
    match measure {
        Measure::Revenue => t::word_measure_revenue(),
        Measure::Won => t::word_measure_won(),
        Measure::Leads => t::word_measure_leads(),
        Measure::LeadWorth => t::word_measure_lead_worth(),
        Measure::Activities => t::word_measure_activities(),
        Measure::Meetings => t::word_measure_meetings(),
    }
}

/// In which span.
pub fn span_words(span: GoalSpan) -> &'static str {
    match span {
        GoalSpan::Day => t::word_span_day(),
        GoalSpan::Week => t::word_span_week(),
        GoalSpan::Month => t::word_span_month(),
        GoalSpan::Quarter => t::word_span_quarter(),
        GoalSpan::Year => t::word_span_year(),
    }
}

/// What a goal is called where nothing else is known: `Revenue · Month`; what only a later version knows is called as
/// it is stored (L11).
pub fn goal_words(goal: &Goal) -> String {
    let word = |field: &str, known: &str| goal.unread.word(field).unwrap_or(known).to_owned();
    dotted([word("measure", measure_words(goal.measure)), word("span", span_words(goal.span))])
}
