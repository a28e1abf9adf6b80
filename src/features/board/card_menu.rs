//! A card's menu: one for the whole board, over everything, beside the button that opened it.

use kariz_client::{
    i18n::t,
    route::{Page, Route},
};
use kariz_core::DealId;
use kariz_kit::{MenuItem, MenuList, css, direction::right_to_left, dynamic};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    drag::{Zone, nudge},
    state::{CardMenuAt, use_board},
};
use crate::shell::intents::{MoveTo, ask};

/// About how high the menu is, in pixels: it opens upwards where there is less room below.
const HEIGHT: f64 = 280.0;

/// The menu of the card whose button was pressed, if any.
#[component]
pub fn CardMenu() -> impl IntoView {
    let board = use_board();
    dynamic(move || board.menu.get().map(|at| view! { <OpenMenu at=at/> }))
}

#[component]
fn OpenMenu(at: CardMenuAt) -> impl IntoView {
    let board = use_board();
    let CardMenuAt { deal, corner } = at;
    let close = move |back: bool| {
        board.menu.try_set(None);
        if back {
            focus_button(deal);
        }
    };
    let label = Signal::derive(move || t::card_menu(board.title(deal)));
    let upwards = corner.1 + HEIGHT > window_size().1;
    view! {
        <div
            class="menu menu--at"
            class:menu--up=upwards
            style:translate=place(corner)
        >
            <MenuList label=label on_close=close><Items deal=deal/></MenuList>
        </div>
    }
}

#[component]
fn Items(deal: DealId) -> impl IntoView {
    let board = use_board();
    let home = board.home_of(deal);
    let index = home.map_or(0, |(_, index)| index);
    let last = home.is_none_or(|(lane, index)| index + 1 == lane.ids.with_untracked(|ids| ids.len()));
    view! {
        <MenuItem on_select=move |()| Route::page(Page::BOARD).with_deal(deal).go()>{t::card_open()}</MenuItem>
        <MenuItem on_select=move |()| ask(MoveTo { deals: vec![deal] })>{t::card_move()}</MenuItem>
        <MenuItem moves_focus=true disabled=index == 0 on_select=move |()| nudge(board, deal, false)>{t::card_up()}</MenuItem>
        <MenuItem moves_focus=true disabled=last on_select=move |()| nudge(board, deal, true)>{t::card_down()}</MenuItem>
        <MenuItem on_select=move |()| Zone::Won.close(deal)>{t::card_won()}</MenuItem>
        <MenuItem on_select=move |()| Zone::Lost.close(deal)>{t::card_lost()}</MenuItem>
    }
}

/// The offset from the edge where reading starts.
fn place((x, y): (f64, f64)) -> String {
    let x = if right_to_left() { x - window_size().0 } else { x };
    format!("{} {}", css::px(x), css::px(y))
}

fn window_size() -> (f64, f64) {
    let root = document().document_element();
    root.map_or((0.0, 0.0), |root| (f64::from(root.client_width()), f64::from(root.client_height())))
}

fn focus_button(deal: DealId) {
    let button = document().query_selector(&format!("[data-deal=\"{deal}\"] .card__more")).ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}
