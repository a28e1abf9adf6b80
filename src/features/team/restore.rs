//! Going back to a moment before a merge, an import, or another going back (L9).

use kariz_client::{
    format,
    i18n::{dotted, t},
    services::invitation,
    store::{Store, toast_with_undo, use_store},
};
use kariz_kit::{CollectView, Dialog, Icon, dynamic, listener, toast};
use kariz_protocol::{Ask, BigStep, RestorePoint};
use leptos::{prelude::*, task::spawn_local};

use super::GoBack;
use crate::shell::intents::{ask, close};

/// *Restore…*: shows the moments that can be gone back to.
#[component]
pub fn RestoreButton() -> impl IntoView {
    view! {
        <button class="btn btn--ghost changes" type="button" on:click=listener(|_| ask(GoBack))>
            <Icon name="undo" size="s"/>
            {t::restore_open()}
        </button>
    }
}

/// The moments that can be gone back to.
#[component]
pub fn RestoreDialog() -> impl IntoView {
    let store = use_store();
    let points = RwSignal::new(None);
    let going = RwSignal::new(false);
    spawn_local(async move {
        let kept = store.call(Ask::restore_points()).await;
        _ = points.try_set(kept); // the dialog may be closed by now
    });
    view! {
        <Dialog title=t::restore_title() on_close=|()| close()>
            <p class="sub">{t::restore_words()}</p>
            {dynamic(move || points.get().map(|kept: Vec<RestorePoint>| {
                if kept.is_empty() {
                    return view! { <div class="points__none"><h3>{t::restore_none()}</h3><p>{t::restore_none_words()}</p></div> }.into_any();
                }
                let rows = kept.into_iter().map(|point| view! { <PointRow point=point going=going/> }).collect_view();
                view! { <ul class="points" aria-label=t::restore_title()>{rows}</ul> }.into_any()
            }))}
            <p class="hint" role="status">{move || going.get().then(t::restore_going)}</p>
        </Dialog>
    }
}

#[component]
fn PointRow(point: RestorePoint, going: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let (at, before) = (format::moment(point.at), step_words(&point.before));
    let label = t::restore_go_named(&at, &before);
    let go = {
        let at = at.clone();
        move |_| {
            going.set(true);
            let at = at.clone();
            go_back(store, point.id, move || {
                _ = going.try_set(false);
                close();
                at
            });
        }
    };
    view! {
        <li class="points__row">
            <span class="grow"><b><bdi>{before}</bdi></b><small class="num">{dotted([at, t::restore_deals(point.deals)])}</small></span>
            <button class="btn btn--s" type="button" aria-label=label disabled=move || going.get() on:click=listener(go)>{t::restore_go()}</button>
        </li>
    }
}

/// Goes back, and says so; `done` closes the dialog and tells when the moment was.
fn go_back(store: Store, point: u64, done: impl FnOnce() -> String + 'static) {
    store.restore(point, move |result| {
        let at = done();
        match result {
            Ok(did) if did.touched == 0 => toast(t::restore_same()),
            Ok(_) => toast_with_undo(t::restore_done(at)),
            Err(_) => toast(t::restore_gone()),
        }
    });
}

fn step_words(step: &BigStep) -> String {
    match step {
        BigStep::Merge(name) => t::restore_before_merge(name),
        BigStep::Import(name) => t::restore_before_import(name),
        BigStep::Restore => t::restore_before_restore().to_owned(),
        BigStep::Connect(name) if name.is_empty() => t::restore_before_connecting_unnamed().to_owned(),
        BigStep::Connect(name) => t::restore_before_connecting(name),
        BigStep::Sync(address) => t::restore_before_syncing(invitation::host(address)),
    }
}
