//! Where one is in the grid, and where keys lead.

use super::super::query::Line;

/// The cell that the keyboard is at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cursor {
    /// What stands in its row; `None` is the row of headings.
    pub line: Option<Line>,
    /// Which row that is, from 0; or was, until the rows changed.
    pub row: usize,
    /// Which column, from 0, that of the ticks.
    pub column: usize,
}

/// How large the grid is.
#[derive(Clone, Copy, Debug)]
pub struct Size<'a> {
    /// Rows below the headings.
    pub rows: usize,
    /// The columns that can be gone to, in order, with that of the ticks.
    pub columns: &'a [usize],
    /// Rows that are seen at once.
    pub page: usize,
    /// Whether there are headings to go to.
    pub headed: bool,
}

/// Where a key leads from a row (`None`: the headings) and a column; `None` where it leads nowhere.
pub fn step(from: (Option<usize>, usize), key: &str, control: bool, size: Size<'_>) -> Option<(Option<usize>, usize)> {
    let (row, column) = from;
    let last = size.rows.checked_sub(1)?;
    let up = |by: usize| match row {
        Some(row) if row >= by => Some(row - by),
        Some(_) if size.headed && by == 1 => None,
        Some(_) => Some(0),
        None => None,
    };
    let down = |by: usize| Some(row.map_or(by - 1, |row| row + by).min(last));
    let row_to = match key {
        "ArrowUp" => up(1),
        "ArrowDown" => down(1),
        "PageUp" => up(size.page.max(2)),
        "PageDown" => down(size.page.max(2)),
        "Home" if control => Some(0),
        "End" if control => Some(last),
        _ => row,
    };
    let mut columns = size.columns.iter().copied();
    let column_to = match key {
        "ArrowLeft" => columns.rfind(|other| *other < column),
        "ArrowRight" => columns.find(|other| *other > column),
        "Home" => columns.next(),
        "End" => columns.next_back(),
        _ => None,
    };
    let column_to = column_to.unwrap_or(column);
    ((row_to, column_to) != from).then_some((row_to, column_to))
}

/// Where the cursor is when the rows have become others: with what it was at, or else at the same place.
pub fn follow(cursor: Cursor, lines: &[Line]) -> Cursor {
    let Some(line) = cursor.line else { return cursor };
    let found = if lines.get(cursor.row) == Some(&line) {
        Some(cursor.row)
    } else {
        lines.iter().position(|other| *other == line)
    };
    let row = found.unwrap_or(cursor.row).min(lines.len().saturating_sub(1));
    Cursor { line: lines.get(row).copied(), row, ..cursor }
}

#[cfg(test)]
mod tests {
    use kariz_core::{DealId, RecordId};

    use super::*;

    const SIZE: Size<'_> = Size { rows: 30, columns: &[0, 1, 2, 3], page: 10, headed: true };

    #[test]
    fn keys_lead_to_the_next_cell_and_no_further_than_the_edge() {
        let go = |row, column, key| step((row, column), key, false, SIZE);
        assert_eq!(go(Some(0), 1, "ArrowDown"), Some((Some(1), 1)));
        assert_eq!(go(Some(0), 1, "ArrowUp"), Some((None, 1)), "to the headings");
        assert_eq!(go(None, 1, "ArrowUp"), None);
        assert_eq!(go(None, 2, "ArrowDown"), Some((Some(0), 2)));
        assert_eq!(go(Some(29), 1, "ArrowDown"), None);
        assert_eq!(go(Some(3), 3, "ArrowRight"), None);
        assert_eq!(go(Some(3), 3, "ArrowLeft"), Some((Some(3), 2)));
        assert_eq!(go(Some(3), 2, "Home"), Some((Some(3), 0)));
        assert_eq!(go(Some(3), 2, "End"), Some((Some(3), 3)));
        assert_eq!(go(Some(25), 0, "PageDown"), Some((Some(29), 0)));
        assert_eq!(
            go(Some(4), 0, "PageUp"),
            Some((Some(0), 0)),
            "a page up ends at the first row, not at the headings"
        );
        assert_eq!(go(Some(4), 0, "x"), None);
    }

    #[test]
    fn control_leads_to_the_first_and_last_row_and_without_headings_none_is_gone_to() {
        assert_eq!(step((Some(9), 2), "End", true, SIZE), Some((Some(29), 3)));
        assert_eq!(step((Some(9), 2), "Home", true, SIZE), Some((Some(0), 0)));
        assert_eq!(step((Some(0), 2), "ArrowUp", false, Size { headed: false, ..SIZE }), None);
        assert_eq!(step((None, 0), "ArrowDown", false, Size { rows: 0, ..SIZE }), None);
    }

    #[test]
    fn columns_that_are_not_seen_are_passed_over() {
        let go = |column, key| step((Some(0), column), key, false, Size { columns: &[0, 1, 4], ..SIZE });
        assert_eq!(go(1, "ArrowRight"), Some((Some(0), 4)));
        assert_eq!(go(4, "ArrowLeft"), Some((Some(0), 1)));
        assert_eq!(go(4, "ArrowRight"), None);
        assert_eq!(go(0, "End"), Some((Some(0), 4)));
    }

    #[test]
    fn the_cursor_goes_with_its_deal_and_stays_in_place_when_that_has_gone() {
        let deal = |number| Line::Deal(DealId(RecordId(number)));
        let at = Cursor { line: Some(deal(2)), row: 1, column: 3 };
        assert_eq!(follow(at, &[deal(1), deal(2)]), at);
        assert_eq!(follow(at, &[deal(2), deal(1)]), Cursor { row: 0, ..at });
        assert_eq!(follow(at, &[deal(1), deal(5), deal(6)]), Cursor { line: Some(deal(5)), ..at });
        assert_eq!(follow(at, &[deal(1)]), Cursor { line: Some(deal(1)), row: 0, column: 3 });
        assert_eq!(follow(Cursor { line: None, ..at }, &[deal(1)]).line, None, "the headings stay");
    }
}
