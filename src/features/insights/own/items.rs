//! What can stand on one's own page: each tile, each panel of the overview, each section.

use kariz_client::i18n::t;
use leptos::prelude::*;

use super::super::{
    behind::Behind,
    funnel::FunnelPanel,
    model::Model,
    need::NeedPanel,
    sections::{self, Shown},
    stages::{BalancePanel, StagesPanel},
    tiles::{self, Spec},
    words,
};
use crate::shell::intents::Section;

/// What opens the deals behind a number.
pub type OnOpen = Callback<(String, Behind)>;

/// Something that can stand there.
#[derive(Clone, Copy)]
pub enum Item {
    Tile(&'static Spec),
    Panel(Panel),
    Section(Section),
}

/// A panel of the overview.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    Funnel,
    Stages,
    Balance,
    Need,
}

impl Panel {
    const ALL: [Self; 4] = [Self::Funnel, Self::Stages, Self::Balance, Self::Need];
}

impl Item {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        let sections = Shown::ALL.into_iter().filter_map(|shown| match shown {
            Shown::Of(section) => Some(Self::Section(section)),
            Shown::Overview | Shown::Own => None,
        });
        tiles::ALL.iter().map(Self::Tile).chain(Panel::ALL.map(Self::Panel)).chain(sections)
    }

    /// The one of this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::all().find(|item| item.word() == word)
    }

    /// As it is kept.
    pub fn word(self) -> &'static str {
        match self {
            Self::Tile(spec) => spec.word,
            Self::Panel(Panel::Funnel) => "funnel",
            Self::Panel(Panel::Stages) => "stages",
            Self::Panel(Panel::Balance) => "balance",
            Self::Panel(Panel::Need) => "need",
            Self::Section(section) => Shown::Of(section).word(),
        }
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tile(spec) => (spec.name)(),
            Self::Panel(Panel::Funnel) => t::insights_funnel(),
            Self::Panel(Panel::Stages) => t::insights_stages(),
            Self::Panel(Panel::Balance) => t::insights_balance(),
            Self::Panel(Panel::Need) => t::insights_need(),
            Self::Section(section) => Shown::Of(section).name(),
        }
    }

    /// Itself.
    pub fn view(self, model: Model, on_open: OnOpen) -> AnyView {
        match self {
            // A row of tiles, of one: as such it is saved.
            Self::Tile(spec) => {
                view! { <div class="kpis" data-head=words::file_head()>{tiles::tile(model, spec, on_open)}</div> }
                    .into_any()
            }
            Self::Panel(Panel::Funnel) => view! { <FunnelPanel model=model on_open=on_open/> }.into_any(),
            Self::Panel(Panel::Stages) => view! { <StagesPanel model=model on_open=on_open/> }.into_any(),
            Self::Panel(Panel::Balance) => view! { <BalancePanel model=model on_open=on_open/> }.into_any(),
            Self::Panel(Panel::Need) => view! { <NeedPanel model=model/> }.into_any(),
            Self::Section(section) => sections::section(model, section),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_word_of_its_own() {
        let words: Vec<_> = Item::all().map(Item::word).collect();
        let once: std::collections::BTreeSet<_> = words.iter().collect();
        assert_eq!(once.len(), words.len());
        assert!(words.iter().all(|word| !word.contains([' ', ':'])));
    }
}
