//! How much a lead has engaged, from what was recorded of it: 0 to [`MOST`].

use super::{MOST, Rule};
use crate::{
    records::Source,
    time::{Date, Timestamp, Zone},
};

/// Points of one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The rule that gives them.
    pub rule: Rule,
    /// How often it happened.
    pub times: u32,
    /// When it did last.
    pub latest: Timestamp,
    /// Tenths of a point, on the day.
    pub tenths: u32,
}

impl Part {
    /// Whole points, rounded.
    pub fn points(&self) -> u32 {
        (self.tenths + 5) / 10
    }
}

/// How much a lead has engaged, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Engagement {
    /// What still gives points, the most first.
    pub parts: Vec<Part>,
}

impl Engagement {
    /// From what happened and when, in any order.
    pub(super) fn from(
        happened: impl Iterator<Item = (Source, Timestamp)>,
        rules: &[Rule],
        zone: &Zone,
        today: Date,
    ) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        for (source, at) in happened {
            let Some(rule) = rules.iter().find(|rule| rule.source == source) else { continue };
            let tenths = faded(rule, zone.date_of(at), today);
            match parts.iter_mut().find(|part| part.rule.source == source) {
                _ if tenths == 0 => {}
                Some(part) => {
                    part.times += 1;
                    part.latest = part.latest.max(at);
                    part.tenths += tenths;
                }
                None => parts.push(Part { rule: *rule, times: 1, latest: at, tenths }),
            }
        }
        for part in &mut parts {
            part.tenths = part.tenths.min(part.rule.cap * 10);
        }
        parts.retain(|part| part.tenths > 0);
        let order = |part: &Part| (u32::MAX - part.tenths, rules.iter().position(|rule| *rule == part.rule));
        crate::Arrange::arrange_by(&mut parts[..], |one, other| order(one).cmp(&order(other)));
        Self { parts }
    }

    /// Tenths of a point, 0 to ten times [`MOST`].
    pub(super) fn tenths(&self) -> u32 {
        self.parts.iter().map(|part| part.tenths).sum::<u32>().min(MOST * 10)
    }

    /// 0 to [`MOST`].
    pub fn total(&self) -> u32 {
        (self.tenths() + 5) / 10
    }
}

/// Tenths of a point that are left of what happened on a day. A rule that fades over no days does not fade: nothing is
/// divided by nothing.
fn faded(rule: &Rule, on: Date, today: Date) -> u32 {
    let days = u64::try_from(today.days_since(on)).unwrap_or(0);
    let Some(over) = Some(u64::from(rule.fades_over)).filter(|over| *over > 0) else { return rule.points * 10 };
    let tenths = u64::from(rule.points) * 10 * over.saturating_sub(days) / over;
    u32::try_from(tenths).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{records::SignalKind, score::rules::USUAL};
    use proptest::prelude::*;

    const TODAY: i32 = 20_000;

    fn by(rules: &[Rule], happened: &[(SignalKind, i32)]) -> Engagement {
        let day = |days: &i32| Timestamp::noon_of(Date::from_day_number(TODAY - days));
        let all = happened.iter().map(|(kind, days)| (Source::from(*kind), day(days)));
        Engagement::from(all, rules, &Zone::default(), Date::from_day_number(TODAY))
    }

    fn engagement(happened: &[(SignalKind, i32)]) -> Engagement {
        by(USUAL, happened)
    }

    #[test]
    fn points_fade_evenly_and_are_capped() {
        assert_eq!(engagement(&[(SignalKind::Quote, 0)]).total(), 15);
        assert_eq!(engagement(&[(SignalKind::Quote, 30)]).total(), 8, "half of 15, rounded");
        assert_eq!(engagement(&[(SignalKind::Quote, 60)]).parts, []);
        assert_eq!(engagement(&[(SignalKind::Opened, 0); 9]).total(), 9, "capped");
        assert_eq!(engagement(&[(SignalKind::Quote, -3)]).total(), 15, "a wrong clock gives no more");
    }

    #[test]
    fn each_point_is_opened_to_what_gave_it() {
        let all = engagement(&[(SignalKind::Pricing, 12), (SignalKind::Quote, 0), (SignalKind::Quote, 30)]);
        let told: Vec<_> = all.parts.iter().map(|part| (part.rule.source, part.times, part.tenths)).collect();
        let expected = [(SignalKind::Quote.into(), 2, 200), (SignalKind::Pricing.into(), 1, 35)];
        assert_eq!((told, all.total()), (expected.to_vec(), 24));
    }

    /// A rule that would divide by nothing, has no room, or wants more than there is.
    #[test]
    fn odd_rules_are_harmless() {
        let rule = |points, cap, fades_over| [Rule { source: SignalKind::Quote.into(), points, cap, fades_over }];
        assert_eq!(by(&rule(10, 20, 0), &[(SignalKind::Quote, 900)]).total(), 10, "it does not fade");
        assert_eq!(by(&rule(10, 0, 60), &[(SignalKind::Quote, 0)]).parts, []);
        assert_eq!(by(&rule(MOST, MOST, u32::MAX), &[(SignalKind::Quote, 1); 40]).total(), MOST);
    }

    proptest! {
        /// Whatever the order, the same; never above the most; never more on a later day.
        #[test]
        fn it_is_bounded_and_fades(happened in prop::collection::vec((0..10_usize, 0..90_i32), 0..30)) {
            let all: Vec<_> = happened.iter().map(|(kind, days)| (SignalKind::ALL[*kind], *days)).collect();
            let reversed: Vec<_> = all.iter().rev().copied().collect();
            let later: Vec<_> = all.iter().map(|(kind, days)| (*kind, days + 1)).collect();
            let now = engagement(&all);
            prop_assert_eq!(&now, &engagement(&reversed));
            prop_assert!(now.total() <= MOST && engagement(&later).total() <= now.total());
        }
    }
}
