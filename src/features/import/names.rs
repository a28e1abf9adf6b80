//! Who and what the names in the file are: known ones, new ones, or nobody.

use kariz_client::{
    i18n::t,
    store::{names, use_store},
};
use kariz_core::Table;
use kariz_kit::{CollectView, Select, Show, reactive::memo};
use kariz_protocol::{ImportField, NameMatch, NameMeaning};
use leptos::prelude::*;

use super::{Wizard, words};

/// How many names are listed; the rest is matched by letters, or made.
const LISTED: usize = 60;

/// One row a name; folded, since guesses are mostly right.
#[component]
pub fn Names(wizard: Wizard) -> impl IntoView {
    let names =
        memo(move || wizard.view.with(|view| view.as_ref().map(|view| view.plan.names.clone()).unwrap_or_default()));
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <details class="import__part">
                <summary><h3>{t::import_names()}</h3></summary>
                <ul class="columns">
                    {move || names.get().into_iter().take(LISTED).enumerate().map(|(index, name)| {
                        view! { <Name wizard=wizard index=index name=name/> }
                    }).collect_view()}
                </ul>
            </details>
        </Show>
    }
}

/// Which records a name of this kind of column can mean.
fn known(field: ImportField) -> Table {
    match field {
        ImportField::Owner => Table::Members,
        ImportField::Product => Table::Products,
        ImportField::Channel => Table::Channels,
        _ => Table::Reasons,
    }
}

#[component]
fn Name(wizard: Wizard, index: usize, name: NameMatch) -> impl IntoView {
    let mut choices = vec![(t::import_name_new(&name.word), NameMeaning::New)];
    let known = use_store().book(|book| names(book, known(name.field)));
    choices.extend(known.into_iter().map(|(id, name)| (name, NameMeaning::Known(id))));
    choices.push((t::import_name_nothing().to_owned(), NameMeaning::Nothing));
    let (options, meanings): (Vec<_>, Vec<_>) = choices.into_iter().unzip();
    let chosen = meanings.iter().position(|meaning| *meaning == name.means);
    let choose = move |place: Option<usize>| {
        let meaning = place.and_then(|place| meanings.get(place).copied());
        wizard.change(|plan| {
            if let (Some(slot), Some(meaning)) = (plan.names.get_mut(index), meaning) {
                slot.means = meaning;
            }
        });
    };
    let label = t::import_word_means(&name.word);
    let NameMatch { field, word, rows, .. } = name;
    view! {
        <li class="column">
            <span class="column__name"><b>{word}</b><small>{words::field(field)}" · "{t::import_rows(rows)}</small></span>
            <Select label=label class="input" options=options chosen=chosen on_choose=choose/>
        </li>
    }
}
