//! Sync servers: an always-on peer that a team runs for itself (L7).

use std::time::Duration;

use kariz_client::{
    browser::{clipboard, files},
    format,
    i18n::t,
    services::{
        invitation::{self, Invitation, WrongAddress},
        servers,
    },
    store::{Store, use_store},
};
use kariz_kit::{
    Each, Icon, Show, TextField, complain, keep_focus, listener,
    reactive::{effect, memo},
    toast,
};
use kariz_protocol::{Ask, InStep, Link, PeerAsk, PeerRefused, PeerState, Who};
use leptos::{html, prelude::*};

/// The sync servers, as the engine knows them.
fn peers(store: Store) -> Vec<(String, PeerState)> {
    let address = |peer: PeerState| match &peer.who {
        Who::Server(address) => Some((address.clone(), peer)),
        _ => None,
    };
    store.peers.get().into_iter().filter_map(address).collect()
}

/// The panel with the sync servers.
#[component]
pub fn ServersPanel() -> impl IntoView {
    let store = use_store();
    let addresses = memo(move || peers(store).into_iter().map(|(address, _)| address).collect::<Vec<_>>());
    let panel = NodeRef::<html::Section>::new();
    keep_focus(panel);
    view! {
        <section class="panel" aria-labelledby="team-servers" node_ref=panel>
            <div class="panel__h">
                <h2 id="team-servers"><Icon name="server"/>{t::server_title()}</h2>
                <span class="chip">{t::server_optional()}</span>
            </div>
            <p class="sub">{t::server_words()}</p>
            <ul>
                <Each of=move || addresses.get() key=String::clone let:address><Server address=address/></Each>
            </ul>
            <Show when=move || addresses.with(Vec::is_empty)><AddServer/></Show>
        </section>
    }
}

#[component]
fn Server(address: String) -> impl IntoView {
    let store = use_store();
    let address = StoredValue::new(address);
    let peer = memo(move || {
        let mut all = peers(store).into_iter();
        all.find(|(other, _)| address.with_value(|own| own == other)).map(|(_, peer)| peer)
    });
    let connected = move || peer.with(|peer| peer.as_ref().is_some_and(|peer| peer.link == Link::Connected));
    let lost = move || {
        peer.with(|peer| {
            peer.as_ref()
                .is_some_and(|peer| matches!(peer.link, Link::Offline { .. } | Link::Refused(_) | Link::Left(_)))
        })
    };
    let other_tab =
        lasting(memo(move || peer.with(|peer| peer.as_ref().is_some_and(|peer| peer.link == Link::OtherTab))));
    let state = move || match peer.get() {
        Some(peer) if peer.link == Link::OtherTab && !other_tab.get() => t::server_connecting().to_owned(),
        Some(peer) => words(store, &peer),
        None => String::new(),
    };
    let said = said(store, peer);
    let turn_off = move |_| {
        let Some(workspace) = store.workspace() else { return };
        let mut rest = servers::of(workspace);
        rest.retain(|other| address.with_value(|own| own != other));
        servers::set(store, workspace, &rest);
        toast(t::server_off());
    };
    let link = move || Some(Invitation::Server { workspace: store.workspace()?, server: address.get_value() }.link());
    let invite = move |_| {
        let copy = |link| clipboard::copy(link, t::server_link_copied(), t::server_link);
        link().into_iter().for_each(copy);
    };
    let send = move |_| link().iter().for_each(|link| files::share_link(link));
    view! {
        <li class="server">
            <p class="server__at">
                <span class="dot" class:dot--off=move || !connected()></span>
                <b>{address.get_value()}</b>
            </p>
            <p class="server__state" class:w=lost tabindex="-1" data-next="">{state}</p>
            <p class="vh" role="status">{said}</p>
            <div class="acts">
                {files::can_share_link().then(|| view! {
                    <button class="btn btn--s" type="button" on:click=listener(send)><Icon name="share" size="s"/>{t::live_send()}</button>
                })}
                <button class="btn btn--s" type="button" on:click=listener(invite)><Icon name="link" size="s"/>{t::server_invite()}</button>
                <Show when=lost>
                    <button class="btn btn--s" type="button" on:click=listener(move |_| store.send(&Ask::Peers(PeerAsk::TryAgain)))>
                        {t::try_again()}
                    </button>
                </Show>
                <button class="btn btn--s btn--ghost" type="button" on:click=listener(turn_off)>{t::server_turn_off()}</button>
            </div>
        </li>
    }
}

/// So long something has to be so before it is told: whenever a tab connects, it looks for a moment as if another
/// one did.
const A_WHILE: Duration = Duration::from_secs(2);

/// Whether something has been so for a while.
fn lasting(now: Memo<bool>) -> RwSignal<bool> {
    let lasts = RwSignal::new(false);
    effect(move || {
        lasts.set(false);
        if now.get() {
            let timer = set_timeout_with_handle(move || _ = lasts.try_set(true), A_WHILE).ok();
            on_cleanup(move || timer.iter().for_each(|timer| timer.clear()));
        }
    });
    lasts
}

/// What is told of a server aloud: how the connection is, when that is another than before. Each try of a server that
/// does not answer, and each exchange, is to be seen but not heard.
fn said(store: Store, peer: Memo<Option<PeerState>>) -> RwSignal<String> {
    let said = RwSignal::new(String::new());
    effect(move || {
        let words = peer.with(|peer| match &peer.as_ref()?.link {
            Link::Connected => Some(t::server_connected().to_owned()),
            Link::Offline { .. } => Some(t::server_offline().to_owned()),
            Link::Refused(_) | Link::Left(_) => peer.as_ref().map(|peer| words(store, peer)),
            Link::Connecting | Link::OtherTab => None,
        });
        if let Some(words) = words.filter(|words| said.with_untracked(|before| before != words)) {
            said.set(words);
        }
    });
    said
}

/// How a peer stands to this device, from compared heads.
pub fn words(store: Store, peer: &PeerState) -> String {
    if let (Link::Connected, InStep::Parted { by, since }) = (&peer.link, peer.in_step) {
        let name = by.and_then(|by| store.member(by)).map(|member| member.name.clone());
        return match name {
            Some(name) => t::peer_parted(name, format::moment(since)),
            None => t::peer_parted_unknown(format::moment(since)),
        };
    }
    match peer.left_out.total() {
        0 => standing(peer),
        left_out => t::peer_left_out(left_out, standing(peer).trim_end_matches(['.', '。'])),
    }
}

fn standing(peer: &PeerState) -> String {
    match (&peer.link, peer.in_step) {
        (Link::Connecting, _) => t::server_connecting().to_owned(),
        (Link::Connected, InStep::Identical) => t::server_identical().to_owned(),
        (Link::Connected, InStep::Behind(changes)) => t::server_behind(changes),
        (Link::Connected, InStep::Exchanging | InStep::Parted { .. }) => t::server_exchanging().to_owned(),
        (Link::Connected, InStep::Unknown) => t::server_connected().to_owned(),
        (Link::Offline { next: Some(next), .. }, _) => t::server_offline_until(format::moment(*next)),
        (Link::Offline { next: None, .. }, _) => t::server_offline().to_owned(),
        (Link::Refused(why), _) => t::server_refused(why.clone()),
        (Link::Left(PeerRefused::Floods), _) => t::server_left_floods().to_owned(),
        (Link::Left(PeerRefused::TooNew), _) => t::refused_too_new().to_owned(),
        (Link::Left(_), _) => t::server_left_damaged().to_owned(),
        (Link::OtherTab, _) => t::server_other_tab().to_owned(),
    }
}

#[component]
fn AddServer() -> impl IntoView {
    let store = use_store();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None);
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match (invitation::read_address(&typed.get_untracked()), store.workspace()) {
            (Err(why), _) => complain(wrong, Some(wrong_words(&why))),
            (Ok(address), Some(workspace)) => {
                complain(wrong, None);
                servers::add(store, workspace, address);
                typed.set(String::new());
            }
            (Ok(_), None) => {}
        }
    };
    view! {
        <form class="addline" on:submit=listener(add)>
            <TextField label=t::server_address() value=typed placeholder="wss://sync.example.com" error=wrong/>
            <button class="btn" type="submit">{t::server_connect()}</button>
        </form>
    }
}

fn wrong_words(why: &WrongAddress) -> String {
    match why {
        WrongAddress::Empty => t::server_wrong_empty().to_owned(),
        WrongAddress::Scheme(scheme) => t::server_wrong_scheme(scheme),
        WrongAddress::User => t::server_wrong_user().to_owned(),
        WrongAddress::Port => t::server_wrong_port().to_owned(),
        WrongAddress::Behind => t::server_wrong_behind().to_owned(),
        WrongAddress::Nonsense => t::server_wrong_address().to_owned(),
    }
}
