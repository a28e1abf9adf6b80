//! Every refusal has words, and they say what to do (B1).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use kariz_protocol::{CopyRefused, PeerRefused};

const TEXTS: &str = include_str!("../../../locales/en/team.ftl");

/// What somebody can do about it: one of these begins a sentence, or part of one.
const DO: [&str; 12] = [
    "Ask ",
    "ask ",
    "Check ",
    "Choose ",
    "Close ",
    "Connect ",
    "Free ",
    "Invite ",
    "Open ",
    "Reload ",
    "reload ",
    "start one",
];

/// The text of a copy's refusal. With a new kind this does not compile until it has one.
fn of_copy(why: &CopyRefused) -> &'static str {
    match why {
        CopyRefused::NotAWorkspace(None) => "refused-not-a-workspace",
        CopyRefused::NotAWorkspace(Some(_)) => "refused-not-a-workspace-but",
        CopyRefused::Damaged => "refused-damaged",
        CopyRefused::NotKariz => "refused-not-kariz",
        CopyRefused::OtherWorkspace(..) => "refused-other-workspace",
        CopyRefused::TooNew => "refused-too-new",
        CopyRefused::TooLarge(_) => "refused-too-large",
        CopyRefused::Stopped => "refused-stopped",
        CopyRefused::NothingPreviewed => "refused-nothing-previewed",
        CopyRefused::NotSaved => "refused-not-saved",
        CopyRefused::ReadOnly => "refused-read-only",
        CopyRefused::Unavailable => "more-missing",
    }
}

/// The text of the end of a live session; `None` where there is nothing to be done.
fn of_peer(why: &PeerRefused) -> Option<&'static str> {
    match why {
        PeerRefused::OtherWorkspace(_) => Some("refused-other-workspace"),
        PeerRefused::NothingToShare => Some("live-nothing-to-share"),
        PeerRefused::OtherVersion => Some("live-other-version"),
        PeerRefused::Oneself => Some("live-oneself"),
        PeerRefused::Replaced => None,
        PeerRefused::Closed => Some("live-workspace-closed"),
        PeerRefused::Damaged => Some("live-damaged"),
        PeerRefused::TooNew => Some("refused-too-new"),
        PeerRefused::Floods => Some("live-floods"),
        PeerRefused::Full => Some("live-full"),
        PeerRefused::Unavailable => Some("more-missing"),
    }
}

fn assert_says_what_to_do(name: &str) {
    let text = TEXTS.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
    let text = text.unwrap_or_else(|| panic!("{name} has no words"));
    assert!(DO.iter().any(|word| text.contains(word)), "{name} says what is wrong, but not what to do: {text}");
}

#[test]
fn every_refusal_says_what_to_do() {
    let text = || "text".to_owned();
    let copies = [
        CopyRefused::NotAWorkspace(None),
        CopyRefused::NotAWorkspace(Some(text())),
        CopyRefused::Damaged,
        CopyRefused::NotKariz,
        CopyRefused::OtherWorkspace(text(), None),
        CopyRefused::TooNew,
        CopyRefused::TooLarge(1),
        CopyRefused::Stopped,
        CopyRefused::NothingPreviewed,
        CopyRefused::NotSaved,
        CopyRefused::ReadOnly,
        CopyRefused::Unavailable,
    ];
    copies.iter().map(of_copy).for_each(assert_says_what_to_do);
    let peers = [
        PeerRefused::OtherWorkspace(text()),
        PeerRefused::NothingToShare,
        PeerRefused::OtherVersion,
        PeerRefused::Oneself,
        PeerRefused::Replaced,
        PeerRefused::Closed,
        PeerRefused::Damaged,
        PeerRefused::TooNew,
        PeerRefused::Floods,
        PeerRefused::Full,
        PeerRefused::Unavailable,
    ];
    peers.iter().filter_map(of_peer).for_each(assert_says_what_to_do);
}
