//! Generated workspaces: of the asked size, accepted by commands, always the same.

use kariz_core::{AnyRecord, Book, Command, CommandName, Context, Delta, Record, Timestamp, Zone, decide};
use kariz_sample::{Size, generate, generate_sized};

const NOW: Timestamp = Timestamp(1_795_525_320_000);

#[test]
fn commands_accept_it() {
    let mut random = 0;
    let random = &mut || {
        random += 1;
        random
    };
    let mut context =
        Context { now: NOW, today: Zone::default().date_of(NOW), zone: &kariz_core::time::UTC, me: None, random };
    let command = Command::PutMany { name: CommandName::Sample, records: generate(500, 1, NOW) };
    decide(&mut Book::default(), &mut context, command).expect("accepted");
}

#[test]
fn it_has_the_asked_size_and_is_filled_as_in_life() {
    let size = Size { deals: 2_000, organisations: 300, activities: 700, leads: 50 };
    let records = generate_sized(size, 1, NOW);
    assert_eq!(records, generate_sized(size, 1, NOW));
    let mut book = Book::default();
    book.apply(Delta { records, ..Delta::default() });
    let sizes = (book.deals().len(), book.organisations().len(), book.activities().len(), book.leads().len());
    assert_eq!(sizes, (2_000, 300, 700, 50));
    let open = book.deals().filter(|deal| deal.is_open()).count();
    assert!((700..900).contains(&open), "{open}");
    let fields: usize = book.deals().map(|deal| deal.fields().len()).sum();
    assert!((17..22).contains(&(fields / 2_000)), "{fields}");
    assert!(book.deals().all(|deal| (2..=5).contains(&deal.moves.len())));
    assert!(book.deals().all(|deal| deal.moves.keys().all(|step| step.at.0 <= NOW.0 + 5)));
}

#[test]
fn every_record_is_complete_and_reads_back() {
    let records = generate(2_000, 3, NOW);
    assert_eq!(records.iter().filter(|record| matches!(record, AnyRecord::Deal(_))).count(), 2_000);
    for record in records {
        let fields = record.fields();
        let mut stored = fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        assert_eq!(AnyRecord::read(record.entity(), &mut stored), Ok(record));
    }
}
