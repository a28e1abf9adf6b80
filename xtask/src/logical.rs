//! Style sheets in logical directions alone: the same sheet then serves texts
//! that run from the right (rule U2). Where something truly is physical, the
//! line says so: `/* physical: why */`.

use crate::{paths, styles};
use anyhow::{Result, bail};
use std::fs;

/// Values that name a side, for the properties that take them.
const SIDED_VALUES: [&str; 3] = ["text-align", "float", "clear"];

/// An error that names every physical direction in style/*.css.
pub fn check() -> Result<()> {
    let mut complaints = Vec::new();
    for sheet in styles::sheets()? {
        let css = fs::read_to_string(paths::root().join("style").join(&sheet))?;
        complaints.extend(physical(&css).into_iter().map(|(line, found)| format!("style/{sheet}:{line}: {found}")));
    }
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("inline-start and inline-end in place of left and right:\n  {}", complaints.join("\n  "))
}

/// Line numbers and declarations of `css` that name the left or the right.
fn physical(css: &str) -> Vec<(usize, String)> {
    let lines = css.lines().enumerate().filter(|(_, line)| !line.contains("/* physical:"));
    lines.flat_map(|(at, line)| declarations(line).map(move |found| (at + 1, found))).collect()
}

fn declarations(line: &str) -> impl Iterator<Item = String> {
    let pieces: Vec<String> =
        styles::without_comments(line).split(['{', ';', '}']).map(|p| p.trim().to_owned()).collect();
    pieces
        .into_iter()
        .filter(|piece| piece.split_once(':').is_some_and(|(name, value)| is_physical(name.trim(), value.trim())))
}

fn is_physical(property: &str, value: &str) -> bool {
    let names_side = |text: &str| text.split(['-', ' ']).any(|word| word == "left" || word == "right");
    names_side(property) && !property.starts_with("--") && !property.contains([' ', '.', '#', '['])
        || SIDED_VALUES.contains(&property) && names_side(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_physical(css: &str, expected: &[&str]) {
        let found: Vec<String> = physical(css).into_iter().map(|(_, found)| found).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sides_are_found_in_properties_and_in_values_that_take_them() {
        check_physical(
            "a { margin-left: 1px; left: 0 } b{float:right}",
            &["margin-left: 1px", "left: 0", "float:right"],
        );
        check_physical("a { border-top-left-radius: 2px }", &["border-top-left-radius: 2px"]);
    }

    #[test]
    fn logical_and_excused_lines_pass() {
        check_physical("a { inset-inline-start: 0; text-align: start }", &[]);
        check_physical("[dir=rtl] a { background: linear-gradient(to left, red, blue) }", &[]);
        check_physical("a { left: 0 } /* physical: the pointer's own place */", &[]);
        check_physical("/* left: to the reader */", &[]);
    }
}
