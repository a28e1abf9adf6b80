//! The manifest: what an installed Kariz says of itself, and where its icon leads, in each language (U2). `web/boot.js`
//! names the one of the language that is shown. All of them are one app to a browser, since they begin at one address.

use crate::{paths, texts};
use anyhow::{Context, Result};
use kariz_texts::{LANGUAGES, Language, Texts};
use serde_json::{Value, json};
use std::fs;

const SOURCE: &str = "web/manifest.webmanifest";
/// What stands in the menu of the icon: pages by their word in the address, and the text that is their name.
const SHORTCUTS: [(&str, &str); 4] =
    [("today", "nav-today"), ("board", "nav-board"), ("leads", "nav-leads"), ("insights", "nav-insights")];

/// Where the manifest of a language is.
pub fn path(language: Language) -> String {
    if language == LANGUAGES[0] {
        return "manifest.webmanifest".into();
    }
    format!("manifest-{}.webmanifest", language.code)
}

/// The manifest in the language of `texts`.
///
/// # Errors
/// A text that is missing.
pub fn written(language: Language, texts: &Texts) -> Result<String> {
    let source = fs::read_to_string(paths::root().join(SOURCE)).context(SOURCE)?;
    let mut manifest: Value = serde_json::from_str(&source).context(SOURCE)?;
    manifest["lang"] = language.code.into();
    manifest["dir"] = if language.code == "fa" { "rtl" } else { "ltr" }.into();
    manifest["description"] = texts::plain(texts, "page-description")?.into();
    let shortcut = |(page, name)| Ok(json!({ "name": texts::plain(texts, name)?, "url": format!("./#{page}") }));
    manifest["shortcuts"] = SHORTCUTS.into_iter().map(shortcut).collect::<Result<Value>>()?;
    Ok(serde_json::to_string(&manifest)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u2_every_language_has_its_own_words_for_one_app() {
        for (language, texts) in texts::read().unwrap().iter() {
            let manifest: Value = serde_json::from_str(&written(*language, texts).unwrap()).unwrap();
            assert_eq!(manifest["start_url"], "./", "who it is, whatever the language");
            assert_eq!(manifest["lang"], language.code);
            let english =
                texts::plain(&kariz_texts::read(&paths::root().join("locales/en")).unwrap(), "nav-insights").unwrap();
            let last = &manifest["shortcuts"][SHORTCUTS.len() - 1];
            assert_eq!(last["name"] == *english, *language == LANGUAGES[0], "{last}");
            assert_eq!(last["url"], "./#insights");
        }
    }
}
