//! What stands over every page of a snapshot: that it is one, who has signed it, and the way out (L12).

use kariz_client::{format, i18n::t, store::use_store};
use kariz_kit::{Icon, listener};
use kariz_protocol::{Ask, View};
use leptos::prelude::*;

/// Says that this can only be looked at.
#[component]
pub fn ViewBanner(view: View) -> impl IntoView {
    let store = use_store();
    view! {
        <aside class="viewing" aria-label=t::signed_snapshot()>
            <Icon name="shield" size="s"/>
            <p>
                <b>{t::signed_banner()}</b>
                " "
                {t::signed_right(&view.by, format::moment(view.at))}
                " "
                <span class="num" dir="ltr">{kariz_signed::code(&view.key)}</span>
            </p>
            <button class="btn btn--s" type="button" aria-label=t::signed_close() on:click=listener(move |_| store.tell(&Ask::Forget))>{t::close()}</button>
        </aside>
    }
}
