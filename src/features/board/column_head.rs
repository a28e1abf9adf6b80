//! A column's head: the stage's name and menu, what its deals add up to, and whether they are
//! too few or too many (P3, P4).

use kariz_client::{
    format,
    i18n::t,
    store::{Topic, is_view, use_store},
};
use kariz_core::{
    Amounts, Command, Deal, Entity, Money, Stage, StageId, StagePatch, Table, Total, Workspace, book::DealTotals,
};
use kariz_kit::{
    css, dynamic, listener,
    reactive::{effect, memo},
};
use leptos::{html, prelude::*};

use super::{
    balance::{self, Balance},
    lane::Lane,
    stage_menu::StageMenu,
    state::{Board, use_board},
};

/// The head of a column.
#[component]
pub fn ColumnHead(
    /// Of which column.
    lane: Lane,
) -> impl IntoView {
    let store = use_store();
    let board = use_board();
    let numbers = memo(move || numbers(board, lane));
    let stage = lane.stage;
    let balance = memo(move || {
        // A range is for all deals of a stage: of some of them it says nothing.
        if board.filter.get().is_on() {
            return Some(Balance { words: t::column_filtered().to_owned(), short: false, bar: None });
        }
        store.stage(stage).map(|stage| balance::of(&stage, numbers.with(|numbers| numbers.open)))
    });
    let likelihood = move || store.stage(stage).map(|stage| format::percent(f64::from(stage.likelihood.get()) / 100.0));
    view! {
        <header class="col__head">
            <StageName lane=lane numbers=numbers/>
            <p class="col__val num">
                <b>{move || numbers.with(|numbers| numbers.value.clone())}</b>
                " "
                <span>{move || numbers.with(|numbers| t::column_weighted(&numbers.weighted))}</span>
            </p>
            {dynamic(move || balance.get().map(|balance| view! { <BalanceBar balance=balance/> }))}
            <p class="health__t" class:health__t--low=move || balance.get().is_some_and(|balance| balance.short)>
                <span>{move || balance.get().map(|balance| balance.words)}</span>
                <span class="num">{move || likelihood()}</span>
            </p>
        </header>
    }
}

#[component]
fn BalanceBar(balance: Balance) -> impl IntoView {
    let Balance { words, short, bar } = balance;
    bar.map(|bar| {
        view! {
            <div
                class="health"
                class:health--low=short
                role="img"
                aria-label=words
                style:--fill=css::number(bar.fill)
                style:--at=css::number(bar.at)
            ></div>
        }
    })
}

/// What stands in a head.
#[derive(Clone, Debug, PartialEq)]
struct HeadNumbers {
    open: usize,
    shown: usize,
    value: String,
    weighted: String,
}

fn numbers(board: Board, lane: Lane) -> HeadNumbers {
    let store = board.store;
    store.watch_table(Table::Deals);
    store.watch_table(Table::Workspaces);
    store.watch(Topic::Record(Entity::new(Table::Stages, lane.stage)));
    let ids = lane.ids.get();
    let filtered = board.filter.get().is_on();
    store.book(|book| {
        let totals = if filtered {
            let deals = ids.iter().filter_map(|id| book.deal(*id));
            book.totals_of(deals.map(|deal| -> &Deal { deal }))
        } else {
            book.stage_totals(lane.stage)
        };
        let workspace = book.workspace().map(|workspace| &**workspace);
        HeadNumbers {
            open: book.open_deal_count(lane.stage),
            shown: totals.deals,
            value: sum(&totals, &totals.value, workspace),
            weighted: sum(&totals, &totals.weighted, workspace),
        }
    })
}

/// A sum in words: nothing at all is zero, while deals that have no value yet add up to no number.
pub fn sum(totals: &DealTotals, amounts: &Amounts, workspace: Option<&Workspace>) -> String {
    let is_none = totals.deals == totals.without_value && totals.deals > 0;
    match (amounts.total_in(workspace), workspace) {
        (Total::Nothing, Some(workspace)) if !is_none => format::money(Money::new(0, workspace.currency)),
        (total, _) => format::total_short(&total),
    }
}

/// The stage's name, changed in place, with the number of its deals and its menu.
#[component]
fn StageName(lane: Lane, numbers: Memo<HeadNumbers>) -> impl IntoView {
    let store = use_store();
    let stage = lane.stage;
    let renaming = RwSignal::new(false);
    let found = memo(move || store.stage(stage));
    let name = move || found.with(|stage| stage.as_ref().map(|stage| stage.name.clone()).unwrap_or_default());
    let away = move || found.with(|stage| stage.as_ref().is_some_and(|stage| !Stage::is_shown(stage)));
    let count = move || {
        numbers.with(|numbers| match numbers.shown == numbers.open {
            true => format::number(numbers.open as f64),
            false => t::column_of(numbers.shown, numbers.open),
        })
    };
    dynamic(move || {
        if renaming.get() {
            view! { <Rename stage=stage name=name() renaming=renaming/> }.into_any()
        } else {
            view! {
                <div class="col__name">
                    <h2 on:dblclick=listener(move |_| renaming.set(!is_view()))><bdi>{move || name()}</bdi></h2>
                    <span class="col__n num">{move || count()}</span>
                    {dynamic(move || away().then(|| view! { <span class="chip">{t::column_away()}</span> }))}
                    <StageMenu stage=stage name=Signal::derive(name) on_rename=move |()| renaming.set(true)/>
                </div>
            }
            .into_any()
        }
    })
}

#[component]
fn Rename(stage: StageId, name: String, renaming: RwSignal<bool>) -> impl IntoView {
    let board = use_board();
    let field = NodeRef::<html::Input>::new();
    let before = name.clone();
    effect(move || {
        if let Some(field) = field.get() {
            let _ = field.focus();
            field.select();
        }
    });
    let before = StoredValue::new(before);
    // The field's removal makes it lose the focus, and comes here a second time.
    let keep = move || {
        let Some(field) = field.try_get_untracked().flatten().filter(|_| renaming.get_untracked()) else { return };
        let typed = field.value().trim().to_owned();
        renaming.set(false);
        if !typed.is_empty() && before.with_value(|before| *before != typed) {
            board.store.run(Command::EditStage(
                stage,
                StagePatch { name: Some(typed), ..StagePatch::default() },
                Vec::new(),
                Vec::new(),
            ));
        }
    };
    let keys = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => keep(),
        "Escape" => renaming.set(false),
        _ => {}
    };
    view! {
        <div class="col__name">
            <input
                node_ref=field
                class="input col__rename"
                type="text"
                aria-label=t::column_name()
                value=name
                on:keydown=listener(keys)
                on:blur=listener(move |_| keep())
            />
        </div>
    }
}
