//! Merge fields in templates: `{{first_name}}`, `{{first_name|there}}` (W4).
//!
//! What is put in is never read for fields again, so a name that looks like one is only a name; nor is anything ever
//! HTML. A snippet is read, but not within itself.

use std::rc::Rc;

use crate::{
    Book,
    book::fold,
    id::{DealId, LeadId, MemberId},
    records::{Contact, TemplateKind, TextTemplate},
    typed::person::is_role,
};

/// The fields that can be put in, by the name that is written.
pub const FIELDS: [Name; 11] = [
    Name::FirstName,
    Name::Name,
    Name::Role,
    Name::Organisation,
    Name::Deal,
    Name::Value,
    Name::CloseDate,
    Name::Product,
    Name::Today,
    Name::Owner,
    Name::Signature,
];

/// What a field is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The first name of the person.
    FirstName,
    /// Their whole name.
    Name,
    /// What they do.
    Role,
    /// Their company.
    Organisation,
    /// What the deal is called.
    Deal,
    /// What it is worth.
    Value,
    /// When it is expected to close.
    CloseDate,
    /// What they would buy.
    Product,
    /// The day on which it is written.
    Today,
    /// Who writes.
    Owner,
    /// What stands under their mails.
    Signature,
}

impl Name {
    /// As it is written between the braces: the same in all languages.
    pub fn word(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::Name => "name",
            Self::Role => "role",
            Self::Organisation => "organisation",
            Self::Deal => "deal",
            Self::Value => "value",
            Self::CloseDate => "close_date",
            Self::Product => "product",
            Self::Today => "today",
            Self::Owner => "owner",
            Self::Signature => "signature",
        }
    }
}

/// A piece of a text whose fields are filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it is written.
    Text(String),
    /// What a field is for this record.
    Value(String),
    /// What stands there instead.
    Fallback(String),
    /// A field that has no value, and nothing instead; or one that there is not.
    Missing(String),
}

impl Piece {
    /// As it is sent; a field that is missing stands as it is written, so that nobody overlooks it.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Value(text) | Self::Fallback(text) => text.clone(),
            Self::Missing(name) => format!("{{{{{name}}}}}"),
        }
    }
}

/// Pieces as one text.
pub fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::text).collect()
}

/// The fields that are missing, each once, in order; of very many the first.
pub fn missing(pieces: &[Piece]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in pieces {
        if let Piece::Missing(name) = piece
            && names.len() < MOST_MISSING
            && !names.contains(name)
        {
            names.push(name.clone());
        }
    }
    names
}

/// The most characters that a filled text has: what snippets could make of it else has no end.
const MOST: usize = 4 * TextTemplate::LONGEST;
/// So many different snippets a text has at most. Each is looked for among all templates, of which a copy may bring very
/// many (B9).
const MOST_SNIPPETS: usize = 64;
/// So many that are missing are named.
const MOST_MISSING: usize = 100;

/// Fills the fields of a text. `value` says what a field is (`None` where there is no such field, empty where it has
/// none), `snippet` which text a snippet of that name has.
pub fn filled(
    text: &str,
    value: &dyn Fn(&str) -> Option<String>,
    snippet: &dyn Fn(&str) -> Option<String>,
) -> Vec<Piece> {
    let mut filler = Filler { value, snippet, pieces: Vec::new(), texts: Vec::new(), within: Vec::new(), length: 0 };
    filler.fill(text);
    filler.pieces
}

struct Filler<'f> {
    value: &'f dyn Fn(&str) -> Option<String>,
    snippet: &'f dyn Fn(&str) -> Option<String>,
    pieces: Vec<Piece>,
    /// The snippets that were asked for, by name.
    texts: Vec<(String, Option<Rc<str>>)>,
    /// The snippets that are being filled.
    within: Vec<String>,
    /// How much was read: also of snippets in which there is nothing, which could be asked for without end (B9).
    length: usize,
}

impl Filler<'_> {
    fn fill(&mut self, text: &str) {
        let mut rest = text;
        while self.length < MOST
            && let Some(end) = rest.find("}}")
        {
            // Of several braces before it the innermost are the field's.
            let Some(start) = rest[..end].rfind("{{") else {
                self.text(&rest[..end + 2]);
                rest = &rest[end + 2..];
                continue;
            };
            self.text(&rest[..start]);
            self.field(&rest[start + 2..end]);
            rest = &rest[end + 2..];
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.length += text.len();
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn field(&mut self, field: &str) {
        self.length += field.len() + 4;
        let (name, instead) = match field.split_once('|') {
            Some((name, instead)) => (name.trim(), Some(instead.trim())),
            None => (field.trim(), None),
        };
        let value = (self.value)(name);
        if value.is_none()
            && let Some(text) = self.snippet_of(name)
        {
            self.within.push(name.to_owned());
            self.fill(&text);
            self.within.pop();
            return;
        }
        let piece = match (value.filter(|value| !value.trim().is_empty()), instead) {
            (Some(value), _) => Piece::Value(value),
            (None, Some(instead)) => Piece::Fallback(instead.to_owned()),
            (None, None) => Piece::Missing(name.to_owned()),
        };
        self.length += piece.text().len();
        self.pieces.push(piece);
    }

    /// The text of a snippet, unless it stands within itself, or there is too much already.
    fn snippet_of(&mut self, name: &str) -> Option<Rc<str>> {
        let is_within = self.within.iter().any(|outer| fold(outer) == fold(name));
        if is_within || self.within.len() >= 8 || self.length >= MOST {
            return None;
        }
        if let Some((_, known)) = self.texts.iter().find(|(asked, _)| asked == name) {
            return known.clone();
        }
        if self.texts.len() == MOST_SNIPPETS {
            return None;
        }
        let text = (self.snippet)(name).map(Rc::from);
        self.texts.push((name.to_owned(), text.clone()));
        text
    }
}

/// Who is written to, about what, by whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// About a deal.
    pub deal: Option<DealId>,
    /// Or else to a lead.
    pub lead: Option<LeadId>,
    /// By whom.
    pub me: Option<MemberId>,
}

/// How values are written in a language.
pub struct Written<'w> {
    /// An amount of money, to the cent where it has any: it is a price that somebody is told.
    pub money: &'w dyn Fn(crate::Money) -> String,
    /// A day.
    pub date: &'w dyn Fn(crate::Date) -> String,
    /// Today.
    pub today: crate::Date,
}

/// What a field is for a record; `None` where there is no such field.
pub fn value(book: &Book, about: About, written: &Written<'_>, name: &str) -> Option<String> {
    let field = FIELDS.into_iter().find(|field| field.word() == name)?;
    let deal = about.deal.and_then(|deal| book.deal(deal));
    let lead = if deal.is_none() { about.lead.and_then(|lead| book.lead(lead)) } else { None };
    let contact = deal.and_then(|deal| book.contact(deal.contact?));
    let member = about.me.and_then(|me| book.member(me));
    let of_contact = |part: fn(&Contact) -> &String| contact.map(|contact| part(contact).clone());
    let found = match field {
        Name::FirstName => {
            of_contact(|contact| &contact.name).or(lead.map(|lead| lead.name.clone())).map(|name| first_name(&name))
        }
        Name::Name => of_contact(|contact| &contact.name).or(lead.map(|lead| lead.name.clone())),
        Name::Role => of_contact(|contact| &contact.role).or(lead.map(|lead| lead.role.clone())),
        Name::Organisation => {
            let at = deal.and_then(|deal| deal.organisation).or(contact.and_then(|contact| contact.organisation));
            let at = at.and_then(|at| book.organisation(at)).map(|organisation| organisation.name.clone());
            at.or(lead.map(|lead| lead.organisation.clone()))
        }
        Name::Deal => deal.map(|deal| deal.title.clone()),
        Name::Value => deal.and_then(|deal| deal.value).or(lead.and_then(|lead| lead.value)).map(written.money),
        Name::CloseDate => deal.and_then(|deal| deal.expected_close).map(written.date),
        Name::Product => deal.and_then(|deal| book.product(deal.product?)).map(|product| product.name.clone()),
        Name::Today => Some((written.date)(written.today)),
        Name::Owner => member.map(|member| member.name.clone()),
        Name::Signature => member.map(|member| member.signature.clone()).filter(|text| !text.trim().is_empty()),
    };
    Some(found.unwrap_or_default())
}

/// Titles that are written without a full stop too, folded.
const TITLES: [&str; 20] = [
    "dr",
    "prof",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "sir",
    "herr",
    "frau",
    "mgr",
    "dna",
    "dl",
    "d-na",
    "d-l",
    "دکتر",
    "مهندس",
    "اقای",
    "خانم",
    "استاد",
];

/// What stands behind a name and a comma, and is no name, folded.
const BEHIND: [&str; 8] = ["jr", "sr", "phd", "md", "mba", "msc", "bsc", "esq"];

/// The first word of a name, without titles: `Prof. Dr. Petra Kühnel` is `Petra`. Where there is nothing else, a title is
/// a name. A name with one comma has the last name first: of `Paul, Jean` it is `Jean`; but not with what they are behind
/// it: `John Smith, CPA`.
pub fn first_name(name: &str) -> String {
    let is_title = |word: &&str| {
        let bare = word.trim_end_matches('.');
        let bare = fold(bare);
        (word.ends_with('.') && word.chars().count() > 2) || TITLES.contains(&&*bare) || BEHIND.contains(&&*bare)
    };
    const COMMAS: [char; 3] = [',', '،', '，'];
    let (last, given) = name.split_once(COMMAS).unwrap_or((name, ""));
    let is_capitals = |part: &str| part.chars().filter(|c| c.is_uppercase()).count() > 1 && part.to_uppercase() == part;
    let is_given = |given: &str| (1..=2).contains(&given.split_whitespace().filter(|word| !is_title(word)).count());
    let is_behind = given.contains(COMMAS) || is_role(given) || (is_capitals(given) && !is_capitals(last));
    let is_turned = is_given(given) && !is_behind;
    let words = || if is_turned { given } else { last }.split_whitespace();
    words().find(|word| !is_title(word)).or_else(|| words().next()).unwrap_or_default().to_owned()
}

/// The text of the snippet of that name.
pub fn snippet(book: &Book, name: &str) -> Option<String> {
    let snippets = book.templates_in_order().filter(|template| template.kind == TemplateKind::Snippet);
    let mut named = snippets.filter(|snippet| fold(snippet.name.trim()) == fold(name));
    named.next().map(|snippet| snippet.body.clone())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use cpu_time::ThreadTime;

    use super::*;

    fn fill(text: &str) -> Vec<Piece> {
        let value = |name: &str| match name {
            "first_name" => Some("Petra".to_owned()),
            "name" => Some("<b>{{first_name}}</b>".to_owned()),
            "role" => Some(String::new()),
            _ => None,
        };
        let snippet = |name: &str| match name {
            "greeting" => Some("Dear {{first_name}},".to_owned()),
            "mirror" => Some("I am {{mirror}}".to_owned()),
            "double" => Some("{{Double}}{{other}}{{other}}{{other}}".to_owned()),
            "other" => Some("{{double}}{{double}} much ".repeat(300)),
            _ => None,
        };
        filled(text, &value, &snippet)
    }

    #[test]
    fn w4_fields_are_filled_or_have_something_instead() {
        assert_eq!(joined(&fill("Hi {{ first_name | there }}, {{role|you}}")), "Hi Petra, you");
        assert_eq!(joined(&fill("{{greeting}}\nhello")), "Dear Petra,\nhello");
        assert_eq!(missing(&fill("{{role}} {{moon}} {{role}} {{moon|x}}")), ["role", "moon"]);
        assert_eq!(joined(&fill("{{role}}")), "{{role}}", "it is seen that something is missing");
    }

    #[test]
    fn w4_what_is_put_in_is_only_text() {
        assert_eq!(fill("{{name}}"), [Piece::Value("<b>{{first_name}}</b>".to_owned())]);
    }

    #[test]
    fn w4_a_field_that_names_itself_ends() {
        assert_eq!(missing(&fill("{{mirror}}")), ["mirror"]);
        assert!(joined(&fill("{{double}}")).len() < 40 * MOST);
    }

    /// B9: snippets of snippets in which there is nothing, and a text that names ever others.
    #[test]
    fn b9_whatever_templates_a_copy_brings_a_text_is_filled_in_no_time() {
        let asked = std::cell::Cell::new(0);
        let snippet = |name: &str| {
            asked.set(asked.get() + 1);
            let level: u32 = name.strip_prefix('l')?.parse().ok()?;
            Some(if level < 7 { format!("{{{{l{}}}}}", level + 1).repeat(9_000) } else { String::new() })
        };
        let started = ThreadTime::now();
        assert!(joined(&filled("{{l0}}", &|_| None, &snippet)).len() < 40 * MOST);
        let others: String = (0..200_000).map(|nth| format!("{{{{other {nth}}}}}")).collect();
        let pieces = filled(&others, &|_| None, &snippet);
        assert_eq!(joined(&pieces), others, "what is not read stays as it is written");
        assert!(!missing(&pieces).is_empty() && asked.get() <= 2 * MOST_SNIPPETS);
        assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    }

    #[test]
    fn w4_odd_braces_are_text() {
        for text in ["{{", "}}", "{{first_name", "a }} b", "{ {x} }", "{{{", "}}{{"] {
            assert_eq!(joined(&fill(text)), text);
        }
        assert_eq!(joined(&fill("{{{{first_name}}}}")), "{{Petra}}");
        assert_eq!(joined(&fill("{{a {{first_name}}")), "{{a Petra");
    }

    #[test]
    fn w4_titles_are_no_first_names() {
        let cases = [
            ("Dr. Petra Kühnel", "Petra"),
            ("Prof. Ivo Hartley", "Ivo"),
            ("Prof Dr Ivo Hartley", "Ivo"),
            ("دکتر سارا احمدی", "سارا"),
            ("Prof.", "Prof."),
            ("J. Smith", "J."),
            ("Paul, Jean", "Jean"),
            ("Kühnel, Dr. Petra Anna", "Petra"),
            ("کریمی، سارا", "سارا"),
            ("Ivo Hartley, PhD", "Ivo"),
            ("John Smith, CPA", "John"),
            ("Ana Pop, Director", "Ana"),
            ("Martin King, III", "Martin"),
            ("Ana Pop, who signs for all", "Ana"),
            ("SMITH, JOHN", "JOHN"),
            ("Paul,", "Paul"),
            ("  Ana  Marković", "Ana"),
            ("", ""),
            ("李", "李"),
        ];
        for (name, first) in cases {
            assert_eq!(first_name(name), first);
        }
    }
}
