//! A table as a file of commas (X3): numbers as numbers, and nothing that a spreadsheet would run.

use kariz_core::sheet::harmless;

/// The file. The mark at the front says to spreadsheets that it is UTF-8.
pub fn written(rows: &[Vec<String>]) -> String {
    let lines = rows.iter().map(|row| row.iter().map(|cell| cell_written(cell)).collect::<Vec<_>>().join(","));
    format!("\u{feff}{}\r\n", lines.collect::<Vec<_>>().join("\r\n"))
}

fn cell_written(cell: &str) -> String {
    let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite);
    let cell = if is_number { cell.to_owned() } else { harmless(cell) };
    if cell.contains([',', ';', '\t', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x3_what_a_spreadsheet_would_run_is_text() {
        assert_eq!(cell_written("=1+1"), "'=1+1");
        assert_eq!(cell_written("-12.5"), "-12.5", "a number is a number");
        assert_eq!(cell_written("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(cell_written(" =1+1"), " '=1+1");
        assert_eq!(cell_written("＝1+1"), "'＝1+1");
        assert_eq!(cell_written("+inf"), "'+inf");
        assert_eq!(cell_written("\0\u{200b}=1"), "\u{200b}'=1");
        assert_eq!(
            cell_written("Fair;=HYPERLINK(A1);x"),
            "\"Fair;'=HYPERLINK(A1);x\"",
            "where cells are parted by semicolons"
        );
        assert_eq!(cell_written("a\t@x, -y\n=z"), "\"a\t'@x, '-y\n'=z\"");
        assert_eq!(cell_written("a\"=1"), "\"a\"\"'=1\"");
        assert_eq!(cell_written("Anna-Lena, Rhein - Main"), "\"Anna-Lena, Rhein - Main\"", "nothing else is changed");
        assert_eq!(cell_written("a \"b\", c"), "\"a \"\"b\"\", c\"");
    }

    #[test]
    fn a_row_is_a_line() {
        let rows = [vec!["Name".to_owned(), "n".to_owned()], vec![], vec!["@48".to_owned(), "3".to_owned()]];
        assert_eq!(written(&rows), "\u{feff}Name,n\r\n\r\n'@48,3\r\n");
    }
}
