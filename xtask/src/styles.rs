//! One style sheet out of style/*.css.

use crate::paths;
use anyhow::{Context, Result, bail};
use std::{collections::BTreeSet, fs};

/// The sheets of style/, joined in the order that style/order.txt gives: one
/// name a line, `#` for comments. Order matters in CSS, so a sheet that is not
/// named there is an error, not a guess.
pub fn joined() -> Result<String> {
    let folder = paths::root().join("style");
    let order = fs::read_to_string(folder.join("order.txt")).context("style/order.txt")?;
    let named: Vec<&str> = order.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    let present = sheets()?;
    if let Some(forgotten) = present.iter().find(|sheet| !named.contains(&sheet.as_str())) {
        bail!("style/{forgotten} is not named in style/order.txt");
    }
    let mut joined = String::new();
    for name in named {
        joined += &fs::read_to_string(folder.join(name))
            .with_context(|| format!("style/{name}, which style/order.txt names"))?;
        joined += "\n";
    }
    Ok(without_comments(&joined))
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
