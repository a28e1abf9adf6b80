//! Text in tables that spreadsheets open (X3): what they would run stays text, in whichever region that is.

use crate::unseen::is_unseen;

/// What is run at the beginning of a cell; in East Asia also when it is wide.
fn is_run(letter: char) -> bool {
    "=+-@\t\r＝＋－＠".contains(letter)
}

/// Whether a spreadsheet takes a cell for a formula.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(is_run)
}

/// Whether a cell begins behind this letter, or may still begin as it did before it. A spreadsheet of another region opens
/// a file with commas as lines with semicolons, and quotes in the middle of a cell are letters to it.
fn begins_behind(letter: char, begins: bool) -> bool {
    ",;\t\n\r\"".contains(letter) || (begins && (letter.is_whitespace() || is_unseen(letter)))
}

/// A cell with an apostrophe before whatever a spreadsheet would take for a formula: at the beginning, also behind what is
/// not seen, and behind whatever one of another region parts cells by. Control characters are left out.
pub fn harmless(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut begins = true;
    for letter in cell.chars().filter(|letter| !letter.is_control() || "\t\n\r".contains(*letter)) {
        if begins && is_run(letter) {
            out.push('\'');
        }
        begins = begins_behind(letter, begins);
        out.push(letter);
    }
    out
}

/// A table, or a cell, without the apostrophes that [`harmless`] has put in.
pub fn unprotected(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut begins = true;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if begins && letter == '\'' && letters.peek().is_some_and(|next| is_run(*next)) {
            continue;
        }
        begins = begins_behind(letter, begins);
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x3_what_a_spreadsheet_would_run_is_text_wherever_it_begins() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1+1", " '=1+1"),
            ("\u{a0}=1", "\u{a0}'=1"),
            ("＝1+1", "'＝1+1"),
            ("Fair;=HYPERLINK(A1);x", "Fair;'=HYPERLINK(A1);x"),
            ("a\t=1+1", "a\t'=1+1"),
            ("a\t@x, -y\n=z", "a\t'@x, '-y\n'=z"),
            ("a\"=1", "a\"'=1"),
            ("\u{200b}\u{feff}=1", "\u{200b}\u{feff}'=1"),
            ("a;\u{200b}=1", "a;\u{200b}'=1"),
            ("Anna-Lena, Rhein - Main", "Anna-Lena, Rhein - Main"),
        ] {
            assert_eq!(harmless(cell), safe, "{cell:?}");
            assert_eq!(unprotected(safe), cell, "{safe:?}");
        }
    }

    #[test]
    fn x3_no_control_character_stands_before_what_is_run_or_anywhere_else() {
        assert_eq!(harmless("\0=1"), "'=1");
        assert_eq!(harmless("\u{1}\u{85}\u{7f}=1\u{1b}[0m"), "'=1[0m");
        assert_eq!(harmless("a\0b\tc\nd"), "ab\tc\nd");
    }
}
