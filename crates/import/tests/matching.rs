//! Importing again updates instead of doubling: rows find the deals, organisations and people they are about
//! (X1).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{Contact, Deal, DealStatus, Landing, Member, Organisation, Record, Removal};
use kariz_protocol::ImportAssumption;
use support::{World, date, id};

/// Checks what a second file makes of what a first one has made.
#[track_caller]
fn check_again(first: &str, second: &str, (added, updated, unchanged): (usize, usize, usize), deals: &str) {
    let mut world = World::new(&["Lead", "Offer"]);
    world.import(first);
    let report = world.import(second);
    assert_eq!((report.added, report.updated, report.unchanged), (added, updated, unchanged));
    assert_eq!(world.shown(), deals);
}

/// A world with one deal, changed by `change` from an open one called "Harbour" with the identifier 7.
fn world_with_deal(change: impl FnOnce(&mut World, Deal) -> Deal) -> World {
    let mut world = World::new(&["Lead", "Offer", "Contract"]);
    world.import("Id,Title,Stage,Created\n7,Harbour,Lead,2026-05-02\n");
    let deal = world.deals()[0].clone();
    let deal = change(&mut world, deal);
    world.put(deal);
    world
}

#[test]
fn rows_with_an_identifier_find_their_deal_whatever_else_changed() {
    check_again(
        "Id,Title,Stage,Value,Owner\n7,Harbour,Lead,10,Ana\n8,School,Lead,20,Bo\n",
        "Id,Title,Stage,Value,Owner\n7,Harbour meters,Lead,15,Cyrus\n8,School,Lead,20,Bo\n9,Dairy,Lead,30,Bo\n",
        (1, 1, 1),
        "\
Dairy | Lead | 3000 EUR | made 2026-11-22 | Bo | #9
Harbour meters | Lead | 1500 EUR | made 2026-11-22 | Cyrus | #7
School | Lead | 2000 EUR | made 2026-11-22 | Bo | #8
",
    );
}

#[test]
fn an_empty_cell_empties_nothing() {
    check_again(
        "Id,Title,Value,Owner,Organisation,Created,Notes\n7,Harbour,10,Ana,Port,2026-05-02,Call back\n",
        "Id,Title,Value,Owner,Organisation,Created,Notes\n7,,,,,,\n8,School,,,,,\n",
        (1, 0, 1),
        "\
Harbour | Lead | 1000 EUR | made 2026-05-02 | Ana | Port | #7
School | Lead | made 2026-11-22 | #8
",
    );
}

#[test]
fn columns_that_are_gone_change_nothing() {
    check_again(
        "Id,Title,Stage,Value,Close date\n7,Harbour,Won,10,2026-06-20\n",
        "Id,Title,Value\n7,Harbour,12\n",
        (0, 1, 0),
        "Harbour | won 2026-06-20 | 1200 EUR | made 2026-06-20 | #7\n",
    );
}

/// Whoever imports last month's file once more does not open what was won since (X1).
#[test]
fn a_file_does_not_open_again_what_was_won_or_lost_here() {
    let open = "Id,Title,Stage,Value\n7,Harbour,Lead,10\n8,School,Offer,20\n9,Dairy,Lead,30\n";
    let mut world = World::new(&["Lead", "Offer"]);
    world.import(open);
    world.import("Id,Title,Stage,Close date\n7,Harbour,Won,2026-11-22\n8,School,Lost,2026-11-22\n");
    let again = world.import(open);
    assert_eq!((again.updated, again.unchanged), (0, 3));
    assert_eq!(again.assumed, [(ImportAssumption::StaysClosed, 2)]);
    assert_eq!(
        world.shown(),
        "\
Dairy | Lead | 3000 EUR | made 2026-11-22 | #9
Harbour | won 2026-11-22 | 1000 EUR | made 2026-11-22 | #7
School | lost 2026-11-22 | 2000 EUR | made 2026-11-22 | #8
"
    );
}

#[test]
fn rows_without_identifier_find_their_deal_by_title_organisation_and_day() {
    check_again(
        "\
Title,Organisation,Created,Value
Renewal,Port,2026-05-02,10
Renewal,Port,2026-06-02,10
Renewal,Dairy,2026-05-03,10
",
        "Title,Organisation,Created,Value\nRENEWAL,Port.,2026-06-02,12\nRenewal,Port,2026-07-02,10\n",
        (1, 1, 0),
        "\
RENEWAL | Lead | 1200 EUR | made 2026-06-02 | Port
Renewal | Lead | 1000 EUR | made 2026-05-02 | Port
Renewal | Lead | 1000 EUR | made 2026-05-03 | Dairy
Renewal | Lead | 1000 EUR | made 2026-07-02 | Port
",
    );
}

/// Two rows that look the same are two deals where one wants them twice, and stay two.
#[test]
fn rows_that_look_the_same_are_matched_one_to_one() {
    let twice = "Title,Organisation\nRenewal,Port\nRenewal,Port\n";
    let mut world = World::new(&["Lead", "Offer"]);
    world.import_with(twice, |plan| plan.once = false);
    let again = world.import_with(twice, |plan| plan.once = false);
    assert_eq!((again.added, again.updated, again.unchanged), (0, 0, 2));
    assert_eq!(world.shown(), "Renewal | Lead | made 2026-11-22 | Port\nRenewal | Lead | made 2026-11-22 | Port\n");
}

/// Deals that were typed in before the first import are taken over, not doubled.
/// More than are compared with each row (B9).
#[test]
fn very_many_rows_of_one_title_are_matched_one_to_one() {
    let rows = |count| (0..count).map(|nth| format!("Harbour,{nth}\n")).collect::<String>();
    let mut world = World::new(&["Lead", "Offer"]);
    world.import(format!("Title,Value\n{}", rows(5_000)));
    let report = world.import(format!("Title,Value\n{}", rows(5_010)));
    assert_eq!((report.added, report.updated, report.unchanged), (10, 0, 5_000));
}

#[test]
fn a_deal_without_identifier_gets_the_one_of_its_row() {
    check_again(
        "Title,Organisation\nHarbour,Port\n",
        "Id,Title,Organisation,Created\n7,Harbour,Port,2026-05-02\n",
        (0, 1, 0),
        "Harbour | Lead | made 2026-05-02 | Port | #7\n",
    );
}

#[test]
fn a_made_up_title_is_not_written_over_a_real_one() {
    let csv = "Id,Account,Product\n7,Port,Meters\n";
    let mut world = World::new(&["Lead"]);
    world.import(csv);
    assert_eq!(world.deals()[0].title, "Port – Meters");
    let renamed = Deal { title: "Harbour".to_owned(), ..world.deals()[0].clone() };
    world.put(renamed);
    assert_eq!(world.import(csv).unchanged, 1);
    assert_eq!(world.deals()[0].title, "Harbour");
}

#[test]
fn deals_in_the_bin_stay_there_undone_ones_come_anew() {
    let csv = "Id,Title\n7,Harbour\n";
    let binned = Removal::Binned { at: support::noon("2026-11-20"), by: None };
    let mut world = world_with_deal(|_, deal| Deal { removed: Some(binned), ..deal });
    let report = world.import(csv);
    assert_eq!((report.in_bin, report.added, report.updated), (1, 0, 0));
    let mut world = world_with_deal(|_, deal| Deal { removed: Some(Removal::Undone), ..deal });
    assert_eq!(world.import(csv).added, 1);
    assert_eq!(world.import(csv).unchanged, 1);
}

#[test]
fn a_later_stage_is_a_move_a_closing_is_written_down_on_its_day() {
    let mut world = world_with_deal(|_, deal| deal);
    world.import("Id,Stage\n7,Offer\n");
    let deal = world.deals()[0];
    let last = deal.moves.last_key_value().unwrap();
    assert_eq!(
        (last.0.at, last.1.from, last.1.to),
        (
            world.now,
            deal.moves.values().next().map(|first| match first.to {
                Landing::Stage(stage) => stage,
                Landing::Won | Landing::Lost => unreachable!(),
            }),
            Landing::Stage(deal.stage().unwrap())
        )
    );
    assert!(matches!(deal.status, DealStatus::Open { since, .. } if since == world.now));

    world.import("Id,Stage,Close date\n7,Won,2026-11-22\n");
    let deal = world.deals()[0];
    let steps: Vec<Landing> = deal.moves.values().map(|step| step.to).collect();
    assert_eq!((steps.len(), steps[2]), (3, Landing::Won));
    assert_eq!(world.import("Id,Stage,Close date\n7,Won,2026-11-22\n").unchanged, 1);
    assert_eq!(world.import("Id,Stage,Close date\n7,Won,\n").unchanged, 1);

    let corrected = world.import("Id,Stage,Close date\n7,Won,2026-11-20\n");
    assert_eq!((corrected.updated, world.deals()[0].closed_on()), (1, Some(date("2026-11-20"))));
    assert_eq!(world.deals()[0].moves.len(), 3);
}

/// What the team has moved to another pipeline stays there.
#[test]
fn a_deal_of_another_pipeline_keeps_its_stage() {
    let mut world = world_with_deal(|world, deal| {
        let pipeline = kariz_core::Pipeline { name: "Renewals".to_owned(), ..kariz_core::Pipeline::blank(id(50)) };
        let stage = kariz_core::Stage { pipeline: id(50), name: "Due".to_owned(), ..kariz_core::Stage::blank(id(51)) };
        world.put(pipeline);
        world.put(stage);
        let status = DealStatus::Open { stage: id(51), since: world.now };
        Deal { pipeline: id(50), status, ..deal }
    });
    let report = world.import_with("Id,Title,Stage\n7,Harbour meters,Offer\n", |plan| {
        plan.pipeline = support::pipeline();
    });
    assert_eq!(report.updated, 1);
    assert_eq!(world.shown(), "Harbour meters | Due | made 2026-05-02 | #7\n");
    world.import_with("Id,Stage,Close date\n7,Won,2026-11-01\n", |plan| plan.pipeline = support::pipeline());
    assert_eq!(world.shown(), "Harbour meters | won 2026-11-01 | made 2026-05-02 | #7\n");
}

#[test]
fn organisations_are_found_by_domain_then_by_name() {
    let mut world = World::new(&["Lead"]);
    world.put(Organisation {
        name: "Port of Skarvik".to_owned(),
        domain: "skarvik.example".to_owned(),
        ..Organisation::blank(id(10))
    });
    world.put(Organisation { name: "Łódź Schools".to_owned(), ..Organisation::blank(id(11)) });
    let report = world.import(
        "\
Title,Company,Website,Industry
A,Skarvik Port Authority,https://www.skarvik.example/en,Transport
B,lodz schools,,Education
C,Port of Skarvik,other.example,
D,LodzSchools,lodz.example,
",
    );
    assert_eq!(report.others, 1);
    let organisation = |title: &str| {
        let deal = *world.deals().iter().find(|deal| deal.title == title).unwrap();
        world.book.organisation(deal.organisation.unwrap()).unwrap()
    };
    assert_eq!((organisation("A").id, organisation("A").industry.as_str()), (id(10), "Transport"));
    assert_eq!((organisation("B").id, organisation("B").industry.as_str()), (id(11), "Education"));
    assert_ne!(organisation("C").id, id(10));
    assert_eq!((organisation("D").id, organisation("D").domain.as_str()), (id(11), "lodz.example"));
}

/// What is known stays: a list of deals has no say over it.
#[test]
fn organisations_are_filled_in_never_written_over() {
    let mut world = World::new(&["Lead"]);
    world.put(Organisation {
        name: "Port".to_owned(),
        industry: "Transport".to_owned(),
        ..Organisation::blank(id(10))
    });
    world.import("Title,Company,Industry,Country,Employees\nA,Port,Shipping,Norway,51-200\n");
    let port = world.book.organisation(id(10)).unwrap();
    assert_eq!((port.industry.as_str(), port.region.as_str(), port.employees), ("Transport", "Norway", Some(51)));
}

#[test]
fn people_are_found_by_email_then_by_name_at_their_organisation() {
    let mut world = World::new(&["Lead"]);
    world.put(Organisation { name: "Port".to_owned(), ..Organisation::blank(id(10)) });
    let contact = |number: u128, name: &str, email: &str| Contact {
        name: name.to_owned(),
        email: email.to_owned(),
        organisation: Some(id(10)),
        ..Contact::blank(id(number))
    };
    world.put(contact(20, "Liv Berg", "liv@port.example"));
    world.put(contact(21, "Ola Nes", ""));
    let report = world.import(
        "\
Title,Company,Contact person,Email,Phone
A,Port,L. Berg,LIV@port.example,+47 99 00 11 22
B,Port,ola nes,ola@port.example,
C,School,Ola Nes,,
D,,,tom@mail.example,
",
    );
    let who = |title: &str| world.deals().iter().find(|deal| deal.title == title).unwrap().contact.unwrap();
    assert_eq!((who("A"), who("B")), (id(20), id(21)));
    assert_ne!(who("C"), id(21));
    assert_eq!(world.book.contact(who("D")).unwrap().name, "tom@mail.example");
    assert_eq!(world.book.contact(id(20)).unwrap().phone, "+47 99 00 11 22");
    assert_eq!(world.book.contact(id(21)).unwrap().email, "ola@port.example");
    assert_eq!(report.others, 3);
}

#[test]
fn first_and_last_names_are_one_contact() {
    let mut world = World::new(&["Lead"]);
    world.import("Title,First Name,Last Name\nA,Liv,Berg\nB,,Nes\n");
    let mut names: Vec<String> = world.book.contacts().map(|contact| contact.name.clone()).collect();
    names.sort();
    assert_eq!(names, ["Liv Berg", "Nes"]);
}

#[test]
fn members_of_one_name_stay_whom_the_deal_has() {
    let mut world = World::new(&["Lead"]);
    for number in [30, 31] {
        world.put(Member { name: "Ana Markovic".to_owned(), ..Member::blank(id(number)) });
    }
    let csv = "Id,Title,Owner\n7,Harbour,ana markovic\n";
    world.import(csv);
    assert_eq!(world.deals()[0].owner, Some(id(30)));
    let moved = Deal { owner: Some(id(31)), ..world.deals()[0].clone() };
    world.put(moved);
    assert_eq!(world.import(csv).unchanged, 1);
}

/// Likelihoods that all deals of a stage have are the other program's default, not the deals' own (M14).
#[test]
fn likelihoods_are_the_stage_s_or_the_deal_s_own() {
    let csv = "\
Id,Title,Stage,Probability
1,A,Demo,40
2,B,Demo,40%
3,C,Demo,75
4,D,Lead,10
";
    let mut world = World::new(&["Lead"]);
    world.import(csv);
    let demo = world.book.stages().find(|stage| stage.name == "Demo").unwrap().clone();
    assert_eq!(demo.likelihood.get(), 40);
    let own: Vec<Option<u8>> = world.deals().iter().map(|deal| deal.likelihood.map(|percent| percent.get())).collect();
    assert_eq!(own, [None, None, Some(75), None]);
    world.put(kariz_core::Stage { likelihood: kariz_core::Percent::new(55), ..(*demo).clone() });
    assert_eq!(world.import(csv).unchanged, 4);
}

/// A deal that is closed stays made before it was closed, whatever a row without stage says.
#[test]
fn a_closed_deal_is_not_made_after_its_closing() {
    let mut world = World::new(&["Lead"]);
    world.import("Id,Title,Stage,Created,Close date\n7,Harbour,Won,2026-05-02,2026-06-20\n");
    let report = world.import("Id,Title,Created\n7,Harbour,2026-07-01\n");
    assert_eq!(report.rejected[0].reason, kariz_protocol::RowReason::ClosedBeforeCreated);
}

#[test]
fn owners_are_also_known_by_their_email() {
    let mut world = World::new(&["Lead"]);
    let email = "ana@rill.example".to_owned();
    world.put(Member { name: "Ana Markovic".to_owned(), email, ..Member::blank(id(30)) });
    let report = world.import("Id,Title,Owner\n7,Harbour,ANA@rill.example\n");
    assert_eq!((world.deals()[0].owner, report.others), (Some(id(30)), 0));
}

/// X1: an export that was put together twice. What differs in anything that is read is another deal.
#[test]
fn equal_rows_of_one_file_are_taken_once_and_counted() {
    let mut world = World::new(&["Lead", "Offer"]);
    let report = world
        .import("Title,Stage,Value,Unread\nPumps,Lead,10,a\n Pumps ,Lead,10,b\nPumps,Lead,20,a\nPumps,Lead,10,a\n");
    assert_eq!((report.rows, report.added, report.repeated, report.left_out), (4, 2, 2, 0));
    let again = world.import("Title,Stage,Value\nPumps,Lead,10\nPumps,Lead,10\n");
    assert_eq!((again.added, again.repeated), (0, 1), "again updates, and does not double");
}

#[test]
fn equal_rows_are_taken_as_often_as_they_stand_where_one_wants_it() {
    let mut world = World::new(&["Lead", "Offer"]);
    let report = world.import_with("Title,Stage\nPumps,Lead\nPumps,Lead\n", |plan| plan.once = false);
    assert_eq!((report.added, report.repeated), (2, 1));
}

#[test]
fn rows_with_an_identifier_are_told_apart_by_it_alone() {
    let mut world = World::new(&["Lead", "Offer"]);
    let report = world.import("Id,Title,Stage\n7,Pumps,Lead\n7,Pumps,Lead\n8,Pumps,Lead\n");
    assert_eq!((report.added, report.repeated, report.left_out), (2, 0, 1));
}
