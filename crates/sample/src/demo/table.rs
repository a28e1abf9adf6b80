//! Tables in text files: a row a line, cells between bars, `#` begins a remark.

/// The rows of a table, each with its cells trimmed.
pub(super) fn rows(text: &'static str) -> impl Iterator<Item = Row> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| Row(line.split('|').map(str::trim).collect()))
}

/// A row of a table.
pub(super) struct Row(Vec<&'static str>);

impl Row {
    /// The cell in this column; empty when there is none.
    pub fn text(&self, column: usize) -> &'static str {
        self.0.get(column).copied().unwrap_or_default()
    }

    /// The number in this column; `None` for a dash.
    pub fn number(&self, column: usize) -> Option<i32> {
        self.text(column).parse().ok()
    }
}
