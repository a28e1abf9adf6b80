//! The forecast (M14, M16, M25): what will close when, whether own history makes that likely, what changed since, and
//! how often it is put off.

mod bar;
mod cash;
mod category;
mod change;
mod change_chart;
mod chart;
mod column_chart;
mod columns;
mod deals;
mod glance;
mod goal;
mod model;
mod own;
mod own_chart;
mod reach;
mod slippage;
mod words;

use kariz_client::{i18n::t, route::Page};
use kariz_kit::Show;
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    intents::{Asked, ShowPage},
};
use model::Model;

/// Its address.
const PAGE: Page = Page::named("forecast");

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: PAGE,
        name: t::nav_forecast,
        icon: "forecast",
        keys: &["G", "F"],
        fixed: false,
        waiting: None,
    }],
    ..Feature::NOTHING
};

/// The forecast.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPage>().filter(|show| show.0 == PAGE).map(|_| view! { <ForecastPage/> }.into_any())
}

#[component]
fn ForecastPage() -> impl IntoView {
    let model = Model::new();
    let is_empty = move || model.forecast.with(|forecast| forecast.is_empty());
    view! {
        <TopBar adds=false><h1 class="bar__title">{t::nav_forecast()}</h1></TopBar>
        <div class="bar--insights"><bar::ForecastBar model=model/></div>
        <chart::Patterns/>
        <div class="fc">
            <Show when=is_empty><p class="panel fc__empty">{t::forecast_empty()}</p></Show>
            <glance::Glance model=model/>
            <div class="fc__two">
                <columns::ColumnsPanel model=model/>
                <own::OwnPanel model=model/>
                <deals::DealsPanel model=model/>
                <div class="fc-pile">
                    <goal::CoverPanel model=model/>
                    <slippage::SlippagePanel model=model/>
                </div>
                <cash::CashPanel model=model/>
                <change::ChangePanel model=model/>
            </div>
        </div>
    }
}
