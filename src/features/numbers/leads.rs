//! The leads behind a number.

use kariz_client::{
    format,
    i18n::t,
    route::Route,
    store::{Store, use_store},
};
use kariz_core::LeadId;
use kariz_kit::{CollectView, Dialog, Show, listener};
use leptos::prelude::*;

use crate::shell::intents::{self, Intent};

/// So many are shown at first.
const FIRST: usize = 100;

/// These leads are to be shown.
#[derive(Clone)]
pub struct TheseLeads {
    pub title: String,
    pub leads: Vec<LeadId>,
}
impl Intent for TheseLeads {
    const CHANGES: bool = false;
}

#[component]
pub fn LeadsDialog(these: TheseLeads) -> impl IntoView {
    let store = use_store();
    let TheseLeads { title, leads } = these;
    let (count, all) = (leads.len(), RwSignal::new(false));
    let leads = StoredValue::new(leads);
    let shown = move || if all.get() { usize::MAX } else { FIRST };
    view! {
        <Dialog title=title on_close=|()| intents::close() wide=true>
            <p class="hint num" role="status">{t::num_behind(count)}</p>
            <ul class="behind">
                {move || leads.with_value(|leads| leads.iter().take(shown()).map(|id| row(store, *id)).collect_view())}
            </ul>
            <Show when=move || { !all.get() && count > FIRST }>
                <button class="btn" type="button" on:click=listener(move |_| all.set(true))>{t::num_show_all(count)}</button>
            </Show>
        </Dialog>
    }
}

fn row(store: Store, id: LeadId) -> Option<impl IntoView> {
    let lead = store.lead(id)?;
    let day = format::date(lead.created_on, store.today.get_untracked());
    Some(view! {
        <li class="behind__row">
            <a href=Route::lead(id).hash() on:click=listener(|_| intents::close())><bdi>{lead.name.clone()}</bdi><small><bdi>{lead.organisation.clone()}</bdi></small></a>
            <span class="muted num">{day}</span>
        </li>
    })
}
