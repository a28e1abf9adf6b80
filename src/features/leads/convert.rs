//! A lead becomes a deal: a new one, or one that is there, with whoever is known of its people (Q1).

use std::collections::{BTreeSet, HashMap};

use kariz_client::{
    i18n::{dotted, t},
    parts::{
        DraftLine, MoneyField, TypedMoney,
        criteria::{CriteriaAnswers, CriteriaFields},
        say_refused,
    },
    route::{Page, Route},
    services::drafts::{self, Draft, record_word},
    store::{Store, toast_with_undo_and, use_store},
    words::standing_words,
};
use kariz_core::{
    Book, Command, ContactId, CriterionKey, DealId, Entity, Lead, LeadId, OrganisationId, Rejection, Stage, StageId,
    Table,
    book::{Person, fold},
    command::{Conversion, ConvertInto, NewDeal, Pick},
};
use kariz_kit::{
    CollectView, Dialog, ErrorLine, Form, FormState, Offer, SelectField, Show, TextField, dynamic, is_touched,
    listener, reactive::memo, toast_offering,
};
use leptos::prelude::*;

use crate::shell::intents::{self, Intent};

/// This lead becomes a deal.
pub struct Convert {
    pub lead: LeadId,
    /// One that is there.
    pub existing: bool,
}
impl Intent for Convert {}

/// So many deals are offered.
const OFFERED: usize = 8;

/// What is asked.
#[derive(Clone, Copy)]
struct Answers {
    store: Store,
    lead: LeadId,
    existing: RwSignal<bool>,
    title: RwSignal<String>,
    organisation: RwSignal<String>,
    contact: RwSignal<String>,
    value: TypedMoney,
    stage: RwSignal<Option<StageId>>,
    /// Somebody new, although somebody is known who seems the same.
    /// Whose address it is, and whose domain: looked up once, since no key changes them.
    reached: StoredValue<(Option<ContactId>, Option<OrganisationId>)>,
    new_organisation: RwSignal<bool>,
    new_contact: RwSignal<bool>,
    deal: RwSignal<Option<DealId>>,
    words: RwSignal<String>,
    answers: CriteriaAnswers,
    unmet: RwSignal<Option<(StageId, Vec<CriterionKey>, bool)>>,
    form: FormState,
    kept: Draft,
}

/// Asks into what, and with whom.
#[component]
pub fn ConvertDialog(lead: LeadId, existing: bool) -> impl IntoView {
    let store = use_store();
    let found = store.book(|book| book.lead(lead).cloned()).unwrap_or_default();
    let title = t::leads_convert_title(found.name.clone());
    let answers = Answers::new(store, &found, existing);
    let choose = move |there: bool, name: &'static str| {
        view! { <button type="button" aria-pressed=move || (answers.existing.get() == there).to_string() on:click=listener(move |_| answers.existing.set(there))>{name}</button> }
    };
    // A keyboard that comes up by itself would hide half of the sheet.
    let focus = if is_touched() { "" } else { "input" };
    let may_override = move || answers.unmet.get().is_some_and(|(_, _, may)| may);
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=answers.form class="form" on_submit=move |()| convert(answers, false) focus=focus>
                <div class="seg seg--small" role="group" aria-label=t::leads_convert_what()>{choose(false, t::new_deal())}{choose(true, t::leads_existing_deal())}</div>
                <Show when=move || !answers.existing.get()><New answers=answers/></Show>
                <Show when=move || answers.existing.get()><Existing answers=answers/></Show>
                <p class="hint">{t::leads_convert_words()}</p>
                <DraftLine draft=answers.kept/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    {dynamic(move || may_override().then(|| view! { <button class="btn" type="button" on:click=listener(move |_| convert(answers, true))>{t::leads_convert_anyway()}</button> }))}
                    <button class="btn btn--brand" type="submit">{t::leads_convert()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// Somebody who is known, by name.
type Named<Id> = Option<(Id, String)>;

impl Answers {
    fn new(store: Store, lead: &Lead, existing: bool) -> Self {
        let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
        let stage = store.book(|book| stages(book).first().map(|(id, _)| *id));
        let person = Person { email: lead.email.trim(), phone: lead.phone.trim(), ..Person::default() };
        let reached = store.book(|book| {
            (book.contact_reached(&person), book.organisation_of_domain(&person).map(|organisation| organisation.id))
        });
        let title = if lead.organisation.is_empty() { &lead.name } else { &lead.organisation };
        let [title, organisation, contact] =
            [title, &lead.organisation, &lead.name].map(|text| RwSignal::new(text.clone()));
        let value = TypedMoney::of(lead.value, usual);
        let fields = vec![
            drafts::text("title", title),
            drafts::text("organisation", organisation),
            drafts::text("contact", contact),
            drafts::text("value", value.text),
        ];
        Self {
            store,
            lead: lead.id,
            existing: RwSignal::new(existing),
            title,
            organisation,
            contact,
            value,
            stage: RwSignal::new(stage),
            reached: StoredValue::new(reached),
            new_organisation: RwSignal::new(false),
            new_contact: RwSignal::new(false),
            deal: RwSignal::new(None),
            words: RwSignal::default(),
            answers: CriteriaAnswers::new(store),
            unmet: RwSignal::new(None),
            form: FormState::new(),
            kept: Draft::bind(store, "convert", record_word(Entity::new(Table::Leads, lead.id)), fields),
        }
    }

    /// The organisation and the contact that are known, by what stands in the fields.
    fn known(self) -> (Named<OrganisationId>, Named<ContactId>) {
        let (contact, domain) = self.reached.get_value();
        self.organisation.with(|organisation| {
            self.contact.with(|name| {
                let person = Person { name: name.trim(), organisation: organisation.trim(), ..Person::default() };
                self.store.book(|book| {
                    let named = book.organisation_like(&person).or_else(|| book.organisation(domain?));
                    let organisation = named.map(|found| (found.id, found.name.clone()));
                    let contact = book.contact_known(contact, &person, organisation.as_ref().map(|(id, _)| *id));
                    (organisation, contact.map(|found| (found.id, found.name.clone())))
                })
            })
        })
    }

    fn conversion(self, anyway: bool) -> Option<Conversion> {
        let into = if self.existing.get_untracked() {
            ConvertInto::Existing(self.deal.get_untracked()?)
        } else {
            ConvertInto::New(Box::new(NewDeal {
                title: self.title.get_untracked().trim().to_owned(),
                stage: self.stage.get_untracked()?,
                value: untrack(|| self.value.read()).ok()?,
                organisation: self.organisation.get_untracked().trim().to_owned(),
                contact: self.contact.get_untracked().trim().to_owned(),
                tick: self.answers.tick(),
                filled: self.answers.filled(),
                anyway,
                ..NewDeal::default()
            }))
        };
        // Whoever was shown as known, and is ticked, is meant.
        let shown = if self.existing.get_untracked() { (None, None) } else { untrack(|| self.known()) };
        let organisation = picked(self.new_organisation, shown.0);
        let contact = picked(self.new_contact, shown.1);
        Some(Conversion { lead: self.lead, into, organisation, contact })
    }
}

fn picked<Id>(new: RwSignal<bool>, known: Named<Id>) -> Pick<Id> {
    match known {
        _ if new.get_untracked() => Pick::New,
        Some((id, _)) => Pick::This(id),
        None => Pick::AsKnown,
    }
}

/// The stages where a deal can begin, in the order of the pipelines.
fn stages(book: &Book) -> Vec<(StageId, String)> {
    let pipelines: Vec<_> = book.pipelines_in_order().filter(|pipeline| !pipeline.archived).cloned().collect();
    let several = pipelines.len() > 1;
    let of = |pipeline: &kariz_core::Pipeline| {
        let name = pipeline.name.clone();
        let stages = book.stages_of(pipeline.id);
        let named = stages.map(|stage| {
            (stage.id, if several { dotted([name.clone(), stage.name.clone()]) } else { stage.name.clone() })
        });
        named.collect::<Vec<_>>()
    };
    pipelines.iter().flat_map(|pipeline| of(pipeline)).collect()
}

#[component]
fn New(answers: Answers) -> impl IntoView {
    let missing = Signal::derive(move || {
        (answers.form.tried() && answers.title.with(|title| title.trim().is_empty()))
            .then(|| t::rejected_name_missing().to_owned())
    });
    let stages = answers.store.book(stages);
    let names: Vec<String> = stages.iter().map(|(_, name)| name.clone()).collect();
    let stages = StoredValue::new(stages);
    let at = Signal::derive(move || {
        let chosen = answers.stage.get();
        stages.with_value(|stages| stages.iter().position(|(id, _)| Some(*id) == chosen).unwrap_or_default())
    });
    let select = move |at: usize| {
        answers.stage.set(stages.with_value(|stages| stages.get(at).map(|(id, _)| *id)));
        answers.unmet.set(None);
    };
    let known = memo(move || answers.known());
    let same = |name: Option<String>, new: RwSignal<bool>| {
        dynamic(move || {
            name.clone().map(|name| view! {
            <label class="why"><input type="checkbox" prop:checked=move || !new.get() on:change=listener(move |_| new.update(|new| *new = !*new))/><bdi>{t::leads_is_known(name)}</bdi></label>
        })
        })
    };
    view! {
        <TextField label=t::field_title() value=answers.title error=missing name="title"/>
        <div class="form__pair">
            <MoneyField label=t::field_value() typed=answers.value name="value"/>
            <SelectField label=t::field_status() options=names selected=at on_select=select/>
        </div>
        <div class="form__pair">
            <TextField label=t::field_organisation() value=answers.organisation/>
            <TextField label=t::field_contact() value=answers.contact/>
        </div>
        {move || known.with(|(organisation, contact)| (
            same(organisation.as_ref().map(|(_, name)| name.clone()), answers.new_organisation),
            same(contact.as_ref().map(|(_, name)| name.clone()), answers.new_contact),
        ))}
        <Unmet answers=answers/>
    }
}

/// Entry criteria that are not met: to be met in place (P5).
#[component]
fn Unmet(answers: Answers) -> impl IntoView {
    dynamic(move || {
        let (stage, keys, _) = answers.unmet.get()?;
        let stage = answers.store.stage(stage)?;
        Some(view! {
            <fieldset class="whys">
                <legend>{t::leads_criteria()}</legend>
                <CriteriaFields stage=Stage::clone(&stage) asked=keys answers=answers.answers/>
            </fieldset>
        })
    })
}

/// The open deals, those with the lead's people first.
#[component]
fn Existing(answers: Answers) -> impl IntoView {
    let store = answers.store;
    // Folded once: a key costs a look at each.
    let titles = StoredValue::new(
        store.book(|book| book.all_open_deals().map(|deal| (deal.id, fold(&deal.title))).collect::<HashMap<_, _>>()),
    );
    let deals = memo(move || {
        let (organisation, contact) = answers.known();
        let words = answers.words.with(|words| fold(words.trim()));
        store.book(|book| {
            let theirs = |deal: &kariz_core::Deal| {
                let is_contacts = contact.as_ref().is_some_and(|(id, _)| deal.contact == Some(*id));
                is_contacts || organisation.as_ref().is_some_and(|(id, _)| deal.organisation == Some(*id))
            };
            let fits = |deal: &&std::sync::Arc<kariz_core::Deal>| {
                let has =
                    |titles: &HashMap<DealId, String>| titles.get(&deal.id).is_some_and(|title| title.contains(&words));
                words.is_empty() || titles.with_value(has)
            };
            let (first, rest): (Vec<_>, Vec<_>) = book.all_open_deals().filter(fits).partition(|deal| theirs(deal));
            let named = first.into_iter().chain(rest).take(OFFERED);
            named.map(|deal| (deal.id, deal.title.clone(), standing_words(book, deal))).collect::<Vec<_>>()
        })
    });
    let option = move |(id, title, stage): (DealId, String, String)| {
        view! {
            <label class="why">
                <input type="radio" name="deal" prop:checked=move || answers.deal.get() == Some(id) on:change=listener(move |_| answers.deal.set(Some(id)))/>
                <span><bdi>{title}</bdi> " " <small class="muted"><bdi>{stage}</bdi></small></span>
            </label>
        }
    };
    let missing = move || answers.form.tried() && answers.deal.get().is_none();
    view! {
        <TextField label=t::leads_find_deal() value=answers.words kind="search"/>
        <fieldset class="whys">
            <legend>{t::leads_existing_deal()}</legend>
            {move || deals.get().into_iter().map(option).collect_view()}
            {dynamic(move || deals.with(Vec::is_empty).then(|| view! { <p class="hint">{t::leads_no_deal()}</p> }))}
            {dynamic(move || missing().then(|| view! { <ErrorLine words=t::leads_deal_missing().to_owned()/> }))}
        </fieldset>
    }
}

fn convert(answers: Answers, anyway: bool) {
    let Some(conversion) = answers.form.is_sound().then(|| answers.conversion(anyway)).flatten() else { return };
    let (store, lead) = (answers.store, answers.lead);
    let command = Command::ConvertLead(Box::new(conversion));
    store.run_then(command.clone(), move |result| match result {
        Ok(done) => {
            answers.kept.sent();
            intents::close();
            let open = move || {
                let deal = store.book(|book| book.lead(lead).and_then(|lead| lead.deal()));
                deal.into_iter().for_each(|deal| Route::page(Page::BOARD).with_deal(deal).go());
            };
            let said = t::leads_converted(super::words::whom(store, &[lead]));
            let offer = Offer::new(t::leads_open_deal(), open);
            if done.change.is_some() { toast_with_undo_and(said, offer) } else { toast_offering(said, offer) }
        }
        Err(Rejection::CriteriaUnmet { stage, unmet, may_override }) => {
            let keys = unmet.into_iter().flat_map(|(_, keys)| keys);
            let before = answers.unmet.get_untracked().filter(|(of, ..)| *of == stage);
            let before = before.map(|(_, keys, _)| keys).unwrap_or_default();
            let all: BTreeSet<_> = keys.chain(before).collect();
            answers.unmet.set(Some((stage, all.into_iter().collect(), may_override)));
        }
        Err(rejection) => say_refused(store, answers.form, command, rejection),
    });
}
