//! What the list is limited to, put together by, and which columns it has.

use kariz_core::{Arrange, ChannelId, MemberId, ProductId, StageId, Table};
use leptos::prelude::*;

use super::{
    List,
    columns::Column,
    saved::SavedViews,
    view::{Group, Owner, Status, View},
};
use crate::{
    i18n::t,
    ui::{Icon, Menu, MenuItem, listener},
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
            on:input:target=move |event| list.view.update(|view| view.text = event.target().value())
        />
    }
}

/// A choice among records of one kind, as a select with "any" first.
#[component]
fn Pick<Id: Copy + PartialEq + Send + Sync + 'static>(
    list: List,
    label: &'static str,
    table: Table,
    options: fn(List) -> Vec<(Id, String)>,
    read: fn(&View) -> Option<Id>,
    write: fn(&mut View, Option<Id>),
) -> impl IntoView {
    let options = Memo::new(move |_| {
        list.store.watch_table(table);
        options(list)
    });
    let choose = move |chosen: String| {
        let id = chosen
            .parse::<usize>()
            .ok()
            .and_then(|place| options.with_untracked(|options| options.get(place).map(|option| option.0)));
        list.view.update(|view| write(view, id));
    };
    view! {
        <select class="input deals__pick" aria-label=label on:change:target=move |event| choose(event.target().value())>
            <option value="" selected=move || list.view.with(|view| read(view).is_none())>{t::deals_any(label)}</option>
            {move || options.get().into_iter().enumerate().map(|(place, (id, name))| {
                view! { <option value=place.to_string() selected=move || list.view.with(|view| read(view) == Some(id))>{name}</option> }
            }).collect_view()}
        </select>
    }
}

fn stages(list: List) -> Vec<(StageId, String)> {
    list.store.book(|book| {
        let pipelines = book.pipelines_in_order().map(|pipeline| pipeline.id).collect::<Vec<_>>();
        pipelines
            .into_iter()
            .flat_map(|id| book.stages_of(id).map(|stage| (stage.id, stage.name.clone())).collect::<Vec<_>>())
            .collect()
    })
}

fn owners(list: List) -> Vec<(Owner, String)> {
    let member = |id: MemberId, name: &str| (Owner::Member(id), name.to_owned());
    let members =
        list.store.book(|book| book.members_in_order().map(|found| member(found.id, &found.name)).collect::<Vec<_>>());
    members.into_iter().chain([(Owner::Nobody, t::owner_nobody().to_owned())]).collect()
}

fn products(list: List) -> Vec<(ProductId, String)> {
    list.store.book(|book| book.products_in_order().map(|product| (product.id, product.name.clone())).collect())
}

fn channels(list: List) -> Vec<(ChannelId, String)> {
    list.store.book(|book| book.channels_in_order().map(|channel| (channel.id, channel.name.clone())).collect())
}

#[component]
fn Filters(list: List) -> impl IntoView {
    view! {
        <details class="deals__filters">
            <summary class="btn btn--ghost btn--s"><Icon name="filter" size="s"/>{t::deals_filter()}</summary>
            <div class="deals__panel">
                <Pick list=list label=t::field_stage() table=Table::Stages options=stages read=|view| view.stage write=|view, id| view.stage = id/>
                <Pick list=list label=t::field_owner() table=Table::Members options=owners
                    read=|view| Some(view.owner).filter(|owner| *owner != Owner::Anybody)
                    write=|view, owner| view.owner = owner.unwrap_or_default()/>
                <Pick list=list label=t::field_product() table=Table::Products options=products read=|view| view.product write=|view, id| view.product = id/>
                <Pick list=list label=t::field_channel() table=Table::Channels options=channels read=|view| view.channel write=|view, id| view.channel = id/>
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
            on:change:target=move |event| list.view.update(|view| write(view, event.target().value().trim().parse().ok()))
        />
    }
}

#[component]
fn Grouping(list: List) -> impl IntoView {
    let groups =
        [(Group::None, t::deals_group_none()), (Group::Stage, t::field_stage()), (Group::Owner, t::field_owner())];
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

#[component]
fn Columns(list: List) -> impl IntoView {
    let toggle = move |column: Column| {
        list.view.update(|view| {
            if view.columns.contains(&column) {
                view.columns.retain(|other| *other != column);
            } else {
                view.columns.push(column);
                view.columns.arrange();
            }
        });
    };
    let shown = move |column: Column| list.view.with(|view| view.columns.contains(&column));
    view! {
        <details class="deals__filters">
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
