//! What names are compared by: small letters and digits, without accents, spaces and signs.

/// `text` as names are compared: `GTX Pro`, `GTXPro` and `gtx-pro` are one name, `Łódź` is `lodz`.
/// Text without any letter or digit stays as it is.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        fold_letter(letter, &mut folded);
    }
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}

/// The words of `text`, each folded.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold)
}

fn fold_letter(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        if letter.is_ascii_alphanumeric() {
            folded.push(letter.to_ascii_lowercase());
        }
        return;
    }
    for small in narrow(letter).to_lowercase() {
        match without_accent(small) {
            Some(plain) => folded.push_str(plain),
            None if small.is_alphanumeric() => folded.push(small),
            None => {}
        }
    }
}

/// Full-width letters and digits as plain ones, digits of all scripts used here as ASCII.
pub(crate) fn narrow(letter: char) -> char {
    let shifted = match letter {
        '\u{ff01}'..='\u{ff5e}' => Some(letter as u32 - 0xFEE0),
        '۰'..='۹' => Some(letter as u32 - '۰' as u32 + 0x30),
        '٠'..='٩' => Some(letter as u32 - '٠' as u32 + 0x30),
        '\u{3000}' => Some(0x20),
        _ => None,
    };
    shifted.and_then(char::from_u32).unwrap_or(letter)
}

/// What a small letter is without its accent; Arabic letters as Persian ones. Empty for marks.
fn without_accent(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ي' | 'ى' => "ی",
        'ك' => "ک",
        'ة' => "ه",
        'أ' | 'إ' | 'آ' => "ا",
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | 'ـ' => "",
        _ => return None,
    })
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
            ["شركت آب", "شرکت آب", "شرکت‌آب", "شرکت اب"],
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
