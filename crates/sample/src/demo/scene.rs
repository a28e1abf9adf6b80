//! What the sample is made of: a text file a language (`locales/<language>/sample.txt`), so that names, places and
//! money are the region's.
//!
//! `[section]`, then a row a line, cells between bars; `#` begins a remark.

use std::{collections::BTreeMap, ops::Range};

use kariz_core::{Currency, Money};

/// The file, by its sections.
pub(super) struct Scene<'a> {
    sections: BTreeMap<&'a str, Vec<Row<'a>>>,
    /// What amounts are made up in.
    pub currency: Currency,
    /// How many of its units are about a euro.
    pub units: i64,
}

/// A row of a table.
#[derive(Clone, Default)]
pub(super) struct Row<'a>(Vec<&'a str>);

/// How many rows a section must have, so that everything that is told by a place finds it.
const ROWS: [(&str, Range<usize>); 13] = [
    ("workspace", 1..2),
    ("members", 1..50),
    ("products", 1..50),
    ("channels", 8..50),
    ("reasons", 7..50),
    ("stages", 6..7),
    ("buyers", 1..500),
    ("touches", 1..200),
    ("asked", 1..100),
    ("places", 1..200),
    ("lost", 1..50),
    ("bought", 1..50),
    ("inquiry", 1..2),
];

impl<'a> Scene<'a> {
    /// Reads a file; `None` where a section is missing.
    pub fn read(text: &'a str) -> Option<Self> {
        let mut sections = BTreeMap::<&str, Vec<Row>>::new();
        let mut section = "";
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            match line.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                Some(name) => section = name,
                None => sections.entry(section).or_default().push(Row(line.split('|').map(str::trim).collect())),
            }
        }
        let workspace = sections.get("workspace").and_then(|rows| rows.first())?.clone();
        let currency = workspace.text(3).parse().ok()?;
        let scene = Self { currency, units: workspace.text(4).parse().ok().filter(|units| *units > 0)?, sections };
        let has_rows = |(name, rows): &(&str, Range<usize>)| rows.contains(&scene.rows(name).len());
        (ROWS.iter().all(has_rows) && (0..6).all(|stage| scene.touches(stage).count() > 0)).then_some(scene)
    }

    /// The rows of a section.
    pub fn rows(&self, section: &str) -> &[Row<'a>] {
        self.sections.get(section).map_or(&[], Vec::as_slice)
    }

    /// The cell of the only row of a section.
    pub fn only(&self, section: &str, column: usize) -> &'a str {
        self.rows(section).first().map_or("", |row| row.text(column))
    }

    /// What is usually done in a stage.
    pub fn touches(&self, stage: usize) -> impl Iterator<Item = &Row<'a>> {
        self.rows("touches")
            .iter()
            .filter(move |row| row.number(0).and_then(|number| usize::try_from(number).ok()) == Some(stage))
    }

    /// So many units of its currency.
    pub fn money(&self, units: i64) -> Money {
        Money::units(units, self.currency)
    }
}

impl<'a> Row<'a> {
    /// The cell in this column; empty when there is none, or a dash.
    pub fn text(&self, column: usize) -> &'a str {
        self.0.get(column).copied().filter(|text| *text != "-").unwrap_or_default()
    }

    /// The number in this column; `None` for a dash.
    pub fn number(&self, column: usize) -> Option<i32> {
        self.text(column).parse().ok()
    }

    /// A large number, likewise.
    pub fn large(&self, column: usize) -> Option<i64> {
        self.text(column).parse().ok()
    }
}
