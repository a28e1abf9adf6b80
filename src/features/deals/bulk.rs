//! Ticking deals, and changing all ticked ones with one command, which one undo takes back (P8).

use kariz_client::{
    format,
    i18n::t,
    store::{names, toast_with_undo},
};
use kariz_core::{
    Command, DealId, DealPatch, Entity, MemberId, ProductId, StageId, Table,
    command::{MoveDeals, Place},
};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, Show, listener, reactive::memo, toast};
use kariz_protocol::Done;
use leptos::prelude::*;

use super::{List, query};
use crate::shell::intents::{Close, ask};

thread_local! {
    /// The deal that was ticked last: with Shift, everything between it and the next is ticked.
    static LAST: std::cell::Cell<Option<DealId>> = const { std::cell::Cell::new(None) };
}

/// The tick of one deal; `stop` while Tab leads to it.
#[component]
pub fn Tick(list: List, id: DealId, stop: Signal<bool>) -> impl IntoView {
    let title = move || list.store.deal(id).map(|deal| deal.title.clone()).unwrap_or_default();
    let click = move |event: leptos::ev::MouseEvent| {
        let on = !list.selected.with_untracked(|selected| selected.contains(&id));
        let between = if event.shift_key() { range(list, id) } else { vec![id] };
        list.selected.update(|selected| {
            for id in between {
                if on {
                    selected.insert(id)
                } else {
                    selected.remove(&id)
                };
            }
        });
        LAST.set(Some(id));
    };
    view! {
        <label class="tick">
            <input
                type="checkbox"
                aria-label=move || t::deals_select(title())
                data-column="0"
                tabindex=move || if stop.get() { "0" } else { "-1" }
                prop:checked=move || list.selected.with(|selected| selected.contains(&id))
                on:click=listener(click)
            />
        </label>
    }
}

fn range(list: List, to: DealId) -> Vec<DealId> {
    let shown: Vec<_> = list.listing.with_untracked(|listing| listing.deals().collect());
    let place = |id: DealId| shown.iter().position(|other| *other == id);
    match (LAST.get().and_then(place), place(to)) {
        (Some(from), Some(to)) => shown[from.min(to)..=from.max(to)].to_vec(),
        _ => vec![to],
    }
}

/// Ticks everything that is shown, or nothing; `stop` while Tab leads to it.
#[component]
pub fn TickAll(list: List, stop: Signal<bool>) -> impl IntoView {
    let all = move || {
        let ticked = list.ticked().len();
        ticked > 0 && list.listing.with(|listing| listing.count == ticked)
    };
    let click = move |_| {
        let on = !all();
        let shown = list.listing.with_untracked(|listing| listing.deals().collect());
        list.selected.set(if on { shown } else { Default::default() });
    };
    view! {
        <label class="tick">
            <input
                type="checkbox"
                aria-label=t::deals_select_all()
                data-column="0"
                tabindex=move || if stop.get() { "0" } else { "-1" }
                prop:checked=all
                on:click=listener(click)
            />
        </label>
    }
}

/// What can be done with the ticked deals.
#[component]
pub fn BulkBar(list: List) -> impl IntoView {
    let ticked = memo(move || {
        let deals = list.ticked();
        let sum = query::sum_of(
            list.store.book(|book| deals.iter().filter_map(|id| book.deal(*id)).cloned().collect::<Vec<_>>()).iter(),
        );
        (deals.len(), list.words_of(&sum))
    });
    view! {
        <Show when=move || ticked.with(|(count, _)| *count > 0)>
            <div class="bulk" role="toolbar" aria-label=t::deals_bulk()>
                <b class="num">{move || ticked.with(|(count, sum)| t::deals_selected(*count, sum))}</b>
                <Menu label=t::field_owner() text=t::field_owner().to_owned() icon="down" class="btn btn--s">
                    {move || owners(list)}
                </Menu>
                <Menu label=t::field_status() text=t::field_status().to_owned() icon="down" class="btn btn--s">
                    {move || stages(list)}
                </Menu>
                <Menu label=t::field_product() text=t::field_product().to_owned() icon="down" class="btn btn--s">
                    {move || products(list)}
                </Menu>
                <Menu label=t::field_expected_close() text=t::field_expected_close().to_owned() icon="down" class="btn btn--s">
                    {move || closes(list)}
                </Menu>
                <button class="btn btn--s" type="button" on:click=listener(move |_| ask(Close { deals: list.ticked(), won: true }))>{t::deals_won()}</button>
                <button class="btn btn--s" type="button" on:click=listener(move |_| ask(Close { deals: list.ticked(), won: false }))>{t::deals_lost()}</button>
                <button class="btn btn--s" type="button" on:click=listener(move |_| remove(list))>{t::deals_to_bin()}</button>
                <button class="btn btn--s btn--ghost btn--icon" type="button" aria-label=t::deals_select_none() title=t::deals_select_none()
                    on:click=listener(move |_| list.selected.set(Default::default()))>
                    <Icon name="close" size="s"/>
                </button>
            </div>
        </Show>
    }
}

fn change(list: List, patch: DealPatch) {
    run(list, Command::EditDeals(list.ticked(), Box::new(patch)), t::deals_changed);
}

fn remove(list: List) {
    let entities = list.ticked().into_iter().map(|id| Entity::new(Table::Deals, id)).collect();
    run(list, Command::Remove(entities), t::deals_binned);
}

/// Runs one command for all ticked deals; says how many it has changed, with an Undo beside it.
fn run(list: List, command: Command, words: fn(usize) -> String) {
    let store = list.store;
    store.run_then(command.clone(), move |result| match result {
        Ok(Done { touched: 0, .. }) => toast(words(0)),
        Ok(Done { touched, .. }) => toast_with_undo(words(touched)),
        Err(rejection) => store.explain(command, rejection),
    });
}

fn owners(list: List) -> impl IntoView {
    let members = list.store.book(|book| names(book, Table::Members));
    let members = members.into_iter().map(|(id, name)| (Some(MemberId(id)), name));
    let nobody = (None, t::owner_nobody().to_owned());
    members
        .chain([nobody])
        .map(move |(owner, name)| {
            let choose = move |()| change(list, DealPatch { owner: Some(owner), ..DealPatch::default() });
            view! { <MenuItem on_select=choose>{name}</MenuItem> }
        })
        .collect_view()
}

fn products(list: List) -> impl IntoView {
    let products = list.store.book(|book| names(book, Table::Products));
    products
        .into_iter()
        .map(move |(id, name)| {
            let product = Some(Some(ProductId(id)));
            let choose = move |()| change(list, DealPatch { product, ..DealPatch::default() });
            view! { <MenuItem on_select=choose>{name}</MenuItem> }
        })
        .collect_view()
}

fn stages(list: List) -> impl IntoView {
    let stages = list.store.book(|book| names(book, Table::Stages));
    stages
        .into_iter()
        .map(move |(id, name)| {
            let to = StageId(id);
            let choose = move |()| {
                let deals = list.ticked();
                let words = t::deals_changed(deals.len());
                let moving = MoveDeals { deals, to, place: Place::First, ..MoveDeals::default() };
                list.store.run_and(Command::MoveDeals(moving), move |moved| {
                    if moved {
                        toast_with_undo(words);
                    }
                });
            };
            view! { <MenuItem on_select=choose>{name}</MenuItem> }
        })
        .collect_view()
}

fn closes(list: List) -> impl IntoView {
    let today = list.store.today.get_untracked();
    let calendar = format::calendar();
    let month_end = |months| calendar.plus_months(calendar.first_of_month(today), months + 1).plus_days(-1);
    let choices = [
        (Some(month_end(0)), t::deals_close_this_month()),
        (Some(month_end(1)), t::deals_close_next_month()),
        (Some(today.plus_days(90)), t::deals_close_90()),
        (None, t::deals_close_none()),
    ];
    choices
        .map(move |(close, name)| {
            let choose = move |()| change(list, DealPatch { expected_close: Some(close), ..DealPatch::default() });
            view! { <MenuItem on_select=choose>{name}</MenuItem> }
        })
        .collect_view()
}
