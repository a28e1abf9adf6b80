//! Whatever is worked out of a Book.

use kariz_core::{
    Book, Calendar, Date, GoalSpan, Timestamp, Week, Zone, checkup,
    day::{Day, Filter, Moment, Why},
    forecast,
    goals::{self, By, Course, History, Need, Purse, progress},
    ics::{Event, calendar},
    metrics::{Facts, Numbers, Period, Scope, Unit, groups},
    review::{self, Then, Walk},
    score::Scoring,
    sequence,
};

const TODAY: i32 = 20_700;

/// All numbers, the day's work, and what is known of leads and steps, as text.
pub fn all(book: &Book) -> String {
    let numbers = Numbers::of(&Facts::of(book, Zone::default()), Scope::default());
    let numbers = format!("{:?} {:?} {:?}", numbers.win_rate(), numbers.cohort(), numbers.win_rate_by_value());
    [numbers, day(book), leads(book), steps(book)].join("\n")
}

/// The same, and what the other pages show: groups, goals, reviews, sequences, the forecast, the check-up.
pub fn everything(book: &Book) -> String {
    [all(book), by_group(book), set_goals(book), reviews(book), sequences(book), outlook(book)].join("\n")
}

/// By person, channel, campaign and the rest: also what was spent.
fn by_group(book: &Book) -> String {
    use groups::By;
    let (cases, scope, today) =
        (groups::Cases::of(book, Zone::default()), Scope::default(), Date::from_day_number(TODAY));
    let bands = groups::bands(&cases);
    let all = [By::Person, By::Channel, By::LastTouch, By::Campaign, By::Product, By::Category, By::Band, By::Reason];
    let costs = all.map(|by| {
        let month = Period::this_of(Calendar::Gregorian, Unit::Month, today);
        [None, Some(month), Some(Period::between(Date::MIN, Date::MAX))].map(|period| {
            let scope = Scope { period, ..Scope::default() };
            let breakdown = groups::Breakdown::of(&cases, by, scope, &bands);
            let costs = groups::Costs::of(&cases, &breakdown);
            let of_all = (costs.all.acquisition(), costs.all.back(), breakdown.all().revenue.mean());
            (costs, of_all)
        })
    });
    let customers = groups::Customers::of(&cases, &scope, today);
    let cohorts = groups::Cohorts::of(&customers, Calendar::Gregorian, today, 8);
    let growth = groups::Growth::of(&cases, &scope, Period::this_of(Calendar::Gregorian, Unit::Month, today));
    let (touches, hours) = (groups::Touches::of(&cases, &scope, 8), groups::Hours::of(&cases, book, &scope));
    let lifetime = (customers.lifetime(), customers.repeat_share(), customers.top_share());
    format!("{costs:?} {lifetime:?} {cohorts:?} {growth:?} {touches:?} {hours:?}")
}

/// Whatever goals are set: how far one is, day by day, and what it takes.
fn set_goals(book: &Book) -> String {
    let (today, days, zone) = (Date::from_day_number(TODAY), (Calendar::Gregorian, Week::default()), Zone::default());
    let purse = Purse::of_workspace(book);
    let of = |kept: &goals::Kept| {
        let period = goals::period_of(kept.aim.span, days, today);
        let course = Course::of(book, kept.aim.clone(), purse.currency, &zone);
        let target = kept.goal.target_in(period.last_day()).map(|target| target.amount());
        let standing = course.standing(days, today, target);
        let history = History::of(book, &kept.aim.of, today, &purse);
        let told = (standing.ahead(), standing.ahead_of_usual(), standing.projected(), standing.projected_by_usual());
        let needed = (standing.per_day(), standing.missing(), Need::of(kept.aim.measure, &standing, &history));
        let coverage = goals::Coverage::of(book, &kept.aim, &standing, &history, &purse, today);
        format!("{:?} {told:?} {needed:?} {coverage:?}", course.curve(period, days, today))
    };
    goals::shown(book).0.iter().take(60).map(of).collect()
}

/// Since each review that was held, and what each stage's question stands beside.
fn reviews(book: &Book) -> String {
    let (today, zone) = (Date::from_day_number(TODAY), Zone::default());
    let now = Timestamp::noon_of(today);
    let scene = review::Scene { book, now, today, zone: &zone };
    let since = |at: Timestamp| format!("{:?}", Walk::of(&scene, &Then::At(forecast::Moment::At(at))));
    let ends = book.reviews_latest_first().filter_map(|review| review.ended_at);
    let walks: String = ends.chain([Timestamp(i64::MIN), Timestamp(i64::MAX)]).take(20).map(since).collect();
    let facts: Vec<_> = book.stages().take(20).map(|stage| review::facts_of(book, stage.id, now)).collect();
    let told = (review::running(book, now), review::last(book, now), review::spent(book, Timestamp(i64::MIN), now));
    format!("{walks} {facts:?} {told:?} {:?}", review::to_ask(book))
}

/// Who is in which sequence, and how that went.
fn sequences(book: &Book) -> String {
    let standings: Vec<_> = book.enrolments().map(|enrolment| sequence::standing(book, enrolment)).collect();
    let went: Vec<_> = book.sequences().map(|of| sequence::performance(book, of.id)).collect();
    format!("{standings:?} {went:?}")
}

/// What is expected when, what moved since, what is put off; and what a check-up finds.
fn outlook(book: &Book) -> String {
    let (today, zone, filter) = (Date::from_day_number(TODAY), Zone::default(), forecast::Filter::default());
    let columns = forecast::Columns::new(forecast::Span::Month, Default::default(), today, 2, 4);
    let table = forecast::Forecast::of(book, filter, columns.clone());
    let coinage = forecast::Coinage::of(book.deals().filter_map(|deal| deal.value).map(|value| value.currency), book);
    let cash = forecast::Cash::of(book, filter, &columns, &coinage);
    let moments = [i64::MIN, 0, i64::MAX].map(|at| (forecast::Moment::At(Timestamp(at)), forecast::Moment::Now));
    let changes = moments.map(|moments| forecast::Change::of(book, filter, None, moments, &zone));
    let slippage = forecast::Slippage::of(book, filter, Period::between(Date::MIN, Date::MAX), &zone);
    let facts = checkup::Facts::of(book);
    let now = Timestamp::noon_of(today);
    let patient = checkup::Patient { book, facts: &facts, now, today, zone: &zone };
    let found = (checkup::findings(&patient), checkup::scorecard(&patient), checkup::point(&patient, Date::MIN));
    format!("{table:?} {cash:?} {changes:?} {slippage:?} {found:?}")
}

fn day(book: &Book) -> String {
    let (today, zone) = (Date::from_day_number(TODAY), Zone::default());
    let moment = Moment { now: Timestamp::noon_of(today), today, zone: &zone };
    let day = Day::of(book, moment, Filter::default());
    let whys: Vec<_> = day.unplanned.iter().map(|deal| Why::of(book, *deal, moment)).collect();
    format!("{day:?} {whys:?}")
}

fn leads(book: &Book) -> String {
    let (today, zone) = (Date::from_day_number(TODAY), Zone::default());
    let scoring = Scoring::of(book, &zone, today);
    let scores: Vec<_> = book.leads_newest_first().map(|lead| scoring.score(book, lead).total()).collect();
    let goals = [GoalSpan::Day, GoalSpan::Week, GoalSpan::Month].map(|span| {
        [By::Count, By::Value].map(|by| {
            let progress = progress(book, span, by, (Calendar::SolarHijri, Week::default()), today);
            (progress.projected(), progress.ahead(), progress)
        })
    });
    format!("{scores:?} {goals:?}")
}

fn steps(book: &Book) -> String {
    let today = Date::from_day_number(TODAY);
    let next: Vec<_> = book.planned().map(|step| step.next_occurrence(today).map(|next| next.due)).collect();
    let events = book.planned().filter_map(|step| Event::of(step, step.title.clone(), step.note.clone()));
    let file = calendar(&events.collect::<Vec<_>>(), Timestamp::noon_of(today));
    format!("{next:?} {file}")
}
