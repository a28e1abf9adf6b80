//! A member as a coloured disc with initials.

use js_sys::JsString;
use kariz_core::MemberId;
use kariz_kit::dynamic;
use leptos::prelude::*;

use crate::{i18n::t, store::use_store};

/// How many avatar colours there are.
pub const COLOURS: u32 = 5;

/// A member; nobody is shown as an empty ring.
#[component]
pub fn Avatar(
    /// Who.
    #[prop(into)]
    member: Signal<Option<MemberId>>,
    /// Larger, as in the rail.
    #[prop(default = false)]
    large: bool,
) -> impl IntoView {
    let store = use_store();
    let found = move || member.get().and_then(|id| store.member(id));
    let class = if large { "ava ava--l" } else { "ava" };
    dynamic(move || {
        match found() {
        Some(member) => view! {
            <span
                class=class
                role="img"
                aria-label=member.name.clone()
                title=member.name.clone()
                style:--p=format!("var(--p-{})", member.colour % COLOURS + 1)
            >
                {capitals(member.initials())}
            </span>
        }
        .into_any(),
        None => view! {
            <span class=format!("{class} ava--none") role="img" aria-label=t::owner_nobody() title=t::owner_nobody()></span>
        }
        .into_any(),
    }
    })
}

/// By the browser, which has the tables of all alphabets already.
fn capitals(letters: String) -> String {
    JsString::from(letters).to_upper_case().into()
}
