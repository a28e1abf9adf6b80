//! Deals, and the stage moves that they keep.

use std::fmt;

use kariz_wire::Wire;

use super::{CriterionKey, DealRole, OrDash, Percent, Removal, Signal, Terms, Was, Words, was};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef, word_enum},
    id::{ChannelId, ContactId, DealId, LeadId, MemberId, OrganisationId, PipelineId, ProductId, ReasonId, StageId},
    money::Money,
    rank::Rank,
    record::{Entity, KeyText, record},
    time::{Date, Timestamp},
};

record! {
    /// A qualified opportunity with a value: in one stage of one pipeline, or won, or lost.
    Deal(DealId) in Deals, patch DealPatch {
        /// What the team calls it.
        title: String = "title",
        /// In which pipeline it runs, or ran when it was closed.
        pipeline: PipelineId = "pipeline",
        /// Open in a stage, won, or lost: one scalar, so that a merge cannot combine two.
        status: DealStatus = "status",
        /// Its place within its stage.
        rank: Rank = "rank",
        /// What it is worth.
        value: Option<Money> = "value",
        /// The member who is responsible.
        owner: Option<MemberId> = "owner",
        /// Whom it is with.
        organisation: Option<OrganisationId> = "organisation",
        /// The person there.
        contact: Option<ContactId> = "contact",
        /// What they would buy.
        product: Option<ProductId> = "product",
        /// Where it came from.
        channel: Option<ChannelId> = "channel",
        /// The lead that it was made from.
        lead: Option<LeadId> = "lead",
        /// The day it became a deal.
        created_on: Date = "createdOn",
        /// The day it is expected to close.
        expected_close: Option<Date> = "expectedClose",
        /// The deal's own likelihood, which beats its stage's (M14).
        likelihood: Option<Percent> = "likelihood",
        /// How sure it is, as somebody has said; beats what follows from its stage and date (M14).
        category: Option<Category> = "forecast",
        /// The day on which what was won ends, or is to be bought again (P6).
        renews_on: Option<Date> = "renewsOn",
        /// When the buyer pays, where that is not as in the pipeline or the workspace (M14).
        terms: Option<Box<Terms>> = "terms",
        /// What made them buy, or what was said when it was lost (P6).
        closing_note: String = "closingNote",
        /// What there is to know about it.
        about: String = "about",
        /// Its identifier in the system it was imported from (X1).
        source_id: Option<String> = "sourceId",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    keyed {
        /// Every stage move, in the order of time: metrics read these.
        moves: LogKey => StageMove = "move ",
        /// Entry criteria that were ticked for it (P5).
        ticks: CriterionKey => bool = "tick ",
        /// What showed that the buyer is ready, in the order of time (Q6, A4).
        signals: LogKey => Signal = "signal ",
        /// Signals, its own or its leads', after which a stage was suggested that somebody did not want (A4).
        passed: LogKey => bool = "passed ",
        /// Who else has a say in it, and which; the contact may have one too.
        people: ContactId => DealRole = "person ",
        /// Every change of its value, so that what changed the pipeline can be told (M16).
        values: LogKey => Was<Money> = "value ",
        /// Every change of when it is expected to close (M16, M25).
        closes: LogKey => Was<Date> = "close ",
        /// Every change of who is responsible.
        owners: LogKey => Was<MemberId> = "owner ",
    }
    needs {
        title unless String::is_empty,
        pipeline unless |id: &PipelineId| id.is_nil(),
        status unless DealStatus::is_nowhere,
    }
}

word_enum! {
    /// How sure it is that an open deal comes when it is expected (M14). The surest first.
    Category {
        /// Whoever is responsible answers for it.
        Commit = "commit",
        /// It comes if what is open goes well.
        BestCase = "bestCase",
        /// It is possible, not more.
        #[default]
        Pipeline = "pipeline",
        /// It counts in no forecast.
        Omitted = "omitted",
    }
}

impl Deal {
    /// Open in a stage, and not removed.
    pub fn is_open(&self) -> bool {
        self.open_stage().is_some()
    }

    /// The stage it is open in; `None` also where a later version says something else of it (L11).
    pub fn stage(&self) -> Option<StageId> {
        match self.status {
            DealStatus::Open { stage, .. } => Some(stage).filter(|stage| !stage.is_nil()),
            DealStatus::Won { .. } | DealStatus::Lost { .. } => None,
        }
    }

    /// A later version says something of where it stands that this one does not know: neither open nor closed
    /// here (L11).
    pub fn stands_elsewhere(&self) -> bool {
        self.status.is_nowhere()
    }

    /// Since when it is in its stage; the beginning of time where it is in none.
    pub fn stands_since(&self) -> Timestamp {
        match self.status {
            DealStatus::Open { since, .. } => since,
            DealStatus::Won { .. } | DealStatus::Lost { .. } => Timestamp::default(),
        }
    }

    /// The stage it is open in, unless it was removed: where it is on the board.
    pub fn open_stage(&self) -> Option<StageId> {
        self.stage().filter(|_| self.removed.is_none())
    }

    /// When it was won or lost: the moment of the move that closed it, or else noon of that day.
    pub fn closed_at(&self) -> Option<Timestamp> {
        let closed_on = self.closed_on()?;
        let last = self.moves.last_key_value().filter(|(_, last)| !matches!(last.to, Landing::Stage(_)));
        Some(last.map_or(Timestamp::noon_of(closed_on), |(key, _)| key.at))
    }

    /// The stage it is in, or was in last before it was closed; `None` when no move says so.
    pub fn last_stage(&self) -> Option<StageId> {
        let last = self.moves.values().rev().find_map(|step| match step.to {
            Landing::Stage(stage) => Some(stage),
            Landing::Won | Landing::Lost => step.from,
        });
        self.stage().or(last)
    }

    /// What it was worth at a moment, as far as its log tells (M16).
    pub fn value_at(&self, at: Timestamp) -> Option<Money> {
        was::stood(&self.values, self.value, at)
    }

    /// When it was expected to close, as seen at a moment (M16, M25).
    pub fn expected_close_at(&self, at: Timestamp) -> Option<Date> {
        was::stood(&self.closes, self.expected_close, at)
    }

    /// Who was responsible at a moment.
    pub fn owner_at(&self, at: Timestamp) -> Option<MemberId> {
        was::stood(&self.owners, self.owner, at)
    }

    /// The day it was won or lost.
    pub fn closed_on(&self) -> Option<Date> {
        match self.status {
            DealStatus::Open { .. } => None,
            DealStatus::Won { closed_on } | DealStatus::Lost { closed_on, .. } => Some(closed_on),
        }
    }
}

/// Where a deal stands. Stored as `open <stage> <since>`, `won <date>` or `lost <date> <reason>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum DealStatus {
    /// In a stage.
    Open {
        /// Which.
        stage: StageId,
        /// When it got there.
        since: Timestamp,
    },
    /// Sold.
    Won {
        /// On which day.
        closed_on: Date,
    },
    /// Not sold.
    Lost {
        /// On which day.
        closed_on: Date,
        /// Why, when it was said.
        reason: Option<ReasonId>,
    },
}

impl DealStatus {
    fn is_nowhere(&self) -> bool {
        matches!(self, Self::Open { stage, .. } if stage.is_nil())
    }
}

impl Default for DealStatus {
    /// Nowhere: no stored deal may have it.
    fn default() -> Self {
        Self::Open { stage: StageId::default(), since: Timestamp::default() }
    }
}

impl Field for DealStatus {
    const KIND: Kind = Kind::DealStatus;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::Open { stage, since } => format!("open {stage} {}", since.0),
            Self::Won { closed_on } => format!("won {closed_on}"),
            Self::Lost { closed_on, reason } => format!("lost {closed_on} {}", OrDash(*reason)),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "a status such as won 2026-11-22");
        match words.next()? {
            "open" => Ok(Self::Open { stage: words.parse()?, since: words.timestamp()? }),
            "won" => Ok(Self::Won { closed_on: words.parse()? }),
            "lost" => Ok(Self::Lost { closed_on: words.parse()?, reason: words.maybe()? }),
            _ => Err(Malformed::word("a status", text)),
        }
    }

    fn refers(&self, give: &mut dyn FnMut(Entity)) {
        match self {
            Self::Open { stage, .. } if stage.is_nil() => {}
            Self::Open { stage, .. } => stage.refers(give),
            Self::Lost { reason, .. } => reason.refers(give),
            Self::Won { .. } => {}
        }
    }
}

/// When an entry of a log was made, and a few random bits so that two made at once differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct LogKey {
    /// When.
    pub at: Timestamp,
    /// Random.
    pub salt: u32,
}

impl KeyText for LogKey {
    fn to_text(&self) -> String {
        format!("{} {:x}", self.at.0, self.salt)
    }

    fn from_text(text: &str) -> Result<Self, Malformed> {
        let (at, salt) = text.split_once(' ').unwrap_or_default();
        let at = at.parse().map(Timestamp);
        let salt = u32::from_str_radix(salt, 16);
        at.ok().zip(salt.ok()).map(|(at, salt)| Self { at, salt }).ok_or_else(|| Malformed::new("a key of a log", text))
    }
}

/// One entry of a deal's stage history. Stored as `<from> <to> <by>`, with ` unmet` at the end when
/// it was moved although entry criteria were not met (P5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct StageMove {
    /// The stage it was in; `None` when the deal was new, or reopened.
    pub from: Option<StageId>,
    /// Where it went.
    pub to: Landing,
    /// Who moved it, when known.
    pub by: Option<MemberId>,
    /// Moved although entry criteria were not met.
    pub unmet: bool,
}

/// Where a stage move led.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum Landing {
    /// Into a stage.
    Stage(StageId),
    /// It was won.
    Won,
    /// It was lost.
    Lost,
}

impl fmt::Display for Landing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stage(stage) => stage.fmt(f),
            Self::Won => f.write_str("won"),
            Self::Lost => f.write_str("lost"),
        }
    }
}

impl Field for StageMove {
    const KIND: Kind = Kind::StageMove;

    fn encode(&self) -> Value {
        let unmet = if self.unmet { " unmet" } else { "" };
        Value::Text(format!("{} {} {}{unmet}", OrDash(self.from), self.to, OrDash(self.by)))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let mut words = Words::of(value.text()?, "a stage move");
        let from = words.maybe()?;
        let to = match words.next()? {
            "won" => Landing::Won,
            "lost" => Landing::Lost,
            stage => Landing::Stage(stage.parse().map_err(|_| Malformed::word("a stage", stage))?),
        };
        let by = words.maybe()?;
        let unmet = words.words.next() == Some("unmet");
        Ok(Self { from, to, by, unmet })
    }
}
