//! A row: one measurement, one JSON object a line.
//!
//! `{"name": "cold load (native)", "size": 10000, "value": 612.5, "unit": "ms"}`

use serde_json::Value;

/// One measurement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What was measured.
    pub name: String,
    /// How many deals.
    pub size: u64,
    /// How much.
    pub value: f64,
    /// Of what: ms, bytes, MB.
    pub unit: String,
}

/// The row in a line, if it is one.
pub fn read(line: &str) -> Option<Row> {
    let row: Value = serde_json::from_str(line).ok()?;
    Some(Row {
        name: row["name"].as_str()?.to_owned(),
        size: row["size"].as_u64()?,
        value: row["value"].as_f64()?,
        unit: row["unit"].as_str()?.to_owned(),
    })
}

/// The value that was measured for `name` with so many deals.
pub fn value(rows: &[Row], name: &str, size: u64) -> Option<f64> {
    rows.iter().find(|row| row.name == name && row.size == size).map(|row| row.value)
}

/// A number with as many digits as mean something.
pub fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 1.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_other_output_is_not() {
        let row = read(r#"{"name":"save","size":2000,"value":1.5,"unit":"ms"}"#);
        assert!(row.is_some_and(|row| row.name == "save" && row.size == 2000));
        assert!(read("building 2,000 deals").is_none());
    }

    #[test]
    fn numbers_have_three_digits_or_so() {
        assert_eq!([612.5, 16.66, 0.04].map(number), ["612", "16.7", "0.040"]);
    }
}
