//! How many new leads there are, how many there shall be, and where one gets at this pace (Q2).

use kariz_client::{
    customs::{self, own_number},
    format,
    i18n::t,
    parts::{MoneyField, TypedMoney, amount},
    store::{Store, use_store},
};
use kariz_core::{
    Aim, Command, GoalSpan, Measure, Table, Target,
    command::SetGoal,
    goals::{By, Days, Purse, Standing, at_pace, period_of, progress, target},
};
use kariz_kit::{Dialog, Form, FormState, Icon, Menu, MenuItem, TextField, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::inbox::Inbox;
use crate::shell::intents::{self, EditIdeal, EditPoints, Intent, ShowPast, ask};

/// The goals are to be changed.
pub struct EditGoals;
impl Intent for EditGoals {}

/// The spans that are shown with the inbox.
const SPANS: [GoalSpan; 3] = [GoalSpan::Day, GoalSpan::Week, GoalSpan::Month];

/// Whose months and weeks they are.
fn days() -> Days {
    (format::calendar(), customs::week())
}

/// Days of the half year that is looked ahead.
const HALF_YEAR: u32 = 180;

thread_local! {
    static BY: RwSignal<By> = RwSignal::new(By::Count);
}

/// `44 new this month`.
pub fn summary(inbox: Inbox) -> String {
    watch(inbox);
    let today = inbox.store.today.get();
    let month = inbox.store.book(|book| progress(book, GoalSpan::Month, By::Count, days(), today));
    t::leads_this_month(usize::try_from(month.done).unwrap_or_default())
}

fn watch(inbox: Inbox) {
    [Table::Leads, Table::Workspaces, Table::Goals].into_iter().for_each(|table| inbox.store.watch_table(table));
}

/// Day, week and month, each with its goal.
#[component]
pub fn Goals(inbox: Inbox) -> impl IntoView {
    let by = inbox.store.as_app(|| BY.with(|by| *by));
    let spans = memo(move || {
        watch(inbox);
        let (today, by) = (inbox.store.today.get(), by.get());
        inbox.store.book(|book| SPANS.iter().map(|span| progress(book, *span, by, days(), today)).collect::<Vec<_>>())
    });
    let choose = move |of: By, name: &'static str| {
        view! { <button type="button" aria-pressed=move || (by.get() == of).to_string() on:click=listener(move |_| by.set(of))>{name}</button> }
    };
    let one = move |(span, at): (GoalSpan, usize)| {
        view! {
            <li>
                {dynamic(move || spans.with(|spans| spans.get(at).map(|progress| view! { <Goal inbox=inbox span=span by=by.get() progress=progress.clone()/> })))}
            </li>
        }
    };
    let all: Vec<_> = SPANS.into_iter().zip(0..).map(one).collect();
    view! {
        <section class="goals" aria-label=t::leads_goals()>
            <ul>{all}</ul>
            <div class="goals__by changes">
                <div class="seg seg--small" role="group" aria-label=t::leads_goals_by()>{choose(By::Count, t::leads_goals_count())}{choose(By::Value, t::field_value())}</div>
                <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| ask(EditGoals))><Icon name="gear" size="s"/>{t::leads_goals_edit()}</button>
                <Menu label=t::leads_score_menu() text=t::leads_score_menu().to_owned() icon="down" class="btn btn--ghost btn--s">
                    <MenuItem on_select=|()| ask(EditIdeal)>{t::leads_ideal()}</MenuItem>
                    <MenuItem on_select=|()| ask(EditPoints)>{t::leads_points()}</MenuItem>
                    <MenuItem on_select=|()| ask(ShowPast(None))>{t::leads_past()}</MenuItem>
                </Menu>
            </div>
        </section>
    }
}

#[component]
fn Goal(inbox: Inbox, span: GoalSpan, by: By, progress: Standing) -> impl IntoView {
    let purse = inbox.store.book(Purse::of_workspace);
    let words = move |number: i128| match by {
        By::Count => format::number(number as f64),
        By::Value => format::money(purse.money(number)),
    };
    let today = inbox.store.today.get_untracked();
    let name = match span {
        GoalSpan::Day => t::leads_goal_day(),
        GoalSpan::Week => t::leads_goal_week(),
        _ => t::leads_goal_month(),
    };
    let projected = progress.projected();
    let below = match span {
        GoalSpan::Day => {
            t::leads_pace_day(words(at_pace(progress.done, 1, 30)), words(at_pace(progress.done, 1, HALF_YEAR)))
        }
        GoalSpan::Week => t::leads_pace_week(words(projected)),
        _ => t::leads_pace_month(words(projected), words(at_pace(progress.done, progress.begun(today), HALF_YEAR))),
    };
    let standing = progress.ahead().and_then(|ahead| match ahead {
        _ if progress.is_reached() => Some((t::leads_goal_reached().to_owned(), "up")),
        // Of a span's first day there is nothing to say yet.
        0 if !progress.is_under_way() => None,
        0 => Some((t::leads_goal_on_pace().to_owned(), "up")),
        1.. => Some((t::leads_goal_ahead(words(ahead)), "up")),
        behind => Some((t::leads_goal_behind(words(behind.saturating_neg())), "care")),
    });
    let bar = progress.target.map(|goal| {
        let share = |part: i128| format!("{:.3}", (part as f64 / goal.max(1) as f64).clamp(0.0, 1.0));
        let at = share(progress.straight().unwrap_or_default());
        view! {
            <div class="pace" aria-hidden="true" style:--v=share(progress.done) style:--at=at style:--to=share(projected)><u></u><i></i><em></em></div>
        }
    });
    view! {
        <h2>{name}</h2>
        <p class="num">
            <b>{words(progress.done)}</b>
            {progress.target.map(|goal| t::leads_goal_of(words(goal)))}
            {standing.map(|(words, class)| view! { <small class=class>{words}</small> })}
        </p>
        {bar}
        <p class="hint num">{below}</p>
    }
}

/// What is asked for now.
fn target_now(store: Store, aim: &Aim) -> Option<Target> {
    let last = period_of(aim.span, days(), store.today.get_untracked()).last_day();
    store.book(|book| target(book, aim, last))
}

/// Asks for the goals. What is left blank is no goal any more; all of it is one step.
#[component]
pub fn GoalsDialog() -> impl IntoView {
    let store = use_store();
    let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
    let form = FormState::new();
    let fields: Vec<(GoalSpan, RwSignal<String>, TypedMoney)> = SPANS
        .iter()
        .map(|span| {
            let count = target_now(store, &Aim::of_all(Measure::Leads, *span)).map(|count| own_number(count.amount()));
            let worth = match target_now(store, &Aim::of_all(Measure::LeadWorth, *span)) {
                Some(Target::Worth(worth)) => Some(worth),
                _ => None,
            };
            (*span, RwSignal::new(count.unwrap_or_default()), TypedMoney::of(worth, usual))
        })
        .collect();
    let given = StoredValue::new(fields.clone());
    let row = |(span, count, worth): (GoalSpan, RwSignal<String>, TypedMoney)| {
        let (label, worth_label) = match span {
            GoalSpan::Day => (t::leads_goal_per_day(), t::leads_worth_per_day()),
            GoalSpan::Week => (t::leads_goal_per_week(), t::leads_worth_per_week()),
            _ => (t::leads_goal_per_month(), t::leads_worth_per_month()),
        };
        let error = Signal::derive(move || count.with(|count| amount::whole(count, MOST_LEADS)).err());
        view! {
            <div class="form__pair">
                <TextField label=label value=count error=error inputmode="numeric"/>
                <MoneyField label=worth_label typed=worth/>
            </div>
        }
    };
    let save = move |()| {
        let mut changes = Vec::new();
        for (span, count, worth) in given.get_value() {
            let count = untrack(|| count.with(|count| amount::whole(count, MOST_LEADS))).ok().flatten();
            let worth = untrack(|| worth.read()).ok().flatten();
            let from = period_of(span, days(), store.today.get_untracked()).first();
            for (measure, target) in
                [(Measure::Leads, count.map(Target::Count)), (Measure::LeadWorth, worth.map(Target::Worth))]
            {
                let (aim, target) = (Aim::of_all(measure, span), target.filter(|target| target.amount() > 0));
                if target_now(store, &aim) != target {
                    changes.push(SetGoal { aim, from, target, note: None });
                }
            }
        }
        if !changes.is_empty() {
            store.run(Command::SetGoals(changes));
        }
        intents::close();
    };
    view! {
        <Dialog title=t::leads_goals() on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                {fields.into_iter().map(row).collect::<Vec<_>>()}
                <p class="hint num">{t::leads_goals_hint(at_pace(250, 1, 30) as f64, at_pace(250, 1, HALF_YEAR) as f64)}</p>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// More in a span is a slip.
const MOST_LEADS: u32 = 10_000_000;
