//! Marks the searched words in a text.

use kariz_core::book::fold;
use kariz_kit::CollectView;
use leptos::prelude::*;

/// A text with the searched words marked.
#[component]
pub fn Marked(text: String, query: String) -> impl IntoView {
    let piece = |(piece, marked): (String, bool)| match marked {
        true => view! { <mark>{piece}</mark> }.into_any(),
        false => view! { {piece} }.into_any(),
    };
    view! { <bdi>{marks(&text, &query).into_iter().map(piece).collect_view()}</bdi> }
}

/// The text in pieces, with whether each is one of the searched words. Case and accents do not matter.
fn marks(text: &str, query: &str) -> Vec<(String, bool)> {
    let query = fold(query);
    let words: Vec<_> = query.split_whitespace().collect();
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let found = words.iter().filter_map(|word| length_of(rest, word)).max();
        let (piece, after) = rest.split_at(found.unwrap_or(letter.len_utf8()));
        match pieces.last_mut() {
            Some((last, marked)) if *marked == found.is_some() => last.push_str(piece),
            _ => pieces.push((piece.to_owned(), found.is_some())),
        }
        rest = after;
    }
    pieces
}

/// How many bytes of the beginning of `text` read as `word`, if it begins with it.
fn length_of(text: &str, word: &str) -> Option<usize> {
    let mut read = String::new();
    for (at, letter) in text.char_indices() {
        read += &fold(letter.encode_utf8(&mut [0; 4]));
        if read.len() >= word.len() {
            return read.starts_with(word).then_some(at + letter.len_utf8());
        }
        if !word.starts_with(&read) {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, query: &str, marked: &str) {
        let piece = |(piece, marked): (String, bool)| if marked { format!("[{piece}]") } else { piece };
        let pieces: String = marks(text, query).into_iter().map(piece).collect();
        assert_eq!(pieces, marked);
    }

    #[test]
    fn words_are_marked_whatever_their_case_and_accents() {
        check("Petra Kühnel", "kuh", "Petra [Küh]nel");
        check("Leak alerts for 14 buildings", "ALERT leak", "[Leak] [alert]s for 14 buildings");
        check("Große Straße", "strasse", "Große [Straße]");
        check("Nothing here", "xyz", "Nothing here");
        check("Nothing", "", "Nothing");
    }
}
