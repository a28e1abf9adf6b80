//! A text that is saved when its field is left, and is a draft until then.

use kariz_core::Entity;
use kariz_kit::reactive::effect_after;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::{
    services::drafts::{self, Draft, record_word},
    store::Store,
};

/// Such a text. Cheap to copy.
#[derive(Clone, Copy)]
pub struct KeptText {
    /// What stands in its field.
    pub typed: RwSignal<String>,
    /// Of what was typed and is not saved: [`super::DraftLine`] is to stand below the field.
    pub draft: Draft,
    saved: Signal<String>,
    save: Callback<String>,
}

impl KeptText {
    /// The text that is `saved` with a record, as a draft filed under `form`; `save` takes what is typed instead.
    pub fn new(
        store: Store,
        form: &'static str,
        record: Entity,
        saved: Signal<String>,
        save: impl Fn(String) + Send + Sync + 'static,
    ) -> Self {
        let typed = RwSignal::new(saved.get_untracked());
        let draft = Draft::bind(store, form, record_word(record), vec![drafts::text("text", typed)]);
        // What comes from elsewhere stands there at once, unless something else is being written.
        effect_after(move |before: Option<String>| {
            let now = saved.get();
            let is_in_step = |before: String| typed.with_untracked(|typed| *typed == before || *typed == now);
            if before.is_some_and(is_in_step) {
                typed.set(now.clone());
                draft.saved();
            }
            now
        });
        Self { typed, draft, saved, save: Callback::new(save) }
    }

    /// Saves what is typed.
    pub fn commit(self) {
        // What is removed loses the focus as well.
        let Some(typed) = self.typed.try_get_untracked() else { return };
        let text = typed.trim_end();
        if self.saved.with_untracked(|saved| saved != text) {
            self.save.run(text.to_owned());
        }
        self.draft.saved();
    }

    /// The field is left: that saves it, unless somebody goes to the draft's own line.
    pub fn left(self, event: &web_sys::FocusEvent) {
        let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Element>().ok());
        if !to.is_some_and(|to| to.matches(".draft *").unwrap_or_default()) {
            self.commit();
        }
    }
}
