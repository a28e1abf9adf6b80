//! The workspaces of this browser: changing between them, and beginning another (L10).

use kariz_client::{
    browser::places::{self, Place},
    i18n::t,
    store::{Store, use_store},
    words::copy_refused,
};
use kariz_core::Table;
use kariz_kit::{CollectView, Icon, listener, toast};
use kariz_protocol::{Ask, CopyRefused, ForeignCopy};
use leptos::{prelude::*, task::spawn_local};

/// The panel of the workspaces on this device.
#[component]
pub fn PlacesPanel() -> impl IntoView {
    let store = use_store();
    let working = RwSignal::new(false);
    let fresh = move |_| {
        working.set(true);
        begin_fresh(store, working);
    };
    view! {
        <section class="panel" aria-labelledby="settings-places">
            <h2 id="settings-places">{t::places_title()}</h2>
            <p class="sub">{t::places_words()}</p>
            <PlaceList/>
            <div class="acts">
                <button class="btn changes" type="button" disabled=working aria-describedby="places-fresh" on:click=listener(fresh)>{t::places_fresh()}</button>
            </div>
            <p class="hint changes" id="places-fresh">{t::places_fresh_words()}</p>
        </section>
    }
}

/// The workspaces of this device, and the way to another.
#[component]
pub fn PlaceList() -> impl IntoView {
    let store = use_store();
    let list = move || {
        store.watch_table(Table::Workspaces);
        places::known()
    };
    view! {
        <ul class="named" aria-label=t::places_title()>
            {move || list().into_iter().map(|place| view! { <PlaceRow place=place/> }).collect_view()}
        </ul>
        <div class="acts">
            <button class="btn" type="button" on:click=listener(|_| places::show(&places::fresh()))><Icon name="plus" size="s"/>{t::places_new()}</button>
        </div>
    }
}

#[component]
fn PlaceRow(place: Place) -> impl IntoView {
    let is_here = place.id == places::current();
    let name = if place.name.is_empty() { t::places_found().to_owned() } else { place.name };
    let label = t::places_show_named(&name);
    let id = place.id;
    view! {
        <li class="named__row">
            <span class="grow"><bdi>{name}</bdi></span>
            {if is_here {
                view! { <span class="chip">{t::places_here()}</span> }.into_any()
            } else {
                view! { <button class="btn btn--s" type="button" aria-label=label on:click=listener(move |_| places::show(&id))>{t::places_show()}</button> }.into_any()
            }}
        </li>
    }
}

/// A workspace of its own with everything that is here now, and no history.
fn begin_fresh(store: Store, working: RwSignal<bool>) {
    spawn_local(async move {
        let Some((bytes, name)) = store.call(Ask::fresh_copy()).await else {
            _ = working.try_set(false);
            return go(Err(CopyRefused::NotSaved));
        };
        places::fill(ForeignCopy { name, bytes }, None, move |filled| {
            _ = working.try_set(false);
            go(filled);
        });
    });
}

/// Shows the place that was filled, or says why it was not.
fn go(filled: Result<String, CopyRefused>) {
    match filled {
        Ok(place) => places::show(&place),
        Err(why) => toast(copy_refused(&why)),
    }
}
