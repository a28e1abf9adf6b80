//! Taking back, and carrying out again, is no way around a stage's required criteria (P5).

use rustc_hash::FxHashSet;

use crate::{
    Book,
    delta::AnyRecord,
    entry,
    field::Field,
    id::{DealId, StageId},
    record::{Entity, Table},
    records::DealStatus,
    rejection::Rejection,
    time::Timestamp,
    write::{Transaction, Write},
};

/// Whether these writes, which take something back or carry it out again, may bring open deals into the stages where
/// they would be then. Criteria that only warn, and the order of stages, are not asked for again.
///
/// # Errors
/// [`Rejection::CriteriaUnmet`], where a stage requires what a deal would lack.
pub fn check_followed(book: &mut Book, transaction: &Transaction, now: Timestamp) -> Result<(), Rejection> {
    let entering: Vec<(DealId, StageId)> = transaction.writes.iter().filter_map(|write| enters(book, write)).collect();
    if entering.is_empty() {
        return Ok(());
    }
    let mut seen = FxHashSet::default();
    let touched: Vec<Entity> =
        transaction.writes.iter().map(Write::entity).filter(|entity| seen.insert(*entity)).collect();
    let before: Vec<_> = touched.into_iter().map(|entity| (entity, draft(book, entity, transaction))).collect();
    let refused = entering.into_iter().find_map(|(id, stage)| {
        let (deal, stage) = (book.deal(id)?, book.stage(stage)?);
        let unmet = entry::unmet(book, stage, deal, now);
        let refuses = !entry::admits(stage, &unmet, true);
        refuses.then(|| Rejection::CriteriaUnmet { stage: stage.id, unmet: vec![(id, unmet)], may_override: false })
    });
    for (entity, before) in before {
        book.replace(entity, before);
    }
    refused.map_or(Ok(()), Err)
}

/// The deal that a write brings from one stage into another that requires something.
fn enters(book: &Book, write: &Write) -> Option<(DealId, StageId)> {
    let Write::Set { entity, field, after, .. } = write else { return None };
    if entity.table != Table::Deals || field != "status" {
        return None;
    }
    let DealStatus::Open { stage: to, .. } = DealStatus::decode(after.as_ref()).ok()? else { return None };
    let deal = book.deal(DealId(entity.id))?;
    let stage = book.stage(to)?;
    let is_strict = stage.criteria.keys().any(|key| stage.requires(key));
    (is_strict && deal.open_stage().is_some_and(|from| from != to)).then_some((deal.id, to))
}

/// Puts a record as it would be; gives what was there.
fn draft(book: &mut Book, entity: Entity, transaction: &Transaction) -> Option<AnyRecord> {
    let before = book.get(entity);
    let mut fields = book.fields(entity).unwrap_or_default();
    for write in transaction.writes.iter().filter(|write| write.entity() == entity) {
        match write {
            Write::Create { fields: all, .. } => fields.clone_from(all),
            Write::Set { field, after, .. } => {
                fields.retain(|(name, _)| name != field);
                fields.push((field.clone(), after.clone()));
            }
        }
    }
    let mut read = fields.iter().map(|(name, value)| (&**name, value.as_ref()));
    if let Ok(after) = AnyRecord::read(entity, &mut read) {
        book.replace(entity, Some(after));
    }
    before
}
