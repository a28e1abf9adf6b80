//! An invitation was opened: this device can join the workspace, or keep in step with it (L7).

use kariz_client::{
    browser::places,
    i18n::t,
    services::{
        invitation::{self, Invitation},
        servers,
    },
    store::{Phase, Store, use_store},
    words::workspace_name,
};
use kariz_core::WorkspaceId;
use kariz_kit::{
    Dialog, Icon, Show, Step, dynamic, listener,
    reactive::{effect, memo},
    toast,
};
use kariz_protocol::{Ask, Link, PeerAsk, Who};
use leptos::prelude::*;

use super::servers::words;
use crate::shell::intents::{self, AskWho, ask};

/// How what is here stands to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Here {
    /// It is not known yet.
    Opening,
    /// Nothing is on this device: the workspace can come.
    Nothing,
    /// It is this workspace.
    Same,
    /// It is another one.
    Other,
}

fn here(store: Store, invited: WorkspaceId) -> Here {
    match store.phase.get() {
        Phase::FirstRun => Here::Nothing,
        Phase::Ready if store.workspace() == Some(invited) => Here::Same,
        Phase::Ready => Here::Other,
        _ => Here::Opening,
    }
}

/// The dialog about an invitation to a workspace on a sync server.
#[component]
pub fn JoinServerDialog(
    /// Which workspace.
    workspace: WorkspaceId,
    /// Where it is.
    server: String,
) -> impl IntoView {
    let store = use_store();
    let here = memo(move || here(store, workspace));
    let joining = RwSignal::new(false);
    let close = Callback::new(move |()| {
        if joining.get_untracked() && here.get_untracked() == Here::Nothing {
            store.send(&Ask::Peers(PeerAsk::Servers(Vec::new())));
        }
        intents::close();
    });
    effect(move || {
        if joining.get() && here.get() == Here::Same {
            toast(t::join_done(workspace_name(store)));
            close.run(());
            if store.me.get_untracked().is_none() {
                ask(AskWho);
            }
        }
    });
    let host = invitation::host(&server);
    let hash = StoredValue::new(Invitation::Server { workspace, server: server.clone() }.hash());
    // A second copy of one workspace at another place would go its own way.
    let elsewhere = StoredValue::new(places::elsewhere(workspace));
    let is_elsewhere = move || here.get() != Here::Same && elsewhere.with_value(Option::is_some);
    let server = StoredValue::new(server);
    let join = move |_| {
        joining.set(true);
        let server = server.get_value();
        if here.get_untracked() == Here::Nothing {
            servers::set(store, workspace, &[server]);
            store.send(&Ask::Peers(PeerAsk::Join(workspace)));
        } else {
            servers::add(store, workspace, server);
        }
    };
    let question = move || match here.get() {
        _ if is_elsewhere() => t::join_elsewhere(
            elsewhere.with_value(|place| place.as_ref().map(|place| place.name.clone())).unwrap_or_default(),
        ),
        Here::Opening => t::opening().to_owned(),
        Here::Nothing => t::join_words().to_owned(),
        Here::Same => t::join_same().to_owned(),
        Here::Other => t::join_other(workspace_name(store)),
    };
    let may_join = move || matches!(here.get(), Here::Nothing | Here::Same) && !joining.get() && !is_elsewhere();
    let go_to = move |place: &str| hash.with_value(|hash| places::show_at(place, hash));
    let switch = move |_| elsewhere.with_value(|place| place.iter().for_each(|place| go_to(&place.id)));
    let name = move || elsewhere.with_value(|place| place.as_ref().map(|place| place.name.clone())).unwrap_or_default();
    view! {
        <Dialog title=t::join_title() on_close=close>
            <section class="ms" aria-label=t::server_title()>
                <header class="ms__h"><Icon name="server"/><b class="grow">{host}</b></header>
            </section>
            <Step title=Signal::derive(question)>
                <p class="sub">{move || question()}</p>
                {dynamic(move || joining.get().then(|| view! { <Progress/> }))}
                <div class="acts">
                    <Show when=is_elsewhere>
                        <button class="btn btn--brand" type="button" on:click=listener(switch)>{t::switch_to(name())}</button>
                    </Show>
                    <Show when=move || here.get() == Here::Other && !is_elsewhere()>
                        <button class="btn btn--brand" type="button" on:click=listener(move |_| go_to(&places::fresh()))>{t::join_beside()}</button>
                    </Show>
                    <Show when=may_join>
                        <button class="btn btn--brand" type="button" on:click=listener(join)>{t::join()}</button>
                    </Show>
                    <button class="btn" type="button" on:click=listener(move |_| close.run(()))>{t::not_now()}</button>
                </div>
            </Step>
        </Dialog>
    }
}

/// How far joining has come.
#[component]
fn Progress() -> impl IntoView {
    let store = use_store();
    let state = move || {
        let peers = store.peers.get();
        let server = peers.iter().find(|peer| matches!(peer.who, Who::Server(_)));
        match server {
            Some(peer) if peer.link != Link::OtherTab => words(store, peer),
            _ => t::server_connecting().to_owned(),
        }
    };
    view! { <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{move || state()}</p> }
}
