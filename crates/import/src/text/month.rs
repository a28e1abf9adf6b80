//! Months by name.

/// The beginnings of the months' names, January first, in the languages of Kariz's users.
const NAMES: [&[&str]; 12] = [
    &["jan", "ian", "sty", "tammi"],
    &["feb", "lut", "helmi", "fév"],
    &["mar", "mär", "maalis"],
    &["apr", "kwi", "huhti", "avr"],
    &["may", "mai", "maj", "maja", "touko"],
    &["jun", "iun", "cze", "kesä", "juin"],
    &["jul", "iul", "lip", "heinä", "juil"],
    &["aug", "sie", "elo", "aoû"],
    &["sep", "wrz", "syys"],
    &["oct", "okt", "paź", "loka"],
    &["nov", "noi", "lis", "marras"],
    &["dec", "gru", "dez", "joulu", "déc"],
];

/// The months of the Iranian calendar, Farvardin first.
const JALALI: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

/// The month, 1 to 12, that `word` is the name of, or a customary abbreviation. The longest fitting
/// beginning counts: `marraskuu` is November, `marzec` March.
pub(crate) fn named(word: &str) -> Option<i8> {
    if let Some(month) = JALALI.iter().position(|name| *name == word) {
        return i8::try_from(month + 1).ok();
    }
    let word = word.to_lowercase();
    let fitting = |names: &[&str]| names.iter().filter(|name| word.starts_with(**name)).map(|name| name.len()).max();
    let (length, month) = (1..).zip(&NAMES).filter_map(|(month, names)| Some((fitting(names)?, month))).max()?;
    (word.len() <= length + 9).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn months_are_known_by_name() {
        for (month, names) in [
            (1, "Jan January ianuarie styczeń stycznia tammikuu"),
            (3, "Mar March martie marzec März maaliskuu خرداد"),
            (5, "May mai maja toukokuu"),
            (6, "Jun June iunie czerwiec kesäkuuta juin"),
            (7, "Jul iulie lipca heinäkuu juillet مهر"),
            (11, "Nov November noiembrie listopada marraskuuta بهمن"),
            (12, "Dec grudnia joulukuu Dezember"),
        ] {
            for name in names.split(' ') {
                assert_eq!(named(name), Some(month), "{name}");
            }
        }
        assert_eq!(named("Monday"), None);
        assert_eq!(named("st"), None);
        assert_eq!(named("marketingkampagne"), None);
    }
}
