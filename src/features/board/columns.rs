//! The columns side by side, with a place for one more.

use kariz_client::i18n::t;
use kariz_core::StageId;
use kariz_kit::{Each, Icon, listener, reactive::memo};
use leptos::prelude::*;

use super::{column::Column, stage_dialog::StageDialogKind, state::use_board, tabs};

/// All columns of the pipeline.
#[component]
pub fn Columns() -> impl IntoView {
    let board = use_board();
    let count = move || board.stages.with(|stages| stages.len().to_string());
    let dragging = memo(move || board.drag.with(Option::is_some));
    view! {
        <div
            node_ref=board.scroller
            class="board"
            class:board--drag=dragging
            // Where nothing can be added, there may be nothing else within that keys could scroll by.
            tabindex=move || (!board.store.works()).then_some("0")
            role=move || (!board.store.works()).then_some("group")
            aria-label=move || (!board.store.works()).then(t::board_tabs)
            style:--cols=count
            on:scroll=listener(move |_| tabs::follow(board))
        >
            <Each of=move || board.stages.get() key=StageId::to_string let:stage><Column stage=stage/></Each>
            <AddStage/>
        </div>
    }
}

/// The end of the line: one more stage.
#[component]
fn AddStage() -> impl IntoView {
    let board = use_board();
    view! {
        <div class="col col--add">
            <button
                class="btn btn--ghost btn--icon btn--s"
                type="button"
                aria-label=t::column_add_stage()
                title=t::column_add_stage()
                on:click=listener(move |_| board.dialog.set(Some(StageDialogKind::New { before: None })))
            >
                <Icon name="plus"/>
            </button>
        </div>
    }
}
