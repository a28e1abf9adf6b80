//! That fields wait for somebody to choose their value: it outlasts the summary of the merge that brought them (L5).

use kariz_client::{i18n::t, parts::conflicts_left, store::use_store};
use kariz_kit::{Icon, Show, listener};
use leptos::prelude::*;

use crate::shell::intents::{ShowConflicts, ask};

/// A row that leads to all of them; there only when there are any.
#[component]
pub fn ConflictsRow() -> impl IntoView {
    let left = conflicts_left(use_store());
    view! {
        <Show when=move || left.get() != 0>
            <section class="note note--warn conflicts" aria-labelledby="team-conflicts">
                <Icon name="conflict"/>
                <div>
                    <h2 id="team-conflicts">{move || t::conflicts_count(left.get())}</h2>
                    <p class="sub">{t::conflicts_words()}</p>
                    <div class="acts">
                        <button class="btn" type="button" on:click=listener(move |_| ask(ShowConflicts))>{t::conflicts_open()}</button>
                    </div>
                </div>
            </section>
        </Show>
    }
}
