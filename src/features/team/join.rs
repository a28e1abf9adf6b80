//! An invitation was opened: this device can join the workspace, or keep in step with it (L7).

use kariz_client::{
    i18n::t,
    services::{invitation, servers},
    store::{Phase, Store, use_store},
};
use kariz_core::WorkspaceId;
use kariz_kit::{
    Dialog, Icon, Show, dynamic, listener,
    reactive::{effect, memo},
    toast,
};
use kariz_protocol::{Ask, PeerAsk, Who};
use leptos::prelude::*;

use super::servers::words;
use crate::shell::intents;

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
            store.tell(&Ask::Peers(PeerAsk::Servers(Vec::new())));
        }
        intents::close();
    });
    effect(move || {
        if joining.get() && here.get() == Here::Same {
            let name = store.book(|book| book.workspace().map(|workspace| workspace.name.clone()));
            toast(t::join_done(name.unwrap_or_default()));
            close.run(());
        }
    });
    let host = invitation::host(&server);
    let server = StoredValue::new(server);
    let join = move |_| {
        joining.set(true);
        let server = server.get_value();
        if here.get_untracked() == Here::Nothing {
            servers::set(store, workspace, &[server]);
            store.tell(&Ask::Peers(PeerAsk::Join(workspace)));
        } else {
            servers::add(store, workspace, server);
        }
    };
    let question = move || match here.get() {
        Here::Opening => t::opening().to_owned(),
        Here::Nothing => t::join_words().to_owned(),
        Here::Same => t::join_same().to_owned(),
        Here::Other => t::join_other(
            store.book(|book| book.workspace().map(|workspace| workspace.name.clone())).unwrap_or_default(),
        ),
    };
    let may_join = move || matches!(here.get(), Here::Nothing | Here::Same) && !joining.get();
    view! {
        <Dialog title=t::join_title() on_close=close>
            <section class="ms" aria-label=t::server_title()>
                <header class="ms__h"><Icon name="server"/><b class="grow">{host}</b></header>
            </section>
            <p class="sub">{move || question()}</p>
            {dynamic(move || joining.get().then(|| view! { <Progress/> }))}
            <div class="acts">
                <Show when=may_join>
                    <button class="btn btn--brand" type="button" on:click=listener(join)>{t::join()}</button>
                </Show>
                <button class="btn" type="button" on:click=listener(move |_| close.run(()))>{t::not_now()}</button>
            </div>
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
        server.map_or_else(|| t::server_connecting().to_owned(), |peer| words(store, peer))
    };
    view! { <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{move || state()}</p> }
}
