//! Where a refusal of the engine is said: at the field that it is about, if the form has it.

use kariz_core::{Command, Rejection};
use kariz_kit::FormState;

use crate::{store::Store, words::rejection_words};

/// Says at its field why a form was refused, or else where all refusals are said.
pub fn say_refused(store: Store, form: FormState, command: Command, rejection: Rejection) {
    let fields: &[&str] = match &rejection {
        Rejection::OutOfRange(_, field) => &[field],
        Rejection::NameMissing | Rejection::AlreadyThere(_) => &["title", "name"],
        _ => &[],
    };
    let is_said = fields.iter().any(|field| form.refuse(field, rejection_words(store, &rejection)));
    if !is_said {
        store.explain(command, rejection);
    }
}
