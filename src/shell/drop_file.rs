//! Files dropped anywhere on the page: a copy to look into, or a table to import.

use kariz_client::i18n::t;
use kariz_kit::{Icon, Show};
use leptos::{ev, prelude::*};
use web_sys::DragEvent;

use super::given;

/// Listens for files over the whole window, and says what dropping them will do.
#[component]
pub fn DropFiles() -> impl IntoView {
    let over = RwSignal::new(false);
    let carries_files = |event: &DragEvent| {
        event
            .data_transfer()
            .is_some_and(|data| data.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
    };
    let listeners = [
        window_event_listener(ev::dragover, move |event| {
            if carries_files(&event) {
                event.prevent_default();
                over.set(true);
            }
        }),
        window_event_listener(ev::dragleave, move |event| {
            if event.related_target().is_none() {
                over.set(false);
            }
        }),
        window_event_listener(ev::drop, move |event| {
            over.set(false);
            if !carries_files(&event) {
                return;
            }
            event.prevent_default();
            given::open_first(event.data_transfer());
        }),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
    view! {
        <Show when=move || over.get()>
            <div class="dropping" aria-hidden="true">
                <p><Icon name="download" size="l"/>{t::drop_to_open()}</p>
            </div>
        </Show>
    }
}
