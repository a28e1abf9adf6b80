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
    under: RwSignal<Under>,
}

/// What stood in the field before anything was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Under {
    text: String,
    /// Somebody else has written something else since.
    is_old: bool,
}

impl Under {
    fn new(text: String) -> Self {
        Self { text, is_old: false }
    }

    /// Something else is saved `now`, while `typed` stands in the field. Says whether that gives way: it does unless
    /// something else is being written.
    fn comes(&mut self, typed: &str, now: &str) -> bool {
        let gives_way = typed == self.text || typed == now;
        if gives_way {
            *self = Self::new(now.to_owned());
        } else {
            self.is_old = true;
        }
        gives_way
    }

    /// Whether what is `typed` is to be saved when the field is left: what nobody has touched since it was opened
    /// goes over nothing that somebody else has written meanwhile.
    fn is_to_save(&self, typed: &str, is_touched: bool) -> bool {
        typed != self.text && (is_touched || !self.is_old)
    }
}

impl KeptText {
    /// The text that is `saved` with a record, as a draft filed under `form`; `save` takes what is typed instead. What
    /// is kept already stands in the field, unless something else was saved since: then it is offered.
    pub fn new(
        store: Store,
        form: &'static str,
        record: Entity,
        saved: Signal<String>,
        save: impl Fn(String) + Send + Sync + 'static,
    ) -> Self {
        let stands = saved.get_untracked();
        let typed = RwSignal::new(stands.clone());
        let under = RwSignal::new(Under::new(stands.clone()));
        // Over what it was typed; taken up or discarded, it stands over what is saved now.
        let over = move |_: &str| under.set(Under::new(saved.get_untracked()));
        let over = drafts::together("over", move || under.try_with(|under| under.text.clone()), over);
        let over = over.only_if(move || {
            typed.try_with(|typed| under.try_with(|under| *typed != under.text)).flatten().unwrap_or_default()
        });
        let draft = Draft::beside(store, form, record_word(record), vec![drafts::text("text", typed), over]);
        if untrack(|| draft.offered()).is_some_and(|kept| kept.coded("over").unwrap_or_default() == stands) {
            draft.take_up();
        }
        let kept = Self { typed, draft, saved, save: Callback::new(save), under };
        effect_after(move |before: Option<String>| {
            let now = saved.get();
            if before.is_some_and(|before| before != now) {
                kept.comes(&now);
            }
            now
        });
        kept
    }

    /// What comes from elsewhere stands there at once, unless something else is being written.
    fn comes(self, now: &str) {
        let typed = self.typed.get_untracked();
        let gives_way = self.under.try_update(|under| under.comes(&typed, now)).unwrap_or_default();
        self.draft.otherwise(vec![now.to_owned(), String::new()]);
        if gives_way && typed == now {
            self.draft.saved();
        } else if gives_way {
            self.typed.set(now.to_owned());
        }
    }

    /// Saves what is typed.
    pub fn commit(self) {
        let typed = self.typed.get_untracked();
        // What is only offered stays so.
        if self.under.with_untracked(|under| under.text == typed) {
            return;
        }
        let text = typed.trim_end().to_owned();
        if self.saved.with_untracked(|saved| *saved != text) {
            self.save.run(text.clone());
        }
        self.stands(text);
        self.draft.saved();
    }

    fn stands(self, text: String) {
        self.under.set(Under::new(text.clone()));
        self.typed.set(text);
    }

    fn is_to_save(self, typed: &str) -> bool {
        self.under.with_untracked(|under| under.is_to_save(typed, self.draft.is_touched()))
    }

    /// What is to be saved along with something else.
    pub fn said(self) -> String {
        let typed = self.typed.get_untracked();
        let is_old = self.under.with_untracked(|under| under.is_old);
        if is_old && !self.is_to_save(&typed) { self.saved.get_untracked() } else { typed }
    }

    /// The field is left: that saves it, unless somebody goes to the draft's own line.
    pub fn left(self, event: &web_sys::FocusEvent) {
        // What is removed loses the focus as well.
        let Some(typed) = self.typed.try_get_untracked() else { return };
        let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Element>().ok());
        if to.is_some_and(|to| to.matches(".draft *").unwrap_or_default()) {
            return;
        }
        if self.is_to_save(&typed) {
            self.commit();
        } else if self.under.with_untracked(|under| under.is_old && under.text == typed) {
            self.stands(self.saved.get_untracked());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u6_what_was_saved_gives_way_to_what_somebody_else_writes() {
        let mut under = Under::new("x".to_owned());
        assert!(under.comes("x", "y"));
        assert_eq!(under, Under::new("y".to_owned()));
        assert!(!under.is_to_save("y", true), "nothing was typed over it");
    }

    #[test]
    fn u6_what_is_being_written_stays_and_is_saved() {
        let mut under = Under::new("x".to_owned());
        assert!(!under.comes("x and more", "y"));
        assert!(under.is_to_save("x and more", true));
        assert!(!under.is_to_save("x", true), "what was taken back is not saved over what came");
        assert!(under.comes("x and more", "x and more"), "it was saved");
        assert!(!under.is_old);
    }

    #[test]
    fn u6_an_old_draft_that_nobody_touched_goes_over_nothing_newer() {
        let mut under = Under::new("x".to_owned());
        assert!(under.is_to_save("draft", false), "nobody has written anything else");
        assert!(!under.comes("draft", "y"));
        assert!(!under.is_to_save("draft", false));
        assert!(under.is_to_save("draft", true));
    }
}
