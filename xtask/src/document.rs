//! Documents of the project that the page links to: Markdown in docs/, a page of its own in dist/.

use crate::{paths, template};
use anyhow::{Context, Result};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};
use std::fs;

/// The page of a document, in the template that all of them share.
pub fn page(source: &str, names: &template::Names) -> Result<Vec<u8>> {
    let read = |path: &str| fs::read_to_string(paths::root().join(path)).with_context(|| path.to_owned());
    let text = read(source)?;
    let mut names = names.clone();
    names.insert("title".into(), title(&text));
    names.insert("content".into(), body(&text));
    Ok(template::fill(&read("web/document.html")?, &names).with_context(|| source.to_owned())?.into_bytes())
}

/// Its first heading, as it stands there.
fn title(markdown: &str) -> String {
    let heading = markdown.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("Kariz");
    heading.replace('&', "&amp;").replace('<', "&lt;")
}

/// Tables scroll by themselves where they are wider than the page.
fn body(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).flat_map(|event| match event {
        Event::Start(Tag::Table(_)) => vec![Event::Html("<div class=\"doc__table\" tabindex=\"0\">".into()), event],
        Event::End(TagEnd::Table) => vec![event, Event::Html("</div>".into())],
        other => vec![other],
    });
    let mut body = String::new();
    html::push_html(&mut body, events);
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_and_titles_come_out_as_html() {
        let text = "# Who & what\n\n| a | b |\n|---|---|\n| 1 | `2` |\n";
        assert_eq!(title(text), "Who &amp; what");
        let body = body(text);
        assert!(body.contains("<h1>Who &amp; what</h1>"), "{body}");
        assert!(body.contains("<div class=\"doc__table\" tabindex=\"0\"><table>"), "{body}");
        assert!(body.contains("<td><code>2</code></td>"), "{body}");
    }
}
