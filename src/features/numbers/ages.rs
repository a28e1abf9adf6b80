//! Open deals by age and value (M5, M23): one point a deal, which opens it. What lies beyond the line is older than nine of
//! ten won deals ever got.

use kariz_client::{
    format,
    i18n::t,
    parts::chart::{Frame, Reach},
    words::{name_of, stage_name},
};
use kariz_core::{
    DealStatus, Table,
    metrics::groups::{Aged, Ages, Cases},
};
use kariz_kit::{
    CollectView, css, listener,
    reactive::{effect, memo},
};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    model::{Model, Open},
    sheet::{Row, Sheet, SheetPanel, Tone, Value},
    words::{amount, plain_amount, whole_amount, without_rate},
};

/// More points can be told apart no longer, nor be gone through by keys.
const MOST: usize = 150;

/// What is shown of them.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    deals: Vec<Aged>,
    all: usize,
    /// Of all of them, also of those that are not shown.
    late: usize,
    left_out: u64,
    long: Option<(i32, u64)>,
}

impl Shown {
    fn is_late(&self, aged: &Aged) -> bool {
        is_late(aged, self.long)
    }
}

fn is_late(aged: &Aged, long: Option<(i32, u64)>) -> bool {
    long.is_some_and(|(days, _)| aged.days > days)
}

#[component]
pub fn AgesPanel(model: Model) -> impl IntoView {
    let shown: Signal<Shown> = memo(move || {
        let (scope, today) = (model.scope.get(), model.store.today.get());
        let ages = model.read(|cases, book| Ages::of(cases, book, &scope, today)).unwrap_or_default();
        let (all, left_out, long) = (ages.deals.len(), ages.left_out, ages.long);
        let late = ages.deals.iter().filter(|aged| is_late(aged, long)).count();
        Shown { deals: ages.largest(MOST), all, late, left_out, long }
    })
    .into();
    let sheet = Signal::derive(move || {
        model.read(|cases, _| shown.with(|shown| table(model, cases, shown))).unwrap_or_default()
    });
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        rates.unwrap_or_else(|| t::num_ages_hint().to_owned())
    });
    let above = view! {
        <p class="num-legend">
            <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><circle class="num-aged" cx="7" cy="7" r="5"></circle></svg>{t::num_ages_deal()}</span>
            <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><path class="num-aged num-aged--late" d="M7 1 13 7 7 13 1 7Z"></path></svg>{t::num_ages_late()}</span>
        </p>
        <AgesChart model=model shown=shown/>
        <p class="hint num" role="status">{move || shown.with(words)}</p>
    };
    view! { <SheetPanel model=model title=t::num_ages() hint=hint sheet=sheet above=above.into_any()/> }
}

fn words(shown: &Shown) -> String {
    let long = match shown.long {
        Some((days, n)) => t::num_ages_words(days, n, shown.late),
        None => t::num_ages_few().to_owned(),
    };
    let more = shown.all.saturating_sub(shown.deals.len());
    let more = (more > 0).then(|| t::num_ages_more(shown.deals.len(), more));
    let left_out = (shown.left_out > 0).then(|| t::num_ages_left_out(shown.left_out));
    kariz_client::i18n::in_sentences([Some(long), more, left_out].into_iter().flatten())
}

fn table(model: Model, cases: &Cases, shown: &Shown) -> Sheet {
    let row = |aged: &Aged| {
        let deal = model.store.deal(aged.deal)?;
        let stage = match deal.status {
            DealStatus::Open { stage, .. } => stage_name(model.store, stage),
            _ => String::new(),
        };
        let owner = deal.owner.and_then(|id| name_of(model.store, Table::Members, id)).unwrap_or_default();
        let minor = i128::from(aged.minor);
        let open = Some(Open::Deal(aged.deal));
        let days = Value::number(format::number(f64::from(aged.days)), aged.days.to_string());
        let days = if shown.is_late(aged) { days.toned(Tone::Care).noted(t::num_ages_late()) } else { days };
        let cells = vec![
            Value { open, ..Value::number(whole_amount(cases, minor), plain_amount(cases, minor)) },
            days,
            Value::text(stage),
            Value::text(owner),
        ];
        Some(Row { name: deal.title.clone(), cells, ..Row::default() })
    };
    let columns = [t::num_ages_title(), t::num_ages_value(), t::num_ages_days(), t::num_ages_stage(), t::num_person()];
    let mut deals = shown.deals.clone();
    // The largest first: the chart goes by age.
    deals.sort_unstable_by_key(|aged| (std::cmp::Reverse(aged.minor), aged.deal));
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows: deals.iter().filter_map(row).collect() }
}

#[component]
fn AgesChart(model: Model, shown: Signal<Shown>) -> impl IntoView {
    let reach = Reach::at(0);
    let phone = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 768.0);
    let press = Callback::new(move |place: usize| {
        reach.note(place, 0);
        if let Some(aged) = shown.with_untracked(|shown| shown.deals.get(place).copied()) {
            model.open(String::new(), &Open::Deal(aged.deal));
        }
    });
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, _| press.run(place));
    // The stop of Tab is on a point that is there.
    effect(move || {
        if !reach.is_within(shown.with(|shown| shown.deals.len())) {
            reach.note(0, 0);
        }
    });
    let drawn = move || {
        model.read(|cases, _| {
            shown.with(|shown| (!shown.deals.is_empty()).then(|| points(model, cases, shown, phone, reach, press)))
        })
    };
    view! {
        <div class="fc-chart num-chart" node_ref=reach.around role="group" aria-label=t::num_ages() on:keydown=listener(keys)>{drawn}</div>
    }
}

/// Where ages stand: days along the axis, from where reading begins.
#[derive(Clone, Copy)]
struct Along {
    frame: Frame,
    days: f64,
}

impl Along {
    fn x(self, days: f64) -> f64 {
        let room = self.frame.width - self.frame.start - 16.0;
        self.frame.x(self.frame.start + 4.0 + room * (days / self.days).clamp(0.0, 1.0))
    }
}

fn points(
    model: Model,
    cases: &Cases,
    shown: &Shown,
    phone: bool,
    reach: Reach,
    press: Callback<usize>,
) -> impl IntoView + use<> {
    let unit = cases.coinage().currency.minor_per_unit().max(1) as f64;
    let units = |aged: &Aged| aged.minor as f64 / unit;
    let most = shown.deals.iter().map(units).fold(0.0, f64::max);
    let frame = Frame::new(phone, most * 1.08, 1).high(if phone { 260.0 } else { 300.0 });
    let oldest = shown.deals.iter().map(|aged| aged.days).max().unwrap_or_default();
    let days = oldest.max(shown.long.map_or(0, |(days, _)| days)).max(7);
    let along = Along { frame, days: f64::from(days) * 1.04 };
    let foot = css::number(frame.line(1));
    let rules = [0, 1, 2, 3, 4].map(|part| {
        let at = (f64::from(days) * f64::from(part) / 4.0).round();
        view! { <text class="fc-axis" x=css::number(along.x(at)) y=foot.clone() text-anchor="middle">{format::number(at)}</text> }
    });
    let limit = shown.long.map(|(long, _)| {
        let x = css::number(along.x(f64::from(long)));
        let (top, end) = (css::number(frame.top - 6.0), css::number(frame.height - frame.bottom));
        view! { <path class="fc-goal" d=format!("M{x} {top}V{end}")></path> }
    });
    let point = |(place, aged): (usize, &Aged)| {
        let title = model.store.deal(aged.deal).map(|deal| deal.title.clone()).unwrap_or_default();
        let value = amount(cases, i128::from(aged.minor));
        let late = shown.is_late(aged);
        let label = if late {
            t::num_ages_point_late(title, value, aged.days)
        } else {
            t::num_ages_point(title, value, aged.days)
        };
        let (x, y) = (along.x(f64::from(aged.days)), frame.y(units(aged)));
        let shape = if late {
            let [left, right, top, foot] = [x - 6.0, x + 6.0, y - 6.0, y + 6.0].map(css::number);
            let (x, y) = (css::number(x), css::number(y));
            view! { <path class="num-aged num-aged--late" d=format!("M{x} {top} {right} {y} {x} {foot} {left} {y}Z")></path> }.into_any()
        } else {
            view! { <circle class="num-aged" cx=css::number(x) cy=css::number(y) r="4.5"></circle> }.into_any()
        };
        let (x, y) = (css::number(x - 12.0), css::number(y - 12.0));
        view! {
            <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(place, 0) tabindex=reach.tabindex(place, 0) on:click=listener(move |_| press.run(place))>
                <rect class="fc-back" x=x y=y width="24" height="24" rx="6"></rect>
                {shape}
            </g>
        }
    };
    view! {
        <svg class="fc-svg" viewBox=frame.view_box()>
            {frame.rules()}
            <g aria-hidden="true">
                {rules.collect_view()}
                <text class="fc-axis" x=css::number(along.x(along.days / 2.0)) y=css::number(frame.line(2)) text-anchor="middle">{t::num_ages_days()}</text>
                {limit}
            </g>
            {shown.deals.iter().enumerate().map(point).collect_view()}
        </svg>
    }
}
