//! Any command at all: a few numbers, turned into something that a user might do next.

use kariz_core::{
    command::{Closing, CriterionPatch, Filled, LeadStep, MoveDeals, NewDeal, Outcome, Place},
    money::Rate,
    *,
};
use proptest::prelude::*;

use crate::team::{Team, convert, currency, disqualify};

/// What is done next, and to what.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    what: u8,
    which: u16,
    how: u16,
}

/// Some steps.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (0..22_u8, any::<u16>(), any::<u16>()).prop_map(|(what, which, how)| Step { what, which, how });
    prop::collection::vec(step, 1..most)
}

impl Step {
    /// The command for it, as far as there is anything to do it to.
    pub fn command(self, team: &mut Team) -> Option<Command> {
        team.now.0 += i64::from(self.how) * 40_000;
        let (which, how) = (usize::from(self.which), usize::from(self.how));
        let book = team.book.clone();
        let deal = || nth(book.deals().map(|deal| deal.id), which);
        let stage = || nth(book.stages().map(|stage| stage.id), how);
        let activity = || nth(book.activities().map(|activity| activity.id), which);
        let lead = || nth(book.leads().map(|lead| lead.id), which);
        Some(match self.what {
            0 | 1 => Command::AddDeal(self.new_deal(team, stage()?)),
            2..=4 => Command::MoveDeals(MoveDeals {
                deals: vec![deal()?, nth(book.deals().map(|deal| deal.id), which / 7)?],
                to: stage()?,
                place: [Place::First, Place::Last, Place::Before(deal()?), Place::After(deal()?)][how / 5 % 4],
                tick: book.stage(stage()?)?.criteria.keys().take(how % 2).copied().collect(),
                filled: Filled::default(),
                anyway: how.is_multiple_of(3),
            }),
            5 => Command::CloseDeals(vec![deal()?], self.closing(team)),
            6 => Command::ReopenDeal(deal()?, stage().filter(|_| how.is_multiple_of(2))),
            7 | 8 => Command::EditDeals(vec![deal()?], self.deal_patch(team).into()),
            9 | 10 => {
                let activity = self.activity(team, nth(book.deals().map(|deal| deal.id), which), lead());
                Command::AddActivity(activity)
            }
            11 => {
                let next = how.is_multiple_of(2).then(|| self.activity(team, None, None));
                let outcome = Some(ActivityOutcome::ALL[how % 5]).filter(|_| how.is_multiple_of(3));
                Command::CompleteActivity { id: activity()?, outcome, length: None, note: Some("Done".into()), next }
            }
            12 if how.is_multiple_of(3) => Command::PassSuggestion(deal()?),
            12 => Command::ReopenActivity(activity()?),
            13 => Command::Remove(vec![nth(book.to_delta().records.iter().map(AnyRecord::entity), which)?]),
            14 => Command::Restore(vec![nth(book.bin().iter().map(AnyRecord::entity), which)?]),
            15 => self.stage_command(team, stage()?),
            16 => Command::EditStage(stage()?, self.stage_patch(), Vec::new(), Vec::new()),
            17 => {
                let key = CriterionKey(RecordId(which as u128 % 2 + 1));
                Command::EditStage(stage()?, StagePatch::default(), vec![(key, self.criterion())], Vec::new())
            }
            18 => self.lead_command(team, lead(), stage()?),
            19 => Command::Put(self.list_entry(team)?),
            20 => {
                Command::PutMany { name: CommandName::Import, records: vec![self.moved_deal(team, deal()?, stage()?)] }
            }
            _ => self.settings(team),
        })
    }

    fn new_deal(self, team: &mut Team, stage: StageId) -> NewDeal {
        let name = |names: [&str; 3], at: u16| names[usize::from(at % 3)].to_owned();
        NewDeal {
            value: self.money(),
            organisation: name(["", "Acme", "acme"], self.which),
            contact: name(["", "Bo Ek", "Zoë"], self.how),
            anyway: self.how.is_multiple_of(2),
            ..team.new_deal(&format!("Deal {}", self.which % 100), stage)
        }
    }

    fn money(self) -> Option<Money> {
        let code = ["EUR", "USD"][usize::from(self.which % 2)];
        (!self.how.is_multiple_of(4)).then(|| Money::new(i64::from(self.how), currency(code)))
    }

    fn closing(self, team: &Team) -> Closing {
        let reason = team.book.reasons_in_order().next().map(|reason| reason.id);
        let outcome = if self.how.is_multiple_of(2) { Outcome::Won } else { Outcome::Lost { reason } };
        let value = self.money().filter(|_| self.how.is_multiple_of(3));
        Closing {
            outcome,
            closed_on: team.day(-i32::from(self.how % 3)),
            value,
            note: "Closed".into(),
            new_reason: String::new(),
            retry: None,
        }
    }

    fn deal_patch(self, team: &Team) -> DealPatch {
        let organisation = nth(team.book.organisations().map(|organisation| organisation.id), self.how.into());
        match self.how % 5 {
            0 => DealPatch { title: Some(format!("Deal {}", self.which % 90)), ..DealPatch::default() },
            1 => DealPatch { likelihood: Some(Some(Percent::new(70))), ..DealPatch::default() },
            2 => DealPatch { likelihood: Some(None), organisation: Some(organisation), ..DealPatch::default() },
            3 => {
                let renews_on = Some(Some(team.day(i32::from(self.which % 90))));
                DealPatch { about: Some("Blue".into()), contact: Some(None), renews_on, ..DealPatch::default() }
            }
            _ => DealPatch { value: Some(self.money()), ..DealPatch::default() },
        }
    }

    fn activity(self, team: &mut Team, deal: Option<DealId>, lead: Option<LeadId>) -> Activity {
        Activity {
            id: team.id(),
            kind: ActivityKind::ALL[usize::from(self.how % 7)],
            title: "Activity".into(),
            deal: deal.filter(|_| !self.how.is_multiple_of(3)),
            lead: lead.filter(|_| self.how.is_multiple_of(2)),
            due: (!self.how.is_multiple_of(4)).then(|| team.day(i32::from(self.which % 7) - 3)),
            due_time: TimeOfDay::new(self.how % 30, 0),
            repeat: [None, Some(Repeat::Weekly { weekday: 0 }), Some(Repeat::After { days: 3 })]
                [usize::from(self.which % 3)],
            ..Activity::default()
        }
    }

    fn stage_command(self, team: &mut Team, stage: StageId) -> Command {
        let other = nth(team.book.stages().map(|stage| stage.id), self.which.into());
        let pipeline = nth(team.book.pipelines().map(|pipeline| pipeline.id), self.which.into()).unwrap_or_default();
        match self.how % 4 {
            0 => Command::ArchiveStage { stage, deals_to: other },
            1 => Command::ReorderStage(stage, other),
            _ => {
                let stage = team.new_stage("Stage 30");
                Command::AddStage { pipeline, stage, before: other.filter(|_| self.how.is_multiple_of(3)) }
            }
        }
    }

    fn stage_patch(self) -> StagePatch {
        let yes = Some(self.which.is_multiple_of(2));
        match self.how % 5 {
            0 => StagePatch { strict: yes, ..StagePatch::default() },
            1 => StagePatch { no_skipping: yes, ..StagePatch::default() },
            2 => StagePatch { no_going_back: yes, ..StagePatch::default() },
            3 => StagePatch { archived: yes, ..StagePatch::default() },
            _ => StagePatch { likelihood: Some(Percent::new((self.which % 101) as u8)), ..StagePatch::default() },
        }
    }

    fn criterion(self) -> Option<CriterionPatch> {
        let needs = match self.how % 4 {
            0 => Needs::Field("value".into()),
            1 => Needs::Activity { kind: Some(ActivityKind::Call), days: 7 },
            _ => Needs::Tick,
        };
        let demand = Demand { needs, required: self.how.is_multiple_of(5) };
        let words = Some("Budget known".to_owned());
        (!self.how.is_multiple_of(3)).then_some(CriterionPatch { words, demand: Some(demand) })
    }

    fn lead_command(self, team: &mut Team, lead: Option<LeadId>, stage: StageId) -> Command {
        match (lead, self.how % 8) {
            (Some(lead), 0) => convert(lead, self.new_deal(team, stage)),
            (Some(lead), 1) => disqualify(lead, None),
            (Some(lead), 2) => {
                Command::EditLeads(vec![lead], LeadPatch { about: Some("Warm".into()), ..LeadPatch::default() }.into())
            }
            (Some(lead), 3) => {
                let until = team.day(i32::from(self.which % 9));
                let steps = [LeadStep::Work, LeadStep::Nurture { until, why: Default::default() }, LeadStep::Reopen];
                Command::StepLeads(vec![lead], steps[usize::from(self.which % 3)].clone())
            }
            (Some(lead), 4) => {
                let extent = Extent::ALL[usize::from(self.which % 4)];
                Command::AnswerLead(lead, Question::ALL[usize::from(self.which % 7)], Some((extent, "Said so".into())))
            }
            (Some(lead), 5) => Command::SignalLeads(vec![lead], SignalKind::ALL[usize::from(self.which % 10)].into()),
            (_, 6) => {
                let deals = nth(team.book.deals().map(|deal| deal.id), self.which.into());
                Command::RetryDeals(deals.into_iter().collect(), team.day(30))
            }
            _ => {
                let email = ["", "bo@acme.example"][usize::from(self.which % 2)].to_owned();
                Command::AddLeads(vec![Lead { id: team.id(), name: "Bo".into(), email, ..Lead::default() }])
            }
        }
    }

    fn list_entry(self, team: &mut Team) -> Option<AnyRecord> {
        let organisation = nth(team.book.organisations().map(|organisation| organisation.id), self.which.into());
        Some(match self.how % 4 {
            0 => Channel { id: team.id(), name: "Fair".into(), ..Channel::default() }.into(),
            1 => Product { id: team.id(), name: "Pump".into(), price: self.money(), ..Product::default() }.into(),
            2 => Member { id: team.id(), name: "Ben".into(), ..Member::default() }.into(),
            _ => Organisation { name: "Beta".into(), ..Organisation::clone(team.book.organisation(organisation?)?) }
                .into(),
        })
    }

    fn moved_deal(self, team: &mut Team, deal: DealId, stage: StageId) -> AnyRecord {
        let status = DealStatus::Open { stage, since: Timestamp::default() };
        let source_id = Some(format!("{}", self.which % 5));
        match team.book.deal(deal) {
            Some(deal) if self.how.is_multiple_of(2) => Deal { status, source_id, ..Deal::clone(deal) }.into(),
            _ => {
                let pipeline = team.book.stage(stage).map_or(team.pipeline, |stage| stage.pipeline);
                Deal { id: team.id(), title: "Import".into(), pipeline, status, source_id, ..Deal::default() }.into()
            }
        }
    }

    fn settings(self, team: &mut Team) -> Command {
        let pipeline = nth(team.book.pipelines().map(|pipeline| pipeline.id), self.which.into()).unwrap_or_default();
        let code = ["EUR", "USD"][usize::from(self.which % 2)];
        match self.how % 5 {
            0 => Command::SetRate(currency("USD"), Some(Rate(900_000))),
            1 => Command::EditWorkspace(WorkspacePatch { currency: Some(currency(code)), ..WorkspacePatch::default() }),
            2 => {
                let (id, stages) = (team.id(), vec![team.new_stage("Due 70")]);
                Command::AddPipeline { id, name: "Renewals".into(), stages }
            }
            3 => {
                let archived = Some(self.which.is_multiple_of(2));
                Command::EditPipeline(pipeline, PipelinePatch { archived, ..PipelinePatch::default() })
            }
            _ => Command::ReorderPipeline(pipeline, None),
        }
    }
}

/// One of them, always the same; the Book gives them in no particular order.
pub fn nth<T: Ord>(all: impl Iterator<Item = T>, which: usize) -> Option<T> {
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    let which = which.checked_rem(all.len())?;
    Some(all.swap_remove(which))
}
