//! GBK, as Excel writes CSV on Chinese Windows: two bytes a character.
//!
//! The characters that GBK's 126 × 190 places stand for are kept as differences from place to place,
//! high bytes first: 47 KB that compress to 14 KB, because half of GBK is in Unicode's order.

/// The name that the Encoding Standard gives it.
pub(super) const LABEL: &str = "gbk";

const TRAILS: usize = 190;
const PLACES: usize = 126 * TRAILS;
static DELTAS: &[u8; 2 * PLACES] = include_bytes!("gbk.delta");

/// Where the pair of bytes stands in the table, if it is a pair of GBK.
fn place(lead: u8, trail: u8) -> Option<usize> {
    let column = match trail {
        0x40..=0x7E => trail - 0x40,
        0x80..=0xFE => trail - 0x41,
        _ => return None,
    };
    matches!(lead, 0x81..=0xFE).then(|| usize::from(lead - 0x81) * TRAILS + usize::from(column))
}

/// Every place's character.
fn characters() -> Vec<char> {
    let (high, low) = DELTAS.split_at(PLACES);
    let mut code = 0_u16;
    let mut next = |(high, low): (&u8, &u8)| {
        code = code.wrapping_add(u16::from_be_bytes([*high, *low]));
        char::from_u32(u32::from(code)).unwrap_or(char::REPLACEMENT_CHARACTER)
    };
    high.iter().zip(low).map(&mut next).collect()
}

/// `bytes` as text; what is no GBK becomes replacement characters.
pub(super) fn decode(bytes: &[u8]) -> String {
    let characters = characters();
    let mut text = String::with_capacity(bytes.len() * 3 / 2);
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if first.is_ascii() {
            text.push(char::from(*first));
        } else if let Some(place) = tail.first().and_then(|trail| place(*first, *trail)) {
            text.push(characters[place]);
            rest = &tail[1..];
        } else {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    text
}

/// Whether `bytes` read as Chinese: nearly all high bytes come in pairs, most of them among the 3,755
/// characters that nearly all Chinese text is written with. Western text has lone high bytes.
pub(super) fn fits(bytes: &[u8]) -> bool {
    let (mut common, mut other, mut broken) = (0_usize, 0, 0);
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if first.is_ascii() {
            continue;
        }
        match tail.first() {
            Some(0xA1..=0xFE) if matches!(first, 0xA1..=0xA3 | 0xB0..=0xD7) => common += 1,
            Some(trail) if place(*first, *trail).is_some() => other += 1,
            _ => {
                broken += 1;
                continue;
            }
        }
        rest = &tail[1..];
    }
    common > 3 * other && common > 20 * broken
}
