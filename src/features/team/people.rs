//! The team: who can own deals, and who "me" is on this device (L12).

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    parts::{Avatar, avatar::COLOURS},
    store::{Store, names, toast_with_undo, use_store},
};
use kariz_core::{AnyRecord, Command, Entity, Member, MemberId, MemberPatch, Table, command::RecordPatch};
use kariz_kit::{
    Dialog, Each, Icon, Menu, MenuItem, Show, Step, TextField, dynamic, keep_focus, listener, reactive::memo,
};
use kariz_protocol::Ask;
use leptos::{html, prelude::*};

use crate::shell::intents;

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
            <AddMember label=t::people_add() name=RwSignal::default()/>
            <p class="hint">{t::people_roles()}</p>
        </section>
    }
}

fn members(store: Store) -> Vec<MemberId> {
    store.watch_table(Table::Members);
    store.book(|book| names(book, Table::Members).into_iter().map(|(id, _)| id.into()).collect())
}

/// Asks who "me" is, when a workspace has just come to this device: one of those that it knows, or somebody else.
#[component]
pub fn WhoAreYou(
    /// The name of somebody else, as far as it is typed.
    name: RwSignal<String>,
) -> impl IntoView {
    let store = use_store();
    view! {
        <Show when=move || store.me.get().is_none()>
            <section class="who" aria-labelledby="who-are-you">
                <h3 id="who-are-you">{t::who_title()}</h3>
                <p class="hint">{t::who_words()}</p>
                <ul class="acts">
                    <Each of=move || members(store) key=MemberId::to_string let:id><Me id=id/></Each>
                </ul>
                <AddMember label=t::who_else() name=name/>
            </section>
        </Show>
    }
}

/// Asks it, and nothing else.
#[component]
pub fn WhoDialog() -> impl IntoView {
    let store = use_store();
    let name = RwSignal::new(String::new());
    let close = Callback::new(move |()| {
        keep_typed(store, name);
        intents::close();
    });
    let named = memo(move || store.me.get().and_then(|id| store.member(id)).map(|member| member.name.clone()));
    view! {
        <Dialog title=t::who_title() on_close=close>
            <WhoAreYou name=name/>
            {dynamic(move || named.get().map(|name| view! {
                <Step title=t::who_is(&name)><p class="note note--ok"><Icon name="check" size="s"/><span>{t::who_is(&name)}</span></p></Step>
            }))}
            <div class="dialog__foot">
                <button class="btn btn--brand" type="button" on:click=listener(move |_| close.run(()))>{t::done()}</button>
            </div>
        </Dialog>
    }
}

/// Whoever goes on without pressing *Add* is the one whose name they have typed.
pub fn keep_typed(store: Store, name: RwSignal<String>) {
    if store.me.get_untracked().is_none() {
        add(store, name);
    }
}

/// Adds whose name is typed, and is that one where nobody is it yet. Who is known by that name already is not added
/// once more.
fn add(store: Store, name: RwSignal<String>) {
    let typed = name.get_untracked().trim().to_owned();
    if typed.is_empty() {
        return;
    }
    let is_nobody = store.me.get_untracked().is_none();
    let folded = typed.to_lowercase();
    let known =
        store.book(|book| book.members_in_order().find(|it| it.name.trim().to_lowercase() == folded).map(|it| it.id));
    name.set(String::new()); // who goes on at once adds nobody twice
    if let Some(known) = known.filter(|_| is_nobody) {
        return become_member(store, known);
    }
    let members = store.book(|book| book.members().len());
    let member = Member { id: new_id(), name: typed.clone(), colour: members as u32 % COLOURS, ..Member::default() };
    let id = member.id;
    let command = Command::Put(AnyRecord::from(member));
    store.run_then(command.clone(), move |result| match result {
        Ok(_) if is_nobody => become_member(store, id),
        Ok(_) => {}
        Err(rejection) => {
            _ = name.try_update(|now| {
                if now.is_empty() {
                    *now = typed
                }
            });
            store.explain(command, rejection);
        }
    });
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
                <b><bdi>{move || name()}</bdi></b>
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
    /// The name, as far as it is typed.
    name: RwSignal<String>,
) -> impl IntoView {
    let store = use_store();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        add(store, name);
    };
    view! {
        <form class="addline" on:submit=listener(send)>
            <TextField label=label value=name placeholder=t::people_example()/>
            <button class="btn" type="submit">{t::add()}</button>
        </form>
    }
}
