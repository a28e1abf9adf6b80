//! A teammate's copy: what it would change, then merging it, then what it has changed (L4, L5).

use kariz_protocol::{Ask, CopyRefused, ForeignCopy, MergePreview, MergeSummary, Tell};
use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use super::summary::SummaryRows;
use crate::{
    actions, files, format,
    i18n::t,
    store::{Store, use_store},
    ui::{Dialog, Icon, Show, listener},
};

/// How far opening a copy has come.
#[derive(Clone, Debug)]
enum Step {
    Choose,
    Reading(String),
    Refused(CopyRefused),
    Preview(Box<MergePreview>),
    Merging,
    Merged(Box<MergeSummary>),
}

/// Shows what a copy would bring, and merges it (L4, L5).
#[component]
pub fn OpenCopyDialog(file: Option<File>) -> impl IntoView {
    let store = use_store();
    let step = RwSignal::new(Step::Choose);
    if let Some(file) = file {
        read(store, step, file);
    }
    let close = Callback::new(move |()| {
        store.tell(&Ask::DropCopy);
        actions::close_dialog();
    });
    view! {
        <Dialog title=t::open_a_copy() on_close=close>
            {move || match step.get() {
                Step::Choose => view! { <Choose step=step/> }.into_any(),
                Step::Reading(name) => view! { <Working words=t::copy_reading(name)/> }.into_any(),
                Step::Merging => view! { <Working words=t::copy_merging().to_owned()/> }.into_any(),
                Step::Refused(why) => view! { <Refused why=why step=step/> }.into_any(),
                Step::Preview(preview) => view! { <Preview preview=*preview step=step on_close=close/> }.into_any(),
                Step::Merged(summary) => view! { <Merged summary=*summary on_close=close/> }.into_any(),
            }}
        </Dialog>
    }
}

fn read(store: Store, step: RwSignal<Step>, file: File) {
    let name = file.name();
    step.set(Step::Reading(name.clone()));
    spawn_local(async move {
        let Some(bytes) = files::read(&file).await else {
            return step.set(Step::Refused(CopyRefused::Damaged));
        };
        store.ask(
            |seq| Ask::PreviewCopy(seq, ForeignCopy { name, bytes }),
            move |tell| {
                if let Tell::Preview(_, result) = tell {
                    step.try_set(match result {
                        Ok(preview) => Step::Preview(Box::new(preview)),
                        Err(why) => Step::Refused(why),
                    });
                }
                false
            },
        );
    });
}

fn merge(store: Store, step: RwSignal<Step>) {
    step.set(Step::Merging);
    store.ask(Ask::MergeCopy, move |tell| {
        if let Tell::Merged(_, result) = tell {
            step.try_set(match result {
                Ok(summary) => Step::Merged(Box::new(summary)),
                Err(why) => Step::Refused(why),
            });
        }
        false
    });
}

#[component]
fn Choose(step: RwSignal<Step>) -> impl IntoView {
    let store = use_store();
    let choose = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        if let Some(file) = files::chosen(&event.target()) {
            read(store, step, file);
        }
    };
    view! {
        <p class="sub">{t::copy_choose_words()}</p>
        <label class="dropf dropf--choose">
            <Icon name="file"/>
            <span>{t::copy_choose()}</span>
            <input class="vh" type="file" accept=".kariz,application/octet-stream" on:change:target=choose/>
            <span class="btn" aria-hidden="true">{t::choose_file()}</span>
        </label>
    }
}

#[component]
fn Working(words: String) -> impl IntoView {
    view! { <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{words}</p> }
}

#[component]
fn Refused(why: CopyRefused, step: RwSignal<Step>) -> impl IntoView {
    view! {
        <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{refusal_words(&why)}</span></p>
        <p class="hint">{t::copy_nothing_changed()}</p>
        <div class="dialog__foot">
            <button class="btn btn--brand" type="button" on:click=listener(move |_| step.set(Step::Choose))>{t::copy_another()}</button>
        </div>
    }
}

fn refusal_words(why: &CopyRefused) -> String {
    match why {
        CopyRefused::NotAWorkspace(Some(kind)) => t::refused_not_a_workspace_but(kind),
        CopyRefused::NotAWorkspace(None) => t::refused_not_a_workspace().to_owned(),
        CopyRefused::Damaged => t::refused_damaged().to_owned(),
        CopyRefused::NotKariz => t::refused_not_kariz().to_owned(),
        CopyRefused::OtherWorkspace(name) => t::refused_other_workspace(name),
        CopyRefused::TooNew => t::refused_too_new().to_owned(),
        CopyRefused::TooLarge(bytes) => t::refused_too_large(format::bytes(*bytes as u64)),
        CopyRefused::Stopped => t::refused_stopped().to_owned(),
        CopyRefused::NothingPreviewed => t::refused_nothing_previewed().to_owned(),
        CopyRefused::NotSaved => t::refused_not_saved().to_owned(),
    }
}

#[component]
fn Preview(preview: MergePreview, step: RwSignal<Step>, on_close: Callback<()>) -> impl IntoView {
    let store = use_store();
    let nothing_new = preview.summary.changes == 0 && !preview.adopts;
    let facts = match preview.newest {
        Some(newest) => t::copy_facts(&preview.name, format::bytes(preview.bytes as u64), format::moment(newest)),
        None => t::copy_facts_undated(&preview.name, format::bytes(preview.bytes as u64)),
    };
    let action = if preview.adopts { t::copy_adopt() } else { t::copy_merge() };
    view! {
        <section class="ms" aria-label=t::copy_preview()>
            <header class="ms__h">
                <span class="grow"><b>{preview.workspace.clone()}</b><small class="num">{facts}</small></span>
            </header>
            <SummaryRows summary=preview.summary/>
        </section>
        {nothing_new.then(|| view! { <p class="note note--ok"><Icon name="check" size="s"/><span>{t::copy_nothing_new()}</span></p> })}
        <div class="dialog__foot">
            <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::not_now()}</button>
            <Show when=move || !nothing_new>
                <button class="btn btn--brand" type="button" on:click=listener(move |_| merge(store, step))>{action}</button>
            </Show>
        </div>
    }
}

#[component]
fn Merged(summary: MergeSummary, on_close: Callback<()>) -> impl IntoView {
    view! {
        <p class="note note--ok" role="status"><Icon name="check" size="s"/><span>{t::copy_merged()}</span></p>
        <section class="ms" aria-label=t::copy_summary()><SummaryRows summary=summary/></section>
        <div class="dialog__foot">
            <button class="btn btn--brand" type="button" on:click=listener(move |_| on_close.run(()))>{t::done()}</button>
        </div>
    }
}
