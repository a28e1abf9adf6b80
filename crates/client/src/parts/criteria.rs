//! Entry criteria that are not met, to be met in place (P5): ticked, filled in, or said to have happened.

use std::collections::BTreeSet;

use kariz_core::{
    ActivityKind, CriterionKey, Date, DealPatch, Demand, Needs, Percent, RecordId, Stage, Table,
    book::same_name,
    command::{Filled, Happened},
};
use kariz_kit::{CollectView, Field, SelectField, TextField, reactive::effect, value_listener};
use leptos::prelude::*;

use super::{DateField, MoneyField, TypedMoney, amount::whole};
use crate::{
    i18n::t,
    services::drafts::{self, Bound},
    store::{Store, names, use_store},
    words::{criterion_words, field_words, kind_words},
};

/// How many names are offered while typing.
const OFFERED: usize = 20;

/// What is answered, of all that a stage can ask for. Cheap to copy.
#[derive(Clone, Copy)]
pub struct CriteriaAnswers {
    /// Ticked, or said to have happened.
    ticked: RwSignal<BTreeSet<CriterionKey>>,
    /// What has happened: of which kind, on which day.
    happened: RwSignal<Vec<(CriterionKey, ActivityKind, Option<Date>)>>,
    value: TypedMoney,
    expected_close: RwSignal<Option<Date>>,
    likelihood: RwSignal<String>,
    about: RwSignal<String>,
    organisation: RwSignal<String>,
    contact: RwSignal<String>,
    owner: RwSignal<Option<RecordId>>,
    product: RwSignal<Option<RecordId>>,
    channel: RwSignal<Option<RecordId>>,
}

impl CriteriaAnswers {
    /// Nothing is answered yet.
    pub fn new(store: Store) -> Self {
        let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
        Self {
            ticked: RwSignal::default(),
            happened: RwSignal::default(),
            value: TypedMoney::of(None, usual),
            expected_close: RwSignal::new(None),
            likelihood: RwSignal::default(),
            about: RwSignal::default(),
            organisation: RwSignal::default(),
            contact: RwSignal::default(),
            owner: RwSignal::new(None),
            product: RwSignal::new(None),
            channel: RwSignal::new(None),
        }
    }

    /// What is typed and chosen, to be kept as a draft.
    pub fn bound(self) -> Vec<Bound> {
        vec![
            drafts::text("value", self.value.text),
            drafts::choice("expectedClose", self.expected_close),
            drafts::text("likelihood", self.likelihood),
            drafts::text("about", self.about),
            drafts::text("organisation", self.organisation),
            drafts::text("contact", self.contact),
            drafts::choice("owner", self.owner),
            drafts::choice("product", self.product),
            drafts::choice("channel", self.channel),
        ]
    }

    /// The criteria that are ticked.
    pub fn tick(self) -> Vec<CriterionKey> {
        self.ticked.get_untracked().into_iter().collect()
    }

    /// What fills the others, as far as it can be read.
    pub fn filled(self) -> Filled {
        let text = |typed: RwSignal<String>| typed.get_untracked().trim().to_owned();
        let fields = DealPatch {
            value: untrack(|| self.value.read()).ok().flatten().map(Some),
            expected_close: self.expected_close.get_untracked().map(Some),
            likelihood: untrack(|| self.likelihood()).map(Some),
            about: Some(text(self.about)).filter(|about| !about.is_empty()),
            owner: self.owner.get_untracked().map(|id| Some(id.into())),
            product: self.product.get_untracked().map(|id| Some(id.into())),
            channel: self.channel.get_untracked().map(|id| Some(id.into())),
            ..DealPatch::default()
        };
        let ticked = self.ticked.get_untracked();
        let happened = self.happened.get_untracked().into_iter().filter(|(key, ..)| ticked.contains(key));
        let happened = happened.filter_map(|(key, kind, on)| {
            let title = if kind == ActivityKind::Task { kind_words(kind).to_owned() } else { String::new() };
            Some((key, Happened { kind, title, on: on? }))
        });
        Filled {
            fields: Box::new(fields),
            organisation: text(self.organisation),
            contact: text(self.contact),
            happened: happened.collect(),
        }
    }

    fn likelihood(self) -> Option<Percent> {
        let percent =
            self.likelihood.with(|typed| whole(typed.trim().trim_end_matches(['%', '٪']), 100)).ok().flatten()?;
        u8::try_from(percent).ok().map(Percent::new)
    }

    /// Whether a criterion of the stage is answered.
    pub fn meets(self, stage: &Stage, key: &CriterionKey) -> bool {
        let is_ticked = move || self.ticked.with(|ticked| ticked.contains(key));
        match stage.demand(key).needs {
            Needs::Tick => is_ticked(),
            Needs::Activity { .. } => {
                let on = self.happened.with(|all| all.iter().find(|(other, ..)| other == key).and_then(|(.., on)| *on));
                is_ticked() && on.is_some()
            }
            Needs::Field(name) => match &*name {
                "value" => matches!(self.value.read(), Ok(Some(_))),
                "expectedClose" => self.expected_close.get().is_some(),
                "likelihood" => self.likelihood().is_some(),
                "owner" => self.owner.get().is_some(),
                "product" => self.product.get().is_some(),
                "channel" => self.channel.get().is_some(),
                "organisation" => is_written(self.organisation),
                "contact" => is_written(self.contact),
                "about" => is_written(self.about),
                _ => false,
            },
        }
    }
}

fn is_written(typed: RwSignal<String>) -> bool {
    typed.with(|typed| !typed.trim().is_empty())
}

/// The criteria of a stage that are not met, each with what meets it.
#[component]
pub fn CriteriaFields(
    /// The stage.
    stage: Stage,
    /// Which of its criteria.
    asked: Vec<CriterionKey>,
    /// What is answered.
    answers: CriteriaAnswers,
) -> impl IntoView {
    let item = |(index, key): (usize, CriterionKey)| {
        let Demand { needs, .. } = stage.demand(&key);
        let words = criterion_words(&stage, &key);
        let view = match needs {
            Needs::Tick => view! { <Tick answers=answers key_of=key words=words first=index == 0/> }.into_any(),
            Needs::Activity { kind, .. } => {
                view! { <HasHappened answers=answers key_of=key words=words kind=kind first=index == 0/> }.into_any()
            }
            Needs::Field(name) => field(answers, &name),
        };
        let required = stage.requires(&key).then(|| view! { <span class="chip">{t::criterion_required()}</span> });
        view! { <li>{view}{required}</li> }
    };
    let items = asked.into_iter().enumerate().map(item).collect_view();
    view! { <ul class="asks">{items}</ul> }
}

#[component]
fn Tick(answers: CriteriaAnswers, key_of: CriterionKey, words: String, first: bool) -> impl IntoView {
    let turn = move |on: bool| {
        answers.ticked.update(|ticked| {
            if on {
                ticked.insert(key_of)
            } else {
                ticked.remove(&key_of)
            };
        });
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                autofocus=first
                prop:checked=move || answers.ticked.with(|ticked| ticked.contains(&key_of))
                on:change:target=move |event| turn(event.target().checked())
            />
            <span><bdi>{words}</bdi></span>
        </label>
    }
}

/// It has happened, on a day; which kind is asked where any will do.
#[component]
fn HasHappened(
    answers: CriteriaAnswers,
    key_of: CriterionKey,
    words: String,
    kind: Option<ActivityKind>,
    first: bool,
) -> impl IntoView {
    const TOUCHES: [ActivityKind; 5] =
        [ActivityKind::Call, ActivityKind::Email, ActivityKind::Message, ActivityKind::Meeting, ActivityKind::Demo];
    let before = answers.happened.with_untracked(|all| all.iter().find(|(key, ..)| *key == key_of).copied());
    let today = use_store().today.get_untracked();
    let (was, on) = before.map_or((kind.unwrap_or(TOUCHES[0]), Some(today)), |(_, kind, on)| (kind, on));
    let (chosen, on) = (RwSignal::new(was), RwSignal::new(on));
    effect(move || {
        let now = (key_of, chosen.get(), on.get());
        answers.happened.update(|all| {
            all.retain(|(key, ..)| *key != key_of);
            all.push(now);
        });
    });
    let which = kind.is_none().then(|| {
        let options = TOUCHES.map(|kind| kind_words(kind).to_owned()).to_vec();
        let selected =
            Signal::derive(move || TOUCHES.iter().position(|kind| *kind == chosen.get()).unwrap_or_default());
        let select = move |index: usize| chosen.set(TOUCHES.get(index).copied().unwrap_or_default());
        view! { <SelectField label=t::field_kind() options=options selected=selected on_select=select/> }
    });
    let is_said = move || answers.ticked.with(|ticked| ticked.contains(&key_of));
    view! {
        <Tick answers=answers key_of=key_of words=words first=first/>
        <div class="form__pair asks__more" hidden=move || !is_said()>
            {which}
            <DateField label=t::criterion_when() value=on/>
        </div>
    }
}

/// The field of a deal that has to be filled in.
fn field(answers: CriteriaAnswers, name: &str) -> AnyView {
    let label = field_words(Table::Deals, name);
    match name {
        "value" => view! { <MoneyField label=label typed=answers.value name="value"/> }.into_any(),
        "expectedClose" => {
            view! { <DateField label=label value=answers.expected_close name="expectedClose"/> }.into_any()
        }
        "likelihood" => {
            view! { <TextField label=label value=answers.likelihood inputmode="numeric" name="likelihood"/> }.into_any()
        }
        "organisation" => view! { <Name label=label typed=answers.organisation table=Table::Organisations/> }.into_any(),
        "contact" => view! { <Name label=label typed=answers.contact table=Table::Contacts/> }.into_any(),
        "owner" => view! { <Choice label=label chosen=answers.owner table=Table::Members/> }.into_any(),
        "product" => view! { <Choice label=label chosen=answers.product table=Table::Products/> }.into_any(),
        "channel" => view! { <Choice label=label chosen=answers.channel table=Table::Channels/> }.into_any(),
        _ => view! {
            <Field label=label>
                <textarea class="input" rows="2" prop:value=answers.about on:input=value_listener(move |text| answers.about.set(text))></textarea>
            </Field>
        }
        .into_any(),
    }
}

/// An organisation or a contact by name: those that are known are offered.
#[component]
fn Name(label: String, typed: RwSignal<String>, table: Table) -> impl IntoView {
    let store = use_store();
    let known = Signal::derive(move || {
        let typed = typed.with(|typed| same_name(typed));
        let is_like = |name: &&String| same_name(name).contains(&typed);
        store.book(|book| match table {
            Table::Contacts => {
                let there = book.contacts().filter(|contact| contact.removed.is_none());
                there.map(|contact| &contact.name).filter(is_like).take(OFFERED).cloned().collect::<Vec<_>>()
            }
            _ => {
                let known = book.organisations_in_order().map(|organisation| &organisation.name);
                known.filter(is_like).take(OFFERED).cloned().collect()
            }
        })
    });
    view! { <TextField label=label value=typed suggestions=known/> }
}

/// One of a list of the workspace.
#[component]
fn Choice(label: String, #[prop(name = "chosen")] value: RwSignal<Option<RecordId>>, table: Table) -> impl IntoView {
    let (ids, list): (Vec<_>, Vec<_>) = use_store().book(|book| names(book, table)).into_iter().unzip();
    let options: Vec<String> = std::iter::once("–".to_owned()).chain(list).collect();
    let ids = StoredValue::new(ids);
    let selected = Signal::derive(move || {
        let chosen = value.get();
        ids.with_value(|ids| ids.iter().position(|id| Some(*id) == chosen).map_or(0, |at| at + 1))
    });
    let select = move |index: usize| {
        value.set(index.checked_sub(1).and_then(|at| ids.with_value(|ids| ids.get(at).copied())));
    };
    view! { <SelectField label=label options=options selected=selected on_select=select/> }
}
