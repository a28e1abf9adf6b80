//! A card: what matters of a deal, at a glance (P4).

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::{Avatar, ConflictSign, NextStepLine},
    route::{Page, Route},
    store::{Store, Topic, use_store},
};
use kariz_core::{Book, Deal, DealId, Entity, MemberId, Money, Table, book::days_in_stage};
use kariz_kit::{
    Icon, css,
    direction::right_to_left,
    listener,
    reactive::{effect_after, memo, memo_after},
};
use leptos::{html, prelude::*};

use super::{
    keys,
    lane::{Lane, Row},
    state::{CardMenuAt, use_board},
};

/// What a card shows of a deal, besides its next step.
#[derive(Clone, Debug, Default, PartialEq)]
struct Face {
    title: String,
    /// The organisation, or else the contact.
    buyer: String,
    value: Option<Money>,
    owner: Option<MemberId>,
    product: Option<String>,
    /// Days in its stage.
    days: u32,
    /// The stage's day limit, when it is over it.
    over: Option<u32>,
    /// A field of it has two good values (L5).
    contested: bool,
}

fn face(store: Store, id: DealId) -> Option<Face> {
    let deal = store.deal(id)?;
    let stage = deal.stage().and_then(|stage| store.stage(stage));
    store.today.track();
    let records = [
        deal.organisation.map(|id| Entity::new(Table::Organisations, id)),
        deal.contact.map(|id| Entity::new(Table::Contacts, id)),
        deal.product.map(|id| Entity::new(Table::Products, id)),
    ];
    records.into_iter().flatten().for_each(|entity| store.watch(Topic::Record(entity)));
    let now = clock::now();
    Some(store.book(|book| Face {
        title: deal.title.clone(),
        buyer: buyer(book, &deal),
        value: deal.value,
        owner: deal.owner,
        product: deal.product.and_then(|id| book.product(id)).map(|product| product.name.clone()),
        days: clock::with_zone(|zone| days_in_stage(&deal, now, zone)).unwrap_or_default(),
        over: clock::with_zone(|zone| book.stuck_for(&deal, now, zone)).and(stage.and_then(|stage| stage.day_limit)),
        contested: !book.conflicts(Entity::new(Table::Deals, id)).is_empty(),
    }))
}

/// Whom a deal is with: the organisation, or else the contact.
pub fn buyer(book: &Book, deal: &Deal) -> String {
    let organisation = deal.organisation.and_then(|id| book.organisation(id)).map(|record| &record.name);
    let contact = deal.contact.and_then(|id| book.contact(id)).map(|record| &record.name);
    organisation.or(contact).cloned().unwrap_or_default()
}

/// A card at its place in a column.
#[component]
pub fn Card(
    /// Which deal.
    id: DealId,
    /// In which column.
    lane: Lane,
) -> impl IntoView {
    let board = use_board();
    let node = NodeRef::<html::Li>::new();
    let row = memo_after(move |before: Option<&Option<Row>>| {
        let now = lane.rows.with(|rows| rows.iter().find(|row| row.id == id).copied());
        now.or_else(|| before.copied().flatten())
    });
    let index = memo(move || row.get().map_or(0, |row| row.index));
    let lifted = memo(move || {
        let drag = board.drag.get().filter(|drag| drag.deal == id)?;
        Some(drag.home == (lane.stage, index.get()))
    });
    let at_home = Signal::derive(move || lifted.get() == Some(true));
    effect_after(move |watched: Option<bool>| {
        let node = node.get();
        if let (None, Some(node)) = (watched.filter(|watched| *watched), &node) {
            lane.observe(node);
        }
        node.is_some()
    });
    on_cleanup(move || {
        if let Some(node) = node.try_get_untracked().flatten() {
            lane.unobserve(&node);
        }
    });
    view! {
        <li
            node_ref=node
            class="place"
            class:place--landing=move || lifted.get() == Some(false)
            data-deal=id.to_string()
            aria-posinset=move || (index.get() + 1).to_string()
            aria-setsize=move || lane.ids.with(|ids| ids.len()).to_string()
            style:translate=move || format!("0 {}", css::px(row.get().map_or(0.0, |row| row.top)))
        >
            <CardFace deal=id lane=lane ghost=at_home/>
        </li>
    }
}

/// The card itself.
#[component]
pub fn CardFace(
    /// Of which deal.
    deal: DealId,
    /// In which column; without one it is only a picture of the card, in the hand.
    #[prop(optional)]
    lane: Option<Lane>,
    /// It is in the hand, and here is where it came from.
    #[prop(optional)]
    ghost: Signal<bool>,
) -> impl IntoView {
    let (store, board) = (use_store(), use_board());
    let shown = memo(move || face(store, deal).unwrap_or_default());
    let owner = memo(move || shown.with(|face| face.owner));
    let tab = memo(move || if lane.is_some_and(|lane| lane.stop.get() == Some(deal)) { "0" } else { "-1" });
    let text = move |read: fn(&Face) -> &str| move || shown.with(|face| read(face).to_owned());
    let buyer = text(|face| &face.buyer);
    let dry = move || shown.with(|face| face.over.is_some());
    view! {
        <div class="card" class:card--dry=dry class:card--ghost=ghost class:card--drag=lane.is_none()>
            <div class="card__top">
                <h3 class="card__title">
                    <a href=Route::page(Page::BOARD).with_deal(deal).hash() draggable="false" tabindex=move || tab.get()><bdi>{text(|face| &face.title)}</bdi></a>
                </h3>
                {lane.map(|_| view! { <MenuButton deal=deal shown=shown tab=tab/> })}
            </div>
            {move || Some(buyer()).filter(|buyer| !buyer.is_empty()).map(|buyer| view! { <p class="card__org"><bdi>{buyer}</bdi></p> })}
            <div class="card__row">
                {move || match shown.with(|face| face.value) {
                    Some(value) => view! { <span class="card__value" title=format::is_long(value).then(|| format::money(value))>{format::money_short(value)}</span> }.into_any(),
                    None => view! { <span class="card__value card__value--none">{t::card_no_value()}</span> }.into_any(),
                }}
                <Avatar member=owner/>
            </div>
            <NextStepLine deal=deal on_plan=keys::plan tab=tab/>
            <div class="card__meta">
                {move || shown.with(age)}
                {move || board.marks.get().and_then(|marks| marks(store, deal))}
                {move || shown.with(|face| face.contested).then(|| view! { <ConflictSign/> })}
                {move || shown.with(|face| face.product.clone()).map(|name| view! { <span class="chip chip--prod"><bdi>{name}</bdi></span> })}
            </div>
        </div>
    }
}

/// Days in the stage; drying out when they are too many.
fn age(face: &Face) -> AnyView {
    let days = face.days;
    match face.over {
        Some(limit) => view! {
            <span class="age age--dry" title=t::card_over_limit(limit)><Icon name="dry" size="s"/>{t::card_drying(days)}</span>
        }
        .into_any(),
        None => view! {
            <span class="age" title=t::card_in_stage(days)><Icon name="clock" size="s"/>{t::card_age(days)}</span>
        }
        .into_any(),
    }
}

#[component]
fn MenuButton(deal: DealId, shown: Memo<Face>, tab: Memo<&'static str>) -> impl IntoView {
    let board = use_board();
    let open = move |event: leptos::ev::MouseEvent| {
        let at = board.menu.get_untracked().filter(|at| at.deal == deal);
        let button = event_target::<web_sys::Element>(&event).closest("button").ok().flatten();
        let area = button.map(|button| button.get_bounding_client_rect());
        let corner = area.map(|area| (if right_to_left() { area.left() } else { area.right() }, area.bottom()));
        board.current.set(Some(deal));
        board.menu.set(match (at, corner) {
            (None, Some(corner)) => Some(CardMenuAt { deal, corner }),
            _ => None,
        });
    };
    // An open menu closes when the focus leaves it; pressing the button shall not take it away and open it anew.
    let pressed = move |event: leptos::ev::MouseEvent| {
        if board.menu.with_untracked(|at| at.is_some_and(|at| at.deal == deal)) {
            event.prevent_default();
        }
    };
    view! {
        <button
            class="btn btn--ghost btn--icon btn--s card__more"
            type="button"
            tabindex=move || tab.get()
            aria-label=move || shown.with(|face| t::card_menu(&face.title))
            aria-haspopup="menu"
            aria-expanded=move || board.menu.get().is_some_and(|at| at.deal == deal).to_string()
            on:mousedown=listener(pressed)
            on:click=listener(open)
        >
            <Icon name="more"/>
        </button>
    }
}
