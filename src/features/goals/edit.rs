//! What shall be reached, of whom, in which span.

use kariz_client::{
    browser::clock,
    i18n::{listed, t},
    parts::{MoneyField, TypedMoney, amount, say_refused},
    store::{Store, names, toast_with_undo, use_store},
    words::{amount_words, has_left, measure_words, period_words, span_words, target_words, whose_words},
};
use kariz_core::{
    Aim, Arrange, ChannelId, Command, Currency, Goal, GoalOf, GoalSpan, Measure, MemberId, ProductId, Table, Target,
    command::SetGoal,
    goals::{self, Course, period_of},
};
use kariz_kit::{
    Dialog, Field, Form, FormState, SelectField, TextField, dynamic, listener, reactive::memo, value_listener,
};
use leptos::prelude::*;

use super::model::{Model, days};
use crate::shell::intents;

/// More in a span is a slip.
const MOST: u32 = 10_000_000;
/// So many spans before are shown beside the field.
const BEFORE: usize = 4;

/// What is being typed.
#[derive(Clone, Copy)]
struct Typed {
    store: Store,
    aim: RwSignal<Aim>,
    count: RwSignal<String>,
    worth: TypedMoney,
    /// From the next span on.
    next: RwSignal<bool>,
    note: RwSignal<String>,
}

/// The question. Of an aim that is there already its target is asked; else all of it.
#[component]
pub fn GoalDialog(aim: Option<Aim>) -> impl IntoView {
    let store = use_store();
    let is_new = aim.is_none();
    let first = Aim { measure: Measure::Revenue, span: GoalSpan::Month, of: GoalOf::All };
    let aim = aim.unwrap_or(first);
    let there = kept(store, &aim);
    let target = there.as_ref().filter(|_| !is_new).and_then(|_| target_now(store, &aim));
    let usual = store.book(|book| book.workspace().map_or_else(Currency::default, |workspace| workspace.currency));
    let (count, worth) = match target {
        Some(Target::Count(count)) => (count.to_string(), None),
        Some(Target::Worth(money)) => (String::new(), Some(money)),
        None => (String::new(), None),
    };
    let note = there.filter(|_| !is_new).map(|goal| goal.note.clone()).unwrap_or_default();
    let typed = Typed {
        store,
        aim: RwSignal::new(aim),
        count: RwSignal::new(count),
        worth: TypedMoney::of(worth, usual),
        next: RwSignal::new(false),
        note: RwSignal::new(note),
    };
    let form = FormState::new();
    let is_money = memo(move || typed.aim.with(|aim| aim.measure.is_money()));
    let save = move |()| {
        let Some(target) = untrack(|| typed.target()) else { return };
        let aim = typed.aim.get_untracked();
        let name = name(store, &aim);
        let change = SetGoal { from: typed.from(), aim, target: Some(target), note: Some(typed.note.get_untracked()) };
        let id = change.aim.clone();
        let command = Command::SetGoals(vec![change]);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                choose(store, &id);
                intents::close();
                toast_with_undo(t::goals_saved(name));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let title = if is_new { t::goals_set() } else { t::goals_edit() };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus=if is_new { "select" } else { "input" }>
                {if is_new { choice(typed).into_any() } else { said(typed).into_any() }}
                {dynamic(move || if is_money.get() {
                    let error = Signal::derive(move || typed.money_error(form));
                    view! { <MoneyField label=t::goals_target() typed=typed.worth wrong=error name="target"/> }.into_any()
                } else {
                    let error = Signal::derive(move || typed.count_error(form));
                    view! { <TextField label=t::goals_target() value=typed.count error=error inputmode="numeric" name="target"/> }.into_any()
                })}
                {before(typed)}
                <FromField typed=typed/>
                <Field label=t::goals_note() name="note">
                    <input class="input" type="text" autocomplete="off" maxlength=Goal::LONGEST_NOTE.to_string() prop:value=typed.note on:input=value_listener(move |text| typed.note.set(text))/>
                </Field>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

impl Typed {
    /// The target; `None` where it cannot be one.
    fn target(self) -> Option<Target> {
        let target = if self.aim.with(|aim| aim.measure.is_money()) {
            Target::Worth(self.worth.read().ok().flatten()?)
        } else {
            Target::Count(self.count.with(|count| amount::whole(count, MOST)).ok().flatten()?)
        };
        (target.amount() > 0).then_some(target)
    }

    /// What cannot be read says why; nothing, or 0, is no goal.
    fn count_error(self, form: FormState) -> Option<String> {
        let read = self.count.with(|count| amount::whole(count, MOST));
        let is_none = form.tried() && self.target().is_none();
        read.err().or_else(|| is_none.then(|| t::goals_target_wrong().to_owned()))
    }

    fn money_error(self, form: FormState) -> Option<String> {
        let is_none = form.tried() && self.worth.read().is_ok() && self.target().is_none();
        is_none.then(|| t::goals_target_wrong().to_owned())
    }

    /// The first day of the first span that it is for.
    fn from(self) -> kariz_core::Date {
        let span = self.aim.with_untracked(|aim| aim.span);
        let now = period_of(span, days(), self.store.today.get_untracked());
        if self.next.get_untracked() { now.following().first() } else { now.first() }
    }

    fn change(self, change: impl FnOnce(&mut Aim)) {
        self.aim.update(|aim| {
            change(aim);
            // What was done is people's, not products'.
            if !aim.measure.is_of_things() && !matches!(aim.of, GoalOf::All | GoalOf::Member(_)) {
                aim.of = GoalOf::All;
            }
        });
    }
}

/// What an aim is called: `Revenue · Month · Ana`.
fn name(store: Store, aim: &Aim) -> String {
    let words = [measure_words(aim.measure).to_owned(), span_words(aim.span).to_owned(), whose_words(store, &aim.of)];
    kariz_client::i18n::dotted(words)
}

fn kept(store: Store, aim: &Aim) -> Option<std::sync::Arc<Goal>> {
    store.book(|book| goals::all(book).into_iter().find(|kept| kept.aim == *aim).map(|kept| kept.goal))
}

fn target_now(store: Store, aim: &Aim) -> Option<Target> {
    let last = period_of(aim.span, days(), store.today.get_untracked()).last_day();
    store.book(|book| goals::target(book, aim, last))
}

/// Shows the goal that was set on the page, if that is there.
fn choose(store: Store, aim: &Aim) {
    if let Some(goal) = kept(store, aim) {
        Model::choose(goal.id);
    }
}

/// What, in which span, and of whom.
fn choice(typed: Typed) -> impl IntoView {
    let whose = StoredValue::new(whose(typed.store));
    let measures = Measure::ALL.iter().map(|measure| measure_words(*measure).to_owned()).collect::<Vec<_>>();
    let spans = GoalSpan::ALL.iter().map(|span| span_words(*span).to_owned()).collect::<Vec<_>>();
    let place = |found: Option<usize>| found.unwrap_or_default();
    let measure = Signal::derive(move || {
        place(typed.aim.with(|aim| Measure::ALL.iter().position(|measure| *measure == aim.measure)))
    });
    let span =
        Signal::derive(move || place(typed.aim.with(|aim| GoalSpan::ALL.iter().position(|span| *span == aim.span))));
    let offered = move || {
        let of_things = typed.aim.with(|aim| aim.measure.is_of_things());
        whose.with_value(|whose| {
            let fits = |of: &GoalOf| of_things || matches!(of, GoalOf::All | GoalOf::Member(_));
            whose.iter().filter(|(of, _)| fits(of)).cloned().collect::<Vec<_>>()
        })
    };
    let of = Signal::derive(move || {
        let aim = typed.aim.get();
        place(offered().iter().position(|(of, _)| *of == aim.of))
    });
    let options = Signal::derive(move || offered().into_iter().map(|(_, name)| name).collect::<Vec<_>>());
    let set_of = move |at: usize| {
        let chosen = untrack(offered).get(at).map(|(of, _)| of.clone());
        typed.change(|aim| aim.of = chosen.unwrap_or_default());
    };
    let set_measure = move |at: usize| {
        typed.change(|aim| aim.measure = Measure::ALL.get(at).copied().unwrap_or_default());
    };
    let set_span = move |at: usize| {
        typed.change(|aim| aim.span = GoalSpan::ALL.get(at).copied().unwrap_or_default());
    };
    let there = memo(move || {
        typed.store.watch_table(Table::Goals);
        let aim = typed.aim.get();
        kept(typed.store, &aim).and_then(|_| target_now(typed.store, &aim)).map(target_words)
    });
    view! {
        <SelectField label=t::goals_what() options=measures selected=measure on_select=set_measure/>
        <div class="form__pair">
            <SelectField label=t::goals_span() options=spans selected=span on_select=set_span/>
            <SelectField label=t::goals_whose() options=options selected=of on_select=set_of/>
        </div>
        {dynamic(move || there.get().map(|target| view! { <p class="hint" role="status">{t::goals_there(target)}</p> }))}
    }
}

/// What is changed, in words.
fn said(typed: Typed) -> impl IntoView {
    let aim = typed.aim.get_untracked();
    let gone = has_left(typed.store, &aim.of);
    view! {
        <p><b>{name(typed.store, &aim)}</b></p>
        {gone.then(|| view! { <p class="hint">{t::goals_gone(whose_words(typed.store, &aim.of))}</p> })}
    }
}

/// Everybody, and all that a goal can be of.
fn whose(store: Store) -> Vec<(GoalOf, String)> {
    store.book(|book| {
        let mut all = vec![(GoalOf::All, t::goals_everybody().to_owned())];
        all.extend(names(book, Table::Members).into_iter().map(|(id, name)| (GoalOf::Member(MemberId(id)), name)));
        let mut categories: Vec<_> =
            book.products_in_order().map(|product| product.category.clone()).filter(|name| !name.is_empty()).collect();
        categories.arrange();
        categories.dedup();
        all.extend(categories.into_iter().map(|name| (GoalOf::Category(name.clone()), t::goals_category(name))));
        all.extend(names(book, Table::Products).into_iter().map(|(id, name)| (GoalOf::Product(ProductId(id)), name)));
        all.extend(names(book, Table::Channels).into_iter().map(|(id, name)| (GoalOf::Channel(ChannelId(id)), name)));
        all
    })
}

/// What there was in the spans before: a goal is set by what one can do.
fn before(typed: Typed) -> impl IntoView {
    let words = memo(move || {
        let aim = typed.aim.get();
        let (store, today) = (typed.store, typed.store.today.get_untracked());
        let period = period_of(aim.span, days(), today);
        store.book(|book| {
            let currency = book.workspace().map_or_else(Currency::default, |workspace| workspace.currency);
            let course = clock::with_zone(|zone| Course::of(book, aim.clone(), currency, zone));
            let mut before = period.run_up(BEFORE + 1);
            before.pop();
            let first = course.first_day()?;
            let parts: Vec<_> = before
                .into_iter()
                .filter(|past| first <= past.last_day())
                .map(|past| {
                    let amount = amount_words(aim.measure, &course.purse, course.sum(past).amount);
                    t::goals_lately_one(period_words(aim.span, past), amount)
                })
                .collect();
            (!parts.is_empty()).then(|| t::goals_lately(listed(parts)))
        })
    });
    dynamic(move || words.get().map(|words| view! { <p class="hint num">{words}</p> }))
}

/// From this span on, or from the next.
#[component]
fn FromField(typed: Typed) -> impl IntoView {
    let options = Signal::derive(move || {
        let span = typed.aim.with(|aim| aim.span);
        let now = period_of(span, days(), typed.store.today.get());
        [now, now.following()].map(|period| period_words(span, period)).to_vec()
    });
    let selected = Signal::derive(move || usize::from(typed.next.get()));
    view! {
        <SelectField label=t::goals_from() options=options selected=selected on_select=move |at: usize| typed.next.set(at == 1)/>
        <p class="hint">{t::goals_from_words()}</p>
    }
}
