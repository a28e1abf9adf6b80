//! What is found, or can be done, as it is listed.

use kariz_client::{route::Page, store::Store};
use kariz_core::{DealId, Entity, LeadId, StageId};

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

/// What a feature finds. It is given to search where its part is made (`features/mod.rs`), so that it is fetched with it.
pub struct Finder {
    /// What is found for words that are typed, the best first, so many at most; and how many there are in all.
    pub finds: fn(Store, &str, usize) -> (Vec<Hit>, usize),
    /// A record as search and palette list it, if it is there.
    pub lists: fn(Store, Entity) -> Option<Hit>,
}

/// Where a line leads.
#[derive(Clone, Copy)]
pub enum Goal {
    /// To a deal.
    Deal(DealId),
    /// To a lead.
    Lead(LeadId),
    /// To a page.
    Page(Page),
    /// To something that is done.
    Deed(&'static Deed),
    /// To an organisation or a contact.
    Who(Entity),
    /// The deals at hand into a stage.
    Stage(StageId),
    /// The deals at hand won, or lost.
    Close {
        /// Won, not lost.
        won: bool,
    },
    /// To more of what was found.
    More,
}

impl Goal {
    /// How it is remembered.
    pub fn word(&self) -> Option<String> {
        match self {
            Self::Deal(id) => Some(format!("deal {id}")),
            Self::Lead(id) => Some(format!("lead {id}")),
            Self::Page(page) => Some(format!("page {}", page.word())),
            Self::Deed(deed) => Some(format!("do {}", deed.word)),
            Self::Who(who) => Some(format!("{} {}", who.table.word(), who.id)),
            Self::Stage(stage) => Some(format!("into {stage}")),
            Self::Close { won } => Some(format!("close {won}")),
            Self::More => None,
        }
    }

    /// Whether it still means the same another time.
    pub fn lasts(&self) -> bool {
        !matches!(self, Self::Stage(_) | Self::Close { .. } | Self::More)
    }
}

impl PartialEq for Goal {
    fn eq(&self, other: &Self) -> bool {
        self.word() == other.word()
    }
}
