//! From text to a table.

use super::{RowPlace, Table, delimiter::told, quotes, remarks};

/// A cell with more lines than this is no cell: a quote was opened and never closed.
const MOST_LINES: usize = 50;

impl Table {
    /// Reads at most `most_rows` rows; one more shows that there are too many. Empty lines, rows of
    /// empty cells, and remarks of the exporting program above and below the table are left out.
    pub(crate) fn parse(text: &str, delimiter: char, most_rows: usize) -> Self {
        let unix;
        let text = if text.contains('\r') && !text.contains('\n') {
            unix = text.replace('\r', "\n");
            &unix
        } else {
            text
        };
        let delimiter = u8::try_from(delimiter).unwrap_or(b',');
        let mended = quotes::mended(text, delimiter);
        if let Some((mended, lines)) = &mended {
            let table = Self::parse_quoted(mended, delimiter, most_rows);
            // Read so, the rows are as wide as the others: that is what was meant.
            if lines.iter().all(|line| table.is_even_at(*line)) {
                return Self { open_quote: lines.first().map(|line| (*line, true)), ..table };
            }
        }
        let table = Self::parse_quoted(text, delimiter, most_rows);
        let line = mended.and_then(|(_, lines)| lines.first().copied());
        let was_plain = table.open_quote.is_some();
        Self { open_quote: line.map(|line| (line, was_plain)).or(table.open_quote), ..table }
    }

    fn parse_quoted(text: &str, delimiter: u8, most_rows: usize) -> Self {
        let mut table = Self::parse_with(text, delimiter, most_rows, true);
        if let Some(line) = runaway_quote(&table, text) {
            table = Self::parse_with(text, delimiter, most_rows, false);
            table.open_quote = Some((line, true));
        }
        remarks::remove(&mut table);
        table
    }

    /// Whether the row on a line has as many cells as the table has columns.
    fn is_even_at(&self, line: u32) -> bool {
        let at = self.rows.binary_search_by_key(&line, |row| row.line);
        at.is_ok_and(|at| self.row(at).len() == self.told_width)
    }

    fn parse_with(text: &str, delimiter: u8, most_rows: usize, quoting: bool) -> Self {
        let mut lines = Lines::new(text);
        let body = if told(text).is_some() { lines.skip_line() } else { text };
        let offset = text.len() - body.len();
        let mut reader = builder(delimiter).quoting(quoting).from_reader(body.as_bytes());
        let mut table = Self::default();
        let mut record = csv::StringRecord::new();
        while table.len() <= most_rows && matches!(reader.read_record(&mut record), Ok(true)) {
            let start = record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(usize::MAX));
            let (line, after_gap) = lines.line_of_row(offset + start);
            if record.iter().any(|cell| !cell.trim().is_empty()) {
                table.push(&record, line, after_gap);
            }
        }
        table
    }

    fn push(&mut self, record: &csv::StringRecord, line: u32, after_gap: bool) {
        // 64 MiB of bytes keep every place within 32 bits.
        let place = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let first = place(self.ends.len());
        for cell in record {
            self.text.push_str(cell);
            self.ends.push(place(self.text.len()));
        }
        self.rows.push(RowPlace { first, end: place(self.ends.len()), line, after_gap });
    }
}

/// A reader of rows of any length.
pub(super) fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    builder(delimiter).from_reader(text.as_bytes())
}

fn builder(delimiter: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(delimiter).has_headers(false).flexible(true);
    builder
}

/// The line of the row in which some cell has swallowed the lines after it, when the quotes do not add up.
fn runaway_quote(table: &Table, text: &str) -> Option<u32> {
    let is_endless =
        |row: super::Row<'_>| row.cells().any(|cell| cell.matches('\n').take(MOST_LINES).count() == MOST_LINES);
    let is_odd = text.matches('"').count() % 2 == 1;
    let row = is_odd.then(|| table.rows_from(0).find(|row| is_endless(row.clone()))).flatten();
    row.map(|row| u32::try_from(row.line).unwrap_or(u32::MAX))
}

/// Counts lines from row to row.
struct Lines<'a> {
    text: &'a str,
    place: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, place: 0, line: 1 }
    }

    /// Goes to the second line; gives the text from there on.
    fn skip_line(&mut self) -> &'a str {
        self.go_to(self.text.find('\n').map_or(self.text.len(), |end| end + 1));
        &self.text[self.place..]
    }

    /// The line of the row that is found from `place` on, and whether it stands behind empty lines.
    fn line_of_row(&mut self, place: usize) -> (u32, bool) {
        self.go_to(place);
        let (before, rest) = self.text.as_bytes().split_at(self.place);
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        // The second half of the line end of the row before is no empty line.
        let half = before.ends_with(b"\r") && rest.starts_with(b"\n");
        self.go_to(self.place + skipped);
        (self.line, skipped > usize::from(half))
    }

    fn go_to(&mut self, place: usize) {
        let place = place.clamp(self.place, self.text.len());
        let passed = self.text.as_bytes()[self.place..place].iter().filter(|byte| **byte == b'\n').count();
        self.line += u32::try_from(passed).unwrap_or(u32::MAX);
        self.place = place;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table as `line: cell|cell`, a row a line.
    fn shown(text: &str) -> String {
        let table = Table::parse(text, super::super::detect_delimiter(text), 1_000);
        let row = |row: super::super::Row<'_>| format!("{}: {}\n", row.line, row.cells().collect::<Vec<_>>().join("|"));
        table.rows_from(0).map(row).collect()
    }

    #[track_caller]
    fn check(text: &str, rows: &str) {
        assert_eq!(shown(text), rows, "{text:?}");
    }

    #[test]
    fn line_ends_of_every_system() {
        let rows = "1: a|b\n2: 1|2\n3: 3|4\n";
        check("a,b\n1,2\n3,4\n", rows);
        check("a,b\r\n1,2\r\n3,4", rows);
        check("a,b\r1,2\r3,4\r", rows);
    }

    #[test]
    fn quotes_hold_everything() {
        check(
            "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",2\n3,4\n",
            "1: a|b\n2: x, y|say \"hi\"\n3: two\nlines|2\n5: 3|4\n",
        );
        check("a,b\n5\" pipe,2\n", "1: a|b\n2: 5\" pipe|2\n");
    }

    #[test]
    fn empty_rows_are_nothing() {
        check("\n\na,b\n\n\n1,2\n,\n , \n3,4\n\n", "3: a|b\n6: 1|2\n9: 3|4\n");
        check("a,b\r\n\r\n1,2\r\n", "1: a|b\n3: 1|2\n");
    }

    #[test]
    fn short_and_long_rows_stay() {
        check("a,b,c\n1\n1,2,3,4\n1,2,3\n4,5,6\n", "1: a|b|c\n2: 1\n3: 1|2|3|4\n4: 1|2|3\n5: 4|5|6\n");
    }

    #[test]
    fn a_quote_that_is_never_closed_does_not_swallow_the_file() {
        let rows = "1,2\n".repeat(100);
        let table = Table::parse(&format!("a,b\n\"5 inch,2\n{rows}"), ',', 1_000);
        assert_eq!(table.len(), 102);
        assert_eq!(table.row(1).cell(0), "\"5 inch");
        assert_eq!(table.open_quote, Some((2, true)));
    }

    #[test]
    fn remarks_around_the_table_are_left_out() {
        let report = "Opportunity report\nAs of 2026-11-22\n\na,b,c\n1,2,3\n4,5,6\n7\n\nConfidential\nCopyright\n";
        check(report, "4: a|b|c\n5: 1|2|3\n6: 4|5|6\n7: 7\n");
        check("sep=;\na;b;c\n1;2;3\n", "2: a|b|c\n3: 1|2|3\n");
    }
}
