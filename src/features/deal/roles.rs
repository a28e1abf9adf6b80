//! Who else has a say in the deal: who decides, pays, uses it, advises, or is against it.

use kariz_client::{
    i18n::t,
    parts::say_refused,
    words::{name_of, word_words},
};
use kariz_core::{Command, ContactId, DealRole, Entity, Table, command::DealPerson};
use kariz_kit::{CollectView, Form, FormState, Icon, Select, TextField, listener, reactive::memo};
use leptos::prelude::*;

use super::open::OpenDeal;
use crate::shell::intents::{ShowWho, ask};

/// The people in the deal with their roles, and a line to add one.
#[component]
pub fn Roles(open: OpenDeal) -> impl IntoView {
    let people = memo(move || {
        open.store.watch_table(Table::Contacts);
        open.deal.with(|deal| deal.people.iter().map(|(contact, role)| (*contact, *role)).collect::<Vec<_>>())
    });
    view! {
        <section class="panel" aria-labelledby="deal-roles">
            <h2 id="deal-roles">{t::deal_people()}</h2>
            <ul class="roles">{move || people.get().into_iter().map(|(contact, role)| view! { <Person open=open contact=contact role=role/> }).collect_view()}</ul>
            <NewPerson open=open/>
        </section>
    }
}

fn role_words(role: DealRole) -> String {
    word_words("person", role.word())
}

fn roles() -> Vec<String> {
    DealRole::ALL.iter().map(|role| role_words(*role)).collect()
}

#[component]
fn Person(open: OpenDeal, contact: ContactId, role: DealRole) -> impl IntoView {
    let name = name_of(open.store, Table::Contacts, contact).unwrap_or_else(|| t::value_unknown_record().to_owned());
    let set = move |role: Option<DealRole>| {
        open.store.run(Command::SetDealRole(open.id, DealPerson::Known(contact), role));
    };
    let chosen = Signal::derive(move || DealRole::ALL.iter().position(|other| *other == role));
    let choose = move |at: Option<usize>| set(at.and_then(|at| DealRole::ALL.get(at).copied()));
    let show = move |_| ask(ShowWho(Entity::new(Table::Contacts, contact)));
    view! {
        <li>
            <button class="linkish grow" type="button" on:click=listener(show)><bdi>{name.clone()}</bdi></button>
            <Select label=t::deal_role_of(&name) class="input" options=Signal::derive(roles) chosen=chosen on_choose=choose/>
            <button class="btn btn--ghost btn--icon" type="button" aria-label=t::deal_role_remove(&name) on:click=listener(move |_| set(None))>
                <Icon name="close" size="s"/>
            </button>
        </li>
    }
}

#[component]
fn NewPerson(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let form = FormState::new();
    let name = RwSignal::new(String::new());
    let role = RwSignal::new(DealRole::default());
    let known = Signal::derive(move || {
        let organisation = open.deal.with(|deal| deal.organisation);
        store.book(|book| {
            book.contacts_of(organisation).take(20).map(|contact| contact.name.clone()).collect::<Vec<_>>()
        })
    });
    let chosen = Signal::derive(move || DealRole::ALL.iter().position(|other| *other == role.get()));
    let choose =
        move |at: Option<usize>| role.set(at.and_then(|at| DealRole::ALL.get(at).copied()).unwrap_or_default());
    let add = move |()| {
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            return;
        }
        let command = Command::SetDealRole(open.id, DealPerson::Named(typed), Some(role.get_untracked()));
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => name.set(String::new()),
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    view! {
        <Form state=form class="roles__new" on_submit=add>
            <TextField label=t::deal_person() value=name suggestions=known/>
            <Select label=t::deal_role().to_owned() class="input" options=Signal::derive(roles) chosen=chosen on_choose=choose/>
            <button class="btn" type="submit">{t::add()}</button>
        </Form>
    }
}
