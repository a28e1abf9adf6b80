//! What was gone to and done last from search and palette, and which deals were opened: kept on the device, by
//! workspace.

use kariz_client::{browser::prefs, store::Store};
use kariz_core::{Entity, RecordId, Table};

use crate::shell::{
    deeds::{self, Deed},
    feature,
    hit::Goal,
};

/// So many are remembered.
const MOST: usize = 12;

/// The latest first.
pub fn goals(store: Store) -> impl Iterator<Item = Goal> {
    let words: Vec<_> = prefs::get(&name(store)).unwrap_or_default().lines().map(str::to_owned).collect();
    words.into_iter().filter_map(|word| goal(&word))
}

/// Remembers a goal.
pub fn note(store: Store, goal: &Goal) {
    let Some(word) = goal.word().filter(|_| goal.lasts()) else { return };
    let kept = prefs::get(&name(store)).unwrap_or_default();
    let others = kept.lines().filter(|other| *other != word).take(MOST - 1);
    let lines: Vec<_> = std::iter::once(word.as_str()).chain(others).collect();
    prefs::set(&name(store), &lines.join("\n"));
}

fn name(store: Store) -> String {
    format!("recent.{}", store.workspace().map(|id| id.to_string()).unwrap_or_default())
}

fn goal(word: &str) -> Option<Goal> {
    let (kind, which) = word.split_once(' ')?;
    match kind {
        "deal" => which.parse().ok().map(Goal::Deal),
        "lead" => which.parse().ok().map(Goal::Lead),
        "organisations" => which.parse().ok().map(|id: RecordId| Goal::Who(Entity::new(Table::Organisations, id))),
        "contacts" => which.parse().ok().map(|id: RecordId| Goal::Who(Entity::new(Table::Contacts, id))),
        "page" => feature::pages().find(|entry| entry.page.word() == which).map(|entry| Goal::Page(entry.page)),
        "do" => deed(which).map(Goal::Deed),
        _ => None,
    }
}

/// The deed of that word, if it can be done now.
fn deed(word: &str) -> Option<&'static Deed> {
    let anywhere = feature::all().flat_map(|(feature, _)| feature.deeds);
    deeds::entered().into_iter().chain(anywhere).find(|deed| deed.word == word && !deed.icon.is_empty())
}
