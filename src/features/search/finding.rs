//! What search and palette list: records, pages, and what can be done.

use kariz_client::{
    i18n::t,
    route::Route,
    store::{self, Store},
};
use kariz_core::{Entity, StageId, Table, book::fold};
use leptos::prelude::*;

use crate::shell::{
    deeds::{self, Deed},
    feature::{self, PageEntry},
    hit::{Finder, Goal, Hit},
    search::{self, Kind, Search},
    speak, theme,
};

/// Light, dark, as the system has it.
static THEMES: [Deed; 3] = [
    theme_deed("theme-light", t::palette_light, |_| theme::show("light")),
    theme_deed("theme-dark", t::palette_dark, |_| theme::show("dark")),
    theme_deed("theme-system", t::palette_system, |_| theme::show("")),
];

const fn theme_deed(word: &'static str, name: fn() -> &'static str, does: fn(Store)) -> Deed {
    Deed { word, name, icon: "gear", keys: &[], does: Some(does) }
}

/// How many records are shown before somebody asks for more.
const FIRST: usize = 12;
/// So many more with each time.
const MORE: usize = 100;
/// So many of what was gone to last.
const RECENT: usize = 6;

/// What stands around a word of another direction, and is not typed.
const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// The lines for what is typed, when more was asked for so many times; and how many results there are in all.
pub fn hits(store: Store, search: Search, finders: &[Finder]) -> (Vec<Hit>, usize) {
    let (query, asked) = (search.query.get(), search.more.get());
    let query = query.trim();
    if query.is_empty() {
        let hits = if search.kind == Kind::Palette { unasked(store, search, finders) } else { Vec::new() };
        return (hits.clone(), hits.len());
    }
    let most = FIRST + asked * MORE;
    let (mut hits, mut all) = (Vec::new(), 0);
    for finder in finders {
        let (found, of_them) = (finder.finds)(store, query, most);
        hits.extend(found);
        all += of_them;
    }
    let left = all.saturating_sub(hits.len());
    let query = fold(query);
    let fits = |hit: &Hit| {
        let title = fold(&hit.title).replace(ISOLATES, "");
        query.split_whitespace().all(|word| title.split_whitespace().any(|of_title| of_title.starts_with(word)))
    };
    let others: Vec<_> =
        with_what_is_at_hand(store, search).chain(everything()).chain(languages()).filter(fits).collect();
    all += others.len();
    let more = (left > 0).then(|| more(all, left));
    // What can be done stands before the many that were asked for.
    let at = if asked == 0 { hits.len() } else { FIRST.min(hits.len()) };
    hits.splice(at..at, others);
    hits.extend(more);
    (hits, all)
}

/// The line that leads to what is left.
fn more(all: usize, left: usize) -> Hit {
    let title = if left <= MORE { t::search_all(all) } else { t::search_more(MORE, all) };
    Hit { icon: "search", kind: "", title, sub: String::new(), keys: &[], goal: Goal::More }
}

/// What stands there before anything is typed: each once.
fn unasked(store: Store, search: Search, finders: &[Finder]) -> Vec<Hit> {
    let mut hits: Vec<_> = search::goals(store).filter_map(|goal| line_of(store, goal, finders)).take(RECENT).collect();
    for hit in with_what_is_at_hand(store, search).chain(everything()) {
        if !hits.iter().any(|other| other.goal == hit.goal) {
            hits.push(hit);
        }
    }
    hits
}

/// What can be done now, then where one can go.
fn everything() -> impl Iterator<Item = Hit> {
    let anywhere = feature::all().flat_map(|(feature, _)| feature.deeds);
    let named = deeds::entered().into_iter().chain(anywhere).filter(|deed| !deed.icon.is_empty());
    named.map(line_of_deed).chain(feature::pages().map(line_of_page)).chain(THEMES.iter().map(line_of_deed))
}

/// Other languages: for who asks for one. Each is called as its readers call it.
fn languages() -> impl Iterator<Item = Hit> {
    speak::DEEDS.iter().map(|deed| Hit { title: t::palette_language((deed.name)()), ..line_of_deed(deed) })
}

/// What can be done with the deals at hand: into each stage of theirs but their own, won, lost.
fn with_what_is_at_hand(store: Store, search: Search) -> impl Iterator<Item = Hit> {
    let deals = search.at_hand.get_value();
    let deals: Vec<_> = store.book(|book| {
        let open = deals.iter().filter_map(|id| book.deal(*id)).filter(|deal| deal.is_open() && deal.removed.is_none());
        open.cloned().collect()
    });
    let sub = match deals.as_slice() {
        [only] => only.title.clone(),
        several => t::search_deals(several.len()),
    };
    let line =
        move |icon, title: String, goal| Hit { icon, kind: t::palette_do(), title, sub: sub.clone(), keys: &[], goal };
    let stages: Vec<(StageId, String)> = store.book(|book| {
        let Some(first) = deals.first().filter(|_| !store::is_view()) else { return Vec::new() };
        let here = first.stage().filter(|here| deals.iter().all(|deal| deal.stage() == Some(*here)));
        let others =
            book.columns_of(book.pipeline_of(first)).filter(|stage| stage.is_shown() && Some(stage.id) != here);
        others.map(|stage| (stage.id, stage.name.clone())).collect()
    });
    // An open deal has Won and Lost among its own deeds.
    let closes = !stages.is_empty() && Route::now().deal.is_none();
    let ends = closes.then(|| {
        [("won", t::deal_won(), Goal::Close { won: true }), ("lost", t::deal_lost(), Goal::Close { won: false })]
    });
    let ends: Vec<_> = ends.into_iter().flatten().map(|(icon, name, goal)| line(icon, name.to_owned(), goal)).collect();
    let into = stages.into_iter().map(move |(id, name)| line("arrow", t::move_confirm(name), Goal::Stage(id)));
    ends.into_iter().chain(into.collect::<Vec<_>>())
}

fn line_of(store: Store, goal: Goal, finders: &[Finder]) -> Option<Hit> {
    let listed = |entity| finders.iter().find_map(|finder| (finder.lists)(store, entity));
    match goal {
        Goal::Deal(id) => listed(Entity::new(Table::Deals, id)),
        Goal::Lead(id) => listed(Entity::new(Table::Leads, id)),
        Goal::Who(who) => listed(who),
        Goal::Page(page) => feature::entry_of(page).map(line_of_page),
        Goal::Deed(deed) => Some(line_of_deed(deed)),
        Goal::Stage(_) | Goal::Close { .. } | Goal::More => None,
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
