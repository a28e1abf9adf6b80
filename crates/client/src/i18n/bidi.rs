//! Text from outside that turns the direction of reading: it must not turn what stands around it.
//!
//! Unicode has invisible characters for that. Honest text hardly needs them, and in a name they make `exe.pdf` of
//! `fdp.exe`.

use std::cell::Cell;

/// Begins text of a direction of its own, which its first letter tells.
const ISOLATE: char = '\u{2068}';
/// Ends it.
const END: char = '\u{2069}';

/// Embeddings and overrides: what they do lasts until it is ended, also beyond the text that they stand in.
fn is_override(letter: char) -> bool {
    ('\u{202a}'..='\u{202e}').contains(&letter)
}

fn is_isolate(letter: char) -> bool {
    ('\u{2066}'..='\u{2068}').contains(&letter)
}

/// The text with nothing in it that turns the direction: for names of files, and whatever is looked at before it
/// is trusted.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !is_override(*letter) && !is_isolate(*letter) && *letter != END).collect()
}

thread_local! {
    /// Whether the page reads from the right: then it is other letters that turn.
    static FROM_THE_RIGHT: Cell<bool> = const { Cell::new(false) };
}

/// Says in which direction the page reads from now on.
pub(crate) fn reads(from_the_right: bool) {
    FROM_THE_RIGHT.set(from_the_right);
}

/// The text as part of another: whatever its direction, what stands around it keeps its own.
pub fn isolated(text: String) -> String {
    let page = FROM_THE_RIGHT.get();
    let turns = |letter: char| {
        let is_foreign = if page { letter.is_alphanumeric() } else { reads_from_the_right(letter) };
        is_foreign || is_override(letter) || is_isolate(letter) || letter == END
    };
    if !text.chars().any(turns) {
        return text;
    }
    // What was isolated already ends where it should.
    let text = if is_balanced(&text) { text.replace(is_override, "") } else { plain(&text) };
    format!("{ISOLATE}{text}{END}")
}

fn is_balanced(text: &str) -> bool {
    let mut open = 0_u32;
    for letter in text.chars() {
        if is_isolate(letter) {
            open += 1;
        } else if letter == END {
            match open.checked_sub(1) {
                Some(rest) => open = rest,
                None => return false,
            }
        }
    }
    open == 0
}

/// Letters of Hebrew, Arabic and the like.
fn reads_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_are_nothing_in_plain_text() {
        assert_eq!(plain("photo\u{202e}gnp.kariz"), "photognp.kariz");
        assert_eq!(plain("a\u{2066}b\u{2069}c\u{202c}"), "abc");
        assert_eq!(plain("Große Straße"), "Große Straße");
    }

    #[test]
    fn u3_in_a_page_that_reads_from_the_right_whatever_is_put_in_stands_by_itself() {
        reads(true);
        let turned = ["deals.csv", "12", "نازنین", " · "].map(|text| isolated(text.to_owned()));
        reads(false);
        assert_eq!(turned, ["\u{2068}deals.csv\u{2069}", "\u{2068}12\u{2069}", "\u{2068}نازنین\u{2069}", " · "]);
    }

    #[test]
    fn what_could_turn_the_rest_of_a_sentence_is_isolated() {
        let isolated = |text: &str| isolated(text.to_owned());
        assert_eq!(isolated("Ana"), "Ana");
        assert_eq!(isolated("\u{202e}Ana"), "\u{2068}Ana\u{2069}");
        assert_eq!(isolated("نازنین"), "\u{2068}نازنین\u{2069}");
        assert_eq!(isolated("by \u{2068}نازنین\u{2069}"), "\u{2068}by \u{2068}نازنین\u{2069}\u{2069}");
        assert_eq!(isolated("end\u{2069} it"), "\u{2068}end it\u{2069}", "nothing ends what it has not begun");
    }
}
