//! The first minute, as it stands in the page before the app runs: `web/first_run.html` with the app's own texts.

use crate::{paths, template, texts};
use anyhow::{Context, Result};
use kariz_core::template::TEMPLATES;
use std::fs;

/// Currencies offered at first; any other can be set in the settings.
const CURRENCIES: [&str; 12] = ["EUR", "USD", "GBP", "RON", "PLN", "CNY", "IRR", "NOK", "SEK", "CHF", "JPY", "INR"];
const SOURCE: &str = "web/first_run.html";

/// Its HTML.
pub fn html() -> Result<String> {
    let mut names = texts::names()?;
    names.insert("currencies".into(), CURRENCIES.map(|code| format!("<option>{code}</option>")).concat());
    names.insert("templates".into(), templates(names.get("text start-empty").map_or("", String::as_str)));
    let source = fs::read_to_string(paths::root().join(SOURCE)).context(SOURCE)?;
    template::fill(source.trim_end(), &names).context(SOURCE)
}

/// A choice for each template of stages (P2); the first one is chosen.
fn templates(empty: &str) -> String {
    let choice = |(index, template): (usize, &kariz_core::template::Template)| {
        let stages: Vec<_> = template.stages.iter().map(|stage| texts::escaped(stage.name)).collect();
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
        let html = html().unwrap();
        for template in &TEMPLATES {
            assert!(html.contains(&format!("name=\"template\" value=\"{}\"", template.key)), "{}", template.key);
        }
        assert_eq!(html.matches(" checked>").count(), 1);
        assert!(!html.contains("{{"), "{html}");
    }
}
