//! What can be done with the deal as a whole: won, lost, link, move, reopen, delete.

use kariz_client::{browser::clipboard, i18n::t, store::toast_with_undo};
use kariz_core::Command;
use kariz_kit::{Icon, Menu, MenuItem, Show, dialog::CloseButton, listener, reactive::memo};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{keys::go_beside, open::OpenDeal};
use crate::shell::{
    UndoButtons,
    intents::{Close, Enrol, MoveTo, WriteTo, ask},
    order::beside,
};

/// The buttons at the end of the header.
#[component]
pub fn ActionsBar(open: OpenDeal, close: Callback<()>) -> impl IntoView {
    let is_open = memo(move || open.deal.with(|deal| deal.is_open()));
    view! {
        <div class="dh__acts">
            <Beside open=open/>
            <span class="dh__undo changes"><UndoButtons/></span>
            <Show when=move || is_open.get()>
                <button class="btn btn--lost" type="button" on:click=listener(move |_| ask(Close { deals: vec![open.id], won: false }))>
                    <Icon name="lost" size="s"/>{t::deal_lost()}
                </button>
                <button class="btn btn--won" type="button" on:click=listener(move |_| ask(Close { deals: vec![open.id], won: true }))>
                    <Icon name="won" size="s"/>{t::deal_won()}
                </button>
            </Show>
            <button
                class="btn btn--ghost btn--icon dh__link"
                type="button"
                aria-label=t::deal_copy_link()
                title=t::deal_copy_link()
                on:click=listener(move |_| copy_link())
            >
                <Icon name="link"/>
            </button>
            <MoreMenu open=open is_open=is_open close=close/>
            <span class="dh__close"><CloseButton on_close=close/></span>
        </div>
    }
}

/// To the deals before and after this one on the page.
#[component]
fn Beside(open: OpenDeal) -> impl IntoView {
    let there = beside(open.id);
    let button = |side: usize, name: &'static str, icon: &'static str| {
        view! {
            <button
                class="btn btn--ghost btn--icon"
                type="button"
                aria-label=name
                title=name
                disabled=there.get(side).copied().flatten().is_none()
                on:click=listener(move |_| press_on(go_beside(open.id, side), side))
            >
                <Icon name=icon flip=true/>
            </button>
        }
    };
    there.iter().any(Option::is_some).then(|| {
        view! {
            <span class="dh__beside">
                {button(0, t::deal_before(), "left")}
                {button(1, t::deal_after(), "right")}
            </span>
        }
    })
}

/// The drawer of the other deal is another: its button has the focus, for whoever presses on.
fn press_on(goes: bool, side: usize) {
    let focus = move || {
        let button = document().query_selector(&format!(".dh__beside button:nth-child({})", side + 1)).ok().flatten();
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            let _ = button.focus();
        }
    };
    if goes {
        request_animation_frame(move || request_animation_frame(focus));
    }
}

#[component]
fn MoreMenu(open: OpenDeal, is_open: Memo<bool>, close: Callback<()>) -> impl IntoView {
    let delete = move || {
        let title = open.deal.with_untracked(|deal| deal.title.clone());
        let command = Command::Remove(vec![open.entity()]);
        open.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                close.run(());
                toast_with_undo(t::deal_deleted(title));
            }
            Err(rejection) => open.store.explain(command, rejection),
        });
    };
    view! {
        <Menu label=t::deal_more() class="btn btn--ghost btn--icon">
            {move || if is_open.get() {
                view! {
                    <MenuItem icon="arrow" on_select=move |()| ask(MoveTo { deals: vec![open.id] })>{t::deal_move_to()}</MenuItem>
                }.into_any()
            } else {
                view! { <MenuItem icon="history" on_select=move |()| reopen(open)>{t::deal_reopen()}</MenuItem> }.into_any()
            }}
            <MenuItem icon="note" on_select=move |()| ask(WriteTo { deal: Some(open.id), ..WriteTo::default() })>{t::write_to()}</MenuItem>
            <MenuItem icon="rule" on_select=move |()| ask(Enrol { deals: vec![open.id], leads: Vec::new(), purpose: None })>{t::start_sequence()}</MenuItem>
            <MenuItem icon="link" on_select=move |()| copy_link()>{t::deal_copy_link()}</MenuItem>
            <MenuItem icon="close" on_select=move |()| delete()>{t::deal_delete()}</MenuItem>
        </Menu>
    }
}

/// Takes a closed deal back into the stage that it was in last (P6).
pub fn reopen(open: OpenDeal) {
    let command = Command::ReopenDeal(open.id, None);
    open.store.run_then(command.clone(), move |result| match result {
        Ok(_) => toast_with_undo(t::deal_reopened(open.deal.with_untracked(|deal| deal.title.clone()))),
        Err(rejection) => open.store.explain(command, rejection),
    });
}

/// Copies the address.
fn copy_link() {
    if let Ok(address) = window().location().href() {
        clipboard::copy(address, t::deal_link_copied(), t::deal_link);
    }
}
