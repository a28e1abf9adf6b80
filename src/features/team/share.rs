//! Handing out a copy: as a download, or through the system's own sharing (L4).

use kariz_protocol::{Ask, Tell};
use leptos::{prelude::*, task::spawn_local};

use super::{seal::SealButton, sign::SignButton};
use crate::{
    files, format,
    i18n::t,
    store::{Store, use_store},
    ui::{Icon, listener, toast},
};

/// The kind of a `.kariz` file, as browsers ask for it.
const KIND: &str = "application/octet-stream";

/// What is done with a copy once it is made.
#[derive(Clone, Copy)]
enum To {
    Downloads,
    Programs,
}

fn copy(store: Store, to: To) {
    store.ask(Ask::ShareCopy, move |tell| {
        if let Tell::Copy(_, bytes, name) = tell {
            match to {
                To::Downloads => download(name, &bytes),
                To::Programs => spawn_local(async move {
                    if files::share(&name, &bytes).await {
                        toast(t::copy_shared(name));
                    }
                }),
            }
        }
        false
    });
}

/// Hands a copy to the browser's downloads, and says so.
pub fn download(name: String, bytes: &[u8]) {
    files::download(&name, KIND, bytes);
    toast(t::copy_downloaded(name, format::bytes(bytes.len() as u64)));
}

/// *Share a copy*: downloads the workspace as a file.
#[component]
pub fn ShareButton(
    /// The main button of its group.
    #[prop(default = true)]
    main: bool,
) -> impl IntoView {
    let store = use_store();
    let class = if main { "btn btn--brand" } else { "btn" };
    view! {
        <button class=class type="button" on:click=listener(move |_| copy(store, To::Downloads))>
            <Icon name="share" size="s"/>
            {t::share_a_copy()}
        </button>
    }
}

/// The panel that hands out a copy.
#[component]
pub fn SharePanel() -> impl IntoView {
    let store = use_store();
    let hint = move || {
        let deals = store.book(|book| book.deals().filter(|deal| deal.removed.is_none()).count());
        t::team_share_hint(deals, format::bytes(store.storage.get().bytes))
    };
    view! {
        <section class="panel" aria-labelledby="team-share">
            <div class="panel__h">
                <h2 id="team-share"><Icon name="share"/>{t::team_share()}</h2>
                <span class="hint num">{move || hint()}</span>
            </div>
            <p class="sub">{t::team_share_words()}</p>
            <div class="acts">
                <ShareButton/>
                {files::can_share().then(|| view! {
                    <button class="btn" type="button" on:click=listener(move |_| copy(store, To::Programs))>{t::share_with()}</button>
                })}
                <SealButton/>
                <SignButton/>
            </div>
        </section>
    }
}
