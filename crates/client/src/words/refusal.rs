//! Why a copy was not taken in.

use kariz_protocol::CopyRefused;

use crate::{format, i18n::t};

/// Why a copy was refused, and what to do.
pub fn copy_refused(why: &CopyRefused) -> String {
    match why {
        CopyRefused::NotAWorkspace(Some(kind)) => t::refused_not_a_workspace_but(kind),
        CopyRefused::NotAWorkspace(None) => t::refused_not_a_workspace().to_owned(),
        CopyRefused::Damaged => t::refused_damaged().to_owned(),
        CopyRefused::NotKariz => t::refused_not_kariz().to_owned(),
        CopyRefused::OtherWorkspace(name, _) => t::refused_other_workspace(name),
        CopyRefused::TooNew => t::refused_too_new().to_owned(),
        CopyRefused::TooLarge(bytes) => t::refused_too_large(format::bytes(*bytes as u64)),
        CopyRefused::Stopped => t::refused_stopped().to_owned(),
        CopyRefused::ReadOnly => t::refused_read_only().to_owned(),
        CopyRefused::NothingPreviewed => t::refused_nothing_previewed().to_owned(),
        CopyRefused::NotSaved => t::refused_not_saved().to_owned(),
        CopyRefused::Unavailable => t::more_missing().to_owned(),
    }
}
