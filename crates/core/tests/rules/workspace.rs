//! Starting a workspace, settings, rates.

use kariz_core::{money::Rate, *};

use crate::team::{Team, currency};

#[test]
fn a_new_workspace_has_what_one_needs_to_begin() {
    let team = Team::with_stages("New 10, Offer 60");
    let book = &team.book;
    assert_eq!(book.workspace().unwrap().created_at, team.now);
    assert_eq!(team.board(), "New: – | Offer: –");
    assert_eq!(book.channels_in_order().map(|channel| &*channel.name).collect::<Vec<_>>(), ["Referral", "Cold call"]);
    assert_eq!(book.reasons_in_order().map(|reason| &*reason.name).collect::<Vec<_>>(), ["Price", "No need"]);
    assert_eq!(book.members_in_order().map(|member| member.id).collect::<Vec<_>>(), [team.ana]);
}

#[test]
fn a_workspace_is_started_once_and_before_all_else() {
    let mut team = Team::before_start();
    assert_eq!(team.rejected(Command::Remove(Vec::new())), Rejection::WorkspaceState);

    let mut team = Team::with_stages("New 10");
    let again = command::StartWorkspace {
        id: team.id(),
        name: "Again".into(),
        currency: Currency::EUR,
        pipeline: team.id(),
        pipeline_name: "Sales".into(),
        stages: Vec::new(),
        channels: Vec::new(),
        reasons: Vec::new(),
        me: None,
    };
    assert_eq!(team.rejected(Command::StartWorkspace(again)), Rejection::WorkspaceState);
}

#[test]
fn settings_are_changed_and_a_workspace_keeps_a_name() {
    let mut team = Team::with_stages("New 10");
    let patch =
        WorkspacePatch { name: Some("  Team  ".into()), touch_goal: Some(Some(5)), ..WorkspacePatch::default() };
    team.done(Command::EditWorkspace(patch));
    let workspace = team.book.workspace().unwrap();
    assert_eq!((workspace.name.as_str(), workspace.touch_goal), ("Team", Some(5)));

    let nameless = WorkspacePatch { name: Some(" ".into()), ..WorkspacePatch::default() };
    assert_eq!(team.rejected(Command::EditWorkspace(nameless)), Rejection::NameMissing);
}

#[test]
fn rates_are_above_zero_and_for_other_currencies() {
    let mut team = Team::with_stages("New 10");
    team.done(Command::SetRate(currency("USD"), Some(Rate(920_000))));
    assert_eq!(team.book.workspace().unwrap().rates.get(&currency("USD")), Some(&Rate(920_000)));
    for wrong in [(currency("USD"), Some(Rate(0))), (Currency::EUR, Some(Rate(1)))] {
        assert!(matches!(team.rejected(Command::SetRate(wrong.0, wrong.1)), Rejection::OutOfRange(..)));
    }
    team.done(Command::SetRate(currency("USD"), None));
    assert!(team.book.workspace().unwrap().rates.is_empty());
}

/// Section 5: no total is silently wrong because the workspace's currency became another one.
#[test]
fn rates_follow_the_workspaces_currency() {
    let mut team = Team::with_stages("New 10");
    team.done(Command::SetRate(currency("USD"), Some(Rate(800_000))));
    team.done(Command::SetRate(currency("GBP"), Some(Rate(1_200_000))));
    let to = |code| WorkspacePatch { currency: Some(currency(code)), ..WorkspacePatch::default() };

    team.done(Command::EditWorkspace(to("USD")));
    let rates = &team.book.workspace().unwrap().rates;
    assert_eq!(
        rates.iter().map(|(currency, rate)| (currency.code(), rate.0)).collect::<Vec<_>>(),
        [("EUR", 1_250_000), ("GBP", 1_500_000),]
    );

    team.done(Command::EditWorkspace(to("JPY")));
    assert!(team.book.workspace().unwrap().rates.is_empty(), "nobody said what a yen is worth");
}
