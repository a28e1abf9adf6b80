//! Style sheets in logical directions alone: the same sheet then serves texts
//! that run from the right (rule U2). Where something truly is physical, the
//! line says so: `/* physical: why */`.

use crate::{paths, styles};
use anyhow::{Result, bail};
use std::fs;

/// Values that name a side, for the properties that take them.
const SIDED_VALUES: [&str; 3] = ["text-align", "float", "clear"];

/// Properties whose values go around from the top, to the right: four of them name the left and the right by their place.
const AROUND: [&str; 8] =
    ["padding", "margin", "inset", "border-width", "border-style", "border-color", "scroll-padding", "scroll-margin"];

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
        || AROUND.contains(&property) && matches!(parts(value)[..], [_, right, _, left] if right != left)
        || property == "border-radius" && value.split('/').any(|corners| !is_even(&parts(corners)))
}

/// Whether corners are the same on both sides: those of the top, and those below.
fn is_even(corners: &[&str]) -> bool {
    match corners {
        [first, second] => first == second,
        [first, second, third] => first == second && second == third,
        [first, second, third, fourth] => first == second && third == fourth,
        _ => true,
    }
}

/// The parts of a value: what stands between spaces, and not in brackets.
fn parts(value: &str) -> Vec<&str> {
    let mut open = 0_usize;
    let is_between = |letter: char| {
        match letter {
            '(' => open += 1,
            ')' => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0 && letter.is_whitespace()
    };
    value.trim_end_matches("!important").split(is_between).filter(|part| !part.is_empty()).collect()
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
    fn a_side_that_is_named_by_its_place_is_found() {
        check_physical("a { padding: 1px 2px 1px 3px }", &["padding: 1px 2px 1px 3px"]);
        check_physical("a { inset: auto calc(1px + 2px) 0 0 }", &["inset: auto calc(1px + 2px) 0 0"]);
        check_physical("a { border-radius: 0 2px 2px 0 }", &["border-radius: 0 2px 2px 0"]);
        check_physical("a { padding: 1px calc(2px + 1px) 3px calc(2px + 1px); margin: 0 auto }", &[]);
        check_physical("a { border-radius: 2px 2px 0 0; padding: 1px 2px 3px !important }", &[]);
    }

    #[test]
    fn logical_and_excused_lines_pass() {
        check_physical("a { inset-inline-start: 0; text-align: start }", &[]);
        check_physical("[dir=rtl] a { background: linear-gradient(to left, red, blue) }", &[]);
        check_physical("a { left: 0 } /* physical: the pointer's own place */", &[]);
        check_physical("/* left: to the reader */", &[]);
    }
}
