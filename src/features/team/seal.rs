//! Handing out an encrypted copy: a standard age file, which only a passphrase opens (L4).

use kariz_client::{browser::sealing, i18n::t, services::copies, store::use_store};
use kariz_kit::{Dialog, Icon, Show, complain, dynamic, listener, reactive::effect};
use kariz_protocol::{Ask, SealAsk, SealRefused};
use kariz_sealed::{Strength, strength};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use super::passphrase::{PassphraseField, StrengthLine, refusal_words};

/// *Encrypt a copy…*
#[component]
pub fn SealButton() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <button class="btn" type="button" on:click=listener(move |_| open.set(true))>
            <Icon name="lock" size="s"/>
            {t::seal_open()}
        </button>
        {dynamic(move || open.get().then(|| view! { <SealDialog open=open/> }))}
    }
}

/// Asks for a passphrase, and hands the sealed copy out.
#[component]
pub fn SealDialog(
    /// Whether it is to be there.
    open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let (passphrase, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (working, error) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let suggest = move |_| {
        if let Some(words) = sealing::suggestion() {
            passphrase.set(words);
            shown.set(true);
        }
    };
    // A weak passphrase is to be agreed to, that one and no other.
    let weak = RwSignal::new(false);
    effect(move || {
        passphrase.track();
        weak.set(false);
    });
    let seal = move |agreed: bool| {
        let passphrase = passphrase.get_untracked();
        if passphrase.is_empty() {
            return complain(error, Some(refusal_words(SealRefused::NoPassphrase).to_owned()));
        }
        if !agreed && strength(&passphrase) == Strength::Weak {
            return weak.set(true);
        }
        working.set(true);
        complain(error, None);
        spawn_local(async move {
            let Some((bytes, name)) = store.call(Ask::share_copy()).await else { return };
            match sealing::ask(&SealAsk::Seal { bytes, passphrase }).await {
                Ok(sealed) => {
                    _ = open.try_set(false);
                    copies::download(format!("{name}.age"), &sealed);
                }
                Err(why) => _ = error.try_set(Some(refusal_words(why).to_owned())),
            }
            _ = working.try_set(false);
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        seal(false);
    };
    view! {
        <Dialog title=t::seal_title() on_close=move |()| open.set(false)>
            <form class="seal" on:submit=listener(submit)>
                <p class="sub">{t::seal_words()}</p>
                <PassphraseField value=passphrase shown=shown error=error/>
                <StrengthLine value=passphrase/>
                <p class="note note--info"><Icon name="alert" size="s"/><span>{t::seal_no_way_back()}</span></p>
                <Show when=move || weak.get()>
                    <div class="note note--warn" role="alert">
                        <Icon name="warn" size="s"/>
                        <div>
                            {t::seal_weak()}
                            <div class="acts">
                                <button class="btn btn--lost" type="button" disabled=working on:click=listener(move |_| seal(true))>{t::seal_weak_agreed()}</button>
                            </div>
                        </div>
                    </div>
                </Show>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(suggest)>{t::seal_suggest()}</button>
                    <button class="btn btn--brand" type="submit" disabled=working>
                        {move || if working.get() { t::seal_working() } else { t::seal_share() }}
                    </button>
                </div>
            </form>
        </Dialog>
    }
}
