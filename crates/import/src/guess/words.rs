//! What the words of the stage and status columns mean.

use kariz_core::{Book, PipelineId, Stage};
use kariz_protocol::{ImportField, StageMeaning, StatusMeaning};
use rustc_hash::FxHashMap;

use crate::{
    layout::Layout,
    lexicon::outcomes,
    table::Rows,
    text::{cell::clean, fold::fold},
};

/// More words than this are no stages; the rest is treated as if nothing stood there.
const MOST: usize = 100;

/// The different words of a field's columns, in the order in which they appear, and in how many rows
/// each stands; also the empty one where nothing stands.
pub(crate) fn of_field<'t>(rows: Rows<'t>, layout: &Layout, field: ImportField) -> Vec<(&'t str, usize)> {
    let mut places: FxHashMap<&str, usize> = FxHashMap::default();
    let mut words: Vec<(&str, usize)> = Vec::new();
    for row in rows.iter() {
        let word = layout.first(&row, field);
        let place = *places.entry(word).or_insert(words.len());
        match words.get_mut(place) {
            Some((_, count)) => *count += 1,
            None => words.push((word, 1)),
        }
    }
    words
}

/// What each of the stage column's words means: what `known` says, else what the pipeline and the
/// word itself say. Without such a column all deals go into the first stage.
pub(crate) fn stages(
    words: &[(&str, usize)],
    known: &[(String, StageMeaning)],
    book: &Book,
    pipeline: PipelineId,
) -> Vec<(String, StageMeaning)> {
    let meaning = |word: &str| {
        let told = known.iter().find(|(other, _)| other == word).map(|(_, meaning)| meaning.clone());
        told.unwrap_or_else(|| stage(word, book, pipeline))
    };
    words.iter().take(MOST).map(|(word, _)| ((*word).to_owned(), meaning(word))).collect()
}

fn stage(word: &str, book: &Book, pipeline: PipelineId) -> StageMeaning {
    if word.is_empty() {
        return StageMeaning::Stage(first_stage(book, pipeline));
    }
    let key = fold(word);
    let same = |stage: &&std::sync::Arc<Stage>| fold(&stage.name) == key;
    if let Some(stage) = book.stages_of(pipeline).find(same) {
        return StageMeaning::Stage(stage.name.clone());
    }
    match outcomes::meaning(word) {
        Some(StatusMeaning::Won) => StageMeaning::Won,
        Some(StatusMeaning::Lost) => StageMeaning::Lost,
        Some(StatusMeaning::Open) | None => StageMeaning::Stage(word.to_owned()),
    }
}

/// The name of the stage in which deals start whose row names none.
pub(crate) fn first_stage(book: &Book, pipeline: PipelineId) -> String {
    book.stages_of(pipeline).next().map_or_else(|| "New".to_owned(), |stage| stage.name.clone())
}

/// What each of the status column's words means.
pub(crate) fn statuses(words: &[(&str, usize)], known: &[(String, StatusMeaning)]) -> Vec<(String, StatusMeaning)> {
    let meaning = |word: &str| {
        let told = known.iter().find(|(other, _)| other == word).map(|(_, meaning)| *meaning);
        told.unwrap_or_else(|| outcomes::state(clean(word)))
    };
    words.iter().take(MOST).map(|(word, _)| ((*word).to_owned(), meaning(word))).collect()
}
