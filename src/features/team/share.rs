//! Handing out a copy: as a download, or through the system's own sharing (L4).

use kariz_client::{
    browser::files,
    format,
    i18n::t,
    parts::ShareButton,
    services::copies::{To, hand_out},
    store::use_store,
};
use kariz_kit::{Icon, listener};
use leptos::prelude::*;

use super::{seal::SealButton, sign::SignButton};

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
                    <button class="btn" type="button" on:click=listener(move |_| hand_out(store, To::Programs))>{t::share_with()}</button>
                })}
                <SealButton/>
                <SignButton/>
            </div>
        </section>
    }
}
