//! A form field for a day.

use kariz_core::{Date, TimeOfDay};
use kariz_kit::{Field, FormState, reactive::effect};
use leptos::prelude::*;

use super::{DayControl, DayReader};
use crate::format;

/// A calendar date. What cannot be read is said when the field is left, or the form is to go out; what is read
/// otherwise than it is written, at once.
#[component]
pub fn DateField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    value: RwSignal<Option<Date>>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The field of the record, at which refusals are said.
    #[prop(optional)]
    name: &'static str,
    /// Where a time stands that may be typed with the day.
    #[prop(optional)]
    time: Option<RwSignal<Option<TimeOfDay>>>,
) -> impl IntoView {
    let reader = DayReader::new();
    let plain = move |day: Option<Date>| day.map(|day| reader.plain(day)).unwrap_or_default();
    let text = RwSignal::new(plain(value.get_untracked()));
    let left = RwSignal::new(false);
    let form = use_context::<FormState>();
    let read_all = move || text.with(|text| reader.read_with_time(text));
    let read = move || match time {
        Some(_) => read_all().map(|read| read.map(|(day, _)| day)),
        None => text.with(|text| reader.read(text)),
    };
    // It was set from elsewhere: what is typed and means the same stays.
    effect(move || {
        let now = value.get();
        if untrack(read).ok().flatten() != now {
            text.set(plain(now));
        }
    });
    let is_asked = move || left.get() || form.is_some_and(FormState::tried);
    let wrong = Signal::derive(move || read().err().filter(|_| is_asked()).or_else(|| error.get()));
    let hint = Signal::derive(move || {
        let day = read().ok().flatten()?;
        (text.with(|text| text.trim() != reader.plain(day))).then(|| format::day_in_full(day))
    });
    let type_in = move |typed: String| {
        left.set(false);
        text.set(typed);
        value.set(untrack(read).ok().flatten());
        let typed = untrack(read_all).ok().flatten().and_then(|(_, time)| time);
        if let (Some(time), Some(typed)) = (time, typed) {
            time.set(Some(typed));
        }
    };
    let pick = move |day| {
        left.set(false);
        text.set(plain(day));
        value.set(day);
    };
    // What was said in words stands there as a day from then on.
    let leave = move |()| {
        if let Ok(day) = untrack(read) {
            text.set(plain(day));
        }
        left.set(true);
    };
    view! {
        <Field label=label error=wrong hint=hint name=name>
            <DayControl label=label reader=reader typed=text on_type=type_in on_pick=pick on_leave=leave/>
        </Field>
    }
}
