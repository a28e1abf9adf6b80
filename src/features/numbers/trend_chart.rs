//! A line through twelve periods (G5): readable without colour, one tab stop, arrows from point to point, and a table
//! behind it.

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::chart::{Frame, Reach, width_of},
};
use kariz_core::metrics::{Period, Unit, too_few};
use kariz_kit::{CollectView, css, listener, reactive::effect};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::model::{Model, show_deals};
use kariz_core::metrics::groups::{By, Key, Pick, Which};

/// A number over some periods, the last of which is the one that is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub points: Vec<Point>,
    /// The same days a year before the last.
    pub year_before: Option<Point>,
    /// What it is of, to open the deals of a point.
    pub of: (By, Option<Key>),
    pub which: Option<Which>,
    /// How many it rests on says whether it can be told.
    pub is_rate: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub period: Period,
    /// Nothing where it cannot be told.
    pub value: Option<f64>,
    pub shown: String,
    pub n: u64,
}

/// What a period is called: a month by its name, other days by the last.
pub fn period_name(period: Period, short: bool) -> String {
    match (period.unit(), short) {
        (Unit::Month, true) => format::month_short(period.first()),
        (Unit::Month, false) => format::month(period.first()),
        (_, true) => format::day_short(period.last_day()),
        (_, false) => {
            let today = clock::today();
            t::num_days_between(format::date(period.first(), today), format::date(period.last_day(), today))
        }
    }
}

#[component]
pub fn LineChart(model: Model, #[prop(into)] label: Signal<String>, #[prop(into)] line: Signal<Line>) -> impl IntoView {
    let reach = Reach::at(0);
    let phone = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 768.0);
    let press = move |place: usize, height: usize| {
        reach.note(place, height);
        let line = line.get_untracked();
        let point = if height == 1 { line.year_before.as_ref() } else { line.points.get(place) };
        if let (Some(point), Some(which)) = (point, line.which) {
            let scope = model.scope.get_untracked().during(Some(point.period));
            let pick = Pick { by: line.of.0, key: line.of.1, which };
            let deals = untrack(|| model.read(|cases, _| cases.behind(&scope, &pick, &[]))).unwrap_or_default();
            show_deals(t::num_in_period(label.get_untracked(), period_name(point.period, false)), deals);
        }
    };
    let press = Callback::new(move |(place, height): (usize, usize)| press(place, height));
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, height| press.run((place, height)));
    // As wide as there is room, so that its words are as large as they say.
    let width = RwSignal::new(None);
    effect(move || {
        if let Some(around) = reach.around.get().filter(|_| !phone) {
            request_animation_frame(move || {
                _ = width.try_set(Some(f64::from(around.client_width())).filter(|room| *room > 0.0));
            });
        }
    });
    let has_before = move || line.with(|line| line.year_before.as_ref().is_some_and(|point| point.value.is_some()));
    view! {
        <p class="num-legend">
            <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><path class="num-line" d="M0 7h14"></path><circle class="fc-dot" cx="7" cy="7" r="3.5"></circle></svg>{move || label.get()}</span>
            {move || has_before().then(|| view! {
                <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="num-before" x="2" y="2" width="10" height="10"></rect></svg>{t::num_a_year_before()}</span>
            })}
        </p>
        <div class="fc-chart" node_ref=reach.around role="group" aria-label=move || label.get() on:keydown=listener(keys)>
            {move || line.with(|line| drawn(line, (phone, width.get()), reach, press))}
        </div>
    }
}

fn drawn(
    line: &Line,
    (phone, width): (bool, Option<f64>),
    reach: Reach,
    press: Callback<(usize, usize)>,
) -> impl IntoView + use<> {
    let values = || line.points.iter().chain(&line.year_before).filter_map(|point| point.value);
    let most = values().fold(0.0, f64::max);
    let frame = Frame::new(phone, most * 1.15, line.points.len()).high(if phone { 210.0 } else { 220.0 });
    let frame = width.map_or(frame, |width| frame.wide(width.clamp(420.0, 1600.0)));
    let spots: Vec<_> = line
        .points
        .iter()
        .enumerate()
        .map(|(place, point)| point.value.map(|value| (frame.middle(place), frame.y(value))))
        .collect();
    let path = path_of(&spots);
    let points: Vec<_> = line
        .points
        .iter()
        .cloned()
        .enumerate()
        .map(|(place, point)| mark(&frame, (place, 0), point, line.is_rate, reach, press))
        .collect();
    let before = line
        .year_before
        .clone()
        .filter(|point| point.value.is_some())
        .map(|point| mark(&frame, (line.points.len().saturating_sub(1), 1), point, line.is_rate, reach, press));
    let named: Vec<_> = spots
        .iter()
        .zip(&line.points)
        .enumerate()
        .map(|(place, (spot, point))| {
            let words = if spot.is_some() { point.shown.clone() } else { "–".to_owned() };
            (frame.middle(place), spot.map(|(_, y)| y), words)
        })
        .collect();
    let square = line.year_before.as_ref().and_then(|point| point.value).map(|value| frame.y(value));
    let words = labels(&named, square, frame.y(0.0)).into_iter().map(|(x, y, words)| {
        view! { <text class="fc-value fc-halo" x=css::number(x) y=css::number(y) text-anchor="middle">{words}</text> }
    });
    view! {
        <svg class="fc-svg" viewBox=frame.view_box()>
            <path class="fc-rule" d=format!("M{} {}H{}", css::number(frame.x(frame.start)), css::number(frame.y(0.0)), css::number(frame.x(frame.width - 2.0)))></path>
            <path class="num-line" d=path></path>
            {points.collect_view()}
            {before}
            <g class="fc-over" aria-hidden="true">{words.collect_view()}</g>
        </svg>
    }
}

/// Where the words of each point (x, y, words) stand: over it, or below it where the line comes from above; the last first, and
/// none where they would overlap others or the mark of the year before, which is at the last.
fn labels(points: &[(f64, Option<f64>, String)], square: Option<f64>, floor: f64) -> Vec<(f64, f64, String)> {
    let last = points.len().saturating_sub(1);
    let mut taken: Vec<_> = square.zip(points.last()).map(|(y, (x, ..))| [*x, y, 7.0, 7.0]).into_iter().collect();
    let mut labels = Vec::new();
    for (place, (x, at, words)) in points.iter().enumerate().rev() {
        let y = at.unwrap_or(floor + 3.0);
        let beside = [place.checked_sub(1), Some(place + 1)].map(|at| points.get(at?)?.1);
        let is_low = (1..last).contains(&place) && beside.iter().flatten().all(|beside| *beside < y - 4.0);
        let below = Some(y + 19.0).filter(|below| *below < floor - 2.0);
        let spots = if is_low { [below, Some(y - 9.0)] } else { [Some(y - 9.0), below] };
        let own = |y: f64| [*x, y - 4.0, width_of(words) / 2.0, 8.0];
        let is_free = |y: &f64| {
            let [x, y, half, high] = own(*y);
            !taken.iter().any(|other| (other[0] - x).abs() < other[2] + half && (other[1] - y).abs() < other[3] + high)
        };
        if let Some(y) = spots.into_iter().flatten().find(is_free) {
            taken.push(own(y));
            labels.push((*x, y, words.clone()));
        }
    }
    labels
}

/// A line through what is there, broken where something is missing.
fn path_of(spots: &[Option<(f64, f64)>]) -> String {
    let mut path = String::new();
    let mut on = false;
    for spot in spots {
        if let Some((x, y)) = spot {
            path.push(if on { 'L' } else { 'M' });
            path.push_str(&format!("{} {}", css::number(*x), css::number(*y)));
        }
        on = spot.is_some();
    }
    path
}

fn mark(
    frame: &Frame,
    (place, height): (usize, usize),
    point: Point,
    is_rate: bool,
    reach: Reach,
    press: Callback<(usize, usize)>,
) -> impl IntoView + use<> {
    let few = is_rate && too_few(point.n);
    let name = period_name(point.period, false);
    let label = match (&point.value, few) {
        (None, _) => t::num_point_none(&name),
        (Some(_), true) => t::num_point_few(&name, &point.shown, point.n),
        (Some(_), false) => t::num_point(&name, &point.shown, point.n),
    };
    let middle = frame.middle(place);
    let [left, _, width, _] = frame.bar(place, 1.0, (0.0, frame.most));
    let x = css::number(middle);
    let is_before = height == 1;
    let y = frame.y(point.value.unwrap_or_default());
    let shape = point.value.map(|_| {
        let y = css::number(y);
        if is_before {
            // A year before: a hollow square beside the point, not a dot.
            let (x, y) = (css::number(middle - 5.0), css::number(frame.y(point.value.unwrap_or_default()) - 5.0));
            view! { <rect class="num-before" x=x y=y width="10" height="10"></rect> }.into_any()
        } else {
            view! { <circle class="fc-dot" class:num-few=few cx=x.clone() cy=y r="4.5"></circle> }.into_any()
        }
    });
    let words = (!is_before).then(|| {
        let has_room = frame.step() > 46.0 || place % 2 == frame.places.saturating_sub(1) % 2;
        has_room.then(|| view! {
            <text class="fc-name" x=x.clone() y=css::number(frame.line(1)) text-anchor="middle">{period_name(point.period, true)}</text>
            <text class="fc-axis" x=x.clone() y=css::number(frame.line(2)) text-anchor="middle">{t::num_n(point.n)}</text>
        })
    });
    let (back_y, back_height) = (css::number(frame.top - 18.0), css::number(frame.height - frame.top + 14.0));
    let (back_y, back_height, left, width) = if is_before {
        (css::number(y - 8.0), "16".to_owned(), css::number(middle - 8.0), "16".to_owned())
    } else {
        (back_y, back_height, left, width)
    };
    view! {
        <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(place, height) tabindex=reach.tabindex(place, height)
            on:click=listener(move |_| press.run((place, height)))>
            <rect class="fc-back" x=left y=back_y width=width height=back_height rx="6"></rect>
            {shape}
            {words}
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g5_what_a_point_is_covers_no_other_and_no_mark() {
        let points = |step: f64| {
            let points = [60.0, 58.0, 130.0, 40.0].into_iter().enumerate();
            points.map(|(at, y)| (step * at as f64, Some(y), "≈ €107,362".to_owned())).collect::<Vec<_>>()
        };
        let wide = labels(&points(100.0), Some(28.0), 180.0);
        assert_eq!(wide.len(), 4, "all have room");
        assert!(wide[0].1 > 40.0, "the last is below: the year before stands over it");
        assert!(wide[1].1 > 130.0, "the lowest is below, where no line comes from");
        assert!(wide[2].1 < 58.0, "others stand over their point");
        let narrow = labels(&points(20.0), Some(28.0), 180.0);
        assert_eq!(narrow.len(), 3, "one has no room");
        assert_eq!(narrow[0].0, 60.0, "the last always has");
    }
}
