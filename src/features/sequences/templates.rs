//! Templates: the list, one that is written, and how it reads for a record (W4).

use std::sync::Arc;

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    parts::{DraftLine, KeptText, say_refused},
    services::drafts::{self, Draft, record_word},
    store::Store,
};
use kariz_core::{
    Command, Entity, MemberPatch, Record, Table, TemplateKind, TextTemplate, TextTemplateId, TextTemplatePatch,
    command::RecordPatch,
    merge_fields::{self, FIELDS, missing},
};
use kariz_kit::{
    CollectView, Field, Form, FormState, Icon, SelectField, TextField, dynamic, listener, reactive::memo, toast,
    value_listener,
};
use leptos::{html, prelude::*};

use super::{
    preview::{Reads, address_of, field_words, missing_words, pieces},
    room::{Room, run},
};

/// So many deals and leads are offered to preview with.
const PREVIEWS: usize = 50;

const KINDS: [TemplateKind; 3] = [TemplateKind::Email, TemplateKind::Message, TemplateKind::Snippet];

fn kind_words(kind: TemplateKind) -> &'static str {
    match kind {
        TemplateKind::Email => t::word_kind_email(),
        TemplateKind::Message => t::word_kind_message(),
        TemplateKind::Snippet => t::word_kind_snippet(),
    }
}

#[component]
pub fn Templates(room: Room) -> impl IntoView {
    let store = room.store;
    let all = memo(move || {
        store.watch_table(Table::Templates);
        let listed = |found: &Arc<TextTemplate>| (found.id, found.kind, found.name.clone());
        store.book(|book| book.templates_in_order().map(listed).collect::<Vec<_>>())
    });
    let chosen = memo(move || {
        let wanted = room.template.get();
        all.with(|all| {
            let is_there = wanted.filter(|id| all.iter().any(|(other, ..)| other == id));
            is_there.or(all.first().map(|(id, ..)| *id))
        })
    });
    let add = move |_| {
        let id: TextTemplateId = new_id();
        let new = TextTemplate { id, name: t::tpl_new_name().to_owned(), ..TextTemplate::default() };
        room.template.set(Some(id));
        store.run(Command::Put(new.into()));
    };
    let of_kind = move |kind: TemplateKind| {
        let found = all.with(|all| all.iter().filter(|(_, other, _)| *other == kind).cloned().collect::<Vec<_>>());
        let item = move |(id, _, name): (TextTemplateId, TemplateKind, String)| {
            view! {
                <li><button type="button" aria-pressed=move || (chosen.get() == Some(id)).to_string() on:click=listener(move |_| room.template.set(Some(id)))><bdi>{name}</bdi></button></li>
            }
        };
        (!found.is_empty()).then(|| {
            let name = if kind == TemplateKind::Snippet { t::tpl_snippets() } else { kind_words(kind) };
            view! { <h2>{name}</h2> <ul>{found.into_iter().map(item).collect_view()}</ul> }
        })
    };
    view! {
        <div class="seqs__head">
            <p class="hint">{t::tpl_intro()}</p>
            <button class="btn btn--s changes" type="button" on:click=listener(add)><Icon name="plus" size="s"/>{t::tpl_new()}</button>
        </div>
        <section class="panel tpl" aria-label=t::seq_templates()>
            <nav aria-label=t::seq_templates()>{dynamic(move || KINDS.map(of_kind).into_iter().collect_view())}</nav>
            {dynamic(move || match chosen.get() {
                Some(id) => view! { <Editor store=store id=id/> }.into_any(),
                None => view! { <div class="empty"><h2>{t::tpl_none()}</h2><p>{t::tpl_none_words()}</p></div> }.into_any(),
            })}
        </section>
        <Signature store=store/>
    }
}

/// What is typed. Cheap to copy.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    kind: RwSignal<TemplateKind>,
    subject: RwSignal<String>,
    body: RwSignal<String>,
}

#[component]
fn Editor(store: Store, id: TextTemplateId) -> impl IntoView {
    let Some(before) = store.book(|book| book.text_template(id).cloned()) else { return ().into_any() };
    let typed = Typed {
        name: RwSignal::new(before.name.clone()),
        kind: RwSignal::new(before.kind),
        subject: RwSignal::new(before.subject.clone()),
        body: RwSignal::new(before.body.clone()),
    };
    let fields = vec![
        drafts::text("name", typed.name),
        drafts::text("subject", typed.subject),
        drafts::text("body", typed.body),
    ];
    let kept = Draft::bind(store, "template", record_word(Entity::new(Table::Templates, id)), fields);
    let found = memo(move || {
        store.watch_table(Table::Templates);
        store.book(|book| book.text_template(id).cloned()).unwrap_or_default()
    });
    let form = FormState::new();
    let name_error = Signal::derive(move || {
        typed.name.with(|name| name.trim().is_empty()).then(|| t::tpl_name_wrong().to_owned()).filter(|_| form.tried())
    });
    let too_long = |text: RwSignal<String>, most: usize| {
        Signal::derive(move || {
            let letters = text.with(|text| if text.len() > most { text.chars().count() } else { 0 });
            (letters > most).then(|| t::tpl_too_long(letters, most))
        })
    };
    let body_error = too_long(typed.body, TextTemplate::LONGEST);
    let subject_error = too_long(typed.subject, TextTemplate::LONGEST_SUBJECT);
    let patch = move || {
        let before = found.get();
        let after = TextTemplate {
            name: typed.name.get().trim().to_owned(),
            kind: typed.kind.get(),
            subject: typed.subject.get(),
            body: typed.body.get(),
            ..TextTemplate::clone(&before)
        };
        TextTemplatePatch::between(&before, &after)
    };
    let is_other = memo(move || patch() != TextTemplatePatch::default());
    let save = move |()| {
        let command = Command::Edit(RecordPatch::Template(id, untrack(patch)));
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.saved();
                let version = store.book(|book| book.text_template(id).map_or(0, |found| found.version));
                toast(t::tpl_saved(version + 1));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let delete = move |_| {
        let name = found.with_untracked(|found| found.name.clone());
        run(store, Command::Remove(vec![Entity::new(TextTemplate::TABLE, id)]), t::tpl_deleted(name));
    };
    let kinds = KINDS.map(|kind| kind_words(kind).to_owned()).to_vec();
    let kind = Signal::derive(move || KINDS.iter().position(|kind| *kind == typed.kind.get()).unwrap_or_default());
    let set_kind = move |at: usize| typed.kind.set(KINDS.get(at).copied().unwrap_or_default());
    let node = NodeRef::<html::Textarea>::new();
    let snippet_hint = move || {
        let name = typed.name.get();
        (typed.kind.get() == TemplateKind::Snippet)
            .then(|| view! { <p class="hint">{t::tpl_snippet_words(braced(&name))}</p> })
    };
    view! {
        <Form state=form class="te" on_submit=save>
            <DraftLine draft=kept/>
            <div class="fgrid">
                <TextField label=t::tpl_name() value=typed.name error=name_error name="name"/>
                <SelectField label=t::tpl_kind() options=kinds selected=kind on_select=set_kind/>
            </div>
            {dynamic(snippet_hint)}
            {dynamic(move || (typed.kind.get() == TemplateKind::Email).then(|| view! { <TextField label=t::tpl_subject() value=typed.subject error=subject_error name="subject"/> }))}
            <Field label=t::tpl_body() error=body_error name="body">
                <textarea node_ref=node class="input tpl__body" rows="12" dir="auto" prop:value=typed.body on:input=value_listener(move |text| typed.body.set(text))></textarea>
            </Field>
            <Insert store=store body=typed.body node=node/>
            <div class="row wrap tpl__foot">
                <span class="hint num" role="status">{move || if is_other.get() { t::tpl_unsaved().to_owned() } else { t::tpl_version(found.with(|found| found.version) + 1) }}</span>
                <button class="btn btn--ghost btn--s changes" type="button" on:click=listener(delete)>{t::tpl_delete()}</button>
                <button class="btn btn--brand changes" type="submit">{t::tpl_save()}</button>
            </div>
        </Form>
        <Preview store=store typed=typed/>
    }
    .into_any()
}

fn braced(name: &str) -> String {
    format!("{{{{{}}}}}", name.trim())
}

/// Puts fields and snippets where the cursor is.
#[component]
fn Insert(store: Store, body: RwSignal<String>, node: NodeRef<html::Textarea>) -> impl IntoView {
    let put = move |name: &str| {
        let field = braced(name);
        let Some(area) = node.get_untracked() else { return };
        let at = area.selection_start().ok().flatten().unwrap_or_default();
        let text = body.get_untracked();
        // The browser counts in units of UTF-16.
        let mut units = 0;
        let place = text.char_indices().find(|(_, letter)| {
            let is_there = units >= at;
            units += letter.len_utf16() as u32;
            is_there
        });
        let place = place.map_or(text.len(), |(place, _)| place);
        body.set([&text[..place], &field, &text[place..]].concat());
        let after = at + field.encode_utf16().count() as u32;
        request_animation_frame(move || {
            let _ = area.focus();
            let _ = area.set_selection_range(after, after);
        });
    };
    let button = move |name: String, words: String| {
        view! { <button class="mf" type="button" title=braced(&name) on:click=listener(move |_| put(&name))><bdi>{words}</bdi></button> }
    };
    let snippets = move || {
        store.watch_table(Table::Templates);
        let names: Vec<String> = store.book(|book| {
            let snippets = book.templates_in_order().filter(|found| found.kind == TemplateKind::Snippet);
            snippets.map(|found| found.name.clone()).collect()
        });
        names.into_iter().map(|name| button(name.clone(), name)).collect_view()
    };
    view! {
        <div class="ins" role="group" aria-label=t::tpl_put_in()>
            <span aria-hidden="true">{t::tpl_put_in()}</span>
            {FIELDS.map(|field| button(field.word().to_owned(), field_words(field).to_owned())).into_iter().collect_view()}
            {snippets}
        </div>
    }
}

/// How it reads for a deal or lead.
#[component]
fn Preview(store: Store, typed: Typed) -> impl IntoView {
    let records = store.book(|book| {
        let deals = book.all_open_deals().map(|deal| (deal.entity(), deal.title.clone())).take(PREVIEWS);
        let leads = book.leads_newest_first().filter(|lead| lead.is_open());
        let leads = leads.map(|lead| (lead.entity(), lead.name.clone())).take(PREVIEWS);
        deals.chain(leads).collect::<Vec<_>>()
    });
    let names: Vec<String> = records.iter().map(|(_, name)| name.clone()).collect();
    let at = RwSignal::new(0_usize);
    let subject = memo(move || records.get(at.get()).map(|(subject, _)| *subject));
    let reads = move |text: RwSignal<String>| {
        store.watch_table(Table::Members);
        store.watch_table(Table::Templates);
        pieces(store, subject.get(), &text.with(|text| text.chars().take(TextTemplate::LONGEST).collect::<String>()))
    };
    let to = move || {
        let subject = subject.get()?;
        let address = store.book(|book| address_of(book, subject));
        (!address.is_empty()).then(|| view! { <p class="sub"><bdi>{t::tpl_preview_to(address)}</bdi></p> })
    };
    let warning = move || {
        let all: Vec<_> = reads(typed.subject).into_iter().chain(reads(typed.body)).collect();
        let all = missing(&all);
        let example = format!("{{{{{}|…}}}}", all.first()?);
        Some(
            view! { <p class="note note--warn" role="status"><Icon name="warn"/>{t::tpl_missing(missing_words(all), example)}</p> },
        )
    };
    if names.is_empty() {
        return view! { <div class="lt"><p class="hint">{t::tpl_preview_none()}</p></div> }.into_any();
    }
    view! {
        <div class="lt" role="group" aria-label=t::tpl_preview()>
            <SelectField label=t::tpl_preview_for() options=names selected=at on_select=move |chosen: usize| at.set(chosen)/>
            {dynamic(to)}
            {dynamic(move || (typed.kind.get() == TemplateKind::Email).then(|| view! { <p><b><Reads pieces=reads(typed.subject)/></b></p> }))}
            <article>{dynamic(move || view! { <Reads pieces=reads(typed.body)/> })}</article>
            {dynamic(warning)}
        </div>
    }
    .into_any()
}

/// What stands under one's own mails.
#[component]
fn Signature(store: Store) -> impl IntoView {
    let field = || braced(merge_fields::Name::Signature.word());
    let area = move || {
        let me = store.me.get()?;
        let signature = move || store.book(|book| book.member(me).map(|me| me.signature.clone()));
        signature()?;
        let saved = Signal::derive(move || {
            store.watch_table(Table::Members);
            signature().unwrap_or_default()
        });
        let save = move |typed: String| {
            let patch = MemberPatch { signature: Some(typed), ..MemberPatch::default() };
            store.run(Command::Edit(RecordPatch::Member(me, patch)));
        };
        let text = KeptText::new(store, "signature", Entity::new(Table::Members, me), saved, save);
        Some(view! {
            <Field label=t::tpl_signature() hint=t::tpl_signature_words(field())>
                <textarea
                    class="input"
                    rows="3"
                    maxlength="2000"
                    dir="auto"
                    prop:value=text.typed
                    on:input=value_listener(move |typed| text.typed.set(typed))
                    on:blur=listener(move |event| text.left(&event))
                ></textarea>
            </Field>
            <DraftLine draft=text.draft/>
        })
    };
    view! {
        <section class="panel changes">
            {dynamic(move || match area() {
                Some(area) => area.into_any(),
                None => view! { <p class="hint">{t::tpl_signature_nobody()}</p> }.into_any(),
            })}
        </section>
    }
}
