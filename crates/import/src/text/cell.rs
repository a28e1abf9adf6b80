//! Clean cells.

use kariz_core::sheet::is_formula;

/// What other programs write into an empty cell, in the very letters that they write: `NaN` is nothing,
/// Nan is a name.
const BLANK: &[&str] = &[
    "-",
    "--",
    "–",
    "—",
    "n/a",
    "N/A",
    "#N/A",
    "null",
    "NULL",
    "(null)",
    "none",
    "None",
    "(none)",
    "(None)",
    "nan",
    "NaN",
    "NaT",
    "\\N",
    "(blank)",
    "(empty)",
    "(no value)",
    "(No value)",
    "0000-00-00",
    "0000-00-00 00:00:00",
];

/// The text of a cell: without white space around it and without the apostrophe that makes formulas
/// safe; empty when it says that there is nothing.
pub(crate) fn clean(cell: &str) -> &str {
    let text = unprotected(trimmed(cell));
    if is_blank(text) { "" } else { text }
}

fn is_blank(text: &str) -> bool {
    let may_be = text.len() <= 20 && text.starts_with(['-', '–', '—', 'n', 'N', '#', '(', '\\', '0']);
    may_be && BLANK.contains(&text)
}

fn trimmed(cell: &str) -> &str {
    cell.trim_matches(|letter: char| letter.is_whitespace() || is_mark(letter))
}

/// Marks that have no width and say nothing at the edge of a cell.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Takes the apostrophe away that formulas are exported with.
fn unprotected(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// The text cut to 80 characters, for problem reports.
pub(crate) fn excerpt(text: &str) -> String {
    text.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cleaned() {
        for (cell, text) in [
            ("  Acme \u{a0}", "Acme"),
            ("\u{200f}آب\u{200f}", "آب"),
            ("N/A", ""),
            ("null", ""),
            ("-", ""),
            ("'=1+1", "=1+1"),
            ("'+40 721 000 000", "+40 721 000 000"),
            ("'s-Gravenhage", "'s-Gravenhage"),
            ("None of us", "None of us"),
            ("Nan", "Nan"),
        ] {
            assert_eq!(clean(cell), text, "{cell:?}");
        }
    }
}
