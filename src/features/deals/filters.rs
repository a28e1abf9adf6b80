//! What the list is limited to, put together by, and which columns it has.

use kariz_client::{i18n::t, store::names};
use kariz_core::{ChannelId, MemberId, ProductId, RecordId, StageId, Table};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, Select, Show, listener, reactive::memo, value_listener};
use leptos::prelude::*;

use super::{
    List,
    columns::Column,
    saved::SavedViews,
    view::{Group, Owner, Status, View},
};

/// The row above the list.
#[component]
pub fn Toolbar(list: List) -> impl IntoView {
    view! {
        <div class="bar2 deals__bar" role="toolbar" aria-label=t::deals_toolbar()>
            <Standing list=list/>
            <SavedViews list=list/>
            <span class="vsep" aria-hidden="true"></span>
            <TextFilter list=list/>
            <Filters list=list/>
            <Grouping list=list/>
            <Sorting list=list/>
            <Columns list=list/>
            <Show when=move || list.view.with(View::filtered)>
                <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| list.view.update(View::clear_filters))>
                    {t::deals_clear_filters()}
                </button>
            </Show>
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
        <Select label=label.to_owned() class="input deals__pick" none=t::deals_any(label)
            options=Signal::derive(words) chosen=chosen on_choose=choose/>
    }
}

#[component]
fn Filters(list: List) -> impl IntoView {
    view! {
        <details class="deals__filters">
            <summary class="btn btn--ghost btn--s"><Icon name="filter" size="s"/>{t::deals_filter()}</summary>
            <div class="deals__panel">
                <Pick list=list label=t::field_status() table=Table::Stages
                    read=|view| view.stage.map(|id| id.0) write=|view, id| view.stage = id.map(StageId)/>
                <Pick list=list label=t::field_owner() table=Table::Members read=owner_of write=choose_owner/>
                <Pick list=list label=t::field_product() table=Table::Products
                    read=|view| view.product.map(|id| id.0) write=|view, id| view.product = id.map(ProductId)/>
                <Pick list=list label=t::field_channel() table=Table::Channels
                    read=|view| view.channel.map(|id| id.0) write=|view, id| view.channel = id.map(ChannelId)/>
                <NumberFilter list=list label=t::deals_at_least() read=|view| view.at_least write=|view, number| view.at_least = number/>
                <NumberFilter list=list label=t::deals_closes_within() read=|view| view.closes_within.map(i64::from)
                    write=|view, number| view.closes_within = number.and_then(|number| number.try_into().ok())/>
            </div>
        </details>
    }
}

#[component]
fn NumberFilter(
    list: List,
    label: &'static str,
    read: fn(&View) -> Option<i64>,
    write: fn(&mut View, Option<i64>),
) -> impl IntoView {
    let now = move || list.view.with(read).map(|number| number.to_string()).unwrap_or_default();
    view! {
        <input
            class="input deals__pick num"
            type="text"
            inputmode="numeric"
            aria-label=label
            placeholder=label
            prop:value=now
            on:change=value_listener(move |text| list.view.update(|view| write(view, text.trim().parse().ok())))
        />
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
        <details class="deals__filters deals__columns">
            <summary class="btn btn--ghost btn--s"><Icon name="list" size="s"/>{t::deals_columns()}</summary>
            <div class="deals__panel">
                {Column::ALL.into_iter().filter(|column| *column != Column::Title).map(|column| view! {
                    <label class="check">
                        <input type="checkbox" prop:checked=move || shown(column) on:change=listener(move |_| toggle(column))/>
                        {column.words()}
                    </label>
                }).collect_view()}
            </div>
        </details>
    }
}
