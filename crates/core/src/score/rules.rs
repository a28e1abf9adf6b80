//! For what engagement gives points: as usual, or as the workspace has it.

use super::MOST;
use crate::records::{ActivityKind, SignalKind, Source, Workspace};

/// How many points a source gives. The weights are guesses to begin with; what they are worth, one's own past tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// For what.
    pub source: Source,
    /// Points on the day itself.
    pub points: u32,
    /// The most that all of this source can give together.
    pub cap: u32,
    /// After so many days nothing is left of it; it fades evenly. With none it does not fade.
    pub fades_over: u32,
}

const fn signal(kind: SignalKind, points: u32, cap: u32, fades_over: u32) -> Rule {
    Rule { source: Source::Signal(crate::records::Sign::Known(kind)), points, cap, fades_over }
}

const fn touch(kind: ActivityKind, points: u32, cap: u32, fades_over: u32) -> Rule {
    Rule { source: Source::Touch(kind), points, cap, fades_over }
}

/// The usual rules: what is done counts more than what is looked at, and fades more slowly.
pub const USUAL: &[Rule] = &[
    signal(SignalKind::Quote, 15, 20, 60),
    signal(SignalKind::AskedDemo, 15, 20, 60),
    signal(SignalKind::Samples, 12, 18, 60),
    signal(SignalKind::Trial, 12, 16, 45),
    signal(SignalKind::Event, 8, 12, 30),
    signal(SignalKind::Pricing, 7, 12, 24),
    signal(SignalKind::Answered, 6, 15, 20),
    signal(SignalKind::Joined, 5, 5, 30),
    signal(SignalKind::Clicked, 4, 10, 20),
    signal(SignalKind::Opened, 3, 9, 16),
    touch(ActivityKind::Demo, 12, 18, 45),
    touch(ActivityKind::Meeting, 10, 16, 30),
    touch(ActivityKind::Call, 4, 10, 20),
    touch(ActivityKind::Email, 2, 6, 15),
    touch(ActivityKind::Message, 2, 6, 15),
];

/// The rules that are in force: the usual ones as the workspace has changed them, then those of its own signals.
pub fn in_force(workspace: Option<&Workspace>) -> Vec<Rule> {
    let mut rules = USUAL.to_vec();
    for (source, said) in workspace.into_iter().flat_map(|workspace| workspace.points.iter()) {
        // Whatever another copy has written, no source gives more than there is to be had.
        let rule = Rule {
            source: *source,
            points: said.points.min(MOST),
            cap: said.cap.min(MOST),
            fades_over: said.fades_over,
        };
        match rules.iter_mut().find(|rule| rule.source == *source) {
            Some(usual) => *usual = rule,
            None => rules.push(rule),
        }
    }
    rules
}
