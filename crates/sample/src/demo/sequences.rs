//! Sequences, their templates, and some who are in one: welcomed after a win, to be asked again after a loss (W3, W4).

use kariz_core::{
    Activity, Deal, Enrolment, EnrolmentId, EnrolmentState, Purpose, Rank, Record, Sequence, SequenceId, Step, StepKey,
    TemplateKind, TextTemplate, TextTemplateId, Timestamp, Wait, Week,
};

use super::{Demo, scene::Row, setting::Setting, touches::kind};

/// Whose next step is so many days away does not crowd the day, or the week.
const AWAY: i32 = 8;
/// So many are in each.
const MOST: usize = 4;

/// Adds the sequences of the scene, and enrols some of the closed deals.
pub(super) fn add(demo: &mut Demo, setting: &Setting, deals: &[Deal]) {
    for (at, row) in setting.scene.rows("sequences").iter().enumerate() {
        let steps: Vec<&Row> =
            setting.scene.rows("sequence steps").iter().filter(|step| step.text(0) == at.to_string()).collect();
        let purpose = Purpose::ALL.iter().copied().find(|purpose| purpose.word() == row.text(1)).unwrap_or_default();
        let sequence = make(demo, row, purpose, &steps);
        for deal in deals {
            enrol(demo, &sequence, deal);
        }
        demo.records.push(sequence.into());
    }
}

fn make(demo: &mut Demo, named: &Row, purpose: Purpose, rows: &[&Row]) -> Sequence {
    let began = demo.days_ago(200);
    let id: SequenceId = demo.dice.id(began);
    let ranks = Rank::spread(rows.len(), || 0);
    let mut steps = Vec::new();
    for ((key, row), rank) in (0..).map(StepKey).zip(rows).zip(ranks) {
        let kind = kind(row.text(2)).unwrap_or_default();
        let template = (!row.text(5).is_empty()).then(|| {
            let id: TextTemplateId = demo.dice.id(began);
            let template = TextTemplate {
                name: row.text(3).to_owned(),
                kind: if kind.word() == "message" { TemplateKind::Message } else { TemplateKind::Email },
                subject: fields(row.text(4)),
                body: fields(row.text(5)),
                ..TextTemplate::blank(id)
            };
            demo.records.push(template.into());
            id
        });
        let title = row.text(3).to_owned();
        steps.push((key, Step { rank, wait: wait(row.text(1)), time: None, kind, template, title }));
    }
    let free_days = free_days(named.text(2));
    Sequence {
        name: named.text(0).to_owned(),
        purpose,
        free_days,
        steps: steps.into_iter().collect(),
        ..Sequence::blank(id)
    }
}

/// `4`: Friday, as days are counted from Monday, 0; of nothing, the days that are free nearly everywhere.
fn free_days(text: &str) -> u32 {
    let days: Vec<u8> =
        text.chars().filter_map(|digit| digit.to_digit(7)).filter_map(|day| u8::try_from(day).ok()).collect();
    if days.is_empty() { Week::default().free_days() } else { Week::new(0, &days).free_days() }
}

/// `4d`, `3m`.
fn wait(text: &str) -> Wait {
    match text.strip_suffix('m') {
        Some(months) => Wait::Months(months.parse().unwrap_or_default()),
        None => Wait::Days(text.trim_end_matches('d').parse().unwrap_or_default()),
    }
}

/// Fields stand in the scene as `<<first_name::there>>`, since bars are the scene's own; `¶` begins a paragraph.
fn fields(text: &str) -> String {
    text.replace("<<", "{{").replace(">>", "}}").replace("::", "|").replace(" ¶ ", "\n\n")
}

/// A deal that was closed lately is enrolled where the first step is still some days away.
fn enrol(demo: &mut Demo, sequence: &Sequence, deal: &Deal) {
    let is_for = match sequence.purpose {
        Purpose::Welcome => matches!(deal.status, kariz_core::DealStatus::Won { .. }),
        Purpose::CheckIn => matches!(deal.status, kariz_core::DealStatus::Lost { .. }),
        Purpose::Prospecting | Purpose::Other => false,
    };
    let enrolled = demo.records.iter().filter(|record| match record {
        kariz_core::AnyRecord::Enrolment(enrolment) => enrolment.sequence == sequence.id,
        _ => false,
    });
    let Some(closed_at) = deal.closed_at().filter(|_| is_for) else { return };
    if enrolled.count() >= MOST {
        return;
    }
    let created_at = Timestamp(closed_at.0 + 60_000);
    let began = demo.day_of(created_at);
    // The first that is far enough away: what comes before it was left out.
    let mut due = began;
    let next = kariz_core::in_order(&sequence.steps).into_iter().find(|(_, step)| {
        due = step.wait.after(due, sequence.week());
        due >= demo.today.plus_days(AWAY)
    });
    let Some((key, step)) = next else { return };
    let id: EnrolmentId = demo.dice.id(created_at);
    let enrolment = Enrolment {
        name: deal.title.clone(),
        sequence: sequence.id,
        deal: Some(deal.id),
        state: EnrolmentState::Runs,
        created_at,
        ..Enrolment::blank(id)
    };
    let activity = Activity {
        kind: step.kind,
        title: step.title.clone(),
        deal: Some(deal.id),
        contact: deal.contact,
        owner: deal.owner,
        due: Some(due),
        template: step.template.map(Box::new),
        enrolment: Some(Box::new(id)),
        step: Some(key.0),
        created_at,
        ..Activity::blank(enrolment.activity(key))
    };
    demo.records.push(enrolment.into());
    demo.records.push(activity.into());
}
