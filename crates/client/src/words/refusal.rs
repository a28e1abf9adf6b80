//! Why a copy was not taken in.

use kariz_protocol::CopyRefused;

use crate::{format, i18n::t};

/// Why a copy was refused, and what to do.
pub fn copy_refused(why: &CopyRefused) -> String {
    worded(why, format::bytes)
}

fn worded(why: &CopyRefused, size: fn(u64) -> String) -> String {
    match why {
        CopyRefused::NotAWorkspace(Some(kind)) => t::refused_not_a_workspace_but(kind),
        CopyRefused::NotAWorkspace(None) => t::refused_not_a_workspace().to_owned(),
        CopyRefused::Damaged => t::refused_damaged().to_owned(),
        CopyRefused::NotKariz => t::refused_not_kariz().to_owned(),
        CopyRefused::OtherWorkspace(name, _) => t::refused_other_workspace(name),
        CopyRefused::TooNew => t::refused_too_new().to_owned(),
        CopyRefused::TooLarge(bytes) => t::refused_too_large(size(*bytes as u64)),
        CopyRefused::Stopped => t::refused_stopped().to_owned(),
        CopyRefused::ReadOnly => t::refused_read_only().to_owned(),
        CopyRefused::NothingPreviewed => t::refused_nothing_previewed().to_owned(),
        CopyRefused::NotSaved => t::refused_not_saved().to_owned(),
        CopyRefused::Unavailable => t::more_missing().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What somebody can do about it: one of these begins a sentence, or part of one.
    const DO: [&str; 10] =
        ["Ask ", "ask ", "Check ", "Choose ", "Close ", "Connect ", "Free ", "Open ", "Reload ", "start one"];

    /// All of them, one after the other. With a new kind this does not compile until it is among them.
    fn next(why: &CopyRefused) -> Option<CopyRefused> {
        Some(match why {
            CopyRefused::NotAWorkspace(None) => CopyRefused::NotAWorkspace(Some("a picture".to_owned())),
            CopyRefused::NotAWorkspace(Some(_)) => CopyRefused::Damaged,
            CopyRefused::Damaged => CopyRefused::NotKariz,
            CopyRefused::NotKariz => CopyRefused::OtherWorkspace("Rill".to_owned(), None),
            CopyRefused::OtherWorkspace(..) => CopyRefused::TooNew,
            CopyRefused::TooNew => CopyRefused::TooLarge(70_000_000),
            CopyRefused::TooLarge(_) => CopyRefused::Stopped,
            CopyRefused::Stopped => CopyRefused::ReadOnly,
            CopyRefused::ReadOnly => CopyRefused::NothingPreviewed,
            CopyRefused::NothingPreviewed => CopyRefused::NotSaved,
            CopyRefused::NotSaved => CopyRefused::Unavailable,
            CopyRefused::Unavailable => return None,
        })
    }

    /// B1: every refusal has words of its own, and they say what to do.
    #[test]
    fn every_refusal_says_what_to_do() {
        let all = std::iter::successors(Some(CopyRefused::NotAWorkspace(None)), next);
        let texts: Vec<_> = all.map(|why| worded(&why, |bytes| format!("{bytes} bytes"))).collect();
        for text in &texts {
            assert!(DO.iter().any(|word| text.contains(word)), "says what is wrong, but not what to do: {text}");
        }
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "no two say the same");
        for told in ["a picture", "Rill", "70000000 bytes"] {
            assert!(texts.iter().any(|text| text.contains(told)), "{told} is not told");
        }
    }
}
