//! A line in which a day is typed, with a button that shows a month to choose from.

use kariz_core::Date;
use kariz_kit::{Icon, Show, listener, value_listener};
use leptos::{html, prelude::*};
use web_sys::KeyboardEvent;

use super::{DayReader, picker::Picker};
use crate::i18n::t;

/// The line and its button.
#[component]
pub fn DayControl(
    /// What it is: its accessible name, and the month's heading.
    #[prop(into)]
    label: Signal<String>,
    /// Reads what is typed.
    reader: DayReader,
    /// What is typed.
    #[prop(into)]
    typed: Signal<String>,
    /// Hears what is typed.
    #[prop(into)]
    on_type: Callback<String>,
    /// Hears which day was chosen, or that none is to be.
    #[prop(into)]
    on_pick: Callback<Option<Date>>,
    /// Hears that what is typed is to stand.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Hears keys first.
    #[prop(optional, into)]
    on_key: Option<Callback<KeyboardEvent>>,
    /// The line.
    #[prop(optional)]
    node: NodeRef<html::Input>,
    /// Whether what is typed is wrong, and which element says why.
    #[prop(optional, into)]
    wrong: MaybeProp<String>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let keys = move |event: KeyboardEvent| {
        if event.key() == "ArrowDown" {
            event.prevent_default();
            event.stop_propagation();
            open.set(true);
        } else if let Some(hear) = on_key {
            hear.run(event);
        }
    };
    let pick = move |day: Option<Date>| {
        open.set(false);
        on_pick.run(day);
    };
    // A press beside the month is its own; the dialog around it, and the label, shall not hear of it.
    let press = move |event: web_sys::PointerEvent| {
        if open.get_untracked() {
            event.stop_propagation();
        }
    };
    let wrong = move || wrong.get();
    view! {
        <span class="day" on:pointerdown=listener(press)>
            <input
                node_ref=node
                class="input num"
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-label=label
                aria-invalid=move || wrong().map(|_| "true")
                aria-describedby=wrong
                prop:value=typed
                on:input=value_listener(move |text| on_type.run(text))
                on:change=listener(move |_: web_sys::Event| _ = on_leave.and_then(|leave| leave.try_run(())))
                on:keydown=listener(keys)
            />
            <button
                class="btn btn--ghost btn--icon btn--s day__open"
                type="button"
                aria-label=t::day_choose()
                title=t::day_choose()
                aria-haspopup="dialog"
                on:click=listener(move |_| open.set(true))
            >
                <Icon name="today" size="s"/>
            </button>
            <Show when=move || open.get()>
                <Picker
                    title=label
                    chosen=reader.read(&typed.get_untracked()).ok().flatten()
                    on_pick=pick
                    on_close=move |()| open.set(false)
                />
            </Show>
        </span>
    }
}
