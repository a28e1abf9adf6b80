//! Days to choose with one press, or to type in words.

use kariz_client::{
    customs::{customs, week},
    format,
    i18n::t,
    parts::next_step::step_when,
};
use kariz_core::{
    Activity, Date, TimeOfDay,
    typed::{self, Customs, DayWords, Line},
};
use kariz_kit::{CollectView, listener};
use leptos::prelude::*;

/// Days that are one press away, with what they are called on small buttons: the last is the first working day of the
/// next week. What lies ahead is put off from its own day, all else from today.
pub fn quick_days(due: Option<Date>, today: Date) -> [(String, Date); 3] {
    let week = week();
    let from = due.unwrap_or(today).max(today);
    let next_week = week.worked(week.start(from).plus_days(7));
    [
        (t::today_plus_days(1), from.plus_days(1)),
        (t::today_plus_days(3), from.plus_days(3)),
        (format::weekday_short(next_week), next_week),
    ]
}

/// Days after which one asks again.
pub fn next_days(today: Date) -> [(String, Date); 3] {
    [1, 3, 7].map(|days| (t::today_plus_days(days), today.plus_days(days)))
}

/// Reads lines in the user's language. What that takes is made once, not with every key. Cheap to copy.
#[derive(Clone, Copy)]
pub struct LineReader(StoredValue<(Customs, DayWords)>);

impl LineReader {
    /// A reader for as long as the view stands.
    pub fn new() -> Self {
        Self(StoredValue::new((customs(), DayWords::parse(t::plan_words()))))
    }

    /// What a line says.
    pub fn read(self, text: &str, today: Date) -> Line {
        self.0.with_value(|(customs, words)| typed::line(text, words, customs, today))
    }
}

/// `Fri 27 Nov 10:00`.
pub fn said(due: Date, time: Option<TimeOfDay>, today: Date) -> String {
    step_when(&Activity { due: Some(due), due_time: time, ..Activity::default() }, today)
}

/// Buttons for days, one of which may be chosen.
#[component]
pub fn Days(
    /// What they are called, and which they are.
    days: [(String, Date); 3],
    /// What is chosen by them.
    label: &'static str,
    today: Date,
    #[prop(into)] chosen: Signal<Option<Date>>,
    #[prop(into)] on_choose: Callback<Date>,
) -> impl IntoView {
    let button = move |(name, day): (String, Date)| {
        view! {
            <button
                type="button"
                aria-pressed=move || (chosen.get() == Some(day)).to_string()
                on:click=listener(move |_| on_choose.run(day))
            >
                <bdi>{name}</bdi>
                <small>{format::date(day, today)}</small>
            </button>
        }
    };
    view! { <div class="when num" role="group" aria-label=label>{days.map(button).into_iter().collect_view()}</div> }
}
