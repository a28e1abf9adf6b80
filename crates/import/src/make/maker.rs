//! Makes deals out of rows, one after the other, and whatever they refer to.

use std::{borrow::Cow, sync::Arc};

use kariz_core::{
    AnyRecord, Book, Channel, Context, Date, Deal, Member, MemberId, Money, Product, Rank, Reason, Removal, StageId,
};
use kariz_protocol::{ImportAssumption, ImportField, ImportMode, ImportPlan, RowReason};
use rustc_hash::FxHashSet;

use super::{
    contacts::Contacts,
    criteria,
    draft::{Draft, RowReader},
    goal::{Goal, Goals},
    ids::Ids,
    known::Known,
    names::Names,
    organisations::Organisations,
    problem::Problem,
    stages::Stages,
};
use crate::table::{Row, Rows};

/// Makes deals out of rows, one after the other, and whatever they refer to.
pub(crate) struct Maker<'a> {
    pub(super) book: &'a Book,
    pub(super) plan: &'a ImportPlan,
    pub(super) ids: Ids<'a>,
    pub(super) today: Date,
    pub(super) me: Option<MemberId>,
    pub(crate) reader: RowReader,
    goals: Goals<'a>,
    known: Known<'a>,
    source_ids: FxHashSet<String>,
    pub(super) stages: Stages,
    pub(super) members: Names<'a, Member>,
    pub(super) products: Names<'a, Product>,
    pub(super) channels: Names<'a, Channel>,
    pub(super) reasons: Names<'a, Reason>,
    pub(super) organisations: Organisations,
    pub(super) contacts: Contacts,
}

/// A row that can be carried out: what it says, and which deal it is about.
pub(crate) struct Case<'t, 'a> {
    pub(crate) draft: Draft<'t>,
    /// The row's title, or one made of whatever else names it.
    pub(crate) title: Cow<'t, str>,
    /// Where the row says that the deal stands.
    pub(crate) goal: Goal<'a>,
    /// Whether it really says so.
    pub(crate) is_told: bool,
    /// The deal that is there already.
    pub(crate) known: Option<&'a Arc<Deal>>,
    /// What to do.
    pub(crate) action: Action,
}

/// What to do with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// A new deal.
    Add,
    /// The deal that is there.
    Update,
    /// Nothing: the mode says so.
    PassOver,
    /// Nothing: the deal is in the bin.
    LeaveInBin,
}

/// A deal that a row was made into.
pub(crate) struct Made {
    /// The deal as it shall be.
    pub(crate) deal: Deal,
    /// It goes into its stage now, and needs a place there.
    pub(crate) enters: bool,
    /// It enters its stage without that stage's entry criteria (P5).
    pub(crate) is_unmet: bool,
    /// What had to be assumed.
    pub(crate) assumed: Vec<ImportAssumption>,
}

impl<'a> Maker<'a> {
    /// A maker for these rows. `first_stage` is where deals start whose row names none.
    pub(crate) fn new(
        book: &'a Book,
        plan: &'a ImportPlan,
        first_stage: &'a str,
        rows: Rows<'_>,
        context: &'a mut Context<'_>,
    ) -> Self {
        let (today, me) = (context.today, context.me);
        let mut ids = Ids::new(context.now, context.random);
        let reader = RowReader::new(rows, plan, today);
        let stages = Stages::new(book, plan, first_stage, (rows, &reader), &mut ids);
        Self {
            book,
            plan,
            today,
            me,
            goals: Goals::new(plan, first_stage),
            known: Known::new(book),
            source_ids: FxHashSet::default(),
            stages,
            members: Names::new(book, plan),
            products: Names::new(book, plan),
            channels: Names::new(book, plan),
            reasons: Names::new(book, plan),
            organisations: Organisations::new(book),
            contacts: Contacts::new(book),
            reader,
            ids,
        }
    }

    /// Reads a row and checks it. Nothing is made yet.
    ///
    /// # Errors
    /// When no deal can be made of it.
    pub(crate) fn examine<'t>(&mut self, row: &Row<'t>) -> Result<Case<'t, 'a>, Problem> {
        let mut draft = self.reader.read(row)?;
        if !draft.has_name() {
            return Err(Problem::of_row(RowReason::Nameless));
        }
        if self.source_ids.contains(draft.source_id) {
            return Err(Problem::with(ImportField::SourceId, RowReason::Repeated));
        }
        let (goal, is_told) = self.goals.of(&draft);
        if let Some(problem) = draft.closed_on_problem.take() {
            if !matches!(goal, Goal::Open(_)) {
                return Err(problem);
            }
            draft.left_empty.push(ImportField::ClosedOn);
        }
        let title = if draft.title.is_empty() { made_up_title(&draft).into() } else { draft.title.clone() };
        let known = self.known.take(&draft, goal, &title);
        let action = self.action(known.map(|deal| &**deal));
        let case = Case { draft, title, goal, is_told, known, action };
        if matches!(action, Action::Add | Action::Update) {
            self.check_dates(&case)?;
            self.check_stage(&case)?;
        }
        if !case.draft.source_id.is_empty() {
            self.source_ids.insert(case.draft.source_id.to_owned());
        }
        Ok(case)
    }

    fn action(&self, known: Option<&Deal>) -> Action {
        match (known, self.plan.mode) {
            (Some(Deal { removed: Some(Removal::Binned { .. }), .. }), _) => Action::LeaveInBin,
            (Some(_), ImportMode::CreateOnly) | (None, ImportMode::UpdateOnly) => Action::PassOver,
            (Some(_), _) => Action::Update,
            (None, _) => Action::Add,
        }
    }

    /// What has happened happened by tomorrow (somewhere it is tomorrow already), and was made before it
    /// was closed.
    fn check_dates(&self, case: &Case<'_, '_>) -> Result<(), Problem> {
        let is_future = |day: Option<Date>| day.is_some_and(|day| day > self.today.plus_days(1));
        if is_future(case.draft.created_on) {
            return Err(Problem::with(ImportField::CreatedOn, RowReason::DayOutOfRange));
        }
        let closed_on = self.closing_day(case);
        if is_future(closed_on) {
            return Err(Problem::with(ImportField::ClosedOn, RowReason::DayOutOfRange));
        }
        let created_on = case.draft.created_on.or(case.known.map(|deal| deal.created_on));
        match created_on.zip(closed_on) {
            Some((created, closed)) if closed < created => {
                Err(Problem::with(ImportField::ClosedOn, RowReason::ClosedBeforeCreated))
            }
            _ => Ok(()),
        }
    }

    /// The day on which the deal will be closed, as far as row and deal say so; `None` when it will be open.
    fn closing_day(&self, case: &Case<'_, '_>) -> Option<Date> {
        let until_now = case.known.and_then(|deal| deal.closed_on());
        match case.goal {
            Goal::Won(_) | Goal::Lost(_) => case.draft.closed_on.or(until_now),
            Goal::Open(_) => until_now.filter(|_| !self.moves(case)),
        }
    }

    /// The rules of the stage that the deal would enter (P5).
    fn check_stage(&self, case: &Case<'_, '_>) -> Result<(), Problem> {
        let Goal::Open(name) = case.goal else { return Ok(()) };
        let Some(to) = self.stages.named(name) else { return Ok(()) };
        let from = case.known.and_then(|deal| deal.stage());
        let stays = from == Some(to.id) || case.known.is_some() && !self.moves(case);
        if stays {
            return Ok(());
        }
        criteria::check_order(&self.stages, from.and_then(|from| self.book.stage(from)).map(|from| &**from), to)?;
        let likelihood = self.stages.own_likelihood(case.draft.stage, to, case.draft.likelihood);
        let value = Self::value(case, &mut Vec::new());
        let deal = criteria::outline(case.known.map(|deal| &**deal), &case.draft, value, likelihood);
        criteria::check_criteria(self.book, to, deal, self.plan.tick_criteria, self.ids.now)
    }

    /// Whether the row has a say in where a known deal stands: it has to name a stage, a deal that the team has moved
    /// into another pipeline stays there, and one that was won or lost is not opened again by a file.
    pub(super) fn moves(&self, case: &Case<'_, '_>) -> bool {
        let is_open_here = |deal: &Deal| deal.closed_on().is_none() && deal.pipeline == self.stages.pipeline;
        let is_closed = !matches!(case.goal, Goal::Open(_));
        case.is_told && (is_closed || case.known.is_none_or(|deal| is_open_here(deal)))
    }

    /// The row's value. A value of 0 says nothing unless the deal was won: averages and rates by value
    /// would count it as a deal of that size.
    pub(super) fn value(case: &Case<'_, '_>, assumed: &mut Vec<ImportAssumption>) -> Option<Money> {
        let is_won = matches!(case.goal, Goal::Won(_));
        let value = case.draft.value.filter(|value| value.minor != 0 || is_won);
        if case.draft.value.is_some() && value.is_none() {
            assumed.push(ImportAssumption::ZeroValue);
        }
        value
    }

    /// What a stage is called, of whatever pipeline.
    pub(super) fn stage_name(&self, id: StageId) -> String {
        let here = self.stages.in_order().iter().find(|stage| stage.id == id);
        here.or_else(|| self.book.stage(id)).map(|stage| stage.name.clone()).unwrap_or_default()
    }

    /// So many places after `last`, in order.
    pub(crate) fn ranks_after(&mut self, last: Option<&Rank>, count: usize) -> Vec<Rank> {
        self.ids.ranks_after(last, count)
    }

    /// What the deals refer to and is new, or was learnt about: in the order in which it has to be written.
    pub(crate) fn supporting(&mut self) -> Vec<AnyRecord> {
        let mut records = self.stages.records();
        records.extend(self.members.records());
        records.extend(self.products.records());
        records.extend(self.channels.records());
        records.extend(self.reasons.records());
        records.extend(self.organisations.records());
        records.extend(self.contacts.records());
        records
    }
}

/// A title for a row without one: organisation and product, with the identifier where one is missing.
fn made_up_title(draft: &Draft<'_>) -> String {
    let organisation = [&*draft.organisation, draft.domain, &*draft.contact, draft.email];
    let organisation = organisation.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let both = !organisation.is_empty() && !draft.product.is_empty();
    let parts = [organisation, &*draft.product, if both { "" } else { draft.source_id }];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" – ")
}
