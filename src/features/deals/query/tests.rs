//! P8: the list's filters, order, groups and sums.

use kariz_core::{
    Activity, Channel, Contact, Currency, Deal, Delta, Member, Money, Organisation, Percent, Pipeline, Product, Rank,
    RecordId, Stage, StageId, Timestamp, Workspace, money::Rate,
};

use super::*;
use crate::features::deals::view::Owner;

/// Two pipelines, in this order: *Sales* with *New* and *Offer*, *Care* with *Renew*.
struct Desk {
    book: Book,
    made: u128,
}

fn id<T: From<RecordId>>(number: u128) -> T {
    RecordId(number).into()
}

const NEW: u128 = 11;
const OFFER: u128 = 12;
const RENEW: u128 = 21;

fn today() -> Date {
    Date::new(2026, 3, 2).expect("a day")
}

/// As the page shows it.
fn listed(book: &Book, view: &View) -> Listing {
    listing(book, &sorted(book, view.sort, view.descending), view, today(), None)
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self { book: Book::default(), made: 1_000 };
        let euro = Workspace { id: id(1), name: "Kariz".into(), currency: Currency::EUR, ..Workspace::default() };
        desk.has(euro);
        let mut random = || 0;
        let ranks = Rank::spread(2, &mut random);
        // The pipeline that was made first stands last.
        for (pipeline, rank, stages) in [(10, &ranks[0], vec![NEW, OFFER]), (9, &ranks[1], vec![RENEW])] {
            let name = format!("Pipeline {pipeline}");
            desk.has(Pipeline { id: id(pipeline), name, rank: rank.clone(), ..Pipeline::default() });
            let ranks = Rank::spread(stages.len(), &mut random);
            for (stage, rank) in stages.into_iter().zip(ranks) {
                let likelihood = Percent::new((stage % 10 * 10) as u8);
                let name = format!("Stage {stage}");
                desk.has(Stage { id: id(stage), pipeline: id(pipeline), name, rank, likelihood, ..Stage::default() });
            }
        }
        desk
    }

    fn has(&mut self, record: impl Into<kariz_core::AnyRecord>) {
        self.book.apply(Delta { records: vec![record.into()], ..Delta::default() });
    }

    /// A deal in *New*, as `change` has it.
    fn deal(&mut self, title: &str, change: impl FnOnce(&mut Deal)) -> DealId {
        self.made += 1;
        let mut deal = Deal { id: id(self.made), title: title.into(), ..in_stage(NEW) };
        change(&mut deal);
        let made = deal.id;
        self.has(deal);
        made
    }

    /// What a view shows: titles, and `[group: count, minor units]` for headings.
    fn shows(&self, view: &View) -> String {
        let row = |row: &Row| match row {
            Row::Deal(id) => self.book.deal(*id).map(|deal| deal.title.clone()).unwrap_or_default(),
            Row::Group(key, count, sum) => format!("[{}: {count}, {}]", self.named(*key), euros(sum)),
        };
        let listing = listed(&self.book, view);
        assert_eq!(listing.count, listing.deals().count());
        listing.rows.iter().map(row).collect::<Vec<_>>().join(", ")
    }

    fn named(&self, key: GroupKey) -> String {
        match key {
            GroupKey::Stage(_, stage) => self.book.stage(stage).map(|stage| stage.name.clone()).unwrap_or_default(),
            GroupKey::Owner(Some(owner)) => self.book.member(owner).map(|owner| owner.name.clone()).unwrap_or_default(),
            GroupKey::Owner(None) => "nobody".into(),
            GroupKey::Won => "won".into(),
            GroupKey::Lost => "lost".into(),
        }
    }
}

fn in_stage(stage: u128) -> Deal {
    let pipeline = if stage == RENEW { 9 } else { 10 };
    let status = DealStatus::Open { stage: id(stage), since: Timestamp::default() };
    Deal { pipeline: id(pipeline), status, ..Deal::default() }
}

fn move_to(deal: &mut Deal, stage: u128) {
    let there = in_stage(stage);
    (deal.pipeline, deal.status) = (there.pipeline, there.status);
}

fn euros(sum: &Amounts) -> i64 {
    sum.iter().filter(|money| money.currency == Currency::EUR).map(|money| money.minor).sum()
}

fn eur(units: i64) -> Option<Money> {
    Some(Money::units(units, Currency::EUR))
}

fn by(sort: Column, descending: bool) -> View {
    View { sort, descending, status: Status::All, ..View::default() }
}

#[test]
fn filters_leave_out_what_is_not_asked_for() {
    let mut desk = Desk::new();
    desk.has(Organisation { id: id(2), name: "Größe AG".into(), ..Organisation::default() });
    desk.deal("Pump", |deal| (deal.value, deal.owner) = (eur(100), Some(id(5))));
    desk.deal("Valve", |deal| (deal.value, deal.organisation) = (eur(99), Some(id(2))));
    desk.deal("Renewal", |deal| move_to(deal, RENEW));
    desk.deal("Sold", |deal| deal.status = DealStatus::Won { closed_on: today() });
    desk.deal("Missed", |deal| deal.status = DealStatus::Lost { closed_on: today(), reason: None });
    desk.deal("Soon", |deal| deal.expected_close = Some(today().plus_days(7)));
    desk.deal("Binned", |deal| deal.removed = Some(kariz_core::Removal::Undone));
    let shown = |view: View| desk.shows(&View { sort: Column::Title, descending: false, ..view });
    let plain = View::default;
    assert_eq!(shown(plain()), "Pump, Renewal, Soon, Valve");
    assert_eq!(shown(View { status: Status::Won, ..plain() }), "Sold");
    assert_eq!(shown(View { status: Status::Lost, ..plain() }), "Missed");
    assert_eq!(shown(View { status: Status::All, ..plain() }), "Missed, Pump, Renewal, Sold, Soon, Valve");
    assert_eq!(shown(View { text: "GROSSE".into(), ..plain() }), shown(View { text: "größe".into(), ..plain() }));
    assert_eq!(shown(View { text: "größe".into(), ..plain() }), "Valve");
    assert_eq!(shown(View { text: "pum".into(), ..plain() }), "Pump");
    assert_eq!(shown(View { at_least: Some(100), ..plain() }), "Pump");
    assert_eq!(shown(View { closes_within: Some(7), ..plain() }), "Soon");
    assert_eq!(shown(View { closes_within: Some(6), ..plain() }), "");
    assert_eq!(shown(View { owner: Owner::Member(id(5)), ..plain() }), "Pump");
    assert_eq!(shown(View { owner: Owner::Nobody, ..plain() }), "Renewal, Soon, Valve");
    assert_eq!(shown(View { pipeline: Some(id(9)), ..plain() }), "Renewal");
    assert_eq!(shown(View { stage: Some(id(NEW)), ..plain() }), "Pump, Soon, Valve");
}

#[test]
fn names_are_in_order_whatever_their_letters_and_what_is_missing_comes_last() {
    let mut desk = Desk::new();
    for (number, name) in [(31, "éclair"), (32, "Zoo"), (33, "ALPHA")] {
        desk.has(Organisation { id: id(number), name: name.into(), ..Organisation::default() });
        desk.deal(name, |deal| deal.organisation = Some(id(number)));
    }
    desk.deal("none", |_| ());
    assert_eq!(desk.shows(&by(Column::Organisation, false)), "ALPHA, éclair, Zoo, none");
    assert_eq!(desk.shows(&by(Column::Organisation, true)), "Zoo, éclair, ALPHA, none");
}

/// Every column sorts, and not by the title.
#[test]
fn every_column_sorts_by_what_it_shows() {
    let mut desk = Desk::new();
    desk.has(Contact { id: id(2), name: "A".into(), ..Contact::default() });
    desk.has(Member { id: id(2), name: "A".into(), ..Member::default() });
    desk.has(Product { id: id(2), name: "A".into(), ..Product::default() });
    desk.has(Channel { id: id(2), name: "A".into(), ..Channel::default() });
    desk.has(Contact { id: id(3), name: "B".into(), ..Contact::default() });
    desk.has(Member { id: id(3), name: "B".into(), ..Member::default() });
    desk.has(Product { id: id(3), name: "B".into(), ..Product::default() });
    desk.has(Channel { id: id(3), name: "B".into(), ..Channel::default() });
    let write = |deal: &mut Deal, number: u128, days: i32| {
        (deal.contact, deal.owner) = (Some(id(number)), Some(id(number)));
        (deal.product, deal.channel) = (Some(id(number)), Some(id(number)));
        deal.created_on = today().plus_days(days);
        deal.expected_close = Some(today().plus_days(days));
        deal.value = eur(i64::from(days));
    };
    let second = desk.deal("a second", |deal| {
        write(deal, 3, 9);
        move_to(deal, OFFER);
    });
    let first = desk.deal("b first", |deal| write(deal, 2, 8));
    for (number, (deal, days)) in [(first, 1), (second, 2)].into_iter().enumerate() {
        let due = Some(today().plus_days(days));
        desk.has(Activity { id: id(40 + number as u128), deal: Some(deal), due, ..Activity::default() });
    }
    for column in Column::ALL {
        let expected = match column {
            Column::Title => "a second, b first",
            Column::Organisation | Column::Closed => continue, // the deals have none
            _ => "b first, a second",
        };
        assert_eq!(desk.shows(&by(column, false)), expected, "{column:?}");
    }
    desk.deal("c sold late", |deal| deal.status = DealStatus::Won { closed_on: today() });
    desk.deal("d sold early", |deal| deal.status = DealStatus::Won { closed_on: today().plus_days(-1) });
    assert_eq!(desk.shows(&by(Column::Closed, false)), "d sold early, c sold late, a second, b first");
}

/// Currencies are compared by their rates; without one they stay apart.
#[test]
fn values_are_compared_in_the_currency_of_the_workspace() {
    let mut desk = Desk::new();
    let usd: Currency = "USD".parse().expect("a currency");
    let jpy: Currency = "JPY".parse().expect("a currency");
    desk.deal("90 euros", |deal| deal.value = eur(90));
    desk.deal("100 dollars", |deal| deal.value = Some(Money::units(100, usd)));
    desk.deal("a million yen", |deal| deal.value = Some(Money::units(1_000_000, jpy)));
    desk.deal("unknown", |_| ());
    assert_eq!(desk.shows(&by(Column::Value, true)), "90 euros, 100 dollars, a million yen, unknown");
    let mut workspace = Workspace::clone(desk.book.workspace().expect("there is one"));
    workspace.rates.insert(usd, Rate(950_000));
    desk.has(workspace);
    assert_eq!(desk.shows(&by(Column::Value, true)), "100 dollars, 90 euros, a million yen, unknown");
    assert_eq!(desk.shows(&by(Column::Value, false)), "90 euros, 100 dollars, a million yen, unknown");
}

#[test]
fn stages_are_in_the_order_of_the_board_pipeline_after_pipeline() {
    let mut desk = Desk::new();
    desk.deal("lost", |deal| deal.status = DealStatus::Lost { closed_on: today(), reason: None });
    desk.deal("won", |deal| deal.status = DealStatus::Won { closed_on: today() });
    desk.deal("renew", |deal| move_to(deal, RENEW));
    desk.deal("offer", |deal| move_to(deal, OFFER));
    desk.deal("new", |_| ());
    assert_eq!(desk.shows(&by(Column::Stage, false)), "new, offer, renew, won, lost");
}

#[test]
fn groups_have_their_sums_and_keep_the_order_within() {
    let mut desk = Desk::new();
    desk.has(Member { id: id(5), name: "Ana".into(), ..Member::default() });
    desk.deal("small", |deal| (deal.value, deal.owner) = (eur(1), Some(id(5))));
    desk.deal("large", |deal| deal.value = eur(30));
    desk.deal("middle", |deal| (deal.value, deal.owner) = (eur(20), Some(id(5))));
    desk.deal("offer", |deal| {
        move_to(deal, OFFER);
        deal.value = eur(40);
    });
    desk.deal("sold", |deal| deal.status = DealStatus::Won { closed_on: today() });
    let view = View { group: Group::Stage, ..by(Column::Value, true) };
    let by_stage = "[Stage 11: 3, 5100], large, middle, small, [Stage 12: 1, 4000], offer, [won: 1, 0], sold";
    assert_eq!(desk.shows(&view), by_stage);
    let view = View { group: Group::Owner, ..view };
    assert_eq!(desk.shows(&view), "[Ana: 2, 2100], middle, small, [nobody: 3, 7000], offer, large, sold");

    // Owners are in the order of their names, not of their making.
    desk.has(Member { id: id(4), name: "Zoë".into(), ..Member::default() });
    desk.deal("hers", |deal| (deal.value, deal.owner) = (eur(2), Some(id(4))));
    assert_eq!(
        desk.shows(&view),
        "[Ana: 2, 2100], middle, small, [Zoë: 1, 200], hers, [nobody: 3, 7000], offer, large, sold"
    );

    let listing = listed(&desk.book, &view);
    let (count, sum) = listing.group(GroupKey::Owner(Some(id(5)))).expect("a group");
    assert_eq!((count, euros(&sum), listing.count, euros(&listing.sum)), (2, 2_100, 6, 9_300));
    assert_eq!(listing.group(GroupKey::Lost), None);
}

/// The list wakes for whatever it reads, and for nothing else.
#[test]
fn a_view_names_the_tables_that_it_reads() {
    let all = |view: &View| [tables_of_order(view.sort), tables(view)].concat();
    let other = |view: &View| all(view).into_iter().filter(|table| *table != Table::Deals).collect::<Vec<_>>();
    assert_eq!(other(&by(Column::Title, false)), []);
    assert_eq!(other(&by(Column::Value, false)), [Table::Workspaces]);
    assert_eq!(other(&by(Column::NextStep, false)), [Table::Activities]);
    assert_eq!(other(&by(Column::Contact, false)), [Table::Contacts]);
    assert_eq!(other(&by(Column::Channel, false)), [Table::Channels]);
    assert!(other(&View { group: Group::Stage, ..by(Column::Title, false) }).contains(&Table::Stages));
    assert_eq!(other(&View { group: Group::Owner, ..by(Column::Title, false) }), [Table::Members]);
    let typed = View { text: "acme".into(), ..by(Column::Title, false) };
    assert_eq!(other(&typed), [Table::Organisations, Table::Contacts]);
}

/// Sorting by a column follows a change of what is sorted by, in whichever table that is.
#[test]
fn each_column_s_tables_are_enough() {
    let renamed = [
        (Column::Organisation, Table::Organisations),
        (Column::Contact, Table::Contacts),
        (Column::Owner, Table::Members),
        (Column::Product, Table::Products),
        (Column::Channel, Table::Channels),
    ];
    for (column, table) in renamed {
        assert_eq!(sorting::tables(column), [table]);
    }
    let stage: StageId = id(NEW);
    let mut desk = Desk::new();
    desk.deal("new", |_| ());
    desk.deal("offer", |deal| move_to(deal, OFFER));
    assert_eq!(desk.shows(&by(Column::Likelihood, true)), "offer, new");
    let likely = Stage { likelihood: Percent::new(99), ..Stage::clone(desk.book.stage(stage).expect("a stage")) };
    desk.has(likely);
    assert_eq!(desk.shows(&by(Column::Likelihood, true)), "new, offer");
    assert!(sorting::tables(Column::Likelihood).contains(&Table::Stages));
}
