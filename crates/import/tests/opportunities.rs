//! The Must show 2: a sales history of thousands of rows with many blanks goes in without a hand,
//! its numbers are right, and importing it again changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{DealStatus, Landing, LogKey, Timestamp};
use kariz_protocol::{ImportAssumption, ImportDoubt};
use support::World;

const ROWS: usize = 8_800;

/// What the numbers must be, worked out from nothing but the file's text.
#[derive(Debug, Default, PartialEq)]
struct Numbers {
    open: usize,
    won: usize,
    lost: usize,
    won_cents: i64,
    cycle_days: Vec<i64>,
    accounts: usize,
    agents: usize,
    products: usize,
}

impl Numbers {
    /// Splits lines and cells by hand: nothing here is shared with the import.
    fn of_text(text: &str) -> Self {
        let mut numbers = Self::default();
        let rows: Vec<Vec<String>> = text.lines().skip(1).map(cells).collect();
        for row in &rows {
            match row[4].as_str() {
                "Won" => {
                    numbers.won += 1;
                    numbers.won_cents += row[7].parse::<i64>().unwrap() * 100;
                    numbers.cycle_days.push(day_number(&row[6]) - day_number(&row[5]));
                }
                "Lost" => numbers.lost += 1,
                _ => numbers.open += 1,
            }
        }
        numbers.cycle_days.sort_unstable();
        let different = |column: usize| {
            let mut names: Vec<&str> =
                rows.iter().map(|row| row[column].as_str()).filter(|name| !name.is_empty()).collect();
            names.sort_unstable();
            names.dedup();
            names.len()
        };
        Self { accounts: different(3), agents: different(1), products: different(2), ..numbers }
    }

    fn of_world(world: &World) -> Self {
        let mut numbers = Self::default();
        for deal in world.deals() {
            match deal.status {
                DealStatus::Won { closed_on } => {
                    numbers.won += 1;
                    numbers.won_cents += deal.value.unwrap().minor;
                    numbers.cycle_days.push(closed_on.days_since(deal.created_on).into());
                }
                DealStatus::Lost { .. } => numbers.lost += 1,
                DealStatus::Open { .. } => numbers.open += 1,
            }
        }
        numbers.cycle_days.sort_unstable();
        let book = &world.book;
        Self {
            accounts: book.organisations().len(),
            agents: book.members().len(),
            products: book.products().len(),
            ..numbers
        }
    }
}

/// The cells of a line, of which some are quoted.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            letter => cells.last_mut().unwrap().push(letter),
        }
    }
    cells
}

/// Days since the beginning of the Gregorian calendar, of an American date.
fn day_number(date: &str) -> i64 {
    let parts: Vec<i64> = date.split('/').map(|part| part.parse().unwrap()).collect();
    let (month, day, year) = (parts[0], parts[1], parts[2]);
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + day
}

#[test]
fn a_sales_history_goes_in_and_its_numbers_are_right() {
    let text = kariz_sample::opportunities_csv(ROWS, 7);
    let mut world = World::new(&["Prospecting", "Qualification", "Proposal"]);
    let report = world.import(&text);
    assert_eq!((report.rows, report.added, report.left_out), (ROWS, ROWS, 0));
    assert_eq!(Numbers::of_world(&world), Numbers::of_text(&text));

    let again = world.import(&text);
    assert_eq!((again.unchanged, again.added, again.updated, again.others), (ROWS, 0, 0, 0));
}

/// After undo the workspace is empty again, and the same file can be imported anew.
#[test]
fn after_undo_it_goes_in_again() {
    let text = kariz_sample::opportunities_csv(300, 7);
    let mut world = World::new(&["Prospecting"]);
    let before = world.book.clone();
    world.import(&text);
    world.undo_everything_new(&before);
    assert_eq!(world.deals().len(), 0);
    let report = world.import(&text);
    assert_eq!((report.added, report.unchanged, world.deals().len()), (300, 0, 300));
}

#[test]
fn its_columns_are_understood_and_doubts_are_told() {
    let view = World::new(&[]).view(kariz_sample::opportunities_csv(ROWS, 7));
    assert_eq!(view.doubts, [ImportDoubt::NoTitle]);
    let words: Vec<&str> = view.plan.stages.iter().map(|(word, _)| word.as_str()).collect();
    assert_eq!(words.len(), 4, "{words:?}");
    assert_eq!(view.stage_rows.iter().sum::<usize>(), ROWS);
    let assumed =
        |assumption| view.report.assumed.iter().find(|(other, _)| *other == assumption).map(|(_, rows)| *rows);
    let prospecting = view.plan.stages.iter().position(|(word, _)| word == "Prospecting").unwrap();
    let lost = view.plan.stages.iter().position(|(word, _)| word == "Lost").unwrap();
    assert_eq!(assumed(ImportAssumption::CreatedOn), Some(view.stage_rows[prospecting]));
    assert_eq!(assumed(ImportAssumption::ZeroValue), Some(view.stage_rows[lost]));
    assert_eq!(assumed(ImportAssumption::ClosedOn), None);
}

/// Closed deals keep when they were made and closed, open ones are in their stage since they were made.
#[test]
fn history_is_as_the_file_has_it() {
    let mut world = World::new(&[]);
    world.import(kariz_sample::opportunities_csv(500, 7));
    for deal in world.deals() {
        let (LogKey { at, .. }, step) = deal.moves.first_key_value().unwrap();
        assert_eq!((deal.moves.len(), step.from), (1, None));
        match deal.status {
            DealStatus::Open { stage, since } => {
                let made = Timestamp::noon_of(deal.created_on).min(world.now);
                assert_eq!((step.to, *at, since), (Landing::Stage(stage), made, made));
            }
            DealStatus::Won { closed_on } => assert_eq!((step.to, *at), (Landing::Won, Timestamp::noon_of(closed_on))),
            DealStatus::Lost { closed_on, .. } => {
                assert_eq!((step.to, *at), (Landing::Lost, Timestamp::noon_of(closed_on)))
            }
        }
    }
}

/// New stages come in the order of a sale, not of the file.
#[test]
fn stages_are_added_in_their_usual_order() {
    let mut world = World::new(&[]);
    world.import(kariz_sample::opportunities_csv(500, 7));
    let pipeline = world.book.pipelines_in_order().next().unwrap().id;
    let names: Vec<&str> = world.book.stages_of(pipeline).map(|stage| stage.name.as_str()).collect();
    assert_eq!(names, ["Prospecting", "Engaging"]);
    for stage in world.book.stages_of(pipeline) {
        assert!(world.book.open_deals(stage.id).map(|deal| &deal.rank).is_sorted_by(|a, b| a < b));
    }
}
