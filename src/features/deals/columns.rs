//! The columns that the list can show.

use kariz_client::i18n::t;
use serde::{Deserialize, Serialize};

/// A column of the list. The title is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

    /// How much of the width it takes.
    pub fn width(self) -> &'static str {
        match self {
            Self::Title => "minmax(180px, 2.2fr)",
            Self::Organisation | Self::Contact | Self::NextStep => "minmax(130px, 1.5fr)",
            Self::Stage | Self::Product | Self::Channel | Self::Owner => "minmax(110px, 1fr)",
            Self::Value => "minmax(96px, .8fr)",
            Self::Likelihood => "88px",
            Self::ExpectedClose | Self::Created | Self::Closed => "112px",
        }
    }
}
