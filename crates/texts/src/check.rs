//! What a language lacks.

use std::collections::BTreeSet;

use crate::{Fault, Language, Message, Piece, Texts};

/// Compares the texts of `language` with the English ones: none is missing or too much, each has the same variables,
/// a form for each of its language's plural categories where it has any, and room where it stands.
pub fn check(language: Language, english: &Texts, texts: &Texts) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, messages) in english {
        let own = texts.get(file).map_or([].as_slice(), Vec::as_slice);
        for message in messages {
            let place = format!("locales/{}/{file}.ftl: {}", language.code, message.name);
            match own.iter().find(|other| other.name == message.name) {
                Some(other) => {
                    faults.extend(
                        compare(language, message, other)
                            .into_iter()
                            .map(|what| Fault::new(format!("{place}: {what}"))),
                    );
                }
                None => faults.push(Fault::new(format!("{place} is missing"))),
            }
        }
        let extra = own.iter().filter(|other| !messages.iter().any(|message| message.name == other.name));
        faults.extend(extra.map(|other| {
            Fault::new(format!("locales/{}/{file}.ftl: {} is no text of English's", language.code, other.name))
        }));
    }
    faults
}

fn compare(language: Language, english: &Message, own: &Message) -> Vec<String> {
    let mut faults = Vec::new();
    let variables = |message: &Message| message.variables().into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    let odd: Vec<_> = variables(english).symmetric_difference(&variables(own)).cloned().collect();
    if !odd.is_empty() {
        faults.push(format!("not the same variables: {}", odd.join(", ")));
    }
    lacking(language, &own.pieces, &mut faults);
    let length = longest(&own.pieces);
    if let Some(room) = english.room.filter(|room| length > *room) {
        faults.push(format!("{length} letters, where {room} have room"));
    }
    faults
}

/// Notes categories that a choice by number lacks, and those that the language has not.
fn lacking(language: Language, pieces: &[Piece], faults: &mut Vec<String>) {
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    for piece in pieces {
        let Piece::Choice(_, cases) = piece else { continue };
        let keys: Vec<&str> = cases.iter().map(|(key, _)| key.as_str()).collect();
        let is_count = keys.iter().any(|key| CATEGORIES[..5].contains(key));
        let missing = language.plurals.iter().filter(|category| is_count && !keys.contains(category));
        faults.extend(missing.map(|category| format!("no form for [{category}]")));
        let unknown = keys.iter().filter(|key| CATEGORIES.contains(key) && !language.plurals.contains(key));
        faults.extend(unknown.map(|key| format!("{} has no [{key}]", language.name)));
        cases.iter().for_each(|(_, pieces)| lacking(language, pieces, faults));
    }
}

/// Letters of the longest way that a text can go, without its variables. A sign of Chinese takes the room of two;
/// half-spaces and what turns the direction take none.
fn longest(pieces: &[Piece]) -> usize {
    let room = |letter: char| match letter {
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}' => 2,
        _ => 1,
    };
    let length = |piece: &Piece| match piece {
        Piece::Words(words) => words.chars().map(room).sum(),
        Piece::Variable(_) => 0,
        Piece::Choice(_, cases) => cases.iter().map(|(_, pieces)| longest(pieces)).max().unwrap_or_default(),
    };
    pieces.iter().map(length).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LANGUAGES, message::read};

    fn faults(code: &str, english: &str, own: &str) -> Vec<String> {
        let texts = |source: &str| Texts::from([("board".to_owned(), read(source).unwrap())]);
        let language = LANGUAGES.into_iter().find(|language| language.code == code).unwrap();
        check(language, &texts(english), &texts(own)).iter().map(Fault::to_string).collect()
    }

    #[test]
    fn u2_a_text_that_is_missing_too_much_or_has_other_variables_is_found() {
        assert_eq!(faults("ro", "a = A\nb = B\n", "a = A\nb = B\n"), [""; 0]);
        assert_eq!(
            faults("ro", "a = A\n", "b = B\n"),
            ["locales/ro/board.ftl: a is missing", "locales/ro/board.ftl: b is no text of English's"]
        );
        assert_eq!(
            faults("ro", "a = { $x }\n", "a = { $y }\n"),
            ["locales/ro/board.ftl: a: not the same variables: x, y"]
        );
    }

    #[test]
    fn u2_a_count_has_all_forms_of_its_language() {
        let english = "n = { $n ->\n    [one] one\n   *[other] more\n}\n";
        assert_eq!(faults("en", english, english), [""; 0]);
        assert_eq!(faults("pl", english, english).len(), 2, "few and many");
        assert_eq!(faults("zh", english, english), ["locales/zh/board.ftl: n: 中文 has no [one]"; 1]);
        assert_eq!(faults("zh", english, "n = { $n } 个\n"), [""; 0]);
    }

    #[test]
    fn u2_a_text_has_room_where_it_stands() {
        let english = "# at most 6\nname = Board\n";
        assert_eq!(faults("fi", english, "name = Taulu\n"), [""; 0]);
        assert_eq!(
            faults("fi", english, "name = Myyntitaulu\n"),
            ["locales/fi/board.ftl: name: 11 letters, where 6 have room"]
        );
        assert_eq!(faults("zh", english, "name = 看板板\n"), [""; 0]);
        assert_eq!(
            faults("zh", english, "name = 销售看板\n"),
            ["locales/zh/board.ftl: name: 8 letters, where 6 have room"]
        );
        assert_eq!(faults("fa", english, "name = می\u{200c}ماند\n"), [""; 0], "a half-space takes no room");
    }
}
