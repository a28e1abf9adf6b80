//! What was done.

use crate::i18n::t;

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
