//! Other languages by name: chosen in the settings, or in the palette in the middle of whatever one is doing (U2).

use kariz_client::i18n::{
    language::{self, LANGUAGES},
    t,
};
use kariz_kit::toast;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::deeds::Deed;

/// Each language, as its readers call it.
pub static DEEDS: [Deed; LANGUAGES.len()] =
    [deed::<0>(), deed::<1>(), deed::<2>(), deed::<3>(), deed::<4>(), deed::<5>()];

const fn deed<const AT: usize>() -> Deed {
    Deed {
        word: LANGUAGES[AT].0,
        name: || LANGUAGES[AT].1,
        icon: "gear",
        keys: &[],
        does: Some(|_| speak(LANGUAGES[AT].0)),
    }
}

/// Another language, at once; where it cannot be fetched, that is said.
pub fn speak(code: &'static str) {
    spawn_local(async move {
        match language::change(code).await {
            // The view is still the one before: it is made anew soon.
            Ok(()) => document().active_element().and_then(Written::of).iter().for_each(|written| written.go_on(TRIES)),
            Err(_) => toast(t::settings_language_missing()),
        }
    });
}

/// So many frames a field that was written in is waited for: what stands below comes later than the rest.
const TRIES: u32 = 40;

/// A field that is written in, as it is found again where everything has been made anew, drafts too: one like it in
/// which the same is written.
#[derive(Clone)]
struct Written {
    like: String,
    text: String,
}

impl Written {
    fn of(field: Element) -> Option<Self> {
        let like = format!("{}[class='{}']", field.tag_name(), field.class_name());
        Some(Self { like, text: text_of(&field)? })
    }

    /// Brings the focus to its end, when it is there; unless somebody writes elsewhere by then.
    fn go_on(&self, tries: u32) {
        let written = self.clone();
        request_animation_frame(move || {
            let elsewhere = document().active_element().is_some_and(|at| text_of(&at).is_some());
            if elsewhere || written.is_focused() || tries == 0 {
                return;
            }
            written.go_on(tries - 1);
        });
    }

    fn is_focused(&self) -> bool {
        let Ok(all) = document().query_selector_all(&self.like) else { return false };
        let mut all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<HtmlElement>().ok());
        let Some(field) = all.find(|field| text_of(field).as_ref() == Some(&self.text)) else { return false };
        let _ = field.focus();
        // As far as there is a text: its end.
        let _ = match field.dyn_ref::<HtmlTextAreaElement>() {
            Some(area) => area.set_selection_range(u32::MAX, u32::MAX),
            None => field.unchecked_ref::<HtmlInputElement>().set_selection_range(u32::MAX, u32::MAX),
        };
        true
    }
}

/// What is written in a field; `None` where one does not write.
fn text_of(field: &Element) -> Option<String> {
    let area = field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    let input =
        field.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "text" || input.type_() == "search");
    area.or_else(|| input.map(HtmlInputElement::value))
}
