//! One of the eight mistakes: how much it matters, what shows it, how it went, and one press to the next step.

use kariz_client::{
    browser::{clock, ids::new_id},
    i18n::t,
    store::toast_with_undo,
};
use kariz_core::{
    Activity, ActivityKind, Command, DealId, Entity, Repeat, Table,
    checkup::{Finding, Mistake, Point, Proposal, Proposed, Severity, Sign},
};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{CHECKUP, model::Model, words};
use crate::shell::among::{self, Among};

/// How long time is set aside, in minutes.
const HOUR: u32 = 60;

/// A row.
#[component]
pub fn FindingRow(model: Model, at: usize) -> impl IntoView {
    let finding =
        memo(move || model.checked.with(|checked| checked.as_ref().map(|checked| checked.findings[at].clone())));
    let content = move || {
        let finding = finding.get()?;
        let Finding { mistake, severity, n, .. } = finding;
        let (class, icon) = look(severity);
        let signs = finding.signs.iter().map(|sign| sign_view(model, mistake, sign)).collect_view();
        let nothing = finding.signs.is_empty().then(|| view! { <span>{t::check_nothing()}</span> });
        Some(view! {
            <div class=format!("chk chk--{class}")>
                <span class="chk__s"><Icon name=icon size="s"/>{words::severity(severity)}</span>
                <span><b>{words::mistake(mistake)}</b><small>{words::about(mistake)}</small></span>
                <p class="chk__e num">{signs}{nothing}</p>
                <span class="chk__n num"><b>{t::check_n(n)}</b>{words::sample(mistake)}</span>
                <span class="chk__t num">{move || trend(model, at)}</span>
                <span><StepButton model=model at=at main=false/></span>
            </div>
        })
    };
    view! { <li>{dynamic(content)}</li> }
}

fn look(severity: Severity) -> (&'static str, &'static str) {
    match severity {
        Severity::High => ("high", "alert"),
        Severity::Medium => ("mid", "warn"),
        Severity::Low => ("low", "clock"),
        Severity::Fine => ("ok", "check"),
        Severity::TooFew => ("few", "more"),
    }
}

/// What a sign says; where something is behind it, it opens that.
fn sign_view(model: Model, mistake: Mistake, sign: &Sign) -> AnyView {
    let said = words::sign(model.store, sign);
    let deals = deals_of(model, &sign.behind);
    if deals.is_empty() {
        return view! { <span>{said}</span> }.into_any();
    }
    let show = move |_| show_deals(mistake, deals.clone());
    view! { <button class="link" type="button" on:click=listener(show)>{said}</button> }.into_any()
}

/// Deals as they are; of stages those that are open in them; of products likewise.
fn deals_of(model: Model, behind: &[Entity]) -> Vec<DealId> {
    model.store.book(|book| {
        let of = |entity: &Entity| match entity.table {
            Table::Deals => vec![DealId(entity.id)],
            Table::Stages => book.open_deals(entity.id.into()).map(|deal| deal.id).collect(),
            _ => Vec::new(),
        };
        behind.iter().flat_map(of).collect()
    })
}

fn show_deals(mistake: Mistake, deals: Vec<DealId>) {
    among::show(Among { title: words::mistake(mistake).to_owned(), deals, from: CHECKUP });
}

/// The last eight weeks as a line, and in words what became of it in the last one.
fn trend(model: Model, at: usize) -> Option<impl IntoView> {
    let points = model.trend.get();
    let mistake = *Mistake::ALL.get(at)?;
    let number = |point: &Point| words::number(mistake, point.counts[at]);
    let known: Vec<(f64, String)> =
        points.iter().filter_map(|point| Some((words::height(mistake, point.counts[at]?), number(point)?))).collect();
    let (last, now) = known.last()?.clone();
    let (_, before) = known.get(known.len().checked_sub(2)?)?.clone();
    let most = known.iter().map(|(height, _)| *height).fold(1e-9_f64, f64::max);
    let step = 46.0 / (known.len() - 1) as f64;
    let place = |(at, (height, _)): (usize, &(f64, String))| {
        format!("{:.1} {:.1}", 3.0 + step * at as f64, 18.0 - 14.0 * height / most)
    };
    let line = format!("M{}", known.iter().enumerate().map(place).collect::<Vec<_>>().join("L"));
    let said = if now == before { t::check_same(now) } else { t::check_trend(now, before) };
    Some(view! {
        <svg class="chk__line" viewBox="0 0 52 22" aria-hidden="true">
            <path d=line fill="none" stroke="currentColor" stroke-width="1.600" stroke-linejoin="round"></path>
            <circle cx="49" cy=format!("{:.1}", 18.0 - 14.0 * last / most) r="2.400" fill="currentColor"></circle>
        </svg>
        <span>{said}</span>
    })
}

/// One press to the next step.
#[component]
pub fn StepButton(model: Model, at: usize, main: bool) -> impl IntoView {
    let proposal = memo(move || {
        model.checked.with(|checked| checked.as_ref().and_then(|checked| checked.proposals.get(at)?.clone()))
    });
    dynamic(move || {
        let proposal = proposal.get()?;
        let changes = !matches!(proposal, Proposal::FillIn(_) | Proposal::Look(_));
        let class = match (main, changes) {
            (true, true) => "btn btn--s btn--brand changes",
            (true, false) => "btn btn--s btn--brand",
            (false, true) => "btn btn--s changes",
            (false, false) => "btn btn--s",
        };
        let said = words::proposal(&proposal);
        let mistake = Mistake::ALL[at];
        let go = move |_| take(model, mistake, proposal.clone());
        Some(view! {
            <button class=class type="button" on:click=listener(go)>{said}<span class="vh">": "{words::mistake(mistake)}</span></button>
        })
    })
}

fn take(model: Model, mistake: Mistake, proposal: Proposal) {
    match proposal {
        Proposal::SetAside(first) => {
            let hour = Activity {
                title: t::plan_prospecting().to_owned(),
                kind: ActivityKind::Task,
                due: Some(first),
                length: Some(HOUR),
                repeat: Some(Repeat::After { days: 1 }),
                ..blank(model)
            };
            plan(model, vec![hour], t::check_set_aside().to_owned());
        }
        Proposal::Plan(calls) => {
            let said = t::check_planned(calls.len());
            plan(model, calls.into_iter().map(|call| call_of(model, mistake, call)).collect(), said);
        }
        Proposal::Clean(deals) | Proposal::FillIn(deals) | Proposal::Look(deals) => show_deals(mistake, deals),
    }
}

fn blank(model: Model) -> Activity {
    Activity { id: new_id(), owner: model.store.me.get_untracked(), created_at: clock::now(), ..Activity::default() }
}

fn call_of(model: Model, mistake: Mistake, call: Proposed) -> Activity {
    let deal = model.store.book(|book| book.deal(call.deal).cloned()).unwrap_or_default();
    let owner = deal
        .owner
        .filter(|owner| model.store.book(|book| book.member(*owner).is_some_and(|who| who.removed.is_none())));
    Activity {
        title: words::call(mistake).to_owned(),
        kind: ActivityKind::Call,
        deal: Some(call.deal),
        contact: deal.contact,
        owner: owner.or(model.store.me.get_untracked()),
        due: Some(call.on),
        ..blank(model)
    }
}

fn plan(model: Model, activities: Vec<Activity>, said: String) {
    model.store.run_and(Command::AddActivities(activities), move |done| {
        if done {
            toast_with_undo(said);
        }
    });
}
