//! New leads in one line, or many at once: what is read is seen before it is added, and who is known already.

use kariz_client::{
    browser::{files, ids::new_id, people},
    format,
    i18n::{marks, t},
    parts::DraftLine,
    services::drafts::{self, Draft},
    store::{self, names, toast_with_undo},
};
use kariz_core::{
    Arrange, ChannelId, Command, Lead, LeadId, RecordId, Table,
    typed::person::{self, Hints, Unread},
};
use kariz_kit::{
    Icon, dynamic, fresh_name, listener,
    reactive::{effect_after, memo},
    toast, value_listener,
};
use leptos::{html, prelude::*, task::spawn_local};
use web_sys::KeyboardEvent;

use super::{
    inbox::Inbox,
    preview::{Everybody, Read, ReadAs, is_known, known_words, whom_known},
};

/// The field, and what is read of what stands in it.
#[component]
pub fn QuickAdd(inbox: Inbox) -> impl IntoView {
    let store = inbox.store;
    let text = RwSignal::new(String::new());
    let kept = Draft::bind(store, "lead", String::new(), vec![drafts::text("line", text)]);
    let channels = memo(move || {
        store.watch_table(Table::Channels);
        store.book(|book| names(book, Table::Channels))
    });
    let read = memo(move || {
        let names: Vec<String> = channels.with(|all| all.iter().map(|(_, name)| name.clone()).collect());
        let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
        text.with(|text| person::people(text, Hints { channels: &names, usual, marks: marks() }))
    });
    let area = NodeRef::<html::Textarea>::new();
    effect_after(move |before: Option<u32>| {
        let asked = inbox.add_asked.get();
        if before.is_some_and(|before| before != asked)
            && let Some(area) = area.get_untracked()
        {
            let _ = area.focus();
        }
        asked
    });
    let file = NodeRef::<html::Input>::new();
    effect_after(move |before: Option<u32>| {
        let asked = inbox.file_asked.get();
        if before.is_some_and(|before| before != asked)
            && let Some(file) = file.get_untracked()
        {
            file.click();
        }
        asked
    });
    let leave_out = RwSignal::new(true);
    let add = move || {
        let asked = Asked { read: read.get_untracked(), channels: channels.get_untracked(), leave_out };
        add(inbox, asked, text, kept);
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            if !event.repeat() {
                add();
            }
        }
    };
    let told = fresh_name("read");
    let lines = move || text.with(|text| text.lines().count().clamp(1, 5)).to_string();
    let field = view! {
        <div class="qadd changes">
            <div class="qadd__f">
                <Icon name="plus" size="s"/>
                <textarea
                    node_ref=area
                    rows=lines
                    autocomplete="off"
                    aria-label=t::leads_add_line()
                    aria-describedby=told.clone()
                    placeholder=t::leads_add_example()
                    prop:value=text
                    on:input=value_listener(move |typed| text.set(typed))
                    on:keydown=listener(keys)
                ></textarea>
                <button class="btn btn--brand btn--s" type="button" disabled=move || text.with(|text| text.trim().is_empty()) on:click=listener(move |_| add())>{t::leads_add()}</button>
            </div>
            <div class="qadd__from">
                {people::can_choose().then(|| view! {
                    <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| from_contacts(text))><Icon name="people" size="s"/>{t::leads_add_people()}</button>
                })}
                <label class="btn btn--ghost btn--s">
                    <Icon name="file" size="s"/>{t::leads_add_file()}
                    <input
                        node_ref=file
                        class="vh"
                        type="file"
                        accept=".vcf,.vcard,text/vcard,text/x-vcard,.csv,.tsv,.txt,text/csv"
                        on:change:target=move |event| from_file(text, &event.target())
                    />
                </label>
            </div>
            <DraftLine draft=kept/>
            <div class="qadd__p" id=told aria-live="polite">
                {dynamic(move || (!text.with(|text| text.trim().is_empty())).then(|| view! { <ReadAs inbox=inbox read=read channels=channels/> }))}
            </div>
            <Everybody inbox=inbox read=read leave_out=leave_out/>
        </div>
    };
    (!store::is_view()).then_some(field)
}

/// Whoever is chosen from the telephone's own list stands in the field, a line each, to be seen before they are added.
fn from_contacts(text: RwSignal<String>) {
    spawn_local(async move {
        match &people::choose().await[..] {
            [] => {}
            [one] => put(text, one.line()),
            several => put(text, people::cards(several)),
        }
    });
}

/// The cards of a file, or its table, stand in the field, to be seen before they are added: each row becomes a lead, and
/// none a deal (Q7).
fn from_file(text: RwSignal<String>, input: &web_sys::HtmlInputElement) {
    let Some(file) = files::chosen(input) else { return };
    spawn_local(async move {
        match files::read(&file).await {
            Ok(bytes) if bytes.len() <= person::MOST_BYTES => {
                put(text, kariz_encoding::text(&bytes).into_owned());
            }
            Ok(_) | Err(files::NotRead::TooLarge(_)) => toast(why(&Unread::TooLong)),
            Err(files::NotRead::Gone) => toast(t::leads_card_unread()),
        }
    });
}

/// Puts it into the field; what stands there already is not mixed with it.
fn put(text: RwSignal<String>, more: String) {
    match text.try_with_untracked(|text| text.trim().is_empty()) {
        Some(true) => text.set(more),
        Some(false) => toast(t::leads_add_first_this()),
        None => {}
    }
}

pub fn why(unread: &Unread) -> String {
    match unread {
        Unread::TooLong => t::leads_too_long(format::bytes(person::MOST_BYTES as u64)),
        Unread::TooMany => t::leads_too_many(person::MOST),
        Unread::NoPerson(at) => t::leads_no_person(*at),
        Unread::BrokenCard(at) => t::leads_broken_card(*at),
    }
}

/// What is to be added.
struct Asked {
    read: Read,
    channels: Vec<(RecordId, String)>,
    /// Of several, without those who are known.
    leave_out: RwSignal<bool>,
}

/// All of them, or none: what is refused comes back into the field, before what was typed meanwhile.
fn add(inbox: Inbox, asked: Asked, text: RwSignal<String>, kept: Draft) {
    let Asked { read, channels, leave_out } = asked;
    let mut people = read.unwrap_or_default();
    if people.len() > 1 && leave_out.get_untracked() {
        let known = inbox.store.book(|book| book.known());
        let told = known_words(inbox, &whom_known(&people, &known));
        people.retain(|typed| !is_known(typed, &known));
        if people.is_empty() {
            toast(told);
        }
    }
    if people.is_empty() {
        return;
    }
    leave_out.set(true);
    let owner = inbox.store.me.get_untracked();
    // Of one day the last comes first: these are listed as they were typed.
    let mut ids: Vec<LeadId> = people.iter().map(|_| new_id()).collect();
    ids.arrange_by_key(|id| std::cmp::Reverse(*id));
    let leads: Vec<Lead> = people
        .into_iter()
        .zip(ids)
        .map(|(typed, id)| Lead {
            id,
            channel: typed.channel.and_then(|at| channels.get(at)).map(|(id, _)| ChannelId(*id)),
            owner,
            name: typed.name,
            organisation: typed.organisation,
            role: typed.role,
            email: typed.email,
            phone: typed.phone,
            value: typed.value,
            about: typed.about,
            ..Lead::default()
        })
        .collect();
    let one = if let [lead] = &leads[..] { Some((lead.id, lead.name.clone())) } else { None };
    let count = leads.len();
    let command = Command::AddLeads(leads);
    // Taken at once: a second press finds nothing, and what is typed from now on is for the next.
    let taken = text.get_untracked();
    text.set(String::new());
    kept.sent_and_stays();
    inbox.store.run_then(command.clone(), move |result| match result {
        Ok(_) => match one {
            Some((id, name)) => {
                toast_with_undo(t::leads_added(name));
                if !inbox.phone.get_untracked() {
                    inbox.go_to(id);
                }
            }
            None => toast_with_undo(t::leads_added_many(count)),
        },
        Err(rejection) => {
            text.update(|now| *now = if now.is_empty() { taken } else { format!("{taken}\n{now}") });
            inbox.store.explain(command, rejection);
        }
    });
}
