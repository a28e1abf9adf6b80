//! Products, channels and lost reasons: what deals are described with.

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    store::{Topic, names, title_of, toast_with_undo, use_store},
};
use kariz_core::{
    AnyRecord, Channel, ChannelPatch, Command, Direction, Entity, Product, ProductPatch, Reason, ReasonPatch, RecordId,
    Table, command::RecordPatch,
};
use kariz_kit::{Each, Menu, MenuItem, TextField, listener, value_listener};
use leptos::prelude::*;

/// A list of named records, with a line to add one.
#[component]
fn NamedList(
    /// The panel's heading.
    title: &'static str,
    /// The label of the line that adds one.
    add_label: &'static str,
    /// Which table.
    table: Table,
    /// Makes a new record with a name.
    make: fn(String) -> AnyRecord,
    /// What to ask for when one gets another name.
    rename: fn(RecordId, String) -> RecordPatch,
) -> impl IntoView {
    let store = use_store();
    let typed = RwSignal::new(String::new());
    let entries = move || {
        store.watch_table(table);
        let names = store.book(|book| names(book, table));
        names.into_iter().map(|(id, _)| Entity::new(table, id)).collect()
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = typed.get_untracked().trim().to_owned();
        if !name.is_empty() {
            store.run(Command::Put(make(name)));
            typed.set(String::new());
        }
    };
    view! {
        <section class="panel" aria-label=title>
            <h2>{title}</h2>
            <ul class="named">
                <Each of=entries key=|entity| entity.id.to_string() let:entity><NamedRow entity=entity rename=rename/></Each>
            </ul>
            <form class="addline" on:submit=listener(add)>
                <TextField label=add_label value=typed/>
                <button class="btn" type="submit">{t::add()}</button>
            </form>
        </section>
    }
}

#[component]
fn NamedRow(entity: Entity, rename: fn(RecordId, String) -> RecordPatch) -> impl IntoView {
    let store = use_store();
    let name = move || {
        store.watch(Topic::Record(entity));
        store.book(|book| book.get(entity).as_ref().map(title_of)).unwrap_or_default()
    };
    let set = move |typed: String| {
        let typed = typed.trim().to_owned();
        if !typed.is_empty() {
            store.run(Command::Edit(rename(entity.id, typed)));
        }
    };
    let remove = move |()| {
        let removed = name();
        store.run_then(Command::Remove(vec![entity]), move |result| {
            if result.is_ok() {
                toast_with_undo(t::settings_removed(removed));
            }
        });
    };
    view! {
        <li class="named__row">
            <input class="input input--quiet" type="text" aria-label=t::field_name() prop:value=name on:change=value_listener(set)/>
            <Menu label=Signal::derive(move || t::settings_menu_of(name()))>
                <MenuItem on_select=remove>{t::remove()}</MenuItem>
            </Menu>
        </li>
    }
}

/// What the team sells (W10).
#[component]
pub fn ProductsPanel() -> impl IntoView {
    let make = |name: String| AnyRecord::from(Product { id: new_id(), name, ..Product::default() });
    let rename = |id: RecordId, name| {
        RecordPatch::Product(id.into(), ProductPatch { name: Some(name), ..ProductPatch::default() })
    };
    view! { <NamedList title=t::settings_products() add_label=t::settings_add_product() table=Table::Products make=make rename=rename/> }
}

/// Where leads come from (Q2).
#[component]
pub fn ChannelsPanel() -> impl IntoView {
    let make = |name: String| {
        AnyRecord::from(Channel { id: new_id(), name, direction: Direction::Inbound, ..Channel::default() })
    };
    let rename = |id: RecordId, name| {
        RecordPatch::Channel(id.into(), ChannelPatch { name: Some(name), ..ChannelPatch::default() })
    };
    view! { <NamedList title=t::settings_channels() add_label=t::settings_add_channel() table=Table::Channels make=make rename=rename/> }
}

/// Why deals are lost (P6).
#[component]
pub fn ReasonsPanel() -> impl IntoView {
    let make = |name: String| AnyRecord::from(Reason { id: new_id(), name, ..Reason::default() });
    let rename =
        |id: RecordId, name| RecordPatch::Reason(id.into(), ReasonPatch { name: Some(name), ..ReasonPatch::default() });
    view! { <NamedList title=t::settings_reasons() add_label=t::settings_add_reason() table=Table::Reasons make=make rename=rename/> }
}
