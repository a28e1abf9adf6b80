//! How well a lead fits the ideal customer (Q4): 0 to [`MOST`], and as a letter.
//!
//! What the workspace does not look for is not asked: what it asks shares the points among it. What is not known of a
//! lead gives none, and is no "no".

use super::{MOST, fields::FieldRule};
use crate::{
    Book,
    book::fold,
    money::Money,
    records::{Aspect, Lead, LogKey, Workspace},
    time::Date,
};

/// How much each aspect weighs beside the others.
const WEIGHTS: [(Aspect, u32); 6] = [
    (Aspect::Industry, 15),
    (Aspect::Size, 12),
    (Aspect::Region, 8),
    (Aspect::Role, 5),
    (Aspect::Budget, 5),
    (Aspect::Pain, 5),
];

/// What signs part the things that are looked for.
const COMMAS: [char; 7] = [',', ';', '\n', '،', '؛', '、', ','];

/// How well an aspect fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// Nobody has said so far.
    Unknown,
    /// It does not.
    No,
    /// Nearly, or in part.
    Partly,
    /// It does.
    Yes,
}

/// One aspect of a lead beside what is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Which.
    pub aspect: Aspect,
    /// How well it fits.
    pub is: Match,
    /// Which of the things that are looked for it is.
    pub which: Option<usize>,
    /// Which of the known objections they have: then a pain counts in part.
    pub objection: Option<usize>,
    /// Tenths of a point.
    pub tenths: u32,
    /// The most that it can give, in tenths.
    pub most: u32,
}

/// A mark for how well a lead fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// From 40 points on.
    A,
    /// From 30.
    B,
    /// From 20.
    C,
    /// Below.
    D,
}

impl Letter {
    /// All of them, the best first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Of so many points of fit.
    pub fn of(points: u32) -> Self {
        match points {
            40.. => Self::A,
            30.. => Self::B,
            20.. => Self::C,
            _ => Self::D,
        }
    }

    /// As it is shown.
    pub fn word(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// How well a lead fits, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Every aspect that is asked for.
    pub judged: Vec<Judged>,
    /// Points for what stands in its fields, by the rule that gives them.
    pub fields: Vec<(LogKey, i32)>,
    /// Something is asked for: else there is no fit to speak of.
    pub is_asked: bool,
}

impl Fit {
    pub(super) fn tenths(&self) -> u32 {
        let judged: i64 = self.judged.iter().map(|judged| i64::from(judged.tenths)).sum();
        let fields: i64 = self.fields.iter().map(|(_, points)| i64::from(*points) * 10).sum();
        u32::try_from((judged + fields).clamp(0, i64::from(MOST) * 10)).unwrap_or(0)
    }

    /// 0 to [`MOST`].
    pub fn total(&self) -> u32 {
        (self.tenths() + 5) / 10
    }

    /// A to D, where anything is asked for.
    pub fn letter(&self) -> Option<Letter> {
        self.is_asked.then(|| Letter::of(self.total()))
    }
}

/// The things that are looked for, as they were written, without commas.
pub fn things(text: &str) -> impl Iterator<Item = &str> {
    text.split(COMMAS).map(str::trim).filter(|thing| !thing.is_empty())
}

/// What is looked for, made ready to be compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    texts: Vec<(Aspect, Vec<String>)>,
    objections: Vec<String>,
    size: (Option<u32>, Option<u32>),
    budget: (Option<Money>, Option<Money>),
    /// Tenths that each aspect can give.
    shares: Vec<(Aspect, u32)>,
}

impl Wanted {
    pub fn of(workspace: &Workspace) -> Self {
        let folded = |aspect: Aspect| -> Vec<String> {
            things(workspace.ideal.get(&aspect).map_or("", String::as_str)).map(fold).collect()
        };
        let texts: Vec<_> = [Aspect::Industry, Aspect::Region, Aspect::Role, Aspect::Pain]
            .into_iter()
            .map(|aspect| (aspect, folded(aspect)))
            .filter(|(_, things)| !things.is_empty())
            .collect();
        let size = (workspace.ideal_size_from, workspace.ideal_size_to);
        let here = |money: Option<Money>| money.and_then(|money| workspace.convert(money));
        let budget = (here(workspace.ideal_budget_from), here(workspace.ideal_budget_to));
        let is_asked = |aspect: &Aspect| match aspect {
            Aspect::Size => size != (None, None),
            Aspect::Budget => budget != (None, None),
            aspect => texts.iter().any(|(other, _)| other == aspect),
        };
        let asked = || WEIGHTS.iter().filter(|(aspect, _)| is_asked(aspect));
        let all: u32 = asked().map(|(_, weight)| weight).sum();
        let shares = asked().map(|(aspect, weight)| (*aspect, MOST * 10 * weight / all.max(1))).collect();
        Self { objections: folded(Aspect::Objection), texts, size, budget, shares }
    }

    pub fn asks(&self) -> bool {
        !self.shares.is_empty()
    }

    /// Each aspect of a lead; with `then`, as it was known at the end of that day.
    pub fn judge(&self, book: &Book, lead: &Lead, then: Option<Date>) -> Vec<Judged> {
        let mut judged = Vec::with_capacity(self.shares.len());
        for (aspect, most) in self.shares.iter().copied() {
            let field = field_of(aspect);
            let known = then.is_none_or(|on| aspect == Aspect::Pain || lead.knew(field, on));
            let (is, which) = if known { self.compare(book, lead, aspect, then) } else { (Match::Unknown, None) };
            let objection = (aspect == Aspect::Pain).then(|| first_in(&self.objections, &told(lead, then))).flatten();
            let tenths = match is {
                Match::Yes if objection.is_some() => most * 3 / 5,
                Match::Yes => most,
                Match::Partly => most / 2,
                Match::No | Match::Unknown => 0,
            };
            let is = if objection.is_some() && is == Match::Yes { Match::Partly } else { is };
            judged.push(Judged { aspect, is, which, objection, tenths, most });
        }
        judged
    }

    fn compare(&self, book: &Book, lead: &Lead, aspect: Aspect, then: Option<Date>) -> (Match, Option<usize>) {
        match aspect {
            Aspect::Size => {
                (within(lead.size.map(i64::from), self.size.0.map(i64::from), self.size.1.map(i64::from)), None)
            }
            Aspect::Budget => {
                let value = lead.value.zip(book.workspace()).and_then(|(value, workspace)| workspace.convert(value));
                let minor = |money: Option<Money>| money.map(|money| money.minor);
                (within(minor(value), minor(self.budget.0), minor(self.budget.1)), None)
            }
            Aspect::Pain => match first_in(self.things(aspect), &told(lead, then)) {
                Some(which) => (Match::Yes, Some(which)),
                // Nobody has spoken of it: that is no "no".
                None => (Match::Unknown, None),
            },
            Aspect::Industry => alike(self.things(aspect), &lead.industry),
            Aspect::Region => alike(self.things(aspect), &lead.region),
            _ => alike(self.things(aspect), &lead.role),
        }
    }

    fn things(&self, aspect: Aspect) -> &[String] {
        self.texts.iter().find(|(other, _)| *other == aspect).map_or(&[], |(_, things)| things)
    }
}

/// The field of a lead in which an aspect stands.
pub(super) fn field_of(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Size => "size",
        Aspect::Region => "region",
        Aspect::Role => "role",
        Aspect::Budget => "value",
        Aspect::Pain | Aspect::Objection | Aspect::Wants | Aspect::Says => "about",
        Aspect::Industry => "industry",
    }
}

/// All that a lead was heard to say, made ready to be searched.
fn told(lead: &Lead, then: Option<Date>) -> String {
    let about = then.is_none_or(|on| lead.knew("about", on)).then_some(lead.about.as_str());
    let answers = lead.answers.values().filter(|answer| then.is_none_or(|on| answer.on <= on));
    let all: Vec<&str> = about.into_iter().chain(answers.map(|answer| answer.evidence.as_str())).collect();
    fold(&all.join("\n"))
}

/// The first of the things that stands in a text.
fn first_in(things: &[String], text: &str) -> Option<usize> {
    things.iter().position(|thing| stands_in(thing, text))
}

/// Which of the things a text names; in part where it is only a part of one.
fn alike(things: &[String], text: &str) -> (Match, Option<usize>) {
    let text = fold(text.trim());
    if text.is_empty() {
        return (Match::Unknown, None);
    }
    if let Some(which) = first_in(things, &text) {
        return (Match::Yes, Some(which));
    }
    match things.iter().position(|thing| stands_in(&text, thing)) {
        Some(which) => (Match::Partly, Some(which)),
        None => (Match::No, None),
    }
}

/// Whether words stand in a text, from the beginning of one of its words on: `it` is not in `hospitality`.
pub(super) fn stands_in(words: &str, text: &str) -> bool {
    let Some(first) = words.chars().next() else { return false };
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !first.is_ascii_alphanumeric() || before.is_none_or(|before| !before.is_alphanumeric())
    })
}

/// Whether a number is within a range; in part where it is within twice of it.
fn within(number: Option<i64>, from: Option<i64>, to: Option<i64>) -> Match {
    let Some(number) = number else { return Match::Unknown };
    let fits = |slack: i64| {
        let enough = from.is_none_or(|from| number.saturating_mul(slack) >= from);
        enough && to.is_none_or(|to| number <= to.saturating_mul(slack))
    };
    match (fits(1), fits(2)) {
        (true, _) => Match::Yes,
        (_, true) => Match::Partly,
        _ => Match::No,
    }
}

/// How well a lead fits.
pub(super) fn fit(book: &Book, lead: &Lead, wanted: &Wanted, rules: &[FieldRule], then: Option<Date>) -> Fit {
    Fit {
        judged: wanted.judge(book, lead, then),
        fields: super::fields::given(book, lead, rules, then),
        is_asked: wanted.asks() || !rules.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn workspace() -> Workspace {
        let mut workspace = Workspace { currency: Currency::EUR, ..Workspace::default() };
        let mut say = |aspect, words: &str| workspace.ideal.insert(aspect, words.to_owned());
        say(Aspect::Industry, "Property, Hotels");
        say(Aspect::Region, "Nordics; Sweden");
        say(Aspect::Role, "technical manager");
        say(Aspect::Pain, "water damage, leaks");
        say(Aspect::Objection, "we have meters");
        workspace.ideal_size_from = Some(20);
        workspace.ideal_size_to = Some(200);
        workspace.ideal_budget_from = Some(Money::new(500_000, Currency::EUR));
        workspace.ideal_budget_to = Some(Money::new(4_000_000, Currency::EUR));
        workspace
    }

    fn lead() -> Lead {
        Lead {
            name: "Mikael".into(),
            industry: "Property management".into(),
            size: Some(90),
            region: "Dalarna, Sweden".into(),
            role: "Technical Manager".into(),
            value: Some(Money::new(300_000, Currency::EUR)),
            about: "Seven LEAKS in 2026. \"We have meters\"".into(),
            ..Lead::default()
        }
    }

    fn book(workspace: Workspace) -> Book {
        let mut book = Book::default();
        let workspace = Workspace { id: crate::RecordId(1).into(), name: "Kariz".into(), ..workspace };
        book.apply(crate::Delta { records: vec![workspace.into()], ..crate::Delta::default() });
        book
    }

    fn told_of(lead: &Lead) -> Vec<(Aspect, Match, u32)> {
        let book = book(workspace());
        let judged = Wanted::of(&workspace()).judge(&book, lead, None);
        judged.iter().map(|judged| (judged.aspect, judged.is, judged.tenths)).collect()
    }

    #[test]
    fn each_aspect_has_its_points_and_why() {
        let expected = [
            (Aspect::Industry, Match::Yes, 150),
            (Aspect::Size, Match::Yes, 120),
            (Aspect::Region, Match::Yes, 80),
            (Aspect::Role, Match::Yes, 50),
            (Aspect::Budget, Match::Partly, 25),
            (Aspect::Pain, Match::Partly, 30),
        ];
        assert_eq!(told_of(&lead()), expected);
    }

    /// Unknown is not no (Q3, Q4).
    #[test]
    fn unknown_is_not_no() {
        let nothing = Lead { name: "Bo".into(), ..Lead::default() };
        assert!(told_of(&nothing).iter().all(|(_, is, tenths)| (*is, *tenths) == (Match::Unknown, 0)));
        let other = Lead { industry: "Fishing".into(), size: Some(9_000), ..nothing };
        assert_eq!(told_of(&other)[..2], [(Aspect::Industry, Match::No, 0), (Aspect::Size, Match::No, 0)]);
    }

    /// What is not looked for takes no points away.
    #[test]
    fn what_is_asked_shares_the_points() {
        let mut workspace = Workspace::default();
        workspace.ideal.insert(Aspect::Industry, "Property".into());
        let judged = Wanted::of(&workspace).judge(&book(workspace.clone()), &lead(), None);
        assert_eq!(judged.iter().map(|judged| judged.tenths).collect::<Vec<_>>(), [500]);
        assert!(!Wanted::of(&Workspace::default()).asks());
    }

    #[test]
    fn words_are_found_where_they_begin() {
        assert!(stands_in("hotel", "grand hotels"));
        assert!(!stands_in("it", "hospitality"));
        assert!(stands_in("物业", "北京物业公司"));
        assert!(!stands_in("", "anything"));
        assert_eq!(things("Hotels، Property;,\n spas ").collect::<Vec<_>>(), ["Hotels", "Property", "spas"]);
    }

    /// Known only later, it was not known then.
    #[test]
    fn what_became_known_later_was_not_known_then() {
        let day = Date::from_day_number(20_000);
        let mut lead = lead();
        lead.known.insert(crate::records::FieldWord("industry".into()), day.plus_days(1));
        let (book, wanted) = (book(workspace()), Wanted::of(&workspace()));
        let industry = |on| wanted.judge(&book, &lead, Some(on))[0].is;
        assert_eq!((industry(day), industry(day.plus_days(1))), (Match::Unknown, Match::Yes));
    }
}
