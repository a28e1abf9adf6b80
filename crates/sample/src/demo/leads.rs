//! Leads: those that wait, those that became deals, and those that will not buy.

use kariz_core::{
    Answer, ChannelId, Date, Deal, Extent, Lead, LeadStatus, LogKey, Question, Record, Signal, SignalKind, Timestamp,
    time::DAY_MS,
};

use super::{Demo, setting::Setting};

/// How it stands with a lead that waits.
#[derive(Clone, Copy)]
enum Stand {
    New,
    Working,
    /// To be tried again in so many days.
    Nurture(i32),
}

/// How it stands with each row of the scene's leads, in their order, and what showed that they are ready, so many days ago.
const STANDS: [(Stand, &[(SignalKind, i64)]); 14] = {
    use SignalKind::{Answered, AskedDemo, Clicked, Event, Joined, Opened, Pricing, Quote, Samples};
    use Stand::{New, Nurture, Working};
    [
        (New, &[(AskedDemo, 0), (Pricing, 0)]),
        (New, &[(Pricing, 1), (Opened, 1), (Opened, 2)]),
        (Working, &[(Event, 1), (Samples, 1), (Joined, 1), (Quote, 0)]),
        (Working, &[(Answered, 1), (Opened, 2)]),
        (Working, &[(Opened, 1), (Opened, 4), (Clicked, 3), (Joined, 9)]),
        (Working, &[(Quote, 0), (AskedDemo, 2), (Pricing, 1), (Answered, 2)]),
        (New, &[(Joined, 4)]),
        (New, &[(Clicked, 5), (Opened, 6)]),
        (Working, &[(Event, 7)]),
        (Nurture(18), &[(Pricing, 9), (Answered, 12)]),
        (New, &[]),
        (Nurture(97), &[(Event, 15)]),
        (Working, &[(Opened, 12), (Opened, 15)]),
        (Working, &[(Answered, 14)]),
    ]
};

/// Adds the leads. Some of the deals turn out to come from one.
pub(super) fn add(demo: &mut Demo, setting: &Setting, deals: &mut [Deal]) {
    add_waiting(demo, setting);
    add_disqualified(demo, setting);
    for deal in deals {
        if demo.dice.percent(45) {
            add_converted(demo, setting, deal);
        }
    }
}

fn add_waiting(demo: &mut Demo, setting: &Setting) {
    for (at, row) in setting.scene.rows("leads").iter().enumerate() {
        let known = demo.days_ago(row.number(4).unwrap_or_default());
        let channel = row.number(2).and_then(|channel| setting.channels.get(usize::try_from(channel).ok()?)).copied();
        let owner = demo.dice.percent(60).then(|| *demo.dice.one_of(&setting.members));
        let known_of = setting.scene.rows("fit").get(at).cloned().unwrap_or_default();
        let lead = Lead {
            owner,
            industry: known_of.text(0).to_owned(),
            size: known_of.number(1).and_then(|size| u32::try_from(size).ok()),
            region: known_of.text(2).to_owned(),
            role: known_of.text(3).to_owned(),
            value: row.large(3).filter(|value| *value > 0).map(|value| setting.scene.money(value)),
            about: row.text(5).to_owned(),
            ..lead(demo, row.text(0), row.text(1), channel, known)
        };
        let (stand, signals) = STANDS[at % STANDS.len()];
        demo.records.push(stands(demo, lead, stand, signals).into());
    }
}

/// The lead with how it stands, what showed that it is ready, and what is known of whether they would buy.
fn stands(demo: &Demo, mut lead: Lead, stand: Stand, signals: &[(SignalKind, i64)]) -> Lead {
    let on = lead.created_on;
    lead.status = match stand {
        Stand::New => LeadStatus::New,
        Stand::Working => LeadStatus::Working { on },
        Stand::Nurture(days) => LeadStatus::Nurture { until: demo.today.plus_days(days), reason: None, on },
    };
    for (salt, (kind, days)) in signals.iter().enumerate() {
        let at = Timestamp(demo.now.0 - days * DAY_MS - salt as i64 * 900_000);
        lead.signals.insert(LogKey { at, salt: salt as u32 }, Signal { kind: (*kind).into(), by: lead.owner });
    }
    if matches!(stand, Stand::Working) && !lead.about.is_empty() {
        let mut say = |question, extent, evidence: &str| {
            lead.answers.insert(question, Answer { extent, on, by: lead.owner, evidence: evidence.to_owned() });
        };
        let about = lead.about.clone();
        say(Question::Need, Extent::Yes, &about);
        say(Question::Problem, Extent::Yes, &about);
        if lead.value.is_some() {
            say(Question::Budget, Extent::Partly, "");
            say(Question::Timeline, Extent::Yes, "");
        }
    }
    lead
}

fn add_disqualified(demo: &mut Demo, setting: &Setting) {
    for row in setting.scene.rows("disqualified") {
        let days = i32::try_from(demo.dice.range(10, 260)).unwrap_or_default();
        let known = demo.days_ago(days);
        let on = demo.day_of(known).plus_days(i32::try_from(demo.dice.range(1, 9)).unwrap_or_default());
        let channel = Some(*demo.dice.one_of(&setting.channels));
        let reason = Some(*demo.dice.one_of(&setting.reasons));
        let lead = Lead {
            status: LeadStatus::Disqualified { reason, on },
            owner: Some(*demo.dice.one_of(&setting.members)),
            ..lead(demo, row.text(0), row.text(1), channel, known)
        };
        demo.records.push(lead.into());
    }
}

/// The lead that a deal was made from, known some days before.
fn add_converted(demo: &mut Demo, setting: &Setting, deal: &mut Deal) {
    let made = deal.moves.first_key_value().map_or(demo.now, |(first, _)| first.at);
    let known = Timestamp(made.0 - demo.dice.range(1, 13) * DAY_MS);
    let name = setting.scene.only("inquiry", 0).replace("{}", &deal.title);
    let lead = Lead {
        status: LeadStatus::Converted { deal: deal.id, on: deal.created_on },
        owner: deal.owner,
        value: deal.value,
        ..lead(demo, &name, "", deal.channel, known)
    };
    deal.lead = Some(lead.id);
    demo.records.push(lead.into());
}

fn lead(demo: &mut Demo, name: &str, organisation: &str, channel: Option<ChannelId>, known: Timestamp) -> Lead {
    let created_on: Date = demo.day_of(known);
    let mailbox = super::buyers::mailbox(name, demo.records.len());
    Lead {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        email: if organisation.is_empty() { String::new() } else { format!("{mailbox}@mail.example") },
        channel,
        created_on,
        ..Lead::blank(demo.dice.id(known))
    }
}
