//! What was found, and what is said of deals, in words.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    store::Store,
    words::{name_of, stage_name},
};
use kariz_core::{
    DealId, DealStatus, LogKey, Review, ReviewStep, Table,
    checkup::{Finding, Mistake, Proposal, Severity, Sign, What},
    review::{Note, Walk},
};

use leptos::prelude::*;

use super::{
    held::{Held, Since},
    time,
};

pub fn mistake(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Prospecting => t::mistake_prospecting(),
        Mistake::Unqualified => t::mistake_unqualified(),
        Mistake::Balance => t::mistake_balance(),
        Mistake::Holding => t::mistake_holding(),
        Mistake::Tracking => t::mistake_tracking(),
        Mistake::Customers => t::mistake_customers(),
        Mistake::Misleading => t::mistake_misleading(),
        Mistake::Products => t::mistake_products(),
    }
}

pub fn about(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Prospecting => t::about_prospecting(),
        Mistake::Unqualified => t::about_unqualified(),
        Mistake::Balance => t::about_balance(),
        Mistake::Holding => t::about_holding(),
        Mistake::Tracking => t::about_tracking(),
        Mistake::Customers => t::about_customers(),
        Mistake::Misleading => t::about_misleading(),
        Mistake::Products => t::about_products(),
    }
}

/// What was looked at.
pub fn sample(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Prospecting => t::sample_touches(),
        Mistake::Unqualified => t::sample_past(),
        Mistake::Balance | Mistake::Holding => t::sample_open(),
        Mistake::Tracking => t::sample_tracked(),
        Mistake::Customers => t::sample_customers(),
        Mistake::Misleading => t::sample_closed(),
        Mistake::Products => t::sample_products(),
    }
}

pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::High => t::check_high(),
        Severity::Medium => t::check_medium(),
        Severity::Low => t::check_low(),
        Severity::Fine => t::check_fine(),
        Severity::TooFew => t::check_few(),
    }
}

/// The number of a week; a share where that is what counts.
pub fn number(mistake: Mistake, counts: Option<(usize, usize)>) -> Option<String> {
    let (count, n) = counts?;
    Some(match mistake {
        Mistake::Prospecting => format::percent(count as f64 / n.max(1) as f64),
        _ => format::number(count as f64),
    })
}

/// How high it stands.
pub fn height(mistake: Mistake, (count, n): (usize, usize)) -> f64 {
    match mistake {
        Mistake::Prospecting => count as f64 / n.max(1) as f64,
        _ => count as f64,
    }
}

/// What speaks most for it.
pub fn first_sign(store: Store, finding: &Finding) -> Option<String> {
    finding.signs.first().map(|sign| self::sign(store, sign))
}

pub fn sign(store: Store, found: &Sign) -> String {
    let n = found.behind.len();
    match found.what {
        What::NoLeads { weeks } => t::sign_no_leads(weeks),
        What::ForLeads { leads, all } => {
            t::sign_for_leads(leads, all, format::percent(leads as f64 / all.max(1) as f64))
        }
        What::NothingSetAside => t::sign_nothing_set_aside().to_owned(),
        What::WithoutCriteria => t::sign_without_criteria(n),
        What::NothingKnown => t::sign_nothing_known(n),
        What::AnsweredNo => t::sign_answered_no(n),
        What::NotRecorded => t::sign_not_recorded(n),
        What::TooMany { stage, open, most } => t::sign_too_many(stage_name(store, stage), open, most),
        What::TooFew { stage, open, least } => t::sign_too_few(stage_name(store, stage), open, least),
        What::AlmostAll { stage, open } => t::sign_almost_all(stage_name(store, stage), open),
        What::Old { days } => t::sign_old(n, days),
        What::PastLimit => t::sign_past_limit(n),
        What::Silent { days } => t::sign_silent(n, days),
        What::Pushed { times } => t::sign_pushed(n, times),
        What::NoStep => t::sign_no_step(n),
        What::NoValue => t::sign_no_value(n),
        What::NoDay => t::sign_no_day(n),
        What::DayPassed => t::sign_day_passed(n),
        What::NoReason => t::sign_no_reason(n),
        What::NotSpokenTo { days } => t::sign_not_spoken(n, days),
        What::Outlier { share } => t::sign_outlier(format::percent(f64::from(share) / 100.0)),
        What::NeverLost { won } => t::sign_never_lost(won),
        What::Stale { days } => t::sign_stale(n, days),
        What::NobodyLeaves { stage, days } => t::sign_nobody_leaves(stage_name(store, stage), days),
        What::FewClosed { owner, closed } => {
            t::sign_few_closed(name_of(store, Table::Members, owner).unwrap_or_default(), closed)
        }
        What::Neglected { product, open } => {
            t::sign_neglected(open, name_of(store, Table::Products, product).unwrap_or_default())
        }
        What::OneProduct => t::sign_one_product().to_owned(),
        What::NoProduct => t::sign_no_product().to_owned(),
    }
}

pub fn proposal(proposal: &Proposal) -> String {
    match proposal {
        Proposal::SetAside(_) => t::check_step_set_aside().to_owned(),
        Proposal::Plan(calls) => t::check_step_plan(calls.len()),
        Proposal::Clean(deals) => t::check_step_clean(deals.len()),
        Proposal::FillIn(deals) => t::check_step_fill(deals.len()),
        Proposal::Look(deals) => t::check_step_look(deals.len()),
    }
}

/// What a planned call is for.
pub fn call(mistake: Mistake) -> &'static str {
    match mistake {
        Mistake::Unqualified => t::plan_ask(),
        Mistake::Customers => t::plan_customer(),
        _ => t::plan_move(),
    }
}

pub fn step(step: ReviewStep) -> &'static str {
    match step {
        ReviewStep::Moved => t::part_moved(),
        ReviewStep::Won => t::part_won(),
        ReviewStep::Lost => t::part_lost(),
        ReviewStep::Surprising => t::part_surprising(),
        ReviewStep::Stuck => t::part_stuck(),
        ReviewStep::NoStep => t::part_no_step(),
        ReviewStep::Closing => t::part_closing(),
        ReviewStep::Goals => t::part_goals(),
        ReviewStep::Question => t::part_question(),
    }
}

/// How much there is in a part.
pub fn step_count(held: Held, step: ReviewStep) -> String {
    match step {
        ReviewStep::Moved => held.walk.with(|walk| {
            let Some(walk) = walk else { return String::new() };
            let (on, back) = walk.changed.moves();
            t::review_moves(walk.items(step).len(), on, back)
        }),
        ReviewStep::Goals | ReviewStep::Question => String::new(),
        step => t::review_deals(held.items(step).len()),
    }
}

pub fn note(store: Store, note: &Note) -> String {
    let money = |value: Option<kariz_core::Money>| value.map_or_else(|| "–".to_owned(), format::money);
    let today = store.today.get_untracked();
    let day = |day: Option<kariz_core::Date>| day.map_or_else(|| "–".to_owned(), |day| format::date(day, today));
    match *note {
        Note::Made => t::note_made().to_owned(),
        Note::Reopened => t::note_reopened().to_owned(),
        Note::Forward { from, to } => t::note_forward(stage_name(store, from), stage_name(store, to)),
        Note::Back { from, to } => t::note_back(stage_name(store, from), stage_name(store, to)),
        Note::Value { from, to } => t::note_value(money(from), money(to)),
        Note::Expected { from, to } => t::note_expected(day(from), day(to)),
        Note::Owner => t::note_owner().to_owned(),
        Note::Gone => t::note_gone().to_owned(),
        Note::Won => t::note_won().to_owned(),
        Note::LostIn(stage) => t::note_lost_in(stage_name(store, stage)),
        Note::Touches { done, goal } => t::note_touches(done, goal),
        Note::BudgetUnknown => t::note_budget().to_owned(),
        Note::NoReason => t::note_no_reason().to_owned(),
        Note::LowChance(percent) => t::note_chance(format::percent(f64::from(percent) / 100.0)),
        Note::Fast(days) => t::note_fast(days),
        Note::Pushed(times) => t::note_pushed(times),
        Note::Stuck { days, limit } => t::note_stuck(days, limit),
        Note::Quiet(days) => t::note_quiet(days),
        Note::Untouched => t::note_untouched().to_owned(),
        Note::Due(on) => t::note_due(format::date(on, today)),
    }
}

/// The text that is shared: what has changed, what was won and lost, what was decided.
pub fn summary(store: Store, review: &Arc<Review>, walk: &Walk, since: &Since, seconds: u32) -> String {
    let mut lines = vec![review.name.clone()];
    let since = match since {
        Since::Review(at) => t::review_since_last(format::moment(*at)),
        Since::Week => t::review_since_week().to_owned(),
    };
    lines.push(since);
    let with: Vec<String> = review.with.keys().filter_map(|id| name_of(store, Table::Members, *id)).collect();
    if seconds >= 60 {
        lines.push(t::review_took(time::hours(seconds.into())));
    }
    if !with.is_empty() {
        lines.push(t::review_was_there(kariz_client::i18n::listed(with)));
    }
    let sums = &walk.changed.sums;
    let money = |minor: i128| format::about(format::money(sums.coinage.money(minor)), sums.coinage.converted);
    lines.push(t::review_from_to(money(sums.opening), money(sums.closing)));
    let of = |step: ReviewStep, lines: &mut Vec<String>| {
        let items = walk.items(step);
        if items.is_empty() {
            return;
        }
        lines.push(String::new());
        lines.push(t::review_heading(self::step(step), items.len()));
        // Of what is still there to be seen, a few say enough; what is over is told in full.
        let most = if matches!(step, ReviewStep::Won | ReviewStep::Lost) { 30 } else { 5 };
        lines.extend(items.iter().take(most).filter_map(|item| Some(format!("- {}", deal_line(store, item.deal)?))));
        if items.len() > most {
            lines.push(format!("- {}", t::review_more(items.len() - most)));
        }
    };
    let told = [
        ReviewStep::Won,
        ReviewStep::Lost,
        ReviewStep::Surprising,
        ReviewStep::Stuck,
        ReviewStep::NoStep,
        ReviewStep::Closing,
    ];
    told.into_iter().for_each(|step| of(step, &mut lines));
    if !review.decisions.is_empty() {
        lines.push(String::new());
        lines.push(t::review_heading(t::review_decisions(), review.decisions.len()));
        let line = |(key, decision): (&LogKey, &String)| format!("- {}", decision_line(store, review, key, decision));
        lines.extend(review.decisions.iter().map(line));
    }
    if let Some(stage) = review.asked.filter(|_| !review.answer.trim().is_empty()) {
        lines.push(String::new());
        lines.push(t::review_why_stage(stage_name(store, stage)));
        lines.extend(review.answer.trim().lines().map(|line| format!("- {line}")));
    }
    if !review.notes.trim().is_empty() {
        lines.push(String::new());
        lines.push(t::review_notes().to_owned());
        lines.extend(review.notes.trim().lines().map(|line| format!("- {line}")));
    }
    lines.join("\n").chars().take(Review::LONGEST).collect()
}

/// What was decided; with the step that came of it: about which deal, whose it is, and when.
fn decision_line(store: Store, review: &Review, key: &LogKey, decision: &str) -> String {
    let step = store.book(|book| book.activity(review.step_of(key)).cloned());
    let deal = step.as_ref().and_then(|step| name_of(store, Table::Deals, step.deal?));
    let owner = step.as_ref().and_then(|step| name_of(store, Table::Members, step.owner?));
    let due = step.and_then(|step| step.due).map(|due| format::date(due, store.today.get_untracked()));
    kariz_client::i18n::dotted([Some(decision.to_owned()), deal, owner, due].into_iter().flatten())
}

/// Title, company, value; of a lost one why.
fn deal_line(store: Store, id: DealId) -> Option<String> {
    let deal = store.book(|book| book.deal(id).cloned())?;
    let company = deal.organisation.and_then(|id| name_of(store, Table::Organisations, id)).unwrap_or_default();
    let value = deal.value.map(format::money).unwrap_or_default();
    let why = match deal.status {
        DealStatus::Lost { reason: Some(reason), .. } => name_of(store, Table::Reasons, reason).unwrap_or_default(),
        _ => deal.closing_note.lines().next().unwrap_or_default().to_owned(),
    };
    Some(kariz_client::i18n::dotted([deal.title.clone(), company, value, why]))
}
