//! Which goals there are, and what each asks of a span.

use std::sync::Arc;

use crate::{
    Arrange, Book,
    records::{Aim, Goal, GoalOf, GoalSpan, Measure, Target},
    time::Date,
};

/// A goal that is in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What it is of.
    pub aim: Aim,
    /// The goal.
    pub goal: Arc<Goal>,
}

/// The record of a goal, removed or not. Where two copies made of one workspace have one each, the older one counts.
pub fn record_of<'b>(book: &'b Book, aim: &Aim) -> Option<&'b Arc<Goal>> {
    let found = book.goals().filter(|goal| goal.aim().as_ref() == Some(aim));
    found.min_by_key(|goal| (goal.removed.is_some(), goal.id))
}

fn in_force<'b>(book: &'b Book, aim: &Aim) -> Option<&'b Arc<Goal>> {
    record_of(book, aim).filter(|goal| goal.removed.is_none())
}

/// What is asked of the span whose last day that is.
pub fn target(book: &Book, aim: &Aim, last: Date) -> Option<Target> {
    match in_force(book, aim) {
        Some(goal) => goal.target_in(last),
        None => of_the_workspace(book, aim),
    }
}

/// Goals for new leads as they stood with the workspace before there were goals.
fn of_the_workspace(book: &Book, aim: &Aim) -> Option<Target> {
    let workspace = book.workspace().filter(|_| aim.of == GoalOf::All)?;
    match aim.measure {
        Measure::Leads => workspace.lead_goals.get(&aim.span).map(|count| Target::Count(*count)),
        Measure::LeadWorth => workspace.lead_worth.get(&aim.span).map(|worth| Target::Worth(*worth)),
        _ => None,
    }
}

/// All goals that are in force and can be read: the team's first, then people's, products' and channels'; of each what
/// is earned before what is done for it.
pub fn all(book: &Book) -> Vec<Kept> {
    let there = book.goals().filter(|goal| goal.removed.is_none() && !goal.targets.is_empty());
    let mut all: Vec<_> = there.filter_map(|goal| Some(Kept { aim: goal.aim()?, goal: Arc::clone(goal) })).collect();
    let workspace = book.workspace().map(|workspace| workspace.id).unwrap_or_default();
    for measure in [Measure::Leads, Measure::LeadWorth] {
        for span in GoalSpan::ALL {
            let aim = Aim::of_all(measure, *span);
            if in_force(book, &aim).is_none()
                && let Some(target) = of_the_workspace(book, &aim)
            {
                let mut goal = aim.blank(aim.id(workspace));
                goal.targets.insert(Date::MIN, target);
                all.push(Kept { aim, goal: Arc::new(goal) });
            }
        }
    }
    all.arrange_by(|one, other| place(one).cmp(&place(other)));
    all
}

/// So many goals are counted and shown. A team has some dozens; each is counted over all deals or leads, so that very many
/// of a copy would have a page count for minutes (B9).
pub const MOST: usize = 500;

/// The first of [`all`], at most [`MOST`], and how many more there are.
pub fn shown(book: &Book) -> (Vec<Kept>, usize) {
    let mut all = all(book);
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    (all, more)
}

fn place(kept: &Kept) -> (u8, Measure, std::cmp::Reverse<GoalSpan>, &Aim, crate::GoalId) {
    let group = match kept.aim.of {
        GoalOf::All => 0,
        GoalOf::Member(_) => 1,
        GoalOf::Category(_) => 2,
        GoalOf::Product(_) => 3,
        GoalOf::Channel(_) => 4,
    };
    (group, kept.aim.measure, std::cmp::Reverse(kept.aim.span), &kept.aim, kept.goal.id)
}
