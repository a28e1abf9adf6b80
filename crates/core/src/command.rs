//! Commands: what users ask for, in their words. One command is one change and one undo step.

use serde::{Deserialize, Serialize};

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// needs that no open deal is in it (P1). Entry criteria are added or reworded (`Some`), or removed (P5).
    EditStage(StageId, StagePatch, Vec<(CriterionKey, Option<String>)>),
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

    /// A new lead.
    AddLead(Lead),
    /// Changes a lead; `status` and `removed` in the patch are ignored.
    EditLead(LeadId, Box<LeadPatch>),
    /// Makes a lead into a new deal, with its organisation and contact (Q1).
    ConvertLead {
        /// Which lead.
        lead: LeadId,
        /// The deal to make.
        deal: NewDeal,
    },
    /// Says that a lead will not buy (Q7).
    DisqualifyLead(LeadId, Option<ReasonId>),

    /// Plans an activity, or writes down a done one or a note.
    AddActivity(Activity),
    /// Changes an activity; `doneAt` and `removed` in the patch are ignored.
    EditActivity(ActivityId, Box<ActivityPatch>),
    /// Marks an activity as done, and plans the next one in the same step (P9).
    CompleteActivity {
        /// Which.
        id: ActivityId,
        /// What was said or agreed; added to its note.
        note: Option<String>,
        /// What happens next.
        next: Option<Activity>,
    },
    /// Marks a done activity as planned again.
    ReopenActivity(ActivityId),

    /// Adds or replaces a contact, organisation, member, product, channel or reason as a whole:
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
        /// [`Command::AddLead`]
        AddLead = "add-lead",
        /// [`Command::EditLead`]
        EditLead = "edit-lead",
        /// [`Command::ConvertLead`]
        ConvertLead = "convert-lead",
        /// [`Command::DisqualifyLead`]
        DisqualifyLead = "disqualify-lead",
        /// [`Command::AddActivity`]
        AddActivity = "add-activity",
        /// [`Command::EditActivity`]
        EditActivity = "edit-activity",
        /// [`Command::CompleteActivity`]
        CompleteActivity = "complete-activity",
        /// [`Command::ReopenActivity`]
        ReopenActivity = "reopen-activity",
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
            Self::AddLead(_) => CommandName::AddLead,
            Self::EditLead(..) => CommandName::EditLead,
            Self::ConvertLead { .. } => CommandName::ConvertLead,
            Self::DisqualifyLead(..) => CommandName::DisqualifyLead,
            Self::AddActivity(_) => CommandName::AddActivity,
            Self::EditActivity(..) => CommandName::EditActivity,
            Self::CompleteActivity { .. } => CommandName::CompleteActivity,
            Self::ReopenActivity(_) => CommandName::ReopenActivity,
            Self::Put(_) | Self::Edit(_) => CommandName::Put,
            Self::Remove(_) => CommandName::Remove,
            Self::Restore(_) => CommandName::Restore,
            Self::Settle { .. } => CommandName::Settle,
            Self::PutMany { name, .. } => *name,
        }
    }
}

/// New values for some fields of a record that no rule of the pipeline guards; `removed` in the patch is ignored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each variant is the table and its patch")]
pub enum RecordPatch {
    Contact(ContactId, ContactPatch),
    Organisation(OrganisationId, OrganisationPatch),
    Member(MemberId, MemberPatch),
    Product(ProductId, ProductPatch),
    Channel(ChannelId, ChannelPatch),
    Reason(ReasonId, ReasonPatch),
}

/// How to start a workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    pub reasons: Vec<String>,
    /// Who starts it.
    pub me: Option<Member>,
}

/// A stage to add; its place comes from where it is added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
}

/// A deal to add. Whatever else is known of it can be edited afterwards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
    /// Start there although entry criteria are not met, where the stage allows it (P5).
    pub anyway: bool,
}

/// Moves deals into a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MoveDeals {
    /// Which, in the order they shall have.
    pub deals: Vec<DealId>,
    /// Into which stage.
    pub to: StageId,
    /// Where in the stage.
    pub place: Place,
    /// Entry criteria to tick on the way (P5).
    pub tick: Vec<CriterionKey>,
    /// Move although entry criteria are not met, where the stage allows it (P5).
    pub anyway: bool,
}

/// A place among the deals of a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

/// Won, or lost and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Sold.
    Won,
    /// Not sold.
    Lost {
        /// Why, from the workspace's list.
        reason: Option<ReasonId>,
    },
}
