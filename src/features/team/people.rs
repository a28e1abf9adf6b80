//! The team: who can own deals, and who "me" is on this device (L12).

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    parts::{Avatar, avatar::COLOURS},
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{AnyRecord, Command, Entity, Member, MemberId, MemberPatch, Table, command::RecordPatch};
use kariz_kit::{Each, Icon, Menu, MenuItem, Show, TextField, keep_focus, listener};
use kariz_protocol::Ask;
use leptos::{html, prelude::*};

/// The members panel.
#[component]
pub fn PeoplePanel() -> impl IntoView {
    let store = use_store();
    let members = move || members(store);
    let panel = NodeRef::<html::Section>::new();
    keep_focus(panel);
    view! {
        <section class="panel" aria-labelledby="team-people" node_ref=panel>
            <div class="panel__h">
                <h2 id="team-people"><Icon name="people"/>{t::people()}</h2>
                <span class="hint num">{move || t::people_count(members().len())}</span>
            </div>
            <ul>
                <Each of=members key=MemberId::to_string let:id><Person id=id/></Each>
            </ul>
            <AddMember label=t::people_add()/>
            <p class="hint">{t::people_roles()}</p>
        </section>
    }
}

fn members(store: Store) -> Vec<MemberId> {
    store.watch_table(Table::Members);
    store.book(|book| book.members_in_order().map(|member| member.id).collect())
}

/// Asks who "me" is, when a workspace has just come to this device.
#[component]
pub fn WhoAreYou() -> impl IntoView {
    let store = use_store();
    view! {
        <Show when=move || store.me.get().is_none()>
            <section class="who" aria-labelledby="who-are-you">
                <h3 id="who-are-you">{t::who_title()}</h3>
                <p class="hint">{t::who_words()}</p>
                <ul class="acts">
                    <Each of=move || members(store) key=MemberId::to_string let:id><Me id=id/></Each>
                </ul>
                <AddMember label=t::who_else()/>
            </section>
        </Show>
    }
}

#[component]
fn Me(id: MemberId) -> impl IntoView {
    let store = use_store();
    let name = move || store.member(id).map(|member| member.name.clone()).unwrap_or_default();
    view! {
        <li>
            <button class="btn" type="button" on:click=listener(move |_| become_member(store, id))>
                <Avatar member=Some(id)/>
                {move || name()}
            </button>
        </li>
    }
}

fn become_member(store: Store, id: MemberId) {
    store.me.set(Some(id));
    store.send(&Ask::IAm(Some(id)));
}

#[component]
fn Person(id: MemberId) -> impl IntoView {
    let store = use_store();
    let name = move || store.member(id).map(|member| member.name.clone()).unwrap_or_default();
    let is_me = move || store.me.get() == Some(id);
    let remove = move |()| {
        let removed = name();
        store.run_then(Command::Remove(vec![Entity::new(Table::Members, id)]), move |result| {
            if result.is_ok() {
                toast_with_undo(t::people_removed(removed));
            }
        });
    };
    view! {
        <li class="peer" tabindex="-1" data-next="">
            <Avatar member=Some(id) large=true/>
            <span class="grow">
                <b>{move || name()}</b>
                <small>{move || if is_me() { t::people_you() } else { "" }}</small>
            </span>
            <Show when=move || !is_me()>
                <button class="btn btn--s" type="button" on:click=listener(move |_| become_member(store, id))>{t::people_this_is_me()}</button>
            </Show>
            <Menu label=Signal::derive(move || t::people_menu(name()))>
                <MenuItem on_select=move |()| recolour(store, id)>{t::people_colour()}</MenuItem>
                <MenuItem on_select=remove>{t::remove()}</MenuItem>
            </Menu>
        </li>
    }
}

fn recolour(store: Store, id: MemberId) {
    let Some(member) = store.book(|book| book.member(id).cloned()) else { return };
    let colour = (member.colour + 1) % COLOURS;
    let patch = MemberPatch { colour: Some(colour), ..MemberPatch::default() };
    store.run(Command::Edit(RecordPatch::Member(id, patch)));
}

#[component]
fn AddMember(
    /// What the field is called.
    label: &'static str,
) -> impl IntoView {
    let store = use_store();
    let name = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            return;
        }
        let members = store.book(|book| book.members().len());
        let member = Member { id: new_id(), name: typed, colour: members as u32 % COLOURS, ..Member::default() };
        let id = member.id;
        let command = Command::Put(AnyRecord::from(member));
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                name.set(String::new());
                if store.me.get_untracked().is_none() {
                    become_member(store, id);
                }
            }
            Err(rejection) => store.explain(command, rejection),
        });
    };
    view! {
        <form class="addline" on:submit=listener(add)>
            <TextField label=label value=name placeholder=t::people_example()/>
            <button class="btn" type="submit">{t::add()}</button>
        </form>
    }
}
