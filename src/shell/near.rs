//! A part begins to come when pointer or focus come near what leads to it, so that it is there when it is asked for.

use kariz_client::route::Route;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::{
    feature,
    intents::{Asked, OpenDeal, ShowPage},
};

/// The attribute of a control that leads to something in a part: the part's name.
const LEADS: &str = "data-leads";

/// Notices what pointer and focus come near. Called once, by the shell.
pub fn listen() {
    for event in ["pointerover", "focusin"] {
        std::mem::forget(window_event_listener_untyped(event, come_near));
    }
}

fn come_near(event: Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let place = target.and_then(|target| target.closest("a[href^='#'], [data-leads]").ok().flatten());
    let Some(place) = place else { return };
    let part = match place.get_attribute(LEADS) {
        Some(name) => feature::parts().find(|part| part.name == name),
        None => {
            let route = Route::parse(&place.get_attribute("href").unwrap_or_default());
            match route.deal {
                Some(deal) => feature::part_of(&Asked::new(OpenDeal(deal))),
                None => feature::part_of(&Asked::new(ShowPage(route.page))),
            }
        }
    };
    part.into_iter().for_each(|part| part.come());
}
