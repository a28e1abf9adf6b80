//! The ideal customer, in the customers' own words (Q4).

use kariz_client::{
    customs::own_number,
    i18n::t,
    parts::{DraftLine, MoneyField, TypedMoney, amount, say_refused},
    services::drafts::{self, Draft},
    store::{toast_with_undo, use_store},
    words::aspect_words,
};
use kariz_core::{Aspect, Command, Money, Workspace, WorkspacePatch};
use kariz_kit::{CollectView, Dialog, Field, Form, FormState, TextField, listener, value_listener};
use leptos::prelude::*;

use crate::shell::intents;

/// A text of the ideal customer, as it stands and as it is typed.
type Typed = (Aspect, RwSignal<String>);

/// Asks for what is looked for. What is left empty is not asked of a lead.
#[component]
pub fn IdealDialog() -> impl IntoView {
    let store = use_store();
    let before = store.book(|book| book.workspace().cloned()).unwrap_or_default();
    let usual = before.currency;
    let form = FormState::new();
    let texts: Vec<Typed> = Aspect::TEXTS
        .into_iter()
        .map(|aspect| (aspect, RwSignal::new(before.ideal.get(&aspect).cloned().unwrap_or_default())))
        .collect();
    let size = |size: Option<u32>| RwSignal::new(size.map(|size| own_number(size.into())).unwrap_or_default());
    let sizes = (size(before.ideal_size_from), size(before.ideal_size_to));
    let budgets = (TypedMoney::of(before.ideal_budget_from, usual), TypedMoney::of(before.ideal_budget_to, usual));
    let mut bound: Vec<_> = texts.iter().map(|(aspect, text)| drafts::text(aspect.word(), *text)).collect();
    bound.extend([drafts::text("size-from", sizes.0), drafts::text("size-to", sizes.1)]);
    bound.extend([drafts::text("budget-from", budgets.0.text), drafts::text("budget-to", budgets.1.text)]);
    let kept = Draft::bind(store, "ideal", String::new(), bound);
    let whole = |text: RwSignal<String>| text.with(|text| amount::whole(text, u32::MAX));
    let size_error = move |text| Signal::derive(move || whole(text).err());
    let range = Signal::derive(move || {
        let sizes = whole(sizes.0).ok().flatten().zip(whole(sizes.1).ok().flatten());
        sizes.is_some_and(|(from, to)| from > to).then(|| t::ideal_range().to_owned())
    });
    let size_to_error = Signal::derive(move || whole(sizes.1).err().or_else(|| range.get()));
    let given = StoredValue::new((before, texts.clone()));
    let save = move |()| {
        let read = untrack(|| {
            let sizes = (whole(sizes.0).ok()?, whole(sizes.1).ok()?);
            Some((sizes, (budgets.0.read().ok()?, budgets.1.read().ok()?)))
        });
        let Some(((from, to), (least, most))) = read else { return };
        let (texts, patch) = given.with_value(|(before, texts)| {
            let ranges = Workspace {
                ideal_size_from: from,
                ideal_size_to: to,
                ideal_budget_from: some(least),
                ideal_budget_to: some(most),
                ..Workspace::clone(before)
            };
            (changed(before, texts), WorkspacePatch::between(before, &ranges))
        });
        let command = Command::EditIdeal(texts, Box::new(patch));
        store.run_then(command.clone(), move |result| match result {
            Ok(done) => {
                kept.sent();
                intents::close();
                if done.change.is_some() {
                    toast_with_undo(t::ideal_saved());
                }
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let line = move |aspect: Aspect| {
        let found = texts.iter().find(|(other, _)| *other == aspect);
        found.map(|(aspect, text)| view! { <Line aspect=*aspect text=*text/> })
    };
    view! {
        <Dialog title=t::ideal_title() on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="textarea">
                <p class="hint">{t::ideal_words()}</p>
                <DraftLine draft=kept/>
                {[Aspect::Wants, Aspect::Says, Aspect::Industry, Aspect::Region, Aspect::Role].map(&line).into_iter().collect_view()}
                <div class="form__pair">
                    <TextField label=t::ideal_size_from() value=sizes.0 error=size_error(sizes.0) inputmode="numeric"/>
                    <TextField label=t::ideal_size_to() value=sizes.1 error=size_to_error inputmode="numeric" name="idealSizeTo"/>
                </div>
                <p class="hint">{t::ideal_size_hint()}</p>
                <div class="form__pair">
                    <MoneyField label=t::ideal_budget_from() typed=budgets.0 name="idealBudgetFrom"/>
                    <MoneyField label=t::ideal_budget_to() typed=budgets.1 name="idealBudgetTo"/>
                </div>
                {[Aspect::Pain, Aspect::Objection].map(&line).into_iter().collect_view()}
                <p class="hint num">{t::ideal_weights()}</p>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// Nothing is no limit.
fn some(money: Option<Money>) -> Option<Money> {
    money.filter(|money| money.minor > 0)
}

fn changed(before: &Workspace, texts: &[Typed]) -> Vec<(Aspect, String)> {
    let now = texts.iter().map(|(aspect, text)| (*aspect, text.get_untracked().trim().to_owned()));
    now.filter(|(aspect, text)| before.ideal.get(aspect).map_or("", String::as_str) != text).collect()
}

/// A text: what they say in several lines, what is looked for with commas.
#[component]
fn Line(aspect: Aspect, text: RwSignal<String>) -> impl IntoView {
    let (example, hint) = match aspect {
        Aspect::Wants => (t::ideal_wants_example(), None),
        Aspect::Says => (t::ideal_says_example(), None),
        Aspect::Pain => ("", Some(t::ideal_pains_hint())),
        Aspect::Objection => ("", Some(t::ideal_objections_hint())),
        Aspect::Industry => (t::ideal_example(), None),
        _ => ("", None),
    };
    let label = match aspect {
        Aspect::Industry => t::ideal_industries().to_owned(),
        Aspect::Region => t::ideal_regions().to_owned(),
        Aspect::Role => t::ideal_roles().to_owned(),
        aspect => aspect_words(aspect),
    };
    view! {
        <Field label=label hint=hint.map(str::to_owned)>
            <textarea class="input" rows="2" dir="auto" placeholder=example prop:value=text on:input=value_listener(move |typed| text.set(typed))></textarea>
        </Field>
    }
}
