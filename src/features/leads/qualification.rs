//! BANT and the three questions (Q3): unknown is not no.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    parts::{DraftLine, KeptText},
    store::Store,
};
use kariz_core::{Command, Entity, Extent, Frame, Lead, LeadId, Question, Table, WorkspacePatch};
use kariz_kit::{CollectView, dynamic, fresh_name, listener, reactive::memo, value_listener};
use leptos::{html, prelude::*};

use super::list::Mark;

/// The questions of the workspace, each with what is known.
#[component]
pub fn Qualification(store: Store, id: LeadId, lead: Memo<Arc<Lead>>) -> impl IntoView {
    let frame = memo(move || {
        store.watch_table(Table::Workspaces);
        store.book(|book| book.workspace().map(|workspace| workspace.frame)).unwrap_or_default()
    });
    let choose = move |of: Frame, name: &'static str| {
        let set =
            move |_| store.run(Command::EditWorkspace(WorkspacePatch { frame: Some(of), ..WorkspacePatch::default() }));
        view! { <button type="button" aria-pressed=move || (frame.get() == of).to_string() on:click=listener(set)>{name}</button> }
    };
    let frames = [
        (Frame::Bant, t::leads_frame_bant()),
        (Frame::Three, t::leads_frame_three()),
        (Frame::Both, t::leads_frame_both()),
    ];
    let summary = move || {
        let count = |extent: Extent| {
            let asked = frame.get().questions();
            lead.with(|lead| asked.filter(|question| extent_of(lead, *question) == extent).count())
        };
        t::leads_qualified(count(Extent::Yes), count(Extent::Partly), count(Extent::No), count(Extent::Unknown))
    };
    view! {
        <section class="lsec">
            <div class="lsec__h">
                <h3>{t::leads_qualification()}</h3>
                <span class="muted num">{summary}</span>
                <div class="seg seg--small" role="group" aria-label=t::leads_frame()>{frames.map(|(of, name)| choose(of, name)).into_iter().collect_view()}</div>
            </div>
            {move || frame.get().questions().map(|question| view! { <Asked store=store id=id lead=lead question=question/> }).collect_view()}
        </section>
    }
}

fn extent_of(lead: &Lead, question: Question) -> Extent {
    lead.answers.get(&question).map(|answer| answer.extent).unwrap_or_default()
}

/// One question: how far it is so, and what that rests on.
#[component]
fn Asked(store: Store, id: LeadId, lead: Memo<Arc<Lead>>, question: Question) -> impl IntoView {
    let answer = memo(move || lead.with(|lead| lead.answers.get(&question).cloned()).unwrap_or_default());
    let say =
        move |extent: Extent, evidence: String| store.run(Command::AnswerLead(id, question, Some((extent, evidence))));
    // What is shown counts, not the answer: of what was typed or chosen just now the engine may not have told yet.
    let radios: Vec<_> = Extent::ALL.iter().map(|extent| (*extent, NodeRef::<html::Input>::new())).collect();
    let shown = radios.clone();
    let chosen = move || {
        let mut all = shown.iter();
        let found = all.find(|(_, radio)| radio.get_untracked().is_some_and(|radio| radio.checked()));
        found.map_or_else(|| answer.with_untracked(|answer| answer.extent), |(extent, _)| *extent)
    };
    let evidence = Signal::derive(move || answer.with(|answer| answer.evidence.clone()));
    let about = Entity::new(Table::Leads, id);
    let why = KeptText::new(store, question.word(), about, evidence, move |text| say(chosen(), text));
    let group = fresh_name("answer");
    let choice = |(extent, radio): (Extent, NodeRef<html::Input>)| {
        let mark = match extent {
            Extent::Unknown => "unknown",
            Extent::No => "no",
            Extent::Partly => "partly",
            Extent::Yes => "yes",
        };
        let group = group.clone();
        view! {
            <label class=format!("a4__{mark}")>
                <input
                    node_ref=radio
                    type="radio"
                    name=group
                    prop:checked=move || answer.with(|answer| answer.extent) == extent
                    on:change=listener(move |_| say(extent, why.said()))
                />
                <Mark name=mark/>
                <span>{t::leads_extent(extent.word())}</span>
            </label>
        }
    };
    let choices = radios.iter().copied().map(choice).collect_view();
    let enter = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            why.commit();
        }
    };
    let name = t::leads_question(question.word());
    let when = move || {
        let (on, is_said) =
            answer.with(|answer| (answer.on, answer.extent != Extent::Unknown || !answer.evidence.is_empty()));
        is_said.then(|| format::date(on, store.today.get()))
    };
    view! {
        <fieldset class="lq">
            <legend>{name.clone()}</legend>
            <div class="a4">{choices}</div>
            <div class="lq__why">
                <input
                    class="input"
                    type="text"
                    autocomplete="off"
                    aria-label=t::leads_evidence(&name)
                    placeholder=t::leads_evidence_example()
                    prop:value=why.typed
                    on:input=value_listener(move |text| why.typed.set(text))
                    on:keydown=listener(enter)
                    on:blur=listener(move |event| why.left(&event))
                />
                {dynamic(move || when().map(|when| view! { <small class="muted num">{when}</small> }))}
                <DraftLine draft=why.draft/>
            </div>
        </fieldset>
    }
}
