//! The wizard's first step: which file.

use kariz_client::{browser::files, i18n::t};
use kariz_kit::Icon;
use kariz_protocol::ImportProblem;
use leptos::prelude::*;

use super::Wizard;

/// Asks for a file; says what was wrong with the last one.
#[component]
pub fn Choose(wizard: Wizard, problem: Option<ImportProblem>) -> impl IntoView {
    let choose = move |event: leptos::ev::Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        if let Some(file) = files::chosen(&event.target()) {
            wizard.read(file);
        }
    };
    view! {
        <p class="sub">{t::import_choose_words()}</p>
        {problem.map(|problem| view! {
            <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{problem_words(problem)}</span></p>
        })}
        <label class="dropf dropf--choose">
            <Icon name="file"/>
            <span>{t::import_choose()}</span>
            <input class="vh" type="file" accept=".csv,.tsv,.txt,text/csv" on:change:target=choose/>
            <span class="btn" aria-hidden="true">{t::choose_file()}</span>
        </label>
    }
}

fn problem_words(problem: ImportProblem) -> String {
    match problem {
        ImportProblem::TooWide { columns, most } => return t::import_too_wide(columns, most),
        ImportProblem::CellTooLong(line) => return t::import_cell_too_long(line),
        ImportProblem::Empty => t::import_empty(),
        ImportProblem::NotText => t::import_not_text(),
        ImportProblem::TooLarge => t::import_too_large(),
        ImportProblem::NoTable => t::import_no_table(),
        ImportProblem::NoReader => t::more_missing(),
    }
    .to_owned()
}
