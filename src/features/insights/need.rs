//! How large the pipeline has to be for a target (M13).

use kariz_client::{
    format::{self, parse_rate},
    i18n::t,
    parts::amount::{parse_money, plain},
};
use kariz_core::{
    Currency, Money,
    metrics::{Missing, PipelineGoal, PipelineNeed, Share},
};
use kariz_kit::value_listener;
use leptos::prelude::*;

use super::{model::Model, words};

/// What stands in the calculator's fields, as typed.
#[derive(Clone, Copy)]
struct Typed {
    target: RwSignal<String>,
    average: RwSignal<String>,
    rate: RwSignal<String>,
    reps: RwSignal<String>,
}

impl Typed {
    /// The workspace's own numbers to begin with, where there are any.
    fn own(model: Model, currency: Currency) -> Self {
        let size = untrack(|| model.read(|numbers, _| numbers.deal_size())).and_then(Result::ok);
        let rate = untrack(|| model.read(|numbers, _| numbers.win_rate())).and_then(Result::ok);
        let members = model.store.book(|book| book.members_in_order().count()).max(1);
        let average = size.filter(|size| size.mean.currency == currency).map(|size| size.mean);
        let average = average.map(|money| Money::units(money.minor / currency.minor_per_unit(), currency));
        Self {
            target: RwSignal::new("100000".to_owned()),
            average: RwSignal::new(average.map_or_else(|| "500".to_owned(), plain)),
            rate: RwSignal::new(
                rate.map_or_else(|| "80".to_owned(), |rate| ((rate.share.ratio() * 100.0).round() as i64).to_string()),
            ),
            reps: RwSignal::new(members.to_string()),
        }
    }

    fn need(self, currency: Currency) -> Result<PipelineNeed, Missing> {
        let percent =
            parse_rate(self.rate.get().trim().trim_end_matches('%')).map(|millionths| millionths as f64 / 1e6);
        let goal = PipelineGoal {
            target: parse_money(&self.target.get(), currency).ok_or(Missing::Target)?,
            average_deal: parse_money(&self.average.get(), currency).ok_or(Missing::AverageDeal)?,
            close_rate: percent.and_then(Share::percent).ok_or(Missing::CloseRate)?,
            reps: self.reps.get().trim().parse().map_err(|_| Missing::Reps)?,
        };
        goal.need()
    }
}

/// The calculator.
#[component]
pub fn NeedPanel(model: Model) -> impl IntoView {
    let currency = model.store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
    let typed = Typed::own(model, currency);
    // Read as a signal, not a memo: the words beside the answer change even where the answer does not.
    let need = move || typed.need(currency);
    let field = move |label: &'static str, value: RwSignal<String>| {
        view! {
            <label class="field">
                <span>{label}</span>
                <input class="input num" type="text" inputmode="decimal" autocomplete="off" prop:value=value on:input=value_listener(move |text| value.set(text))/>
            </label>
        }
    };
    view! {
        <section class="panel" aria-labelledby="insights-need">
            <div class="panel__h">
                <h2 id="insights-need">{t::insights_need()}</h2>
                <span class="hint">{t::insights_need_hint()}</span>
            </div>
            <div class="need__fields">
                {field(t::insights_target(), typed.target)}
                {field(t::insights_need_average(), typed.average)}
                {field(t::insights_need_rate(), typed.rate)}
                {field(t::insights_reps(), typed.reps)}
            </div>
            <div class="need" role="status">
                {move || match need() {
                    Ok(need) => view! { <Answer need=need typed=typed/> }.into_any(),
                    Err(missing) => view! { <p class="hint">{words::missing(&missing)}</p> }.into_any(),
                }}
            </div>
        </section>
    }
}

#[component]
fn Answer(need: PipelineNeed, typed: Typed) -> impl IntoView {
    let step = |count: u64, name: &'static str, sum: String| {
        view! { <div class="need__step"><b class="num">{format::number(count as f64)}</b><span>{name}</span><small class="num">{sum}</small></div> }
    };
    let divided = |a: String, b: String| format!("{a} ÷ {b}");
    view! {
        {step(need.sales, t::insights_sales(), divided(typed.target.get_untracked(), typed.average.get_untracked()))}
        {step(need.leads, t::insights_leads(), divided(need.sales.to_string(), format!("{}%", typed.rate.get_untracked().trim_end_matches('%'))))}
        {step(need.leads_each, t::insights_leads_each(), divided(need.leads.to_string(), typed.reps.get_untracked()))}
    }
}
