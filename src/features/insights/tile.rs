//! One number: its name, its value, its n and inputs, how it compares, and the deals behind it.

use kariz_client::i18n::t;
use kariz_core::{
    Currency,
    metrics::{Missing, too_few},
};
use kariz_kit::{Icon, css, direction::right_to_left, listener};
use leptos::prelude::*;

use super::{
    behind::Behind,
    words::{self, Change},
};

/// A number that can be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// The number itself.
    pub value: String,
    /// The number in full, where it is shown in short.
    pub full: String,
    /// What it is in, where it is money.
    pub currency: Option<Currency>,
    /// Its unit, smaller beside it.
    pub unit: String,
    /// Its n, sum or inputs.
    pub basis: String,
    /// How many it rests on, if it says more than was counted: below ten it is too few to tell.
    pub rests_on: Option<u64>,
    /// How it compares with the period before.
    pub change: Option<Change>,
}

/// A tile.
#[component]
pub fn Tile(
    /// The number's name.
    name: &'static str,
    /// The number, or what is missing for it.
    figure: Memo<Option<Result<Figure, Missing>>>,
    /// Its line over twelve periods, with the year before.
    line: Memo<Option<Spark>>,
    /// Its line in a file.
    raw: Memo<Option<String>>,
    /// The deals behind it.
    behind: Behind,
    /// Where they are shown.
    on_open: Callback<(String, Behind)>,
) -> impl IntoView {
    let open = move |_| on_open.run((name.to_owned(), behind));
    view! {
        <button class="kpi" type="button" on:click=listener(open) aria-haspopup="dialog" data-raw=move || raw.get()>
            <span class="kpi__name">{name}</span>
            {move || match figure.get() {
                Some(Ok(figure)) => view! { <Shown figure=figure/> }.into_any(),
                Some(Err(missing)) => view! {
                    <b class="kpi__value num">"–"</b>
                    <span class="kpi__basis">{words::missing(&missing)}</span>
                }.into_any(),
                None => ().into_any(),
            }}
            {move || line.get().map(drawn)}
        </button>
    }
}

#[component]
fn Shown(figure: Figure) -> impl IntoView {
    let Figure { value, full, unit, basis, rests_on, change, .. } = figure;
    let full = Some(full).filter(|full| !full.is_empty() && *full != value);
    let letters = letters(&value).to_string();
    view! {
        {change.map(|change| {
            let class = match change.good {
                Some(true) => "kpi__change num kpi__change--good",
                Some(false) => "kpi__change num kpi__change--bad",
                None => "kpi__change num",
            };
            let verdict = match change.good {
                Some(true) => t::insights_better(),
                Some(false) => t::insights_worse(),
                None => "",
            };
            view! { <span class=class>{change.words}<span class="vh">" "{verdict}</span></span> }
        })}
        <b class="kpi__value num" title=full style:--n=letters>{value}<small>{unit}</small></b>
        <span class="kpi__basis num">
            {basis}
            {rests_on.is_some_and(too_few).then(|| view! { <span class="chip"><Icon name="alert" size="s"/>{t::insights_too_few()}</span> })}
        </span>
    }
}

/// How many letters as wide as a digit it takes: a long number is written smaller, and never broken.
fn letters(value: &str) -> f64 {
    let width = |letter: char| match letter {
        '\u{2e80}'.. => 1.6,
        '.' | ',' | '’' | '٬' | '٫' => 0.5,
        _ if letter.is_whitespace() => 0.5,
        _ => 1.0,
    };
    value.chars().map(width).sum()
}

/// A number over twelve periods, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spark {
    /// With how many each rests on; nothing where it cannot be told.
    pub points: Vec<Option<(f64, u64)>>,
    /// The same days a year before.
    pub year_before: Option<YearBefore>,
    /// Of few it says little.
    pub is_rate: bool,
}

/// What a number was a year before the period that is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearBefore {
    /// As it is said.
    pub words: String,
    /// As it was counted, money in minor units.
    pub value: f64,
    /// Where it stands in the picture; nothing where the points there are of shorter periods.
    pub place: Option<f64>,
}

/// Width and height of the picture.
const SPARK: (f64, f64) = (92.0, 26.0);

/// The line; dashed where most of its points rest on too few. The year before is a hollow square, and said.
fn drawn(spark: Spark) -> impl IntoView {
    let told = || spark.points.iter().flatten();
    let place = spark.year_before.as_ref().and_then(|before| before.place);
    let most = told().map(|(value, _)| *value).chain(place);
    let most = most.fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let last = spark.points.len().saturating_sub(1).max(1) as f64;
    let x = |place: usize| {
        let x = 4.0 + place as f64 / last * (SPARK.0 - 8.0);
        if right_to_left() { SPARK.0 - x } else { x }
    };
    let y = |value: f64| SPARK.1 - 4.0 - (value / most).clamp(0.0, 1.0) * (SPARK.1 - 8.0);
    let (mut path, mut is_on) = (String::new(), false);
    for (place, point) in spark.points.iter().enumerate() {
        if let Some((value, _)) = point {
            let letter = if is_on { 'L' } else { 'M' };
            path.push_str(&format!("{letter}{} {}", css::number(x(place)), css::number(y(*value))));
        }
        is_on = point.is_some();
    }
    let few = spark.is_rate && told().filter(|(_, n)| !too_few(*n)).count() < 3;
    let end = spark.points.last().copied().flatten();
    let dot = end.map(|(value, _)| view! { <circle cx=css::number(x(spark.points.len() - 1)) cy=css::number(y(value)) r="2.6"></circle> });
    let before = place.map(|value| {
        let (x, y) = (x(spark.points.len().saturating_sub(1)), y(value));
        view! { <rect x=css::number(x - 3.0) y=css::number(y - 3.0) width="6" height="6"></rect> }
    });
    let words = spark.year_before.map(|before| before.words);
    (told().count() > 1).then(|| view! {
        <svg class="spark" class:spark--few=few viewBox=format!("0 0 {} {}", css::number(SPARK.0), css::number(SPARK.1)) aria-hidden="true">
            <path d=path></path>{before}{dot}
        </svg>
        <span class="kpi__year num">{words}</span>
    })
}
