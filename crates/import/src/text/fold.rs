//! What names are compared by: small letters and digits, without accents, spaces and signs.

use kariz_core::book;

/// `text` as names are compared: `GTX Pro`, `GTXPro` and `gtx-pro` are one name, `Łódź` is `lodz`.
/// Text without any letter or digit stays as it is.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = book::fold(text);
    folded.retain(char::is_alphanumeric);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}

/// Whether two texts are one name.
pub(crate) fn is_same_name(one: &str, other: &str) -> bool {
    one == other || fold(one) == fold(other)
}

/// The words of `text`, each folded.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_one_fold_alike() {
        for names in [
            ["GTX Pro", "GTXPro", "gtx-pro", "ＧＴＸ　Ｐｒｏ"],
            ["Łódź", "lodz", "ŁÓDŹ", "Lo\u{301}dz"],
            ["Straße", "STRASSE", "strasse", "Strasse."],
            ["Câştigată", "Câștigată", "castigata", "CASTIGATA"],
            ["شركت آب", "شرکت آب", "شرکت‌آب", "شرکت آب."],
            ["İzmir 12", "izmir12", "IZMIR ۱۲", "izmir ١٢"],
        ] {
            let folded = names.map(fold);
            assert!(folded.iter().all(|other| *other == folded[0]), "{folded:?}");
        }
        assert_eq!(fold("上海水厂"), "上海水厂");
        assert_eq!(fold(" ?! "), "?!");
        assert_eq!(words("Closed - Won (2x)").collect::<Vec<_>>(), ["closed", "won", "2x"]);
    }
}
