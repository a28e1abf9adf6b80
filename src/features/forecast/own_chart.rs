//! What own history expects, with its band.

use kariz_client::{format, i18n::t};
use kariz_core::{Currency, forecast::Band};
use kariz_kit::{CollectView, css, listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    chart::{Frame, in_lines},
    columns::{own_band, place_name},
    model::Model,
    reach::Reach,
    words::{amount, column_short, units},
};
use kariz_core::forecast::Place;

/// A column of the chart.
#[derive(Clone, PartialEq)]
struct Point {
    at: usize,
    short: String,
    band: Band,
    words: String,
}

/// The line with its band: dashed, since nobody knows.
#[component]
pub fn OwnChart(model: Model) -> impl IntoView {
    let reach = Reach::at(0);
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |at, _| pick(model, at));
    let chart = move || {
        let points = points(model);
        let currency = model.forecast.with(|forecast| forecast.coinage.currency);
        let most = points.iter().map(|point| point.band.high.max(point.band.expected)).max().unwrap_or_default();
        let mut frame = Frame::new(model.phone.get(), units(most, currency) * 1.08, points.len()).narrow();
        let expected = points.iter().map(|point| format::compact(units(point.band.expected, currency)));
        if expected.into_iter().any(|words| in_lines(&words, frame.step()).1.is_some()) {
            frame.bottom += LINE;
            frame.top += LINE;
        }
        view! {
            <svg class="fc-svg" viewBox=frame.view_box()>
                {frame.rules()}
                <path class="fc-band" d=area(&frame, &points, currency)></path>
                <path class="fc-line" d=line(&frame, &points, currency)></path>
                {points.into_iter().enumerate().map(|(place, point)| dot(model, point, place, frame, reach)).collect_view()}
            </svg>
        }
    };
    view! {
        <div class="fc-chart" node_ref=reach.around role="group" aria-label=t::forecast_own_chart() on:keydown=listener(keys)>{chart}</div>
    }
}

fn pick(model: Model, place: usize) {
    let now = model.columns.with_untracked(|columns| columns.now());
    model.pick(now + place);
}

fn points(model: Model) -> Vec<Point> {
    let span = model.choice.with(|choice| choice.span);
    let (now, list) = model.columns.with(|columns| (columns.now(), columns.list.clone()));
    let point = |(at, column)| {
        let band = own_band(model, Some(at))?;
        let words = model.forecast.with(|forecast| {
            let [expected, low, high] = [band.expected, band.low, band.high].map(|minor| amount(forecast, minor));
            t::forecast_own_point(place_name(model, Place::Column(at)), expected, low, high)
        });
        Some(Point { at, short: column_short(column, span), band, words })
    };
    list.iter().enumerate().skip(now).filter_map(point).collect()
}

fn line(frame: &Frame, points: &[Point], currency: Currency) -> String {
    path(
        points
            .iter()
            .enumerate()
            .map(|(place, point)| (frame.middle(place), frame.y(units(point.band.expected, currency)))),
    )
}

fn area(frame: &Frame, points: &[Point], currency: Currency) -> String {
    let at = |place: usize, minor: i128| (frame.middle(place), frame.y(units(minor, currency)));
    let above = points.iter().enumerate().map(|(place, point)| at(place, point.band.high));
    let below = points.iter().enumerate().rev().map(|(place, point)| at(place, point.band.low));
    path(above.chain(below)) + "Z"
}

fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    let steps = points.enumerate().map(|(place, (x, y))| {
        let letter = if place == 0 { 'M' } else { 'L' };
        format!("{letter}{} {}", css::number(x), css::number(y))
    });
    steps.collect()
}

/// Between two lines of words.
const LINE: f64 = 12.0;

/// A value at a place: what it counts stands on a line of its own where both have no room on one. `at` is where the first
/// line stands, where there is one and where there are two.
fn value_at(frame: &Frame, place: usize, class: &'static str, value: f64, at: (f64, f64)) -> impl IntoView + use<> {
    let (number, unit) = in_lines(&format::compact(value), frame.step());
    let first = if unit.is_some() { at.1 } else { at.0 };
    let x = css::number(frame.middle(place));
    let line = move |words: String, y: f64| {
        view! { <text class=class x=x.clone() y=css::number(y) text-anchor="middle">{words}</text> }
    };
    view! { {line(number, first)}{unit.map(|unit| line(unit, first + LINE))} }
}

fn dot(model: Model, point: Point, place: usize, frame: Frame, reach: Reach) -> impl IntoView {
    let currency = model.forecast.with_untracked(|forecast| forecast.coinage.currency);
    let Point { at, short, band, words } = point;
    let middle = css::number(frame.middle(place));
    let y = frame.y(units(band.expected, currency));
    let [left, _, width, _] = frame.bar(place, 1.0, (0.0, frame.most));
    let press = move |_| {
        reach.note(place, 0);
        model.pick(at);
    };
    let end = |minor: i128, off: f64, more: f64| {
        let value = units(minor, currency);
        let at = frame.y(value) + off;
        // Under the axis stands the column's name.
        let has_room = at + LINE - more < frame.height - frame.bottom;
        (band.high > band.low && has_room).then(|| value_at(&frame, place, "fc-axis", value, (at, at - more)))
    };
    let (high, low) = (end(band.high, -6.0, LINE), end(band.low, 14.0, 0.0));
    let below = frame.line(2);
    let expected = value_at(&frame, place, "fc-value", units(band.expected, currency), (below, below));
    view! {
        <g class="fc-mark" role="button" aria-label=words data-mark=Reach::name(place, 0) tabindex=reach.tabindex(place, 0) on:click=listener(press)>
            <rect class="fc-back" x=left y=css::number(frame.top - 16.0) width=width height=css::number(frame.height - frame.top) rx="6"></rect>
            {high}{low}
            <circle class="fc-dot" cx=middle.clone() cy=css::number(y) r="4.5"></circle>
            <text class="fc-name" x=middle y=css::number(frame.line(1)) text-anchor="middle">{short}</text>
            {expected}
        </g>
    }
}
