//! What stands in the page before the app runs, the first minute above all: `web/page.html` and `web/first_run.html` with
//! the app's own texts, in every language.

use crate::{
    paths,
    template::{self, Names},
    texts,
};
use anyhow::{Context, Result};
use kariz_core::template::TEMPLATES;
use kariz_texts::{LANGUAGES, Language, Texts};
use std::fs;

/// Currencies offered at first; any other can be set in the settings.
const CURRENCIES: [&str; 12] = ["EUR", "USD", "GBP", "RON", "PLN", "CNY", "IRR", "NOK", "SEK", "CHF", "JPY", "INR"];
const SOURCE: &str = "web/first_run.html";
/// What stands in the page before anything runs, the first minute within.
const PAGE: &str = "web/page.html";

/// The page's own words in the language of `texts`, as HTML.
pub fn html(language: Language, texts: &Texts) -> Result<String> {
    let mut names = texts::names(texts);
    names.insert("currencies".into(), currencies(language));
    names.insert("languages".into(), languages(language));
    names.insert("templates".into(), templates(texts, names.get("text start-empty").map_or("", String::as_str)));
    let first_run = filled(SOURCE, &names)?;
    names.insert("first-run".into(), first_run);
    filled(PAGE, &names)
}

fn filled(source: &str, names: &Names) -> Result<String> {
    let text = fs::read_to_string(paths::root().join(source)).with_context(|| source.to_owned())?;
    template::fill(text.trim_end(), names).with_context(|| source.to_owned())
}

/// A choice for each currency; the one that readers of the language mostly count in is chosen.
fn currencies(shown: Language) -> String {
    let usual = match shown.code {
        "ro" => "RON",
        "pl" => "PLN",
        "zh" => "CNY",
        "fa" => "IRR",
        _ => "EUR",
    };
    let choice = |code| format!("<option{}>{code}</option>", if code == usual { " selected" } else { "" });
    CURRENCIES.map(choice).concat()
}

/// A choice for each language, each in its own words.
fn languages(shown: Language) -> String {
    let choice = |language: &Language| {
        let (code, name) = (language.code, language.name);
        let chosen = if *language == shown { " selected" } else { "" };
        format!("<option value=\"{code}\" lang=\"{code}\"{chosen}>{name}</option>")
    };
    LANGUAGES.iter().map(choice).collect()
}

/// A choice for each template of stages (P2); the first one is chosen.
fn templates(texts: &Texts, empty: &str) -> String {
    let choice = |(index, template): (usize, &kariz_core::template::Template)| {
        let stages: Vec<_> = template.stages.iter().map(|stage| texts::of_template(texts, stage.name)).collect();
        let words = if stages.is_empty() { empty.to_owned() } else { stages.join(" · ") };
        let (key, checked) = (template.key, if index == 0 { " checked" } else { "" });
        format!(
            "<label class=\"template\"><input type=\"radio\" name=\"template\" value=\"{key}\"{checked}><span>{words}</span></label>\n"
        )
    };
    TEMPLATES.iter().enumerate().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_can_be_chosen_and_nothing_is_left_to_fill() {
        for (language, texts) in texts::read().unwrap().iter() {
            let html = html(*language, texts).unwrap();
            for template in &TEMPLATES {
                assert!(html.contains(&format!("name=\"template\" value=\"{}\"", template.key)), "{}", template.key);
            }
            assert_eq!((html.matches(" checked>").count(), html.matches(" selected>").count()), (1, 2));
            assert!(!html.contains("{{"), "{html}");
        }
    }
}
