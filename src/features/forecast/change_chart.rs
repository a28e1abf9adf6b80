//! What changed, as a waterfall: opening, what came and went, closing.

use kariz_client::{format, i18n::t};
use kariz_core::forecast::{Bar, Change};
use kariz_kit::{CollectView, css, direction::right_to_left, listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    chart::{Frame, in_lines},
    model::Model,
    reach::Reach,
    words::{bar_name, units},
};

/// A step of the waterfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What was open at first.
    Opening,
    /// What came or went.
    Of(Bar),
    /// What is open in the end.
    Closing,
}

impl Step {
    /// Those that are shown.
    pub fn all(change: &Change) -> Vec<Self> {
        let bars = Bar::ALL.into_iter().filter(|bar| bar.is_usual() || change.behind(*bar).next().is_some());
        [Self::Opening].into_iter().chain(bars.map(Self::Of)).chain([Self::Closing]).collect()
    }

    /// What it adds, or takes away; at the ends, what is there.
    pub fn minor(self, change: &Change) -> i128 {
        match self {
            Self::Opening => change.opening.minor,
            Self::Of(bar) => change.bar(bar),
            Self::Closing => change.closing.minor,
        }
    }

    /// Of how many deals.
    pub fn deals(self, change: &Change) -> usize {
        match self {
            Self::Opening => change.opening.deals,
            Self::Of(bar) => change.behind(bar).count(),
            Self::Closing => change.closing.deals,
        }
    }

    /// What it is called.
    pub fn name(self, model: Model) -> String {
        match self {
            Self::Opening => {
                let (since, today) = (model.since(), model.store.today.get());
                t::forecast_opening(format::date(since, today))
            }
            Self::Of(bar) => bar_name(bar).to_owned(),
            Self::Closing => t::forecast_closing().to_owned(),
        }
    }

    fn short(self) -> &'static str {
        match self {
            Self::Opening => t::forecast_opening_short(),
            Self::Of(bar) => bar_name(bar),
            Self::Closing => t::forecast_closing_short(),
        }
    }

    /// What its bar is filled and bordered with: more is ruled, less is hatched.
    fn looks(self) -> (&'static str, &'static str) {
        match self {
            Self::Opening | Self::Closing => ("var(--c-brand)", "var(--c-brand)"),
            Self::Of(Bar::Won) => ("var(--c-won)", "var(--c-won)"),
            Self::Of(Bar::New | Bar::Reopened | Bar::MovedIn | Bar::ValueUp) => ("url(#fc-commit)", "var(--stage-4)"),
            Self::Of(Bar::ValueDown | Bar::Lost | Bar::PushedOut | Bar::Gone) => ("url(#fc-less)", "var(--c-dry)"),
        }
    }
}

/// An amount to the cent, with its sign where it is a difference.
pub fn exact(change: &Change, step: Step) -> String {
    let minor = step.minor(change);
    let money = format::money_to_the_cent(change.money(minor));
    let money = match step {
        Step::Of(_) if minor > 0 => format!("+{money}"),
        _ => money,
    };
    format::about(money, change.coinage.converted)
}

/// The waterfall.
#[component]
pub fn ChangeChart(model: Model, on_press: Callback<Step>) -> impl IntoView {
    let reach = Reach::at(0);
    let press = Callback::new(move |place: usize| {
        reach.note(place, 0);
        let step = model.change.with_untracked(|change| Step::all(change).get(place).copied());
        step.into_iter().for_each(|step| on_press.run(step));
    });
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, _| press.run(place));
    view! {
        <div class="fc-chart fc-chart--wide" node_ref=reach.around role="group" aria-label=t::forecast_change_chart() on:keydown=listener(keys)>
            {move || steps(model, &model.change.get(), reach, press)}
        </div>
    }
}

fn steps(model: Model, change: &Change, reach: Reach, press: Callback<usize>) -> impl IntoView + use<> {
    let steps = Step::all(change);
    let value = |minor: i128| units(minor, change.coinage.currency);
    let bounds = bounds(change, &steps);
    let most = bounds.iter().flat_map(|(from, to)| [*from, *to]).max().unwrap_or_default();
    let mut frame = Frame::new(false, value(most) * 1.08, steps.len()).high(262.0);
    if in_lines(&signed(value(most)), frame.step()).1.is_some() {
        frame.top += 12.0;
    }
    let wraps = steps.iter().any(|step| in_lines(step.short(), frame.step()).1.is_some());
    if wraps {
        frame.bottom += 16.0;
    }
    let bars: Vec<_> = steps
        .iter()
        .zip(&bounds)
        .enumerate()
        .map(|(place, (step, (from, to)))| {
            let difference = value(step.minor(change));
            let looks = Looks {
                step: *step,
                place,
                ends: (value(*from.min(to)), value(*from.max(to))),
                words: t::forecast_change_bar(step.name(model), exact(change, *step), step.deals(change)),
                amount: if matches!(step, Step::Of(_)) { signed(difference) } else { format::compact(difference) },
                deals: step.deals(change),
                count_line: frame.line(if wraps { 3 } else { 2 }),
                // What there is before this step is the end of the one before, wherever this one's own bar begins.
                link: place.checked_sub(1).map(|before| link(&frame, place, value(bounds[before].1))),
            };
            bar(looks, frame, reach, press)
        })
        .collect();
    view! { <svg class="fc-svg" viewBox=frame.view_box()>{frame.rules()}{bars.into_iter().collect_view()}</svg> }
}

/// From where to where each step goes: from what there was before it to what there is after it.
fn bounds(change: &Change, steps: &[Step]) -> Vec<(i128, i128)> {
    let mut level = 0;
    let bounds = steps.iter().map(|step| {
        let from = match step {
            Step::Of(_) => level,
            // The closing stands by itself: what it is was counted, not added up.
            Step::Opening | Step::Closing => 0,
        };
        level = from + step.minor(change);
        (from, level)
    });
    bounds.collect()
}

fn signed(value: f64) -> String {
    format::compact_signed(value)
}

/// From the bar before to this one.
fn link(frame: &Frame, place: usize, value: f64) -> String {
    let half = (frame.step() * 0.64).min(64.0) / 2.0;
    let (before, here) = (frame.middle(place - 1), frame.middle(place));
    let half = if right_to_left() { -half } else { half };
    format!("M{} {}H{}", css::number(before + half), css::number(frame.y(value)), css::number(here - half))
}

/// A step as it is drawn.
struct Looks {
    step: Step,
    place: usize,
    ends: (f64, f64),
    words: String,
    amount: String,
    deals: usize,
    /// Where it is written, below the bar's name of one or two lines.
    count_line: f64,
    link: Option<String>,
}

fn bar(looks: Looks, frame: Frame, reach: Reach, press: Callback<usize>) -> impl IntoView {
    let Looks { step, place, ends, words, amount, deals, count_line, link } = looks;
    let [x, y, width, height] = frame.bar(place, 0.64, ends);
    let (fill, edge) = step.looks();
    let middle = css::number(frame.middle(place));
    let [left, _, room, _] = frame.bar(place, 0.96, (0.0, frame.most));
    let above = frame.y(ends.1) - 7.0;
    let (number, unit) = in_lines(&amount, frame.step());
    let centre = middle.clone();
    let line = move |words: String, y: f64| {
        view! { <text class="fc-value fc-halo" x=centre.clone() y=css::number(y) text-anchor="middle">{words}</text> }
    };
    let first = line(number, if unit.is_some() { above - 12.0 } else { above });
    let second = unit.map(|unit| line(unit, above));
    let (name, rest) = in_lines(step.short(), frame.step());
    let centre_of_name = middle.clone();
    let name_line = move |words: String, number: u8| {
        view! { <text class="fc-name" x=centre_of_name.clone() y=css::number(frame.line(number)) text-anchor="middle">{words}</text> }
    };
    let name = name_line(name, 1);
    let rest = rest.map(|rest| name_line(rest, 2));
    view! {
        <g class="fc-mark" role="button" aria-label=words data-mark=Reach::name(place, 0) tabindex=reach.tabindex(place, 0) on:click=listener(move |_| press.run(place))>
            <rect class="fc-back" x=left y="4" width=room height=css::number(frame.height - 6.0) rx="8"></rect>
            {link.map(|link| view! { <path class="fc-link" d=link></path> })}
            <rect x=x y=y width=width height=height rx="2" fill=fill stroke=edge stroke-width="1.2"></rect>
            {first}{second}
            {name}{rest}
            <text class="fc-axis" x=middle y=css::number(count_line) text-anchor="middle">{format::number(deals as f64)}</text>
        </g>
    }
}
