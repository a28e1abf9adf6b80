//! The workspace's own lists that rows name entries of: members, products, channels, reasons.

use std::sync::Arc;

use kariz_core::{AnyRecord, Book, Channel, Member, Product, Rank, Reason, Record};
use kariz_protocol::ImportField;

/// A kind of record that rows name, and that is made when there is none of that name.
pub(crate) trait Listed: Record + Into<AnyRecord> + 'static {
    /// The field whose columns name them.
    const FIELD: ImportField;

    /// What it is called.
    fn name(&self) -> &str;

    /// Those in the workspace, put away or not; without removed ones.
    fn all(book: &Book) -> impl Iterator<Item = &Arc<Self>>;

    /// The one with this identifier, if it is not removed.
    fn find(book: &Book, id: Self::Id) -> Option<&Arc<Self>>;

    /// A new one of this name, at this place in its list: the number of those before it, and its rank.
    fn made(id: Self::Id, name: &str, number: usize, rank: Rank) -> Self;

    /// Another name that it goes by; empty for none.
    fn also_called(&self) -> &str {
        ""
    }

    /// Its place in its list; the first one for kinds without.
    fn rank(&self) -> Rank {
        Rank::default()
    }
}

impl Listed for Member {
    const FIELD: ImportField = ImportField::Owner;

    fn name(&self) -> &str {
        &self.name
    }

    fn all(book: &Book) -> impl Iterator<Item = &Arc<Self>> {
        book.members().filter(|member| member.removed.is_none())
    }

    fn find(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.member(id).filter(|member| member.removed.is_none())
    }

    fn made(id: Self::Id, name: &str, number: usize, _: Rank) -> Self {
        let colour = u32::try_from(number).unwrap_or_default();
        let email = if name.contains('@') { name.to_owned() } else { String::new() };
        Self { name: name.to_owned(), colour, email, ..Self::blank(id) }
    }

    fn also_called(&self) -> &str {
        &self.email
    }
}

impl Listed for Product {
    const FIELD: ImportField = ImportField::Product;

    fn name(&self) -> &str {
        &self.name
    }

    fn all(book: &Book) -> impl Iterator<Item = &Arc<Self>> {
        book.products().filter(|product| product.removed.is_none())
    }

    fn find(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.product(id).filter(|product| product.removed.is_none())
    }

    fn made(id: Self::Id, name: &str, _: usize, _: Rank) -> Self {
        Self { name: name.to_owned(), ..Self::blank(id) }
    }
}

impl Listed for Channel {
    const FIELD: ImportField = ImportField::Channel;

    fn name(&self) -> &str {
        &self.name
    }

    fn all(book: &Book) -> impl Iterator<Item = &Arc<Self>> {
        book.channels().filter(|channel| channel.removed.is_none())
    }

    fn find(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.channel(id).filter(|channel| channel.removed.is_none())
    }

    fn made(id: Self::Id, name: &str, _: usize, rank: Rank) -> Self {
        Self { name: name.to_owned(), rank, ..Self::blank(id) }
    }

    fn rank(&self) -> Rank {
        self.rank.clone()
    }
}

impl Listed for Reason {
    const FIELD: ImportField = ImportField::LostReason;

    fn name(&self) -> &str {
        &self.name
    }

    fn all(book: &Book) -> impl Iterator<Item = &Arc<Self>> {
        book.reasons().filter(|reason| reason.removed.is_none())
    }

    fn find(book: &Book, id: Self::Id) -> Option<&Arc<Self>> {
        book.reason(id).filter(|reason| reason.removed.is_none())
    }

    fn made(id: Self::Id, name: &str, _: usize, rank: Rank) -> Self {
        Self { name: name.to_owned(), rank, ..Self::blank(id) }
    }

    fn rank(&self) -> Rank {
        self.rank.clone()
    }
}
