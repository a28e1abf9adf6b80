//! The organisations that the demo sells to, each with a contact. All of them are invented.

use kariz_core::{Contact, ContactId, Organisation, OrganisationId, Record, SortedMap, Timestamp, book::fold};

use super::{
    Demo,
    scene::{Row, Scene},
};

/// Adds them all. Gives organisation and contact by the organisation's name.
pub(super) fn add<'a>(
    demo: &mut Demo,
    scene: &Scene<'a>,
    began: Timestamp,
) -> SortedMap<&'a str, (OrganisationId, ContactId)> {
    scene.rows("buyers").iter().map(|buyer| (buyer.text(0), add_one(demo, began, buyer))).collect()
}

fn add_one(demo: &mut Demo, began: Timestamp, buyer: &Row) -> (OrganisationId, ContactId) {
    let ids = (demo.dice.id(began), demo.dice.id(began));
    let text = |column: usize| buyer.text(column).to_owned();
    let organisation = Organisation {
        name: text(0),
        domain: text(1),
        industry: text(2),
        region: text(3),
        employees: text(4).parse().ok(),
        ..Organisation::blank(ids.0)
    };
    let mailbox = mailbox(buyer.text(5), demo.records.len());
    let contact = Contact {
        name: text(5),
        role: text(6),
        email: format!("{mailbox}@{}", organisation.domain),
        // Numbers that no telephone network hands out.
        phone: format!("+00 555 01{:02}", demo.dice.below(100)),
        organisation: Some(ids.0),
        ..Contact::blank(ids.1)
    };
    demo.records.extend([organisation.into(), contact.into()]);
    ids
}

/// What stands before the `@`: the family name; where it is not written in Latin letters, a number as people there take.
pub(super) fn mailbox(name: &str, number: usize) -> String {
    let family = fold(name.rsplit(' ').next().unwrap_or_default());
    if family.is_ascii() && !family.is_empty() { family } else { format!("mail{number}") }
}
