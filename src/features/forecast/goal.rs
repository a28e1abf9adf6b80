//! What shall be reached in each column, what is missing, and whether enough is open for it (G1, M15).

use kariz_client::{customs, format, i18n::t, parts::coverage::CoverageView};
use kariz_core::{
    Aim, Book, DealId, GoalOf, GoalSpan, Measure, Target,
    forecast::{Column, Forecast, Place, Row, Span, When},
    goals::{Coverage, History, Purse, Standing, period_of, target},
};
use kariz_kit::{dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    columns::{place_name, show_deals},
    model::{Choice, Model},
};
use crate::shell::intents::{EditGoal, ask};

/// What the goal of a column is of; `None` where one pipeline is chosen: goals are of people, not of pipelines.
fn aim_of(choice: &Choice) -> Option<Aim> {
    let span = match choice.span {
        Span::Week => GoalSpan::Week,
        Span::Month => GoalSpan::Month,
        Span::Quarter => GoalSpan::Quarter,
    };
    let of = choice.owner.map_or(GoalOf::All, GoalOf::Member);
    choice.pipeline.is_none().then_some(Aim { measure: Measure::Revenue, span, of })
}

/// What shall be reached in each column, in minor units of the forecast's currency.
pub fn targets(book: &Book, choice: &Choice, forecast: &Forecast) -> Vec<Option<i128>> {
    let columns = &forecast.columns.list;
    let Some(aim) = aim_of(choice) else { return vec![None; columns.len()] };
    let purse = Purse::new(forecast.coinage.currency, book);
    columns.iter().map(|column| target_of(book, &aim, column, &purse)).collect()
}

/// The goal of a column; of a quarter without one, those of its months together.
fn target_of(book: &Book, aim: &Aim, column: &Column, purse: &Purse) -> Option<i128> {
    let amount = |aim: &Aim, last| match target(book, aim, last)? {
        Target::Worth(money) => purse.minor(money).map(i128::from).filter(|amount| *amount > 0),
        Target::Count(_) => None,
    };
    let own = amount(aim, column.period.last_day());
    if own.is_some() || aim.span != GoalSpan::Quarter {
        return own;
    }
    let a_month = Aim { span: GoalSpan::Month, ..aim.clone() };
    let days = (format::calendar(), customs::week());
    let first = period_of(GoalSpan::Month, days, column.period.first());
    let months = std::iter::successors(Some(first), |month| Some(month.following())).take(3);
    months.map(|month| amount(&a_month, month.last_day())).sum()
}

/// What is missing in a column to its goal.
pub fn missing(forecast: &Forecast, at: usize, target: i128) -> i128 {
    (target - forecast.cells(Place::Column(at)).row(Row::Won).minor).max(0)
}

/// Whether enough is open for the column that is picked.
#[component]
pub fn CoverPanel(model: Model) -> impl IntoView {
    let title = move || {
        model.choice.track();
        t::forecast_cover(place_name(model, Place::Column(model.picked())))
    };
    let coverage = memo(move || {
        let (choice, at) = (model.choice.get(), model.picked());
        let (forecast, target) = (model.forecast.get(), model.targets.with(|targets| *targets.get(at)?)?);
        let column = forecast.columns.list.get(at)?;
        let done = forecast.cells(Place::Column(at)).row(Row::Won).minor;
        let standing = Standing { period: column.period, target: Some(target), done, ..Standing::nothing() };
        let (aim, today) = (aim_of(&choice)?, model.store.today.get());
        if column.when == When::Past {
            return None;
        }
        model.store.book(|book| {
            let purse = Purse::new(forecast.coinage.currency, book);
            let history = History::of(book, &aim.of, today, &purse);
            Some((Coverage::of(book, &aim, &standing, &history, &purse, today), purse))
        })
    });
    let show = Callback::new(move |deals: Vec<DealId>| {
        show_deals(t::forecast_cover_title(place_name(model, Place::Column(model.picked()))), deals);
    });
    let content = move || {
        if let Some((coverage, purse)) = coverage.get() {
            let measure = Measure::Revenue;
            return view! { <CoverageView coverage=coverage measure=measure purse=purse on_show=show/> }.into_any();
        }
        let choice = model.choice.get();
        let Some(aim) = aim_of(&choice) else {
            return view! { <p class="hint">{t::forecast_goal_pipeline()}</p> }.into_any();
        };
        let at = model.picked();
        // What is over is over.
        if model.columns.with(|columns| columns.list.get(at).is_some_and(|column| column.when == When::Past)) {
            return view! { <p class="hint">{t::forecast_cover_over()}</p> }.into_any();
        }
        let set = listener(move |_| ask(EditGoal(Some(aim.clone()))));
        view! {
            <p class="hint">{t::forecast_goal_none()}</p>
            <button class="btn btn--s changes" type="button" on:click=set>{t::goals_set()}</button>
        }
        .into_any()
    };
    view! {
        <section class="panel" aria-labelledby="fc-cover">
            <div class="panel__h"><h2 id="fc-cover">{title}</h2></div>
            {dynamic(content)}
        </section>
    }
}
