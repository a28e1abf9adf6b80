//! The columns that the list can show.

use kariz_client::i18n::t;
use kariz_wire::Wire;

/// A column of the list. The title is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub enum Column {
    /// The deal's title.
    Title,
    /// Its organisation.
    Organisation,
    /// Its contact.
    Contact,
    /// Its stage, or won, or lost.
    Stage,
    /// Its value.
    Value,
    /// Its likelihood.
    Likelihood,
    /// Its owner.
    Owner,
    /// What happens next.
    NextStep,
    /// Its product.
    Product,
    /// Its channel.
    Channel,
    /// Expected close.
    ExpectedClose,
    /// The day it was made.
    Created,
    /// The day it was won or lost.
    Closed,
}

impl Column {
    /// All columns, in the order in which they stand.
    pub const ALL: [Self; 13] = [
        Self::Title,
        Self::Organisation,
        Self::Contact,
        Self::Stage,
        Self::Value,
        Self::Likelihood,
        Self::Owner,
        Self::NextStep,
        Self::Product,
        Self::Channel,
        Self::ExpectedClose,
        Self::Created,
        Self::Closed,
    ];

    /// The columns of a list that nobody has changed.
    pub const USUAL: [Self; 7] =
        [Self::Title, Self::Organisation, Self::Stage, Self::Value, Self::Owner, Self::NextStep, Self::ExpectedClose];

    /// By which it is kept.
    pub fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Organisation => "organisation",
            Self::Contact => "contact",
            Self::Stage => "stage",
            Self::Value => "value",
            Self::Likelihood => "likelihood",
            Self::Owner => "owner",
            Self::NextStep => "next",
            Self::Product => "product",
            Self::Channel => "channel",
            Self::ExpectedClose => "close",
            Self::Created => "created",
            Self::Closed => "closed",
        }
    }

    /// The column that is kept by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.word() == word)
    }

    /// Whether the card that a row is on a phone shows it (`deals.css`).
    pub fn is_on_phone(self) -> bool {
        matches!(self, Self::Title | Self::Organisation | Self::Stage | Self::Value | Self::NextStep)
    }

    /// Its heading.
    pub fn words(self) -> &'static str {
        match self {
            Self::Title => t::field_title(),
            Self::Organisation => t::field_organisation(),
            Self::Contact => t::field_contact(),
            Self::Stage => t::field_status(),
            Self::Value => t::field_value(),
            Self::Likelihood => t::field_likelihood(),
            Self::Owner => t::field_owner(),
            Self::NextStep => t::deals_next_step(),
            Self::Product => t::field_product(),
            Self::Channel => t::field_channel(),
            Self::ExpectedClose => t::field_expected_close(),
            Self::Created => t::field_created_on(),
            Self::Closed => t::field_closed_on(),
        }
    }

    /// How wide it is at least, in pixels, while it takes its share.
    pub fn least(self) -> i32 {
        match self {
            Self::Title => 180,
            Self::Organisation | Self::Contact | Self::NextStep => 130,
            Self::Stage | Self::Product | Self::Channel | Self::Owner => 110,
            Self::Value => 96,
            Self::Likelihood => 88,
            // A day with its weekday and the mark of what is over.
            Self::ExpectedClose | Self::Created | Self::Closed => 132,
        }
    }

    /// How much of the width it takes.
    pub fn width(self) -> &'static str {
        match self {
            Self::Title => "minmax(180px, 2.2fr)",
            Self::Organisation | Self::Contact | Self::NextStep => "minmax(130px, 1.5fr)",
            Self::Stage | Self::Product | Self::Channel | Self::Owner => "minmax(110px, 1fr)",
            Self::Value => "minmax(96px, .8fr)",
            Self::Likelihood => "88px",
            // A day that is over says by how much.
            Self::ExpectedClose => "minmax(132px, 224px)",
            Self::Created | Self::Closed => "132px",
        }
    }
}
