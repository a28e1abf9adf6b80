//! The nine habits as a scorecard.

use kariz_client::{format, i18n::t, parts::chart::SaveAs};
use kariz_core::checkup::{Habit, Kept, Score};
use kariz_kit::{CollectView, Icon, dynamic};
use leptos::prelude::*;

use super::model::Model;

/// The scorecard.
#[component]
pub fn Habits(model: Model) -> impl IntoView {
    let kept = move || {
        model.checked.with(|checked| {
            let checked = checked.as_ref()?;
            Some(checked.scores.iter().filter(|score| score.kept == Kept::Yes).count())
        })
    };
    let rows = move || {
        model.checked.with(|checked| checked.as_ref().map(|checked| checked.scores.iter().map(row).collect_view()))
    };
    view! {
        <section class="panel" aria-labelledby="rv-habits">
            <div class="panel__h">
                <h2 id="rv-habits">{t::habits_title()}</h2>
                <span class="hint num">{move || kept().map(t::habits_kept)}</span>
                <SaveAs name=t::habits_title()/>
            </div>
            <ul class="habits">{dynamic(rows)}</ul>
        </section>
    }
}

fn row(score: &Score) -> impl IntoView + use<> {
    let (class, icon, state) = match score.kept {
        Kept::Yes => ("yes", "check", t::habit_yes()),
        Kept::Partly => ("partly", "clock", t::habit_partly()),
        Kept::No => ("no", "close", t::habit_no()),
        Kept::TooFew => ("few", "more", t::check_few()),
    };
    let (name, why) = words(score.habit);
    view! {
        <li class=format!("habit habit--{class}")>
            <span class="habit__s"><Icon name=icon size="s"/>{state}</span>
            <span><b>{name}</b><small>{why}</small></span>
            <span class="habit__n num">{said(score)}</span>
        </li>
    }
}

fn words(habit: Habit) -> (&'static str, &'static str) {
    match habit {
        Habit::Reviews => (t::habit_reviews(), t::habit_reviews_why()),
        Habit::Training => (t::habit_training(), t::habit_training_why()),
        Habit::FollowUp => (t::habit_follow_up(), t::habit_follow_up_why()),
        Habit::Short => (t::habit_short(), t::habit_short_why()),
        Habit::Referrals => (t::habit_referrals(), t::habit_referrals_why()),
        Habit::Words => (t::habit_words(), t::habit_words_why()),
        Habit::Clean => (t::habit_clean(), t::habit_clean_why()),
        Habit::Partners => (t::habit_partners(), t::habit_partners_why()),
        Habit::Questioned => (t::habit_questioned(), t::habit_questioned_why()),
    }
}

fn said(score: &Score) -> String {
    let Score { done, of, .. } = *score;
    match score.habit {
        Habit::Reviews => t::habit_reviews_n(super::time::hours(done as u64 * 60), super::time::hours(of as u64 * 60)),
        Habit::Training => t::habit_training_n(done, of),
        Habit::FollowUp => t::habit_follow_up_n(done, of),
        Habit::Short => match score.to_win {
            (Some(now), Some(before)) => t::habit_short_n(format::days(now), format::days(before)),
            (Some(now), None) => t::habit_short_first(format::days(now)),
            (None, _) => "–".to_owned(),
        },
        Habit::Referrals | Habit::Partners => t::habit_leads_n(done, of),
        Habit::Words => t::habit_words_n(done, of),
        Habit::Clean => t::habit_clean_n(done, of),
        Habit::Questioned => t::habit_questioned_n(done, of),
    }
}
