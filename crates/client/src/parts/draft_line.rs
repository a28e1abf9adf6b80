//! Where something stands that was typed earlier, or could stand.

use kariz_kit::{dynamic, listener};
use leptos::prelude::*;

use super::in_place::stay;
use crate::{format, i18n::t, services::drafts::Draft};

/// "Draft from 14:05 · Discard", while what stands in a form was typed before it was opened; "Use it" instead where it
/// does not stand there, as something else does.
#[component]
pub fn DraftLine(draft: Draft) -> impl IntoView {
    dynamic(move || {
        let stands = draft.since.get();
        let at = stands.or_else(|| draft.offered().map(|kept| kept.at))?;
        let words = if stands.is_some() { t::draft_discard() } else { t::draft_use() };
        let act = move |_| if stands.is_some() { draft.discard() } else { draft.take_up() };
        Some(view! {
            <p class="draft" role="status">
                {t::draft_from(format::lately(at))}
                <button class="btn btn--ghost btn--s" type="button" on:mousedown=listener(stay) on:click=listener(act)>{words}</button>
            </p>
        })
    })
}
