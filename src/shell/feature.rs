//! What a feature tells the shell of itself, and who shows what.

use std::{any::TypeId, cell::Cell};

use kariz_client::{route::Page, store::Store};
use leptos::prelude::*;

use super::{
    intents::{Asked, Intent, ShowPage},
    parts::{Part, Show},
};

/// One folder of `features/`, as the shell knows it. Nothing in it names a view: those are in the part.
pub struct Feature {
    /// Its pages.
    pub pages: &'static [PageEntry],
    /// The kinds of what it shows when it is asked for.
    pub shows: &'static [fn() -> TypeId],
    /// Runs once, when the page starts.
    pub start: Option<fn(Store)>,
}

/// A page in the navigation.
pub struct PageEntry {
    /// Its address.
    pub page: Page,
    /// Its name.
    pub name: fn() -> &'static str,
    /// Its icon, in the sprite.
    pub icon: &'static str,
    /// The key that goes there after `G`.
    pub key: &'static str,
    /// It scrolls within itself, and not as a whole.
    pub fixed: bool,
}

/// The kind of an intent, for [`Feature::shows`].
pub fn kind<I: Intent>() -> TypeId {
    TypeId::of::<I>()
}

/// Where a feature's views are.
pub enum Views {
    /// In the first wasm file.
    Here(Show),
    /// In one that is fetched.
    In(&'static Part),
}

/// A feature, with where its views are.
pub type Entry = (Feature, Views);

thread_local! {
    static FEATURES: Cell<&'static [Entry]> = const { Cell::new(&[]) };
}

/// Makes the features known. Called once, by the shell.
pub fn provide(features: &'static [Entry]) {
    FEATURES.set(features);
}

/// Every feature.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    FEATURES.get().iter()
}

/// Every part that a feature's views are in.
pub fn parts() -> impl Iterator<Item = &'static Part> {
    all().filter_map(|(_, views)| match views {
        Views::In(part) => Some(*part),
        Views::Here(_) => None,
    })
}

/// Every page, in the order of the navigation.
pub fn pages() -> impl Iterator<Item = &'static PageEntry> {
    all().flat_map(|(feature, _)| feature.pages)
}

/// What is known of a page.
pub fn entry_of(page: Page) -> Option<&'static PageEntry> {
    pages().find(|entry| entry.page == page)
}

/// The view of what is asked for, by whichever feature shows it.
pub fn view_of(asked: Asked) -> AnyView {
    let kind = asked.kind();
    let of_page = asked.get::<ShowPage>().map(|show| show.0);
    let shows = |feature: &Feature| match of_page {
        Some(page) => feature.pages.iter().any(|entry| entry.page == page),
        None => feature.shows.iter().any(|shows| shows() == kind),
    };
    match all().find(|(feature, _)| shows(feature)) {
        Some((_, Views::Here(show))) => show(&asked).into_any(),
        Some((_, Views::In(part))) => part.view_of(asked),
        None => ().into_any(),
    }
}
