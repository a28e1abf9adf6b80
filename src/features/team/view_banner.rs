//! What stands over every page of a snapshot: that it is one, who has signed it, and the way out (L12).

use kariz_client::{
    browser::{
        places,
        signing::{self, Standing},
    },
    format,
    i18n::t,
    store::use_store,
};
use kariz_kit::{Icon, listener};
use kariz_protocol::View;
use leptos::prelude::*;

use super::signed::standing_words;

/// Says that this can only be looked at, and whether the signer was known when it was opened.
#[component]
pub fn ViewBanner(view: View) -> impl IntoView {
    let store = use_store();
    let standing = signing::standing_of_view(&places::current());
    let doubt = (standing != Standing::Met).then(|| standing_words(standing, &view.by));
    let close = move |_| {
        signing::forget_view(&places::current());
        store.forget();
    };
    view! {
        <aside class="viewing" class:viewing--warn=standing == Standing::OtherKey aria-label=t::signed_snapshot()>
            <Icon name=if standing == Standing::OtherKey { "warn" } else { "shield" } size="s"/>
            <p>
                <b>{t::signed_banner()}</b>
                " "
                {t::signed_right(&view.by, format::moment(view.at))}
                " "
                {doubt}
                " "
                <span class="num" dir="ltr">{kariz_signed::code(&view.key)}</span>
            </p>
            <button class="btn btn--s" type="button" aria-label=t::signed_close() on:click=listener(close)>{t::close()}</button>
        </aside>
    }
}
