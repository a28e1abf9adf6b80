//! What search and palette list: records, pages, and what can be done.

use kariz_client::{i18n::t, store::Store};
use kariz_core::book::fold;

use super::recent;
use crate::shell::{
    deeds::{self, Deed},
    feature::{self, PageEntry},
    hit::{Goal, Hit},
};

/// How many lines are shown at most.
const SHOWN: usize = 24;
/// So many of what was gone to last.
const RECENT: usize = 6;

/// Where the list stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In the field of the top bar: nothing is listed before something is typed.
    Field,
    /// In the palette: what was gone to last, then all that can be done.
    Palette,
}

/// The lines for what is typed.
pub fn hits(store: Store, query: &str, kind: Kind) -> Vec<Hit> {
    let query = query.trim();
    if query.is_empty() {
        return if kind == Kind::Palette { unasked(store) } else { Vec::new() };
    }
    let mut hits: Vec<_> = finders().flat_map(|finds| finds(store, query)).collect();
    hits.truncate(SHOWN / 2);
    let query = fold(query);
    let fits = |hit: &Hit| {
        let title = fold(&hit.title);
        query.split_whitespace().all(|word| title.split_whitespace().any(|of_title| of_title.starts_with(word)))
    };
    hits.extend(everything().filter(fits));
    hits.truncate(SHOWN);
    hits
}

/// What stands there before anything is typed: each once.
fn unasked(store: Store) -> Vec<Hit> {
    let mut hits: Vec<_> = recent::goals(store).filter_map(|goal| line_of(store, goal)).take(RECENT).collect();
    for hit in everything() {
        if !hits.iter().any(|other| other.goal == hit.goal) {
            hits.push(hit);
        }
    }
    hits
}

fn finders() -> impl Iterator<Item = fn(Store, &str) -> Vec<Hit>> {
    feature::all().filter_map(|(feature, _)| feature.finds)
}

/// What can be done now, then where one can go.
fn everything() -> impl Iterator<Item = Hit> {
    let anywhere = feature::all().flat_map(|(feature, _)| feature.deeds);
    let named = deeds::entered().into_iter().chain(anywhere).filter(|deed| !deed.icon.is_empty());
    named.map(line_of_deed).chain(feature::pages().map(line_of_page))
}

fn line_of(store: Store, goal: Goal) -> Option<Hit> {
    match goal {
        Goal::Deal(id) => feature::all().find_map(|(feature, _)| feature.lists?(store, id)),
        Goal::Page(page) => feature::entry_of(page).map(line_of_page),
        Goal::Deed(deed) => Some(line_of_deed(deed)),
        Goal::Nowhere => None,
    }
}

fn line_of_deed(deed: &'static Deed) -> Hit {
    Hit {
        icon: deed.icon,
        kind: t::palette_do(),
        title: (deed.name)().to_owned(),
        sub: String::new(),
        keys: deed.keys,
        goal: Goal::Deed(deed),
    }
}

fn line_of_page(entry: &'static PageEntry) -> Hit {
    Hit {
        icon: entry.icon,
        kind: t::palette_go(),
        title: (entry.name)().to_owned(),
        sub: String::new(),
        keys: entry.keys,
        goal: Goal::Page(entry.page),
    }
}
