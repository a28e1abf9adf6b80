//! To which record a stored field refers.

use crate::{
    field::{Field, Value},
    id::RecordId,
    record::{Entity, Table},
    records::{DealStatus, LeadStatus},
};

/// The kind of record that a field with this name refers to, where its value is an identifier.
pub fn table_of(field: &str) -> Option<Table> {
    Some(match field {
        "owner" => Table::Members,
        "organisation" => Table::Organisations,
        "contact" => Table::Contacts,
        "product" => Table::Products,
        "channel" => Table::Channels,
        "pipeline" => Table::Pipelines,
        "deal" => Table::Deals,
        "lead" => Table::Leads,
        _ => return None,
    })
}

/// The record to which a field with this value refers, if it refers to one.
pub fn refers_to(field: &str, value: &Value) -> Option<Entity> {
    if field == "status" {
        return status_refers_to(value);
    }
    let table = table_of(field)?;
    let id: RecordId = value.as_ref().text().ok()?.parse().ok()?;
    Some(Entity::new(table, id))
}

/// A deal's stage or reason, or what a lead became.
fn status_refers_to(value: &Value) -> Option<Entity> {
    match (DealStatus::decode(value.as_ref()), LeadStatus::decode(value.as_ref())) {
        (Ok(DealStatus::Open { stage, .. }), _) => Some(Entity::new(Table::Stages, stage)),
        (Ok(DealStatus::Lost { reason, .. }), _) | (_, Ok(LeadStatus::Disqualified { reason, .. })) => {
            reason.map(|reason| Entity::new(Table::Reasons, reason))
        }
        (_, Ok(LeadStatus::Converted { deal, .. })) => Some(Entity::new(Table::Deals, deal)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::StageId, time::Timestamp};

    #[test]
    fn a_field_refers_to_the_record_that_its_value_names() {
        let stage = StageId(RecordId(7));
        let status = DealStatus::Open { stage, since: Timestamp(1) }.encode();
        assert_eq!(refers_to("status", &status), Some(Entity::new(Table::Stages, stage)));
        let id = Value::Text(stage.to_string());
        assert_eq!(refers_to("owner", &id), Some(Entity::new(Table::Members, stage.0)));
        assert_eq!((refers_to("title", &id), refers_to("owner", &Value::Null)), (None, None));
    }
}
