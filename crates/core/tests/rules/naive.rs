//! What the indexes say, worked out the slow way from the records alone.

use std::collections::BTreeMap;

use kariz_core::{
    book::{DueCounts, NextStep, due_state},
    day::{self, Day},
    *,
};

/// Fails where an index of the Book disagrees with its records.
pub fn check(book: &Book, today: Date) {
    check_columns(book);
    check_agenda(book, today);
    check_people(book);
    check_lists(book);
}

fn check_columns(book: &Book) {
    let mut columns: BTreeMap<StageId, Vec<&Deal>> = BTreeMap::new();
    for deal in book.deals().filter(|deal| deal.is_open()) {
        columns.entry(deal.stage().unwrap()).or_default().push(deal);
    }
    let mut shown: Vec<_> = book.all_open_deals().map(|deal| deal.id).collect();
    shown.sort_unstable();
    let mut open: Vec<_> = columns.values().flatten().map(|deal| deal.id).collect();
    open.sort_unstable();
    assert_eq!(shown, open, "every open deal stands somewhere, once");

    for stage in book.stages() {
        let mut deals = columns.remove(&stage.id).unwrap_or_default();
        deals.sort_by_key(|deal| (&deal.rank, deal.id));
        let ids = |deals: &[&Deal]| deals.iter().map(|deal| deal.id).collect::<Vec<_>>();
        assert_eq!(book.open_deals(stage.id).map(|deal| deal.id).collect::<Vec<_>>(), ids(&deals));
        for (at, deal) in deals.iter().enumerate() {
            assert_eq!(book.position(deal.id), Some(at));
            let (above, below) = book.neighbours(deal.id);
            assert_eq!(above.map(|deal| deal.id), at.checked_sub(1).map(|at| deals[at].id));
            assert_eq!(below.map(|deal| deal.id), deals.get(at + 1).map(|deal| deal.id));
        }
        let totals = book.stage_totals(stage.id);
        assert_eq!((totals.deals, totals.value), (deals.len(), deals.iter().filter_map(|deal| deal.value).collect()));
        assert_eq!(totals.weighted.iter().collect::<Vec<_>>(), weighted(book, &deals));
    }
}

fn weighted(book: &Book, deals: &[&Deal]) -> Vec<Money> {
    let mut hundredths: BTreeMap<Currency, i64> = BTreeMap::new();
    for deal in deals {
        if let Some(value) = deal.value {
            *hundredths.entry(value.currency).or_default() += value.minor * i64::from(book.likelihood(deal).get());
        }
    }
    let rounded = hundredths.into_iter().map(|(currency, sum)| Money::new((sum + 50) / 100, currency));
    rounded.filter(|money| money.minor != 0).collect()
}

fn check_agenda(book: &Book, today: Date) {
    let when = |step: &Activity| (step.due.is_none(), step.due, step.due_time, step.id);
    let mut planned: Vec<&Activity> =
        book.activities().map(|activity| &**activity).filter(|activity| book.is_called_for(activity)).collect();
    planned.sort_by_key(|step| when(step));
    assert!(book.planned().map(|step| step.id).eq(planned.iter().map(|step| step.id)));

    let state = |step: &&&Activity| due_state(Some(step), today);
    let overdue = planned.iter().filter(|step| matches!(state(step), NextStep::Overdue { .. })).count();
    let due_today = planned.iter().filter(|step| state(step) == NextStep::Today).count();
    assert_eq!(book.due_counts(today, None), DueCounts { overdue, today: due_today });

    check_day(book, today, &planned);
    for deal in book.deals() {
        let first = planned.iter().find(|step| book.whose(step) == Some(deal.id)).map(|step| step.id);
        assert_eq!(book.next_step(deal.id).map(|step| step.id), first);
        let of_deal = || book.activities().filter(|activity| book.whose(activity) == Some(deal.id));
        assert_eq!(book.touches(deal.id) as usize, of_deal().filter(|activity| activity.is_touch()).count());
        let kept = of_deal().filter(|activity| activity.removed.is_none()).count();
        assert_eq!(book.activities_of(deal.id).count(), kept);
    }
}

/// W2: a day from the indexes is the day from the records alone.
fn check_day(book: &Book, today: Date, planned: &[&Activity]) {
    let zone = Zone::default();
    let now = Timestamp::noon_of(today);
    let day = Day::of(book, day::Moment { now, today, zone: &zone }, day::Filter::default());
    let due = |days: std::ops::Range<i32>| {
        let is_due = move |step: &&&Activity| step.due.is_some_and(|due| days.contains(&due.days_since(today)));
        planned.iter().filter(is_due).map(|step| step.id).collect::<Vec<_>>()
    };
    assert_eq!(day.overdue, due(i32::MIN..0));
    assert_eq!(day.today, due(0..1));
    assert_eq!(day.upcoming, due(1..day::AHEAD + 1));
    assert_eq!(day.of_all, day.overdue.len() + day.today.len());
    let unplanned =
        book.deals().filter(|deal| deal.is_open() && !planned.iter().any(|step| book.whose(step) == Some(deal.id)));
    assert_eq!(day.unplanned.len(), unplanned.count());
    let done = book.activities().filter(|step| step.removed.is_none() && step.due.is_some());
    let done = done.filter(|step| step.done_at.is_some_and(|at| zone.date_of(at) >= today));
    assert_eq!(day.done.len(), done.count());
    let ending = book.deals().filter(|deal| deal.removed.is_none() && matches!(deal.status, DealStatus::Won { .. }));
    let ending = ending.filter(|deal| deal.renews_on.is_some_and(|day| day <= today.plus_days(day::RENEWED)));
    let ending = ending.filter(|deal| !planned.iter().any(|step| book.whose(step) == Some(deal.id)));
    assert_eq!(day.renewals.len(), ending.count());
    let awaited =
        book.deals().filter(|deal| deal.is_open() && book.next_step_state(deal.id, today) == NextStep::Planned);
    let awaited = awaited.filter_map(|deal| day::silent_since(book, deal));
    assert_eq!(
        day.awaited.len(),
        awaited.filter(|since| today.days_since(zone.date_of(*since)) >= day::AWAITED).count()
    );
    for deal in book.deals() {
        let of =
            |lead: &&std::sync::Arc<Lead>| lead.from_deal == Some(deal.id) && lead.removed.is_none() && lead.is_open();
        assert_eq!(book.retried_by(deal.id).is_some(), book.leads().any(|lead| of(&lead)));
    }
}

fn check_people(book: &Book) {
    for organisation in book.organisations() {
        let found =
            book.organisation_named(&organisation.name.to_uppercase()).map(|found| book::same_name(&found.name));
        let expected = organisation.removed.is_none().then(|| book::same_name(&organisation.name));
        assert!(expected.is_none() || found == expected, "{} is found by its name", organisation.name);
        let deals = book.deals().filter(|deal| deal.organisation == Some(organisation.id) && deal.removed.is_none());
        assert_eq!(book.deals_of_organisation(organisation.id).count(), deals.count());
    }
    for deal in book.deals().filter(|deal| deal.removed.is_none()) {
        let found = book.search(&deal.title, usize::MAX);
        assert!(found.iter().any(|found| found.record.entity() == deal.entity()), "{} is found", deal.title);
        if let Some(source_id) = &deal.source_id {
            assert_eq!(book.deal_from_source(source_id).unwrap().source_id.as_ref(), Some(source_id));
        }
    }
}

fn check_lists(book: &Book) {
    let shown = |archived: bool, removed: Option<Removal>| !archived && removed.is_none();
    let pipelines = book.pipelines().filter(|pipeline| shown(pipeline.archived, pipeline.removed)).count();
    assert_eq!(book.pipelines_in_order().count(), pipelines);
    assert!(book.pipelines_in_order().is_sorted_by_key(|pipeline| (&pipeline.rank, pipeline.id)));
    let stages = book.stages().filter(|stage| book.pipeline(stage.pipeline).is_some());
    let stages = stages.filter(|stage| shown(stage.archived, stage.removed)).count();
    assert_eq!(book.pipelines().map(|pipeline| book.stages_of(pipeline.id).count()).sum::<usize>(), stages);
    let channels = book.channels().filter(|channel| shown(channel.archived, channel.removed)).count();
    assert_eq!(book.channels_in_order().count(), channels);
    let in_bin = |record: &AnyRecord| matches!(record.removed(), Some(Removal::Binned { .. }));
    assert!(book.bin().iter().all(in_bin));
}
