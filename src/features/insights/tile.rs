//! One number: its name, its value, its n and inputs, how it compares, and the deals behind it.

use kariz_client::i18n::t;
use kariz_core::metrics::{Missing, too_few};
use kariz_kit::{Icon, listener};
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
    /// Its unit, smaller beside it.
    pub unit: String,
    /// Its n, sum or inputs.
    pub basis: String,
    /// How many it rests on: below ten it is too few to tell.
    pub n: u64,
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
    /// The deals behind it.
    behind: Behind,
    /// Where they are shown.
    on_open: Callback<(String, Behind)>,
) -> impl IntoView {
    let open = move |_| on_open.run((name.to_owned(), behind));
    view! {
        <button class="kpi" type="button" on:click=listener(open) aria-haspopup="dialog">
            <span class="kpi__name">{name}</span>
            {move || match figure.get() {
                Some(Ok(figure)) => view! { <Shown figure=figure/> }.into_any(),
                Some(Err(missing)) => view! {
                    <b class="kpi__value num">"–"</b>
                    <span class="kpi__basis">{words::missing(&missing)}</span>
                }.into_any(),
                None => ().into_any(),
            }}
        </button>
    }
}

#[component]
fn Shown(figure: Figure) -> impl IntoView {
    let Figure { value, unit, basis, n, change } = figure;
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
        <b class="kpi__value num">{value}<small>{unit}</small></b>
        <span class="kpi__basis num">
            {basis}
            {too_few(n).then(|| view! { <span class="chip"><Icon name="alert" size="s"/>{t::insights_too_few()}</span> })}
        </span>
    }
}
