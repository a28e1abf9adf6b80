//! Where something stands that was typed earlier.

use kariz_kit::{dynamic, listener};
use leptos::prelude::*;

use super::in_place::stay;
use crate::{format, i18n::t, services::drafts::Draft};

/// "Draft from 14:05 · Discard", while what stands in a form was typed before it was opened.
#[component]
pub fn DraftLine(draft: Draft) -> impl IntoView {
    dynamic(move || {
        draft.since.get().map(|at| {
            view! {
                <p class="draft" role="status">
                    {t::draft_from(format::lately(at))}
                    <button class="btn btn--ghost btn--s" type="button" on:mousedown=listener(stay) on:click=listener(move |_| draft.discard())>{t::draft_discard()}</button>
                </p>
            }
        })
    })
}
