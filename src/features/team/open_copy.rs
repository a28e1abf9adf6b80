//! A teammate's copy: what it would change, then merging it, then what it has changed (L4, L5).

use std::sync::Arc;

use kariz_client::{
    browser::{
        files::{self, NotRead},
        places::{self, Place},
        sealing, signing,
    },
    format,
    i18n::{bidi, t},
    store::{Store, use_store},
    words::copy_refused,
};
use kariz_kit::{Dialog, Icon, Show, Step as StepView, complain, listener};
use kariz_protocol::{
    Ask, CopyRefused, ForeignCopy, MergePreview, MergeSummary, SealAsk, SealRefused, SealTell, is_sealed,
};
use kariz_signed::is_signed;
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use web_sys::File;

use super::{
    keep::Kept,
    passphrase::{self, PassphraseField},
    people::{self, WhoAreYou},
    signed::{self, Checked, SignedFacts},
    summary::{SummaryRows, left_out_advice},
};
use crate::shell::{
    intents,
    invited::{ASK_WHO, OPEN_COPY},
};

/// How far opening a copy has come.
#[derive(Clone, Debug)]
enum Step {
    Choose,
    /// A passphrase is needed: the file, and what became of the last attempt.
    Sealed(Arc<ForeignCopy>, Option<SealRefused>),
    Opening,
    /// A snapshot that is signed, and was not changed since.
    Signed(Box<Checked>),
    /// A signed snapshot that is not to be relied on: why, in words.
    Unreliable(String),
    Reading(String),
    /// Why, and the copy, where it could be opened as a workspace of its own.
    Refused(CopyRefused, Option<Arc<ForeignCopy>>),
    Preview(Box<MergePreview>),
    Merging,
    /// What it has brought, and whether the copy has become the workspace here.
    Merged(Box<MergeSummary>, bool),
}

/// What is decided in the dialog beside going on: it outlasts the steps.
#[derive(Clone, Copy)]
struct Decided {
    /// Who "me" is, as far as it is typed.
    name: RwSignal<String>,
    /// Records that are in the bin on one side, were changed on the other, and are to stay.
    kept: Kept,
}

/// What is typed to open a sealed copy: it stays when that did not open it.
#[derive(Clone, Copy)]
struct Typed {
    passphrase: RwSignal<String>,
    shown: RwSignal<bool>,
}

/// Shows what a copy would bring, and merges it (L4, L5).
#[component]
pub fn OpenCopyDialog(file: Option<File>) -> impl IntoView {
    let store = use_store();
    let step = RwSignal::new(Step::Choose);
    let typed = Typed { passphrase: RwSignal::default(), shown: RwSignal::default() };
    let decided = Decided { name: RwSignal::default(), kept: Kept::default() };
    if let Some(file) = file {
        read(store, step, file);
    }
    let close = Callback::new(move |()| {
        if step.with_untracked(|step| matches!(step, Step::Merged(..))) {
            people::keep_typed(store, decided.name);
        }
        store.send(&Ask::DropCopy);
        intents::close();
    });
    view! {
        <Dialog title=t::open_a_copy() on_close=close>
            {move || {
                let title = step.with(title_of);
                let content = match step.get() {
                    Step::Choose => view! { <Choose step=step/> }.into_any(),
                    Step::Sealed(copy, refused) => view! { <Sealed copy=copy refused=refused step=step typed=typed/> }.into_any(),
                    Step::Signed(checked) => view! { <Signed checked=*checked step=step/> }.into_any(),
                    Step::Unreliable(words) => view! { <NotOpened words=words step=step>""</NotOpened> }.into_any(),
                    Step::Opening => view! { <Working words=t::sealed_opening().to_owned()/> }.into_any(),
                    Step::Reading(name) => view! { <Working words=t::copy_reading(name)/> }.into_any(),
                    Step::Merging => view! { <Working words=t::copy_merging().to_owned()/> }.into_any(),
                    Step::Refused(why, copy) => view! { <Refused why=why copy=copy step=step/> }.into_any(),
                    Step::Preview(preview) => view! { <Preview preview=*preview step=step decided=decided on_close=close/> }.into_any(),
                    Step::Merged(summary, adopted) => view! { <Merged summary=*summary adopted=adopted decided=decided on_close=close/> }.into_any(),
                };
                view! { <StepView title=title>{content}</StepView> }
            }}
        </Dialog>
    }
}

/// What a step is about, for who listens.
fn title_of(step: &Step) -> String {
    match step {
        Step::Choose => t::copy_choose().to_owned(),
        Step::Sealed(copy, _) => t::sealed_words(&copy.name),
        Step::Opening => t::sealed_opening().to_owned(),
        Step::Signed(_) => t::signed_snapshot().to_owned(),
        Step::Unreliable(_) | Step::Refused(..) => t::copy_not_opened().to_owned(),
        Step::Reading(name) => t::copy_reading(name),
        Step::Preview(_) => t::copy_preview().to_owned(),
        Step::Merging => t::copy_merging().to_owned(),
        Step::Merged(_, true) => t::copy_opened().to_owned(),
        Step::Merged(_, false) => t::copy_merged().to_owned(),
    }
}

fn read(store: Store, step: RwSignal<Step>, file: File) {
    let name = bidi::plain(&file.name());
    step.set(Step::Reading(name.clone()));
    spawn_local(async move {
        let bytes = match files::read(&file).await {
            Ok(bytes) => bytes,
            Err(NotRead::TooLarge(bytes)) => return step.set(Step::Refused(CopyRefused::TooLarge(bytes), None)),
            Err(NotRead::Gone) => return step.set(Step::Refused(CopyRefused::Damaged, None)),
        };
        let copy = ForeignCopy { name, bytes };
        if is_signed(&copy.bytes) {
            let checked = signed::check(&copy).await;
            step.try_set(checked.map_or_else(Step::Unreliable, |checked| Step::Signed(Box::new(checked))));
            return;
        }
        if is_sealed(&copy.bytes) {
            return step.set(Step::Sealed(Arc::new(copy), None));
        }
        preview(store, step, copy);
    });
}

fn preview(store: Store, step: RwSignal<Step>, copy: ForeignCopy) {
    let kept = Arc::new(copy);
    let copy = ForeignCopy::clone(&kept);
    spawn_local(async move {
        let Some(result) = store.call(Ask::preview_copy(copy)).await else { return };
        step.try_set(match result {
            Ok(preview) => Step::Preview(Box::new(shown(preview))),
            Err(why @ CopyRefused::OtherWorkspace(..)) => Step::Refused(why, Some(kept)),
            Err(why) => Step::Refused(why, None),
        });
    });
}

/// What the preview of a foreign copy says, with nothing in it that turns the direction of reading: titles stand in
/// rows there, one after the other.
fn shown(mut preview: MergePreview) -> MergePreview {
    preview.workspace = bidi::plain(&preview.workspace);
    let MergeSummary { added, changed, closed, removed, unreadable, readable, .. } = &mut preview.summary;
    for record in [added, changed, closed, removed, unreadable, readable].into_iter().flatten() {
        record.title = bidi::plain(&record.title);
    }
    preview
}

/// Opens a sealed copy; what is in it is then looked into as any other.
fn unseal(store: Store, step: RwSignal<Step>, copy: Arc<ForeignCopy>, passphrase: String) {
    step.set(Step::Opening);
    spawn_local(async move {
        let opened = open_with(&copy, passphrase).await;
        if step.try_get_untracked().is_none_or(|now| !matches!(now, Step::Opening)) {
            return; // the dialog is closed
        }
        match opened {
            Ok(bytes) => preview(store, step, ForeignCopy { name: copy.name.clone(), bytes }),
            Err(why) => step.set(Step::Sealed(copy, Some(why))),
        }
    });
}

/// Opens it with what was typed, or pasted: then often with space around it that is no part of it.
async fn open_with(copy: &ForeignCopy, passphrase: String) -> SealTell {
    let trimmed = Some(passphrase.trim().to_owned()).filter(|trimmed| !trimmed.is_empty() && *trimmed != passphrase);
    let open = |passphrase| SealAsk::Open { bytes: copy.bytes.clone(), passphrase };
    match (sealing::ask(&open(passphrase)).await, trimmed) {
        (Err(SealRefused::WrongPassphrase), Some(trimmed)) => sealing::ask(&open(trimmed)).await,
        (opened, _) => opened,
    }
}

fn merge(store: Store, step: RwSignal<Step>, adopts: bool, kept: Kept) {
    step.set(Step::Merging);
    spawn_local(async move {
        let kept = kept.chosen.try_get_untracked().unwrap_or_default();
        let Some(result) = store.call(Ask::merge_copy(kept)).await else { return };
        step.try_set(match result {
            Ok(summary) => Step::Merged(Box::new(summary), adopts),
            Err(why) => Step::Refused(why, None),
        });
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
            <input class="vh" type="file" accept=".kariz,.age,application/octet-stream" on:change:target=choose/>
            <span class="btn" aria-hidden="true">{t::choose_file()}</span>
        </label>
    }
}

/// Asks for the passphrase of a sealed copy.
#[component]
fn Sealed(copy: Arc<ForeignCopy>, refused: Option<SealRefused>, step: RwSignal<Step>, typed: Typed) -> impl IntoView {
    let store = use_store();
    let Typed { passphrase, shown } = typed;
    if refused.is_none() {
        passphrase.set(String::new()); // it is another file
    }
    let error = RwSignal::new(refused.map(|why| passphrase::refusal_words(why).to_owned()));
    let name = copy.name.clone();
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        if passphrase.with_untracked(String::is_empty) {
            return complain(error, Some(t::sealed_empty().to_owned()));
        }
        unseal(store, step, Arc::clone(&copy), passphrase.get_untracked());
    };
    view! {
        <form class="seal" on:submit=listener(open)>
            <p class="sub">{t::sealed_words(name)}</p>
            <PassphraseField value=passphrase shown=shown error=error/>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| step.set(Step::Choose))>{t::copy_another()}</button>
                <button class="btn btn--brand" type="submit">{t::sealed_open()}</button>
            </div>
        </form>
    }
}

#[component]
fn Working(words: String) -> impl IntoView {
    view! { <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{words}</p> }
}

#[component]
fn Refused(why: CopyRefused, copy: Option<Arc<ForeignCopy>>, step: RwSignal<Step>) -> impl IntoView {
    let elsewhere = match &why {
        CopyRefused::OtherWorkspace(_, Some(workspace)) => places::elsewhere(*workspace),
        _ => None,
    };
    if let Some(place) = elsewhere {
        return view! { <Elsewhere place=place step=step/> }.into_any();
    }
    let open_apart = copy.map(|copy| {
        let open = move |_| {
            step.set(Step::Reading(copy.name.clone()));
            places::fill(ForeignCopy::clone(&copy), None, move |filled| match filled {
                Ok(place) => places::show_at(&place, ASK_WHO),
                Err(why) => _ = step.try_set(Step::Refused(why, None)),
            });
        };
        view! { <button class="btn btn--brand" type="button" on:click=listener(open)>{t::copy_open_apart()}</button> }
    });
    view! {
        <NotOpened words=copy_refused(&why) step=step>{open_apart}</NotOpened>
    }
    .into_any()
}

/// It is a copy of a workspace that this browser has at another place: opened beside that one, the two would go
/// apart without a word.
#[component]
fn Elsewhere(place: Place, step: RwSignal<Step>) -> impl IntoView {
    let Place { id, name, .. } = place;
    view! {
        <NotOpened words=t::copy_elsewhere(&name) step=step>
            <button class="btn btn--brand" type="button" on:click=listener(move |_| places::show_at(&id, OPEN_COPY))>
                {t::copy_switch(&name)}
            </button>
        </NotOpened>
    }
}

/// Why a file is not opened, and what else there is.
#[component]
fn NotOpened(words: String, step: RwSignal<Step>, children: Children) -> impl IntoView {
    view! {
        <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{words}</span></p>
        <p class="hint">{t::copy_nothing_changed()}</p>
        <div class="dialog__foot">
            <button class="btn" type="button" on:click=listener(move |_| step.set(Step::Choose))>{t::copy_another()}</button>
            {children()}
        </div>
    }
}

/// A snapshot, and looking into it: at a place of its own, beside the workspaces.
#[component]
fn Signed(checked: Checked, step: RwSignal<Step>) -> impl IntoView {
    let kept = checked.clone();
    let look = move |()| {
        let Checked { view, copy, .. } = kept.clone();
        let standing = signing::standing(&view.key, &view.by);
        signing::meet(&view.key, &view.by);
        step.set(Step::Reading(copy.name.clone()));
        places::fill(copy, Some(view), move |filled| match filled {
            Ok(place) => {
                signing::note_view(&place, standing);
                places::show(&place);
            }
            Err(why) => _ = step.try_set(Step::Refused(why, None)),
        });
    };
    view! { <SignedFacts checked=checked on_look=Callback::new(look)/> }
}

#[component]
fn Preview(preview: MergePreview, step: RwSignal<Step>, decided: Decided, on_close: Callback<()>) -> impl IntoView {
    let store = use_store();
    let nothing_new = preview.summary.changes == 0 && !preview.adopts;
    let note = nothing_new.then(|| nothing_new_note(&preview.summary));
    let advice = (!nothing_new && preview.summary.left_out.total() > 0).then(|| left_out_advice(&preview.summary));
    let facts = match preview.newest {
        Some(newest) => t::copy_facts(&preview.name, format::bytes(preview.bytes as u64), format::moment(newest)),
        None => t::copy_facts_undated(&preview.name, format::bytes(preview.bytes as u64)),
    };
    let records = store.book(kariz_core::Book::count);
    let warning = preview.summary.loses_much(records).then(|| t::merge_loses_much(preview.summary.lost(), records));
    let (adopts, kept) = (preview.adopts, decided.kept);
    kept.clear(); // what was chosen of another file
    let action = if adopts { t::copy_adopt() } else { t::copy_merge() };
    view! {
        <section class="ms" aria-label=t::copy_preview()>
            <header class="ms__h">
                <span class="grow"><b>{preview.workspace.clone()}</b><small class="num">{facts}</small></span>
            </header>
            <SummaryRows summary=preview.summary kept=kept is_merged=false/>
        </section>
        {note}
        {advice.map(|words| view! { <p class="note note--warn"><Icon name="warn" size="s"/><span>{words}</span></p> })}
        {warning.map(|words| view! { <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{words}</span></p> })}
        <div class="dialog__foot">
            <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::not_now()}</button>
            <Show when=move || !nothing_new>
                <button class="btn btn--brand" type="button" on:click=listener(move |_| merge(store, step, adopts, kept))>{action}</button>
            </Show>
        </div>
    }
}

/// Why there is nothing to merge: all of it is here, or what is new in it is left out, or what differs was
/// changed here since.
fn nothing_new_note(summary: &MergeSummary) -> AnyView {
    let (class, icon, words) = if summary.left_out.total() > 0 {
        ("note note--warn", "warn", t::copy_all_left_out(left_out_advice(summary)))
    } else if summary.is_all_here() {
        ("note note--ok", "check", t::copy_nothing_new().to_owned())
    } else {
        ("note note--info", "file", t::copy_merged_before().to_owned())
    };
    view! { <p class=class><Icon name=icon size="s"/><span>{words}</span></p> }.into_any()
}

/// What is true after a merge, or after a first opening: then nothing was merged.
fn merged_note(summary: &MergeSummary, adopted: bool) -> AnyView {
    let (class, icon, words) = match summary.left_out.total() {
        0 if adopted => ("note note--ok", "check", t::copy_opened().to_owned()),
        0 => ("note note--ok", "check", t::copy_merged().to_owned()),
        left_out => ("note note--warn", "warn", t::copy_merged_in_part(left_out, left_out_advice(summary))),
    };
    view! { <p class=class role="status"><Icon name=icon size="s"/><span>{words}</span></p> }.into_any()
}

#[component]
fn Merged(summary: MergeSummary, adopted: bool, decided: Decided, on_close: Callback<()>) -> impl IntoView {
    let (store, change) = (use_store(), summary.change);
    let undo = move |_| {
        on_close.run(());
        decided.kept.undo(store);
        store.undo_that(change);
    };
    let undo = (summary.lost() > 0).then(|| {
        view! { <button class="btn" type="button" on:click=listener(undo)>{t::merge_undo()}</button> }
    });
    view! {
        {merged_note(&summary, adopted)}
        <WhoAreYou name=decided.name/>
        <section class="ms" aria-label=t::copy_summary()><SummaryRows summary=summary kept=decided.kept is_merged=true/></section>
        <div class="dialog__foot">
            {undo}
            <button class="btn btn--brand" type="button" on:click=listener(move |_| on_close.run(()))>{t::done()}</button>
        </div>
    }
}
