//! Won and Lost, at the bottom while a card is in the hand (P6).

use kariz_client::{format, i18n::t};
use kariz_kit::{Icon, dynamic, reactive::memo};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Target;
use crate::features::board::state::use_board;

/// A place to finish a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Sold.
    Won,
    /// Not sold.
    Lost,
}

impl Zone {
    fn id(self) -> &'static str {
        match self {
            Self::Won => "zone-won",
            Self::Lost => "zone-lost",
        }
    }
}

/// The zone under a point of the window.
pub(super) fn under((x, y): (f64, f64)) -> Option<Zone> {
    [Zone::Lost, Zone::Won].into_iter().find(|zone| {
        let element = document().get_element_by_id(zone.id()).and_then(|zone| zone.dyn_into::<HtmlElement>().ok());
        let area = element.map(|element| element.get_bounding_client_rect());
        area.is_some_and(|area| x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom())
    })
}

/// The zones; there only while a card is in the hand.
#[component]
pub fn Zones() -> impl IntoView {
    let board = use_board();
    let carried = memo(move || board.drag.get().filter(|drag| !drag.dropped).map(|drag| drag.deal));
    let target = memo(move || board.drag.get().map(|drag| drag.target));
    let over = move |zone| target.get() == Some(Target::Zone(zone));
    dynamic(move || {
        let deal = carried.get()?;
        let value = board.store.book(|book| book.deal(deal).and_then(|deal| deal.value));
        let words =
            value.map_or_else(|| t::carry_won_no_value().to_owned(), |value| t::carry_won_words(format::money(value)));
        Some(view! {
            <div class="zones" role="group" aria-label=t::carry_zones()>
                <div id=Zone::Lost.id() class="zone zone--lost" class:zone--over=move || over(Zone::Lost)>
                    <Icon name="lost"/>{t::carry_lost()}<small>{t::carry_lost_words()}</small><kbd>"L"</kbd>
                </div>
                <div id=Zone::Won.id() class="zone zone--won" class:zone--over=move || over(Zone::Won)>
                    <Icon name="won"/>{t::carry_won()}<small>{words}</small><kbd>"W"</kbd>
                </div>
            </div>
        })
    })
}
