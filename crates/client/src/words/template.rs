//! The words of stage templates.

use crate::i18n::t;

/// What a text of a template says; nothing where there is no such text.
pub fn template_words(text: &str) -> String {
    t::template(text).unwrap_or_default().to_owned()
}
