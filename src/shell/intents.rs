//! What can be asked for from anywhere, as plain data: a dialog, a sheet, a page. Whoever asks does not know
//! which feature shows it.
//!
//! A feature says which intents it shows ([`super::Feature::shows`]). Those that several ask for are here;
//! what a feature asks of itself alone is in its folder.

use std::{
    any::{Any, TypeId},
    cell::Cell,
    sync::Arc,
};

use kariz_client::{
    i18n::t,
    route::Page,
    services::invitation::Invitation,
    store::{self, Heard, Store},
    words::rejection_words,
};
use kariz_core::{
    ActivityId, Aim, Command, DealId, Entity, LeadId, PipelineId, Purpose, Rejection, StageId, command::MoveDeals,
    metrics::Scope,
};
use kariz_kit::toast;
use kariz_protocol::View;
use leptos::prelude::*;
use web_sys::File;

/// Something that can be asked for.
pub trait Intent: Any + Send + Sync {
    /// Whether it leads to a change: where a workspace can only be looked at it is refused (L12).
    const CHANGES: bool = true;
}

/// A page, by its address.
pub struct ShowPage(pub Page);
/// A deal, over the page.
pub struct OpenDeal(pub DealId);
/// An organisation or a contact.
pub struct ShowWho(pub Entity);
/// What a device without a workspace shows.
pub struct FirstRun;
/// What stands over every page of a signed snapshot.
pub struct Snapshot(pub View);
/// What stands over every page where not all of what is stored can be read.
pub struct Unread;
/// A button that scans an invitation from another screen.
pub struct ScanInvitation;

/// A new deal, in this stage if one is given.
pub struct NewDeal {
    /// Which stage.
    pub stage: Option<StageId>,
}
/// Into which stage?
pub struct MoveTo {
    /// What is to be moved.
    pub deals: Vec<DealId>,
}
/// Into this stage, without asking which; what the stage asks for is asked.
pub struct MoveInto {
    /// The data.
    pub store: Store,
    /// What is to be moved.
    pub deals: Vec<DealId>,
    /// Where to.
    pub to: StageId,
}
/// What happens next in a deal, and when (P9)?
pub struct PlanStep(pub DealId);
/// A step is done: what came of it, and what happens next (P9)?
pub struct GetDone {
    /// Which step.
    pub step: ActivityId,
    /// How many minutes it took, when that is known.
    pub minutes: Option<u32>,
}
/// When is a step to be done instead?
pub struct PutOff(pub ActivityId);
/// Entry criteria are not met: tick, move anyway, or cancel (P5).
pub struct MeetCriteria {
    /// What was to be done.
    pub moving: MoveDeals,
    /// Why it was not.
    pub rejection: Rejection,
}
/// Won: date, value, what made them buy; or lost: date, value, reason, note (P6).
pub struct Close {
    /// What is to be closed.
    pub deals: Vec<DealId>,
    /// Won, not lost.
    pub won: bool,
}
/// A deal is won: what comes after it (P6)?
pub struct AfterWin(pub DealId);
/// From which day on are these to be tried again: leads, or closed deals that become leads?
pub struct NurtureLeads {
    /// Leads.
    pub leads: Vec<LeadId>,
    /// Or else deals.
    pub deals: Vec<DealId>,
}
/// In which sequence are these to be enrolled (W3)? Those for this purpose are offered first.
pub struct Enrol {
    /// Deals, open or closed.
    pub deals: Vec<DealId>,
    /// Open leads.
    pub leads: Vec<LeadId>,
    /// What it is for, when that is known: after a win, a loss.
    pub purpose: Option<Purpose>,
}
/// What is to be written to whom (W4)? Of a step, or else a deal, or else a lead.
#[derive(Clone, Copy, Default)]
pub struct WriteTo {
    /// A planned step that is done by it.
    pub step: Option<ActivityId>,
    /// Or else a deal.
    pub deal: Option<DealId>,
    /// Or else a lead.
    pub lead: Option<LeadId>,
}
/// What is to be prepared for a meeting or demo (W5)?
pub struct Prepare(pub ActivityId);
/// From now on steps that have a time are reminded of, while this tab is open.
pub struct Remind {
    /// The data.
    pub store: Store,
}
/// The sequences in which a deal or lead is, to stand within its page.
pub struct SequencesOf(pub Entity);
/// A section of the insights, to stand within their page, limited to this.
#[derive(Clone, Copy)]
pub struct NumbersOf {
    /// Which.
    pub section: Section,
    /// What its numbers are limited to.
    pub scope: Signal<Scope>,
}
/// What the insights have beside their first numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// Any number over twelve periods (G5).
    Trends,
    /// Who, beside the others (M19).
    People,
    /// Where it comes from, and what it costs (M10, M21).
    Sources,
    /// Who buys, again or not, and what that is worth (M11, M12, M22).
    Customers,
    /// Why deals are lost, and how large they are (M23, M24).
    Losses,
    /// How often, how soon, and when somebody answers (M17).
    Touches,
    /// What is sold (M20).
    Products,
}
/// What happens next with a lead, and when (P9)?
pub struct PlanLead(pub LeadId);
/// Whom does the workspace look for (Q4)?
pub struct EditIdeal;
/// For what does it give points (Q5)?
pub struct EditPoints;
/// What was the score worth so far; how likely is this lead to be won (Q5)?
pub struct ShowPast(pub Option<LeadId>);
/// What shall be reached (G1)? Of this, or whatever is chosen.
pub struct EditGoal(pub Option<Aim>);
/// When does a buyer pay (M14)?
pub struct EditTerms(pub TermsOf);
/// Whose terms of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermsOf {
    /// The workspace's: whatever says nothing else.
    Workspace,
    /// A pipeline's.
    Pipeline(PipelineId),
    /// A deal's.
    Deal(DealId),
}
/// The import wizard (X1); with a file if there is one already.
pub struct Import {
    /// The file.
    pub file: Option<File>,
}
/// A copy to look into and merge; with a file if there is one already.
pub struct OpenCopy {
    /// The file.
    pub file: Option<File>,
}
/// Another program has shared a file: is it to be looked into (B8)?
pub struct Shared {
    /// The file.
    pub file: File,
    /// How many more came with it. They are not looked into.
    pub others: usize,
}
/// An invitation that was opened (L6, L7).
pub struct Join {
    /// To what.
    pub invitation: Invitation,
}
/// Who "me" is on this device, where a workspace has just come to it.
pub struct AskWho;
/// Every field with two good values (L5).
pub struct ShowConflicts;
/// What the engine has done is told in words.
pub struct Told {
    /// The data.
    pub store: Store,
    /// What it has done.
    pub heard: Heard,
}
/// The workspaces of this device, to change between them.
pub struct ShowWorkspaces;
/// The keys.
pub struct ShowKeys;
/// All that can be found and done (U3).
pub struct ShowPalette;

macro_rules! intents {
    ($($changes:literal: $($intent:ty),+;)+) => {$($(impl Intent for $intent { const CHANGES: bool = $changes; })+)+};
}
intents! {
    true: NewDeal, MoveTo, MoveInto, PlanStep, PlanLead, EditIdeal, EditPoints, EditGoal, EditTerms, GetDone, PutOff, MeetCriteria, Close, AfterWin, NurtureLeads, Enrol, WriteTo, Prepare, Import, Join, AskWho, ShowConflicts;
    false: Remind, ShowPast, ShowPage, OpenDeal, SequencesOf, NumbersOf, ShowWho, FirstRun, Snapshot, Unread, ScanInvitation, OpenCopy, Shared, Told, ShowWorkspaces, ShowKeys, ShowPalette;
}

/// Any intent.
#[derive(Clone)]
pub struct Asked {
    intent: Arc<dyn Any + Send + Sync>,
    changes: bool,
}

impl Asked {
    /// Of any kind.
    pub fn new<I: Intent>(intent: I) -> Self {
        Self { intent: Arc::new(intent), changes: I::CHANGES }
    }

    /// The intent, if it is of this kind.
    pub fn get<I: Intent>(&self) -> Option<&I> {
        self.intent.downcast_ref()
    }

    /// Of which kind it is.
    pub fn kind(&self) -> TypeId {
        (*self.intent).type_id()
    }
}

thread_local! {
    /// The dialog that stands over the page.
    static DIALOG: Cell<Option<RwSignal<Option<Asked>>>> = const { Cell::new(None) };
}

/// Makes place for dialogs. Called once, by the shell.
pub fn provide() {
    DIALOG.set(Some(RwSignal::new(None)));
}

/// Shows a dialog, instead of the one that stands there.
pub fn ask(intent: impl Intent) {
    ask_for(Asked::new(intent));
}

/// Shows any dialog, instead of the one that stands there.
pub fn ask_for(asked: Asked) {
    if asked.changes && store::is_view() {
        return toast(t::rejected_read_only());
    }
    if let Some(dialog) = DIALOG.get() {
        dialog.set(Some(asked));
    }
}

/// Closes the dialog that stands there.
pub fn close() {
    if let Some(dialog) = DIALOG.get() {
        dialog.set(None);
    }
}

/// Says why a command was not carried out; where there is something to decide, asks.
pub fn explain(store: Store, command: Command, rejection: Rejection) {
    match (command, rejection) {
        (Command::MoveDeals(moving), rejection @ Rejection::CriteriaUnmet { .. }) => {
            ask(MeetCriteria { moving, rejection });
        }
        (_, rejection) => toast(rejection_words(store, &rejection)),
    }
}

/// What was asked for last, and is not closed yet.
pub fn asked() -> Option<Asked> {
    DIALOG.get().and_then(|dialog| dialog.get())
}
