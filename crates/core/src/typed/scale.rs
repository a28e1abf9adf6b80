//! Words that make a number larger: `k`, `tys.`, `mii`, `milj.`, `万`, `میلیون`. Of all languages at once: a person
//! may type what they read elsewhere, and no word means another number in another language.

/// Each with the power of ten that it stands for. Longer words first where one begins another.
const WORDS: &[(&str, u32)] = &[
    ("thousand", 3),
    ("tuhatta", 3),
    ("tuhat", 3),
    ("tysięcy", 3),
    ("tysiące", 3),
    ("tysiąc", 3),
    ("de mii", 3),
    ("mii", 3),
    ("mie", 3),
    ("tusen", 3),
    ("tsd", 3),
    ("tys", 3),
    ("тыс", 3),
    ("тис", 3),
    ("هزار", 3),
    ("ألف", 3),
    ("千", 3),
    ("k", 3),
    ("万", 4),
    ("萬", 4),
    ("lakh", 5),
    ("lac", 5),
    ("millions", 6),
    ("million", 6),
    ("milioane", 6),
    ("de milioane", 6),
    ("miliona", 6),
    ("milion", 6),
    ("miliony", 6),
    ("milionów", 6),
    ("mil", 6),
    ("miljoner", 6),
    ("miljoonaa", 6),
    ("miljoona", 6),
    ("milj", 6),
    ("mill", 6),
    ("mio", 6),
    ("mln", 6),
    ("млн", 6),
    ("میلیون", 6),
    ("مليون", 6),
    ("百万", 6),
    ("mn", 6),
    ("m", 6),
    ("crore", 7),
    ("億", 8),
    ("亿", 8),
    ("میلیارد", 9),
    ("miljardia", 9),
    ("miljardi", 9),
    ("miliarde", 9),
    ("de miliarde", 9),
    ("miliard", 9),
    ("miliardy", 9),
    ("miliardów", 9),
    ("млрд", 9),
    ("mrd", 9),
    ("mld", 9),
    ("bn", 9),
];

/// The ways in which `text`, in small letters, can begin with such a word: its power of ten, and what follows it.
pub(super) fn begins(text: &str) -> impl Iterator<Item = (u32, &str)> {
    WORDS.iter().filter_map(|(word, power)| {
        let rest = text.strip_prefix(word)?;
        Some((*power, rest.trim_start_matches('.').trim_start()))
    })
}

/// How many zeros a unit adds that is no currency of its own: a toman is ten rials.
pub(super) fn of_unit(text: &str) -> u32 {
    u32::from(matches!(text, "تومان" | "تومن"))
}
