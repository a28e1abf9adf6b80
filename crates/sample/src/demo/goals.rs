//! What shall be reached (G1): a little more than what was reached lately, so that some goals are early and some late.

use kariz_core::{
    Activity, Aim, AnyRecord, Deal, DealStatus, GoalOf, GoalSpan, Measure, MemberId, Money, Target, WorkspaceId,
};

use super::{Demo, setting::Setting};

/// What was reached in so many days is what one goes by.
const DAYS: i32 = 90;
/// Months in them.
const MONTHS: i64 = 3;
/// So many percent of it are asked.
const ASKED: i64 = 115;

/// Adds goals of the team, of each who sells, of a product and of a channel.
pub(super) fn add(demo: &mut Demo, setting: &Setting, deals: &[Deal]) {
    let Some(settings) = demo.records.iter().find_map(|record| match record {
        AnyRecord::Workspace(workspace) => Some(workspace.clone()),
        _ => None,
    }) else {
        return;
    };
    let workspace = settings.id;
    let currency = setting.scene.currency;
    let lately: Vec<&Deal> = deals.iter().filter(|deal| is_won_lately(demo, deal)).collect();
    let worth = |owner: Option<MemberId>| {
        let of = lately.iter().filter(|deal| owner.is_none() || deal.owner == owner);
        let values = of.filter_map(|deal| settings.convert(deal.value?));
        values.map(|value| value.minor).sum::<i64>() / currency.minor_per_unit()
    };
    let a_month = |sum: i64| Target::Worth(Money::units(rounded(sum * ASKED / 100 / MONTHS), currency));
    let all = |measure, span| Aim::of_all(measure, span);
    let month = a_month(worth(None));
    let quarter = Money::new(month.amount().saturating_mul(3), currency);
    let won = i64::try_from(lately.len()).unwrap_or_default() * ASKED / 100 / MONTHS;
    let touches = touches_a_week(demo);
    let mut goals = vec![
        (all(Measure::Revenue, GoalSpan::Month), month),
        (all(Measure::Revenue, GoalSpan::Quarter), Target::Worth(quarter)),
        (all(Measure::Won, GoalSpan::Month), count(won)),
        (all(Measure::Leads, GoalSpan::Day), count(1)),
        (all(Measure::Leads, GoalSpan::Week), count(6)),
        (all(Measure::Leads, GoalSpan::Month), count(24)),
        (all(Measure::Activities, GoalSpan::Week), count(touches)),
    ];
    for member in &setting.members {
        let own = worth(Some(*member));
        if own > 0 {
            let aim = Aim { of: GoalOf::Member(*member), ..all(Measure::Revenue, GoalSpan::Month) };
            goals.push((aim, a_month(own)));
        }
    }
    if let Some(product) = setting.products.first() {
        let aim = Aim { of: GoalOf::Product(*product), ..all(Measure::Won, GoalSpan::Quarter) };
        let sold = lately.iter().filter(|deal| deal.product == Some(*product)).count();
        goals.push((aim, count(i64::try_from(sold).unwrap_or_default() * ASKED / 100 + 1)));
    }
    if let Some(channel) = setting.channels.first() {
        let aim = Aim { of: GoalOf::Channel(*channel), ..all(Measure::Leads, GoalSpan::Month) };
        goals.push((aim, count(5)));
    }
    goals.into_iter().for_each(|(aim, target)| put(demo, workspace, &aim, target));
}

/// Since the workspace was started.
fn put(demo: &mut Demo, workspace: WorkspaceId, aim: &Aim, target: Target) {
    let mut goal = aim.blank(aim.id(workspace));
    goal.targets.insert(demo.today.plus_days(-460), target);
    demo.records.push(goal.into());
}

fn is_won_lately(demo: &Demo, deal: &Deal) -> bool {
    let since = demo.today.plus_days(-DAYS);
    matches!(deal.status, DealStatus::Won { closed_on } if since < closed_on && closed_on <= demo.today)
}

/// What the team did in the last four weeks, and a little more.
fn touches_a_week(demo: &Demo) -> i64 {
    const WEEKS: i64 = 4;
    let since = demo.now.0 - 7 * WEEKS * kariz_core::time::DAY_MS;
    let is_lately = |activity: &Activity| activity.is_touch() && activity.done_at.is_some_and(|at| at.0 > since);
    let done = demo.records.iter().filter(|record| match record {
        AnyRecord::Activity(activity) => is_lately(activity),
        _ => false,
    });
    rounded(i64::try_from(done.count()).unwrap_or_default() * ASKED / 100 / WEEKS)
}

fn count(number: i64) -> Target {
    Target::Count(u32::try_from(number.max(1)).unwrap_or(u32::MAX))
}

/// As people set goals: two digits, the rest noughts.
fn rounded(number: i64) -> i64 {
    let mut step = 1;
    while number / step >= 100 {
        step *= 10;
    }
    ((number + step / 2) / step * step).max(1)
}
