//! What users can do from anywhere: each asks the same questions wherever it starts (P5, P6).

use kariz_core::{Command, DealId, Rejection, StageId, command::MoveDeals};
use leptos::prelude::*;

use crate::{
    features::{
        board::{CriteriaDialog, MoveDialog, NewDealDialog},
        deal::CloseDialog,
        help::ShortcutsDialog,
        team::SharedDialog,
    },
    i18n::t,
    invitation::Invitation,
    later::later,
    more::more,
    store::{Store, title_of},
    ui::{live, toast},
};

/// A dialog that can stand over any page.
#[derive(Clone, Debug)]
pub enum DialogKind {
    /// A new deal, in this stage if one is given.
    NewDeal(Option<StageId>),
    /// Into which stage?
    Move(Vec<DealId>),
    /// Entry criteria are not met: tick, move anyway, or cancel (P5).
    Criteria {
        /// What was to be done.
        moving: MoveDeals,
        /// Why it was not.
        rejection: Rejection,
    },
    /// Won: date, value, what made them buy (P6).
    Won(Vec<DealId>),
    /// Lost: date, value, reason, note (P6).
    Lost(Vec<DealId>),
    /// The import wizard (X1); with a file that was dropped on the page.
    Import(Option<web_sys::File>),
    /// A copy to look into and merge; with a file that was dropped on the page.
    OpenCopy(Option<web_sys::File>),
    /// Another program has shared a file: is it to be looked into (B8)?
    Shared(web_sys::File),
    /// An invitation that was opened (L6, L7).
    Join(Invitation),
    /// The keys.
    Shortcuts,
}

thread_local! {
    static DIALOG: std::cell::Cell<Option<RwSignal<Option<DialogKind>, LocalStorage>>> = const { std::cell::Cell::new(None) };
    static STORE: std::cell::Cell<Option<Store>> = const { std::cell::Cell::new(None) };
}

/// Makes place for dialogs. Called once, by the app.
pub fn provide(store: Store) {
    DIALOG.set(Some(RwSignal::new_local(None)));
    STORE.set(Some(store));
}

/// Shows a dialog, instead of the one that stands there.
pub fn show(dialog: DialogKind) {
    if !matches!(dialog, DialogKind::Shortcuts | DialogKind::OpenCopy(_) | DialogKind::Shared(_)) && is_view() {
        return toast(t::rejected_read_only().to_owned());
    }
    if let Some(signal) = DIALOG.get() {
        signal.set(Some(dialog));
    }
}

/// Whether what is open can only be looked at (L12).
fn is_view() -> bool {
    STORE.get().is_some_and(|store| store.view.with_untracked(Option::is_some))
}

/// Closes the dialog that stands there.
pub fn close_dialog() {
    if let Some(signal) = DIALOG.get() {
        signal.set(None);
    }
}

/// Whether a dialog stands over the page: one of these, or one that a page has of its own.
pub fn dialog_open() -> bool {
    document().query_selector("dialog.dialog[open]").is_ok_and(|dialog| dialog.is_some())
}

/// Asks for a new deal.
pub fn new_deal(stage: Option<StageId>) {
    show(DialogKind::NewDeal(stage));
}

/// Moves deals, or asks about entry criteria first (P5). `done` hears whether they moved.
pub fn move_deals(store: Store, moving: MoveDeals, done: impl FnOnce(bool) + 'static) {
    let command = Command::MoveDeals(moving);
    store.run_then(command.clone(), move |result| {
        done(result.is_ok());
        if let Err(rejection) = result {
            explain(store, command, rejection);
        }
    });
}

/// Puts a rejection into words; where there is something to decide, asks.
pub fn explain(store: Store, command: Command, rejection: Rejection) {
    match (command, rejection) {
        (Command::MoveDeals(moving), rejection @ Rejection::CriteriaUnmet { .. }) => {
            show(DialogKind::Criteria { moving, rejection });
        }
        (_, rejection) => toast(rejection_words(store, &rejection)),
    }
}

/// A rejection as a sentence.
pub fn rejection_words(store: Store, rejection: &Rejection) -> String {
    let stage_name =
        |id: &StageId| store.book(|book| book.stage(*id).map(|stage| stage.name.clone())).unwrap_or_default();
    let title = |id: &DealId| store.book(|book| book.deal(*id).map(|deal| deal.title.clone())).unwrap_or_default();
    match rejection {
        Rejection::NotFound(_) => t::rejected_not_found().to_owned(),
        Rejection::NameMissing => t::rejected_name_missing().to_owned(),
        Rejection::AlreadyThere(entity) => {
            let name = store.book(|book| book.get(*entity).as_ref().map(title_of));
            t::rejected_already_there(name.unwrap_or_default())
        }
        Rejection::CriteriaUnmet { stage, .. } => t::rejected_criteria(stage_name(stage)),
        Rejection::SkipsStage(stage) => t::rejected_skips(stage_name(stage)),
        Rejection::GoesBack(stage) => t::rejected_goes_back(stage_name(stage)),
        Rejection::StageArchived(stage) => t::rejected_stage_archived(stage_name(stage)),
        Rejection::ReadOnly => t::rejected_read_only().to_owned(),
        Rejection::HoldsDeals(count) => t::rejected_holds_deals(*count),
        Rejection::LastOne => t::rejected_last_one().to_owned(),
        Rejection::DealClosed(deal) => t::rejected_deal_closed(title(deal)),
        Rejection::DealOpen(deal) => t::rejected_deal_open(title(deal)),
        Rejection::OutOfRange(_, field) => t::rejected_out_of_range(field_words(field)),
        Rejection::WorkspaceState => t::rejected_workspace_state().to_owned(),
        Rejection::NothingToUndo => t::rejected_nothing_to_undo().to_owned(),
        Rejection::ChangedSince => t::undo_changed_since().to_owned(),
    }
}

/// A command's name, as history and undo keep it, in words.
pub fn command_words(name: &str) -> &'static str {
    match name {
        "start-workspace" => t::command_start_workspace(),
        "add-deal" => t::command_add_deal(),
        "edit-deals" => t::command_edit_deals(),
        "move-deals" => t::command_move_deals(),
        "close-deals" => t::command_close_deals(),
        "reopen-deal" => t::command_reopen_deal(),
        "add-activity" => t::command_add_activity(),
        "edit-activity" => t::command_edit_activity(),
        "complete-activity" => t::command_complete_activity(),
        "remove" => t::command_remove(),
        "restore" => t::command_restore(),
        "import" => t::command_import(),
        "merge" => t::command_merge(),
        "sample" => t::command_sample(),
        "settle" => t::command_settle(),
        "add-stage" | "edit-stage" | "reorder-stage" | "archive-stage" | "set-criterion" => t::command_stages(),
        "add-pipeline" | "edit-pipeline" | "reorder-pipeline" => t::command_pipelines(),
        _ => t::command_other(),
    }
}

/// The name of a record's field in words, as conflicts, history and messages show it.
pub fn field_words(field: &str) -> &'static str {
    match field {
        "title" => t::field_title(),
        "value" => t::field_value(),
        "status" => t::field_stage(),
        "owner" => t::field_owner(),
        "organisation" => t::field_organisation(),
        "contact" => t::field_contact(),
        "product" => t::field_product(),
        "channel" => t::field_channel(),
        "createdOn" => t::field_created(),
        "expectedClose" => t::field_expected_close(),
        "likelihood" => t::field_likelihood(),
        "closingNote" => t::field_closing_note(),
        "closedOn" => t::field_closed(),
        "about" => t::field_about(),
        "name" => t::field_name(),
        "email" => t::field_email(),
        "phone" => t::field_phone(),
        "role" => t::field_role(),
        "due" => t::field_due(),
        "note" => t::field_note(),
        _ => t::field_other(),
    }
}

/// The dialog that stands over the page, if any.
#[component]
pub fn Dialogs() -> impl IntoView {
    let dialog = DIALOG.get();
    live(move || {
        dialog.and_then(|dialog| dialog.get()).map(|dialog| later(move |parts| (parts.dialog)(dialog.clone())))
    })
}

/// The view of a dialog.
pub fn dialog(dialog: DialogKind) -> AnyView {
    match dialog {
        DialogKind::NewDeal(stage) => view! { <NewDealDialog stage=stage/> }.into_any(),
        DialogKind::Move(deals) => view! { <MoveDialog deals=deals/> }.into_any(),
        DialogKind::Criteria { moving, rejection } => {
            view! { <CriteriaDialog moving=moving rejection=rejection/> }.into_any()
        }
        DialogKind::Won(deals) => view! { <CloseDialog deals=deals won=true/> }.into_any(),
        DialogKind::Lost(deals) => view! { <CloseDialog deals=deals won=false/> }.into_any(),
        DialogKind::Import(file) => more(move |parts| (parts.import)(file.clone())),
        DialogKind::OpenCopy(file) => more(move |parts| (parts.open_copy)(file.clone())),
        DialogKind::Shared(file) => view! { <SharedDialog file=file/> }.into_any(),
        DialogKind::Join(invitation) => more(move |parts| (parts.join)(invitation.clone())),
        DialogKind::Shortcuts => view! { <ShortcutsDialog/> }.into_any(),
    }
}
