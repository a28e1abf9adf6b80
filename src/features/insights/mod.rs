//! The numbers of SPEC section 5: each with its n, compared with the period before, and the deals
//! behind it one click away.

mod behind;
mod funnel;
mod model;
mod need;
mod own;
mod plot;
mod scope;
mod sections;
mod stages;
mod tile;
mod tiles;
mod views;
mod words;

use kariz_client::{i18n::t, route::Page};
use kariz_kit::{Later, dynamic};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    intents::{Asked, ShowPage},
};
use behind::{Behind, BehindDialog};
use model::Model;
use sections::Shown;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::INSIGHTS,
        name: t::nav_insights,
        icon: "insights",
        keys: &["G", "I"],
        fixed: false,
        waiting: None,
    }],
    ..Feature::NOTHING
};

/// The numbers.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPage>().filter(|show| show.0 == Page::INSIGHTS).map(|_| view! { <InsightsPage/> }.into_any())
}

/// The insights page.
#[component]
pub fn InsightsPage() -> impl IntoView {
    let model = Model::take();
    let open = RwSignal::new(None::<(String, Behind)>);
    let on_open = Callback::new(move |what| open.set(Some(what)));
    view! {
        <TopBar adds=false><h1 class="bar__title">{t::nav_insights()}</h1></TopBar>
        <div class="bar--insights"><scope::ScopeBar model=model/></div>
        <sections::Sections model=model/>
        <div class="insights">
            {dynamic(move || match model.section.get() {
                Shown::Overview => view! { <Overview model=model on_open=on_open/> }.into_any(),
                Shown::Own => view! { <own::OwnPage model=model on_open=on_open/> }.into_any(),
                Shown::Of(section) => sections::section(model, section),
            })}
        </div>
        {dynamic(move || open.get().map(|(title, behind)| {
            view! { <BehindDialog model=model title=title behind=behind on_close=move |()| open.set(None)/> }
        }))}
    }
}

/// The first numbers; when they are on the screen, all else.
#[component]
fn Overview(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    view! {
        <tiles::FirstTiles model=model on_open=on_open/>
        <Later>
            <tiles::OtherTiles model=model on_open=on_open/>
            <div class="insights__panels">
                <funnel::FunnelPanel model=model on_open=on_open/>
                <stages::StagesPanel model=model on_open=on_open/>
                <stages::BalancePanel model=model on_open=on_open/>
                <need::NeedPanel model=model/>
            </div>
        </Later>
    }
}
