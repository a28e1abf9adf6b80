//! vCards of the versions 2.1, 3 and 4, one or many.

use super::{LONGEST, MOST, Reader, Typed, Unread, block::stand_in};

/// Whether a text is cards.
pub fn is_cards(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Whoever has a card, all of them or none.
pub fn people(text: &str, reader: &Reader<'_>) -> Result<Vec<Typed>, Unread> {
    let (mut people, mut card) = (Vec::new(), None::<Card>);
    let lines = Unfolded { lines: text.trim_start_matches('\u{feff}').lines().peekable() };
    for line in lines {
        let broken = Err(Unread::BrokenCard(people.len() + 1));
        let Some(Property { name, value, .. }) = Property::of(&line) else { continue };
        let is = |what: &str, of: &str| name.eq_ignore_ascii_case(what) && value.trim().eq_ignore_ascii_case(of);
        if is("BEGIN", "VCARD") {
            if card.replace(Card::default()).is_some() {
                return broken;
            }
        } else if is("END", "VCARD") {
            let Some(read) = card.take().and_then(|card| card.person(reader)) else { return broken };
            if people.len() == MOST {
                return Err(Unread::TooMany);
            }
            people.push(read);
        } else if let (Some(card), Some(property)) = (&mut card, Property::of(&line)) {
            card.take_in(&property);
        }
    }
    if card.is_some() { Err(Unread::BrokenCard(people.len() + 1)) } else { Ok(people) }
}

/// Lines as they were before they were folded: a line that goes on begins with a space, or follows a `=` at the end of one that is
/// written in quoted-printable.
struct Unfolded<'t> {
    lines: std::iter::Peekable<std::str::Lines<'t>>,
}

impl Iterator for Unfolded<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let mut line = self.lines.next()?.to_owned();
        let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
        let is_quoted = head.contains("QUOTED-PRINTABLE");
        loop {
            if is_quoted && line.ends_with('=') {
                line.pop();
                line.push_str(self.lines.next().unwrap_or_default());
            } else if let Some(more) = self.lines.next_if(|next| next.starts_with([' ', '\t'])) {
                line.push_str(&more[1..]);
            } else {
                return Some(line);
            }
        }
    }
}

/// A line of a card: `TEL;TYPE=cell:+46 70 123`.
struct Property<'l> {
    name: &'l str,
    parameters: &'l str,
    value: &'l str,
}

impl<'l> Property<'l> {
    fn of(line: &'l str) -> Option<Self> {
        let mut quoted = false;
        let at = line.bytes().position(|byte| {
            quoted ^= byte == b'"';
            byte == b':' && !quoted
        })?;
        let (head, value) = (&line[..at], &line[at + 1..]);
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        let name = name.rsplit('.').next().unwrap_or(name).trim();
        Some(Self { name, parameters, value })
    }

    fn says(&self, word: &str) -> bool {
        let mut words = self.parameters.split([';', ',', '=', '"']);
        words.any(|other| other.trim().eq_ignore_ascii_case(word))
    }

    /// Its values, between semicolons, in plain text.
    fn values(&self) -> Vec<String> {
        let plain = if self.says("QUOTED-PRINTABLE") { unquoted(self.value) } else { self.value.to_owned() };
        let (mut values, mut value, mut letters) = (Vec::new(), String::new(), plain.chars());
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => value.push('\n'),
                    Some(other) => value.push(other),
                    None => {}
                },
                ';' => values.push(std::mem::take(&mut value)),
                letter => value.push(letter),
            }
        }
        values.push(value);
        values.into_iter().map(|value| value.trim().to_owned()).collect()
    }

    fn text(&self) -> String {
        self.values().join("; ").trim_matches([';', ' ']).to_owned()
    }
}

/// Text of quoted-printable: in UTF-8, else as Latin 1.
fn unquoted(text: &str) -> String {
    let (mut bytes, mut at) = (Vec::with_capacity(text.len()), 0);
    let raw = text.as_bytes();
    while let Some(byte) = raw.get(at) {
        let hex = (*byte == b'=').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(code) => {
                bytes.push(code);
                at += 3;
            }
            None => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|odd| odd.into_bytes().into_iter().map(char::from).collect())
}

/// What a card says so far.
#[derive(Default)]
struct Card {
    typed: Typed,
    /// By its parts, where no whole name is said.
    parts: String,
    categories: String,
    notes: Vec<String>,
}

impl Card {
    fn take_in(&mut self, property: &Property<'_>) {
        let typed = &mut self.typed;
        let into = match property.name.to_ascii_uppercase().as_str() {
            "FN" => &mut typed.name,
            "TITLE" | "ROLE" => &mut typed.role,
            "EMAIL" => &mut typed.email,
            "CATEGORIES" => &mut self.categories,
            "TEL" if !property.says("FAX") => {
                let number = property.text();
                let number = number.strip_prefix("tel:").unwrap_or(&number).to_owned();
                return fill(&mut typed.phone, number);
            }
            "ORG" => {
                let first = property.values().into_iter().find(|value| !value.is_empty());
                return fill(&mut typed.organisation, first.unwrap_or_default());
            }
            "N" => {
                let values = property.values();
                let part = |at: usize| values.get(at).filter(|part| !part.is_empty()).cloned();
                let parts: Vec<String> = [3, 1, 2, 0, 4].into_iter().filter_map(part).collect();
                self.parts = parts.join(" ");
                return;
            }
            "NOTE" | "URL" => {
                self.notes.push(property.text());
                return;
            }
            _ => return,
        };
        fill(into, property.text());
    }

    /// Who it is of; nobody where it says nothing of anybody, or too much.
    fn person(self, reader: &Reader<'_>) -> Option<Typed> {
        let Self { mut typed, parts, categories, notes } = self;
        fill(&mut typed.name, parts);
        typed.channel = categories.split(',').filter_map(|category| reader.channel(category)).min();
        typed.about = notes.join("\n").chars().take(LONGEST / 4).collect();
        let says = [&typed.name, &typed.organisation, &typed.email, &typed.phone];
        let is_too_much = says.iter().chain([&&typed.role]).any(|text| text.len() > LONGEST);
        if says.iter().all(|text| text.is_empty()) || is_too_much {
            return None;
        }
        stand_in(&mut typed);
        Some(typed)
    }
}

/// The first that is said counts.
fn fill(into: &mut String, text: String) {
    if into.is_empty() {
        *into = text;
    }
}
