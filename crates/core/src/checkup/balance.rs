//! Too many deals in one stage, too few in another (M18).

use super::{Finding, Lens, Mistake, Severity, What};
use crate::{record::Record, records::Stage};

/// Where no stage has a range, so much of all in one of them is out of balance.
const ALMOST_ALL: f64 = 0.6;

/// Open deals against the ranges of their stages; where a pipeline has none, whether most are in one stage.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let mut finding = Finding::among(Mistake::Balance, lens.open.len());
    let (mut off, mut crowded) = (0, false);
    for pipeline in lens.pipelines() {
        let stages: Vec<&Stage> = lens.book.stages_of(pipeline).map(|stage| &**stage).collect();
        let all: usize = stages.iter().map(|stage| open_in(lens, stage)).sum();
        let has_ranges = stages.iter().any(|stage| stage.range_min.or(stage.range_max).is_some());
        for stage in &stages {
            let open = open_in(lens, stage);
            let [least, most] =
                [stage.range_min, stage.range_max].map(|end| end.and_then(|end| usize::try_from(end).ok()));
            let what = match (least, most) {
                (Some(least), _) if open < least => What::TooFew { stage: stage.id, open, least },
                (_, Some(most)) if open > most => What::TooMany { stage: stage.id, open, most },
                (None, None) if !has_ranges && stages.len() > 2 && is_almost_all(open, all) => {
                    crowded = true;
                    What::AlmostAll { stage: stage.id, open }
                }
                _ => continue,
            };
            off += match what {
                What::TooFew { least, .. } => least - open,
                What::TooMany { most, .. } => open - most,
                _ => 0,
            };
            finding.say(what, vec![stage.entity()]);
        }
    }
    finding.count = finding.behind.len();
    let share = off as f64 / finding.n.max(1) as f64;
    finding.severity = match finding.count {
        0 => Severity::Fine,
        _ if share >= 0.3 => Severity::High,
        _ if share >= 0.1 || crowded => Severity::Medium,
        _ => Severity::Low,
    };
    finding.if_enough()
}

fn open_in(lens: &Lens<'_>, stage: &Stage) -> usize {
    lens.open.iter().filter(|open| open.stage == stage.id).count()
}

fn is_almost_all(open: usize, all: usize) -> bool {
    all >= super::ENOUGH && open as f64 >= ALMOST_ALL * all as f64
}
