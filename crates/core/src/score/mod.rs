//! A lead's score (Q4, Q5): how well it fits, 0 to 50, and how much it has engaged, 0 to 50.
//!
//! A pure function of the record, its activities, the workspace's rules and the day: nothing of it is stored, and each
//! point can be opened to what gave it. As long as no ideal customer is described there is no fit to speak of, and
//! engagement counts for all of it.

mod engagement;
mod fields;
mod fit;
mod learned;
mod past;
mod rules;
mod scores;

pub use engagement::{Engagement, Part};
pub use fields::{fields, tests};
pub use fit::{Fit, Judged, Letter, Match, things};
pub use learned::{ENOUGH_TO_LEARN, Feature, Guess, Learned, Telling};
pub use past::{ENOUGH_TO_TELL, Past, Side};
pub use rules::{Rule, USUAL, in_force};
pub(crate) use scores::lead_of;
pub use scores::{Scores, Total};

use crate::{
    Book,
    records::{Activity, Lead, Source, Workspace},
    time::{Date, Timestamp, Zone},
};
use fields::FieldRule;
use fit::Wanted;

/// The most points that engagement can give, and fit.
pub const MOST: u32 = 50;

/// A lead's points, opened to what gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How well it fits.
    pub fit: Fit,
    /// How much it has engaged.
    pub engagement: Engagement,
    /// From so many points on it is sales ready.
    pub ready_at: u32,
}

impl Score {
    /// 0 to twice [`MOST`].
    pub fn total(&self) -> u32 {
        if self.fit.is_asked { self.fit.total() + self.engagement.total() } else { (self.engagement.tenths() + 2) / 5 }
    }

    /// Whether it is time to hand them over.
    pub fn is_ready(&self) -> bool {
        self.total() >= self.ready_at
    }
}

/// What a workspace gives points for, made ready for one day: read once, asked of many leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Scoring {
    zone: Zone,
    today: Date,
    rules: Vec<Rule>,
    wanted: Wanted,
    fields: Vec<FieldRule>,
    ready_at: u32,
    /// What became known after the day does not count.
    looks_back: bool,
}

impl Scoring {
    /// As it is on a day.
    pub fn of(book: &Book, zone: &Zone, today: Date) -> Self {
        let workspace = book.workspace().map(|workspace| &**workspace);
        let ready_at = workspace.and_then(|workspace| workspace.ready_at);
        Self {
            zone: zone.clone(),
            today,
            rules: in_force(workspace),
            wanted: workspace.map(Wanted::of).unwrap_or_default(),
            fields: workspace.map(fields::in_force).unwrap_or_default(),
            ready_at: ready_at.unwrap_or(Workspace::DEFAULT_READY_AT).max(1),
            looks_back: false,
        }
    }

    /// By the same rules, with what was known at the end of an earlier day.
    pub fn at_the_end_of(&mut self, day: Date) {
        (self.today, self.looks_back) = (day, true);
    }

    /// A lead's points.
    pub fn score(&self, book: &Book, lead: &Lead) -> Score {
        let then = self.looks_back.then_some(self.today);
        let known = |at: &Timestamp| !self.looks_back || self.zone.date_of(*at) <= self.today;
        let happened = happened(lead, book.activities_of_lead(lead.id)).filter(|(_, at)| known(at));
        Score {
            fit: fit::fit(book, lead, &self.wanted, &self.fields, then),
            engagement: Engagement::from(happened, &self.rules, &self.zone, self.today),
            ready_at: self.ready_at,
        }
    }

    /// Whether names of other records give points: then theirs count too.
    fn reads_names(&self) -> bool {
        !self.fields.is_empty()
    }
}

/// What happened with a lead.
fn happened<'a>(
    lead: &'a Lead,
    activities: impl Iterator<Item = &'a std::sync::Arc<Activity>> + 'a,
) -> impl Iterator<Item = (Source, Timestamp)> + 'a {
    let signals = lead.signals.iter().map(|(key, signal)| (Source::Signal(signal.kind), key.at));
    let touches = activities.filter(|activity| activity.is_touch());
    signals.chain(touches.map(|activity| (Source::Touch(activity.kind), activity.moment())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Delta, RecordId,
        records::{Aspect, LogKey, Points, Sign, Signal, SignalKind},
    };

    fn score_of(workspace: Workspace, lead: &Lead, day: i32) -> Score {
        let mut book = Book::default();
        let workspace = Workspace { id: RecordId(1).into(), ..workspace };
        book.apply(Delta { records: vec![workspace.into()], ..Delta::default() });
        Scoring::of(&book, &Zone::default(), Date::from_day_number(day)).score(&book, lead)
    }

    fn with_signals(signals: &[(Sign, i32)]) -> Lead {
        let mut lead = Lead { id: RecordId(2).into(), name: "Bo".into(), ..Lead::default() };
        for (salt, (kind, day)) in (0..).zip(signals) {
            let at = Timestamp::noon_of(Date::from_day_number(*day));
            lead.signals.insert(LogKey { at, salt }, Signal { kind: *kind, by: None });
        }
        lead
    }

    fn known(kind: SignalKind) -> Sign {
        kind.into()
    }

    /// As before there was a fit: seven tenths of engagement are ready.
    #[test]
    fn without_an_ideal_customer_engagement_counts_for_all() {
        let some = [(known(SignalKind::Quote), 9), (known(SignalKind::AskedDemo), 9)];
        let score = score_of(Workspace::default(), &with_signals(&some), 9);
        assert_eq!((score.total(), score.is_ready(), score.fit.letter()), (60, false, None));
        let more = [&some[..], &[(known(SignalKind::Joined), 9)]].concat();
        assert!(score_of(Workspace::default(), &with_signals(&more), 9).is_ready());
    }

    #[test]
    fn fit_and_engagement_add_up() {
        let mut workspace = Workspace::default();
        workspace.ideal.insert(Aspect::Industry, "Property".into());
        let quote = with_signals(&[(known(SignalKind::Quote), 9)]);
        let lead = Lead { industry: "Property".into(), ..quote };
        let score = score_of(workspace, &lead, 9);
        assert_eq!((score.fit.total(), score.engagement.total(), score.total()), (50, 15, 65));
        assert_eq!(score.fit.letter(), Some(Letter::A));
    }

    /// Q6: an own signal counts as its workspace says; a usual one otherwise than usual.
    #[test]
    fn a_workspace_gives_points_of_its_own() {
        let mut workspace = Workspace { ready_at: Some(40), ..Workspace::default() };
        let points = |points, name: &str| Points { points, cap: 30, fades_over: 10, name: name.into() };
        workspace.points.insert(Source::Signal(Sign::Own(7)), points(12, "Sent plans"));
        workspace.points.insert(SignalKind::Opened.into(), points(0, ""));
        let lead = with_signals(&[(Sign::Own(7), 4), (Sign::Own(7), 9), (known(SignalKind::Opened), 9)]);
        let score = score_of(workspace, &lead, 9);
        assert_eq!((score.engagement.total(), score.is_ready()), (18, false));
        assert_eq!(score_of(Workspace::default(), &lead, 9).engagement.total(), 3, "nobody knows of an own one");
    }

    /// "At the time" counts what was known at the time.
    #[test]
    fn looking_back_counts_only_what_was_known() {
        let lead = with_signals(&[(known(SignalKind::Quote), 5), (known(SignalKind::AskedDemo), 6)]);
        let mut scoring = Scoring::of(&Book::default(), &Zone::default(), Date::from_day_number(40));
        scoring.at_the_end_of(Date::from_day_number(5));
        assert_eq!(scoring.score(&Book::default(), &lead).engagement.total(), 15);
    }
}
