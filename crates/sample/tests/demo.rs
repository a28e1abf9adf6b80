//! The sample workspace (X4) comes out well: commands accept it, the board is as its designers drew it, the
//! numbers tell a story, and that on any day.

use kariz_core::{
    AnyRecord, Book, Command, CommandName, Context, Date, Delta, Record, Sequence, Timestamp, Zone,
    book::{NextStep, days_in_stage},
    decide, in_order,
    metrics::{Facts, Numbers, Passed, Period, Scope},
    time::DAY_MS,
};
use kariz_sample::{ENGLISH, sample_workspace};

/// Tuesday, 24 November 2026, 13:02 UTC: the day on the screens.
const NOW: Timestamp = Timestamp(1_795_525_320_000);

fn records(now: Timestamp, seed: u64) -> Vec<AnyRecord> {
    sample_workspace(ENGLISH, now, Zone::default().date_of(now), seed)
}

fn book(now: Timestamp) -> Book {
    let mut book = Book::default();
    book.apply(Delta { records: records(now, 7), ..Delta::default() });
    book
}

#[test]
fn it_is_accepted_on_every_day_of_a_year_and_always_the_same() {
    for day in (0..366).step_by(5) {
        let now = Timestamp(NOW.0 + day * DAY_MS + day * 3_600_000);
        let records = records(now, 7);
        assert_eq!(records, self::records(now, 7));
        let mut random = 0;
        let random = &mut || {
            random += 1;
            random
        };
        let mut context =
            Context { now, today: Zone::default().date_of(now), zone: &kariz_core::time::UTC, me: None, random };
        let command = Command::PutMany { name: CommandName::Sample, records };
        decide(&mut Book::default(), &mut context, command).expect("accepted");
    }
}

#[test]
fn another_seed_makes_another_one() {
    assert_ne!(records(NOW, 1), records(NOW, 2));
}

#[test]
fn the_board_is_as_drawn() {
    let book = book(NOW);
    assert!(book.workspace().unwrap().sample);
    let pipeline = book.pipelines_in_order().next().unwrap();
    let columns: Vec<_> =
        book.stages_of(pipeline.id).map(|stage| (stage.name.as_str(), book.open_deal_count(stage.id))).collect();
    let drawn =
        [("New", 11), ("Qualified", 9), ("Needs agreed", 8), ("Proposal", 6), ("Negotiation", 4), ("Verbal yes", 0)];
    assert_eq!(columns, drawn);
    let workspace = book.workspace().unwrap();
    let open = book.deals().filter(|deal| deal.is_open());
    let total: i64 = open.map(|deal| workspace.convert(deal.value.unwrap()).unwrap().minor).sum();
    assert!((28_400_000..28_600_000).contains(&total), "{total}");
}

/// What is written in the tables is found by its name.
#[test]
fn every_deal_has_all_that_the_tables_say() {
    let book = book(NOW);
    for deal in book.deals() {
        let of_deal = (deal.owner, deal.organisation, deal.contact, deal.product, deal.channel);
        assert!(matches!(of_deal, (Some(_), Some(_), Some(_), Some(_), Some(_))), "{deal:?}");
    }
    assert_eq!(
        book.deals().filter(|deal| deal.is_open() || deal.value.is_none()).filter(|deal| deal.value.is_some()).count(),
        38
    );
}

#[test]
fn work_is_overdue_due_today_planned_and_missing() {
    let book = book(NOW);
    let today = Zone::default().date_of(NOW);
    let counts = book.due_counts(today, None);
    assert_eq!((counts.overdue, counts.today), (5, 6));
    let open = || book.deals().filter(|deal| deal.is_open());
    let bare = open().filter(|deal| book.next_step_state(deal.id, today) == NextStep::Nothing).count();
    assert_eq!(bare, 7);
    let stuck = open().filter(|deal| book.stuck_for(deal, NOW, &Zone::default()).is_some()).count();
    assert_eq!(stuck, 6);
}

#[test]
fn days_in_stage_are_as_drawn() {
    let book = book(NOW);
    let days = |title: &str| {
        let deal = book.deals().find(|deal| deal.title == title).unwrap();
        days_in_stage(deal, NOW, &Zone::default()).unwrap()
    };
    assert_eq!(days("Leak alerts for 14 buildings"), 9);
    assert_eq!(days("Campus leak alerts, 2 years"), 33);
}

#[test]
fn the_numbers_tell_the_story_of_the_screens() {
    let book = book(NOW);
    let pipeline = book.pipelines_in_order().next().unwrap().id;
    let facts = Facts::of(&book, Zone::default());
    let all = Numbers::of(&facts, Scope::default());
    let funnel = all.funnel(&book, pipeline, Passed::Recorded).unwrap();
    let reached: Vec<u64> = funnel.stages.iter().map(|stage| stage.reached).collect();
    assert_eq!(reached, [172, 134, 98, 69, 44, 38]);
    assert_eq!((funnel.won, funnel.lost, funnel.open), (35, 99, 38));
    let times = all.time_in_stage(&book, pipeline, NOW).unwrap();
    let bottleneck = times.bottleneck.and_then(|stage| book.stage(stage)).unwrap();
    assert_eq!(bottleneck.name, "Proposal");
    let cycle = all.sales_cycle().unwrap().from_deal.median.as_f64();
    assert!((38.0..55.0).contains(&cycle), "{cycle}");
}

fn half_years(now: Timestamp) -> [Scope; 2] {
    let latest = Period::last_days(180, Zone::default().date_of(now));
    [latest, latest.previous()].map(|period| Scope { period: Some(period), ..Scope::default() })
}

/// "24 of 89 closed", and a half-year to compare with; on any day of the week, whatever the seed.
#[test]
fn each_half_year_closes_as_many_deals_as_drawn() {
    for day in 0..8_u32 {
        let now = Timestamp(NOW.0 + i64::from(day) * DAY_MS);
        let mut book = Book::default();
        book.apply(Delta { records: records(now, day.into()), ..Delta::default() });
        let facts = Facts::of(&book, Zone::default());
        let closed = half_years(now).map(|scope| {
            let rate = Numbers::of(&facts, scope).win_rate().unwrap();
            (rate.won, rate.lost)
        });
        assert_eq!(closed, [(24, 65), (11, 34)]);
        let pipeline = book.pipelines_in_order().next().unwrap().id;
        let [latest, _] = half_years(now);
        let times = Numbers::of(&facts, latest).time_in_stage(&book, pipeline, now).unwrap();
        assert_eq!(times.bottleneck.and_then(|stage| book.stage(stage)).unwrap().name, "Proposal");
    }
}

#[test]
fn every_number_can_be_told() {
    let book = book(NOW);
    let (today, pipeline) = (Zone::default().date_of(NOW), book.pipelines_in_order().next().unwrap().id);
    let facts = Facts::of(&book, Zone::default());
    for scope in half_years(NOW) {
        let numbers = Numbers::of(&facts, scope);
        let shares = [
            numbers.win_rate().unwrap().share,
            numbers.win_rate_by_value().unwrap().share,
            numbers.lead_conversion().unwrap().share,
            numbers.funnel(&book, pipeline, Passed::Recorded).unwrap().won_of_all().unwrap(),
        ];
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(&share.ratio())), "{shares:?}");
        let cycle = numbers.sales_cycle().unwrap().from_deal.median.as_f64();
        assert!((35.0..60.0).contains(&cycle), "{cycle}");
        assert!(numbers.velocity(today).unwrap().per_day().minor > 0);
    }
}

#[test]
fn every_record_is_complete_and_reads_back() {
    for record in records(NOW, 7) {
        let fields = record.fields();
        let mut stored = fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        assert_eq!(AnyRecord::read(record.entity(), &mut stored), Ok(record));
    }
}

/// Nothing was done, moved or closed after now, and nothing before it was made.
#[test]
fn history_is_in_order() {
    for hour in 0..48 {
        let now = Timestamp(NOW.0 + hour * 3_600_000);
        let book = book(now);
        let today: Date = Zone::default().date_of(now);
        for deal in book.deals() {
            assert!(deal.moves.keys().all(|step| step.at <= now), "{deal:?}");
            assert!(deal.closed_on().is_none_or(|day| day <= today && day >= deal.created_on), "{deal:?}");
        }
        for activity in book.activities() {
            assert!(activity.done_at.is_none_or(|at| at <= now) && activity.created_at <= now, "{activity:?}");
            assert_eq!(activity.entity().id, activity.id.0);
        }
    }
}

/// The other languages' samples.
const SCENES: [&str; 5] = [
    include_str!("../../../locales/ro/sample.txt"),
    include_str!("../../../locales/pl/sample.txt"),
    include_str!("../../../locales/zh/sample.txt"),
    include_str!("../../../locales/fi/sample.txt"),
    include_str!("../../../locales/fa/sample.txt"),
];

/// X4, U2: what a sample in English has, every language's has: each section, and in those that are a story each row.
#[test]
fn no_language_lacks_a_section() {
    const STORIES: [&str; 5] = ["members", "stages", "leads", "sequences", "sequence steps"];
    let sections = |scene: &'static str| {
        let mut rows = std::collections::BTreeMap::<&str, usize>::new();
        let mut section = "";
        for line in scene.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            match line.strip_prefix('[') {
                Some(name) => section = name.trim_end_matches(']'),
                None => *rows.entry(section).or_default() += 1,
            }
        }
        rows
    };
    let english = sections(ENGLISH);
    for scene in SCENES {
        let own = sections(scene);
        assert!(own.keys().eq(english.keys()), "{:?} and {:?}", own.keys(), english.keys());
        for story in STORIES {
            assert_eq!(own[story], english[story], "{story}: {}", scene.lines().nth(4).unwrap_or_default());
        }
    }
}

/// W3: mails of the sample begin and end with what is put in, and name no field that there is not.
#[test]
fn sequences_of_every_language_can_be_written_with() {
    for scene in SCENES.into_iter().chain([ENGLISH]) {
        let records = sample_workspace(scene, NOW, Zone::default().date_of(NOW), 7);
        let templates: Vec<_> = records
            .iter()
            .filter_map(|record| match record {
                AnyRecord::TextTemplate(template) => Some(template),
                _ => None,
            })
            .collect();
        assert_eq!(templates.len(), 8, "mails and messages of the three sequences");
        for template in templates {
            assert!(!template.body.contains("::") && !template.body.contains('¶'), "{}", template.body);
            let text = format!("{}{}", template.subject, template.body);
            for field in text.split("{{").skip(1).filter_map(|rest| rest.split_once("}}")) {
                let name = field.0.split('|').next().unwrap_or_default();
                assert!(["first_name", "organisation", "signature"].contains(&name), "{name} in {}", template.name);
            }
        }
    }
}

/// X4, U2: in each language the same story is told, with names, places and money of its region.
#[test]
fn every_language_has_the_same_deals_in_its_own_words() {
    let english = book(NOW);
    let columns = |book: &Book| {
        let pipeline = book.pipelines_in_order().next().unwrap().id;
        book.stages_of(pipeline).map(|stage| book.open_deal_count(stage.id)).collect::<Vec<_>>()
    };
    // Of each sequence what it is for, and its steps: what is done, and whether with a template; then who is in one.
    let sequences = |book: &Book| {
        let steps = |sequence: &Sequence| {
            let steps = in_order(&sequence.steps).into_iter();
            steps.map(|(_, step)| (step.wait, step.kind, step.template.is_some())).collect::<Vec<_>>()
        };
        let mut all: Vec<_> = book.sequences().map(|all| (all.purpose.word(), steps(all))).collect();
        all.sort_unstable_by_key(|(purpose, _)| *purpose);
        (all, book.enrolments().count())
    };
    assert!(sequences(&english).1 > 0 && english.templates_in_order().count() > 0);
    for scene in SCENES {
        let records = sample_workspace(scene, NOW, Zone::default().date_of(NOW), 7);
        let mut book = Book::default();
        book.apply(Delta { records, ..Delta::default() });
        let name = &book.workspace().unwrap().name;
        assert_eq!(columns(&book), columns(&english), "{name}");
        let told =
            book.deals().filter(|deal| deal.organisation.is_some() && deal.product.is_some() && deal.owner.is_some());
        assert_eq!(told.count(), english.deals().count(), "{name}: every name is found");
        assert_eq!(sequences(&book), sequences(&english), "{name}: the same is written to the same");
        let workspace = book.workspace().unwrap();
        let value = |deal: &kariz_core::Deal| deal.value.and_then(|value| workspace.convert(value));
        assert!(
            book.deals().filter(|deal| deal.is_open()).all(|deal| value(deal).is_some()),
            "{name}: every value counts"
        );
    }
}

#[test]
fn nothing_comes_of_a_file_that_is_none() {
    for scene in ["", "[workspace]", "not a table", &ENGLISH[..ENGLISH.len() / 2]] {
        assert!(sample_workspace(scene, NOW, Zone::default().date_of(NOW), 7).is_empty());
    }
}
