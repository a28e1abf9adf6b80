//! Who and what the names in the file are: known ones, new ones, or nobody.

use kariz_core::RecordId;
use kariz_protocol::{ImportField, NameMatch, NameMeaning};
use leptos::prelude::*;

use super::{Wizard, words};
use crate::{
    i18n::t,
    store::{Store, use_store},
};

/// How many names are listed; the rest is matched by letters, or made.
const LISTED: usize = 60;

/// One row a name; folded, since guesses are mostly right.
#[component]
pub fn Names(wizard: Wizard) -> impl IntoView {
    let names = Memo::new(move |_| {
        wizard.view.with(|view| view.as_ref().map(|view| view.plan.names.clone()).unwrap_or_default())
    });
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

/// The records that a name of this kind of column can mean.
fn known(store: Store, field: ImportField) -> Vec<(String, RecordId)> {
    store.book(|book| match field {
        ImportField::Owner => book.members_in_order().map(|member| (member.name.clone(), member.id.0)).collect(),
        ImportField::Product => book.products_in_order().map(|product| (product.name.clone(), product.id.0)).collect(),
        ImportField::Channel => book.channels_in_order().map(|channel| (channel.name.clone(), channel.id.0)).collect(),
        _ => book.reasons_in_order().map(|reason| (reason.name.clone(), reason.id.0)).collect(),
    })
}

#[component]
fn Name(wizard: Wizard, index: usize, name: NameMatch) -> impl IntoView {
    let mut choices = vec![(t::import_name_new(&name.word), NameMeaning::New)];
    choices.extend(known(use_store(), name.field).into_iter().map(|(name, id)| (name, NameMeaning::Known(id))));
    choices.push((t::import_name_nothing().to_owned(), NameMeaning::Nothing));
    let meanings: Vec<_> = choices.iter().map(|(_, meaning)| *meaning).collect();
    let choose = move |chosen: String| {
        let meaning = chosen.parse::<usize>().ok().and_then(|chosen| meanings.get(chosen).copied());
        wizard.change(|plan| {
            if let (Some(slot), Some(meaning)) = (plan.names.get_mut(index), meaning) {
                slot.means = meaning;
            }
        });
    };
    let label = t::import_word_means(&name.word);
    let NameMatch { field, word, rows, means } = name;
    view! {
        <li class="column">
            <span class="column__name"><b>{word}</b><small>{words::field(field)}" · "{t::import_rows(rows)}</small></span>
            <select class="input" aria-label=label on:change:target=move |event| choose(event.target().value())>
                {choices.into_iter().enumerate().map(|(place, (name, choice))| {
                    view! { <option value=place.to_string() selected=choice == means>{name}</option> }
                }).collect_view()}
            </select>
        </li>
    }
}
