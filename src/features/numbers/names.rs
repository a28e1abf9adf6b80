//! What groups are called.

use kariz_client::{format, i18n::t, store::Store, words::name_of};
use kariz_core::{
    Arrange, MemberId, RecordId, Table,
    metrics::groups::{By, Cases, Key},
};

use leptos::prelude::Get;

/// The name of a group. `bands` are where bands of value begin.
pub fn group_name(store: Store, cases: &Cases, by: By, key: Key, bands: &[i64]) -> String {
    let named = |table: Table, none: &'static str| record_name(store, table, key.id, none);
    match by {
        By::Person => named(Table::Members, t::num_nobody()),
        By::Channel | By::LastTouch => named(Table::Channels, t::num_no_channel()),
        By::Campaign if key.word == 0 => t::num_no_campaign(named(Table::Channels, t::num_no_channel())),
        By::Campaign => t::num_campaign_of(cases.word(key.word), named(Table::Channels, t::num_no_channel())),
        By::Product => named(Table::Products, t::num_no_product()),
        By::Category if key.word == 0 => t::num_no_category().to_owned(),
        By::Category => cases.word(key.word).to_owned(),
        By::Band => band_name(cases, key.word as usize, bands),
        By::Reason => named(Table::Reasons, t::num_no_reason()),
    }
}

/// The name of a record, or what is said where there is none.
pub fn record_name(store: Store, table: Table, id: RecordId, none: &'static str) -> String {
    let name = (!id.is_nil()).then(|| name_of(store, table, id)).flatten();
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| none.to_owned())
}

fn band_name(cases: &Cases, at: usize, bands: &[i64]) -> String {
    let limit = |at: usize| bands.get(at).map(|limit| format::money_short(cases.coinage().money(i128::from(*limit))));
    match (at.checked_sub(1).and_then(limit), limit(at)) {
        _ if at > bands.len() => t::num_no_value().to_owned(),
        (None, None) => t::num_any_value().to_owned(),
        (None, Some(max)) => t::num_band_below(max),
        (Some(min), None) => t::num_band_above(min),
        (Some(min), Some(max)) => t::num_band_between(min, max),
    }
}

/// Myself first, then by name; nobody last. A list of people is no ranking (M19).
pub fn in_order_of_people<T>(store: Store, rows: &mut [(Key, String, T)]) {
    let me = store.me.get();
    rows.arrange_by(|(a, one, _), (b, other, _)| {
        let place = |key: &Key| (key.id.is_nil(), me != Some(MemberId(key.id)));
        (place(a), one).cmp(&(place(b), other))
    });
}
