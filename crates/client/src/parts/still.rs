//! Controls that stand still where nothing can be changed.

use leptos::prelude::*;

use crate::store::use_store;

/// Controls that change something: in a snapshot, which can only be looked at, all of them are disabled (L12).
#[component]
pub fn Changeable(children: Children) -> impl IntoView {
    let store = use_store();
    view! { <fieldset class="still" disabled=move || !store.works()>{children()}</fieldset> }
}
