//! Putting a stage away; its deals go to another first (P1).

use kariz_client::{i18n::t, store::toast_with_undo};
use kariz_core::{Command, StageId};
use kariz_kit::{Dialog, SelectField, listener};
use leptos::prelude::*;

use super::state::use_board;

/// Asks where the deals of a stage go, and puts it away.
#[component]
pub fn ArchiveStageDialog(
    /// Which stage.
    stage: StageId,
    /// Closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let board = use_board();
    let store = board.store;
    let name = board.stage_name(stage);
    let held = store.book(|book| book.open_deal_count(stage));
    let others: Vec<(StageId, String)> = store.book(|book| {
        let pipeline = book.stage(stage).map(|stage| stage.pipeline);
        let stages = pipeline.map(|pipeline| book.stages_of(pipeline)).into_iter().flatten();
        stages.filter(|other| other.id != stage).map(|other| (other.id, other.name.clone())).collect()
    });
    let names: Vec<String> = others.iter().map(|(_, name)| name.clone()).collect();
    let others = StoredValue::new(others);
    let to = RwSignal::new(nearest(board.stages.get_untracked(), stage, &others.get_value()));
    let title = t::stage_archive(&name);
    let archive = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let deals_to =
            others.with_value(|others| others.get(to.get_untracked()).map(|(id, _)| *id)).filter(|_| held > 0);
        let command = Command::ArchiveStage { stage, deals_to };
        let name = name.clone();
        store.run_then(command.clone(), move |result| {
            on_close.run(());
            match result {
                Ok(_) => toast_with_undo(t::stage_archived(name)),
                Err(rejection) => store.explain(command, rejection),
            }
        });
    };
    view! {
        <Dialog title=title on_close=on_close>
            <form class="form" on:submit=listener(archive)>
                <p>{t::stage_archive_words()}</p>
                {(held > 0).then(|| view! {
                    <p>{t::stage_archive_holds(held)}</p>
                    <SelectField label=t::stage_archive_to() options=names selected=to on_select=move |index| to.set(index)/>
                })}
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::stage_archive_now()}</button>
                </div>
            </form>
        </Dialog>
    }
}

/// Among the others, the one before the stage, or else after it.
fn nearest(stages: Vec<StageId>, stage: StageId, others: &[(StageId, String)]) -> usize {
    let at = stages.iter().position(|id| *id == stage).unwrap_or_default();
    let neighbour = at.checked_sub(1).or(Some(at + 1)).and_then(|at| stages.get(at));
    others.iter().position(|(id, _)| Some(id) == neighbour).unwrap_or_default()
}
