//! What the board says when there is nothing to show, and what to do about it (U1).

use kariz_client::{
    i18n::t,
    store::{Topic, use_store},
};
use kariz_kit::{Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{column::Shaft, filter::Filter, stage_dialog::StageDialogKind, state::use_board};
use crate::shell::intents::{Import, NewDeal, ask};

/// A pipeline with no deals: how to get the first ones in.
#[component]
pub fn FirstDeal() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let empty = memo(move || {
        let stages = board.stages.get();
        stages.iter().for_each(|stage| store.watch(Topic::Stage(*stage)));
        !stages.is_empty() && store.book(|book| stages.iter().all(|stage| book.open_deal_count(*stage) == 0))
    });
    dynamic(move || {
        empty.get().then(|| view! {
        <section class="teach changes" aria-labelledby="first-deal">
            <div class="grow">
                <h2 id="first-deal">{t::board_first()}</h2>
                <p>{t::board_first_words()}</p>
            </div>
            <button class="btn btn--brand" type="button" on:click=listener(move |_| ask(NewDeal { stage: board.stages.get_untracked().first().copied() }))>
                <Icon name="plus" size="s"/>
                {t::board_first_add()}
            </button>
            <button class="btn" type="button" data-leads="import" on:click=listener(move |_| ask(Import { file: None }))>
                <Icon name="file" size="s"/>
                {t::import()}
            </button>
        </section>
    })
    })
}

/// A filter that lets no deal through.
#[component]
pub fn NothingMatches() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let nothing = memo(move || {
        if !board.filter.get().is_on() {
            return false;
        }
        board.scroller.track(); // a filter that was kept is on before there are columns
        let stages = board.stages.get();
        stages.iter().for_each(|stage| store.watch(Topic::Stage(*stage)));
        let lanes = board.lanes();
        !lanes.is_empty() && lanes.iter().all(|lane| lane.ids.with(|ids| ids.is_empty()))
    });
    dynamic(move || {
        nothing.get().then(|| view! {
        <section class="teach" role="status">
            <div class="grow">
                <h2>{t::filter_nothing()}</h2>
                <p>{t::filter_nothing_words()}</p>
            </div>
            <button class="btn" type="button" on:click=listener(move |_| board.filter.set(Filter::default()))>{t::filter_clear()}</button>
        </section>
    })
    })
}

/// A pipeline with no stages.
#[component]
pub fn NoStages() -> impl IntoView {
    let board = use_board();
    view! {
        <div class="empty empty--page">
            <Shaft/>
            <h2>{t::board_no_stages()}</h2>
            <p>{t::board_no_stages_words()}</p>
            {dynamic(move || board.pipeline.get().map(|_| view! {
                <button class="btn btn--brand changes" type="button" on:click=listener(move |_| board.dialog.set(Some(StageDialogKind::New { before: None })))>
                    <Icon name="plus" size="s"/>
                    {t::column_add_stage()}
                </button>
            }))}
        </div>
    }
}
