//! Documents of the project that the page links to: Markdown in docs/, a page of its own in dist/.

use crate::{paths, template};
use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};
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

fn body(markdown: &str) -> String {
    let mut body = String::new();
    html::push_html(&mut body, Parser::new_ext(markdown, Options::ENABLE_TABLES));
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
        assert!(body.contains("<table><thead><tr><th>a</th>"), "{body}");
        assert!(body.contains("<td><code>2</code></td>"), "{body}");
    }
}
