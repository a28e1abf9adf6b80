//! The fields of a deal that are edited in place, wherever they stand.

use std::sync::Arc;

use kariz_core::{Command, Date, Deal, DealId, DealPatch, Entity, RecordId, Table};
use leptos::prelude::*;

use super::{
    amount, day,
    in_place::{Change, Editable, Editor, Save},
};
use crate::{
    format,
    i18n::t,
    store::{Store, names},
    words::name_of,
};

/// A deal whose fields are edited. Cheap to copy.
#[derive(Clone, Copy)]
pub struct DealFields {
    /// Where to ask for changes.
    pub store: Store,
    /// Which one.
    pub id: DealId,
    /// The deal as it is now.
    pub deal: Memo<Arc<Deal>>,
}

impl DealFields {
    /// What it is called.
    pub fn title(self) -> Editable {
        let save = Callback::new(move |typed: String| {
            if typed.trim().is_empty() {
                return Err(t::rejected_name_missing().to_owned());
            }
            Ok(self.patched(DealPatch { title: Some(typed), ..DealPatch::default() }).into())
        });
        let raw = self.raw(|deal| deal.title.clone());
        Editable { label: t::field_title(), place: self.place("title"), raw, editor: Editor::Line("text"), save }
    }

    /// What it is worth. Another currency than the deal's is said.
    pub fn value(self) -> Editable {
        let store = self.store;
        let raw = self.raw(|deal| {
            deal.value.map(|value| format!("{} {}", amount::plain(value), value.currency)).unwrap_or_default()
        });
        let save = Callback::new(move |typed: String| {
            let was = self.deal.with_untracked(|deal| deal.value.map(|value| value.currency));
            let usual = was.or_else(|| store.book(|book| book.workspace().map(|workspace| workspace.currency)));
            let usual = usual.unwrap_or_default();
            let value = amount::read(&typed, usual)?;
            // The amount is as it was typed; that it is now of another currency is easily overlooked.
            let other = value.filter(|value| value.currency != usual);
            Ok(Change {
                command: Some(self.patched(DealPatch { value: Some(value), ..DealPatch::default() })),
                said: other
                    .map(|value| t::deal_value_currency(format::money(value), value.currency.code(), usual.code())),
            })
        });
        Editable { label: t::field_value(), place: self.place("value"), raw, editor: Editor::Line("amount"), save }
    }

    /// When it is expected to close.
    pub fn expected_close(self) -> Editable {
        let raw = self.raw(|deal| deal.expected_close.map(day::plain).unwrap_or_default());
        let save =
            self.saves(|typed| Ok(DealPatch { expected_close: Some(read_date(&typed)?), ..DealPatch::default() }));
        Editable {
            label: t::field_expected_close(),
            place: self.place("expected_close"),
            raw,
            editor: Editor::Line("date"),
            save,
        }
    }

    /// One of a list of the workspace.
    pub fn pick(self, pick: Pick) -> Editable {
        let raw =
            Signal::derive(move || self.deal.with(|deal| (pick.of)(deal)).map(|id| id.to_string()).unwrap_or_default());
        let options = Signal::derive(move || pick.options(self.store, self.deal.with(|deal| (pick.of)(deal))));
        let save = self.saves(move |typed| Ok((pick.patch)(typed.parse().ok())));
        Editable {
            label: (pick.label)(),
            place: self.place(pick.table.word()),
            raw,
            editor: Editor::Choice(options),
            save,
        }
    }

    /// A field as it is typed.
    pub fn raw(self, read: fn(&Deal) -> String) -> Signal<String> {
        Signal::derive(move || self.deal.with(|deal| read(deal)))
    }

    /// Saves what `read` makes of what was typed.
    pub fn saves(self, read: impl Fn(String) -> Result<DealPatch, String> + Send + Sync + 'static) -> Save {
        Callback::new(move |typed| read(typed).map(|patch| self.patched(patch).into()))
    }

    /// What changes some of its fields.
    pub fn patched(self, patch: DealPatch) -> Command {
        Command::EditDeals(vec![self.id], Box::new(patch))
    }

    /// Where drafts of one of its fields are filed.
    pub fn place(self, field: &'static str) -> (Signal<Option<Entity>>, &'static str) {
        (Signal::stored(Some(Entity::new(Table::Deals, self.id))), field)
    }
}

/// Reads a day as a field of days has it; nothing is no day.
///
/// # Errors
/// Where it is none, in words.
pub fn read_date(typed: &str) -> Result<Option<Date>, String> {
    day::read(typed)
}

/// A field that refers to one of a list of the workspace.
#[derive(Clone, Copy)]
pub struct Pick {
    table: Table,
    label: fn() -> &'static str,
    of: fn(&Deal) -> Option<RecordId>,
    patch: fn(Option<RecordId>) -> DealPatch,
}

/// Who is responsible.
pub const OWNER: Pick = Pick {
    table: Table::Members,
    label: t::field_owner,
    of: |deal| deal.owner.map(Into::into),
    patch: |id| DealPatch { owner: Some(id.map(Into::into)), ..DealPatch::default() },
};

/// What they would buy.
pub const PRODUCT: Pick = Pick {
    table: Table::Products,
    label: t::field_product,
    of: |deal| deal.product.map(Into::into),
    patch: |id| DealPatch { product: Some(id.map(Into::into)), ..DealPatch::default() },
};

/// Where it came from.
pub const CHANNEL: Pick = Pick {
    table: Table::Channels,
    label: t::field_channel,
    of: |deal| deal.channel.map(Into::into),
    patch: |id| DealPatch { channel: Some(id.map(Into::into)), ..DealPatch::default() },
};

impl Pick {
    /// What can be chosen, and what is chosen although it no longer can be.
    fn options(self, store: Store, now: Option<RecordId>) -> Vec<(String, String)> {
        store.watch_table(self.table);
        let mut list = store.book(|book| names(book, self.table));
        if let Some(now) = now.filter(|now| list.iter().all(|(id, _)| id != now)) {
            list.push((now, name_of(store, self.table, now).unwrap_or_default()));
        }
        let named = list.into_iter().map(|(id, name)| (id.to_string(), name));
        let nothing = if self.table == Table::Members { t::owner_nobody() } else { "–" };
        std::iter::once((String::new(), nothing.to_owned())).chain(named).collect()
    }

    /// The name of the one that is chosen.
    pub fn name(self, of: DealFields) -> Option<String> {
        of.store.watch_table(self.table);
        name_of(of.store, self.table, of.deal.with(|deal| (self.of)(deal))?)
    }
}
