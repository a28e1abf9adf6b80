//! The texts of `locales/en`, for what stands in the page before the app runs.

use crate::{paths, template::Names};
use anyhow::{Context, Result, anyhow};
use fluent_syntax::{ast, parser};
use std::fs;

/// Every text without variables, escaped, as the templates name it: `text first-title`.
pub fn names() -> Result<Names> {
    let mut names = Names::new();
    for entry in fs::read_dir(paths::root().join("locales/en")).context("locales/en")? {
        let path = entry?.path();
        let source = fs::read_to_string(&path)?;
        add(&source, &mut names).with_context(|| path.display().to_string())?;
    }
    Ok(names)
}

fn add(source: &str, names: &mut Names) -> Result<()> {
    let resource = parser::parse(source).map_err(|(_, errors)| anyhow!("{errors:?}"))?;
    for entry in &resource.body {
        let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry else { continue };
        if let Some(text) = plain(pattern) {
            names.insert(format!("text {}", id.name), escaped(&text));
        }
    }
    Ok(())
}

fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let texts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

/// A text as HTML has it, in attributes too.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_without_variables_are_named_and_escaped() {
        let mut names = Names::new();
        add("start = Say \"R&D\"\ngone = Removed { $name }\n", &mut names).unwrap();
        assert_eq!(names.get("text start").map(String::as_str), Some("Say &quot;R&amp;D&quot;"));
        assert_eq!(names.len(), 1);
    }
}
