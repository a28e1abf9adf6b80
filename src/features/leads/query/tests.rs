use kariz_core::{
    Aspect, Currency, Date, Delta, LogKey, Money, Record, RecordId, Signal, SignalKind, Timestamp, Workspace, Zone,
};

use super::*;

fn today() -> Date {
    Date::from_day_number(20_000)
}

fn lead(number: u128, name: &str, status: LeadStatus) -> Lead {
    let created_on = Date::from_day_number(19_000 + number as i32);
    Lead { name: name.into(), status, created_on, ..Lead::blank(RecordId(number).into()) }
}

fn book(leads: Vec<Lead>) -> Book {
    let mut book = Book::default();
    book.apply(Delta { records: leads.into_iter().map(Into::into).collect(), ..Delta::default() });
    book
}

fn some() -> Book {
    let on = today();
    let mut hot = lead(1, "Åsa", LeadStatus::Working { on });
    for (salt, kind) in [SignalKind::Quote, SignalKind::AskedDemo, SignalKind::Samples].into_iter().enumerate() {
        hot.signals
            .insert(LogKey { at: Timestamp::noon_of(on), salt: salt as u32 }, Signal { kind: kind.into(), by: None });
    }
    let value = Some(Money::units(5, Currency::EUR));
    book(vec![
        hot,
        Lead { value, organisation: "Beta".into(), ..lead(2, "Cy", LeadStatus::New) },
        lead(3, "Bo", LeadStatus::Nurture { until: on.plus_days(3), reason: None, on }),
        lead(4, "Dee", LeadStatus::Disqualified { reason: None, on }),
        lead(5, "Eve", LeadStatus::New),
    ])
}

fn list(book: &Book, view: &View) -> Listing {
    listing(book, &Scores::of(book, &Zone::default(), today()), view, &mut Folded::default())
}

fn names(book: &Book, view: View) -> Vec<String> {
    let listed = list(book, &view);
    listed.rows.iter().map(|row| book.lead(row.id).unwrap().name.clone()).collect()
}

/// Q1: each state has its leads, and its count; Q7: what is disqualified is not among the open ones.
#[test]
fn states_are_counted() {
    let listed = list(&some(), &View::default());
    assert_eq!((listed.counts, listed.all), ([4, 1, 2, 1, 1, 0, 1], 5));
}

#[test]
fn leads_are_sorted_and_filtered() {
    let book = some();
    assert_eq!(names(&book, View::default()), ["Åsa", "Eve", "Cy", "Bo"], "by score, else the newest first");
    let sorted = |sort| names(&book, View { sort, ..View::default() });
    assert_eq!(sorted(Sort::Name), ["Åsa", "Cy", "Eve", "Bo"]);
    assert_eq!(sorted(Sort::Newest), ["Eve", "Cy", "Åsa", "Bo"]);
    let words = |words: &str| names(&book, View { words: words.into(), ..View::default() });
    assert_eq!((words("asa"), words("BETA")), (vec!["Åsa".into()], vec!["Cy".into()]));
    assert_eq!(names(&book, View { shown: Shown::Ready, ..View::default() }), ["Åsa"]);
}

/// Q1: who waits for a later day comes last in whatever order; from that day on they are in their place again.
#[test]
fn who_waits_comes_last_until_their_day() {
    let on = today();
    let waits = |until| LeadStatus::Nurture { until, reason: None, on };
    let book = book(vec![
        lead(1, "Ana", waits(on.plus_days(1))),
        lead(2, "Ben", waits(on)),
        lead(3, "Cem", LeadStatus::New),
        lead(4, "Dee", waits(on.plus_days(9))),
    ]);
    let sorted = |sort| names(&book, View { sort, ..View::default() });
    assert_eq!(sorted(Sort::Name), ["Ben", "Cem", "Ana", "Dee"]);
    assert_eq!(sorted(Sort::Newest), ["Cem", "Ben", "Dee", "Ana"]);
}

/// Issue 13: 20,000 leads are listed at once, in the time of a frame or two (here in a debug build).
#[test]
fn twenty_thousand_are_listed() {
    let many = (0..20_000).map(|n| lead(n + 1, &format!("Lead {n}"), LeadStatus::New)).collect();
    let book = book(many);
    let started = std::time::Instant::now();
    assert_eq!(list(&book, &View::default()).rows.len(), 20_000);
    assert!(started.elapsed() < std::time::Duration::from_secs(3));
}

/// Q4: sorted and limited by how well they fit.
#[test]
fn leads_are_listed_by_fit() {
    let mut book = some();
    let mut workspace = Workspace { id: RecordId(90).into(), name: "Kariz".into(), ..Workspace::default() };
    workspace.ideal.insert(Aspect::Industry, "Hotels".into());
    let eve = Lead { industry: "Hotels".into(), ..lead(5, "Eve", LeadStatus::New) };
    book.apply(Delta { records: vec![workspace.into(), eve.into()], ..Delta::default() });
    assert_eq!(names(&book, View { sort: Sort::Fit, ..View::default() })[0], "Eve");
    assert_eq!(names(&book, View { letter: Some(Letter::A), ..View::default() }), ["Eve"]);
}

/// What is folded once is folded anew only where the lead is another: what was typed before says nothing of it.
#[test]
fn what_is_searched_follows_the_leads() {
    let (mut book, mut folded) = (some(), Folded::default());
    let mut found = |book: &Book, words: &str| {
        let scores = Scores::of(book, &Zone::default(), today());
        let view = View { words: words.into(), ..View::default() };
        listing(book, &scores, &view, &mut folded).rows.len()
    };
    assert_eq!((found(&book, "cy"), found(&book, "sid")), (1, 0));
    let other = lead(2, "Sid", LeadStatus::New);
    book.apply(Delta { records: vec![other.into()], ..Delta::default() });
    assert_eq!((found(&book, "cy"), found(&book, "sid")), (0, 1));
}
