//! Which leads are listed, in which order.

#[cfg(test)]
mod tests;

use std::{collections::HashMap, sync::Arc};

use kariz_client::i18n::Collated;
use kariz_core::{
    Arrange, Book, ChannelId, Lead, LeadId, LeadStatus, MemberId,
    book::fold,
    score::{Letter, Scores, Total},
};

/// Which leads are shown, by how it stands with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// Still to be decided: ready, new, worked on, waiting.
    #[default]
    Open,
    /// Of these, those that have engaged enough to be handed over.
    Ready,
    /// Nobody has done anything yet.
    New,
    /// Somebody is on it.
    Working,
    /// To be tried later.
    Nurture,
    /// Became deals.
    Converted,
    /// Will not buy.
    Disqualified,
}

impl Shown {
    pub const ALL: [Self; 7] =
        [Self::Open, Self::Ready, Self::New, Self::Working, Self::Nurture, Self::Converted, Self::Disqualified];

    /// Whether it shows a lead that has so many points.
    fn has(self, lead: &Lead, is_ready: bool) -> bool {
        match self {
            Self::Open => lead.is_open() || lead.later_status().is_some(),
            Self::Ready => lead.is_open() && is_ready,
            Self::New => lead.is_open() && lead.status == LeadStatus::New,
            Self::Working => matches!(lead.status, LeadStatus::Working { .. }),
            Self::Nurture => matches!(lead.status, LeadStatus::Nurture { .. }),
            Self::Converted => matches!(lead.status, LeadStatus::Converted { .. }),
            Self::Disqualified => matches!(lead.status, LeadStatus::Disqualified { .. }),
        }
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Who has most points first.
    #[default]
    Score,
    /// Who fits best first.
    Fit,
    /// Who came last first.
    Newest,
    /// By name.
    Name,
    /// What is worth most first.
    Value,
}

impl Sort {
    pub const ALL: [Self; 5] = [Self::Score, Self::Fit, Self::Newest, Self::Name, Self::Value];
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    pub shown: Shown,
    pub sort: Sort,
    pub channel: Option<ChannelId>,
    pub owner: Option<MemberId>,
    pub letter: Option<Letter>,
    pub words: String,
}

/// A lead that is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: LeadId,
    pub score: Total,
}

/// What is listed, and how many there are of each state among those that the filters leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    pub rows: Vec<Row>,
    pub counts: [usize; 7],
    /// How many there are whatever is filtered.
    pub all: usize,
}

/// What is searched of each lead, folded once and anew only where the lead is another: a key costs a look at each.
#[derive(Default)]
pub struct Folded(HashMap<LeadId, (Arc<Lead>, String)>);

impl Folded {
    /// The lead's texts: its name first.
    fn of(&mut self, lead: &Arc<Lead>) -> &str {
        let there = self.0.entry(lead.id).or_insert_with(|| (Arc::clone(lead), texts(lead)));
        if !Arc::ptr_eq(&there.0, lead) {
            *there = (Arc::clone(lead), texts(lead));
        }
        &there.1
    }
}

fn texts(lead: &Lead) -> String {
    let Lead { name, organisation, email, phone, campaign, referrer, .. } = lead;
    let all = [name, organisation, email, phone, campaign, referrer, &lead.industry, &lead.region, &lead.role];
    fold(&all.map(String::as_str).join("\n"))
}

/// The leads for a view.
pub fn listing(book: &Book, scores: &Scores, view: &View, folded: &mut Folded) -> Listing {
    let mut listing = Listing::default();
    let words = fold(view.words.trim());
    let mut found = Vec::new();
    for lead in book.leads_newest_first() {
        listing.all += 1;
        let row = Row { id: lead.id, score: scores.get(lead.id) };
        if !(fits(lead, row.score, view) && (words.is_empty() || folded.of(lead).contains(&words))) {
            continue;
        }
        for (shown, count) in Shown::ALL.into_iter().zip(&mut listing.counts) {
            *count += usize::from(shown.has(lead, row.score.is_ready));
        }
        if view.shown.has(lead, row.score.is_ready) {
            found.push((row, lead));
        }
    }
    match view.sort {
        // The newest first among equals.
        Sort::Score => found.arrange_by_key(|(row, _)| u32::MAX - row.score.points),
        Sort::Fit => found.arrange_by_key(|(row, _)| (u32::MAX - row.score.fit, u32::MAX - row.score.points)),
        Sort::Newest => {}
        Sort::Name => {
            let places = Collated::of(found.iter().map(|(_, lead)| &*lead.name));
            found.arrange_by_key(|(_, lead)| places.place(&lead.name));
        }
        Sort::Value => found.arrange_by_key(|(_, lead)| -worth(book, lead)),
    }
    // Who waits for a later day is out of the way until then.
    found.arrange_by_key(|(_, lead)| lead.nurture_until().is_some_and(|until| until > scores.day()));
    listing.rows = found.into_iter().map(|(row, _)| row).collect();
    listing
}

fn fits(lead: &Lead, score: Total, view: &View) -> bool {
    view.channel.is_none_or(|channel| lead.channel == Some(channel))
        && view.owner.is_none_or(|owner| lead.owner == Some(owner))
        && view.letter.is_none_or(|letter| score.letter == Some(letter))
}

/// In the workspace's currency, where that is known.
fn worth(book: &Book, lead: &Lead) -> i64 {
    let worth = lead.value.zip(book.workspace()).and_then(|(value, workspace)| workspace.convert(value));
    worth.map_or(0, |worth| worth.minor)
}
