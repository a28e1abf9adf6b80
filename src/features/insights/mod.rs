//! The numbers of SPEC section 5: each with its n, compared with the period before, and the deals
//! behind it one click away.

mod behind;
mod funnel;
mod model;
mod need;
mod scope;
mod stages;
mod tile;
mod tiles;
mod words;

use kariz_client::{i18n::t, parts::SavingPill, route::Page};
use kariz_kit::dynamic;
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry,
    intents::{Asked, ShowPage},
};
use behind::{Behind, BehindDialog};
use model::Model;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::INSIGHTS,
        name: t::nav_insights,
        icon: "insights",
        keys: &["G", "I"],
        fixed: false,
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
        <header class="bar bar--plain bar--insights">
            <div class="row wrap">
                <h1 class="bar__title">{t::nav_insights()}</h1>
                <scope::ScopeBar model=model/>
            </div>
            <div class="row"><SavingPill/></div>
        </header>
        <div class="insights">
            <tiles::Tiles model=model on_open=on_open/>
            <div class="insights__panels">
                <funnel::FunnelPanel model=model on_open=on_open/>
                <stages::StagesPanel model=model on_open=on_open/>
                <stages::BalancePanel model=model on_open=on_open/>
                <need::NeedPanel model=model/>
            </div>
        </div>
        {dynamic(move || open.get().map(|(title, behind)| {
            view! { <BehindDialog model=model title=title behind=behind on_close=move |()| open.set(None)/> }
        }))}
    }
}
