//! Handing out a signed snapshot: to be looked at, with a signature that shows whether it was changed (L12).

use kariz_client::{
    browser::{
        clock,
        signing::{self, Keys, Unavailable},
    },
    i18n::t,
    services::copies,
    store::{Store, use_store},
};
use kariz_core::Timestamp;
use kariz_kit::{Dialog, Icon, TextField, dynamic, listener};
use kariz_protocol::Ask;
use kariz_signed::Snapshot;
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

/// *Sign a snapshot…*
#[component]
pub fn SignButton() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <button class="btn" type="button" on:click=listener(move |_| open.set(true))>
            <Icon name="shield" size="s"/>
            {t::sign_open()}
        </button>
        {dynamic(move || open.get().then(|| view! { <SignDialog open=open/> }))}
    }
}

/// Asks who signs, and hands the snapshot out.
#[component]
fn SignDialog(
    /// Whether it is to be there.
    open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let by = RwSignal::new(my_name(store));
    let (working, refused, code) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(None));
    spawn_local(async move {
        match own_code().await {
            Ok(own) => _ = code.try_set(Some(own)),
            Err(Unavailable) => _ = refused.try_set(Some(t::sign_unavailable())),
        }
    });
    let sign = move |event: SubmitEvent| {
        event.prevent_default();
        if by.with_untracked(|by| by.trim().is_empty()) {
            return refused.set(Some(t::sign_nobody()));
        }
        working.set(true);
        refused.set(None);
        let by = by.get_untracked();
        spawn_local(async move {
            let of = store.book(|book| book.workspace().map(|workspace| workspace.name.clone())).unwrap_or_default();
            let file = match store.call(Ask::fresh_copy()).await {
                Some((copy, name)) => signed(of, by, copy).await.map(|file| (file, name)),
                None => Err(Unavailable),
            };
            match file {
                Ok((file, name)) => {
                    _ = open.try_set(false);
                    copies::download(signed_name(&name), &file);
                }
                Err(Unavailable) => _ = refused.try_set(Some(t::sign_unavailable())),
            }
            _ = working.try_set(false);
        });
    };
    view! {
        <Dialog title=t::sign_title() on_close=move |()| open.set(false)>
            <form class="seal" on:submit=listener(sign)>
                <p class="sub">{t::sign_words()}</p>
                <TextField label=t::sign_by().to_owned() value=by error=Signal::derive(move || refused.get().map(str::to_owned))/>
                {move || code.get().map(|code| view! { <KeyCode code=code words=t::sign_code().to_owned()/> })}
                <div class="dialog__foot">
                    <button class="btn btn--brand" type="submit" disabled=working>
                        {move || if working.get() { t::sign_working() } else { t::sign_share() }}
                    </button>
                </div>
            </form>
        </Dialog>
    }
}

/// A key's code, and what it is for.
#[component]
pub fn KeyCode(code: String, words: String) -> impl IntoView {
    view! {
        <p class="keycode"><span>{words}</span><b class="num" dir="ltr">{code}</b></p>
    }
}

fn my_name(store: Store) -> String {
    let me = store.me.get_untracked();
    me.and_then(|me| store.book(|book| book.member(me).map(|me| me.name.clone()))).unwrap_or_default()
}

async fn own_code() -> Result<String, Unavailable> {
    Ok(kariz_signed::code(&Keys::own().await?.public().await?))
}

async fn signed(of: String, by: String, copy: Vec<u8>) -> Result<Vec<u8>, Unavailable> {
    let keys = Keys::own().await?;
    let key = keys.public().await?;
    signing::meet(&key, &by);
    let Timestamp(at) = clock::now();
    let content = Snapshot { of, by, at, key, copy }.content();
    let signature = keys.sign(&content).await?;
    Ok(kariz_signed::write(&content, &signature))
}

/// `pumps-2026-11-22.signed.kariz`
fn signed_name(copy: &str) -> String {
    format!("{}.signed.kariz", copy.trim_end_matches(".kariz"))
}
