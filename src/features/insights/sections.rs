//! The sections of the page: each by its button, shown by whichever feature has it.

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{CollectView, listener, reactive::effect};
use leptos::{html, prelude::*};
use web_sys::Element;

use super::model::Model;
use crate::shell::{
    intents::{Asked, NumbersOf, Section},
    view_of,
};

/// Where the device keeps what was shown last.
const KEPT: &str = "insights.section";

/// What the page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The first numbers.
    #[default]
    Overview,
    /// What one has chosen for oneself.
    Own,
    /// A section.
    Of(Section),
}

impl Shown {
    /// All of it, in its order.
    pub const ALL: [Self; 9] = [
        Self::Overview,
        Self::Own,
        Self::Of(Section::Trends),
        Self::Of(Section::People),
        Self::Of(Section::Sources),
        Self::Of(Section::Customers),
        Self::Of(Section::Losses),
        Self::Of(Section::Touches),
        Self::Of(Section::Products),
    ];

    /// As views keep it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Own => "own",
            Self::Of(Section::Trends) => "trends",
            Self::Of(Section::People) => "people",
            Self::Of(Section::Sources) => "sources",
            Self::Of(Section::Customers) => "customers",
            Self::Of(Section::Losses) => "losses",
            Self::Of(Section::Touches) => "touches",
            Self::Of(Section::Products) => "products",
        }
    }

    /// What is kept under this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shown| shown.word() == word)
    }

    /// What was shown last on this device.
    pub fn last() -> Self {
        prefs::get(KEPT).and_then(|word| Self::of(&word)).unwrap_or_default()
    }

    /// Shows it again next time.
    pub fn keep(self) {
        prefs::set(KEPT, self.word());
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => t::insights_overview(),
            Self::Own => t::insights_own(),
            Self::Of(Section::Trends) => t::insights_trends(),
            Self::Of(Section::People) => t::insights_people(),
            Self::Of(Section::Sources) => t::insights_sources(),
            Self::Of(Section::Customers) => t::insights_customers(),
            Self::Of(Section::Losses) => t::insights_losses(),
            Self::Of(Section::Touches) => t::insights_touches(),
            Self::Of(Section::Products) => t::insights_products(),
        }
    }
}

/// Their buttons.
#[component]
pub fn Sections(model: Model) -> impl IntoView {
    let button = move |shown: Shown| {
        let current = move || (model.section.get() == shown).then_some("true");
        view! { <button type="button" aria-current=current on:click=listener(move |_| model.show(shown))>{shown.name()}</button> }
    };
    let strip = NodeRef::<html::Nav>::new();
    effect(move || {
        let place = Shown::ALL.iter().position(|shown| *shown == model.section.get());
        let strip = strip.get();
        let current = strip.as_ref().zip(place).and_then(|(strip, place)| strip.children().item(place as u32));
        if let Some((strip, current)) = strip.zip(current) {
            bring_into(&strip, &current);
        }
    });
    view! { <nav node_ref=strip class="sections" aria-label=t::insights_sections()>{Shown::ALL.map(button).collect_view()}</nav> }
}

/// Scrolls the strip so far that all of the button is seen, and nothing else: the page stays where it is.
fn bring_into(strip: &Element, button: &Element) {
    /// What is left beside it, in pixels: a part of its neighbour.
    const BESIDE: f64 = 24.0;
    let (around, button) = (strip.get_bounding_client_rect(), button.get_bounding_client_rect());
    let (before, behind) = (button.left() - BESIDE - around.left(), button.right() + BESIDE - around.right());
    let by = if before < 0.0 { before } else { behind.max(0.0) };
    strip.set_scroll_left(strip.scroll_left() + by as i32);
}

/// A section, limited to what the page is.
pub fn section(model: Model, section: Section) -> AnyView {
    view_of(Asked::new(NumbersOf { section, scope: model.limits() }))
}
