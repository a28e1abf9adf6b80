//! Copies that drift apart and meet again, in any order, agree in everything (L4).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{Currency, DealStatus, FieldName, Money, Rank, Removal, Value, Write, field::Field};
use proptest::prelude::*;
use support::{Copy, create, deal, deal_entity, id, set, text};

const NAMES: [&str; 3] = ["ana", "ben", "cem"];

/// What happens to the copies.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody writes.
    Write(usize, Vec<Deed>),
    /// The first takes in what the second has, as tabs and peers do.
    Hear(usize, usize),
    /// The first merges the file of the second.
    Merge(usize, usize),
    /// Somebody closes the page and opens it again.
    Reopen(usize),
}

/// What is written, to the deal with this number.
#[derive(Clone, Debug)]
enum Deed {
    Create(u64),
    Rename(u64, u8),
    Price(u64, u8),
    Move(u64, u8),
    Rank(u64, u8),
    Note(u64, u8),
    Remove(u64),
    Restore(u64),
}

impl Deed {
    fn deal(&self) -> u64 {
        match *self {
            Self::Create(deal)
            | Self::Rename(deal, _)
            | Self::Price(deal, _)
            | Self::Move(deal, _)
            | Self::Rank(deal, _)
            | Self::Note(deal, _)
            | Self::Remove(deal)
            | Self::Restore(deal) => deal,
        }
    }

    fn writes(&self, copy: &Copy) -> Vec<Write> {
        let entity = deal_entity(self.deal());
        if copy.book.get(entity).is_none() {
            // A stranger to this copy, so it makes it: copies that do so at once make it twice.
            return vec![create(&deal(self.deal()).into())];
        }
        let one = |field, value| vec![set(entity, field, value)];
        match *self {
            Self::Create(number) => vec![create(&deal(number).into())],
            Self::Rename(_, choice) => one("title", text(&format!("Title {choice}"))),
            Self::Price(_, choice) => one("value", Some(Money::units(choice.into(), Currency::EUR)).encode()),
            Self::Rank(_, choice) => one("rank", Rank::between(None, None, choice.into()).encode()),
            Self::Note(_, choice) => one("about", text(&format!("Note {choice}"))),
            Self::Remove(_) => one("removed", Removal::Binned { at: copy.now, by: Some(copy.me) }.encode()),
            Self::Restore(_) => one("removed", Value::Null),
            Self::Move(_, choice) => {
                let status = DealStatus::Open { stage: id(900 + u64::from(choice)), since: copy.now };
                let step = Write::Set {
                    entity,
                    field: FieldName::Owned(format!("move {} {choice:x}", copy.now.0)),
                    before: Value::Null,
                    after: text(&format!("- {} {}", id::<kariz_core::StageId>(900 + u64::from(choice)), copy.me)),
                };
                vec![set(entity, "status", status.encode()), step]
            }
        }
    }
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deal = 0_u64..5;
    let choice = 0_u8..4;
    let deed = prop_oneof![
        deal.clone().prop_map(Deed::Create),
        (deal.clone(), choice.clone()).prop_map(|(deal, choice)| Deed::Rename(deal, choice)),
        (deal.clone(), choice.clone()).prop_map(|(deal, choice)| Deed::Price(deal, choice)),
        (deal.clone(), choice.clone()).prop_map(|(deal, choice)| Deed::Move(deal, choice)),
        (deal.clone(), choice.clone()).prop_map(|(deal, choice)| Deed::Rank(deal, choice)),
        (deal.clone(), choice).prop_map(|(deal, choice)| Deed::Note(deal, choice)),
        deal.clone().prop_map(Deed::Remove),
        deal.prop_map(Deed::Restore),
    ];
    prop::collection::vec(deed, 1..4)
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let one = 0_usize..3;
    let two = (one.clone(), 1_usize..3).prop_map(|(here, by)| (here, (here + by) % 3));
    let step = prop_oneof![
        5 => (one.clone(), deeds()).prop_map(|(who, deeds)| Step::Write(who, deeds)),
        2 => two.clone().prop_map(|(here, there)| Step::Hear(here, there)),
        1 => two.prop_map(|(here, there)| Step::Merge(here, there)),
        1 => one.prop_map(Step::Reopen),
    ];
    prop::collection::vec(step, 1..30)
}

/// The copies, and how often one of them was opened: each time it writes under a new actor.
struct Team {
    copies: Vec<Copy>,
    openings: u64,
}

impl Team {
    fn new() -> Self {
        let ana = Copy::start(NAMES[0]);
        let copies = vec![ana.clone(), ana.give_to(NAMES[1]), ana.give_to(NAMES[2])];
        Self { copies, openings: 0 }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Write(who, deeds) => {
                let copy = &mut self.copies[*who];
                for deed in deeds {
                    let writes = deed.writes(copy);
                    copy.write("edit", writes);
                }
            }
            Step::Hear(here, there) => {
                let other = self.copies[*there].clone();
                self.copies[*here].hear(&other);
            }
            Step::Merge(here, there) => {
                let file = self.copies[*there].file();
                self.copies[*here].merge(&file).unwrap();
            }
            Step::Reopen(who) => {
                self.openings += 1;
                self.copies[*who].reopen(self.openings);
            }
        }
    }

    /// Everybody hears everybody, until nobody says anything new.
    fn meet(&mut self) {
        for here in [0, 1, 2, 1, 0, 2, 1] {
            for there in 0..3 {
                let other = self.copies[there].clone();
                self.copies[here].hear(&other);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn copies_that_have_met_agree(steps in steps()) {
        let mut team = Team::new();
        for step in &steps {
            team.step(step);
            for copy in &team.copies {
                prop_assert_eq!(copy.told().differences(&copy.read()), [""; 0], "{}", copy.name);
            }
        }
        team.meet();
        let ana = &team.copies[0];
        for other in &team.copies {
            prop_assert_eq!(ana.doc.heads(), other.doc.heads());
            prop_assert_eq!(ana.read().differences(&other.read()), [""; 0]);
            prop_assert_eq!(ana.told().differences(&other.told()), [""; 0]);
            prop_assert!(!other.doc.is_missing_changes());
        }
        prop_assert_eq!(ana.read().differences(&ana.give_to("dua").read()), [""; 0]);
    }
}

/// A change that comes before those it builds on waits for them, and is then told.
#[test]
fn changes_that_come_too_early_wait() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let mut ben = ana.give_to("ben");
    let heads = ana.doc.heads();
    ana.edit(deal_entity(1), "title", text("First"));
    let first = ana.doc.save_after(&heads);
    let heads = ana.doc.heads();
    ana.edit(deal_entity(1), "title", text("Second"));
    let second = ana.doc.save_after(&heads);

    let delta = ben.take(&second);
    assert!(delta.records.is_empty() && ben.doc.is_missing_changes());
    let delta = ben.take(&first);
    assert_eq!(delta.records, [ana.book.get(deal_entity(1)).unwrap()]);
    assert!(!ben.doc.is_missing_changes());
    assert_eq!(ben.told().differences(&ana.read()), [""; 0]);
}

/// The first change is the same everywhere: copies that never met before merge without hiding anything.
#[test]
fn copies_that_began_apart_have_the_same_maps() {
    let mut ana = Copy::empty("ana");
    let mut ben = Copy::empty("ben");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    ben.write("add-deal", vec![create(&deal(2).into())]);
    ana.hear(&ben);
    ben.hear(&ana);
    assert_eq!(ana.doc.heads(), ben.doc.heads());
    assert_eq!(ana.book.deals().len(), 2);
    assert_eq!(ana.told().differences(&ben.read()), [""; 0]);
}

#[test]
fn what_was_is_read_as_it_was() {
    let mut ana = Copy::start("ana");
    let mut moments = Vec::new();
    for number in 1..6 {
        ana.write("add-deal", vec![create(&deal(number).into())]);
        let mut ben = ana.give_to("ben");
        ana.edit(deal_entity(1), "title", text(&format!("hers {number}")));
        ben.reopen(number);
        ben.edit(deal_entity(1), "title", text(&format!("his {number}")));
        ana.hear(&ben);
        moments.push((ana.doc.heads(), ana.told()));
    }
    for (heads, told) in moments {
        let mut then = ana.clone();
        then.book = kariz_core::Book::default();
        then.book.apply(ana.doc.read_at(&heads).unwrap());
        assert_eq!(then.told().differences(&told), [""; 0]);
    }
    assert_eq!(ana.doc.read_at(&vec![[7; 32]]), None);
}
