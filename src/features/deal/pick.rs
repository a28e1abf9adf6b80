//! Fields that refer to one of a list of the workspace: owner, product, channel.

use kariz_client::{
    i18n::t,
    parts::Avatar,
    store::{Store, names},
    words::name_of,
};
use kariz_core::{Deal, DealPatch, RecordId, Table};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    in_place::{Editable, Editor},
    open::OpenDeal,
};

/// A field that refers to one of a list of the workspace.
#[derive(Clone, Copy)]
pub struct Pick {
    table: Table,
    label: fn() -> &'static str,
    of: fn(&Deal) -> Option<RecordId>,
    patch: fn(Option<RecordId>) -> DealPatch,
}

const OWNER: Pick = Pick {
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
    fn editable(self, open: OpenDeal) -> Editable {
        let store = open.store;
        let raw =
            Signal::derive(move || open.deal.with(|deal| (self.of)(deal)).map(|id| id.to_string()).unwrap_or_default());
        let options = Signal::derive(move || self.options(store, open.deal.with(|deal| (self.of)(deal))));
        let save = open.saves(move |typed| Ok((self.patch)(typed.parse().ok())));
        Editable { label: (self.label)(), raw, editor: Editor::Choice(options), save }
    }

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

    fn name(self, open: OpenDeal) -> Option<String> {
        open.store.watch_table(self.table);
        name_of(open.store, self.table, open.deal.with(|deal| (self.of)(deal))?)
    }
}

/// The chosen one, by name.
#[component]
pub fn PickRow(open: OpenDeal, pick: Pick) -> impl IntoView {
    view! { <Row what=pick.editable(open)>{move || or_dash(pick.name(open))}</Row> }
}

/// Who is responsible.
#[component]
pub fn OwnerRow(open: OpenDeal) -> impl IntoView {
    let owner = Signal::derive(move || open.deal.with(|deal| deal.owner));
    view! {
        <Row what=OWNER.editable(open)>
            <span class="kf__owner" aria-hidden="true"><Avatar member=owner/></span>
            {move || or_dash(OWNER.name(open))}
        </Row>
    }
}
