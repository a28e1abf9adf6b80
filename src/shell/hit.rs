//! What is found, or can be done, as it is listed.

use kariz_client::route::Page;
use kariz_core::DealId;

use super::deeds::Deed;

/// A line of search and palette.
#[derive(Clone, PartialEq)]
pub struct Hit {
    /// Its icon, in the sprite.
    pub icon: &'static str,
    /// What it is, in a word.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// What tells it from others.
    pub sub: String,
    /// Its keys, if it has any.
    pub keys: &'static [&'static str],
    /// Where it leads.
    pub goal: Goal,
}

/// Where a line leads.
#[derive(Clone, Copy)]
pub enum Goal {
    /// To a deal.
    Deal(DealId),
    /// To a page.
    Page(Page),
    /// To something that is done.
    Deed(&'static Deed),
    /// Nowhere: no deal has to do with it.
    Nowhere,
}

impl Goal {
    /// How it is remembered.
    pub fn word(&self) -> Option<String> {
        match self {
            Self::Deal(id) => Some(format!("deal {id}")),
            Self::Page(page) => Some(format!("page {}", page.word())),
            Self::Deed(deed) => Some(format!("do {}", deed.word)),
            Self::Nowhere => None,
        }
    }
}

impl PartialEq for Goal {
    fn eq(&self, other: &Self) -> bool {
        self.word() == other.word()
    }
}
