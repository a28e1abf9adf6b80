//! One more pipeline, from a template (P1, P2).

use kariz_client::{
    browser::{
        clock,
        ids::{new_id, random},
    },
    i18n::t,
    parts::{DraftLine, TemplateChoice, say_refused},
    services::drafts::{self, Draft},
    store::toast_with_undo,
    words::template_words,
};
use kariz_core::{Command, PipelineId, template::TEMPLATES};
use kariz_kit::{CollectView, Dialog, Form, FormState, TextField, listener};
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
    let form = FormState::new();
    let kept = Draft::bind(board.store, "pipeline", String::new(), vec![drafts::text("name", name)]);
    let error =
        move || (form.tried() && name.with(|name| name.trim().is_empty())).then(|| t::pipeline_missing().to_owned());
    let add = move |()| {
        let name = name.get_untracked().trim().to_owned();
        let id: PipelineId = new_id();
        let stages = TEMPLATES[template.get_untracked()].new_stages(clock::now(), &mut random, &template_words);
        let command = Command::AddPipeline { id, name: name.clone(), stages };
        board.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                on_close.run(());
                board.choose(id);
                toast_with_undo(t::pipeline_added(name));
            }
            Err(rejection) => say_refused(board.store, form, command, rejection),
        });
    };
    view! {
        <Dialog title=t::pipeline_new() on_close=on_close>
            <Form state=form class="form" on_submit=add>
                <DraftLine draft=kept/>
                <TextField label=t::field_name() value=name placeholder=t::pipeline_example() error=Signal::derive(error) name="name" autofocus=true/>
                <fieldset class="templates">
                    <legend>{t::pipeline_stages()}</legend>
                    {TEMPLATES.iter().enumerate().map(|(index, choice)| view! { <TemplateChoice index=index template=choice chosen=template/> }).collect_view()}
                </fieldset>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::pipeline_add()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
