//! Numbers as styles have them. Rust's own writing of floats is exact to the last bit, and 19 KB of code, which the
//! first page would wait for.

/// To a thousandth.
pub fn number(value: f64) -> String {
    let thousandths = (value * 1000.0).round() as i64;
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, rest) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    format!("{sign}{whole}.{rest:03}")
}

/// A length in pixels.
pub fn px(value: f64) -> String {
    number(value) + "px"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_to_a_thousandth() {
        let written = [0.0, 1.5, -0.25, 136.0, -1234.5678, 0.0004, -0.0004].map(number);
        assert_eq!(written, ["0.000", "1.500", "-0.250", "136.000", "-1234.568", "0.000", "0.000"]);
        assert_eq!(px(12.0), "12.000px");
    }
}
