//! Keys that are meant for a text.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

/// Whether the key goes into a text.
pub fn typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        target.is_content_editable() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    })
}

/// The key, as a keyboard with Latin letters would call it. On others (Persian, Greek, Cyrillic) a letter's key says
/// where it stands, so that what is done by letters can be done there; wherever Latin letters are, they are meant.
pub fn key_of(event: &KeyboardEvent) -> String {
    latin(event.key(), &event.code())
}

fn latin(key: String, code: &str) -> String {
    let mut letters = key.chars();
    let is_other = matches!((letters.next(), letters.next()), (Some(letter), None) if !letter.is_ascii());
    match code.strip_prefix("Key") {
        Some(letter) if is_other => letter.to_lowercase(),
        // The Arabic question mark.
        _ if key == "؟" => "?".to_owned(),
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn a_letter_of_another_script_is_the_key_that_it_stands_on() {
        for (key, code, expected) in [
            ("د", "KeyN", "n"),
            ("n", "KeyN", "n"),
            // Dvorak: what is written on the key counts.
            ("b", "KeyN", "b"),
            ("؟", "Slash", "?"),
            ("Enter", "Enter", "Enter"),
            ("ł", "KeyL", "l"),
        ] {
            assert_eq!(latin(key.to_owned(), code), expected, "{key} {code}");
        }
    }
}
