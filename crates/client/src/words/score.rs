//! What is said of a lead's points.

use kariz_core::{Aspect, Book, Sign, Source, record::KeyText};

use super::kind_words;
use crate::i18n::t;

/// What gives points: a signal, an own one by its name, or a touch.
pub fn source_words(book: &Book, source: Source) -> String {
    match source {
        Source::Signal(sign) => sign_words(book, sign),
        Source::Touch(kind) => kind_words(kind).to_owned(),
    }
}

/// A signal; an own one by its name.
pub fn sign_words(book: &Book, sign: Sign) -> String {
    let own = || Some(book.workspace()?.points.get(&Source::Signal(sign))?.name.clone());
    match sign {
        Sign::Known(_) => t::leads_signal(sign.to_text()),
        Sign::Own(_) => own().unwrap_or_else(|| t::leads_signal_gone().to_owned()),
    }
}

/// What is said of the ideal customer.
pub fn aspect_words(aspect: Aspect) -> String {
    t::score_aspect(aspect.word())
}
