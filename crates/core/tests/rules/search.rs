//! P8: instant search.

use kariz_core::{
    book::{FoundIn, fold},
    command::NewDeal,
    *,
};

use crate::team::Team;

fn team() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    let stage = team.stage("New").id;
    for (title, organisation, contact) in [
        ("Pumps for the harbour", "Łódź Port", "Zoë Ćwik"),
        ("Renewal", "Harbour Hotels", ""),
        ("Harbourmaster's boat", "", ""),
    ] {
        let new = team.new_deal(title, stage);
        let new = NewDeal { organisation: organisation.into(), contact: contact.into(), ..new };
        team.done(Command::AddDeal(new));
    }
    team
}

fn found(team: &Team, query: &str) -> Vec<String> {
    let name = |record: &AnyRecord| match record {
        AnyRecord::Deal(deal) => deal.title.clone(),
        AnyRecord::Organisation(organisation) => organisation.name.clone(),
        AnyRecord::Contact(contact) => contact.name.clone(),
        AnyRecord::Lead(lead) => lead.name.clone(),
        AnyRecord::Activity(activity) => activity.title.clone(),
        other => panic!("{other:?}"),
    };
    team.book.search(query, 10).iter().map(|found| name(&found.record)).collect()
}

#[test]
fn the_best_comes_first() {
    let team = team();
    assert_eq!(found(&team, "harbour"), ["Harbourmaster's boat", "Harbour Hotels", "Pumps for the harbour", "Renewal"]);
    let places: Vec<_> = team.book.search("harbour", 10).iter().map(|found| found.place).collect();
    assert_eq!(places, [FoundIn::Beginning, FoundIn::Beginning, FoundIn::WordBeginnings, FoundIn::Buyer]);
}

#[test]
fn case_and_marks_do_not_matter() {
    let team = team();
    assert_eq!(found(&team, "LODZ"), ["Łódź Port", "Pumps for the harbour"]);
    assert_eq!(found(&team, "ćwik zoe"), ["Zoë Ćwik", "Pumps for the harbour"]);
}

#[test]
fn every_word_is_found_somewhere() {
    let team = team();
    assert_eq!(found(&team, "pump lodz"), ["Pumps for the harbour"]);
    assert_eq!(found(&team, "pump hotel"), Vec::<String>::new());
    assert_eq!(found(&team, "  "), Vec::<String>::new());
    assert_eq!(found(&team, "aster"), ["Harbourmaster's boat"], "in the middle of a word too");
}

#[test]
fn notes_and_leads_are_found() {
    let mut team = team();
    let note = Activity { note: "They like it blue".into(), ..team.call("Renewal", None) };
    team.done(Command::AddActivity(note));
    let lead = Lead { id: team.id(), name: "Bo".into(), organisation: "Blue Note".into(), ..Lead::default() };
    team.done(Command::AddLeads(vec![lead]));
    assert_eq!(found(&team, "blue"), ["Bo", "Call"]);
}

#[test]
fn what_is_renamed_or_removed_is_found_no_more() {
    let mut team = team();
    let hotels = Organisation::clone(team.book.organisation_named("Harbour Hotels").unwrap());
    team.done(Command::Put(Organisation { name: "Inns".into(), ..hotels }.into()));
    team.done(Command::Remove(vec![team.deal("Harbourmaster's boat").entity()]));
    assert_eq!(found(&team, "harbour"), ["Pumps for the harbour"]);
    assert_eq!(found(&team, "inns"), ["Inns", "Renewal"]);
}

#[test]
fn what_is_found_does_not_depend_on_when_the_search_was_prepared() {
    let (mut early, mut late) = (team(), team());
    early.book.prepare_search();
    for team in [&mut early, &mut late] {
        let hotels = Organisation::clone(team.book.organisation_named("Harbour Hotels").unwrap());
        team.done(Command::Put(Organisation { name: "Inns at the harbour".into(), ..hotels }.into()));
        team.done(Command::Remove(vec![team.deal("Harbourmaster's boat").entity()]));
        let note = Activity { note: "They like it blue".into(), ..team.call("Renewal", None) };
        team.done(Command::AddActivity(note));
    }
    for query in ["harbour", "inns", "blue", "boat"] {
        assert_eq!(found(&early, query), found(&late, query), "{query}");
    }
    assert_eq!(found(&early, "inns"), ["Inns at the harbour", "Renewal"]);
}

#[test]
fn closed_deals_come_after_people() {
    let mut team = team();
    team.wins("Harbourmaster's boat");
    assert_eq!(found(&team, "harbour")[..2], ["Harbour Hotels", "Harbourmaster's boat"]);
}

#[test]
fn there_is_a_limit() {
    let team = team();
    assert_eq!(team.book.search("harbour", 2).len(), 2);
    assert_eq!(found(&team, &"a e i o u ".repeat(9)), ["Pumps for the harbour"]);
}

/// What is not wanted takes no place of the others, however many there are of it.
#[test]
fn the_limit_is_for_what_is_wanted() {
    let mut team = team();
    for number in 0..40 {
        let lead = Lead { id: team.id(), name: format!("Harbour {number}"), ..Lead::default() };
        team.done(Command::AddLeads(vec![lead]));
    }
    assert!(found(&team, "harbour").iter().all(|title| title.starts_with("Harbour")), "leads are good finds");
    let wanted = |entity: Entity| entity.table == Table::Deals;
    let deals = team.book.search_among("harbour", 3, &wanted).0;
    let titles: Vec<_> = deals.iter().map(|found| found.record.title()).collect();
    assert_eq!(titles, ["Harbourmaster's boat", "Pumps for the harbour", "Renewal"]);
}

#[test]
fn what_is_typed_is_not_a_pattern() {
    let team = team();
    for odd in ["%", ".*", "\\", "(", "\u{301}", "'"] {
        let _ = found(&team, odd);
    }
    assert_eq!(found(&team, "r's"), ["Harbourmaster's boat"]);
}

/// A list that is filtered by words finds what stands in the names that it shows, however they are written.
#[test]
fn deals_are_named_by_title_organisation_and_contact() {
    let mut team = team();
    let named = |team: &Team, text: &str| {
        let named = team.book.named(&fold(text));
        let mut titles: Vec<_> = team.book.deals().filter(|deal| named(deal)).map(|deal| deal.title.clone()).collect();
        titles.sort();
        titles
    };
    assert_eq!(named(&team, "HARBOUR"), ["Harbourmaster's boat", "Pumps for the harbour", "Renewal"]);
    assert_eq!(named(&team, "odz po"), ["Pumps for the harbour"], "within a name, and over its words");
    assert_eq!(named(&team, "cwik"), ["Pumps for the harbour"]);
    assert_eq!(named(&team, "zoe harbour"), [""; 0], "as one text, as it is typed");
    let hotels = Organisation::clone(team.book.organisation_named("Harbour Hotels").unwrap());
    team.done(Command::Put(Organisation { name: "Inns".into(), ..hotels }.into()));
    assert_eq!(named(&team, "inns"), ["Renewal"]);
    assert_eq!(named(&team, "hotels"), [""; 0]);
}
