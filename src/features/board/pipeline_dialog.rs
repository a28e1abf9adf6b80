//! One more pipeline, from a template (P1, P2).

use kariz_client::{
    browser::{
        clock,
        ids::{new_id, random},
    },
    i18n::t,
    parts::TemplateChoice,
    store::toast_with_undo,
};
use kariz_core::{Command, PipelineId, template::TEMPLATES};
use kariz_kit::{CollectView, Dialog, TextField, listener};
use leptos::prelude::*;

use super::state::use_board;

/// Asks for a pipeline's name and stages.
#[component]
pub fn NewPipelineDialog(
    /// Closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let board = use_board();
    let name = RwSignal::new(String::new());
    let template = RwSignal::new(0_usize);
    let tried = RwSignal::new(false);
    let error =
        move || (tried.get() && name.with(|name| name.trim().is_empty())).then(|| t::pipeline_missing().to_owned());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            return;
        }
        let id: PipelineId = new_id();
        let stages = TEMPLATES[template.get_untracked()].new_stages(clock::now(), &mut random);
        let command = Command::AddPipeline { id, name: name.clone(), stages };
        board.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                on_close.run(());
                board.choose(id);
                toast_with_undo(t::pipeline_added(name));
            }
            Err(rejection) => board.store.explain(command, rejection),
        });
    };
    view! {
        <Dialog title=t::pipeline_new() on_close=on_close>
            <form class="form" on:submit=listener(add) novalidate>
                <TextField label=t::field_name() value=name placeholder=t::pipeline_example() error=Signal::derive(error) autofocus=true/>
                <fieldset class="templates">
                    <legend>{t::pipeline_stages()}</legend>
                    {TEMPLATES.iter().enumerate().map(|(index, choice)| view! { <TemplateChoice index=index template=choice chosen=template/> }).collect_view()}
                </fieldset>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::pipeline_add()}</button>
                </div>
            </form>
        </Dialog>
    }
}
