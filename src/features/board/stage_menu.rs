//! What can be done with a stage (P1).

use kariz_client::i18n::t;
use kariz_core::{Command, StageId};
use kariz_kit::{Menu, MenuItem};
use leptos::prelude::*;

use super::{
    stage_dialog::StageDialogKind,
    state::{Board, use_board},
};
use crate::shell::intents::{NewDeal, ask};

/// The menu of a stage.
#[component]
pub fn StageMenu(
    /// Which stage.
    stage: StageId,
    /// Its name.
    name: Signal<String>,
    /// The name shall be changed in place.
    #[prop(into)]
    on_rename: Callback<()>,
) -> impl IntoView {
    let board = use_board();
    let show = move |dialog: StageDialogKind| board.dialog.set(Some(dialog));
    let place = move || board.stages.with_untracked(|stages| (stages.iter().position(|id| *id == stage), stages.len()));
    view! {
        <Menu label=Signal::derive(move || t::column_menu(name.get()))>
            <MenuItem on_select=move |()| ask(NewDeal { stage: Some(stage) })>{t::column_add_deal()}</MenuItem>
            <MenuItem on_select=on_rename>{t::column_rename()}</MenuItem>
            <MenuItem on_select=move |()| show(StageDialogKind::Edit(stage))>{t::column_edit()}</MenuItem>
            <MenuItem on_select=move |()| show(StageDialogKind::New { before: Some(stage) })>{t::column_add_before()}</MenuItem>
            <MenuItem on_select=move |()| show(StageDialogKind::New { before: after(board, stage) })>{t::column_add_after()}</MenuItem>
            <MenuItem disabled=place().0 == Some(0) on_select=move |()| shift(board, stage, false)>{t::column_to_start()}</MenuItem>
            <MenuItem disabled=place().0.is_none_or(|at| at + 1 == place().1) on_select=move |()| shift(board, stage, true)>
                {t::column_to_end()}
            </MenuItem>
            <MenuItem on_select=move |()| show(StageDialogKind::Archive(stage))>{t::column_archive()}</MenuItem>
        </Menu>
    }
}

/// The stage after this one.
fn after(board: Board, stage: StageId) -> Option<StageId> {
    board.stages.with_untracked(|stages| stages.iter().skip_while(|id| **id != stage).nth(1).copied())
}

/// Moves a stage one place along the line.
fn shift(board: Board, stage: StageId, onwards: bool) {
    let stages = board.stages.get_untracked();
    let Some(at) = stages.iter().position(|id| *id == stage) else { return };
    let before =
        if onwards { stages.get(at + 2).copied() } else { at.checked_sub(1).and_then(|at| stages.get(at).copied()) };
    board.store.run(Command::ReorderStage(stage, before));
}
