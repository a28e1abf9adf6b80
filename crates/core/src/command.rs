//! Commands: what users ask for, in their words. One command is one change and one undo step.

use kariz_wire::Wire;

use crate::{
    delta::AnyRecord,
    field::{FieldName, Value, word_enum},
    id::*,
    money::{Currency, Money, Rate},
    record::Entity,
    records::*,
    time::Date,
};

/// What a user asks for. Identifiers of new records come with the command, so that whoever gave it
/// knows at once what to show.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Command {
    /// Starts an empty workspace with a pipeline, the usual channels and lost reasons.
    StartWorkspace(StartWorkspace),
    /// Changes the workspace's settings.
    EditWorkspace(WorkspacePatch),
    /// Sets what a unit of a currency is worth in the workspace's currency; `None` forgets it.
    SetRate(Currency, Option<Rate>),

    /// A new pipeline with its stages, after the others.
    AddPipeline {
        /// Its identifier.
        id: PipelineId,
        /// Its name.
        name: String,
        /// Its stages, in order.
        stages: Vec<NewStage>,
    },
    /// Changes a pipeline; putting away (`archived`) needs that no open deal is in it (P1).
    EditPipeline(PipelineId, PipelinePatch),
    /// Puts a pipeline before another, or last.
    ReorderPipeline(PipelineId, Option<PipelineId>),
    /// A new stage, before another, or last.
    AddStage {
        /// Of which pipeline.
        pipeline: PipelineId,
        /// The stage.
        stage: NewStage,
        /// The stage that it shall precede.
        before: Option<StageId>,
    },
    /// Changes a stage; `rank` and `pipeline` in the patch are ignored, putting away (`archived`)
    /// needs that no open deal is in it (P1). Entry criteria are added or changed (`Some`), or removed (P5). Signals
    /// speak for moving a deal here, or no longer do (A4).
    EditStage(StageId, StagePatch, Vec<(CriterionKey, Option<CriterionPatch>)>, Vec<(SignalKind, bool)>),
    /// Puts a stage before another of its pipeline, or last.
    ReorderStage(StageId, Option<StageId>),
    /// Puts a stage away; its open deals go to another stage first (P1).
    ArchiveStage {
        /// Which.
        stage: StageId,
        /// Where its open deals go; needed when it holds any.
        deals_to: Option<StageId>,
    },

    /// A new deal.
    AddDeal(NewDeal),
    /// Changes fields of one deal or many; `status`, `pipeline`, `rank` and `removed` in the patch are ignored.
    EditDeals(Vec<DealId>, Box<DealPatch>),
    /// Says whom a deal is with, by name: who is known of that name is taken, else made. A blank name means
    /// nobody; what is left out stays.
    SetBuyer {
        /// Which deal.
        deal: DealId,
        /// The organisation.
        organisation: Option<String>,
        /// The person there.
        contact: Option<String>,
    },
    /// Moves deals into a stage (P4, P5).
    MoveDeals(MoveDeals),
    /// Closes deals as won or lost (P6).
    CloseDeals(Vec<DealId>, Closing),
    /// Takes a closed deal back into a stage: the one given, or the last it was in (P6).
    ReopenDeal(DealId, Option<StageId>),
    /// Ticks or unticks an entry criterion for a deal.
    TickCriterion(DealId, CriterionKey, bool),
    /// Says what somebody has to do with a deal; `None` takes them out of it.
    SetDealRole(DealId, DealPerson, Option<DealRole>),
    /// Records what showed that the buyers of open deals are ready, at this moment (Q6).
    SignalDeals(Vec<DealId>, SignalKind),
    /// The stage that signals of a deal speak for is not wanted: those that there are suggest no stage any more (A4).
    PassSuggestion(DealId),

    /// New leads, all of them or none (Q1).
    AddLeads(Vec<Lead>),
    /// Changes fields of leads; `status` and `removed` in the patch are ignored.
    EditLeads(Vec<LeadId>, Box<LeadPatch>),
    /// Says how it stands with leads (Q1, Q7).
    StepLeads(Vec<LeadId>, LeadStep),
    /// Makes a lead into a deal, with its organisation and contact (Q1).
    ConvertLead(Box<Conversion>),
    /// Writes down what is known of a lead; `None` forgets it (Q3).
    AnswerLead(LeadId, Question, Option<(Extent, String)>),
    /// Records what showed that leads are ready, at this moment (Q6).
    SignalLeads(Vec<LeadId>, Sign),
    /// A lost deal is to be tried again from a day on: a lead that waits until then (P6).
    RetryDeals(Vec<DealId>, Date),

    /// Sets goals, changes them, or puts them into the bin (G1).
    SetGoals(Vec<SetGoal>),

    /// Changes what is said of the ideal customer: these aspects, and the ranges in the patch (Q4).
    EditIdeal(Vec<(Aspect, String)>, Box<WorkspacePatch>),
    /// Changes for what points are given (Q5).
    EditPoints(Box<EditPoints>),

    /// Plans an activity, or writes down a done one or a note.
    AddActivity(Activity),
    /// Changes an activity; `doneAt` and `removed` in the patch are ignored.
    EditActivity(ActivityId, Box<ActivityPatch>),
    /// Marks an activity as done, and plans the next one in the same step (P9). One that comes again makes its
    /// next occurrence too.
    CompleteActivity {
        /// Which.
        id: ActivityId,
        /// What came of it, when that was said.
        outcome: Option<ActivityOutcome>,
        /// How many minutes it took, when that is known.
        length: Option<u32>,
        /// What was said or agreed; added to its note.
        note: Option<String>,
        /// What happens next.
        next: Option<Activity>,
    },
    /// Marks a done activity as planned again.
    ReopenActivity(ActivityId),

    /// Something was written to the buyer and sent (W4): it is logged, or with it a planned step is done.
    LogWritten {
        /// The step.
        step: Option<ActivityId>,
        /// What was written: kind, title, text as its note, template.
        written: Box<Activity>,
    },
    /// Says how far a meeting is prepared (W5); `None` forgets it.
    Prepare(ActivityId, PreparationPart, Option<Preparation>),

    /// A new sequence, with the templates that it comes with (W3).
    AddSequence(Box<Sequence>, Vec<TextTemplate>),
    /// Changes a sequence (W3).
    EditSequence(SequenceId, Box<SequenceChange>),
    /// Enrols deals and leads in a sequence, and plans its first step (W3).
    Enrol {
        /// In which.
        sequence: SequenceId,
        /// Deals, open or closed.
        deals: Vec<DealId>,
        /// Open leads.
        leads: Vec<LeadId>,
    },
    /// Goes on with enrolments, or does not.
    StepEnrolments(Vec<EnrolmentId>, EnrolmentStep),

    /// A review begins (G4).
    BeginReview(Box<Review>),
    /// What is noted and decided in a review, or that it is over; a decision and the step that comes of it are one.
    KeepReview(ReviewId, Box<ReviewChange>),
    /// Plans several activities at once (G2).
    AddActivities(Vec<Activity>),
    /// Writes down what was spent on something in some days, in the place that this has ([`Spend::place`]); the
    /// record's own identifier does not count. Without an amount nothing was.
    SetSpend {
        /// What was written down instead: nothing of it is left where it stood elsewhere.
        before: Option<SpendId>,
        /// What was spent.
        spend: Box<Spend>,
    },

    /// Adds or replaces a contact, organisation, member, product, channel, reason or template as a whole:
    /// only the fields that differ are written. What is there already is better edited.
    Put(AnyRecord),
    /// Changes fields of one of these; whatever else somebody has changed in it meanwhile stays.
    Edit(RecordPatch),

    /// Puts records into the bin. With a deal go its activities.
    Remove(Vec<Entity>),
    /// Takes records out of the bin.
    Restore(Vec<Entity>),

    /// Chooses among the values of a field in conflict: it is written anew, which settles it for all (L5).
    Settle {
        /// Of which record.
        entity: Entity,
        /// Which field.
        field: FieldName,
        /// The chosen value.
        value: Value,
    },

    /// Adds and updates many records at once: an import, or the sample workspace. No entry criteria
    /// are asked for; the import has reported them (P5).
    PutMany {
        /// What it is called: [`CommandName::Import`], [`CommandName::Sample`].
        name: CommandName,
        /// The records as they shall be; fields that differ are written.
        records: Vec<AnyRecord>,
    },
}

word_enum! {
    /// What was done, as history and undo keep it. The words for people stand under these in `locales/`.
    CommandName {
        /// [`Command::StartWorkspace`]
        StartWorkspace = "start-workspace",
        /// [`Command::EditWorkspace`]
        EditWorkspace = "edit-workspace",
        /// [`Command::SetRate`]
        SetRate = "set-rate",
        /// [`Command::AddPipeline`]
        AddPipeline = "add-pipeline",
        /// [`Command::EditPipeline`]
        EditPipeline = "edit-pipeline",
        /// [`Command::ReorderPipeline`]
        ReorderPipeline = "reorder-pipeline",
        /// [`Command::AddStage`]
        AddStage = "add-stage",
        /// [`Command::EditStage`]
        EditStage = "edit-stage",
        /// [`Command::ReorderStage`]
        ReorderStage = "reorder-stage",
        /// [`Command::ArchiveStage`]
        ArchiveStage = "archive-stage",
        /// An entry criterion was written or removed; by now that is of [`Command::EditStage`].
        SetCriterion = "set-criterion",
        /// [`Command::AddDeal`]
        AddDeal = "add-deal",
        /// [`Command::EditDeals`]
        #[default]
        EditDeals = "edit-deals",
        /// [`Command::MoveDeals`]
        MoveDeals = "move-deals",
        /// [`Command::CloseDeals`]
        CloseDeals = "close-deals",
        /// [`Command::ReopenDeal`]
        ReopenDeal = "reopen-deal",
        /// [`Command::TickCriterion`]
        TickCriterion = "tick-criterion",
        /// [`Command::SetDealRole`]
        SetDealRole = "set-deal-role",
        /// [`Command::SignalDeals`]
        SignalDeal = "signal-deal",
        /// [`Command::PassSuggestion`]
        PassSuggestion = "pass-suggestion",
        /// [`Command::AddLeads`]
        AddLead = "add-lead",
        /// [`Command::EditLeads`]
        EditLead = "edit-lead",
        /// [`Command::ConvertLead`]
        ConvertLead = "convert-lead",
        /// [`LeadStep::Disqualify`]
        DisqualifyLead = "disqualify-lead",
        /// [`LeadStep::Work`]
        WorkLead = "work-lead",
        /// [`LeadStep::Nurture`]
        NurtureLead = "nurture-lead",
        /// [`LeadStep::Reopen`]
        ReopenLead = "reopen-lead",
        /// [`Command::AnswerLead`]
        AnswerLead = "answer-lead",
        /// [`Command::SignalLeads`]
        SignalLead = "signal-lead",
        /// [`Command::RetryDeals`]
        RetryDeal = "retry-deal",
        /// A goal for new leads was set; by now that is of [`Command::SetGoals`].
        SetLeadGoal = "set-lead-goal",
        /// [`Command::SetGoals`]
        SetGoal = "set-goal",
        /// [`Command::EditIdeal`]
        EditIdeal = "edit-ideal",
        /// [`Command::EditPoints`]
        EditPoints = "edit-points",
        /// [`Command::AddActivity`]
        AddActivity = "add-activity",
        /// [`Command::EditActivity`]
        EditActivity = "edit-activity",
        /// [`Command::CompleteActivity`]
        CompleteActivity = "complete-activity",
        /// [`Command::ReopenActivity`]
        ReopenActivity = "reopen-activity",
        /// [`Command::LogWritten`]
        LogWritten = "log-written",
        /// [`Command::Prepare`]
        Prepare = "prepare",
        /// [`Command::AddSequence`]
        AddSequence = "add-sequence",
        /// [`Command::EditSequence`]
        EditSequence = "edit-sequence",
        /// [`Command::Enrol`]
        Enrol = "enrol",
        /// [`Command::StepEnrolments`]
        StepEnrolment = "step-enrolment",
        /// [`Command::BeginReview`]
        BeginReview = "begin-review",
        /// [`Command::KeepReview`]
        KeepReview = "keep-review",
        /// [`Command::SetSpend`]
        SetSpend = "set-spend",
        /// [`Command::Put`]
        Put = "put",
        /// [`Command::Remove`]
        Remove = "remove",
        /// [`Command::Restore`]
        Restore = "restore",
        /// [`Command::Settle`]
        Settle = "settle",
        /// A file was imported ([`Command::PutMany`]).
        Import = "import",
        /// The sample workspace was made ([`Command::PutMany`]).
        Sample = "sample",
        /// A copy was merged.
        Merge = "merge",
    }
}

impl Command {
    /// What history and undo call it.
    pub fn name(&self) -> CommandName {
        match self {
            Self::StartWorkspace(_) => CommandName::StartWorkspace,
            Self::EditWorkspace(_) => CommandName::EditWorkspace,
            Self::SetRate(..) => CommandName::SetRate,
            Self::AddPipeline { .. } => CommandName::AddPipeline,
            Self::EditPipeline(..) => CommandName::EditPipeline,
            Self::ReorderPipeline(..) => CommandName::ReorderPipeline,
            Self::AddStage { .. } => CommandName::AddStage,
            Self::EditStage(..) => CommandName::EditStage,
            Self::ReorderStage(..) => CommandName::ReorderStage,
            Self::ArchiveStage { .. } => CommandName::ArchiveStage,
            Self::AddDeal(_) => CommandName::AddDeal,
            Self::EditDeals(..) | Self::SetBuyer { .. } => CommandName::EditDeals,
            Self::MoveDeals(_) => CommandName::MoveDeals,
            Self::CloseDeals(..) => CommandName::CloseDeals,
            Self::ReopenDeal(..) => CommandName::ReopenDeal,
            Self::TickCriterion(..) => CommandName::TickCriterion,
            Self::SetDealRole(..) => CommandName::SetDealRole,
            Self::SignalDeals(..) => CommandName::SignalDeal,
            Self::PassSuggestion(_) => CommandName::PassSuggestion,
            Self::AddLeads(_) => CommandName::AddLead,
            Self::EditLeads(..) => CommandName::EditLead,
            Self::StepLeads(_, step) => step.name(),
            Self::ConvertLead(_) => CommandName::ConvertLead,
            Self::AnswerLead(..) => CommandName::AnswerLead,
            Self::SignalLeads(..) => CommandName::SignalLead,
            Self::RetryDeals(..) => CommandName::RetryDeal,
            Self::SetGoals(_) => CommandName::SetGoal,
            Self::EditIdeal(..) => CommandName::EditIdeal,
            Self::EditPoints(_) => CommandName::EditPoints,
            Self::AddActivity(_) | Self::AddActivities(_) => CommandName::AddActivity,
            Self::EditActivity(..) => CommandName::EditActivity,
            Self::CompleteActivity { .. } => CommandName::CompleteActivity,
            Self::ReopenActivity(_) => CommandName::ReopenActivity,
            Self::LogWritten { .. } => CommandName::LogWritten,
            Self::Prepare(..) => CommandName::Prepare,
            Self::AddSequence(..) => CommandName::AddSequence,
            Self::EditSequence(..) => CommandName::EditSequence,
            Self::Enrol { .. } => CommandName::Enrol,
            Self::StepEnrolments(..) => CommandName::StepEnrolment,
            Self::BeginReview(_) => CommandName::BeginReview,
            Self::KeepReview(..) => CommandName::KeepReview,
            Self::SetSpend { .. } => CommandName::SetSpend,
            Self::Put(_) | Self::Edit(_) => CommandName::Put,
            Self::Remove(_) => CommandName::Remove,
            Self::Restore(_) => CommandName::Restore,
            Self::Settle { .. } => CommandName::Settle,
            Self::PutMany { name, .. } => *name,
        }
    }
}

/// What changes of the points that are given. What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct EditPoints {
    /// Of sources; `None` is as usual again, and an own signal gone.
    pub sources: Vec<(Source, Option<Points>)>,
    /// Of fields; `None` takes one away.
    pub fields: Vec<(LogKey, Option<FieldPoints>)>,
    /// From how many points on a lead is sales ready; `Some(None)` is as usual.
    pub ready_at: Option<Option<u32>>,
}

/// A goal to set (G1).
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct SetGoal {
    /// What it is of.
    pub aim: Aim,
    /// The first day of the first span that it is for: what was asked of earlier ones stays.
    pub from: Date,
    /// What shall be reached; `None` puts the goal into the bin.
    pub target: Option<Target>,
    /// What the team says of it; `None` leaves that as it is.
    pub note: Option<String>,
}

/// New values for some fields of a record that no rule of the pipeline guards; `removed` in the patch is ignored.
#[derive(Clone, Debug, PartialEq, Wire)]
#[expect(missing_docs, reason = "each variant is the table and its patch")]
pub enum RecordPatch {
    Contact(ContactId, ContactPatch),
    Organisation(OrganisationId, OrganisationPatch),
    Member(MemberId, MemberPatch),
    Product(ProductId, ProductPatch),
    Channel(ChannelId, ChannelPatch),
    Reason(ReasonId, ReasonPatch),
    Template(TextTemplateId, TextTemplatePatch),
}

/// How a sequence is changed.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct SequenceChange {
    /// New values for some of its fields; `removed` is ignored.
    pub patch: SequencePatch,
    /// Steps that are added or changed (`Some`), or removed.
    pub steps: Vec<(StepKey, Option<Step>)>,
    /// Those who are in it follow; else they go on as they began.
    pub for_all: bool,
}

impl SequenceChange {
    /// The sequence as it is afterwards.
    pub fn applied(&self, before: &Sequence) -> Sequence {
        let mut after = before.clone();
        SequencePatch { removed: None, ..self.patch.clone() }.apply(&mut after);
        for (key, step) in &self.steps {
            match step {
                Some(step) => drop(after.steps.insert(*key, step.clone())),
                None => drop(after.steps.remove(key)),
            }
        }
        after
    }
}

/// What changes in a review. What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct ReviewChange {
    /// New values for some of its fields; `removed` and `ended_at` are ignored.
    pub patch: ReviewPatch,
    /// What is decided (`Some`), or no longer.
    pub decisions: Vec<(LogKey, Option<String>)>,
    /// Seconds for steps of the walk, in all.
    pub spent: Vec<(ReviewStep, u32)>,
    /// Who is there too.
    pub with: Vec<MemberId>,
    /// What comes of the decisions, to be done.
    pub plan: Vec<Activity>,
    /// It is over.
    pub ends: bool,
}

/// What becomes of an enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum EnrolmentStep {
    /// It waits.
    Pause,
    /// It goes on, with what was left.
    Resume,
    /// What is planned is left out.
    Skip,
    /// It ends.
    Stop,
}

/// How to start a workspace.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct StartWorkspace {
    /// Its identifier.
    pub id: WorkspaceId,
    /// What the team calls it.
    pub name: String,
    /// The currency of totals.
    pub currency: Currency,
    /// The first pipeline.
    pub pipeline: PipelineId,
    /// The first pipeline's name.
    pub pipeline_name: String,
    /// The stages to start with (P2); may be empty.
    pub stages: Vec<NewStage>,
    /// Names of the channels to start with.
    pub channels: Vec<(String, Direction)>,
    /// Names of the lost reasons to start with.
    pub reasons: Vec<(String, ReasonKind)>,
    /// Who starts it.
    pub me: Option<Member>,
}

/// A stage to add; its place comes from where it is added.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct NewStage {
    /// Its identifier.
    pub id: StageId,
    /// Its name.
    pub name: String,
    /// How likely a deal in it is to be won.
    pub likelihood: Percent,
    /// Days that a deal may stay.
    pub day_limit: Option<u32>,
    /// Where the buyer is meanwhile.
    pub phase: Phase,
    /// What to do here.
    pub guidance: String,
    /// The fewest open deals that it should hold (M18).
    pub range_min: Option<u32>,
    /// The most.
    pub range_max: Option<u32>,
    /// What must be true before a deal is here (P5).
    pub criteria: Vec<(CriterionKey, String)>,
    /// Without its criteria no deal comes in.
    pub strict: bool,
    /// No deal jumps over it.
    pub no_skipping: bool,
    /// No deal goes back from it.
    pub no_going_back: bool,
    /// What its criteria ask for, where that is more than a tick.
    pub demands: Vec<(CriterionKey, Demand)>,
    /// Signals that speak for moving a deal here (A4).
    pub triggers: Vec<SignalKind>,
}

/// A criterion that is added, or what changes in it.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct CriterionPatch {
    /// Its words.
    pub words: Option<String>,
    /// What it asks for.
    pub demand: Option<Demand>,
}

/// What fills entry criteria on the way into a stage (P5). Of each deal only that is written which its stage asks for
/// and which it lacks.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Filled {
    /// Fields of the deal.
    pub fields: Box<DealPatch>,
    /// Whom it is with, by name: an organisation of that name is used, or made.
    pub organisation: String,
    /// The person there, likewise.
    pub contact: String,
    /// What has happened, by the criterion that asks for it.
    pub happened: Vec<(CriterionKey, Happened)>,
}

/// An activity that was done, but not written down yet.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Happened {
    /// Of which kind.
    pub kind: ActivityKind,
    /// What it was, where the kind does not say it.
    pub title: String,
    /// On which day.
    pub on: Date,
}

/// A deal to add. Whatever else is known of it can be edited afterwards.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct NewDeal {
    /// Its identifier.
    pub id: DealId,
    /// Its title.
    pub title: String,
    /// The stage it starts in.
    pub stage: StageId,
    /// What it is worth.
    pub value: Option<Money>,
    /// Who is responsible; `None` means whoever adds it.
    pub owner: Option<MemberId>,
    /// Whom it is with, by name: an organisation of that name is used, or made.
    pub organisation: String,
    /// The person there, by name: a contact of that name at that organisation is used, or made.
    pub contact: String,
    /// What they would buy.
    pub product: Option<ProductId>,
    /// Where it came from.
    pub channel: Option<ChannelId>,
    /// When it is expected to close.
    pub expected_close: Option<Date>,
    /// Entry criteria of its stage to tick on the way (P5).
    pub tick: Vec<CriterionKey>,
    /// What fills the others.
    pub filled: Filled,
    /// Start there although entry criteria are not met, where the stage allows it (P5).
    pub anyway: bool,
}

/// Moves deals into a stage.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct MoveDeals {
    /// Which, in the order they shall have.
    pub deals: Vec<DealId>,
    /// Into which stage.
    pub to: StageId,
    /// Where in the stage.
    pub place: Place,
    /// Entry criteria to tick on the way (P5).
    pub tick: Vec<CriterionKey>,
    /// What fills the others.
    pub filled: Filled,
    /// Move although entry criteria are not met, where the stage allows it (P5).
    pub anyway: bool,
}

/// Somebody on the buyer's side.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum DealPerson {
    /// A contact that is known.
    Known(ContactId),
    /// By name: a contact of that name at the deal's organisation is used, or made.
    Named(String),
}

/// A place among the deals of a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Place {
    /// Before all others.
    #[default]
    First,
    /// After all others.
    Last,
    /// Right before this deal.
    Before(DealId),
    /// Right after this deal.
    After(DealId),
}

/// How deals are closed (P6).
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct Closing {
    /// Won, or lost and why.
    pub outcome: Outcome,
    /// On which day.
    pub closed_on: Date,
    /// The final value, if it differs; only for a single deal.
    pub value: Option<Money>,
    /// What made them buy, or what was said.
    pub note: String,
    /// Why they were lost, in words that the list of reasons may not have yet: then they are added to it. Blank
    /// where the outcome says it.
    pub new_reason: String,
    /// Lost deals are to be tried again from this day on ([`Command::RetryDeals`]), in the same step.
    pub retry: Option<Date>,
}

/// Won, or lost and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum Outcome {
    /// Sold.
    Won,
    /// Not sold.
    Lost {
        /// Why, from the workspace's list.
        reason: Option<ReasonId>,
    },
}

/// How it stands with a lead (Q1, Q7).
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum LeadStep {
    /// Somebody is on it.
    Work,
    /// Not now: to be tried again from a day on.
    Nurture {
        /// Which day.
        until: Date,
        /// Why not now.
        why: Why,
    },
    /// They will not buy.
    Disqualify(Why),
    /// To be decided anew.
    Reopen,
}

impl LeadStep {
    fn name(&self) -> CommandName {
        match self {
            Self::Work => CommandName::WorkLead,
            Self::Nurture { .. } => CommandName::NurtureLead,
            Self::Disqualify(_) => CommandName::DisqualifyLead,
            Self::Reopen => CommandName::ReopenLead,
        }
    }
}

/// A reason from the workspace's list.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Why {
    /// Which, when it is said.
    pub reason: Option<ReasonId>,
    /// In words that the list may not have yet: then they are added to it. Blank where `reason` says it.
    pub new: String,
}

/// How a lead becomes a deal (Q1).
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct Conversion {
    /// Which lead.
    pub lead: LeadId,
    /// Into what.
    pub into: ConvertInto,
    /// The organisation of a new deal.
    pub organisation: Pick<OrganisationId>,
    /// The person there.
    pub contact: Pick<ContactId>,
}

/// Into what a lead is made.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum ConvertInto {
    /// A new deal. Its identifier is worked out from the lead's, so that two copies make one.
    New(Box<NewDeal>),
    /// A deal that is there.
    Existing(DealId),
}

/// Who somebody is among those who are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Pick<Id> {
    /// Whoever is found by what the lead says ([`crate::book::Known`]).
    #[default]
    AsKnown,
    /// This one.
    This(Id),
    /// Somebody new.
    New,
}
