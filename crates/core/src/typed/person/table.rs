//! A table that is pasted: one row, one person. Its first row may name the columns; without that, cells are read by what
//! they are.

use super::{
    LONGEST, MOST, Reader, Typed, Unread,
    block::{row, stand_in},
    piece::{email, phone},
};
use crate::typed::{
    amount,
    columns::{Column, column},
    plain_digits,
};

/// What stands between cells.
const SEPARATORS: [char; 3] = ['\t', ';', ','];
/// So many columns are named at least where a first row names columns.
const FEWEST: usize = 2;
/// What has more columns is no table of people.
const MOST_COLUMNS: usize = 200;
/// So many columns make a name at most.
const NAMES: usize = 6;

/// A text as rows of cells.
pub struct Table {
    /// What the columns are called, where the first row says it.
    header: Option<Vec<String>>,
    /// The rows in which anything stands.
    rows: Vec<Vec<String>>,
}

impl Table {
    /// The table that a text is, if it is one.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let text = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')).map_or(text, |(_, rest)| rest);
        if !text.trim().contains(['\n', '"']) {
            return None;
        }
        let mut marks = SEPARATORS.into_iter().filter(|mark| text.contains(*mark));
        marks.find_map(|mark| Self::with(cells(text, mark)?))
    }

    fn with(mut lines: Vec<Cells>) -> Option<Self> {
        if lines.len() > 1 && names(&lines.first()?.cells) {
            let header = lines.remove(0).cells;
            return Some(Self { header: Some(header), rows: lines.into_iter().map(|line| line.cells).collect() });
        }
        let width = lines.first()?.cells.len();
        let is_even = width > 1 && lines.iter().all(|line| line.cells.len() == width);
        let is_quoted = lines.iter().all(|line| line.quoted);
        let rows: Vec<Vec<String>> = lines.into_iter().map(|line| line.cells).collect();
        let is_table = is_even && (is_quoted || has_reach(&rows, width));
        is_table.then_some(Self { header: None, rows })
    }

    /// Whoever stands in it: as many as it has rows.
    pub fn people(self, reader: &Reader<'_>) -> Result<Vec<Typed>, Unread> {
        if self.rows.len() > MOST {
            return Err(Unread::TooMany);
        }
        let header: Vec<Named> = self.header.iter().flatten().map(|name| Named::of(name)).collect();
        let person = |(at, cells): (usize, &Vec<String>)| {
            if cells.iter().map(String::len).sum::<usize>() > LONGEST {
                return Err(Unread::NoPerson(at + 1));
            }
            let is_named = (1..=header.len()).contains(&cells.len());
            Ok(if is_named { by_name(&header, cells, reader) } else { row(cells, reader) })
        };
        self.rows.iter().enumerate().map(person).collect()
    }
}

/// Whether in one column most rows have an email address or a telephone number, and several of them.
fn has_reach(rows: &[Vec<String>], width: usize) -> bool {
    (0..width).any(|column| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let reached = cells.filter(|cell| email(cell).is_some() || phone(cell).is_some()).count();
        reached >= 2 && reached * 2 >= rows.len()
    })
}

/// Whether cells are what columns are called: most of them, and who or where is among them.
fn names(cells: &[String]) -> bool {
    if cells.iter().map(String::len).sum::<usize>() > LONGEST {
        return false;
    }
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let named: Vec<Column> = cells.iter().filter_map(|cell| column(cell)).collect();
    let is_who = |column: &Column| {
        matches!(column, Column::Given | Column::Name | Column::Organisation | Column::Email | Column::Phone)
    };
    let says_who = cells.iter().any(|cell| cell.contains('@'));
    named.len() >= FEWEST && named.len() * 2 >= filled && named.iter().any(is_who) && !says_who
}

/// A column, by what it is called.
struct Named {
    name: String,
    column: Option<Column>,
}

impl Named {
    fn of(name: &str) -> Self {
        Self { name: name.to_owned(), column: column(name) }
    }
}

/// What a row says of somebody, each cell by its column; nothing in it is left out.
fn by_name(header: &[Named], cells: &[String], reader: &Reader<'_>) -> Typed {
    let mut typed = Typed::default();
    let (mut given, mut names, mut about) = (Vec::new(), Vec::new(), Vec::new());
    for (named, cell) in header.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        let rest = match named.column {
            Some(Column::Given) => push(&mut given, cell),
            Some(Column::Name) => push(&mut names, cell),
            Some(Column::Organisation) => fill(&mut typed.organisation, cell),
            Some(Column::Role) => fill(&mut typed.role, cell),
            Some(Column::Email) => take_email(&mut typed, cell),
            Some(Column::Phone) => fill(&mut typed.phone, &plain_digits(cell)),
            Some(Column::Channel) => take_channel(&mut typed, cell, reader),
            Some(Column::Value) => take_value(&mut typed, cell, reader),
            Some(Column::About) => Some(cell.clone()),
            None if email(cell).is_some() => take_email(&mut typed, cell),
            None => Some(format!("{}: {cell}", named.name)),
        };
        about.extend(rest);
    }
    typed.name = whole_name(&[given, names].concat());
    stand_in(&mut typed);
    if typed.name.trim().is_empty() {
        typed.name = cells.join(" ").trim().to_owned();
    }
    typed.about = about.join("\n");
    typed
}

/// First name, last name or both; what stands within the whole name as well is not said twice.
fn whole_name(parts: &[&str]) -> String {
    fn words(part: &str) -> impl Iterator<Item = &str> {
        part.split([' ', ',']).filter(|word| !word.is_empty())
    }
    let is_within = |part: &str| {
        let mut longer = parts.iter().filter(|other| words(other).count() > words(part).count());
        longer.any(|other| words(part).all(|word| words(other).any(|same| same == word)))
    };
    parts.iter().copied().filter(|part| !is_within(part)).collect::<Vec<_>>().join(" ")
}

/// Takes in what a cell says; what is left of it is given back.
fn push<'c>(parts: &mut Vec<&'c str>, cell: &'c str) -> Option<String> {
    if parts.len() == NAMES {
        return Some(cell.to_owned());
    }
    parts.push(cell);
    None
}

fn fill(into: &mut String, cell: &str) -> Option<String> {
    if into.is_empty() {
        cell.clone_into(into);
        return None;
    }
    (into != cell).then(|| cell.to_owned())
}

fn take_email(typed: &mut Typed, cell: &str) -> Option<String> {
    match email(cell) {
        Some((address, around)) if typed.email.is_empty() => {
            typed.email = address;
            (!around.is_empty()).then_some(around)
        }
        _ => Some(cell.to_owned()),
    }
}

fn take_channel(typed: &mut Typed, cell: &str, reader: &Reader<'_>) -> Option<String> {
    let channel = reader.channel(cell).filter(|_| typed.channel.is_none());
    typed.channel = typed.channel.or(channel);
    channel.is_none().then(|| cell.to_owned())
}

fn take_value(typed: &mut Typed, cell: &str, reader: &Reader<'_>) -> Option<String> {
    let value = amount(cell, reader.hints.usual, reader.hints.marks).ok().flatten().filter(|_| typed.value.is_none());
    typed.value = typed.value.or(value);
    value.is_none().then(|| cell.to_owned())
}

/// A row, and whether any of its cells stands in quotation marks.
struct Cells {
    cells: Vec<String>,
    quoted: bool,
}

/// The rows in which anything stands, without the quotation marks around cells; nothing where a mark has no end.
fn cells(text: &str, separator: char) -> Option<Vec<Cells>> {
    let mut rows = Vec::new();
    let mut row = Cells { cells: Vec::new(), quoted: false };
    let (mut cell, mut within, mut was_quoted) = (String::new(), false, false);
    let mut letters = text.chars().peekable();
    loop {
        let letter = letters.next();
        match letter {
            None if within => return None,
            Some('"') if within && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            Some('"') if within => within = false,
            Some(letter) if within => cell.push(letter),
            Some('"') if !was_quoted && cell.trim().is_empty() => {
                cell.clear();
                (within, was_quoted, row.quoted) = (true, true, true);
            }
            None | Some('\n') => {
                row.cells.push(std::mem::take(&mut cell).trim().to_owned());
                was_quoted = false;
                let done = std::mem::replace(&mut row, Cells { cells: Vec::new(), quoted: false });
                rows.extend(done.cells.iter().any(|cell| cell.contains(char::is_alphanumeric)).then_some(done));
                // One more than may be, below a header: the rest makes no difference.
                if letter.is_none() || rows.len() > MOST + 1 {
                    return Some(rows);
                }
            }
            Some(letter) if letter == separator && row.cells.len() == MOST_COLUMNS => return None,
            Some(letter) if letter == separator => {
                row.cells.push(std::mem::take(&mut cell).trim().to_owned());
                was_quoted = false;
            }
            Some(letter) => cell.push(letter),
        }
    }
}
