//! New leads in one line, or many at once: what is read is seen before it is added, and who is known already.

use kariz_client::{
    browser::{files, ids::new_id, people},
    format,
    i18n::{marks, t},
    parts::DraftLine,
    services::drafts::{self, Draft},
    store::{self, names, title_of, toast_with_undo},
};
use kariz_core::{
    ChannelId, Command, Entity, Lead, RecordId, Table,
    book::{Known, Person},
    typed::person::{self, Hints, Typed, Unread},
};
use kariz_kit::{
    CollectView, ErrorLine, Icon, dynamic, fresh_name, listener,
    reactive::{effect_after, memo},
    toast, value_listener,
};
use leptos::{html, prelude::*, task::spawn_local};
use web_sys::KeyboardEvent;

use super::inbox::Inbox;

/// So many of those that are read are named.
const NAMED: usize = 3;

/// What stands in the field, as it is read.
type Read = Result<Vec<Typed>, Unread>;

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
    let add = move || add(inbox, read.get_untracked(), channels.get_untracked(), text, kept);
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

/// What is read, or why nothing is.
#[component]
fn ReadAs(inbox: Inbox, read: Memo<Read>, channels: Memo<Vec<(RecordId, String)>>) -> impl IntoView {
    let store = inbox.store;
    let known = memo(move || {
        [Table::Leads, Table::Contacts].into_iter().for_each(|table| store.watch_table(table));
        KnownNow(std::sync::Arc::new(store.book(|book| book.known())))
    });
    move || match read.get() {
        Err(unread) => view! { <ErrorLine words=why(&unread)/> }.into_any(),
        Ok(people) if people.is_empty() => ().into_any(),
        Ok(people) => known.with(|known| read_as(inbox, &people, &known.0, &channels.get())),
    }
}

/// Compared by where it is: it is made anew when somebody else is known.
#[derive(Clone)]
struct KnownNow(std::sync::Arc<Known>);

impl PartialEq for KnownNow {
    fn eq(&self, other: &Self) -> bool {
        std::sync::Arc::ptr_eq(&self.0, &other.0)
    }
}

fn read_as(inbox: Inbox, people: &[Typed], known: &Known, channels: &[(RecordId, String)]) -> AnyView {
    if let [one] = people {
        let like = known.like(&as_person(one)).map(|entity| name_of(inbox, entity));
        let words = match like {
            Some(name) => {
                view! { <span class="qadd__known"><Icon name="people" size="s"/>{t::leads_known(name)}</span> }
                    .into_any()
            }
            None => view! { <span class="qadd__new"><Icon name="check" size="s"/>{t::leads_nobody_like()}</span> }
                .into_any(),
        };
        return view! { <span>{t::leads_read_as()}</span>{parts(one, channels)}{words} }.into_any();
    }
    let there = people.iter().filter(|typed| known.like(&as_person(typed)).is_some()).count();
    let names: Vec<String> = people.iter().take(NAMED).map(|typed| typed.name.clone()).collect();
    let names = kariz_client::i18n::listed(names);
    view! {
        <span>{t::leads_read_many(people.len())}</span>
        <span class="qpart"><bdi>{if people.len() > NAMED { t::leads_and_more(names) } else { names }}</bdi></span>
        {(there > 0).then(|| view! { <span class="qadd__known"><Icon name="people" size="s"/>{t::leads_known_many(there)}</span> })}
    }
    .into_any()
}

fn parts(typed: &Typed, channels: &[(RecordId, String)]) -> impl IntoView + use<> {
    let channel = typed.channel.and_then(|at| channels.get(at)).map(|(_, name)| name.clone());
    let parts = [
        (t::field_leads_name(), typed.name.clone()),
        (t::field_organisation(), typed.organisation.clone()),
        (t::field_role(), typed.role.clone()),
        (t::field_email(), typed.email.clone()),
        (t::field_phone(), typed.phone.clone()),
        (t::field_value(), typed.value.map(format::money_in_full).unwrap_or_default()),
        (t::field_channel(), channel.unwrap_or_default()),
        (t::field_about(), typed.about.clone()),
    ];
    let parts = parts.into_iter().filter(|(_, words)| !words.is_empty());
    parts
        .map(|(what, words)| view! { <span class="qpart"><small>{what}</small><bdi>{words}</bdi></span> })
        .collect_view()
}

fn as_person(typed: &Typed) -> Person<'_> {
    Person { name: &typed.name, organisation: &typed.organisation, email: &typed.email, phone: &typed.phone }
}

fn name_of(inbox: Inbox, entity: Entity) -> String {
    inbox.store.book(|book| book.get(entity).as_ref().map(title_of)).unwrap_or_default()
}

fn why(unread: &Unread) -> String {
    match unread {
        Unread::TooLong => t::leads_too_long(format::bytes(person::MOST_BYTES as u64)),
        Unread::TooMany => t::leads_too_many(person::MOST),
        Unread::NoPerson(at) => t::leads_no_person(*at),
        Unread::BrokenCard(at) => t::leads_broken_card(*at),
    }
}

/// All of them, or none: what is refused comes back into the field, before what was typed meanwhile.
fn add(inbox: Inbox, read: Read, channels: Vec<(RecordId, String)>, text: RwSignal<String>, kept: Draft) {
    let people = match read {
        Ok(people) if !people.is_empty() => people,
        _ => return,
    };
    let owner = inbox.store.me.get_untracked();
    let leads: Vec<Lead> = people
        .into_iter()
        .map(|typed| Lead {
            id: new_id(),
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
