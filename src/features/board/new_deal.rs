//! A new deal.

use std::collections::BTreeSet;

use kariz_client::{
    browser::{ids::new_id, prefs},
    i18n::t,
    parts::{
        DateField, DraftLine, MoneyField, TypedMoney,
        criteria::{CriteriaAnswers, CriteriaFields},
        say_refused,
    },
    services::drafts::{self, Draft},
    store::{Store, names, toast_with_undo_and, use_store},
};
use kariz_core::{
    ChannelId, Command, CriterionKey, Date, DealId, MemberId, ProductId, RecordId, Rejection, Stage, StageId, Table,
    book::same_name, command::NewDeal,
};
use kariz_kit::{Dialog, Form as FormView, FormState, Offer, SelectField, TextField, dynamic, listener};
use leptos::prelude::*;

use super::{
    filter_dialog::{at, chosen, with_all},
    keys,
    state::current_pipeline,
};
use crate::shell::intents;

/// How many names are offered while typing.
const OFFERED: usize = 20;

/// What is typed and chosen.
#[derive(Clone, Copy)]
struct Form {
    id: DealId,
    title: RwSignal<String>,
    organisation: RwSignal<String>,
    contact: RwSignal<String>,
    value: TypedMoney,
    stage: RwSignal<Option<StageId>>,
    owner: RwSignal<Option<RecordId>>,
    product: RwSignal<Option<RecordId>>,
    channel: RwSignal<Option<RecordId>>,
    expected_close: RwSignal<Option<Date>>,
    answers: CriteriaAnswers,
    state: FormState,
    kept: Draft,
    /// Entry criteria that are not met, and whether that may be ignored.
    unmet: RwSignal<Option<(Vec<CriterionKey>, bool)>>,
}

impl Form {
    fn new(store: Store, stage: Option<StageId>) -> Self {
        let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
        let first = || store.book(|book| Some(book.stages_of(current_pipeline(book)?).next()?.id));
        let (title, organisation, contact) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        let value = TypedMoney::of(None, usual);
        let owner = RwSignal::new(store.me.get_untracked().map(|me| me.0));
        let (product, channel) = (RwSignal::default(), RwSignal::default());
        let expected_close = RwSignal::default();
        let fields = vec![
            drafts::text("title", title),
            drafts::text("organisation", organisation),
            drafts::text("contact", contact),
            drafts::text("value", value.text),
            drafts::choice("owner", owner),
            drafts::choice("product", product),
            drafts::choice("channel", channel),
            drafts::choice("expectedClose", expected_close),
        ];
        Self {
            id: new_id(),
            title,
            organisation,
            contact,
            value,
            stage: RwSignal::new(stage.or_else(first)),
            owner,
            product,
            channel,
            expected_close,
            answers: CriteriaAnswers::new(store),
            state: FormState::new(),
            kept: Draft::bind(store, "deal", String::new(), fields),
            unmet: RwSignal::default(),
        }
    }

    fn deal(&self, anyway: bool) -> Option<NewDeal> {
        let title = self.title.get_untracked().trim().to_owned();
        let stage = self.stage.get_untracked()?;
        let value = untrack(|| self.value.read()).ok()?;
        (!title.is_empty()).then(|| NewDeal {
            id: self.id,
            title,
            stage,
            value,
            owner: self.owner.get_untracked().map(MemberId),
            organisation: self.organisation.get_untracked().trim().to_owned(),
            contact: self.contact.get_untracked().trim().to_owned(),
            product: self.product.get_untracked().map(ProductId),
            channel: self.channel.get_untracked().map(ChannelId),
            expected_close: self.expected_close.get_untracked(),
            tick: self.answers.tick(),
            filled: self.answers.filled(),
            anyway,
        })
    }

    fn add(self, store: Store, anyway: bool) {
        let Some(deal) = self.state.is_sound().then(|| self.deal(anyway)).flatten() else { return };
        let title = deal.title.clone();
        let command = Command::AddDeal(deal);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                self.kept.sent();
                intents::close();
                toast_with_undo_and(t::newdeal_added(title), Offer::new(t::step_plan(), move || keys::plan(self.id)));
            }
            Err(Rejection::CriteriaUnmet { unmet, may_override, .. }) => {
                let keys = unmet.into_iter().flat_map(|(_, keys)| keys);
                // What was asked before and is answered now stays in sight.
                let before = self.unmet.get_untracked().map(|(keys, _)| keys).unwrap_or_default();
                self.unmet.set(Some((keys.chain(before).collect::<BTreeSet<_>>().into_iter().collect(), may_override)));
            }
            Err(rejection) => say_refused(store, self.state, command, rejection),
        });
    }
}

/// Asks for a new deal.
#[component]
pub fn NewDealDialog(
    /// In which stage; else in the first of the current pipeline.
    stage: Option<StageId>,
) -> impl IntoView {
    let store = use_store();
    let form = Form::new(store, stage);
    let missing = Signal::derive(move || {
        (form.state.tried() && form.title.with(|title| title.trim().is_empty()))
            .then(|| t::newdeal_title_missing().to_owned())
    });
    let may_override = move || form.unmet.get().is_some_and(|(_, may_override)| may_override);
    view! {
        <Dialog title=t::new_deal() on_close=|()| intents::close()>
            <FormView state=form.state class="form" on_submit=move |()| form.add(store, false)>
                <DraftLine draft=form.kept/>
                <TextField label=t::field_title() value=form.title placeholder=t::newdeal_title_example() error=missing name="title" autofocus=true/>
                <div class="form__pair">
                    <Organisation form=form/>
                    <MoneyField label=t::field_value() typed=form.value name="value"/>
                </div>
                <More form=form/>
                <Unmet form=form/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    {dynamic(move || may_override().then(|| view! {
                        <button class="btn" type="button" on:click=listener(move |_| form.add(store, true))>{t::newdeal_anyway()}</button>
                    }))}
                    <button class="btn btn--brand" type="submit">{t::newdeal_add()}</button>
                </div>
            </FormView>
        </Dialog>
    }
}

/// What a phone shows only when it is asked for; once it was, always.
const MORE: &str = "newdeal.more";

/// What is mostly as it should be already.
#[component]
fn More(form: Form) -> impl IntoView {
    let is_small = window().match_media("(max-width: 600px)").ok().flatten().is_some_and(|query| query.matches());
    let is_open = !is_small || prefs::get(MORE).is_some();
    let unfold = move |_| prefs::set(MORE, "");
    view! {
        <details class="more" open=is_open>
            <summary class="btn btn--ghost btn--s" on:click=listener(unfold)>{t::newdeal_more()}</summary>
            <div class="form__pair">
                <Contact form=form/>
                <StageField form=form/>
            </div>
            <Choices form=form/>
        </details>
    }
}

/// The company: names that are known are offered.
#[component]
fn Organisation(form: Form) -> impl IntoView {
    let store = use_store();
    let known = Signal::derive(move || {
        let typed = form.organisation.with(|typed| same_name(typed));
        store.book(|book| {
            let known = book.organisations_in_order().map(|record| &record.name);
            known.filter(|name| same_name(name).contains(&typed)).take(OFFERED).cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <TextField label=t::field_organisation() value=form.organisation placeholder=t::newdeal_organisation_example() suggestions=known/>
    }
}

/// The person: names that are known there are offered.
#[component]
fn Contact(form: Form) -> impl IntoView {
    let store = use_store();
    let known = Signal::derive(move || {
        let organisation = form.organisation.get();
        store.book(|book| {
            let organisation = book.organisation_named(&organisation).map(|record| record.id);
            book.contacts_of(organisation).take(OFFERED).map(|record| record.name.clone()).collect::<Vec<_>>()
        })
    });
    view! { <TextField label=t::field_contact() value=form.contact placeholder=t::newdeal_contact_example() suggestions=known/> }
}

#[component]
fn StageField(form: Form) -> impl IntoView {
    let store = use_store();
    let stages: Vec<(StageId, String)> = store.book(|book| {
        let given = form.stage.get_untracked().and_then(|stage| book.stage(stage)).map(|stage| stage.pipeline);
        let stages = given.or_else(|| current_pipeline(book)).map(|pipeline| book.stages_of(pipeline));
        stages.into_iter().flatten().map(|stage| (stage.id, stage.name.clone())).collect()
    });
    let names: Vec<String> = stages.iter().map(|(_, name)| name.clone()).collect();
    let stages = StoredValue::new(stages);
    let selected = Signal::derive(move || {
        let chosen = form.stage.get();
        stages.with_value(|stages| stages.iter().position(|(id, _)| Some(*id) == chosen).unwrap_or_default())
    });
    let select = move |index: usize| {
        form.stage.set(stages.with_value(|stages| stages.get(index).map(|(id, _)| *id)));
        form.unmet.set(None);
    };
    view! { <SelectField label=t::field_status() options=names selected=selected on_select=select/> }
}

/// Owner, product, channel, expected close.
#[component]
fn Choices(form: Form) -> impl IntoView {
    view! {
        <div class="form__pair">
            <Choice label=t::field_owner() none=t::owner_nobody() table=Table::Members chosen=form.owner/>
            <DateField label=t::field_expected_close() value=form.expected_close name="expectedClose"/>
        </div>
        <div class="form__pair">
            <Choice label=t::field_product() none=t::newdeal_none() table=Table::Products chosen=form.product/>
            <Choice label=t::field_channel() none=t::newdeal_none() table=Table::Channels chosen=form.channel/>
        </div>
    }
}

#[component]
fn Choice(
    label: &'static str,
    none: &'static str,
    table: Table,
    #[prop(name = "chosen")] value: RwSignal<Option<RecordId>>,
) -> impl IntoView {
    let list = use_store().book(|book| names(book, table));
    let options = with_all(none, &list);
    let list = StoredValue::new(list);
    let selected = Signal::derive(move || list.with_value(|list| at(list, value.get())));
    let select = move |index: usize| value.set(list.with_value(|list| chosen(list, index)));
    view! { <SelectField label=label options=options selected=selected on_select=select/> }
}

/// Entry criteria of the stage that are not met yet, asked for in place (P5).
#[component]
fn Unmet(form: Form) -> impl IntoView {
    let store = use_store();
    dynamic(move || {
        let (keys, may_override) = form.unmet.get()?;
        let stage = store.stage(form.stage.get_untracked()?)?;
        Some(view! {
            <div class="note note--warn note--stack" role="alert">
                <p>{t::newdeal_criteria(&stage.name)}</p>
                <CriteriaFields stage=Stage::clone(&stage) asked=keys answers=form.answers/>
                <p class="hint">{if may_override { t::criteria_anyway_words() } else { t::criteria_strict() }}</p>
            </div>
        })
    })
}
