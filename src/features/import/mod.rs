//! The import wizard: a file, what its columns mean, a live preview, then progress and a report (X1).

mod choose;
mod doubts;
mod forms;
mod mapping;
mod names;
mod own_stages;
mod preview;
mod report;
mod settings;
mod words;

use kariz_client::{
    browser::files::{self, NotRead},
    i18n::t,
    start::begin_for_import,
    store::{Phase, Store, toast_with_undo_of, use_store},
    words::rejection_words,
};
use kariz_kit::{Dialog, Icon, Show, listener, reactive::memo, toast};
use kariz_protocol::{Ask, ImportAsk, ImportPlan, ImportProblem, ImportReport, ImportTell, ImportView, Tell};
use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use self::forms::Form;
use crate::shell::{
    Feature,
    deeds::Deed,
    intents::{self, Asked, Import, ask},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    shows: &[kind::<Import>],
    deeds: &[Deed {
        word: "import",
        name: t::import,
        icon: "download",
        keys: &[],
        does: Some(|_| ask(Import { file: None })),
    }],
    ..Feature::NOTHING
};

/// The wizard.
pub fn show(asked: &Asked) -> Option<AnyView> {
    let Import { file } = asked.get()?;
    Some(view! { <ImportDialog file=file.clone()/> }.into_any())
}

/// How far the wizard has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// No file yet; with what was wrong with the last one.
    Choose(Option<ImportProblem>),
    /// The file is being read for the first time.
    Reading(String),
    /// It can be looked at and set.
    Set,
    /// Rows done, rows in all.
    Running(usize, usize),
    /// It is in the workspace.
    Finished(ImportReport),
}

/// The wizard's state.
#[derive(Clone, Copy)]
pub struct Wizard {
    store: Store,
    /// How far it has come.
    pub step: RwSignal<Step>,
    /// The file as it is read with the latest settings.
    pub view: RwSignal<Option<ImportView>>,
    /// The settings that were detected, where such a file was read otherwise last and now is so again.
    pub detected: RwSignal<Option<ImportPlan>>,
    /// The settings as they were detected, of every file: what differs from them was chosen by hand.
    guessed: StoredValue<Option<ImportPlan>>,
}

impl Wizard {
    /// Reads a file.
    pub fn read(self, file: File) {
        let name = file.name();
        self.step.set(Step::Reading(name.clone()));
        self.detected.set(None);
        spawn_local(async move {
            let bytes = match files::read(&file).await {
                Ok(bytes) => bytes,
                Err(NotRead::TooLarge(_)) => return self.step.set(Step::Choose(Some(ImportProblem::TooLarge))),
                Err(NotRead::Gone) => return self.step.set(Step::Choose(Some(ImportProblem::NotText))),
            };
            let read = move || self.ask(ImportAsk::Read { name, bytes });
            if self.store.phase.get_untracked() == Phase::FirstRun {
                begin_for_import(self.store, read);
            } else {
                read();
            }
        });
    }

    /// Tries other settings on the file: the preview follows.
    pub fn change(self, change: impl FnOnce(&mut ImportPlan)) {
        let Some(mut view) = self.view.get_untracked() else { return };
        change(&mut view.plan);
        self.view.set(Some(view.clone()));
        self.ask(ImportAsk::Try(Box::new(view.plan)));
    }

    /// Imports with the settings as they are.
    pub fn run(self) {
        let Some(view) = self.view.get_untracked() else { return };
        if let Some(guessed) = self.guessed.get_value() {
            Form::keep(&view, &guessed);
        }
        self.step.set(Step::Running(0, view.report.rows));
        self.ask(ImportAsk::Run(Box::new(view.plan)));
    }

    /// Reads the file as such files were read last, if they were read otherwise.
    fn remember(self, view: &mut ImportView) {
        let is_new = self.step.with_untracked(|step| matches!(step, Step::Reading(_)));
        let known = self.guessed.with_value(|plan| plan.as_ref().map(|plan| plan.columns.len()));
        // Where another delimiter makes other columns, they are guessed anew.
        if is_new || known != Some(view.plan.columns.len()) {
            self.guessed.set_value(Some(view.plan.clone()));
        }
        if let Some(form) = Form::kept(view).filter(|_| is_new) {
            self.detected.set(Some(view.plan.clone()));
            form.set(&mut view.plan);
            self.ask(ImportAsk::Try(Box::new(view.plan.clone())));
        }
    }

    /// Reads the file as it was detected, after all.
    pub fn forget(self) {
        if let Some(plan) = self.detected.get_untracked() {
            self.detected.set(None);
            self.change(|now| *now = plan);
        }
    }

    /// Stops a running import.
    pub fn cancel(self) {
        self.ask(ImportAsk::Cancel);
    }

    fn close(self) {
        if matches!(self.step.get_untracked(), Step::Running(..)) {
            return self.cancel();
        }
        self.ask(ImportAsk::Close);
        intents::close();
    }

    fn ask(self, ask: ImportAsk) {
        self.store.converse(
            |seq| Ask::Import(seq, ask),
            move |tell| match tell {
                Tell::Import(_, tell) => tell.open().is_some_and(|tell| self.hear(tell)),
                _ => false,
            },
        );
    }

    /// Takes in an answer; says whether more will come.
    fn hear(self, tell: ImportTell) -> bool {
        let running = matches!(tell, ImportTell::Progress(..));
        match tell {
            ImportTell::Read(mut view) => {
                self.remember(&mut view);
                _ = self.view.try_set(Some(*view));
                _ = self.step.try_set(Step::Set);
            }
            ImportTell::Progress(done, of) => _ = self.step.try_set(Step::Running(done, of)),
            ImportTell::Finished(report) => {
                toast_with_undo_of(t::import_done(report.added, report.updated), report.change);
                _ = self.step.try_set(Step::Finished(report));
            }
            ImportTell::Cancelled => _ = self.step.try_set(Step::Set),
            ImportTell::Unreadable(problem) => _ = self.step.try_set(Step::Choose(Some(problem))),
            ImportTell::Refused(rejection) => {
                toast(rejection_words(self.store, &rejection));
                _ = self.step.try_set(Step::Set);
            }
        }
        running
    }
}

/// From a CSV file to deals.
#[component]
pub fn ImportDialog(file: Option<File>) -> impl IntoView {
    let wizard = Wizard {
        store: use_store(),
        step: RwSignal::new(Step::Choose(None)),
        view: RwSignal::new(None),
        detected: RwSignal::new(None),
        guessed: StoredValue::new(None),
    };
    if let Some(file) = file {
        wizard.read(file);
    }
    // Each setting that is tried comes back as the same step: the form stays, with focus and scroll.
    let step = memo(move || wizard.step.get());
    view! {
        <Dialog title=t::import() on_close=move |()| wizard.close() wide=true>
            {move || match step.get() {
                Step::Choose(problem) => view! { <choose::Choose wizard=wizard problem=problem/> }.into_any(),
                Step::Reading(name) => view! {
                    <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{t::copy_reading(name)}</p>
                }.into_any(),
                Step::Set => view! { <Set wizard=wizard/> }.into_any(),
                Step::Running(done, of) => view! { <Running wizard=wizard done=done of=of/> }.into_any(),
                Step::Finished(report) => view! { <report::Finished report=report/> }.into_any(),
            }}
        </Dialog>
    }
}

/// What the file is taken for, and what would come of it.
#[component]
fn Set(wizard: Wizard) -> impl IntoView {
    let importable =
        move || wizard.view.with(|view| view.as_ref().is_some_and(|view| view.report.added + view.report.updated > 0));
    let words = move || {
        let changes = wizard.view.with(|view| view.as_ref().map_or(0, |view| view.report.added + view.report.updated));
        t::import_run(changes)
    };
    view! {
        <Remembered wizard=wizard/>
        <settings::Settings wizard=wizard/>
        <doubts::Doubts wizard=wizard/>
        <mapping::Columns wizard=wizard/>
        <mapping::Stages wizard=wizard/>
        <own_stages::OwnStages wizard=wizard/>
        <mapping::Statuses wizard=wizard/>
        <names::Names wizard=wizard/>
        <preview::Preview wizard=wizard/>
        <report::Forecast wizard=wizard/>
        <div class="dialog__foot dialog__foot--sticky">
            <doubts::Cautions wizard=wizard/>
            <button class="btn" type="button" on:click=listener(move |_| wizard.step.set(Step::Choose(None)))>{t::copy_another()}</button>
            <button class="btn btn--brand" type="button" disabled=move || !importable() on:click=listener(move |_| wizard.run())>
                <Icon name="download" size="s"/>
                {move || words()}
            </button>
        </div>
    }
}

/// That the file is read as such files were read last, and the way back to what was detected.
#[component]
fn Remembered(wizard: Wizard) -> impl IntoView {
    view! {
        <Show when=move || wizard.detected.with(Option::is_some)>
            <div class="note note--info" role="status">
                <Icon name="file" size="s"/>
                <div>
                    {t::import_as_last_time()}
                    <button class="btn btn--s" type="button" on:click=listener(move |_| wizard.forget())>{t::import_detect_anew()}</button>
                </div>
            </div>
        </Show>
    }
}

#[component]
fn Running(wizard: Wizard, done: usize, of: usize) -> impl IntoView {
    view! {
        <div class="running">
            <p role="status">{t::import_progress(done, of)}</p>
            <progress class="progress" max=of.max(1).to_string() value=done.to_string() aria-label=t::import()></progress>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| wizard.cancel())>{t::cancel()}</button>
            </div>
        </div>
    }
}
