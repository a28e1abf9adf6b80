//! Who is in the live session, where, and how their copy stands (L6).

use kariz_client::{
    i18n::{dotted, t},
    route::Route,
    services::live_session::live,
    store::{Store, use_store},
};
use kariz_kit::{Each, listener, reactive::memo};
use kariz_protocol::{Link, PeerState, Who};
use leptos::prelude::*;

use super::servers::words;
use crate::shell::entry_of;

/// The people in the live session.
#[component]
pub fn LivePeople() -> impl IntoView {
    let store = use_store();
    let is_person = |peer: &PeerState| matches!(peer.who, Who::Person { .. }) && peer.link == Link::Connected;
    let people =
        move || store.peers.with(|peers| peers.iter().filter(|peer| is_person(peer)).cloned().collect::<Vec<_>>());
    let key = |peer: &PeerState| format!("{:?}", peer.id);
    view! {
        <ul aria-label=t::live_people()>
            <Each of=people key=key let:peer><Person peer=peer/></Each>
        </ul>
    }
}

#[component]
fn Person(peer: PeerState) -> impl IntoView {
    let store = use_store();
    let id = peer.id;
    let now = memo(move || store.peers.with(|peers| peers.iter().find(|peer| peer.id == id).cloned()));
    let name = move || now.get().map(|peer| name_of(&peer)).unwrap_or_default();
    let state = move || now.get().map(|peer| presence(store, &peer)).unwrap_or_default();
    view! {
        <li class="peer" tabindex="-1" data-next="">
            <span class="dot"></span>
            <span class="grow"><b><bdi>{name}</bdi></b><small>{state}</small></span>
            <button class="btn btn--s btn--ghost" type="button" on:click=listener(move |_| live(store).leave(id))>{t::live_end()}</button>
        </li>
    }
}

fn name_of(peer: &PeerState) -> String {
    match &peer.who {
        Who::Person { name, .. } if !name.is_empty() => name.clone(),
        _ => t::merge_by_unknown().to_owned(),
    }
}

/// Where somebody is, and how their copy stands.
fn presence(store: Store, peer: &PeerState) -> String {
    let Who::Person { place, .. } = &peer.who else { return String::new() };
    let deal = place.deal.and_then(|id| store.deal(id).map(|deal| deal.title.clone()));
    let at = match deal {
        Some(title) => t::live_at_deal(title),
        None => t::live_at_page(entry_of(Route::parse(&place.page).page).map_or("", |entry| (entry.name)())),
    };
    dotted([at, words(store, peer)])
}
