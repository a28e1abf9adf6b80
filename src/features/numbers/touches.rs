//! Reaching out (M17): how often, how soon, and when somebody answers.

use kariz_client::{format, i18n::t};
use kariz_core::{
    Workspace,
    metrics::{Spread, groups::Touches, too_few},
};
use kariz_kit::{CollectView, Icon, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    hours::HoursPanel,
    model::{Model, Open},
    words::{days, one_decimal, percent},
};
use kariz_core::metrics::groups::{By, Which};

/// A number with what it rests on.
struct Figure {
    name: &'static str,
    value: String,
    basis: String,
    few: bool,
    open: Option<Open>,
}

#[component]
pub fn TouchesView(model: Model) -> impl IntoView {
    let goal = move || {
        model
            .store
            .book(|book| book.workspace().and_then(|workspace| workspace.touch_goal))
            .unwrap_or(Workspace::DEFAULT_TOUCH_GOAL)
    };
    let touches: Signal<Touches> = memo(move || {
        let scope = model.scope.get();
        let goal = goal();
        model.read(|cases, _| Touches::of(cases, &scope, goal)).unwrap_or_default()
    })
    .into();
    let tile = move |figure: Figure| {
        let Figure { name, value, basis, few, open } = figure;
        let press = move |_| {
            if let Some(open) = &open {
                model.open(name.to_owned(), open);
            }
        };
        view! {
            <button class="kpi kpi--still" type="button" on:click=listener(press)>
                <span class="kpi__name">{name}</span>
                <b class="kpi__value num">{value}</b>
                <span class="kpi__basis num">{basis}{few.then(|| view! { <span class="chip"><Icon name="alert" size="s"/>{t::num_too_few()}</span> })}</span>
            </button>
        }
    };
    let given_up =
        move || {
            touches.with(|touches| {
                let (n, all) = (touches.given_up.len(), touches.lost.map_or(0, |(.., n)| n));
                let deals = touches.given_up.clone();
                let words = t::num_given_up(n, all, goal());
                let press = move |_| model.open(t::num_given_up_title().to_owned(), &Open::List(deals.clone()));
                (n > 0).then(|| view! {
                <p class="num-note">
                    <span>{words}</span>
                    <button class="btn btn--s" type="button" on:click=listener(press)>{t::num_as_list()}</button>
                </p>
            })
            })
        };
    view! {
        <div class="kpis">{move || touches.with(|touches| figures(touches).into_iter().map(tile).collect_view())}</div>
        {given_up}
        <HoursPanel model=model/>
    }
}

fn figures(touches: &Touches) -> Vec<Figure> {
    let each = |name, each: Option<(f64, f64, u64)>, missing: &'static str, which| match each {
        Some((mean, median, n)) => Figure {
            name,
            value: one_decimal(mean),
            basis: t::num_n_and_median(n, one_decimal(median)),
            few: too_few(n),
            open: Some(Open::Deals(By::Person, None, which)),
        },
        None => {
            let basis = if touches.is_recorded { missing } else { t::num_needs_recorded() }.to_owned();
            Figure { name, value: "–".to_owned(), basis, few: false, open: None }
        }
    };
    let spread = |name, spread: Option<Spread>, missing: &'static str| match spread {
        Some(spread) => Figure {
            name,
            value: days(spread.median),
            basis: t::num_n_and_mean(spread.n, days(spread.mean)),
            few: too_few(spread.n),
            open: Some(Open::Leads(By::Person, None, false)),
        },
        None => Figure { name, value: "–".to_owned(), basis: missing.to_owned(), few: false, open: None },
    };
    let never = Figure {
        name: t::num_never(),
        value: percent(touches.never_share()),
        basis: if touches.leads == 0 {
            t::num_needs_leads().to_owned()
        } else {
            t::num_never_of(touches.never.len(), touches.leads)
        },
        few: touches.leads > 0 && too_few(touches.leads),
        open: Some(Open::LeadList(touches.never.clone())),
    };
    vec![
        each(t::num_touches_won(), touches.won, t::num_needs_won(), Which::Won),
        each(t::num_touches_lost(), touches.lost, t::num_needs_lost(), Which::Lost),
        never,
        spread(t::num_first_touch(), touches.first_touch, t::num_needs_touches()),
        spread(t::num_first_answer(), touches.first_answer, t::num_needs_answers()),
    ]
}

/// An hour of the day: `16:00`.
pub fn hour(at: usize) -> String {
    u16::try_from(at).ok().and_then(|hour| kariz_core::TimeOfDay::new(hour, 0)).map(format::time).unwrap_or_default()
}
