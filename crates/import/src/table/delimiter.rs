//! Which character stands between columns.

use super::parse::reader;

/// What is tried; where two fit equally well, the first one counts.
const CANDIDATES: [u8; 4] = *b",;\t|";
/// So much of a file is enough to tell.
const BYTES: usize = 128 << 10;
const ROWS: usize = 200;

/// The delimiter that gives the most even rows.
pub(crate) fn detect(text: &str) -> char {
    if let Some(told) = told(text) {
        return told;
    }
    let sample = beginning(text);
    let mut best = (b',', 0.0);
    for candidate in CANDIDATES {
        let evenness = evenness(sample, candidate);
        if evenness > best.1 {
            best = (candidate, evenness);
        }
    }
    char::from(best.0)
}

fn beginning(text: &str) -> &str {
    let end = (0..=BYTES.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

/// The delimiter that a first line `sep=;` names, as Excel understands it.
pub(super) fn told(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_matches('"');
    let mut letters = line.strip_prefix("sep=")?.chars();
    letters.next().filter(|letter| letter.is_ascii() && letters.as_str().is_empty())
}

/// The share of rows with the usual number of cells, more for more cells; 0 for a single column.
fn evenness(sample: &str, delimiter: u8) -> f64 {
    let widths: Vec<usize> = reader(sample, delimiter).records().flatten().take(ROWS).map(|row| row.len()).collect();
    let usual = most_frequent(&widths);
    if usual < 2 {
        return 0.0;
    }
    let share = widths.iter().filter(|width| **width == usual).count() as f64 / widths.len() as f64;
    let of_header = if widths.first() == Some(&usual) { 1.0 } else { 0.5 };
    share * share * of_header * (usual as f64).ln()
}

/// The number that occurs most often; of several the greatest. 0 for none.
pub(super) fn most_frequent(numbers: &[usize]) -> usize {
    let count = |number: usize| numbers.iter().filter(|other| **other == number).count();
    numbers.iter().copied().max_by_key(|number| (count(*number), *number)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n", ','),
            ("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n", ';'),
            ("a\tb\nx, y\t1\nz, w\t2\n", '\t'),
            ("a|b|c\n1|2|3\n", '|'),
            ("a,b\n\"x;y;z\",1\n\"u;v;w\",2\n", ','),
            ("sep=;\na;b\n1;2\n", ';'),
            ("sep=\t\na\tb\n", '\t'),
            ("name\nAcme\nBora\n", ','),
            ("", ','),
        ] {
            assert_eq!(detect(text), delimiter, "{text:?}");
        }
    }
}
