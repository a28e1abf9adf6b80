//! Style sheets out of style/*.css: what the first paint needs, and the rest.

use crate::paths;
use anyhow::{Context, Result, bail};
use std::{collections::BTreeSet, fs};

/// The sheets of style/, joined as style/order.txt says: under the name of each joined sheet, in brackets, those that
/// it is made of, one a line; `#` for comments. Order matters in CSS, so a sheet that is not named there is an error,
/// not a guess.
///
/// # Errors
/// A sheet that is named and not there, or there and not named.
pub fn joined() -> Result<Vec<(String, String)>> {
    let folder = paths::root().join("style");
    let order = fs::read_to_string(folder.join("order.txt")).context("style/order.txt")?;
    let present = sheets()?;
    if let Some(forgotten) = present.iter().find(|sheet| !order.lines().any(|line| line.trim() == *sheet)) {
        bail!("style/{forgotten} is not named in style/order.txt");
    }
    let mut joined: Vec<(String, String)> = Vec::new();
    for line in order.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            joined.push((name.to_owned(), String::new()));
            continue;
        }
        let sheet = fs::read_to_string(folder.join(line))
            .with_context(|| format!("style/{line}, which style/order.txt names"))?;
        let Some((_, css)) = joined.last_mut() else {
            bail!("style/order.txt does not say what style/{line} is joined to")
        };
        css.push_str(&without_comments(&sheet));
        css.push('\n');
    }
    Ok(joined)
}

/// The names of the sheets in style/.
pub fn sheets() -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(paths::root().join("style")).context("style/")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".css") {
            names.insert(name);
        }
    }
    Ok(names)
}

/// CSS without its comments, which are for readers of the source.
pub fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("a{b:c}/* d */e{f:g}/* open"), "a{b:c}e{f:g}");
    }
}
