//! Handing out an encrypted copy: a standard age file, which only a passphrase opens (L4).

use kariz_client::{browser::sealing, i18n::t, services::copies, store::use_store};
use kariz_kit::{Dialog, Form, FormState, Icon, Show, TextField, dynamic, listener, reactive::effect};
use kariz_protocol::{Ask, SealAsk, SealRefused, SealTell};
use kariz_sealed::{LEAST, Strength, letters, strength};
use leptos::{prelude::*, task::spawn_local};

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
    let again = RwSignal::new(String::new());
    let (working, refused) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let form = FormState::new();
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
        refused.set(None);
    });
    let error = Signal::derive(move || {
        let wrong = form.tried().then(|| passphrase.with(|passphrase| too_short(passphrase))).flatten();
        wrong.or_else(|| refused.get())
    });
    let differs =
        Signal::derive(move || (form.tried() && again.get() != passphrase.get()).then(|| t::seal_differs().to_owned()));
    let seal = move |agreed: bool| {
        let passphrase = passphrase.get_untracked();
        if !agreed && strength(&passphrase) == Strength::Weak {
            return weak.set(true);
        }
        working.set(true);
        spawn_local(async move {
            let Some((bytes, name, seq)) = store.call(Ask::share_copy()).await else { return };
            match sealed_and_opened(bytes, passphrase).await {
                Ok(sealed) => {
                    _ = open.try_set(false);
                    copies::download(format!("{name}.age"), &sealed);
                    store.send(&Ask::CopyKept(seq));
                }
                Err(why) => _ = refused.try_set(Some(refusal_words(why).to_owned())),
            }
            _ = working.try_set(false);
        });
    };
    view! {
        <Dialog title=t::seal_title() on_close=move |()| open.set(false)>
            <Form state=form class="seal" on_submit=move |()| seal(false)>
                <p class="sub">{t::seal_words()}</p>
                <PassphraseField value=passphrase shown=shown error=error/>
                <Show when=move || !shown.get()><TextField label=t::seal_again() value=again kind="password" error=differs/></Show>
                <StrengthLine value=passphrase/>
                <p class="note note--info"><Icon name="alert" size="s"/><span>{t::seal_no_way_back()}</span></p>
                <Show when=move || weak.get()>
                    <div class="note note--warn" role="alert">
                        <Icon name="warn" size="s"/>
                        <div>
                            {t::seal_weak()}
                            <div class="acts">
                                <button class="btn btn--lost" type="button" disabled=working on:click=listener(move |_| if form.is_sound() { seal(true) })>{t::seal_weak_agreed()}</button>
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
            </Form>
        </Dialog>
    }
}

/// Seals a copy, and opens it again: it is a copy only if its passphrase gives back what went in.
async fn sealed_and_opened(bytes: Vec<u8>, passphrase: String) -> SealTell {
    let sealed = sealing::ask(&SealAsk::Seal { bytes: bytes.clone(), passphrase: passphrase.clone() }).await?;
    let opened = sealing::ask(&SealAsk::Open { bytes: sealed.clone(), passphrase }).await?;
    if opened == bytes { Ok(sealed) } else { Err(SealRefused::Damaged) }
}

/// What is wrong with a passphrase that nobody could call one.
fn too_short(passphrase: &str) -> Option<String> {
    match letters(passphrase) {
        0 => Some(refusal_words(SealRefused::NoPassphrase).to_owned()),
        count if count < LEAST => Some(t::seal_too_short(LEAST)),
        _ => None,
    }
}
