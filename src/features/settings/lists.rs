//! Products, channels and lost reasons: what deals are described with.

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    store::{Store, Topic, names, title_of, toast_with_undo, use_store},
};
use kariz_core::{
    AnyRecord, Channel, ChannelPatch, Command, Direction, Entity, Product, ProductPatch, Reason, ReasonId, ReasonKind,
    ReasonPatch, RecordId, Table, book::same_name, command::RecordPatch,
};
use kariz_kit::{CollectView, Each, Form, FormState, Menu, MenuItem, TextField};
use leptos::prelude::*;

use super::name_input::NameInput;

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
    let form = FormState::new();
    let error = Signal::derive(move || form.tried().then(|| taken(store, table, &typed.get(), None)).flatten());
    let add = move |()| {
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
            <Form state=form class="addline" on_submit=add>
                <TextField label=add_label value=typed error=error/>
                <button class="btn" type="submit">{t::add()}</button>
            </Form>
        </section>
    }
}

/// Another one of the list that has this name, however it is written: two of one name could not be told apart.
fn taken(store: Store, table: Table, name: &str, own: Option<RecordId>) -> Option<String> {
    let name = same_name(name.trim());
    let names = store.book(|book| names(book, table));
    let other = names.into_iter().find(|(id, other)| Some(*id) != own && same_name(other) == name)?;
    Some(t::settings_name_taken(other.1))
}

#[component]
fn NamedRow(entity: Entity, rename: fn(RecordId, String) -> RecordPatch) -> impl IntoView {
    let store = use_store();
    let name = move || {
        store.watch(Topic::Record(entity));
        store.book(|book| book.get(entity).as_ref().map(title_of)).unwrap_or_default()
    };
    let set = move |typed: String| store.run(Command::Edit(rename(entity.id, typed)));
    let refuse = move |typed: String| taken(store, entity.table, &typed, Some(entity.id));
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
            <NameInput name=Signal::derive(name) class="input--quiet" refuse=Callback::new(refuse) rename=set/>
            <Menu label=Signal::derive(move || t::settings_menu_of(name()))>
                {(entity.table == Table::Reasons).then(|| view! { <ReasonKinds id=entity.id.into()/> })}
                <MenuItem on_select=remove>{t::remove()}</MenuItem>
            </Menu>
        </li>
    }
}

/// Who or what wins instead where this is the reason (P6): nobody's decision is not a competitor's win.
#[component]
fn ReasonKinds(id: ReasonId) -> impl IntoView {
    let store = use_store();
    let now = store.book(|book| book.reason(id).map(|reason| reason.kind)).unwrap_or_default();
    let item = |(kind, words): (ReasonKind, &'static str)| {
        let choose = move |()| {
            let patch = ReasonPatch { kind: Some(kind), ..ReasonPatch::default() };
            store.run(Command::Edit(RecordPatch::Reason(id, patch)));
        };
        match kind == now {
            true => view! { <MenuItem icon="check" on_select=choose>{words}</MenuItem> }.into_any(),
            false => view! { <MenuItem on_select=choose>{words}</MenuItem> }.into_any(),
        }
    };
    let kinds = [
        (ReasonKind::Competitor, t::word_kind_competitor()),
        (ReasonKind::NoDecision, t::word_kind_no_decision()),
        (ReasonKind::Other, t::word_kind_other()),
    ];
    kinds.map(item).into_iter().collect_view()
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
