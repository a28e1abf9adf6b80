//! A goal's span day by day: what there is, the straight line, and how it usually goes.

use kariz_client::{format, i18n::t, parts::chart::phone_width};
use kariz_core::goals::Point;
use kariz_kit::{CollectView, css, direction::right_to_left, listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::shown::Shown;

/// The least room for what stands beside the axis; a letter of it takes so much.
const START: f64 = 46.0;
const LETTER: f64 = 7.0;
/// Room above.
const TOP: f64 = 16.0;
/// Room below.
const FOOT: f64 = 26.0;

/// Where things stand in the chart.
#[derive(Clone, Copy)]
struct Frame {
    width: f64,
    height: f64,
    start: f64,
    most: f64,
    days: usize,
    mirrored: bool,
}

impl Frame {
    fn x(&self, day: usize) -> f64 {
        let share = if self.days > 1 { day as f64 / (self.days - 1) as f64 } else { 1.0 };
        let from_start = self.start + share * (self.width - self.start - 10.0);
        if self.mirrored { self.width - from_start } else { from_start }
    }

    fn y(&self, amount: f64) -> f64 {
        self.height - FOOT - (amount / self.most).clamp(0.0, 1.0) * (self.height - FOOT - TOP)
    }

    /// A line through the days that have an amount.
    fn line(&self, amounts: impl Iterator<Item = Option<f64>>) -> String {
        let mut path = String::new();
        for (day, amount) in amounts.enumerate() {
            if let Some(amount) = amount {
                let verb = if path.is_empty() { 'M' } else { 'L' };
                path += &format!("{verb}{} {}", css::number(self.x(day)), css::number(self.y(amount)));
            }
        }
        path
    }
}

/// The chart. It is one stop for the keyboard: arrows go from day to day, and say what there was.
#[component]
pub fn GoalChart(shown: Shown, points: Vec<Point>, name: String, phone: bool) -> impl IntoView {
    let target = shown.standing.target.unwrap_or_default() as f64;
    let unit = if shown.measure().is_money() { shown.purse.currency.minor_per_unit() as f64 } else { 1.0 };
    let most_done = points.iter().filter_map(|point| point.done).max().unwrap_or_default() as f64;
    let most = (target.max(most_done) * 1.06).max(1.0);
    let (width, height) = if phone { (phone_width(), 210.0) } else { (720.0, 260.0) };
    let has_target = target > 0.0;
    let heights = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| share * if has_target { target } else { most });
    let longest = heights.map(|amount| format::compact(amount / unit).chars().count()).into_iter().max();
    let start = (longest.unwrap_or_default() as f64 * LETTER + 14.0).max(START);
    let frame = Frame { width, height, start, most, days: points.len(), mirrored: right_to_left() };
    let today = points.iter().rposition(|point| point.done.is_some()).unwrap_or_default();
    let at = RwSignal::new(today);
    let done = frame.line(points.iter().map(|point| point.done.map(|done| done as f64)));
    let straight = has_target.then(|| frame.line(points.iter().map(|point| Some(point.straight * target))));
    let has_usual = has_target && points.iter().any(|point| point.usual.is_some());
    let usual = has_usual.then(|| frame.line(points.iter().map(|point| point.usual.map(|share| share * target))));
    let rules = heights.map(|amount| {
        let y = css::number(frame.y(amount));
        let (from, to) = (css::number(frame.x(0)), css::number(frame.x(frame.days.saturating_sub(1))));
        let beside = css::number(frame.x(0) + if frame.mirrored { 8.0 } else { -8.0 });
        let class = if has_target && amount >= target { "gl-goal" } else { "gl-rule" };
        view! {
            <path class=class d=format!("M{from} {y}H{to}")></path>
            <text class="gl-axis" x=beside y=css::number(frame.y(amount) + 4.0) text-anchor="end">{format::compact(amount / unit)}</text>
        }
    });
    let ends = [0, frame.days / 2, frame.days.saturating_sub(1)].map(|day| {
        let words = points.get(day).map(|point| format::day_short(point.day));
        let anchor = if day == 0 { "start" } else if day + 1 == frame.days { "end" } else { "middle" };
        view! { <text class="gl-axis" x=css::number(frame.x(day)) y=css::number(height - 8.0) text-anchor=anchor>{words}</text> }
    });
    let all = StoredValue::new(points);
    let spoken = shown.clone();
    let words = move || {
        let point = all.with_value(|points| points.get(at.get()).copied());
        point.map(|point| day_words(&spoken, &point)).unwrap_or_default()
    };
    let words = kariz_kit::reactive::memo(words);
    let mark = move || {
        let point = all.with_value(|points| points.get(at.get()).copied())?;
        let x = css::number(frame.x(at.get()));
        let y = point.done.map(|done| css::number(frame.y(done as f64)));
        let line = format!("M{x} {}V{}", css::number(TOP), css::number(height - FOOT));
        Some(view! {
            <path class="gl-cursor" d=line></path>
            {y.map(|y| view! { <circle class="gl-dot" cx=x r="4" cy=y></circle> })}
        })
    };
    let last = frame.days.saturating_sub(1);
    let keys = move |event: KeyboardEvent| {
        let now = at.get_untracked();
        let (ahead, back) = if frame.mirrored { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
        let to = match event.key().as_str() {
            key if key == ahead || key == "ArrowUp" => (now + 1).min(last),
            key if key == back || key == "ArrowDown" => now.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        at.set(to);
    };
    let label = t::goals_chart(name);
    view! {
        <div class="gl-chart" role="slider" tabindex="0" aria-label=label aria-valuemin="1" aria-valuemax=frame.days.to_string() aria-valuenow=move || (at.get() + 1).to_string() aria-valuetext=move || words.get() on:keydown=listener(keys)>
            <svg class="gl-svg" viewBox=format!("0 0 {width} {height}") aria-hidden="true">
                {rules.collect_view()}
                {ends.collect_view()}
                {straight.map(|path| view! { <path class="gl-straight" d=path></path> })}
                {usual.map(|path| view! { <path class="gl-usual" d=path></path> })}
                <path class="gl-done" d=done></path>
                {mark}
            </svg>
        </div>
        <p class="gl-legend">
            <span><i class="gl-key gl-key--done"></i>{t::goals_line_done()}</span>
            {has_target.then(|| view! { <span><i class="gl-key gl-key--straight"></i>{t::goals_line_straight()}</span> })}
            {has_usual.then(|| view! { <span><i class="gl-key gl-key--usual"></i>{t::goals_line_usual()}</span> })}
            {has_target.then(|| view! { <span><i class="gl-key gl-key--goal"></i>{t::goals_line_goal()}</span> })}
            <span class="gl-said num" aria-hidden="true">{move || words.get()}</span>
        </p>
    }
}

/// A day of the chart in words.
pub fn day_words(shown: &Shown, point: &Point) -> String {
    let day = format::day_short(point.day);
    let part = |share: f64| {
        let target = shown.standing.target?;
        Some(shown.words((target as f64 * share).round() as i128))
    };
    let straight = part(point.straight);
    let usual = point.usual.and_then(part);
    let done = point.done.map(|done| shown.words(done));
    match (done, straight, usual) {
        (Some(done), Some(straight), Some(usual)) => t::goals_day_all(day, done, straight, usual),
        (Some(done), Some(straight), None) => t::goals_day_straight(day, done, straight),
        (Some(done), None, _) => t::goals_day_done(day, done),
        (None, Some(straight), Some(usual)) => t::goals_day_ahead_all(day, straight, usual),
        (None, Some(straight), None) => t::goals_day_ahead(day, straight),
        (None, None, _) => day,
    }
}
