//! The rows that the numbers are counted from, as JSON: for whoever else is to count them. Values are converted, stays
//! are worked out, and ways are known already: that much less is left to do than Kariz does.

use std::fmt::Write;

use kariz_core::{Book, Deal, DealStatus, Landing, LeadStatus, Pipeline, StageId, journey::journey, time::DAY_MS};

use crate::{NOW, quarter, today};

/// A column and what stands in it; `null` where nothing does.
#[derive(Default)]
struct Columns(Vec<(&'static str, Vec<Option<i64>>)>);

impl Columns {
    fn add(&mut self, row: &[(&'static str, Option<i64>)]) {
        if self.0.is_empty() {
            self.0 = row.iter().map(|(name, _)| (*name, Vec::new())).collect();
        }
        self.0.iter_mut().zip(row).for_each(|((_, column), (_, value))| column.push(*value));
    }

    fn write(&self, name: &str, text: &mut String) {
        let columns = self.0.iter().map(|(name, column)| {
            let values = column.iter().map(|value| value.map_or_else(|| "null".to_owned(), |value| value.to_string()));
            format!("\"{name}\":[{}]", values.collect::<Vec<_>>().join(","))
        });
        let _ = write!(text, "\"{name}\":{{{}}},", columns.collect::<Vec<_>>().join(","));
    }
}

/// All of them.
pub fn json(book: &Book) -> String {
    let stages: Vec<StageId> = book
        .pipelines()
        .next()
        .into_iter()
        .flat_map(|pipeline: &std::sync::Arc<Pipeline>| book.stages_of(pipeline.id))
        .map(|stage| stage.id)
        .collect();
    let place = |stage: StageId| stages.iter().position(|other| *other == stage).map_or(-1, |at| at as i64);
    let (mut deals, mut stays, mut leads) = (Columns::default(), Columns::default(), Columns::default());
    for (number, deal) in (0..).zip(book.deals()) {
        deals.add(&deal_row(number, deal, book, &place));
        add_stays(&mut stays, number, deal, &place);
    }
    for lead in book.leads() {
        let became = i64::from(matches!(lead.status, LeadStatus::Converted { .. }));
        leads.add(&[("made", Some(i64::from(lead.created_on.day_number()))), ("became", Some(became))]);
    }
    let mut text = String::from("{");
    deals.write("deals", &mut text);
    stays.write("stays", &mut text);
    leads.write("leads", &mut text);
    let period = quarter();
    let [first, last, today] = [period.first(), period.last_day(), today()].map(|day| day.day_number());
    let _ = write!(
        text,
        "\"stages\":{},\"first\":{first},\"last\":{last},\"today\":{today},\"now\":{}}}",
        stages.len(),
        NOW.0
    );
    text
}

type Row = Vec<(&'static str, Option<i64>)>;

fn deal_row(number: i64, deal: &Deal, book: &Book, place: &impl Fn(StageId) -> i64) -> Row {
    let worth = deal.value.and_then(|value| book.workspace()?.convert(value)).map(|value| value.minor);
    let state = match deal.status {
        DealStatus::Open { .. } => 0,
        DealStatus::Won { .. } => 1,
        DealStatus::Lost { .. } => 2,
    };
    vec![
        ("id", Some(number)),
        ("state", Some(state)),
        ("made", Some(i64::from(deal.created_on.day_number()))),
        ("closed", deal.closed_on().map(|day| i64::from(day.day_number()))),
        ("value", worth),
        ("stage", Some(deal.open_stage().map_or(-1, place))),
    ]
}

/// Ways: 0 on, 1 won, 2 lost, 3 back, 4 still there.
fn add_stays(stays: &mut Columns, number: i64, deal: &Deal, place: &impl Fn(StageId) -> i64) {
    let steps: Vec<_> = journey(deal).collect();
    for (at, (entered, to)) in steps.iter().enumerate() {
        let Landing::Stage(stage) = *to else { continue };
        let next = steps.get(at + 1);
        let way = match next.map(|(_, to)| *to) {
            None => 4,
            Some(Landing::Won) => 1,
            Some(Landing::Lost) => 2,
            Some(Landing::Stage(next)) if place(next) < place(stage) => 3,
            Some(Landing::Stage(_)) => 0,
        };
        let day = |at: i64| at.div_euclid(DAY_MS);
        let closed_on = deal.closed_on().filter(|_| matches!(way, 1 | 2)).map(|on| i64::from(on.day_number()));
        stays.add(&[
            ("deal", Some(number)),
            ("number", Some(at as i64)),
            ("stage", Some(place(stage))),
            ("entered", Some(entered.0)),
            ("enteredOn", Some(day(entered.0))),
            ("ended", next.map(|(at, _)| at.0)),
            ("endedOn", closed_on.or(next.map(|(at, _)| day(at.0)))),
            ("way", Some(way)),
        ]);
    }
}
