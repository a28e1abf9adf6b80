//! Opening a signed snapshot: who has signed it, whether anything was changed since, and looking into it (L12).

use kariz_client::{
    browser::signing::{self, Standing, Unavailable},
    format,
    i18n::t,
};
use kariz_core::Timestamp;
use kariz_kit::{Icon, listener};
use kariz_protocol::{ForeignCopy, View};
use kariz_signed::{ReadError, Snapshot, code};
use leptos::prelude::*;

use super::sign::KeyCode;

/// A snapshot whose signature is right.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The workspace's name.
    pub of: String,
    /// Who has signed, and when.
    pub view: View,
    /// The workspace.
    pub copy: ForeignCopy,
}

/// Reads a signed snapshot, and checks its signature.
///
/// # Errors
/// Why it is not to be relied on, in words.
pub async fn check(file: &ForeignCopy) -> Result<Checked, String> {
    let signed = kariz_signed::read(&file.bytes).map_err(|why| match why {
        ReadError::TooNew => t::refused_too_new().to_owned(),
        ReadError::NotSigned | ReadError::Damaged => t::signed_damaged().to_owned(),
    })?;
    let Snapshot { of, by, at, key, copy } = signed.snapshot;
    match signing::is_signed_by(&key, &signed.signature, &signed.content).await {
        Ok(true) => {
            let view = View { by, at: Timestamp(at), key };
            Ok(Checked { of, view, copy: ForeignCopy { name: file.name.clone(), bytes: copy } })
        }
        Ok(false) => Err(t::signed_changed(by)),
        Err(Unavailable) => Err(t::signed_unavailable().to_owned()),
    }
}

/// What the code of a signer's key is to be used for.
pub fn standing_words(standing: Standing, by: &str) -> String {
    match standing {
        Standing::Met => t::signed_met().to_owned(),
        Standing::New => t::signed_not_met(by),
        Standing::OtherKey => t::signed_other_code(by),
    }
}

/// Says who has signed a snapshot, and offers to look into it.
#[component]
pub fn SignedFacts(checked: Checked, on_look: Callback<()>) -> impl IntoView {
    let Checked { of, view, copy } = checked;
    let standing = signing::standing(&view.key, &view.by);
    let (class, icon) = match standing {
        Standing::Met => ("note note--ok", "shield"),
        Standing::New => ("note note--info", "shield"),
        Standing::OtherKey => ("note note--warn", "warn"),
    };
    let words = standing_words(standing, &view.by);
    let warning = (standing == Standing::OtherKey).then(|| {
        view! { <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{t::signed_other_key(&view.by)}</span></p> }
    });
    view! {
        {warning}
        <p class=class role="status">
            <Icon name=icon size="s"/>
            <span>{t::signed_right(&view.by, format::moment(view.at))}</span>
        </p>
        <section class="ms" aria-label=t::signed_snapshot()>
            <header class="ms__h">
                <span class="grow"><b><bdi>{of}</bdi></b><small class="num">{t::copy_facts_undated(&copy.name, format::bytes(copy.bytes.len() as u64))}</small></span>
            </header>
        </section>
        <KeyCode code=code(&view.key) words=words/>
        <div class="dialog__foot">
            <button class="btn btn--brand" type="button" on:click=listener(move |_| on_look.run(()))>{t::signed_look()}</button>
        </div>
    }
}
