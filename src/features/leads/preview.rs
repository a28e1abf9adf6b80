//! What is read of new leads, before they are added, and who of them is known already.

use kariz_client::{
    format,
    i18n::{dotted, t},
    route::Route,
    store::title_of,
};
use kariz_core::{
    Entity, LeadId, RecordId, Table,
    book::{Known, Person},
    typed::person::{Typed, Unread},
};
use kariz_kit::{CollectView, ErrorLine, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{add::why, inbox::Inbox};

/// So many of those who are known are named.
const NAMED: usize = 8;

/// What stands in the field, as it is read.
pub type Read = Result<Vec<Typed>, Unread>;

/// What is read, or why nothing is.
#[component]
pub fn ReadAs(inbox: Inbox, read: Memo<Read>, channels: Memo<Vec<(RecordId, String)>>) -> impl IntoView {
    let known = known_now(inbox);
    move || match read.get() {
        Err(unread) => view! { <ErrorLine words=why(&unread)/> }.into_any(),
        Ok(people) if people.is_empty() => ().into_any(),
        Ok(people) => known.with(|known| read_as(inbox, &people, &known.0, &channels.get())),
    }
}

fn known_now(inbox: Inbox) -> Memo<KnownNow> {
    memo(move || {
        [Table::Leads, Table::Contacts].into_iter().for_each(|table| inbox.store.watch_table(table));
        KnownNow(std::sync::Arc::new(inbox.store.book(|book| book.known())))
    })
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
        let words = match known.like(&as_person(one)) {
            Some(entity) => {
                let link = (entity.table == Table::Leads).then(|| Route::lead(LeadId(entity.id)).hash());
                let words = t::leads_known(name_of(inbox, entity));
                view! { <a class="qadd__known" href=link><Icon name="people" size="s"/>{words}</a> }.into_any()
            }
            None => view! { <span class="qadd__new"><Icon name="check" size="s"/>{t::leads_nobody_like()}</span> }
                .into_any(),
        };
        return view! { <span>{t::leads_read_as()}</span>{parts(one, channels)}{words} }.into_any();
    }
    let there = whom_known(people, known);
    let words = (!there.is_empty()).then(|| known_words(inbox, &there));
    view! {
        <span>{t::leads_read_many(people.len())}</span>
        {words.map(|words| view! { <span class="qadd__known"><Icon name="people" size="s"/>{words}</span> })}
    }
    .into_any()
}

/// Whether somebody like that is known.
pub fn is_known(typed: &Typed, known: &Known) -> bool {
    known.like(&as_person(typed)).is_some()
}

/// Who of them is known, each as who that is.
pub fn whom_known(people: &[Typed], known: &Known) -> Vec<Entity> {
    people.iter().filter_map(|typed| known.like(&as_person(typed))).collect()
}

/// That they are known, by name.
pub fn known_words(inbox: Inbox, there: &[Entity]) -> String {
    let names: Vec<String> = there.iter().take(NAMED).map(|entity| name_of(inbox, *entity)).collect();
    let names = kariz_client::i18n::listed(names);
    t::leads_known_many(there.len(), if there.len() > NAMED { t::leads_and_more(names) } else { names })
}

/// Of several: all of them, in their order, and whether those who are known are left out.
#[component]
pub fn Everybody(inbox: Inbox, read: Memo<Read>, leave_out: RwSignal<bool>) -> impl IntoView {
    let all = memo(move || {
        let line = |typed: &Typed| {
            dotted([typed.name.clone(), typed.organisation.clone(), typed.email.clone(), typed.phone.clone()])
        };
        let people = read.get().unwrap_or_default();
        let lines: Vec<String> = people.iter().map(line).collect();
        (lines.len() > 1).then(|| lines.join("\n"))
    });
    let known = known_now(inbox);
    let is_any = memo(move || {
        let several = read.get().unwrap_or_default();
        several.len() > 1 && known.with(|known| several.iter().any(|typed| is_known(typed, &known.0)))
    });
    view! {
        {dynamic(move || all.get().map(|lines| view! { <p class="qadd__all" tabindex="0" role="group" aria-label=t::leads_read_all()>{lines}</p> }))}
        {dynamic(move || is_any.get().then(|| view! {
            <label class="why"><input type="checkbox" prop:checked=leave_out on:change=listener(move |_| leave_out.update(|leave| *leave = !*leave))/>{t::leads_leave_out()}</label>
        }))}
    }
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
