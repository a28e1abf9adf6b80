//! What a feature tells the shell of itself, and who shows what.

use std::{any::TypeId, cell::Cell};

use kariz_client::{route::Page, store::Store};
use leptos::prelude::*;

use super::{
    deeds::{Deed, Group},
    intents::{Asked, Intent, ShowPage},
    parts::{self, Part, Show},
};

/// One folder of `features/`, as the shell knows it. Nothing in it names a view: those are in the part.
pub struct Feature {
    /// Its pages.
    pub pages: &'static [PageEntry],
    /// The kinds of what it shows when it is asked for.
    pub shows: &'static [fn() -> TypeId],
    /// What can be done anywhere.
    pub deeds: &'static [Deed],
    /// What can be done where it is entered.
    pub groups: &'static [&'static Group],
    /// Runs once, when the page starts.
    pub start: Option<fn(Store)>,
}

impl Feature {
    /// Nothing: what a feature has is said instead.
    pub const NOTHING: Self = Self { pages: &[], shows: &[], deeds: &[], groups: &[], start: None };
}

/// A page in the navigation.
pub struct PageEntry {
    /// Its address.
    pub page: Page,
    /// Its name.
    pub name: fn() -> &'static str,
    /// Its icon, in the sprite.
    pub icon: &'static str,
    /// The keys that go there, one after the other.
    pub keys: &'static [&'static str],
    /// It scrolls within itself, and not as a whole.
    pub fixed: bool,
    /// What waits there for somebody: how much, and that in words.
    pub waiting: Option<Waiting>,
}

/// How many things wait on a page, and what the navigation says of them.
pub type Waiting = (fn(Store) -> Memo<usize>, fn(usize) -> String);

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

/// Begins to fetch what everybody needs soon.
pub fn fetch_soon() {
    parts::fetch_soon(parts());
}

/// Every page, in the order of the navigation.
pub fn pages() -> impl Iterator<Item = &'static PageEntry> {
    all().flat_map(|(feature, _)| feature.pages)
}

/// Every group of deeds, in the order of the features.
pub fn groups() -> impl Iterator<Item = &'static Group> {
    all().flat_map(|(feature, _)| feature.groups.iter().copied())
}

/// What is known of a page.
pub fn entry_of(page: Page) -> Option<&'static PageEntry> {
    pages().find(|entry| entry.page == page)
}

/// The view of what is asked for, by whichever feature shows it.
pub fn view_of(asked: Asked) -> AnyView {
    match views_of(&asked) {
        Some(Views::Here(show)) => show(&asked).into_any(),
        Some(Views::In(part)) => part.view_of(asked),
        None => ().into_any(),
    }
}

/// The view of what is asked for once its part is there for some other reason.
pub fn view_once_there(asked: Asked) -> AnyView {
    match views_of(&asked) {
        Some(Views::Here(show)) => show(&asked).into_any(),
        Some(Views::In(part)) => part.view_once_there(asked),
        None => ().into_any(),
    }
}

/// Does what is asked for, of which there is nothing to be seen; `quiet` where nobody waits for it.
pub fn run(asked: Asked, quiet: bool) {
    match views_of(&asked) {
        Some(Views::Here(show)) => drop(show(&asked)),
        Some(Views::In(part)) => part.run(asked, quiet),
        None => {}
    }
}

/// The part in which that view is, if it is in any.
pub fn part_of(asked: &Asked) -> Option<&'static Part> {
    match views_of(asked)? {
        Views::In(part) => Some(part),
        Views::Here(_) => None,
    }
}

fn views_of(asked: &Asked) -> Option<&'static Views> {
    let kind = asked.kind();
    let of_page = asked.get::<ShowPage>().map(|show| show.0);
    let shows = |feature: &Feature| match of_page {
        Some(page) => feature.pages.iter().any(|entry| entry.page == page),
        None => feature.shows.iter().any(|shows| shows() == kind),
    };
    all().find(|(feature, _)| shows(feature)).map(|(_, views)| views)
}
