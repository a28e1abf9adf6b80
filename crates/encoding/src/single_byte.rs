//! Encodings of one byte a character: what bytes 0x80 to 0xFF mean in each.

/// An encoding of one byte a character, of which the lower half is ASCII.
pub(super) struct SingleByte {
    /// The name that the Encoding Standard gives it.
    pub(super) label: &'static str,
    /// The characters of bytes 0x80 to 0xFF; a replacement character where there is none.
    high: &'static str,
    /// Letters that the languages written in it use all the time.
    pub(super) common: &'static str,
    /// Letters that they use at times.
    pub(super) rare: &'static str,
}

impl SingleByte {
    /// The encoding with this name.
    #[cfg(test)]
    pub(super) fn named(label: &str) -> Option<&'static Self> {
        ALL.iter().find(|encoding| encoding.label == label)
    }

    /// The characters of bytes 0x80 to 0xFF.
    pub(super) fn upper_half(&self) -> [char; 128] {
        let mut half = [char::REPLACEMENT_CHARACTER; 128];
        for (slot, character) in half.iter_mut().zip(self.high.chars()) {
            *slot = character;
        }
        half
    }
}

/// What programs still write: Windows in Western and Central Europe, Unix in Poland, Windows in Russia,
/// Greece, Turkey, Iran and the Baltics, Excel on the Mac. Where two fit equally well, the first one counts.
pub(super) static ALL: &[SingleByte] = &[
    SingleByte {
        label: "windows-1252",
        high: concat!(
            "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ",
            "\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿",
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
            "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        ),
        common: "äöüßéèáóíúñçàêâîôåøæãõÄÖÜÉÅØÆÑÇ",
        rare: "ëïìòùûýÿœðþÀÁÂÈÊËÍÎÓÔÚÒÙÛ",
    },
    SingleByte {
        label: "windows-1250",
        high: concat!(
            "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź",
            "\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż",
            "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
            "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
        ),
        common: "ąćęłóśżăşţâîáéíčřšžěůýöőüűäôŁŚŻŞŢÎÁÉČŘŠŽÖÜ",
        rare: "ńźďťňľĺŕĄĆĘÓŃŹĂÂÍÝÚÚĎŤŇÔÄúëđĐ",
    },
    SingleByte {
        label: "iso-8859-2",
        high: concat!(
            "��������������������������������",
            "\u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż",
            "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß",
            "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
        ),
        common: "ąćęłóśżăşţâîáéíčřšžěůýöőüűäôŁŚŻŞŢÎÁÉČŘŠŽÖÜ",
        rare: "ńźďťňľĺŕĄĆĘÓŃŹĂÂÍÝÚÚĎŤŇÔÄúëđĐ",
    },
    SingleByte {
        label: "windows-1251",
        high: concat!(
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ",
            "\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї",
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
            "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        ),
        common: "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
        rare: "іїєґђѓљњћќџАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄ",
    },
    SingleByte {
        label: "windows-1253",
        high: concat!(
            "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����",
            "\u{a0}΅Ά£¤¥¦§¨©�«¬\u{ad}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ",
            "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήί",
            "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�",
        ),
        common: "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ",
        rare: "ϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ",
    },
    SingleByte {
        label: "windows-1254",
        high: concat!(
            "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ",
            "\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿",
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß",
            "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
        ),
        common: "ğüşıöçĞÜŞİÖÇ",
        rare: "âîûäé",
    },
    SingleByte {
        label: "windows-1256",
        high: concat!(
            "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں",
            "\u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯°±²³´µ¶·¸¹؛»¼½¾؟",
            "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك",
            "àلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u{200e}\u{200f}ے",
        ),
        common: "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةأإآءئؤپچژگک",
        rare: "ہےںـ\u{200c}\u{200d}",
    },
    SingleByte {
        label: "windows-1257",
        high: concat!(
            "€�‚�„…†‡�‰�‹�¨ˇ¸�‘’“”•–—�™�›�¯˛�",
            "\u{a0}�¢£¤�¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æ",
            "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß",
            "ąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
        ),
        common: "ąčęėįšųūžāēģīķļņõäöüĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅÕÄÖÜ",
        rare: "óńśźłćż",
    },
    SingleByte {
        label: "macintosh",
        high: concat!(
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü",
            "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
            "¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ",
            "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ�ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
        ),
        common: "äöüßéèáóíúñçàêâîôåøæãõÄÖÜÉÅØÆÑÇ",
        rare: "ëïìòùûÿœÀÁÂÈÊËÍÎÓÔÚÒÙÛ",
    },
];
