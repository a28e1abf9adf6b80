//! The notes of the review: everybody writes in the same ones. They are kept when the field is left; until then they are a
//! draft (U6).

use kariz_client::{
    format,
    i18n::t,
    services::drafts::{self, Draft},
    store::is_view,
};
use kariz_core::{Review, ReviewPatch, command::ReviewChange};
use kariz_kit::{dynamic, listener, reactive::effect, value_listener};
use leptos::prelude::*;

use super::held::Held;

#[component]
pub fn Notes(held: Held) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="rv-notes">
            <div class="panel__h"><h2 id="rv-notes">{t::review_notes()}</h2><span class="hint">{t::review_notes_hint()}</span></div>
            <Written held=held form="review" label=t::review_notes() read=|review| review.notes.clone() write=|text| ReviewPatch { notes: Some(text), ..ReviewPatch::default() }/>
        </section>
    }
}

/// A text of the review that is written in place.
#[component]
pub fn Written(
    held: Held,
    /// The name of its draft.
    form: &'static str,
    label: &'static str,
    read: fn(&Review) -> String,
    write: fn(String) -> ReviewPatch,
    /// What else is written with it.
    #[prop(optional)]
    beside: Option<Callback<ReviewPatch, ReviewPatch>>,
) -> impl IntoView {
    let stored = move || held.review().map(|review| read(&review)).unwrap_or_default();
    let text = RwSignal::new(untrack(stored));
    let typing = RwSignal::new(false);
    // What somebody else has written stands there at once, unless one writes oneself.
    effect(move || {
        let stored = stored();
        if !typing.get_untracked() {
            text.set(stored);
        }
    });
    let record = held.running.get_untracked().map(|id| id.to_string()).unwrap_or_default();
    // What is typed is a draft of its own: what somebody else writes meanwhile is none.
    let typed = RwSignal::new(String::new());
    let draft = Draft::beside(held.store, form, record, vec![drafts::text("text", typed)]);
    let save = move || {
        typing.set(false);
        let said = text.get_untracked();
        if said != untrack(stored) {
            let patch = write(said);
            let patch = beside.map_or(patch.clone(), |beside| beside.run(patch));
            held.keep(ReviewChange { patch, ..ReviewChange::default() });
        }
        typed.set(String::new());
        draft.sent_and_stays();
    };
    let take_up = move |_| {
        draft.take_up();
        typing.set(true);
        text.set(typed.get_untracked());
    };
    let offer = move || {
        draft.offered().map(|kept| view! {
            <p class="draft" role="status">
                {t::draft_from(format::lately(kept.at))}
                <button class="btn btn--ghost btn--s" type="button" on:click=listener(take_up)>{t::draft_use()}</button>
            </p>
        })
    };
    view! {
        {dynamic(offer)}
        <textarea
            class="notes"
            dir="auto"
            aria-label=label
            readonly=is_view()
            prop:value=text
            on:input=value_listener(move |now| {
                typing.set(true);
                typed.set(now.clone());
                text.set(now);
            })
            on:blur=listener(move |_: leptos::ev::FocusEvent| save())
        ></textarea>
    }
}
