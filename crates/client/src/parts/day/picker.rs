//! A month to choose a day from: by touch, pointer and keys.

use kariz_core::Date;
use kariz_kit::{CollectView, Dialog, Icon, direction::right_to_left, dynamic, listener, reactive::memo};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::month::{leads, weeks};
use crate::{
    browser::clock,
    customs::week,
    format::{self, calendar},
    i18n::t,
};

/// The month of the chosen day, or of today.
#[component]
pub fn Picker(
    /// What the day is for.
    title: Signal<String>,
    /// The day that is chosen now.
    chosen: Option<Date>,
    /// Hears a choice; `None` takes the day away.
    #[prop(into)]
    on_pick: Callback<Option<Date>>,
    /// Hears that nothing is chosen.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let today = clock::today();
    let (calendar, week) = (calendar(), week());
    let node = NodeRef::<html::Div>::new();
    // The day that the keys stand on.
    let at = RwSignal::new(chosen.unwrap_or(today));
    let first = memo(move || calendar.first_of_month(at.get()));
    let focus = move || {
        request_animation_frame(move || {
            let day = node.try_get_untracked().flatten().and_then(|node| node.query_selector("[tabindex='0']").ok()?);
            if let Some(day) = day.and_then(|day| day.dyn_into::<HtmlElement>().ok()) {
                let _ = day.focus();
            }
        });
    };
    node.on_load(move |_| focus());
    let keys = move |event: KeyboardEvent| {
        let key = event.key();
        if key == "Tab" {
            return;
        }
        event.stop_propagation();
        let forward = if right_to_left() { "ArrowLeft" } else { "ArrowRight" };
        if key == "Escape" {
            event.prevent_default();
            on_close.run(());
        } else if let Some(day) = leads(&key, event.shift_key(), forward, calendar, week, at.get_untracked()) {
            event.prevent_default();
            at.set(day);
            focus();
        }
    };
    let turn = move |months: i32| at.update(|at| *at = calendar.plus_months(*at, months));
    let day_names = week.days().map(|day| {
        let any = Date::default().plus_days(i32::from(day) - i32::from(Date::default().weekday()));
        view! { <th scope="col" abbr=format::weekday(any, false)>{format::weekday(any, true)}</th> }
    });
    let day_button = move |day: Option<Date>| {
        let Some(day) = day else { return view! { <td></td> }.into_any() };
        let number = calendar.named(day).day;
        let class = if week.is_worked(day) { "days__day num" } else { "days__day days__day--free num" };
        view! {
            <td role="gridcell" aria-selected=(chosen == Some(day)).to_string()>
                <button
                    class=class
                    type="button"
                    tabindex=move || if at.get() == day { "0" } else { "-1" }
                    aria-label=format::day_in_full(day)
                    aria-current=(day == today).then_some("date")
                    on:click=listener(move |_| on_pick.run(Some(day)))
                >
                    {format::number(number.into())}
                </button>
            </td>
        }
        .into_any()
    };
    let month = move || {
        let rows = weeks(calendar, week, first.get()).into_iter();
        rows.map(|days| view! { <tr>{days.map(day_button).into_iter().collect_view()}</tr> }).collect_view().into_any()
    };
    let arrow = move |months: i32, icon: &'static str, name: &'static str| {
        view! {
            <button class="btn btn--ghost btn--icon" type="button" aria-label=name title=name on:click=listener(move |_| turn(months))>
                <Icon name=icon flip=true/>
            </button>
        }
    };
    view! {
        <Dialog title=title on_close=on_close>
            <div
                node_ref=node
                class="days"
                on:keydown=listener(keys)
                on:mousedown=listener(|event: web_sys::MouseEvent| event.prevent_default()) // the focus stays
            >
                <div class="days__head">
                    {arrow(-1, "left", t::day_previous_month())}
                    <h3 class="num" aria-live="polite">{move || format::month(first.get())}</h3>
                    {arrow(1, "right", t::day_next_month())}
                </div>
                <table role="grid" aria-label=move || format::month(first.get())>
                    <thead><tr>{day_names.into_iter().collect_view()}</tr></thead>
                    <tbody>{dynamic(month)}</tbody>
                </table>
                <div class="dialog__foot">
                    <button class="btn btn--ghost" type="button" on:click=listener(move |_| on_pick.run(None))>{t::day_clear()}</button>
                    <button class="btn" type="button" on:click=listener(move |_| on_pick.run(Some(today)))>{t::day_today()}</button>
                </div>
            </div>
        </Dialog>
    }
}
