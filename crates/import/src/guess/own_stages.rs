//! The file's own stages as the pipeline: which ones, and in which order.

use kariz_core::{Arrange, Book};
use kariz_protocol::{ImportPlan, StageMeaning};
use rustc_hash::{FxHashMap, FxHashSet};

use super::words::first_stage;
use crate::{lexicon::stages::typical_likelihood, text::fold::fold};

/// More stages than this are no pipeline that anybody would want without being asked.
const MOST: usize = 20;

/// Where no deal is there yet, and the file has stages that the pipeline has not, they become the pipeline.
/// `usual` tells how likely the deals of a word mostly are.
pub(crate) fn by_default(plan: &mut ImportPlan, book: &Book, usual: impl Fn(&str) -> Option<u8>) {
    let is_bare = book.deals().all(|deal| deal.removed.is_some());
    let known: FxHashSet<String> = book.stages_of(plan.pipeline).map(|stage| fold(&stage.name)).collect();
    let names = names(plan, &first_stage(book, plan.pipeline));
    let is_news = names.iter().any(|(_, name)| !known.contains(&fold(name)));
    if is_bare && is_news && names.len() <= MOST {
        plan.own_stages = Some(Vec::new());
        complete(plan, book, usual);
    }
}

/// Makes the order of a plan's own stages complete: what no word means any more is dropped, what is new comes
/// behind, in the order in which such stages usually follow each other: by how likely a deal there is to be won.
pub(crate) fn complete(plan: &mut ImportPlan, book: &Book, usual: impl Fn(&str) -> Option<u8>) {
    let Some(order) = plan.own_stages.take() else { return };
    let first = first_stage(book, plan.pipeline);
    let mut names = names(plan, &first);
    // A stage that is there keeps its likelihood, and so its place among those that are there too.
    let there: FxHashMap<String, (u8, usize)> = book
        .stages_of(plan.pipeline)
        .enumerate()
        .map(|(place, stage)| (fold(&stage.name), (stage.likelihood.get(), place)))
        .collect();
    names.arrange_by_key(|(word, name)| {
        let new = || (usual(word).or(typical_likelihood(name)).unwrap_or(50), usize::MAX);
        there.get(&fold(name)).copied().unwrap_or_else(new)
    });
    let place = |name: &str| order.iter().position(|other| fold(other) == fold(name)).unwrap_or(usize::MAX);
    names.arrange_by_key(|(_, name)| place(name));
    let own: Vec<String> = names.into_iter().map(|(_, name)| name.to_owned()).collect();
    if let Some(own_first) = own.first() {
        for (_, meaning) in plan.stages.iter_mut().filter(|(word, meaning)| is_open(word, meaning, &first)) {
            *meaning = StageMeaning::Stage(own_first.clone());
        }
    }
    plan.own_stages = Some(own);
}

/// The stages that the words of a plan mean, each once, with the first word that means it.
fn names<'p>(plan: &'p ImportPlan, first: &str) -> Vec<(&'p str, &'p str)> {
    let mut seen = FxHashSet::default();
    let told = plan.stages.iter().filter(|(word, meaning)| !is_open(word, meaning, first));
    let named = told.filter_map(|(word, meaning)| match meaning {
        StageMeaning::Stage(name) => Some((word.as_str(), name.as_str())),
        StageMeaning::Won | StageMeaning::Lost => None,
    });
    named.filter(|(_, name)| !name.is_empty() && seen.insert(fold(name))).collect()
}

/// Whether nobody has said where deals go whose row names no stage: into the first one, whichever that is.
fn is_open(word: &str, meaning: &StageMeaning, first: &str) -> bool {
    word.is_empty() && matches!(meaning, StageMeaning::Stage(name) if name == first)
}
