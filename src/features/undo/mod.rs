//! One voice for undo and redo: each says what it did with name and values, from wherever it was asked for. What
//! a command has saved is told to screen readers, unless whoever gave it has said so.

mod words;

use kariz_client::{
    i18n::t,
    route::Route,
    store::{Heard, Store},
};
use kariz_core::{AnyRecord, DealId, Entity, Table};
use kariz_kit::{Offer, tell, toast, toast_offering_all, told_last};
use kariz_protocol::Done;
use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{Asked, Told},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<Told>], ..Feature::NOTHING };

/// Says what was done; there is nothing else to be seen of it.
pub fn show(asked: &Asked) -> Option<AnyView> {
    let Told { store, heard } = asked.get()?;
    match heard {
        Heard::Undone(Ok(done)) => say(*store, true, done),
        Heard::Redone(Ok(done)) => say(*store, false, done),
        Heard::Undone(Err(rejection)) | Heard::Redone(Err(rejection)) => toast(words::refused(*store, rejection)),
        Heard::Saved { saved, told } => {
            if let Some(saved) = saved.open().filter(|_| *told == told_last()) {
                tell(words::saved(*store, &saved));
            }
        }
    }
    Some(().into_any())
}

fn say(store: Store, undo: bool, done: &Done) {
    let told = done.followed.as_ref().and_then(|told| told.open());
    let deal = told.as_ref().and_then(|told| deal_of(store, told.record?));
    let show = deal.map(|deal| Offer::new(t::undo_show(), move || go_to(deal)));
    let back = done.change.map(|change| match undo {
        true => Offer::new(t::redo(), move || store.redo_that(change)),
        false => Offer::new(t::undo(), move || store.undo_that(Some(change))),
    });
    let text = words::followed(store, undo, told.as_ref(), done.skipped);
    toast_offering_all(text, show.into_iter().chain(back).collect());
}

/// The deal that shows the record, if it is in sight.
fn deal_of(store: Store, record: Entity) -> Option<DealId> {
    let deal = match record.table {
        Table::Deals => Some(DealId(record.id)),
        _ => store.book(|book| match book.get(record) {
            Some(AnyRecord::Activity(activity)) => activity.deal,
            _ => None,
        }),
    };
    deal.filter(|deal| store.book(|book| book.deal(*deal).is_some_and(|deal| deal.removed.is_none())))
}

fn go_to(deal: DealId) {
    let here = Route::parse(&window().location().hash().unwrap_or_default());
    here.with_deal(deal).go();
}
