//! The card in the hand.

use kariz_client::parts::stage_colour;
use kariz_core::DealId;
use kariz_kit::{
    css,
    direction::right_to_left,
    dynamic,
    reactive::{effect, memo},
};
use leptos::{html, prelude::*};
use web_sys::HtmlElement;

use super::{
    By,
    pointer::{self, Hand, Held},
};
use crate::features::board::{card::CardFace, state::use_board};

thread_local! {
    /// The element that follows the pointer: moved frame by frame, past the views.
    static CARRIED: std::cell::RefCell<Option<HtmlElement>> = const { std::cell::RefCell::new(None) };
}

/// The card that the pointer carries, if any.
#[component]
pub fn CarriedCard() -> impl IntoView {
    let board = use_board();
    let carried = memo(move || board.drag.get().filter(|drag| drag.by == By::Pointer).map(|drag| drag.deal));
    dynamic(move || carried.get().map(|deal| view! { <Carried deal=deal/> }))
}

#[component]
fn Carried(deal: DealId) -> impl IntoView {
    let board = use_board();
    let node = NodeRef::<html::Div>::new();
    let held = board.hand.with_value(|hand| hand.held());
    let width = held.map_or(0.0, |held| held.size.0);
    let touch = held.filter(|held| held.touch);
    let grip = board.hand.with_value(Hand::grip);
    let home = board.drag.with_untracked(|drag| drag.map(|drag| drag.home.0));
    let index = board.stages.with_untracked(|stages| stages.iter().position(|stage| Some(*stage) == home));
    let dropped = memo(move || board.drag.get().is_some_and(|drag| drag.dropped));
    effect(move || {
        if let Some(element) = node.get() {
            CARRIED.with_borrow_mut(|carried| *carried = Some(element.into()));
            if let Some(held) = held {
                draw(held);
            }
        }
    });
    effect(move || {
        if dropped.get()
            && let Some(corner) = pointer::landing(board)
        {
            draw(Held { touch: false, corner, size: (width, 0.0) });
        }
    });
    on_cleanup(|| CARRIED.with_borrow_mut(|carried| *carried = None));
    view! {
        <div
            node_ref=node
            class="carried"
            class:carried--touch=touch.is_some()
            class:carried--dropped=move || dropped.get()
            aria-hidden="true"
            style:inline-size=css::px(width)
            style:--stage=stage_colour(index.unwrap_or_default())
            style:--grip=format!("{} {}", css::px(grip.0), css::px(grip.1))
        >
            <CardFace deal=deal/>
        </div>
    }
}

/// Puts the carried card where it is held.
pub(super) fn draw(held: Held) {
    CARRIED.with_borrow(|carried| {
        let Some(carried) = carried else { return };
        // Its place is counted from the edge where reading starts.
        let from_edge = if right_to_left() {
            held.corner.0 + held.size.0 - f64::from(document().document_element().map_or(0, |root| root.client_width()))
        } else {
            held.corner.0
        };
        let place = format!("{} {}", css::px(from_edge), css::px(held.corner.1));
        let _ = carried.style().set_property("translate", &place);
    });
}
