//! How large the pipeline has to be for a target (M13).

use kariz_client::{
    customs::own_digits,
    format::{self, parse_rate},
    i18n::t,
    parts::amount::{plain, read_in, whole},
};
use kariz_core::{
    Currency, Money,
    metrics::{Missing, PipelineGoal, PipelineNeed, Share},
};
use kariz_kit::{Field, value_listener};
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

/// A target to begin with, in whole units of most currencies.
const USUAL_TARGET: i64 = 100_000;

/// A target that takes some deals of this size, where the usual one takes hardly any: in rials, say.
fn target_for(average: Money) -> i64 {
    let units = average.minor / average.currency.minor_per_unit();
    let mut target = USUAL_TARGET;
    while target / 10 < units {
        target = target.saturating_mul(10);
    }
    target
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
            target: RwSignal::new(own_digits(&average.map_or(USUAL_TARGET, target_for).to_string())),
            average: RwSignal::new(average.map_or_else(|| own_digits("500"), plain)),
            rate: RwSignal::new(own_digits(
                &rate.map_or(80, |rate| (rate.share.ratio() * 100.0).round() as i64).to_string(),
            )),
            reps: RwSignal::new(own_digits(&members.to_string())),
        }
    }

    fn percent(self) -> Option<f64> {
        parse_rate(self.rate.get().trim().trim_end_matches(['%', '٪', '％'])).map(|millionths| millionths as f64 / 1e6)
    }

    fn share(self) -> f64 {
        untrack(|| self.percent()).unwrap_or_default() / 100.0
    }

    fn reps(self) -> Option<u32> {
        whole(&self.reps.get(), 1_000_000).ok().flatten()
    }

    fn need(self, currency: Currency) -> Result<PipelineNeed, Missing> {
        let goal = PipelineGoal {
            target: read_in(&self.target.get(), currency).ok().flatten().ok_or(Missing::Target)?,
            average_deal: read_in(&self.average.get(), currency).ok().flatten().ok_or(Missing::AverageDeal)?,
            close_rate: self.percent().and_then(Share::percent).ok_or(Missing::CloseRate)?,
            reps: self.reps().ok_or(Missing::Reps)?,
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
    let field = move |label: &'static str, value: RwSignal<String>, is_money: bool| {
        let error = Signal::derive(move || value.with(|typed| read_in(typed, currency)).err().filter(|_| is_money));
        view! {
            <Field label=label error=error>
                <input class="input num" type="text" inputmode="decimal" autocomplete="off" prop:value=value on:input=value_listener(move |text| value.set(text))/>
            </Field>
        }
    };
    view! {
        <section class="panel" aria-labelledby="insights-need">
            <div class="panel__h">
                <h2 id="insights-need">{t::insights_need()}</h2>
                <span class="hint">{t::insights_need_hint()}</span>
            </div>
            <div class="need__fields">
                {field(t::insights_target(), typed.target, true)}
                {field(t::insights_need_average(), typed.average, true)}
                {field(t::insights_need_rate(), typed.rate, false)}
                {field(t::insights_reps(), typed.reps, false)}
            </div>
            <div class="need" role="status">
                {move || match need() {
                    Ok(need) => view! { <Answer need=need typed=typed currency=currency/> }.into_any(),
                    Err(missing) => view! { <p class="hint">{words::missing(&missing)}</p> }.into_any(),
                }}
            </div>
        </section>
    }
}

#[component]
fn Answer(need: PipelineNeed, typed: Typed, currency: Currency) -> impl IntoView {
    let reps = format::number(untrack(|| typed.reps()).unwrap_or_default().into());
    let amount = |text: RwSignal<String>| in_sum(&text.get_untracked(), currency);
    let step = |count: u64, name: String, sum: String| {
        view! { <div class="need__step"><b class="num">{format::number(count as f64)}</b>" "<span>{name}</span>" "<small class="num">{sum}</small></div> }
    };
    view! {
        {step(need.sales, t::insights_sales(need.sales), t::insights_divided(amount(typed.target), amount(typed.average)))}
        {step(need.leads, t::insights_leads(need.leads), t::insights_divided(need.sales, format::percent(typed.share())))}
        {step(need.leads_each, t::insights_leads_each(need.leads_each), t::insights_divided(need.leads, reps))}
    }
}

/// An amount as it stands in a sum: as the reader's language writes it, without its currency.
fn in_sum(typed: &str, currency: Currency) -> String {
    let money = read_in(typed, currency).ok().flatten();
    money.map_or_else(String::new, |money| format::number(money.minor as f64 / currency.minor_per_unit() as f64))
}
