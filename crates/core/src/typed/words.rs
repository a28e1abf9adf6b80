//! What is typed, in words: folded, without what stands at their ends, and with a word a sign where a language writes
//! no spaces.

use std::ops::Range;

use super::plain_digits;
use crate::book::fold;

/// A word as it is compared, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub folded: String,
    /// A full stop stands behind it, as behind the numbers of a day: `5.12.`
    pub dotted: bool,
    pub at: Range<usize>,
}

/// The words of a text. Chinese is written without spaces: each of its signs is a word, and digits beside them.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut begun = None;
    let mut end = |begun: &mut Option<usize>, at: usize| {
        if let Some(from) = begun.take() {
            let word = &text[from..at];
            words.push(Word {
                folded: folded(word),
                dotted: word.trim_end_matches([',', ';']).ends_with('.'),
                at: from..at,
            });
        }
    };
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() {
            end(&mut begun, at);
        } else if is_sign(letter) {
            end(&mut begun, at);
            begun = Some(at);
            end(&mut begun, at + letter.len_utf8());
        } else {
            begun.get_or_insert(at);
        }
    }
    end(&mut begun, text.len());
    words
}

/// Words as one text, to be compared with forms.
pub(super) fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text in the form in which words are compared.
pub(super) fn form(text: &str) -> String {
    joined(words(text).iter().map(|word| &*word.folded))
}

/// A sign of Chinese, or what stands between its sentences.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3001}'..='\u{3002}' | '\u{3400}'..='\u{9fff}' | '，' | '；')
}

fn folded(word: &str) -> String {
    fold(&plain_digits(word)).trim_end_matches([',', '.', ';', '،', '؛', '、', '。', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_words_by_themselves() {
        assert_eq!(form("下周一9：00"), "下 周 一 9:00");
        assert_eq!(form("明天，下午3点"), "明 天 下 午 3 点");
        assert_eq!(form("Śr. o 9.30;"), "sr o 9.30");
        assert_eq!(form("سه\u{200c}شنبه، ساعت ۹"), "سهشنبه ساعت 9");
    }
}
