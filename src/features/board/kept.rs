//! Where one was on the board, kept on the device by pipeline: which stage was in front, how far each column was
//! scrolled, what the filter was.

use kariz_client::browser::prefs;
use kariz_core::{PipelineId, StageId};

use super::filter::{Filter, View};

/// A place on a pipeline's board.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// What was shown.
    pub filter: Filter,
    /// The stage in front, where one fills the screen.
    pub front: Option<StageId>,
    /// How far columns were scrolled, in pixels.
    tops: Vec<(StageId, i32)>,
}

impl Kept {
    /// Where one was last.
    pub fn of(pipeline: PipelineId) -> Self {
        prefs::get(&name(pipeline)).map(|text| Self::parse(&text)).unwrap_or_default()
    }

    /// Keeps it.
    pub fn keep(&self, pipeline: PipelineId) {
        prefs::set(&name(pipeline), &self.written());
    }

    /// How far a column was scrolled.
    pub fn top(&self, stage: StageId) -> i32 {
        self.tops.iter().find(|(other, _)| *other == stage).map_or(0, |(_, top)| *top)
    }

    /// Notes how far it is.
    pub fn set_top(&mut self, stage: StageId, top: i32) {
        self.tops.retain(|(other, _)| *other != stage);
        if top > 0 {
            self.tops.push((stage, top));
        }
    }

    fn written(&self) -> String {
        let Filter { view, owner, product, .. } = self.filter;
        let mut words = vec![format!("view={}", view as usize)];
        words.extend(owner.map(|id| format!("owner={id}")));
        words.extend(product.map(|id| format!("product={id}")));
        words.extend(self.front.map(|id| format!("front={id}")));
        words.extend(self.tops.iter().map(|(stage, top)| format!("{stage}={top}")));
        words.join(" ")
    }

    /// What cannot be read is as if it had not been kept.
    fn parse(text: &str) -> Self {
        let mut kept = Self::default();
        for (name, value) in text.split(' ').filter_map(|word| word.split_once('=')) {
            match name {
                "view" => {
                    let view = value.parse().ok().and_then(|at: usize| View::ALL.get(at).copied());
                    kept.filter.view = view.unwrap_or_default();
                }
                "owner" => kept.filter.owner = value.parse().ok(),
                "product" => kept.filter.product = value.parse().ok(),
                "front" => kept.front = value.parse().ok(),
                stage => kept.tops.extend(stage.parse().ok().zip(value.parse().ok())),
            }
        }
        kept
    }
}

fn name(pipeline: PipelineId) -> String {
    format!("board.{pipeline}")
}

#[cfg(test)]
mod tests {
    use kariz_core::{MemberId, RecordId};

    use super::*;

    #[test]
    fn a_place_comes_back_as_it_was_kept() {
        let stage = |number| StageId(RecordId(number));
        let filter = Filter { view: View::Stuck, owner: Some(MemberId(RecordId(7))), ..Filter::default() };
        let mut kept = Kept { filter, front: Some(stage(2)), tops: Vec::new() };
        kept.set_top(stage(1), 480);
        kept.set_top(stage(2), 20);
        kept.set_top(stage(2), 0);
        assert_eq!(Kept::parse(&kept.written()), kept);
        assert_eq!((kept.top(stage(1)), kept.top(stage(2))), (480, 0));
        assert_eq!(Kept::parse("view=9 owner=x =, front"), Kept::default());
    }
}
