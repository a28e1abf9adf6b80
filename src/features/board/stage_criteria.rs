//! The list of a stage's entry criteria, while it is edited (P5).

use kariz_client::{
    browser::{clock, ids::random},
    i18n::t,
};
use kariz_core::{CriterionKey, RecordId, Stage};
use kariz_kit::{Each, Icon, listener, value_listener};
use leptos::prelude::*;

/// The criteria as they are typed, in order. An emptied one goes.
#[derive(Clone, Copy)]
pub struct Criteria(RwSignal<Vec<(CriterionKey, RwSignal<String>)>>);

impl Criteria {
    /// Those that a stage has.
    pub fn of(stage: &Stage) -> Self {
        let typed = stage.criteria.iter().map(|(key, words)| (*key, RwSignal::new(words.clone())));
        Self(RwSignal::new(typed.collect()))
    }

    /// What is to be written: `None` takes one away.
    pub fn changes(&self, before: &Stage) -> Vec<(CriterionKey, Option<String>)> {
        let typed: Vec<(CriterionKey, String)> = self.0.with_untracked(|list| {
            let words = list.iter().map(|(key, words)| (*key, words.get_untracked().trim().to_owned()));
            words.filter(|(_, words)| !words.is_empty()).collect()
        });
        let gone =
            before.criteria.keys().filter(|key| typed.iter().all(|(other, _)| other != *key)).map(|key| (*key, None));
        let written = typed.iter().filter(|(key, words)| before.criteria.get(key) != Some(words));
        gone.chain(written.map(|(key, words)| (*key, Some(words.clone())))).collect()
    }

    fn add(&self) {
        let key = CriterionKey(RecordId::new(clock::now(), random()));
        self.0.update(|list| list.push((key, RwSignal::default())));
    }

    fn remove(&self, key: CriterionKey) {
        self.0.update(|list| list.retain(|(other, _)| *other != key));
    }
}

/// The fields for a stage's entry criteria.
#[component]
pub fn CriteriaFields(
    /// What is typed.
    criteria: Criteria,
) -> impl IntoView {
    let number = move |key: CriterionKey| {
        criteria.0.with(|list| list.iter().position(|(other, _)| *other == key).unwrap_or_default() + 1)
    };
    view! {
        <fieldset class="form__group">
            <legend>{t::stage_criteria()}</legend>
            <p class="hint">{t::stage_criteria_hint()}</p>
            <ul class="crits">
                <Each of=move || criteria.0.get() key=|(key, _)| key.0.to_string() let((key, words))>
                    <li class="crits__row">
                        <input
                            class="input"
                            type="text"
                            aria-label=move || t::stage_criterion(number(key))
                            placeholder=t::stage_criterion_example()
                            prop:value=words
                            on:input=value_listener(move |text| words.set(text))
                        />
                        <button
                            class="btn btn--ghost btn--icon"
                            type="button"
                            aria-label=move || t::stage_criterion_remove(words.get())
                            on:click=listener(move |_| criteria.remove(key))
                        >
                            <Icon name="close" size="s"/>
                        </button>
                    </li>
                </Each>
            </ul>
            <button class="btn btn--s crits__add" type="button" on:click=listener(move |_| criteria.add())>
                <Icon name="plus" size="s"/>
                {t::stage_criterion_new()}
            </button>
        </fieldset>
    }
}
