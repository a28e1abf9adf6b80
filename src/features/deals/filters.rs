//! What the list is limited to, put together by, and which columns it has.

use kariz_client::{
    customs::own_number,
    i18n::t,
    parts::amount,
    store::{Store, names},
};
use kariz_core::{ChannelId, MemberId, ProductId, RecordId, StageId, Table};
use kariz_kit::{
    CollectView, ErrorLine, Menu, MenuItem, Panel, Select, fresh_name, listener,
    reactive::{effect, memo},
    value_listener,
};
use leptos::prelude::*;

use super::{
    List,
    columns::Column,
    saved::ListViews,
    view::{Group, Owner, Status, View},
};

/// The row above the list.
#[component]
pub fn Toolbar(list: List) -> impl IntoView {
    view! {
        <div class="bar2 deals__bar" role="toolbar" aria-label=t::deals_toolbar()>
            <Standing list=list/>
            <ListViews list=list/>
            <span class="vsep" aria-hidden="true"></span>
            <TextFilter list=list/>
            <Filters list=list/>
            <Grouping list=list/>
            <Sorting list=list/>
            <Columns list=list/>
        </div>
    }
}

/// Chips for where deals stand.
#[component]
fn Standing(list: List) -> impl IntoView {
    let chips = [
        (Status::Open, t::deals_open()),
        (Status::Won, t::deals_won()),
        (Status::Lost, t::deals_lost()),
        (Status::All, t::deals_all()),
        (Status::Bin, t::deals_bin()),
    ];
    let chip = move |(status, name): (Status, &'static str)| {
        view! {
            <button
                class="view"
                type="button"
                aria-pressed=move || (list.view.with(|view| view.status) == status).to_string()
                on:click=listener(move |_| list.view.update(|view| view.status = status))
            >
                {name}
            </button>
        }
    };
    chips.map(chip).collect_view()
}

#[component]
fn TextFilter(list: List) -> impl IntoView {
    view! {
        <input
            class="input deals__text"
            type="text"
            aria-label=t::deals_filter_text()
            placeholder=t::deals_filter_text()
            prop:value=move || list.view.with(|view| view.text.clone())
            on:input=value_listener(move |text| list.view.update(|view| view.text = text))
        />
    }
}

/// Stands among the members for deals without an owner.
const NOBODY: RecordId = RecordId(0);

/// The owner that is chosen among the members; `None` is anybody.
fn owner_of(view: &View) -> Option<RecordId> {
    match view.owner {
        Owner::Anybody => None,
        Owner::Nobody => Some(NOBODY),
        Owner::Member(id) => Some(id.0),
    }
}

fn choose_owner(view: &mut View, id: Option<RecordId>) {
    view.owner = match id {
        None => Owner::Anybody,
        Some(NOBODY) => Owner::Nobody,
        Some(id) => Owner::Member(MemberId(id)),
    };
}

/// A choice among records of one kind, as a select with "any" first.
#[component]
fn Pick(
    list: List,
    label: &'static str,
    table: Table,
    read: fn(&View) -> Option<RecordId>,
    write: fn(&mut View, Option<RecordId>),
) -> impl IntoView {
    let options = memo(move || {
        list.store.watch_table(table);
        let mut options = list.store.book(|book| names(book, table));
        if table == Table::Members {
            options.push((NOBODY, t::owner_nobody().to_owned()));
        }
        options
    });
    let chosen = Signal::derive(move || {
        let now = list.view.with(read)?;
        options.with(|options| options.iter().position(|(id, _)| *id == now))
    });
    let choose = move |place: Option<usize>| {
        let id = place.and_then(|place| options.with_untracked(|options| options.get(place).map(|(id, _)| *id)));
        list.view.update(|view| write(view, id));
    };
    let words = move || options.get().into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    view! {
        <label class="field">
            <span>{label}</span>
            <Select label=label.to_owned() class="input deals__pick" none=t::deals_any(label)
                options=Signal::derive(words) chosen=chosen on_choose=choose/>
        </label>
    }
}

#[component]
fn Filters(list: List) -> impl IntoView {
    let count = Signal::derive(move || list.view.with(View::limits));
    let done = Signal::derive(move || t::deals_show(list.listing.with(|listing| listing.count)));
    view! {
        <Panel label=t::deals_filter() icon="filter" class="deals__filters" panel_class="deals__panel deals__panel--filter" count=count done=done>
                <Pick list=list label=t::field_status() table=Table::Stages
                    read=|view| view.stage.map(|id| id.0) write=|view, id| view.stage = id.map(StageId)/>
                <Pick list=list label=t::field_owner() table=Table::Members read=owner_of write=choose_owner/>
                <Pick list=list label=t::field_product() table=Table::Products
                    read=|view| view.product.map(|id| id.0) write=|view, id| view.product = id.map(ProductId)/>
                <Pick list=list label=t::field_channel() table=Table::Channels
                    read=|view| view.channel.map(|id| id.0) write=|view, id| view.channel = id.map(ChannelId)/>
                <TypedFilter list=list label=t::deals_at_least() inputmode="decimal"
                    shown=|view| view.at_least.map(own_number) write=write_at_least/>
                <TypedFilter list=list label=t::deals_closes_within() inputmode="numeric"
                    shown=|view| view.closes_within.map(|days| own_number(days.into())) write=write_closes_within/>
         </Panel>
    }
}

/// Deals are compared in the currency that each is in, so the filter has none.
fn write_at_least(store: Store, view: &mut View, typed: &str) -> Result<(), String> {
    let currency = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
    let least = amount::read_in(typed, currency)?;
    view.at_least = least.map(|least| least.minor / currency.minor_per_unit());
    Ok(())
}

/// Some ten years.
const MOST_DAYS: u32 = 3_650;

fn write_closes_within(_: Store, view: &mut View, typed: &str) -> Result<(), String> {
    view.closes_within = amount::whole(typed, MOST_DAYS)?.and_then(|days| days.try_into().ok());
    Ok(())
}

/// A value to filter by, as it is typed. One that cannot be read changes nothing, stays, and is said.
#[component]
fn TypedFilter(
    list: List,
    label: &'static str,
    inputmode: &'static str,
    shown: fn(&View) -> Option<String>,
    write: fn(Store, &mut View, &str) -> Result<(), String>,
) -> impl IntoView {
    let error = RwSignal::new(None::<String>);
    let now = memo(move || list.view.with(shown).unwrap_or_default());
    let typed = RwSignal::new(String::new());
    let read = move |text: &str| {
        let mut view = list.view.get_untracked();
        write(list.store, &mut view, text).map(|()| view)
    };
    // What is typed stays as it is while it says what the list is limited to.
    effect(move || {
        let now = now.get();
        let said = read(&typed.get_untracked()).map(|view| shown(&view).unwrap_or_default());
        if said.as_ref() != Ok(&now) {
            typed.set(now);
        }
        error.set(None);
    });
    let change = move |text: String| {
        let view = read(&text);
        typed.set(text);
        error.set(view.as_ref().err().cloned());
        if let Ok(view) = view {
            list.view.set(view);
        }
    };
    let leave = move |_| {
        // A field that goes with what it is in is left as well.
        if let (Some(None), Some(now)) = (error.try_get_untracked(), now.try_get_untracked()) {
            typed.set(now);
        }
    };
    let id = fresh_name("error");
    let described = id.clone();
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                class="input deals__pick num"
                type="text"
                inputmode=inputmode
                aria-label=label
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=move || error.get().map(|_| described.clone())
                prop:value=typed
                on:input=value_listener(change)
                on:blur=listener(leave)
            />
            {move || error.get().map(|words| view! { <ErrorLine words=words id=id.clone()/> })}
        </label>
    }
}

#[component]
fn Grouping(list: List) -> impl IntoView {
    let groups =
        [(Group::None, t::deals_group_none()), (Group::Stage, t::field_status()), (Group::Owner, t::field_owner())];
    let words = move || {
        let now = list.view.with(|view| view.group);
        groups
            .iter()
            .find(|(group, _)| *group == now && now != Group::None)
            .map_or_else(|| t::deals_group().to_owned(), |(_, name)| t::deals_group_by(*name))
    };
    view! {
        <Menu label=t::deals_group() text=Signal::derive(words) icon="down" class="btn btn--ghost btn--s">
            {groups.map(|(group, name)| view! {
                <MenuItem on_select=move |()| list.view.update(|view| view.group = group)>{name}</MenuItem>
            }).collect_view()}
        </Menu>
    }
}

/// Where the list is too narrow for headings to press.
#[component]
fn Sorting(list: List) -> impl IntoView {
    view! {
        <span class="deals__sort">
            <Menu label=t::deals_sort() text=t::deals_sort() icon="down" class="btn btn--ghost btn--s">
                {Column::ALL.map(|column| view! {
                    <MenuItem on_select=move |()| list.view.update(|view| view.sort_by(column))>{column.words()}</MenuItem>
                }).collect_view()}
            </Menu>
        </span>
    }
}

#[component]
fn Columns(list: List) -> impl IntoView {
    let toggle = move |column: Column| list.view.update(|view| view.toggle(column));
    let shown = move |column: Column| list.view.with(|view| view.columns.contains(&column));
    view! {
        <Panel label=t::deals_columns() icon="list" class="deals__filters deals__columns" panel_class="deals__panel">
                {Column::ALL.into_iter().filter(|column| *column != Column::Title).map(|column| view! {
                    <label class="check">
                        <input type="checkbox" prop:checked=move || shown(column) on:change=listener(move |_| toggle(column))/>
                        {column.words()}
                    </label>
                }).collect_view()}
        </Panel>
    }
}
