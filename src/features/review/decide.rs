//! What was decided; and, where somebody is to do it, the step that comes of it: both at once, and one undo.

use kariz_client::{
    browser::clock,
    i18n::t,
    parts::{DateField, DraftLine, say_refused},
    services::drafts::{self, Draft},
    store::{names, toast_with_undo, use_store},
};
use kariz_core::{Activity, ActivityKind, Command, DealId, MemberId, Review, ReviewId, Table, command::ReviewChange};
use kariz_kit::{Dialog, Form, FormState, SelectField, Show, TextField, listener};
use leptos::prelude::*;

use super::held::Held;
use crate::shell::intents::{self, Intent};

/// What was decided?
pub struct Decide {
    /// In which review.
    pub review: ReviewId,
    /// About which deal, when it is about one.
    pub deal: Option<DealId>,
}
impl Intent for Decide {}

#[component]
pub fn DecideDialog(review: ReviewId, deal: Option<DealId>) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let title = deal.and_then(|id| store.book(|book| book.deal(id).map(|deal| deal.title.clone())));
    let form = FormState::new();
    let text = RwSignal::new(String::new());
    let does = RwSignal::new(true);
    let due = RwSignal::new(Some(kariz_client::customs::week().plus(today, 1)));
    let members = StoredValue::new(store.book(|book| names(book, Table::Members)));
    let owner = deal.and_then(|id| store.book(|book| book.deal(id)?.owner)).or(store.me.get_untracked());
    let whose =
        members.with_value(|all| all.iter().position(|(id, _)| Some(MemberId(*id)) == owner)).map_or(0, |at| at + 1);
    let who = RwSignal::new(whose);
    let options: Vec<String> = members.with_value(|all| {
        std::iter::once(t::review_nobody().to_owned()).chain(all.iter().map(|(_, name)| name.clone())).collect()
    });
    let draft = Draft::bind(store, "decision", review.to_string(), vec![drafts::text("decision", text)]);
    let missing = Signal::derive(move || {
        (form.tried() && text.with(|text| text.trim().is_empty())).then(|| t::review_decision_missing().to_owned())
    });
    let save = move |()| {
        let said = text.get_untracked().trim().to_owned();
        if said.is_empty() {
            return;
        }
        let key = Held::new_key();
        let owner = who
            .get_untracked()
            .checked_sub(1)
            .and_then(|at| members.with_value(|all| all.get(at).map(|(id, _)| MemberId(*id))));
        let step = Activity {
            id: Review { id: review, ..Review::default() }.step_of(&key),
            kind: ActivityKind::Task,
            title: said.clone(),
            deal,
            owner,
            due: due.get_untracked(),
            created_at: clock::now(),
            ..Activity::default()
        };
        let plan = if does.get_untracked() { vec![step] } else { Vec::new() };
        let change = ReviewChange { decisions: vec![(key, Some(said))], plan, ..ReviewChange::default() };
        let command = Command::KeepReview(review, Box::new(change));
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                draft.sent();
                intents::close();
                toast_with_undo(if does.get_untracked() { t::review_decided_step() } else { t::review_decided() });
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let heading = title.map_or_else(|| t::review_decide_title().to_owned(), t::review_decide_about);
    view! {
        <Dialog title=heading on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                <DraftLine draft=draft/>
                <TextField label=t::review_decision() value=text error=missing placeholder=t::review_decision_example() autofocus=true name="decision "/>
                <label class="rv-check">
                    <input type="checkbox" prop:checked=does on:change=listener(move |_| does.update(|does| *does = !*does))/>
                    {t::review_becomes_step()}
                </label>
                <Show when=move || does.get()>
                    <DateField label=t::field_due() value=due name="due"/>
                    <SelectField label=t::field_owner() options={let options = options.clone(); Signal::derive(move || options.clone())} selected=who on_select=move |at| who.set(at)/>
                </Show>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::review_keep_decision()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
