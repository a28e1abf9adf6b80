//! Products that nobody sells.

use super::{Finding, Lens, Mistake, What};
use crate::record::Record;

/// A product with less than that part of an equal share is neglected.
const PART: f64 = 0.2;

/// The open deals that say what they are for: which of the offered products hardly occur among them.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let products: Vec<_> = lens.book.products_in_order().collect();
    let open = |id| lens.open.iter().filter(|open| open.deal.product == Some(id)).count();
    let n: usize = products.iter().map(|product| open(product.id)).sum();
    let mut finding = Finding::among(Mistake::Products, n);
    if products.len() < 2 {
        finding.say(if products.is_empty() { What::NoProduct } else { What::OneProduct }, Vec::new());
        return finding;
    }
    let equal = n as f64 / products.len() as f64;
    let mut hardly: Vec<_> = products.iter().map(|product| (open(product.id), *product)).collect();
    hardly.retain(|(open, _)| (*open as f64) < PART * equal);
    hardly.sort_by_key(|(open, product)| (*open, product.id));
    for (open, product) in hardly {
        finding.say(What::Neglected { product: product.id, open }, vec![product.entity()]);
    }
    let offered = products.len();
    finding.by_share_of(offered, 0.5, 0.25)
}
