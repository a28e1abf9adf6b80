//! The check-up (G2): eight common mistakes, found from the data; nine habits as a scorecard.
//!
//! Pure functions of the [`Book`], a day and a moment: nothing is stored. How it was some weeks ago is worked out from
//! logs and moves by the same rules, so a trend needs no record of earlier check-ups.
//!
//! | file | says |
//! |---|---|
//! | `facts` | when somebody reached out, and what was planned when: one walk through the activities |
//! | `lens` | which deals were open on a day, and how they stood |
//! | `prospecting`, `unqualified`, `balance`, `holding` | the first four mistakes |
//! | `tracking`, `customers`, `misleading`, `products` | the other four |
//! | `habits` | the scorecard |
//! | `steps` | what is planned with one press |

mod balance;
mod customers;
mod facts;
mod habits;
mod holding;
mod lens;
mod misleading;
mod products;
mod prospecting;
mod steps;
#[cfg(test)]
mod tests;
mod tracking;
mod unqualified;

use rustc_hash::FxHashSet;

use crate::{
    Arrange, Book,
    id::{MemberId, ProductId, StageId},
    record::Entity,
    time::{Date, Timestamp, Zone},
};

pub use facts::Facts;
pub use habits::{Habit, Kept, REVIEW_MINUTES, Score, scorecard};
use lens::Lens;
pub use steps::{Proposal, Proposed, proposal};

/// Fewer deals, touches or customers tell nothing.
pub const ENOUGH: usize = 10;
/// Weeks that a trend has.
pub const WEEKS: i32 = 8;
/// The most that is to be done first.
pub const FIRST: usize = 3;

/// The eight mistakes, in the order of the text that they come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mistake {
    /// No time for finding new buyers.
    Prospecting,
    /// Deals of which nobody knows whether they will buy.
    Unqualified,
    /// Too many deals in one stage, too few in another.
    Balance,
    /// Deals that will not be bought are held on to.
    Holding,
    /// Values, days, steps or reasons are missing.
    Tracking,
    /// Customers to whom nobody speaks.
    Customers,
    /// Numbers that mislead.
    Misleading,
    /// Products that nobody sells.
    Products,
}

impl Mistake {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Prospecting,
        Self::Unqualified,
        Self::Balance,
        Self::Holding,
        Self::Tracking,
        Self::Customers,
        Self::Misleading,
        Self::Products,
    ];

    /// Whether its number is better when it is higher: the share of touches that go to leads.
    pub fn is_better_high(self) -> bool {
        self == Self::Prospecting
    }
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Too few to tell.
    TooFew,
    /// Nothing found.
    Fine,
    /// A little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

/// What was found, with what is behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// What.
    pub what: What,
    /// The deals, leads, customers, stages or products: the worst first.
    pub behind: Vec<Entity>,
}

/// What a sign says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// For so many weeks there was neither a new lead nor a touch of one.
    NoLeads {
        /// How many, of the last four.
        weeks: usize,
    },
    /// So much of what was done was for leads.
    ForLeads {
        /// Touches of leads.
        leads: usize,
        /// All touches, in four weeks.
        all: usize,
    },
    /// Nothing is planned for leads in the coming week.
    NothingSetAside,
    /// Deals in a stage without what it asks for.
    WithoutCriteria,
    /// Deals of which no question is answered.
    NothingKnown,
    /// Deals where an answer was no.
    AnsweredNo,
    /// Deals without a lead, in stages that ask for nothing: it cannot be told (Q3). Said, and no mistake.
    NotRecorded,
    /// A stage holds too many.
    TooMany {
        /// Which.
        stage: StageId,
        /// So many are open.
        open: usize,
        /// So many it should hold at most.
        most: usize,
    },
    /// A stage holds too few.
    TooFew {
        /// Which.
        stage: StageId,
        /// So many are open.
        open: usize,
        /// So many it should hold at least.
        least: usize,
    },
    /// Most deals are in one stage.
    AlmostAll {
        /// Which.
        stage: StageId,
        /// So many are open.
        open: usize,
    },
    /// Older than nine of ten deals that were won.
    Old {
        /// In days.
        days: u32,
    },
    /// Longer in their stage than it allows, where too few were won to say what is old.
    PastLimit,
    /// Nobody reached out for so long.
    Silent {
        /// In days.
        days: u32,
    },
    /// Put off again and again.
    Pushed {
        /// How often at least.
        times: usize,
    },
    /// Nothing is planned.
    NoStep,
    /// No value.
    NoValue,
    /// Expected on no day.
    NoDay,
    /// Expected on a day that has passed.
    DayPassed,
    /// Lost without a reason, in the last ninety days.
    NoReason,
    /// Customers to whom nobody has spoken for so long.
    NotSpokenTo {
        /// In days.
        days: u32,
    },
    /// One deal makes up so much of what was won that the mean says little.
    Outlier {
        /// In hundredths.
        share: u32,
    },
    /// Nothing was lost: losses are not written down.
    NeverLost {
        /// Won in a year.
        won: usize,
    },
    /// Deals that nobody has touched or changed for long count as open.
    Stale {
        /// In days.
        days: u32,
    },
    /// Out of a stage no deal has gone for long, while some wait in it.
    NobodyLeaves {
        /// Which.
        stage: StageId,
        /// In days.
        days: u32,
    },
    /// Whose rate rests on so few that it is kept back. Said, and no mistake.
    FewClosed {
        /// Whose.
        owner: MemberId,
        /// Closed in a year.
        closed: usize,
    },
    /// Hardly an open deal is for a product.
    Neglected {
        /// Which.
        product: ProductId,
        /// Open deals for it.
        open: usize,
    },
    /// There are no two products among which one could choose.
    OneProduct,
    /// There is no product.
    NoProduct,
}

impl What {
    /// Whether it counts as a mistake, or is only said.
    fn counts(self) -> bool {
        !matches!(
            self,
            Self::ForLeads { .. } | Self::NotRecorded | Self::FewClosed { .. } | Self::OneProduct | Self::NoProduct
        )
    }
}

/// One of the eight, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which.
    pub mistake: Mistake,
    /// How much it matters.
    pub severity: Severity,
    /// How many: deals, customers, touches of leads; of those that were looked at.
    pub count: usize,
    /// How many were looked at.
    pub n: usize,
    /// What was found.
    pub signs: Vec<Sign>,
    /// All that is behind it, the worst first, each once.
    pub behind: Vec<Entity>,
    seen: FxHashSet<Entity>,
}

impl Finding {
    /// Nothing found, among so many.
    fn among(mistake: Mistake, n: usize) -> Self {
        Self {
            mistake,
            severity: Severity::Fine,
            count: 0,
            n,
            signs: Vec::new(),
            behind: Vec::new(),
            seen: FxHashSet::default(),
        }
    }

    /// Says something, unless there is nothing behind it.
    fn say(&mut self, what: What, behind: Vec<Entity>) {
        for entity in &behind {
            if what.counts() && self.seen.insert(*entity) {
                self.behind.push(*entity);
            }
        }
        self.signs.push(Sign { what, behind });
    }

    /// As [`Finding::say`], where something is behind it.
    fn say_of(&mut self, what: What, behind: Vec<Entity>) {
        if !behind.is_empty() {
            self.say(what, behind);
        }
    }

    /// Counts what is behind it, and says how much that matters: much from this share on, some from that.
    fn by_share(self, much: f64, some: f64) -> Self {
        let n = self.n;
        self.by_share_of(n, much, some)
    }

    /// As [`Finding::by_share`], as a share of so many.
    fn by_share_of(mut self, all: usize, much: f64, some: f64) -> Self {
        self.count = self.behind.len();
        let share = self.count as f64 / all.max(1) as f64;
        self.severity = match self.count {
            0 => Severity::Fine,
            _ if share >= much => Severity::High,
            _ if share >= some => Severity::Medium,
            _ => Severity::Low,
        };
        self.if_enough()
    }

    /// Too few to tell, where there are.
    fn if_enough(mut self) -> Self {
        if self.n < ENOUGH {
            self.severity = Severity::TooFew;
        }
        self
    }

    /// Whether it is a mistake that is being made.
    pub fn is_found(&self) -> bool {
        self.severity > Severity::Fine
    }
}

/// The number of a mistake on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Which day.
    pub on: Date,
    /// Of [`Mistake::ALL`], each its count and how many were looked at; `None` where those were too few.
    pub counts: [Option<(usize, usize)>; 8],
}

/// What a check-up looks at.
#[derive(Clone, Copy, Debug)]
pub struct Patient<'b> {
    /// The records.
    pub book: &'b Book,
    /// What was done and planned.
    pub facts: &'b Facts,
    /// Now.
    pub now: Timestamp,
    /// The user's day.
    pub today: Date,
    /// In which zone days begin.
    pub zone: &'b Zone,
}

/// The eight, as they stand today, in their order.
pub fn findings(patient: &Patient<'_>) -> [Finding; 8] {
    of(&Lens::new(patient, patient.today))
}

/// The days of a trend: a week apart, the latest last and today.
pub fn trend_days(today: Date) -> Vec<Date> {
    (0..WEEKS).rev().map(|weeks| today.plus_days(-7 * weeks)).collect()
}

/// How the eight stood on a day, as logs and moves tell. What nothing tells (what was ticked or answered when, ranges of
/// stages) is taken as it is now.
pub fn point(patient: &Patient<'_>, on: Date) -> Point {
    let findings = of(&Lens::new(patient, on));
    let counts = findings.map(|finding| {
        let is_enough = finding.severity != Severity::TooFew;
        is_enough.then_some((finding.count, finding.n))
    });
    Point { on, counts }
}

/// What to do first: the mistakes that matter most, three at most.
pub fn first(findings: &[Finding]) -> Vec<Mistake> {
    let mut found: Vec<&Finding> = findings.iter().filter(|finding| finding.is_found()).collect();
    found.arrange_by(|one, other| {
        let share = |finding: &Finding| finding.behind.len() * 1_000 / finding.n.max(1);
        (other.severity, share(other)).cmp(&(one.severity, share(one)))
    });
    found.into_iter().take(FIRST).map(|finding| finding.mistake).collect()
}

fn of(lens: &Lens<'_>) -> [Finding; 8] {
    [
        prospecting::find(lens),
        unqualified::find(lens),
        balance::find(lens),
        holding::find(lens),
        tracking::find(lens),
        customers::find(lens),
        misleading::find(lens),
        products::find(lens),
    ]
}
