//! Writing to somebody with a template (W4): in the user's own program. Kariz sends nothing itself, so whoever comes
//! back is asked whether it was sent.

use kariz_client::{
    browser::{clipboard, files, ids::new_id},
    i18n::t,
    parts::{DraftLine, next_step::step_title, say_refused},
    services::drafts::{self, Draft, record_word},
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{
    Activity, ActivityKind, Command, Entity, Table, TemplateKind, TextTemplate, TextTemplateId,
    letter::letter,
    merge_fields::{joined, missing},
    sequence::has_opted_out,
};
use kariz_kit::{
    Dialog, Field, Form, FormState, Icon, SelectField, TextField, dynamic, listener, reactive::memo, value_listener,
};
use leptos::prelude::*;

use super::{
    preview::{address_of, missing_words, pieces},
    words::subject_words,
};
use crate::shell::intents::{self, WriteTo};

/// What is written. Cheap to copy.
#[derive(Clone, Copy)]
struct Draught {
    store: Store,
    step: StoredValue<Option<kariz_core::ActivityId>>,
    about: Entity,
    is_email: RwSignal<bool>,
    template: RwSignal<Option<TextTemplateId>>,
    subject: RwSignal<String>,
    body: RwSignal<String>,
    /// It was opened somewhere: was it sent?
    opened: RwSignal<bool>,
}

impl Draught {
    /// Puts the text of a template in, filled.
    fn fill(self, template: Option<TextTemplateId>) {
        self.template.set(template);
        let found = template.and_then(|id| self.store.book(|book| book.text_template(id).cloned()));
        let Some(found) = found else { return };
        self.is_email.set(found.kind != TemplateKind::Message);
        let filled = |text: &str| joined(&pieces(self.store, Some(self.about), text));
        self.subject.set(filled(&found.subject));
        self.body.set(filled(&found.body));
    }

    /// What still stands in braces, in words.
    fn missing(self) -> Option<String> {
        // Read anew: what was put in is not looked into, but what is missing stands there as it was written.
        let left = |text: RwSignal<String>| text.with(|text| still_braced(text));
        let mut all = if self.is_email.get() { left(self.subject) } else { Vec::new() };
        all.extend(left(self.body).into_iter().filter(|name| !all.contains(name)).collect::<Vec<_>>());
        (!all.is_empty()).then(|| missing_words(all))
    }

    fn activity(self) -> Activity {
        let store = self.store;
        let subject = self.subject.get_untracked().trim().to_owned();
        let (deal, lead, contact) = store.book(|book| match self.about.table {
            Table::Deals => {
                let deal = book.deal(self.about.id.into());
                (deal.map(|deal| deal.id), None, deal.and_then(|deal| deal.contact))
            }
            _ => {
                let lead = book.lead(self.about.id.into());
                let deal = lead.and_then(|lead| lead.deal()).and_then(|id| book.deal(id));
                let deal = deal.filter(|deal| deal.removed.is_none()).map(|deal| deal.id);
                (deal, lead.map(|lead| lead.id), None)
            }
        });
        let is_email = self.is_email.get_untracked();
        let template = self.template.get_untracked();
        let name = template.and_then(|id| store.book(|book| book.text_template(id).map(|found| found.name.clone())));
        Activity {
            id: new_id(),
            kind: if is_email { ActivityKind::Email } else { ActivityKind::Message },
            title: if is_email && !subject.is_empty() { subject } else { name.unwrap_or_default() },
            note: self.body.get_untracked().trim().to_owned(),
            deal,
            lead,
            contact,
            owner: store.me.get_untracked(),
            template: template.map(Box::new),
            ..Activity::default()
        }
    }
}

/// The fields that stand in a text.
fn still_braced(text: &str) -> Vec<String> {
    missing(&kariz_core::merge_fields::filled(text, &|_| Some(String::new()), &|_| None))
}

#[component]
pub fn WriteDialog(to: WriteTo) -> impl IntoView {
    let store = use_store();
    let step = to.step.and_then(|id| store.book(|book| book.activity(id).cloned()));
    let (deal, lead) = match &step {
        Some(step) => (step.deal, step.lead),
        None => (to.deal, to.lead),
    };
    let about = deal.map(|deal| Entity::new(Table::Deals, deal)).or(lead.map(|lead| Entity::new(Table::Leads, lead)));
    let who = store.book(|book| who(book, about));
    view! {
        <Dialog title=t::write_title(who) on_close=|()| intents::close()>
            {about.map(|about| view! { <WriteForm about=about step=step.map(|step| Activity::clone(&step))/> })}
        </Dialog>
    }
}

/// The person, else what the deal is called.
fn who(book: &kariz_core::Book, about: Option<Entity>) -> String {
    let deal = about.filter(|about| about.table == Table::Deals).and_then(|about| book.deal(about.id.into()));
    let contact = deal.and_then(|deal| book.contact(deal.contact?)).map(|contact| contact.name.clone());
    contact.or_else(|| subject_words(book, about)).unwrap_or_default()
}

#[component]
fn WriteForm(about: Entity, step: Option<Activity>) -> impl IntoView {
    let store = use_store();
    let form = FormState::new();
    let is_message = step.as_ref().is_some_and(|step| step.kind == ActivityKind::Message);
    let draught = Draught {
        store,
        step: StoredValue::new(step.as_ref().map(|step| step.id)),
        about,
        is_email: RwSignal::new(!is_message),
        template: RwSignal::new(None),
        subject: RwSignal::new(String::new()),
        body: RwSignal::new(String::new()),
        opened: RwSignal::new(false),
    };
    if let Some(template) = step.as_ref().and_then(|step| step.template.as_deref()) {
        draught.fill(Some(*template));
    } else if let Some(step) = &step {
        draught.subject.set(step_title(step));
    }
    let record = step.as_ref().map_or(about, |step| Entity::new(Table::Activities, step.id));
    let fields = vec![drafts::text("subject", draught.subject), drafts::text("body", draught.body)];
    let kept = Draft::bind(store, "write", record_word(record), fields);
    let missing = Signal::derive(move || draught.missing().map(t::write_missing));
    let out = store.book(|book| has_opted_out(book, about));
    view! {
        {dynamic(move || match draught.opened.get() {
            true => view! { <Sent draught=draught kept=kept form=form/> }.into_any(),
            false => view! {
                <Form state=form class="form" on_submit=|()| {}>
                    {out.then(|| view! { <p class="note note--warn"><Icon name="warn"/>{t::write_opted_out()}</p> })}
                    <Choose draught=draught/>
                    {dynamic(move || draught.is_email.get().then(|| view! { <TextField label=t::tpl_subject() value=draught.subject/> }))}
                    <Field label=t::tpl_body() error=missing>
                        <textarea class="input" rows="10" dir="auto" prop:value=draught.body on:input=value_listener(move |text| draught.body.set(text))></textarea>
                    </Field>
                    <DraftLine draft=kept/>
                    <Ways draught=draught form=form/>
                </Form>
            }.into_any(),
        })}
    }
}

/// Which template, and by which way.
#[component]
fn Choose(draught: Draught) -> impl IntoView {
    let all: Vec<(TextTemplateId, String)> = draught.store.book(|book| {
        let written = book
            .templates_in_order()
            .filter(|found: &&std::sync::Arc<TextTemplate>| found.kind != TemplateKind::Snippet);
        written.map(|found| (found.id, found.name.clone())).collect()
    });
    let none = std::iter::once(t::write_no_template().to_owned());
    let names: Vec<String> = none.chain(all.iter().map(|(_, name)| name.clone())).collect();
    let all = StoredValue::new(all);
    let selected = Signal::derive(move || {
        let chosen = draught.template.get();
        all.with_value(|all| all.iter().position(|(id, _)| Some(*id) == chosen)).map_or(0, |at| at + 1)
    });
    let select = move |at: usize| draught.fill(all.with_value(|all| Some(all.get(at.checked_sub(1)?)?.0)));
    let way = move |email: bool, name: &'static str| {
        view! { <button type="button" aria-pressed=move || (draught.is_email.get() == email).to_string() on:click=listener(move |_| draught.is_email.set(email))>{name}</button> }
    };
    view! {
        <SelectField label=t::write_template() options=names selected=selected on_select=select/>
        <div class="seg seg--small" role="group" aria-label=t::write_how()>{way(true, t::write_email())}{way(false, t::write_message())}</div>
    }
}

/// Opens it in the mail program, hands it to other programs, or copies it; not while something is missing.
#[component]
fn Ways(draught: Draught, form: FormState) -> impl IntoView {
    let to = draught.store.book(|book| address_of(book, draught.about));
    let has_address = !to.is_empty();
    let mail = memo(move || letter_of(&to, draught));
    // Only what is whole goes out: fields in error hold it back.
    let open = move |event: web_sys::MouseEvent| {
        if !form.is_sound() {
            return event.prevent_default();
        }
        if mail.with_untracked(|(_, to_paste)| *to_paste) {
            clipboard::copy(draught.body.get_untracked(), t::write_pasted(), t::write_instead);
        }
        // The link is to be followed before its dialog becomes another.
        request_animation_frame(move || _ = draught.opened.try_set(true));
    };
    let copy = move |_| {
        if form.is_sound() {
            clipboard::copy(draught.body.get_untracked(), t::write_copied(), t::write_instead);
            draught.opened.set(true);
        }
    };
    let share = move |_| {
        if form.is_sound() && files::share_text(&draught.body.get_untracked()) {
            draught.opened.set(true);
        }
    };
    let email = move || {
        let (address, _) = mail.get();
        view! {
            {(!has_address).then(|| view! { <p class="hint foot__start">{t::write_no_address()}</p> })}
            <button class="btn" type="button" on:click=listener(copy)><Icon name="copy" size="s"/>{t::write_copy()}</button>
            <a class="btn btn--brand" href=address on:click=listener(open)><Icon name="mail" size="s"/>{t::write_open()}</a>
        }
    };
    let message = move || {
        view! {
            {files::can_share_text().then(|| view! { <button class="btn" type="button" on:click=listener(share)><Icon name="share" size="s"/>{t::write_share()}</button> })}
            <button class="btn btn--brand" type="button" on:click=listener(copy)><Icon name="copy" size="s"/>{t::write_copy()}</button>
        }
    };
    view! {
        <div class="dialog__foot">
            {dynamic(move || if draught.is_email.get() { email().into_any() } else { message().into_any() })}
        </div>
    }
}

/// The address, and whether the text has to be pasted.
fn letter_of(to: &str, draught: Draught) -> (String, bool) {
    let mail = letter(to, &draught.subject.get(), &draught.body.get());
    (mail.address, mail.to_paste)
}

/// Whoever comes back is asked.
#[component]
fn Sent(draught: Draught, kept: Draft, form: FormState) -> impl IntoView {
    let store = draught.store;
    let log = move |()| {
        let written = draught.activity();
        let title = written.title.clone();
        let command = Command::LogWritten { step: draught.step.get_value(), written: Box::new(written) };
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                intents::close();
                toast_with_undo(t::write_logged(title));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let not_sent = move |_| draught.opened.set(false);
    view! {
        <Form state=form class="form" on_submit=log focus="[type=submit]">
            <div role="status"><h3>{t::write_sent()}</h3></div>
            <p class="hint">{t::write_sent_words()}</p>
            <p class="pre sub write__text" dir="auto">{draught.body.get_untracked()}</p>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(not_sent)>{t::write_sent_no()}</button>
                <button class="btn btn--brand" type="submit">{t::write_sent_yes()}</button>
            </div>
        </Form>
    }
}
