//! STUN and TURN servers, for who is not on the same Wi-Fi (L6).

use kariz_client::{i18n::t, services::live_session::relays};
use kariz_kit::{TextField, listener, toast};
use leptos::prelude::*;

/// Sets the relays of this device; folded away, because most do without.
#[component]
pub fn Relays() -> impl IntoView {
    let typed = RwSignal::new(relays::addresses().join(" "));
    let wrong = RwSignal::new(false);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let kept = relays::set(&typed.get_untracked());
        wrong.set(!kept);
        if kept {
            toast(t::relays_kept());
        }
    };
    let error = Signal::derive(move || wrong.get().then(|| t::relays_wrong().to_owned()));
    view! {
        <details class="relays">
            <summary>{t::relays_title()}</summary>
            <p class="hint">{t::relays_words()}</p>
            <form class="addline" on:submit=listener(keep)>
                <TextField label=t::relays_label() value=typed placeholder="stun:stun.example.com" error=error/>
                <button class="btn" type="submit">{t::relays_keep()}</button>
            </form>
        </details>
    }
}
