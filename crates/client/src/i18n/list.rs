//! Several texts as one, with the language's own signs between them.

use super::{bidi::isolated, t};

/// One after the other: `Alpha, Beta, Gamma`.
pub fn listed(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().reduce(t::list_next).unwrap_or_default()
}

/// Further apart, since each may have a comma of its own: `Alpha, new; Beta, changed`.
pub fn listed_apart(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().reduce(t::list_apart).unwrap_or_default()
}

/// Sentences, one after the other, with what the language has between them.
pub fn in_sentences(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().reduce(t::list_sentences).unwrap_or_default()
}

/// What stands between texts side by side: ` · `. Beside Persian digits a dot is read as a zero, so there it is a sign that
/// follows the word at once.
pub fn dot() -> &'static str {
    if t::list_dot() == "·" { " · " } else { "؛ " }
}

/// Side by side, with a dot between, without what is empty: `Alpha · Beta`. Each stands by itself, whichever way it reads.
pub fn dotted(texts: impl IntoIterator<Item = String>) -> String {
    let there = texts.into_iter().filter(|text| !text.is_empty()).map(isolated);
    there.reduce(|one, other| [&one, dot(), &other].concat()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_has_a_sign_between_and_none_around() {
        let texts = ["Alpha", "Beta", "Gamma"].map(str::to_owned);
        assert_eq!(listed(texts.clone()), "Alpha, Beta, Gamma");
        assert_eq!(listed_apart(texts), "Alpha; Beta; Gamma");
        assert_eq!(listed(["Alpha".to_owned()]), "Alpha");
        assert_eq!(listed([]), "");
    }

    #[test]
    fn u3_what_stands_side_by_side_does_not_turn_its_neighbours() {
        let dotted = |texts: [&str; 3]| dotted(texts.map(str::to_owned));
        assert_eq!(dotted(["Alpha", "", "Gamma"]), "Alpha · Gamma");
        assert_eq!(dotted(["کاریز", "12 m", ""]), "\u{2068}کاریز\u{2069} · 12 m");
        assert_eq!(dotted(["", "", ""]), "");
    }
}
