//! When buyers pay: of the workspace, a pipeline, or a deal (M14).

use kariz_client::{
    format,
    i18n::t,
    parts::{amount, say_refused},
    store::{Store, toast_with_undo, use_store},
    words::terms_words,
};
use kariz_core::{Command, DealPatch, Instalment, PipelinePatch, Terms, WorkspacePatch, forecast::terms_in};
use kariz_kit::{Dialog, Each, Form, FormState, Icon, TextField, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use crate::shell::intents::{self, TermsOf};

/// A part that is being typed.
#[derive(Clone, Copy)]
struct Row {
    key: usize,
    percent: RwSignal<String>,
    days: RwSignal<String>,
}

impl Row {
    fn new(key: usize, percent: String, days: String) -> Self {
        Self { key, percent: RwSignal::new(percent), days: RwSignal::new(days) }
    }

    fn percent(self) -> Option<u32> {
        self.percent.with(|text| amount::whole(text, 100)).ok().flatten()
    }

    /// At the order where nothing is typed.
    fn days(self) -> Result<u16, String> {
        let most = u32::from(Terms::MOST_DAYS);
        let read = self.days.with(|text| amount::whole(text, most)).map_err(|_| t::terms_days_wrong(most))?;
        Ok(u16::try_from(read.unwrap_or_default()).unwrap_or(Terms::MOST_DAYS))
    }
}

/// What it has of its own now.
fn own(store: Store, of: TermsOf) -> Option<Terms> {
    store.book(|book| match of {
        TermsOf::Workspace => book.workspace()?.terms.clone(),
        TermsOf::Pipeline(id) => book.pipeline(id)?.terms.clone(),
        TermsOf::Deal(id) => book.deal(id)?.terms.as_deref().cloned(),
    })
}

/// What counts where it has none of its own.
fn usual(store: Store, of: TermsOf) -> Terms {
    store.book(|book| match of {
        TermsOf::Workspace => Terms::default(),
        TermsOf::Pipeline(_) => terms_in(book, None),
        TermsOf::Deal(id) => terms_in(book, book.deal(id).map(|deal| book.pipeline_of(deal))),
    })
}

fn command(of: TermsOf, terms: Option<Terms>) -> Command {
    match of {
        TermsOf::Workspace => {
            Command::EditWorkspace(WorkspacePatch { terms: Some(terms), ..WorkspacePatch::default() })
        }
        TermsOf::Pipeline(id) => {
            Command::EditPipeline(id, PipelinePatch { terms: Some(terms), ..PipelinePatch::default() })
        }
        TermsOf::Deal(id) => {
            let patch = DealPatch { terms: Some(terms.map(Box::new)), ..DealPatch::default() };
            Command::EditDeals(vec![id], Box::new(patch))
        }
    }
}

fn words(store: Store, of: TermsOf) -> String {
    store.book(|book| match of {
        TermsOf::Workspace => t::terms_of_workspace().to_owned(),
        TermsOf::Pipeline(id) => {
            t::terms_of_pipeline(book.pipeline(id).map(|pipeline| pipeline.name.clone()).unwrap_or_default())
        }
        TermsOf::Deal(id) => t::terms_of_deal(book.deal(id).map(|deal| deal.title.clone()).unwrap_or_default()),
    })
}

/// Asks for the parts of the price, and when each is paid.
#[component]
pub fn TermsDialog(of: TermsOf) -> impl IntoView {
    let store = use_store();
    let form = FormState::new();
    let given = own(store, of);
    let has_own = given.is_some();
    let begin = given.unwrap_or_else(|| usual(store, of));
    let rows = RwSignal::new(
        begin
            .parts()
            .iter()
            .enumerate()
            .map(|(key, part)| Row::new(key, part.percent.to_string(), part.days.to_string()))
            .collect::<Vec<_>>(),
    );
    let sum = memo(move || rows.with(|rows| rows.iter().filter_map(|row| row.percent()).sum::<u32>()));
    let next = StoredValue::new(begin.parts().len());
    let add = move || {
        let key = next.get_value();
        next.set_value(key + 1);
        let left = 100_u32.saturating_sub(sum.get_untracked());
        let percent = if left > 0 { left.to_string() } else { String::new() };
        rows.update(|rows| rows.push(Row::new(key, percent, "30".to_owned())));
    };
    let run = move |terms: Option<Terms>| {
        let command = command(of, terms);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                intents::close();
                toast_with_undo(t::terms_saved());
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let save = move |()| {
        let parts = untrack(|| {
            rows.with(|rows| {
                let part = |row: &Row| {
                    let percent = u8::try_from(row.percent()?).ok()?;
                    Some(Instalment { percent, days: row.days().ok()? })
                };
                rows.iter().map(part).collect::<Option<Vec<_>>>()
            })
        });
        if let Some(terms) = parts.and_then(Terms::new) {
            run(Some(terms));
        }
    };
    let row = move |row: Row| {
        let wrong_days = Signal::derive(move || row.days().err());
        let wrong_share = Signal::derive(move || {
            (form.tried() && sum.get() != 100).then(|| t::terms_wrong(format::number(f64::from(sum.get()))))
        });
        let name = move || {
            let at = rows.with(|rows| rows.iter().position(|other| other.key == row.key)).unwrap_or_default();
            t::terms_part(format::number((at + 1) as f64))
        };
        let drop = move || rows.update(|rows| rows.retain(|other| other.key != row.key));
        let can_drop = memo(move || rows.with(Vec::len) > 1);
        view! {
            <div class="terms__row" role="group" aria-label=name>
                <TextField label=t::terms_share() value=row.percent error=wrong_share inputmode="numeric"/>
                <TextField label=t::terms_days() value=row.days error=wrong_days inputmode="numeric"/>
                {dynamic(move || can_drop.get().then(|| view! {
                    <button class="btn btn--icon btn--ghost" type="button" aria-label=t::terms_drop() on:click=listener(move |_| drop())><Icon name="close" size="s"/></button>
                }))}
            </div>
        }
    };
    let as_usual = terms_words(&usual(store, of));
    let is_full = memo(move || rows.with(Vec::len) >= Terms::MOST_PARTS);
    view! {
        <Dialog title=kariz_client::words::field_words(kariz_core::Table::Workspaces, "terms") on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                <p class="hint">{words(store, of)}</p>
                <Each of=move || rows.get() key=|row: &Row| row.key.to_string() let:one>{row(one)}</Each>
                {dynamic(move || (!is_full.get()).then(|| view! {
                    <button class="btn btn--s terms__add" type="button" on:click=listener(move |_| add())><Icon name="plus" size="s"/>{t::terms_add()}</button>
                }))}
                <p class="hint num" role="status">{move || (sum.get() != 100).then(|| t::terms_wrong(format::number(f64::from(sum.get()))))}</p>
                <p class="hint">{t::terms_as_usual(as_usual)}</p>
                <div class="dialog__foot">
                    {has_own.then(|| view! { <button class="btn btn--ghost" type="button" on:click=listener(move |_| run(None))>{t::terms_none()}</button> })}
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
