//! Leads: those that wait, those that became deals, and those that will not buy.

use kariz_core::{ChannelId, Currency, Date, Deal, Lead, LeadStatus, Money, Record, Timestamp, time::DAY_MS};

use super::{Demo, setting::Setting};

/// Leads that nobody has decided on: name, organisation, channel, value, days ago, what is known.
const WAITING: [(&str, &str, usize, i64, i32, &str); 14] = [
    ("Yara Haddad", "Oasis Nurseries", 5, 5_200, 0, "Asked for a demo on the website."),
    ("Tom Eriksen", "Nordlys Hotel", 0, 3_900, 1, "Wants prices for 30 rooms."),
    ("Bianca Rossi", "Cantina Solaria", 4, 7_400, 1, "Met at the irrigation fair; took a flow meter along."),
    ("Pavel Král", "Mlýn Dolní", 8, 0, 2, "Answered the second mail."),
    ("Sorcha Flynn", "Ballyrun Golf", 3, 2_800, 3, "Reads every newsletter."),
    ("Mikael Strand", "Strand Fastigheter", 6, 12_500, 3, "Partner brought them: 90 flats."),
    ("Carmen Ortiz", "Baños de Azul", 1, 4_600, 5, "Commented on the leak story."),
    ("Dr. Lena Fuchs", "Fuchs Labor", 2, 0, 6, "Downloaded the audit checklist."),
    ("Ewa Malinowska", "Młyn Wodny", 9, 3_300, 8, "Knows Marta Górska."),
    ("Ioan Crăciun", "Termele Verzi", 7, 8_800, 9, "Call again after the board meets."),
    ("Henk Bos", "Bos Tulpen", 0, 2_100, 12, ""),
    ("Amélie Roux", "Camping des Pins", 4, 5_900, 15, "Card from the fair."),
    ("Jussi Laine", "Laine Kalatila", 8, 0, 21, "Opened twice, no answer."),
    ("Grace Adeyemi", "Hillcrest Clinic", 5, 6_700, 26, "Recommended by Brackenfell Schools."),
];
/// Names of leads that will not buy.
const DISQUALIFIED: [(&str, &str); 20] = [
    ("Per Holm", "Holm Consulting"),
    ("Nina Falk", ""),
    ("Ali Rezaei", "Rezaei Trading"),
    ("Sue Barnes", "Barnes & Co"),
    ("Otto Kern", "Kern Werbung"),
    ("Maja Novak", ""),
    ("Luis Peña", "Peña Diseño"),
    ("Kim Larsen", "Larsen Vinduer"),
    ("Ed Foley", ""),
    ("Anna Bauer", "Bauer Reisen"),
    ("Filip Mazur", "Mazur IT"),
    ("Rosa Neri", ""),
    ("Jan Smit", "Smit Fietsen"),
    ("Eva Horák", "Horák Media"),
    ("Tim Ward", ""),
    ("Leila Amini", "Amini Carpets"),
    ("Paul Graf", "Graf Möbel"),
    ("Ida Berg", ""),
    ("Marc Petit", "Petit Jouets"),
    ("Olga Sava", "Sava Travel"),
];

/// Adds the leads. Some of the deals turn out to come from one.
pub(super) fn add(demo: &mut Demo, setting: &Setting, deals: &mut [Deal]) {
    add_waiting(demo, setting);
    add_disqualified(demo, setting);
    for deal in deals {
        if demo.dice.percent(45) {
            add_converted(demo, deal);
        }
    }
}

fn add_waiting(demo: &mut Demo, setting: &Setting) {
    for (name, organisation, channel, value, days, about) in WAITING {
        let known = demo.days_ago(days);
        let owner = demo.dice.percent(60).then(|| *demo.dice.one_of(&setting.members));
        let lead = Lead {
            owner,
            value: (value > 0).then(|| Money::units(value, Currency::EUR)),
            about: about.to_owned(),
            ..lead(demo, name, organisation, setting.channels.get(channel).copied(), known)
        };
        demo.records.push(lead.into());
    }
}

fn add_disqualified(demo: &mut Demo, setting: &Setting) {
    for (name, organisation) in DISQUALIFIED {
        let days = i32::try_from(demo.dice.range(10, 260)).unwrap_or_default();
        let known = demo.days_ago(days);
        let on = demo.day_of(known).plus_days(i32::try_from(demo.dice.range(1, 9)).unwrap_or_default());
        let channel = Some(*demo.dice.one_of(&setting.channels));
        let reason = Some(*demo.dice.one_of(&setting.reasons));
        let lead = Lead {
            status: LeadStatus::Disqualified { reason, on },
            owner: Some(*demo.dice.one_of(&setting.members)),
            ..lead(demo, name, organisation, channel, known)
        };
        demo.records.push(lead.into());
    }
}

/// The lead that a deal was made from, known some days before.
fn add_converted(demo: &mut Demo, deal: &mut Deal) {
    let made = deal.moves.first_key_value().map_or(demo.now, |(first, _)| first.at);
    let known = Timestamp(made.0 - demo.dice.range(1, 13) * DAY_MS);
    let lead = Lead {
        status: LeadStatus::Converted { deal: deal.id, on: deal.created_on },
        owner: deal.owner,
        value: deal.value,
        ..lead(demo, &format!("Inquiry: {}", deal.title), "", deal.channel, known)
    };
    deal.lead = Some(lead.id);
    demo.records.push(lead.into());
}

fn lead(demo: &mut Demo, name: &str, organisation: &str, channel: Option<ChannelId>, known: Timestamp) -> Lead {
    let created_on: Date = demo.day_of(known);
    let mailbox = kariz_core::book::fold(name.rsplit(' ').next().unwrap_or_default());
    Lead {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        email: if organisation.is_empty() { String::new() } else { format!("{mailbox}@mail.example") },
        channel,
        created_on,
        ..Lead::blank(demo.dice.id(known))
    }
}
