//! The rows: only those that are seen are in the page, so that 20,000 leads scroll as well as ten.

use kariz_client::{
    format,
    i18n::{dotted, t},
    parts::Avatar,
    route::Route,
};
use kariz_core::{
    Lead, LeadId, LeadStatus,
    score::{Letter, MOST, Total},
};
use kariz_kit::{
    Each, Icon, css, dynamic, listener,
    reactive::{effect, effect_after, memo},
};
use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, MouseEvent, PointerEvent};

use super::{
    inbox::Inbox,
    query::Row,
    swipe::Swipe,
    words::{mark, standing, standing_when},
};
use crate::shell::intents::{NurtureLeads, ask};

/// Rows beyond the edge that are kept in the page.
const MARGIN: usize = 6;

/// What stands below the field of new leads.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    Nobody,
    NoMatch,
    Rows,
}

/// The list, or why there is nothing in it.
#[component]
pub fn LeadList(inbox: Inbox) -> impl IntoView {
    let stands = memo(move || {
        inbox.listing.with(|listing| match (listing.all, listing.rows.is_empty()) {
            (0, _) => Stands::Nobody,
            (_, true) => Stands::NoMatch,
            (_, false) => Stands::Rows,
        })
    });
    move || match stands.get() {
        Stands::Nobody => view! { <Nobody inbox=inbox/> }.into_any(),
        Stands::NoMatch => view! { <p class="empty leads__none">{t::leads_no_match()}</p> }.into_any(),
        Stands::Rows => view! { <Rows inbox=inbox/> }.into_any(),
    }
}

/// Teaches what a lead is, and how one comes in.
#[component]
fn Nobody(inbox: Inbox) -> impl IntoView {
    view! {
        <div class="empty empty--page">
            <h2>{t::leads_empty()}</h2>
            <p>{t::leads_empty_words()}</p>
            <ul class="leads__ways">
                <li>{t::leads_empty_line()}</li>
                <li>{t::leads_empty_paste()}</li>
                <li>{t::leads_empty_card()}</li>
            </ul>
            <div class="acts changes">
                <button class="btn btn--brand" type="button" on:click=listener(move |_| inbox.add_asked.update(|asked| *asked += 1))>{t::leads_add_first()}</button>
                <button class="btn" type="button" on:click=listener(move |_| inbox.file_asked.update(|asked| *asked += 1))>{t::leads_add_file()}</button>
            </div>
        </div>
    }
}

#[component]
fn Rows(inbox: Inbox) -> impl IntoView {
    let scroller = NodeRef::<html::Div>::new();
    let scrolled = RwSignal::new((0.0_f64, 700.0_f64));
    let height = memo(move || text_scale() * if inbox.phone.get() { 84.0 } else { 54.0 });
    let measure = move || {
        if let Some(node) = scroller.try_get_untracked().flatten() {
            scrolled.set((f64::from(node.scroll_top()), f64::from(node.client_height())));
        }
    };
    let near = move || {
        let ((top, seen), height) = (scrolled.get(), height.get());
        let first = ((top / height) as usize).saturating_sub(MARGIN);
        let last = first + (seen / height) as usize + 2 * MARGIN + 2;
        inbox.listing.with(|listing| {
            let rows = listing.rows.iter().enumerate().take(last).skip(first);
            rows.map(|(at, row)| (at, *row)).collect::<Vec<_>>()
        })
    };
    watch_size(scroller, measure);
    // On a phone the list comes back in place of a lead: to that one, and never into the field that raises a keyboard.
    if let Some(at) = inbox.shown_last().filter(|_| inbox.phone.get_untracked()) {
        request_animation_frame(move || come_back(inbox, scroller, at, height));
    }
    effect_after(move |_: Option<()>| {
        let lead = inbox.reveal.get();
        let at = inbox.listing.with_untracked(|listing| listing.rows.iter().position(|row| Some(row.id) == lead));
        let Some((at, node)) = at.zip(scroller.get_untracked()) else { return };
        let ((top, seen), height) = (scrolled.get_untracked(), height.get_untracked());
        let start = at as f64 * height;
        let to = start.min(top).max(start + height - seen).max(0.0);
        if to != top {
            node.set_scroll_top(to.round() as i32);
            measure();
        }
    });
    let total = move || inbox.listing.with(|listing| listing.rows.len());
    view! {
        <div class="lrows" node_ref=scroller tabindex="-1" on:scroll=listener(move |_| measure())>
            <ol class="lrows__all" style:--row=move || css::px(height.get()) style:block-size=move || css::px(total() as f64 * height.get())>
                <Each of=near key=|(at, row)| format!("{at} {row:?}") let:near>
                    <LeadRow inbox=inbox at=near.0 row=near.1 height=height/>
                </Each>
            </ol>
        </div>
    }
}

/// Scrolls to a row and gives it the focus: at once where it is there, and when the rows of that place have come. What had
/// the focus before it looks for the nearest that is left, which is the field.
fn come_back(inbox: Inbox, scroller: NodeRef<html::Div>, at: usize, height: Memo<f64>) {
    // The list may have gone by now.
    let (Some(node), Some(height)) = (scroller.try_get_untracked().flatten(), height.try_get_untracked()) else {
        return;
    };
    let lead = inbox.listing.try_with_untracked(|listing| listing.rows.get(at).map(|row| row.id)).flatten();
    let start = at as f64 * height;
    node.set_scroll_top((start - f64::from(node.client_height()) / 3.0).max(0.0).round() as i32);
    let focus = move || {
        let row = lead.and_then(|lead| node.query_selector(&format!("[data-lead='{lead}'] a")).ok().flatten());
        let row = row.and_then(|row| row.dyn_into::<HtmlElement>().ok());
        let _ = row.map_or_else(|| node.focus(), |row| row.focus());
    };
    focus();
    request_animation_frame(move || request_animation_frame(focus));
}

#[component]
fn LeadRow(inbox: Inbox, at: usize, row: Row, height: Memo<f64>) -> impl IntoView {
    let store = inbox.store;
    let id = row.id;
    let lead = memo(move || store.lead(id).unwrap_or_default());
    let name = move || lead.with(|lead| lead.name.clone());
    let swipe = Swipe::new(Callback::new(move |forward| swiped(inbox, id, forward)));
    let toward = memo(move || swipe.toward().filter(|_| lead.with(|lead| lead.deal().is_none())));
    let press = move |event: MouseEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain && !event.default_prevented() {
            event.prevent_default();
            inbox.choose(id);
        }
    };
    let tick = move |_| {
        inbox.ticked.update(|ticked| {
            if !ticked.remove(&id) {
                ticked.insert(id);
            }
        });
    };
    view! {
        <li
            class="lrow"
            class:lrow--off=move || lead.with(|lead| matches!(lead.status, LeadStatus::Disqualified { .. }))
            class:lrow--swiped=move || swipe.by.get() != 0.0
            aria-current=move || (inbox.chosen.get() == Some(id)).then_some("true")
            data-lead=id.to_string()
            style:inset-block-start=move || css::px(at as f64 * height.get())
            style:--swiped=move || swipe.offset()
            on:pointerdown=listener(move |event: PointerEvent| swipe.down(&event))
            on:pointermove=listener(move |event: PointerEvent| swipe.moved(&event))
            on:pointerup=listener(move |_: PointerEvent| swipe.up())
            on:pointercancel=listener(move |_: PointerEvent| swipe.cancel())
        >
            {dynamic(move || toward.get().map(|(forward, enough)| view! { <Swiped forward=forward enough=enough/> }))}
            <label class="tick">
                <input type="checkbox" aria-label=move || t::leads_select(name()) prop:checked=move || inbox.ticked.with(|ticked| ticked.contains(&id)) on:change=listener(tick)/>
            </label>
            <div class="lrow__who">
                <b><a href=Route::lead(id).hash() on:click=listener(press)><bdi>{name}</bdi></a></b>
                <small><bdi>{move || lead.with(|lead| sub(inbox, lead))}</bdi></small>
            </div>
            <span class="lrow__age num">{move || age(lead.with(|lead| lead.created_on), store.today.get())}</span>
            <Score score=row.score/>
            <span class="tag" class:tag--ready=row.score.is_ready>
                {dynamic(move || lead.with(|lead| view! { <Mark name=mark(lead, row.score.is_ready)/> }))}
                <span>
                    {move || lead.with(|lead| standing(lead, row.score.is_ready))}
                    {dynamic(move || lead.with(|lead| standing_when(lead, store.today.get())).map(|when| view! { <small class="num">{when}</small> }))}
                </span>
            </span>
            <Avatar member=Signal::derive(move || lead.with(|lead| lead.owner))/>
        </li>
    }
}

/// What a swipe will do, where the row has left its place; said aloud by the buttons that do the same.
#[component]
fn Swiped(forward: bool, enough: bool) -> impl IntoView {
    let (icon, words) = if forward { ("check", t::leads_work()) } else { ("clock", t::leads_nurture()) };
    view! {
        <span class="lswipe" class:lswipe--later=!forward class:lswipe--enough=enough aria-hidden="true">
            <Icon name=icon size="s"/>
            <span>{words}</span>
        </span>
    }
}

fn sub(inbox: Inbox, lead: &Lead) -> String {
    let channel =
        lead.channel.and_then(|id| kariz_client::words::name_of(inbox.store, kariz_core::Table::Channels, id));
    dotted([lead.organisation.clone(), channel.unwrap_or_default()])
}

/// In reading direction it is worked on; against it, it comes later.
fn swiped(inbox: Inbox, lead: LeadId, forward: bool) {
    let found = inbox.store.book(|book| book.lead(lead).cloned()).filter(|lead| lead.deal().is_none());
    let Some(found) = found.filter(|_| !kariz_client::store::is_view()) else { return };
    if forward {
        inbox.work(lead, t::leads_worked(found.name.clone()));
    } else {
        ask(NurtureLeads { leads: vec![lead], deals: Vec::new() });
    }
}

/// How long it is known, in days.
fn age(known: kariz_core::Date, today: kariz_core::Date) -> String {
    t::leads_days(today.days_since(known).max(0))
}

/// Points, a letter for the fit and a bar for the engagement: never by colour alone.
#[component]
pub fn Score(score: Total) -> impl IntoView {
    let share = f64::from(score.engagement) / f64::from(MOST);
    let words = match score.letter {
        Some(letter) => t::score_total_fit(score.points, letter.word()),
        None => t::score_total(score.points),
    };
    let said = words.clone();
    view! {
        <span class="lscore num" class:lscore--hot=score.is_ready title=words>
            <span class="vh">{said}</span>
            <b aria-hidden="true">{format::number(f64::from(score.points))}</b>
            {score.letter.map(|letter| view! { <FitLetter letter=letter/> })}
            <span class="meter" aria-hidden="true" style:--v=format!("{share:.2}")><i></i></span>
        </span>
    }
}

/// How well it fits, as a letter; said in words beside it.
#[component]
pub fn FitLetter(letter: Letter) -> impl IntoView {
    view! { <span class=format!("fitl fitl--{}", letter.word()) aria-hidden="true">{letter.word()}</span> }
}

/// A mark with a shape of its own for each state.
#[component]
pub fn Mark(name: &'static str) -> impl IntoView {
    let path = match name {
        "yes" => "M6 .8a5.2 5.2 0 1 0 0 10.400A5.200 5.200 0 0 0 6 .8M3.500 6.200l1.700 1.700 3.300-3.600",
        "partly" => "M6 .8a5.200 5.200 0 1 0 0 10.400zM6 .8a5.200 5.200 0 0 1 0 10.400",
        "wait" => "M6 .8a5.200 5.200 0 1 0 .01 0M6 3v3.200l2 1.300",
        "no" => "M6 .8a5.200 5.200 0 1 0 .01 0M2.400 9.600l7.200-7.200",
        _ => "M6 .8a5.200 5.200 0 1 0 .01 0",
    };
    view! { <svg class=format!("qmark qmark--{name}") viewBox="0 0 12 12" aria-hidden="true"><path d=path></path></svg> }
}

fn text_scale() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse::<f64>().ok()).map_or(1.0, |size| size / 16.0)
}

/// Measures when the list appears, and when its size changes.
fn watch_size(scroller: NodeRef<html::Div>, measure: impl Fn() + Copy + 'static) {
    effect(move || {
        let Some(node) = scroller.get() else { return };
        let seen = Closure::<dyn Fn()>::new(measure);
        let Ok(observer) = web_sys::ResizeObserver::new(seen.as_ref().unchecked_ref()) else { return };
        observer.observe(&node);
        let held = StoredValue::new_local((seen, observer));
        on_cleanup(move || held.with_value(|(_, observer)| observer.disconnect()));
    });
}
