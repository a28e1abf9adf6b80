//! The page and its scripts name each other by content hash: `{{name}}` in a
//! source file becomes the hashed name in dist/.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// The names known so far: what a source calls a file, and what dist/ calls it.
pub type Names = BTreeMap<String, String>;

/// Fills every `{{name}}` of `text`; a name that nothing stands for is an error.
pub fn fill(text: &str, names: &Names) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else { bail!("a {{{{ without its }}}}") };
        let Some(value) = names.get(name) else { bail!("nothing stands for {{{{{name}}}}}") };
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_fill(text: &str, expected: Option<&str>) {
        let names = Names::from([("app.js".into(), "app-1f.js".into())]);
        assert_eq!(fill(text, &names).ok().as_deref(), expected);
    }

    #[test]
    fn names_are_filled_in_and_unknown_ones_refused() {
        check_fill("import './{{app.js}}', './{{app.js}}'", Some("import './app-1f.js', './app-1f.js'"));
        check_fill("() => { if (x) { y } }", Some("() => { if (x) { y } }"));
        check_fill("{{engine.js}}", None);
        check_fill("{{app.js", None);
    }
}
