//! Quotation marks that are opened and never closed: `"5 inch pipe`. Taken at their word, they swallow the rows
//! behind them without a sound.

/// So many of them are read as plain characters; a file with more is no table with a slip of the pen.
const MOST: usize = 8;

/// A text in which such marks are plain characters, and the lines on which they stand; `None` when it has none.
pub(super) fn mended(text: &str, delimiter: u8) -> Option<(String, Vec<u32>)> {
    let mut mended: Option<(String, Vec<u32>)> = None;
    for _ in 0..MOST {
        let now = mended.as_ref().map_or(text, |(text, _)| text);
        let Some(at) = never_closed(now.as_bytes(), delimiter) else { break };
        let line = 1 + now.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count();
        let next = with_plain_quote(now, at, delimiter);
        let mut lines = mended.map(|(_, lines)| lines).unwrap_or_default();
        lines.push(u32::try_from(line).unwrap_or(u32::MAX));
        mended = Some((next, lines));
    }
    mended
}

/// Where the first quote stands that is opened and never closed: what it quotes lasts to the end of the text, or
/// goes over lines and ends at a quote with something right behind it, which was to open another cell.
fn never_closed(text: &[u8], delimiter: u8) -> Option<usize> {
    let mut at = 0;
    let mut begins = true; // a cell
    while let Some(byte) = text.get(at) {
        if *byte == b'"' && begins {
            let (end, has_lines) = end_of_quoted(text, at + 1);
            let is_closed = end.is_some_and(|end| !has_lines || is_end_of_cell(&text[end..], delimiter));
            if !is_closed {
                return Some(at);
            }
            at = end.unwrap_or(text.len());
            begins = false;
            continue;
        }
        begins = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        at += 1;
    }
    None
}

/// Where the text behind a closing quote goes on, and whether there are line ends within the quotes.
fn end_of_quoted(text: &[u8], from: usize) -> (Option<usize>, bool) {
    let mut at = from;
    let mut has_lines = false;
    while let Some(byte) = text.get(at) {
        match (byte, text.get(at + 1)) {
            (b'"', Some(b'"')) => at += 1,
            (b'"', _) => return (Some(at + 1), has_lines),
            (b'\n' | b'\r', _) => has_lines = true,
            _ => {}
        }
        at += 1;
    }
    (None, has_lines)
}

fn is_end_of_cell(rest: &[u8], delimiter: u8) -> bool {
    let next = rest.iter().find(|byte| **byte != b' ');
    next.is_none_or(|byte| *byte == delimiter || matches!(byte, b'\n' | b'\r'))
}

/// The text with the quote at `at` as part of what its cell holds: quoted rightly, up to the cell's end.
fn with_plain_quote(text: &str, at: usize, delimiter: u8) -> String {
    let (before, cell) = text.split_at(at);
    let is_end = |byte: &u8| *byte == delimiter || matches!(byte, b'\n' | b'\r');
    let end = cell.bytes().position(|byte| is_end(&byte)).unwrap_or(cell.len());
    let (cell, rest) = cell.split_at(end);
    format!("{before}\"{}\"{rest}", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, lines: &[u32]) {
        let found = mended(text, b',').map(|(_, lines)| lines).unwrap_or_default();
        assert_eq!(found, lines, "{text:?}");
    }

    #[test]
    fn quotes_that_are_closed_are_left_alone() {
        for text in [
            "",
            "a,b\n",
            "a,\"b\"\n",
            "a,\"b\"",
            "\"a\nb\",c\n",
            "\"a\nb\" ,c\n",
            "5\" pipe,2\n",
            "\"say \"\"hi\"\"\"\r\n",
            "\"\"\n",
        ] {
            check(text, &[]);
        }
        check("\"a\" b,c\n", &[]); // odd, but nothing is swallowed
    }

    #[test]
    fn what_is_never_closed_is_found_by_its_line() {
        check("a,b\n\"5 inch,2\n3,4\n", &[2]);
        check("a,b\n\"5 inch,2\n3,4\n\"School\",7\n", &[2]);
        check("a,b\n\"5 inch,2\n3,4\n\"6 inch,2\n5,6\n", &[2, 4]);
        check("a,\"", &[1]);
    }

    #[test]
    fn a_mended_quote_is_part_of_its_cell() {
        let (text, _) = mended("a,b\n\"5 inch,2\n3,4\n", b',').unwrap_or_default();
        assert_eq!(text, "a,b\n\"\"\"5 inch\",2\n3,4\n");
    }
}
