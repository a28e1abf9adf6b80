//! What each column holds, and what each word of the stage column means.

use kariz_client::i18n::{dotted, t};
use kariz_kit::{CollectView, Select, Show, reactive::memo};
use kariz_protocol::{ImportPlan, ImportView, StageMeaning, StatusMeaning};
use leptos::prelude::*;

use super::{Wizard, words};

/// One row a column: its name, an example, what it is.
#[component]
pub fn Columns(wizard: Wizard) -> impl IntoView {
    let headers =
        memo(move || wizard.view.with(|view| view.as_ref().map(|view| view.headers.clone()).unwrap_or_default()));
    view! {
        <section class="import__part" aria-labelledby="import-columns">
            <h3 id="import-columns">{t::import_columns()}</h3>
            <ul class="columns">
                {move || headers.get().into_iter().enumerate().map(|(index, name)| view! { <Column wizard=wizard index=index name=name/> }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn Column(wizard: Wizard, index: usize, name: String) -> impl IntoView {
    let now = memo(move || {
        wizard
            .view
            .with(|view| view.as_ref().and_then(|view| view.plan.columns.get(index).copied()))
            .unwrap_or_default()
    });
    let example = move || {
        wizard
            .view
            .with(|view| {
                view.as_ref().and_then(|view| view.examples.get(index)).map(|found| dotted(found.iter().cloned()))
            })
            .unwrap_or_default()
    };
    let chosen = move || words::FIELDS.iter().position(|field| *field == now.get());
    let choose = move |place: Option<usize>| {
        let field = place.and_then(|place| words::FIELDS.get(place).copied());
        wizard.change(|plan| {
            if let (Some(slot), Some(field)) = (plan.columns.get_mut(index), field) {
                *slot = field;
            }
        });
    };
    let label = t::import_column_is(&name);
    let options: Vec<_> = words::FIELDS.iter().map(|field| words::field(*field).to_owned()).collect();
    view! {
        <li class="column" class:column--skip=move || now.get() == Default::default()>
            <span class="column__name"><b><bdi>{name}</bdi></b><small><bdi>{move || example()}</bdi></small></span>
            <Select label=label class="input" options=options chosen=Signal::derive(chosen) on_choose=choose/>
        </li>
    }
}

/// One row a word of the stage column: won, lost, or a stage.
#[component]
pub fn Stages(wizard: Wizard) -> impl IntoView {
    let words = memo(move || words_of(wizard, |plan| plan.stages.iter().map(|(word, _)| word.clone()).collect()));
    view! {
        <Show when=move || !words.with(Vec::is_empty)>
            <section class="import__part" aria-labelledby="import-stages">
                <h3 id="import-stages">{t::import_stages()}</h3>
                <ul class="columns">
                    {move || words.get().into_iter().enumerate().map(|(index, word)| {
                        view! { <StageWord wizard=wizard index=index word=word/> }
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

/// The words of a column whose words have a meaning. A list that stays as it is when a meaning changes: what has
/// the focus keeps it.
fn words_of(wizard: Wizard, read: fn(&ImportPlan) -> Vec<String>) -> Vec<String> {
    wizard.view.with(|view| view.as_ref().map(|view| read(&view.plan)).unwrap_or_default())
}

#[component]
fn StageWord(wizard: Wizard, index: usize, word: String) -> impl IntoView {
    let meaning = memo(move || {
        let meaning = |view: &ImportView| view.plan.stages.get(index).map(|(_, meaning)| meaning.clone());
        wizard.view.with(|view| view.as_ref().and_then(meaning))
    });
    let choices = {
        let word = word.clone();
        memo(move || choices_of(wizard, &word, meaning.get()))
    };
    let options = Signal::derive(move || choices.with(|all| all.iter().map(|(words, _)| words.clone()).collect()));
    let chosen = Signal::derive(move || {
        choices.with(|all| meaning.with(|now| all.iter().position(|(_, choice)| Some(choice) == now.as_ref())))
    });
    let choose = move |place: Option<usize>| {
        let choice = |all: &Vec<(String, StageMeaning)>| all.get(place?).map(|(_, meaning)| meaning.clone());
        let meaning = choices.with_untracked(choice);
        wizard.change(|plan| {
            if let (Some((_, slot)), Some(meaning)) = (plan.stages.get_mut(index), meaning) {
                *slot = meaning;
            }
        });
    };
    let (label, word) = (label_of(&word), shown(word));
    let rows = move || {
        let rows = wizard.view.with(|view| view.as_ref().and_then(|view| view.stage_rows.get(index).copied()));
        rows.map(t::import_rows)
    };
    view! {
        <li class="column">
            <span class="column__name"><b>{word}</b><small>{rows}</small></span>
            <Select label=label class="input" options=options chosen=chosen on_choose=choose/>
        </li>
    }
}

/// What a word of the stage column can mean: won, lost, a stage of the pipeline, or a new one.
fn choices_of(wizard: Wizard, word: &str, now: Option<StageMeaning>) -> Vec<(String, StageMeaning)> {
    let pipeline = wizard.view.with(|view| view.as_ref().map(|view| view.plan.pipeline)).unwrap_or_default();
    let known = wizard.store.book(|book| book.stages_of(pipeline).map(|stage| stage.name.clone()).collect::<Vec<_>>());
    let mut choices = vec![
        (t::import_means_won().to_owned(), StageMeaning::Won),
        (t::import_means_lost().to_owned(), StageMeaning::Lost),
    ];
    choices.extend(known.into_iter().map(|name| (name.clone(), StageMeaning::Stage(name))));
    let now = match now {
        Some(StageMeaning::Stage(name)) => Some(name),
        Some(StageMeaning::Won | StageMeaning::Lost) | None => None,
    };
    for name in [Some(word.to_owned()), now].into_iter().flatten().filter(|name| !name.trim().is_empty()) {
        if !choices.iter().any(|(_, choice)| *choice == StageMeaning::Stage(name.clone())) {
            choices.push((t::import_new_stage(&name), StageMeaning::Stage(name)));
        }
    }
    choices
}

/// One row a word of the status column: open, won or lost.
#[component]
pub fn Statuses(wizard: Wizard) -> impl IntoView {
    let words = memo(move || words_of(wizard, |plan| plan.statuses.iter().map(|(word, _)| word.clone()).collect()));
    view! {
        <Show when=move || !words.with(Vec::is_empty)>
            <section class="import__part" aria-labelledby="import-statuses">
                <h3 id="import-statuses">{t::import_statuses()}</h3>
                <ul class="columns">
                    {move || words.get().into_iter().enumerate().map(|(index, word)| {
                        view! { <StatusWord wizard=wizard index=index word=word/> }
                    }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn StatusWord(wizard: Wizard, index: usize, word: String) -> impl IntoView {
    let choices = [
        (t::import_means_open(), StatusMeaning::Open),
        (t::import_means_won(), StatusMeaning::Won),
        (t::import_means_lost(), StatusMeaning::Lost),
    ];
    let options = choices.map(|(words, _)| words.to_owned()).to_vec();
    let chosen = Signal::derive(move || {
        let now = |view: &ImportView| view.plan.statuses.get(index).map(|(_, meaning)| *meaning);
        let now = wizard.view.with(|view| view.as_ref().and_then(now));
        choices.iter().position(|(_, choice)| Some(*choice) == now)
    });
    let choose = move |place: Option<usize>| {
        let meaning = place.and_then(|place| choices.get(place)).map(|(_, meaning)| *meaning);
        wizard.change(|plan| {
            if let (Some((_, slot)), Some(meaning)) = (plan.statuses.get_mut(index), meaning) {
                *slot = meaning;
            }
        });
    };
    let (label, word) = (label_of(&word), shown(word));
    view! {
        <li class="column">
            <span class="column__name"><b>{word}</b></span>
            <Select label=label class="input" options=options chosen=chosen on_choose=choose/>
        </li>
    }
}

/// What is asked about a word; also about cells with nothing in them.
fn label_of(word: &str) -> String {
    if word.trim().is_empty() { t::import_blank_means().to_owned() } else { t::import_word_means(word) }
}

fn shown(word: String) -> String {
    if word.trim().is_empty() { t::import_blank().to_owned() } else { word }
}
