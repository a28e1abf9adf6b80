//! The stages that rows name: those of the pipeline, and those that are added to it.

use std::sync::Arc;

use kariz_core::{AnyRecord, Arrange, Book, Percent, Pipeline, PipelineId, Rank, Record, Stage, StageId};
use kariz_protocol::{ImportField, ImportPlan, StageMeaning};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    draft::RowReader,
    ids::Ids,
    likelihoods::{Likelihood, rising},
    touched::Touched,
};
use crate::{
    lexicon::stages::{typical_day_limit, typical_likelihood, typical_phase},
    table::Rows,
    text::fold::fold,
};

/// What the pipeline is called that is made when there is none.
const PIPELINE_NAME: &str = "Sales";

/// The stages by name.
pub(crate) struct Stages {
    /// Into which pipeline.
    pub(crate) pipeline: PipelineId,
    new_pipeline: Option<Pipeline>,
    by_name: FxHashMap<String, Arc<Stage>>,
    /// The names as the plan writes them: asked for every row.
    by_word: FxHashMap<String, Arc<Stage>>,
    /// In the order of the pipeline.
    in_order: Vec<Arc<Stage>>,
    new: FxHashSet<StageId>,
    /// Stages that are there, and get another place.
    moved: Vec<Arc<Stage>>,
    /// Stages that are there, and are put away.
    leaving: Vec<Arc<Stage>>,
    used: Touched<StageId>,
    usual: FxHashMap<String, Usual>,
}

impl Stages {
    /// The plan's pipeline with its stages, and those stages of the plan that it does not have yet: after
    /// the others, in the order in which they usually come.
    pub(crate) fn new(
        book: &Book,
        plan: &ImportPlan,
        first: &str,
        (rows, reader): (Rows<'_>, &RowReader),
        ids: &mut Ids<'_>,
    ) -> Self {
        let pipeline = book.pipeline(plan.pipeline).filter(|pipeline| pipeline.removed.is_none());
        let new_pipeline = pipeline.is_none().then(|| new_pipeline(book, ids));
        let id = pipeline.map(|pipeline| pipeline.id).or(new_pipeline.as_ref().map(|new| new.id)).unwrap_or_default();
        let mut stages = Self {
            pipeline: id,
            new_pipeline,
            by_name: FxHashMap::default(),
            by_word: FxHashMap::default(),
            in_order: book.stages_of(id).cloned().collect(),
            new: FxHashSet::default(),
            moved: Vec::new(),
            leaving: Vec::new(),
            used: Touched::default(),
            usual: usual_likelihoods_of(rows, reader),
        };
        for stage in &stages.in_order {
            stages.by_name.entry(fold(&stage.name)).or_insert_with(|| Arc::clone(stage));
        }
        let last = book.all_stages_of(id).next_back().map(|last| last.rank.clone());
        let named = named(plan, first);
        stages.add_missing(&named, last.as_ref(), ids);
        if let Some(own) = &plan.own_stages {
            stages.put_into_order(own, ids);
            stages.leave_others(own, book);
            stages.let_likelihoods_rise(&named);
        }
        for (_, name) in named {
            if let Some(stage) = stages.by_name.get(&fold(name)) {
                stages.by_word.insert(name.to_owned(), Arc::clone(stage));
            }
        }
        stages
    }

    fn add_missing(&mut self, named: &[(&str, &str)], last: Option<&Rank>, ids: &mut Ids<'_>) {
        let mut missing: Vec<(u8, &str)> = Vec::new();
        for (word, name) in named.iter().copied() {
            let key = fold(name);
            let is_known = self.by_name.contains_key(&key) || missing.iter().any(|(_, other)| fold(other) == key);
            if !is_known && !name.is_empty() {
                let usual = self.usual.get(word).map(|usual| usual.likelihood);
                let likelihood = usual.or(typical_likelihood(name)).unwrap_or(50);
                missing.push((likelihood, name));
            }
        }
        missing.arrange_by_key(|(likelihood, _)| *likelihood);
        let ranks = ids.ranks_after(last, missing.len());
        for ((likelihood, name), rank) in missing.into_iter().zip(ranks) {
            self.add(name, likelihood, rank, ids.id());
        }
    }

    /// Gives the stages of these names this order, if they do not have it.
    fn put_into_order(&mut self, own: &[String], ids: &mut Ids<'_>) {
        let own: Vec<Arc<Stage>> = own.iter().filter_map(|name| self.by_name.get(&fold(name)).cloned()).collect();
        if own.is_sorted_by(|a, b| (&a.rank, a.id) < (&b.rank, b.id)) {
            return;
        }
        let last = self.in_order.iter().map(|stage| &stage.rank).max().cloned();
        for (stage, rank) in own.iter().zip(ids.ranks_after(last.as_ref(), own.len())) {
            let moved = Arc::new(Stage { rank, ..Stage::clone(stage) });
            self.by_name.insert(fold(&moved.name), Arc::clone(&moved));
            self.in_order.retain(|other| other.id != moved.id);
            self.in_order.push(Arc::clone(&moved));
            if !self.new.contains(&moved.id) {
                self.moved.push(moved);
            }
        }
    }

    /// Puts away what is not among these names and holds no open deal (P1).
    fn leave_others(&mut self, own: &[String], book: &Book) {
        let names: FxHashSet<String> = own.iter().map(|name| fold(name)).collect();
        let stays = |stage: &Arc<Stage>| {
            names.is_empty() || names.contains(&fold(&stage.name)) || book.open_deal_count(stage.id) > 0
        };
        let (staying, leaving) = std::mem::take(&mut self.in_order).into_iter().partition(stays);
        self.in_order = staying;
        self.leaving = leaving;
    }

    /// Gives the new stages likelihoods that fit their places: somebody may have put them into another order than their
    /// names say, and some names say nothing.
    fn let_likelihoods_rise(&mut self, named: &[(&str, &str)]) {
        let usual = |stage: &Stage| {
            let words = named.iter().filter(|(_, name)| fold(name) == fold(&stage.name));
            words.filter_map(|(word, _)| self.usual.get(*word)).map(|usual| usual.likelihood).next()
        };
        let known = |stage: &Arc<Stage>| match (self.new.contains(&stage.id), usual(stage)) {
            (false, _) => Likelihood::Said(stage.likelihood.get()),
            (true, Some(usual)) => Likelihood::Said(usual),
            (true, None) => typical_likelihood(&stage.name).map_or(Likelihood::Unknown, Likelihood::Typical),
        };
        let known: Vec<Likelihood> = self.in_order.iter().map(known).collect();
        for (stage, likelihood) in self.in_order.iter_mut().zip(rising(&known)) {
            if self.new.contains(&stage.id) {
                *stage = Arc::new(with_likelihood(Stage::clone(stage), likelihood));
                self.by_name.insert(fold(&stage.name), Arc::clone(stage));
            }
        }
    }

    fn add(&mut self, name: &str, likelihood: u8, rank: Rank, id: StageId) {
        let stage = Stage { pipeline: self.pipeline, name: name.to_owned(), rank, ..Stage::blank(id) };
        let stage = Arc::new(with_likelihood(stage, likelihood));
        self.by_name.insert(fold(name), Arc::clone(&stage));
        self.in_order.push(Arc::clone(&stage));
        self.new.insert(id);
    }

    /// The stage of this name, which is one of the plan.
    pub(crate) fn named(&self, name: &str) -> Option<&Arc<Stage>> {
        self.by_word.get(name)
    }

    /// All stages, in the order of the pipeline.
    pub(crate) fn in_order(&self) -> &[Arc<Stage>] {
        &self.in_order
    }

    /// The likelihood that a deal has of its own: not the one that most deals of its stage have in the
    /// file, since that is only the other program's default, and not the stage's.
    pub(crate) fn own_likelihood(&self, word: &str, stage: &Stage, likelihood: Option<u8>) -> Option<Percent> {
        let usual = self.usual.get(word).filter(|usual| usual.is_of_most);
        let default = usual.map_or(stage.likelihood.get(), |usual| usual.likelihood);
        likelihood.filter(|likelihood| *likelihood != default).map(Percent::new)
    }

    /// Says that a deal goes into the stage: if it is new, it is really made.
    pub(crate) fn uses(&mut self, stage: StageId) {
        self.used.add(stage);
    }

    /// The new pipeline, the new stages that deals go into, and what changes in the others.
    pub(crate) fn records(&self) -> Vec<AnyRecord> {
        let used: Vec<&StageId> = self.used.in_order().collect();
        let pipeline = self.new_pipeline.iter().filter(|_| !used.is_empty()).cloned().map(AnyRecord::from);
        let new = self.in_order.iter().filter(|stage| self.new.contains(&stage.id) && used.contains(&&stage.id));
        let mut records: Vec<AnyRecord> = pipeline.chain(new.map(|stage| Arc::clone(stage).into())).collect();
        // Without a deal in them the new stages are not made: if nothing else stays, the old ones are needed.
        let stays = |stage: &Arc<Stage>| !self.new.contains(&stage.id) || used.contains(&&stage.id);
        if self.in_order.iter().any(stays) {
            let left = |stage: &Arc<Stage>| Stage { archived: true, ..Stage::clone(stage) };
            records.extend(self.moved.iter().map(|stage| AnyRecord::from(Arc::clone(stage))));
            records.extend(self.leaving.iter().map(|stage| AnyRecord::from(left(stage))));
        }
        records
    }
}

/// A new stage of this likelihood, with what usually goes with it.
fn with_likelihood(stage: Stage, likelihood: u8) -> Stage {
    Stage {
        likelihood: Percent::new(likelihood),
        phase: typical_phase(likelihood),
        day_limit: Some(typical_day_limit(likelihood)),
        ..stage
    }
}

/// The words of the plan that mean a stage, with the stage's name; last the one where deals start.
fn named<'p>(plan: &'p ImportPlan, first: &'p str) -> Vec<(&'p str, &'p str)> {
    let of_stages = plan.stages.iter().filter_map(|(word, meaning)| match meaning {
        StageMeaning::Stage(name) => Some((word.as_str(), name.as_str())),
        StageMeaning::Won | StageMeaning::Lost => None,
    });
    of_stages.chain([("", first)]).collect()
}

fn new_pipeline(book: &Book, ids: &mut Ids<'_>) -> Pipeline {
    let last = book.pipelines_in_order().next_back().map(|last| &last.rank);
    let rank = ids.ranks_after(last, 1).pop().unwrap_or_default();
    Pipeline { name: PIPELINE_NAME.to_owned(), rank, ..Pipeline::blank(ids.id()) }
}

/// For each word of the stage column the likelihood that its rows usually have.
pub(crate) fn usual_likelihoods_of(rows: Rows<'_>, reader: &RowReader) -> FxHashMap<String, Usual> {
    let mut counts: FxHashMap<&str, [u32; 101]> = FxHashMap::default();
    if reader.layout.has(ImportField::Likelihood) {
        for row in rows.iter() {
            if let Ok(Some(likelihood @ 0..=100)) = reader.likelihood(&row) {
                let word = reader.layout.first(&row, ImportField::Stage);
                counts.entry(word).or_insert([0; 101])[usize::from(likelihood)] += 1;
            }
        }
    }
    counts.into_iter().map(|(word, counts)| (word.to_owned(), Usual::of(&counts))).collect()
}

/// The likelihood that the deals of a stage have most often.
pub(crate) struct Usual {
    pub(crate) likelihood: u8,
    /// More than half of them have it.
    is_of_most: bool,
}

impl Usual {
    /// From how many deals have each likelihood.
    fn of(counts: &[u32; 101]) -> Self {
        let count = |likelihood: u8| counts[usize::from(likelihood)];
        let likelihood = (0..=100).max_by_key(|likelihood| count(*likelihood)).unwrap_or_default();
        Self { likelihood, is_of_most: count(likelihood) * 2 > counts.iter().sum() }
    }
}
