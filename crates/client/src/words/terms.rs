//! When a buyer pays, in words (M14).

use kariz_core::Terms;

use crate::{
    format,
    i18n::{listed, t},
};

/// `50% at the order and 50% after 30 days`.
pub fn terms_words(terms: &Terms) -> String {
    let parts = terms.parts().iter().map(|part| {
        let share = format::percent(f64::from(part.percent) / 100.0);
        if part.days == 0 { t::terms_at_order(share) } else { t::terms_after(u32::from(part.days), share) }
    });
    listed(parts.collect::<Vec<_>>())
}
