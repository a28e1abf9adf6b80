//! In which sequence are these to be?

use kariz_client::{
    format,
    i18n::t,
    parts::say_refused,
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{
    Arrange, Command, DealId, Entity, LeadId, Purpose, SequenceId, Table, in_order, sequence::has_opted_out,
};
use kariz_kit::{CollectView, Dialog, ErrorLine, Form, FormState, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    offers::{PURPOSES, offered_name, take},
    words::{purpose_words, step_words, subject_words},
};
use crate::shell::intents;

/// What can be chosen: a sequence that is there, or one that is offered.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    There(SequenceId),
    Offered(Purpose),
}

/// Sequences that have steps and offers that nobody has taken, those for the purpose first.
fn choices(store: Store, purpose: Option<Purpose>) -> Vec<(Choice, Purpose, String)> {
    store.watch_table(Table::Sequences);
    let mut all: Vec<_> = store.book(|book| {
        let with_steps = book.sequences_in_order().filter(|sequence| !sequence.steps.is_empty());
        with_steps.map(|found| (Choice::There(found.id), found.purpose, found.name.clone())).collect()
    });
    let offers = PURPOSES.into_iter().filter(|offered| all.iter().all(|(_, other, _)| other != offered));
    let offers: Vec<_> =
        offers.map(|offered| (Choice::Offered(offered), offered, offered_name(offered).to_owned())).collect();
    all.extend(offers);
    let place = |of: Purpose| (Some(of) != purpose.or(Some(Purpose::Prospecting)), of);
    all.arrange_by(|one, other| place(one.1).cmp(&place(other.1)));
    all
}

#[component]
pub fn EnrolDialog(deals: Vec<DealId>, leads: Vec<LeadId>, purpose: Option<Purpose>) -> impl IntoView {
    let store = use_store();
    let all = || {
        let deals = deals.iter().map(|id| Entity::new(Table::Deals, *id));
        deals.chain(leads.iter().map(|id| Entity::new(Table::Leads, *id)))
    };
    let (out, left): (Vec<_>, Vec<_>) = all().partition(|subject| store.book(|book| has_opted_out(book, *subject)));
    let who = match &left[..] {
        [one] => store.book(|book| subject_words(book, Some(*one))).unwrap_or_default(),
        many => t::seq_enrol_many(many.len()),
    };
    let of = |table: Table| left.iter().filter(move |subject| subject.table == table).map(|subject| subject.id);
    let deals: Vec<DealId> = of(Table::Deals).map(Into::into).collect();
    let leads: Vec<LeadId> = of(Table::Leads).map(Into::into).collect();
    let form = FormState::new();
    let offered = memo(move || choices(store, purpose));
    let chosen = RwSignal::new(offered.with_untracked(|offered| offered.first().map(|(choice, ..)| *choice)));
    let nobody = left.is_empty();
    let option = move |(choice, purpose, name): (Choice, Purpose, String)| {
        let steps = match choice {
            Choice::There(id) => store.book(|book| book.sequence(id).map(|found| found.steps.len())),
            Choice::Offered(_) => None,
        };
        view! {
            <label class="choice">
                <input type="radio" name="sequence" prop:checked=move || chosen.get() == Some(choice) on:change=listener(move |_| chosen.set(Some(choice)))/>
                <b><bdi>{name}</bdi></b>
                <span class="num">{purpose_words(purpose)}{steps.map(|steps| format!(", {}", t::seq_steps(steps)))}</span>
            </label>
        }
    };
    let first = move || {
        let Some(Choice::There(id)) = chosen.get() else { return None };
        let today = store.today.get();
        store.book(|book| {
            let sequence = book.sequence(id)?;
            let (_, step) = *in_order(&sequence.steps).first()?;
            let due = step.wait.after(today, sequence.week());
            Some(t::seq_enrol_first(step_words(book, step), format::date(due, today)))
        })
    };
    let whom = StoredValue::new((deals, leads, who.clone()));
    let enrol = move |sequence: SequenceId| {
        let (deals, leads, who) = whom.get_value();
        let command = Command::Enrol { sequence, deals, leads };
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                let name = store.book(|book| book.sequence(sequence).map(|found| found.name.clone()));
                intents::close();
                toast_with_undo(t::seq_enrolled(name.unwrap_or_default(), who));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let save = move |()| match chosen.get_untracked() {
        _ if nobody => {}
        Some(Choice::There(id)) => enrol(id),
        Some(Choice::Offered(purpose)) => {
            let Some((id, command)) = take(store, purpose) else { return };
            store.run_then(command.clone(), move |result| match result {
                Ok(_) => enrol(id),
                Err(rejection) => say_refused(store, form, command, rejection),
            });
        }
        None => {}
    };
    view! {
        <Dialog title=t::seq_enrol_title(who) on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                {(!out.is_empty()).then(|| view! { <p class="note note--warn"><Icon name="warn"/>{t::seq_enrol_out(out.len())}</p> })}
                {nobody.then(|| view! { <ErrorLine words=t::seq_enrol_nobody().to_owned()/> })}
                <fieldset class="choices">
                    <legend>{t::seq_enrol_which()}</legend>
                    {move || offered.get().into_iter().map(option).collect_view()}
                </fieldset>
                {dynamic(move || first().map(|words| view! { <p class="hint num" role="status">{words}</p> }))}
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit" disabled=nobody>{t::seq_enrol_do()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
