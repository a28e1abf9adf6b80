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
    store::{self, Store},
    words::rejection_words,
};
use kariz_core::{Command, DealId, Rejection, StageId, command::MoveDeals};
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
/// What a device without a workspace shows.
pub struct FirstRun;
/// What stands over every page of a signed snapshot.
pub struct Snapshot(pub View);
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
/// Every field with two good values (L5).
pub struct ShowConflicts;
/// The keys.
pub struct ShowKeys;
/// All that can be found and done (U3).
pub struct ShowPalette;

macro_rules! intents {
    ($($changes:literal: $($intent:ty),+;)+) => {$($(impl Intent for $intent { const CHANGES: bool = $changes; })+)+};
}
intents! {
    true: NewDeal, MoveTo, MeetCriteria, Close, Import, Join, ShowConflicts;
    false: ShowPage, OpenDeal, FirstRun, Snapshot, ScanInvitation, OpenCopy, Shared, ShowKeys, ShowPalette;
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
