//! Honest words about where the data is: saved, kept or not, last copy outside the browser (L3).

use kariz_client::{
    browser::{
        clock, files,
        storage::{self, Quota},
    },
    format,
    i18n::t,
    parts::ShareButton,
    store::use_store,
    words::{field_words, value_words},
};
use kariz_core::Date;
use kariz_kit::{Icon, dynamic, listener};
use kariz_protocol::{Ask, SaveFailure, Saving};
use leptos::{prelude::*, task::spawn_local};

use super::{
    each::{Closer, SHOWN},
    restore::RestoreButton,
    unread::UnreadNote,
};

/// Days without a copy outside the browser after which the page warns.
const COPY_IS_OLD: i32 = 7;

/// The storage panel.
#[component]
pub fn StoragePanel() -> impl IntoView {
    let store = use_store();
    store.send(&Ask::Storage);
    let quota = RwSignal::new(Quota::default());
    let refresh = move || spawn_local(async move { _ = quota.try_set(storage::quota().await.unwrap_or_default()) });
    refresh();
    let keep = move |_| {
        spawn_local(async move {
            storage::keep().await;
            _ = quota.try_set(storage::quota().await.unwrap_or_default());
        });
    };
    view! {
        <section class="panel" aria-labelledby="team-storage">
            <div class="panel__h"><h2 id="team-storage"><Icon name="device"/>{t::storage_title()}</h2></div>
            <dl class="st num">
                <SavedRow/>
                <dt>{t::storage_protected()}</dt>
                <dd>
                    {move || match quota.get().persisted {
                        Some(true) => view! { <span class="y"><Icon name="shield" size="s"/>{t::storage_persisted()}</span> }.into_any(),
                        Some(false) => view! {
                            <span class="w"><Icon name="warn" size="s"/>{t::storage_not_persisted()}</span>
                            <button class="btn btn--s" type="button" on:click=listener(keep)>{t::storage_keep()}</button>
                        }.into_any(),
                        None => t::unknown().into_any(),
                    }}
                </dd>
                <dt>{t::storage_size()}</dt>
                <dd>
                    {move || format::bytes(store.storage.get().bytes)}
                    {dynamic(move || quota.get().allowed.map(|allowed| view! { <span class="muted">{t::storage_of(format::bytes(allowed))}</span> }))}
                </dd>
                <dt>{t::storage_changes()}</dt>
                <dd>{move || format::number(store.storage.get().changes as f64)}</dd>
                <CopyRow/>
            </dl>
            <p class="note note--info"><Icon name="alert" size="s"/><span>{t::storage_warning()}</span></p>
            <div class="acts">
                <ShareButton main=false/>
                <RestoreButton/>
                <a class="btn btn--s btn--ghost" href="./security.html" target="_blank" rel="noopener">{t::storage_security()}</a>
            </div>
            <SetAside/>
            <UnreadNote/>
        </section>
    }
}

#[component]
fn SavedRow() -> impl IntoView {
    let store = use_store();
    let words = move || match store.saving() {
        Saving::Saved => match store.storage.get().saved_at {
            Some(at) => t::storage_saved_at(format::moment(at)),
            None => t::saving_saved().to_owned(),
        },
        Saving::Pending => t::saving_pending().to_owned(),
        Saving::Failed(SaveFailure::Full) => t::storage_full().to_owned(),
        Saving::Failed(SaveFailure::Unavailable) => t::storage_unavailable().to_owned(),
        Saving::Failed(SaveFailure::Lost) => t::storage_lost().to_owned(),
    };
    let failed = move || matches!(store.saving(), Saving::Failed(_));
    view! {
        <dt>{t::storage_saved()}</dt>
        <dd><span class:w=failed class:y=move || !failed()>{move || words()}</span></dd>
    }
}

#[component]
fn CopyRow() -> impl IntoView {
    let store = use_store();
    let old = move || {
        let state = store.storage.get();
        let days = |date: Date| store.today.get().days_since(date);
        let made = state.copied_at.map(|at| clock::zone().date_of(at));
        made.is_none_or(|made| days(made) > COPY_IS_OLD) && state.changes_since_copy > 0
    };
    let words = move || match store.storage.get().copied_at {
        Some(at) => t::storage_copied(store.storage.get().changes_since_copy, format::moment(at)),
        None => t::storage_never_copied().to_owned(),
    };
    view! {
        <dt>{t::storage_last_copy()}</dt>
        <dd>
            <span class:w=old>
                {dynamic(move || old().then(|| view! { <Icon name="warn" size="s"/> }))}
                {move || words()}
            </span>
        </dd>
    }
}

/// Records that cannot be read, if there are any: which, and why (B2, B6).
#[component]
fn SetAside() -> impl IntoView {
    let store = use_store();
    let export = move |_| {
        let lines = store.book(|book| {
            let lines = book
                .quarantined()
                .iter()
                .map(|record| format!("{}\t{}\t{:?}", record.key, record.reason, record.fields));
            lines.collect::<Vec<_>>().join("\n")
        });
        files::download("kariz-set-aside.txt", "text/plain", lines.as_bytes());
    };
    dynamic(move || {
        store.storage.track();
        let set_aside = store.book(|book| book.quarantined().to_vec());
        let (count, more) = (set_aside.len(), set_aside.len().saturating_sub(SHOWN));
        let lines = set_aside.iter().take(SHOWN).map(|record| {
            let title = record.parts().0.title().to_owned();
            let why = record.unread().into_iter();
            let table = record.entity.table;
            let why = why.map(|(field, value)| {
                t::storage_unreadable(field_words(table, &field), value_words(store, table, &field, &value))
            });
            (if title.is_empty() { record.key.clone() } else { title }, why.collect())
        });
        let lines = lines.collect();
        (count > 0).then(|| view! {
            <div class="note note--warn">
                <Icon name="warn" size="s"/>
                <div>
                    {t::storage_set_aside(count)}
                    <Closer lines=lines more=more/>
                    <button class="btn btn--s" type="button" on:click=listener(export)>{t::storage_export_set_aside()}</button>
                </div>
            </div>
        })
    })
}
