//! How likely a lead is to be won, learned from closed deals (Q5): naive Bayes with smoothing. It stands beside the
//! score, and is never mixed into it.
//!
//! Of won and lost deals it is counted how often each thing was so; what is not known of a lead is left out. With W won
//! and L lost deals
//! `S_won = W/(W+L) · Π won(f, v) / won_total(f)`, `S_lost` likewise, and `p = S_won / (S_won + S_lost)`, where every count
//! is a tenth larger, so that what was never seen is not impossible, and p from 1 to 99 %.

use rustc_hash::FxHashMap;

use super::past::decided;
use crate::{
    Book,
    book::fold,
    id::ChannelId,
    money::Money,
    records::{Deal, DealStatus, Extent, Lead, Question, Sign, SignalKind},
    time::{Date, Zone},
};

/// With fewer closed deals there is nothing to learn from.
pub const ENOUGH_TO_LEARN: u32 = 50;

/// By how much each count is larger than it is.
const SMOOTHING: f64 = 0.1;

/// Something that is known of a lead.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feature {
    /// Where it came from.
    Channel(Option<ChannelId>),
    /// What the company does.
    Industry(String),
    /// Where it is.
    Region(String),
    /// What they do there.
    Role(String),
    /// How large it is: below so many.
    Size(u32),
    /// What it may be worth, in the workspace's currency: below so much.
    Value(i64),
    /// Whether a signal was recorded.
    Signal(Sign, bool),
    /// What is known of a question.
    Answer(Question, Extent),
}

impl Feature {
    /// Of what it speaks, whatever it says.
    fn about(&self) -> Self {
        match self {
            Self::Channel(_) => Self::Channel(None),
            Self::Industry(_) => Self::Industry(String::new()),
            Self::Region(_) => Self::Region(String::new()),
            Self::Role(_) => Self::Role(String::new()),
            Self::Size(_) => Self::Size(0),
            Self::Value(_) => Self::Value(0),
            Self::Signal(sign, _) => Self::Signal(*sign, false),
            Self::Answer(question, _) => Self::Answer(*question, Extent::Unknown),
        }
    }
}

/// How often something was so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    won: u32,
    lost: u32,
}

impl Counts {
    fn add(&mut self, won: bool) {
        if won { self.won += 1 } else { self.lost += 1 }
    }
}

/// What closed deals say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learned {
    closed: Counts,
    of: FxHashMap<Feature, Counts>,
    about: FxHashMap<Feature, Counts>,
}

/// Something that speaks for a lead, or against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    /// What.
    pub feature: Feature,
    /// How many deals of which that was so were won.
    pub won: u32,
    /// How many were closed.
    pub closed: u32,
    /// It speaks for the lead.
    pub is_for: bool,
}

/// How likely a lead is to be won, and by what.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// 1 to 99.
    pub percent: u8,
    /// What tells most, first.
    pub telling: Vec<Telling>,
}

impl Learned {
    /// From all closed deals, with what was known of their leads when these were converted.
    pub fn of(book: &Book, zone: &Zone) -> Self {
        let mut learned = Self::default();
        for deal in book.deals().filter(|deal| deal.removed.is_none() && deal.closed_on().is_some()) {
            let won = matches!(deal.status, DealStatus::Won { .. });
            learned.closed.add(won);
            let lead = deal.lead.and_then(|id| book.lead(id)).filter(|lead| lead.deal() == Some(deal.id));
            let features = match lead.and_then(|lead| Some((lead, decided(book, lead)?.0))) {
                Some((lead, on)) => of_lead(book, lead, Some((zone, on))),
                None => of_deal(book, deal),
            };
            for feature in features {
                learned.about.entry(feature.about()).or_default().add(won);
                learned.of.entry(feature).or_default().add(won);
            }
        }
        learned
    }

    /// How many deals are closed.
    pub fn closed(&self) -> u32 {
        self.closed.won + self.closed.lost
    }

    /// How likely a lead is to be won; `None` where there is not enough to learn from.
    pub fn guess(&self, book: &Book, lead: &Lead) -> Option<Guess> {
        if self.closed() < ENOUGH_TO_LEARN || self.closed.won == 0 || self.closed.lost == 0 {
            return None;
        }
        // Sums of logarithms: products of many small numbers would come to nothing.
        let mut odds = (f64::from(self.closed.won) / f64::from(self.closed.lost)).ln();
        let mut telling = Vec::new();
        for feature in of_lead(book, lead, None) {
            let Some(about) = self.about.get(&feature.about()) else { continue };
            let so = self.of.get(&feature).copied().unwrap_or_default();
            let share = |so: u32, all: u32| (f64::from(so) + SMOOTHING) / (f64::from(all) + SMOOTHING);
            let tells = (share(so.won, about.won) / share(so.lost, about.lost)).ln();
            odds += tells;
            let closed = so.won + so.lost;
            if closed > 0 {
                telling.push((tells, Telling { feature, won: so.won, closed, is_for: tells > 0.0 }));
            }
        }
        crate::Arrange::arrange_by(&mut telling[..], |(one, _), (other, _)| other.abs().total_cmp(&one.abs()));
        let chance = 1.0 / (1.0 + (-odds).exp());
        Some(Guess {
            percent: (chance * 100.0).round().clamp(1.0, 99.0) as u8,
            telling: telling.into_iter().map(|(_, telling)| telling).collect(),
        })
    }
}

/// What is known of a lead; at the end of a day, or now.
fn of_lead(book: &Book, lead: &Lead, then: Option<(&Zone, Date)>) -> Vec<Feature> {
    let knew = |field: &str| then.is_none_or(|(_, on)| lead.knew(field, on));
    let mut features = Vec::new();
    let mut add = |field: &str, feature: Option<Feature>| features.extend(feature.filter(|_| knew(field)));
    let text = |text: &str| Some(fold(text.trim())).filter(|text| !text.is_empty());
    add("channel", lead.channel.map(|channel| Feature::Channel(Some(channel))));
    add("industry", text(&lead.industry).map(Feature::Industry));
    add("region", text(&lead.region).map(Feature::Region));
    add("role", text(&lead.role).map(Feature::Role));
    add("size", lead.size.map(|size| Feature::Size(u32::try_from(below(size.into())).unwrap_or(u32::MAX))));
    add("value", value(book, lead.value));
    for kind in SignalKind::ALL {
        let is_so = |(key, signal): (&crate::records::LogKey, &crate::records::Signal)| {
            signal.kind == Sign::Known(*kind) && then.is_none_or(|(zone, on)| zone.date_of(key.at) <= on)
        };
        features.push(Feature::Signal(Sign::Known(*kind), lead.signals.iter().any(is_so)));
    }
    for (question, answer) in lead.answers.iter() {
        if answer.extent != Extent::Unknown && then.is_none_or(|(_, on)| answer.on <= on) {
            features.push(Feature::Answer(*question, answer.extent));
        }
    }
    features
}

/// What is known of a deal that was made of no lead.
fn of_deal(book: &Book, deal: &Deal) -> Vec<Feature> {
    let channel = deal.channel.map(|channel| Feature::Channel(Some(channel)));
    channel.into_iter().chain(value(book, deal.value)).collect()
}

fn value(book: &Book, value: Option<Money>) -> Option<Feature> {
    let value = value.zip(book.workspace()).and_then(|(value, workspace)| workspace.convert(value))?;
    Some(Feature::Value(below(value.minor)))
}

/// The next power of ten: numbers of one size are alike.
fn below(number: i64) -> i64 {
    let mut power = 1_i64;
    while power <= number && power < i64::MAX / 10 {
        power *= 10;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        RecordId,
        score::past::tests::{book, pair},
    };

    /// 30 won that came by a demo, 30 lost that did not; one each the other way.
    fn taught() -> Book {
        let demo = [(SignalKind::AskedDemo, 90)];
        let won = (1..31).map(|id| pair(id, 100, &demo, true));
        let lost = (31..61).map(|id| pair(id, 100, &[], false));
        let odd = [pair(61, 100, &[], true), pair(62, 100, &demo, false)];
        book(won.chain(lost).chain(odd).flatten().collect())
    }

    fn lead(signals: &[(SignalKind, i32)]) -> Lead {
        match &pair(900, 100, signals, true)[0] {
            crate::AnyRecord::Lead(lead) => Lead { id: RecordId(900).into(), ..Lead::clone(lead) },
            _ => Lead::default(),
        }
    }

    #[test]
    fn it_learns_what_was_so() {
        let book = taught();
        let learned = Learned::of(&book, &Zone::default());
        assert_eq!(learned.closed(), 62);
        let guess = |signals: &[(SignalKind, i32)]| learned.guess(&book, &lead(signals)).unwrap();
        let (with, without) = (guess(&[(SignalKind::AskedDemo, 400)]), guess(&[]));
        // 31 : 31 at first, then 30.1/31.1 against 1.1/31.1.
        assert_eq!((with.percent, without.percent), (96, 4));
        let told = &with.telling[0];
        assert_eq!(told.feature, Feature::Signal(Sign::Known(SignalKind::AskedDemo), true));
        assert_eq!((told.won, told.closed, told.is_for), (30, 31, true));
    }

    /// A signal that came after it was converted says nothing of what was known then.
    #[test]
    fn what_came_later_teaches_nothing() {
        let late = [(SignalKind::AskedDemo, 101)];
        let records = (1..31).map(|id| pair(id, 100, &late, true)).chain((31..61).map(|id| pair(id, 100, &[], false)));
        let book = book(records.flatten().collect());
        let learned = Learned::of(&book, &Zone::default());
        let guess = learned.guess(&book, &lead(&[])).unwrap();
        assert_eq!(guess.percent, 50);
    }

    #[test]
    fn from_too_few_nothing_is_learned() {
        let few = book((1..50).flat_map(|id| pair(id, 100, &[], id % 2 == 0)).collect());
        assert_eq!(Learned::of(&few, &Zone::default()).guess(&few, &lead(&[])), None);
        let all_won = book((1..80).flat_map(|id| pair(id, 100, &[], true)).collect());
        assert_eq!(Learned::of(&all_won, &Zone::default()).guess(&all_won, &lead(&[])), None);
    }

    #[test]
    fn numbers_of_one_size_are_alike() {
        assert_eq!((below(0), below(9), below(10), below(1_250_000)), (1, 10, 100, 10_000_000));
    }
}
