//! Changes of one field each, as users make them.

use anyhow::{Context, Result};
use kariz_core::{Book, Deal, Transaction, delta::difference};
use kariz_document::Document;

use crate::workspace::{meta, refused};

/// Changes the title of as many deals, from the `first` on, one change each.
pub fn retitle(doc: &mut Document, book: &Book, first: usize, count: usize, word: &str) -> Result<()> {
    (first..first + count).try_for_each(|number| {
        let transaction = titled(book, number, word)?;
        doc.commit(&transaction, &meta()).map_err(refused).map(drop)
    })
}

/// What writes a new title into a deal, by its place among all.
pub fn titled(book: &Book, number: usize, word: &str) -> Result<Transaction> {
    let count = book.deals().len().max(1);
    let deal = book.deals().nth(number % count).context("there is no deal")?;
    let after = Deal { title: format!("{} {word} {number}", deal.title), ..Deal::clone(deal) };
    Ok(Transaction { name: "edit-deals".to_owned(), writes: difference(Some(deal.as_ref()), &after) })
}
