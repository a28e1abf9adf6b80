//! The board's keys, in one table.

use kariz_client::i18n::t;
use kariz_core::DealId;

use crate::shell::{
    deeds::{Deed, Group},
    intents::{NewDeal, PlanStep, ask},
};

/// What can be done on the board, and with the card that has the focus.
pub static BOARD: Group = Group {
    title: t::help_board,
    deeds: &[
        Deed::key(&["←", "→", "↑", "↓"], t::help_arrows),
        Deed::key(&["J"], t::help_to_cards),
        Deed::key(&["Enter"], t::help_open),
        Deed::key(&["Space"], t::help_lift),
        of_card("move", t::deal_move_to, &["M"]),
        of_card("won", t::deal_won, &["W"]),
        of_card("lost", t::deal_lost, &["L"]),
        Deed { word: "filter", name: t::filter, icon: "filter", keys: &["F"], does: None },
    ],
};

/// Something for the card with the focus: it has no sense without one, so the palette does not offer it.
const fn of_card(word: &'static str, name: fn() -> &'static str, keys: &'static [&'static str]) -> Deed {
    Deed { word, name, icon: "", keys, does: None }
}

/// Asks what happens next in a deal.
pub fn plan(deal: DealId) {
    ask(PlanStep(deal));
}

/// Asks for a new deal, in no stage in particular.
pub fn new_deal() {
    ask(NewDeal { stage: None });
}
