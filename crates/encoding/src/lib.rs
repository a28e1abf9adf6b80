//! From bytes to text: which encoding a file is in, and what it says.
//!
//! Which one it is, is told by the letters of Kariz's languages; what it says, by the platform's own tables. Every browser
//! carries those of the Encoding Standard; to download them again would cost more than all other code of the import.

mod gbk;
mod guess;
mod single_byte;
mod unicode;

use std::borrow::Cow;

/// UTF-8's name.
pub const UTF_8: &str = "utf-8";

/// The name of the encoding that `bytes` are in, as the Encoding Standard has it.
pub fn detect(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => UTF_8,
        [0xFF, 0xFE, ..] => "utf-16le",
        [0xFE, 0xFF, ..] => "utf-16be",
        _ => unicode::utf16_label(bytes).unwrap_or_else(|| detect_unmarked(bytes)),
    }
}

fn detect_unmarked(bytes: &[u8]) -> &'static str {
    if unicode::is_utf8(bytes) {
        UTF_8
    } else if gbk::fits(bytes) {
        gbk::LABEL
    } else {
        guess::single_byte(bytes)
    }
}

/// `bytes` as text, without a byte order mark and zero bytes. What does not fit the encoding becomes
/// replacement characters; an unknown encoding is read as UTF-8.
pub fn decode<'a>(bytes: &'a [u8], label: &str) -> Cow<'a, str> {
    let text = match label {
        "utf-16le" => unicode::decode_utf16(bytes, true).into(),
        "utf-16be" => unicode::decode_utf16(bytes, false).into(),
        UTF_8 => String::from_utf8_lossy(bytes),
        label => match by_table(label, bytes) {
            Some(text) => text.into(),
            None => String::from_utf8_lossy(bytes),
        },
    };
    without_marks(text)
}

fn without_marks(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(['\0', '\u{feff}']) { text.replace(['\0', '\u{feff}'], "").into() } else { text }
}

/// `bytes` as text, in the encoding that they are in.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    decode(bytes, detect(bytes))
}

/// `bytes` in the encoding that the Encoding Standard calls `label`, as text; what does not fit
/// becomes replacement characters. `None` when there is no such encoding.
#[cfg(target_arch = "wasm32")]
fn by_table(label: &str, bytes: &[u8]) -> Option<String> {
    web_sys::TextDecoder::new_with_label(label).ok()?.decode_with_u8_array(bytes).ok()
}

/// `bytes` in the encoding that the Encoding Standard calls `label`, as text; what does not fit
/// becomes replacement characters. `None` when there is no such encoding.
#[cfg(not(target_arch = "wasm32"))]
fn by_table(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{single_byte::SingleByte, *};

    #[test]
    fn the_standards_encodings_are_read_and_no_others() {
        assert_eq!(by_table("gbk", b"\x81\x40\xff\x41").as_deref(), Some("丂\u{fffd}A"));
        assert_eq!(by_table("windows-1250", b"Sp\xf3\xb3ka").as_deref(), Some("Spółka"));
        assert_eq!(by_table("punched-card", b"A"), None);
    }

    /// Encodes `text` by looking its letters up in the encoding's own table.
    fn encode(text: &str, label: &str) -> Vec<u8> {
        let half = SingleByte::named(label).unwrap().upper_half();
        let byte = |letter: char| match u8::try_from(letter) {
            Ok(byte) if byte.is_ascii() => byte,
            _ => 0x80 + u8::try_from(half.iter().position(|other| *other == letter).unwrap()).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    #[track_caller]
    fn check(label: &str, text: &str) {
        let bytes = encode(text, label);
        assert_eq!((detect(&bytes), decode(&bytes, label).as_ref()), (label, text));
    }

    #[test]
    fn an_encoding_is_known_by_its_letters() {
        check("windows-1252", "Kunde;Straße\nMüller;Königsallee\nGüell;Plaça d'Espanya\nÅse;Øvre gate");
        check("windows-1252", "Asiakas;Kaupunki\nJärvi Oy;Jyväskylä\nMäkelä;Hämeenlinna");
        check("windows-1250", "Nazwa;Etap\nSzkoła Łódź;Wygrana\nSpółka Gdańsk;W toku, wysłano ofertę");
        check("windows-1250", "Titlu;Etapă\nŞcoala Braşov;Câştigată\nPrimăria Iaşi;Pierdută");
        check("iso-8859-2", "Nazwa;Etap\nSpółka Łąkowa;Wysłano ofertę\nŚwięta;Przegrana część");
        check("windows-1251", "Название;Этап\nЗавод Прогресс;Переговоры\nШкола;Выиграна");
        check("windows-1253", "Όνομα;Στάδιο\nΕταιρεία Αθηνών;Κερδισμένη");
        check("windows-1254", "Müşteri;Aşama\nYıldız Dağıtım;Kazanıldı\nIşık Okulları;Görüşme");
        check("windows-1256", "عنوان;مرحله\nشركت آب;برنده\nمدرسه پارس;مذاكره");
        check("macintosh", "Kunde;Straße\nMüller;Königsallee\nGüell;Plaça d’Espanya");
    }

    #[test]
    fn chinese_from_excel_is_gbk() {
        let bytes = b"\xb1\xea\xcc\xe2,\xbd\xd7\xb6\xce\n\xc9\xcf\xba\xa3\xcb\xae\xb3\xa7,\xd3\xae\xb5\xa5\n";
        assert_eq!(detect(bytes), "gbk");
        assert_eq!(decode(bytes, "gbk"), "标题,阶段\n上海水厂,赢单\n");
        assert_eq!(decode(b"\x81\x40\xff\x41", "gbk"), "丂\u{fffd}A");
    }

    #[test]
    fn unicode_is_known_with_and_without_a_mark() {
        let text = "标题,阶段\nPompă de apă,câștigat\n";
        assert_eq!(detect(text.as_bytes()), UTF_8);
        for (label, units) in [("utf-16le", u16::to_le_bytes as fn(u16) -> [u8; 2]), ("utf-16be", u16::to_be_bytes)] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(units).collect();
            assert_eq!((detect(&bytes), decode(&bytes, label).as_ref()), (label, text));
            let marked: Vec<u8> = units(0xFEFF).into_iter().chain(bytes).collect();
            assert_eq!((detect(&marked), decode(&marked, label).as_ref()), (label, text));
        }
        assert_eq!(decode("\u{feff}a\0b".as_bytes(), UTF_8), "ab");
    }
}
