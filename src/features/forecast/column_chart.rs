//! What is won and open, column by column, as stacked bars.

use kariz_client::{format, i18n::t};
use kariz_core::forecast::{Forecast, Place, Row};
use kariz_kit::{CollectView, css, listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    chart::{Frame, edge_of, fill_of, in_lines, width_of},
    columns::show_cell,
    goal::missing,
    model::Model,
    reach::Reach,
    words::{amount, column_name, column_short, row_name, units},
};

/// The bars. A column, or a category in it, is pressed: the column's deals are shown below, a category's in the list.
#[component]
pub fn ColumnChart(model: Model) -> impl IntoView {
    let reach = Reach::at(model.columns.with_untracked(|columns| columns.now()));
    let press = move |place: usize, height: usize| {
        reach.note(place, height);
        model.pick(place);
        let rows = model.forecast.with_untracked(|forecast| filled(forecast, place));
        if let Some(row) = height.checked_sub(1).and_then(|at| rows.get(at).copied()) {
            show_cell(model, Place::Column(place), row, false);
        }
    };
    let press = Callback::new(move |(place, height): (usize, usize)| press(place, height));
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, height| press.run((place, height)));
    view! {
        <div class="fc-chart" node_ref=reach.around role="group" aria-label=t::forecast_chart() on:keydown=listener(keys)>
            {move || bars(model, &model.forecast.get(), reach, press)}
        </div>
    }
}

/// The rows of a column that have something in them, from the bottom up.
fn filled(forecast: &Forecast, at: usize) -> Vec<Row> {
    let cells = forecast.cells(Place::Column(at));
    Row::COUNTED.into_iter().filter(|row| cells.row(*row).minor > 0).collect()
}

/// What every bar of the chart is drawn with.
#[derive(Clone, Copy)]
struct Drawn {
    frame: Frame,
    reach: Reach,
    press: Callback<(usize, usize)>,
}

fn bars(model: Model, forecast: &Forecast, reach: Reach, press: Callback<(usize, usize)>) -> impl IntoView + use<> {
    let places = forecast.columns.list.len();
    let total = |at: usize| forecast.cells(Place::Column(at)).up_to(Row::Pipeline).minor;
    let targets = model.targets.get();
    let most = (0..places).map(total).chain(targets.iter().flatten().copied()).max().unwrap_or_default();
    let value = |minor: i128| units(minor, forecast.coinage.currency);
    let most = value(most);
    let mut frame = Frame::new(model.phone.get(), most * 1.06, places);
    if in_lines(&format::compact(most), frame.step()).1.is_some() {
        frame.top += 12.0;
    }
    let drawn = Drawn { frame, reach, press };
    let target = |at: usize| targets.get(at).copied().flatten();
    let columns: Vec<_> = (0..places).map(|at| bar(model, forecast, (at, target(at)), drawn)).collect();
    let goal = |at: usize| target(at).map(value);
    let sums: Vec<_> = (0..places).map(|at| sum_over(&frame, at, value(total(at)), goal(at))).collect();
    let goals: Vec<_> = (0..places).filter_map(|at| Some(goal_line(&frame, at, goal(at)?))).collect();
    let values: Vec<_> = (0..places).map(|at| values_in(model, forecast, &frame, at)).collect();
    view! {
        <svg class="fc-svg" viewBox=frame.view_box()>
            {frame.rules()}
            {columns.into_iter().collect_view()}
            {goals.into_iter().collect_view()}
            <g class="fc-over" aria-hidden="true">{values.into_iter().collect_view()}{sums.into_iter().collect_view()}</g>
        </svg>
    }
}

/// A column: itself, and over it each of its rows.
fn bar(model: Model, forecast: &Forecast, (at, target): (usize, Option<i128>), drawn: Drawn) -> impl IntoView + use<> {
    let Drawn { frame, reach, press } = drawn;
    let choice = model.choice.get();
    let column = forecast.columns.list[at];
    let called = column_name(&column, choice.span);
    let cells = forecast.cells(Place::Column(at));
    let value = |minor: i128| units(minor, forecast.coinage.currency);
    let (open, won, weighted) = (cells.open(), cells.row(Row::Won), cells.weighted());
    let label = t::forecast_chart_column(
        &called,
        amount(forecast, won.minor),
        amount(forecast, open.minor),
        open.deals,
        amount(forecast, weighted),
    );
    let goal = target.map(|target| {
        t::forecast_chart_goal(&called, amount(forecast, target), amount(forecast, missing(forecast, at, target)))
    });
    let label = goal.map_or_else(|| label.clone(), |goal| format!("{label}. {goal}"));
    let parts: Vec<_> = filled(forecast, at)
        .into_iter()
        .enumerate()
        .map(|(height, row)| {
            let (tally, up_to) = (cells.row(row), cells.up_to(row));
            let shown = if choice.running { up_to } else { tally };
            let words = amount(forecast, shown.minor);
            let words = t::forecast_chart_part(&called, row_name(row, choice.running), words, shown.deals);
            let bounds = (value(up_to.minor - tally.minor), value(up_to.minor));
            part(row, (at, height + 1), bounds, words, drawn)
        })
        .collect();
    // Long names have room under every other column; the one that is now always has its name.
    let short = column_short(&column, choice.span);
    let is_named = width_of(&short) <= frame.step() || forecast.columns.now().abs_diff(at) % 2 == 0;
    let middle = css::number(frame.middle(at));
    let name = is_named.then(|| {
        let (x, y) = (middle.clone(), css::number(frame.line(1)));
        view! { <text class="fc-name" class:fc-name--now=column.is_now() x=x y=y text-anchor="middle">{short}</text> }
    });
    let [left, _, width, _] = frame.bar(at, 0.94, (0.0, frame.most));
    let (head, foot) = (css::number(frame.top - 20.0), css::number(frame.height - frame.top + 16.0));
    let line_2 = css::number(frame.line(2));
    let deals = format::number((won.deals + open.deals) as f64);
    view! {
        <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(at, 0) tabindex=reach.tabindex(at, 0)
            on:click=listener(move |_| press.run((at, 0)))>
            <rect class="fc-back" class:fc-back--on=move || model.picked() == at x=left y=head width=width height=foot rx="8"></rect>
            {name}
            <text class="fc-axis" x=middle y=line_2 text-anchor="middle">{deals}</text>
        </g>
        {parts.into_iter().collect_view()}
        {(open.deals > 0).then(|| weighted_arrow(&frame, at, value(won.minor + weighted)))}
    }
}

/// What a column adds up to, where that is anything. Where the line of what shall be reached would cross it out, it stands
/// over the line.
fn sum_over(frame: &Frame, at: usize, total: f64, goal: Option<f64>) -> impl IntoView + use<> {
    let above = frame.y(total) - 7.0;
    let (number, unit) = in_lines(&format::compact(total), frame.step());
    let head = above - if unit.is_some() { 25.0 } else { 13.0 };
    let crossing = goal.map(|goal| frame.y(goal)).filter(|line| (head..above + 4.0).contains(line));
    let above = crossing.map_or(above, |line| line - 6.0);
    let x = css::number(frame.middle(at));
    let line = move |words: String, y: f64| {
        view! { <text class="fc-sum" x=x.clone() y=css::number(y) text-anchor="middle">{words}</text> }
    };
    (total > 0.0).then(|| {
        let first = line(number, if unit.is_some() { above - 12.0 } else { above });
        view! { {first}{unit.map(|unit| line(unit, above))} }
    })
}

/// A row of a column, between two values.
fn part(row: Row, place: (usize, usize), bounds: (f64, f64), words: String, drawn: Drawn) -> impl IntoView + use<> {
    let Drawn { frame, reach, press } = drawn;
    let [x, y, width, height] = frame.bar(place.0, 0.6, bounds);
    view! {
        <g class="fc-mark" role="button" aria-label=words data-mark=Reach::name(place.0, place.1) tabindex=reach.tabindex(place.0, place.1)
            on:click=listener(move |_| press.run(place))>
            <rect x=x y=y width=width height=height fill=fill_of(row) stroke=edge_of(row) stroke-width="1.3"></rect>
        </g>
    }
}

/// What shall be reached in a column, across it.
fn goal_line(frame: &Frame, at: usize, goal: f64) -> impl IntoView + use<> {
    let (middle, half) = (frame.middle(at), frame.step() / 2.0 - 3.0);
    let line = format!("M{} {}H{}", css::number(middle - half), css::number(frame.y(goal)), css::number(middle + half));
    view! { <path class="fc-goal" d=line aria-hidden="true"></path> }
}

/// What the rows of a column are, over all lines: none of them crosses a number out.
fn values_in(model: Model, forecast: &Forecast, frame: &Frame, at: usize) -> impl IntoView + use<> {
    let running = model.choice.get().running;
    let cells = forecast.cells(Place::Column(at));
    let value = |minor: i128| units(minor, forecast.coinage.currency);
    let rows = filled(forecast, at).into_iter().map(|row| {
        let (own, up_to) = (cells.row(row).minor, cells.up_to(row).minor);
        let ends = (frame.y(value(up_to)), frame.y(value(up_to - own)));
        value_in(frame, at, row, ends, value(if running { up_to } else { own }))
    });
    rows.collect_view()
}

/// What a row of a column is, written in it where it has room.
fn value_in(frame: &Frame, at: usize, row: Row, (top, foot): (f64, f64), shown: f64) -> impl IntoView + use<> {
    let (middle, room) = (frame.middle(at), (frame.step() * 0.6).min(64.0));
    let (number, unit) = in_lines(&format::compact(shown), room);
    let high = if unit.is_some() { 30.0 } else { 18.0 };
    let has_room = foot - top > high + 2.0 && width_of(&number) < room && frame.step() > 60.0;
    has_room.then(|| {
        let first = f64::midpoint(top, foot) - high / 2.0 + 13.0;
        let plate = (row != Row::Won).then(|| {
            let wide = width_of(&number).max(unit.as_deref().map_or(34.0, width_of)) + 6.0;
            let (x, y) = (css::number(middle - wide / 2.0), css::number(first - 13.0));
            view! { <rect class="fc-plate" x=x y=y width=css::number(wide) height=css::number(high) rx="5"></rect> }
        });
        let class = if row == Row::Won { "fc-on" } else { "fc-value" };
        let line = move |words: String, y: f64| {
            view! { <text class=class x=css::number(middle) y=css::number(y) text-anchor="middle">{words}</text> }
        };
        view! { {plate}{line(number, first)}{unit.map(|unit| line(unit, first + 12.0))} }
    })
}

/// How high the bar is with open deals weighted: an arrow at its side, clear of the number within.
fn weighted_arrow(frame: &Frame, at: usize, value: f64) -> impl IntoView + use<> {
    let half = (frame.step() * 0.6).min(64.0) / 2.0 + 5.0;
    let (y, middle) = (frame.y(value), frame.middle(at));
    let number = css::number;
    let tip = middle + frame.ahead(half);
    let line = format!("M{} {}H{}", number(tip - frame.ahead(13.0)), number(y), number(tip));
    let end = number(tip + frame.ahead(6.0));
    let head = format!("M{} {}L{end} {}V{}Z", number(tip), number(y), number(y - 4.5), number(y + 4.5));
    view! {
        <g aria-hidden="true" class="fc-weighted">
            <path class="fc-weighted__line" d=line></path>
            <path d=head></path>
        </g>
    }
}
