//! Who and what the names in the file are: known ones, new ones, or nobody.

use kariz_client::{
    i18n::{dotted, t},
    store::{names, use_store},
};
use kariz_core::Table;
use kariz_kit::{CollectView, Select, Show, reactive::memo};
use kariz_protocol::{ImportField, ImportView, NameMatch, NameMeaning};
use leptos::prelude::*;

use super::{Wizard, words};

/// How many names are listed; the rest is matched by letters, or made.
const LISTED: usize = 60;

/// A name in the file, and in how many rows of which kind of column it stands.
#[derive(Clone, Debug, PartialEq)]
struct InFile {
    field: ImportField,
    word: String,
    rows: usize,
}

/// One row a name; folded, since guesses are mostly right.
#[component]
pub fn Names(wizard: Wizard) -> impl IntoView {
    // Without what they mean: the list stays as it is when that changes, and so does the focus.
    let names = memo(move || {
        let known = |name: &NameMatch| InFile { field: name.field, word: name.word.clone(), rows: name.rows };
        let all = |view: &ImportView| view.plan.names.iter().take(LISTED).map(known).collect::<Vec<_>>();
        wizard.view.with(|view| view.as_ref().map(all).unwrap_or_default())
    });
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <details class="import__part">
                <summary><h3>{t::import_names()}</h3></summary>
                <ul class="columns">
                    {move || names.get().into_iter().enumerate().map(|(index, name)| {
                        view! { <Name wizard=wizard index=index name=name/> }
                    }).collect_view()}
                </ul>
            </details>
        </Show>
    }
}

/// Which records a name of this kind of column can mean.
fn table_of(field: ImportField) -> Table {
    match field {
        ImportField::Owner => Table::Members,
        ImportField::Product => Table::Products,
        ImportField::Channel => Table::Channels,
        _ => Table::Reasons,
    }
}

#[component]
fn Name(wizard: Wizard, index: usize, name: InFile) -> impl IntoView {
    let mut choices = vec![(t::import_name_new(&name.word), NameMeaning::New)];
    let known = use_store().book(|book| names(book, table_of(name.field)));
    choices.extend(known.into_iter().map(|(id, name)| (name, NameMeaning::Known(id))));
    choices.push((t::import_name_nothing().to_owned(), NameMeaning::Nothing));
    let (options, meanings): (Vec<_>, Vec<_>) = choices.into_iter().unzip();
    let meanings = StoredValue::new(meanings);
    let chosen = Signal::derive(move || {
        let now = |view: &ImportView| view.plan.names.get(index).map(|name| name.means);
        let now = wizard.view.with(|view| view.as_ref().and_then(now));
        meanings.with_value(|all| all.iter().position(|meaning| Some(*meaning) == now))
    });
    let choose = move |place: Option<usize>| {
        let meaning = place.and_then(|place| meanings.with_value(|all| all.get(place).copied()));
        wizard.change(|plan| {
            if let (Some(slot), Some(meaning)) = (plan.names.get_mut(index), meaning) {
                slot.means = meaning;
            }
        });
    };
    let label = t::import_word_means(&name.word);
    let InFile { field, word, rows } = name;
    view! {
        <li class="column">
            <span class="column__name"><b><bdi>{word}</bdi></b><small>{dotted([words::field(field).to_owned(), t::import_rows(rows)])}</small></span>
            <Select label=label class="input" options=options chosen=chosen on_choose=choose/>
        </li>
    }
}
