//! GBK, as Excel writes CSV on Chinese Windows: two bytes a character.

/// The name that the Encoding Standard gives it.
pub(super) const LABEL: &str = "gbk";

/// Whether two bytes are a character of GBK.
fn is_pair(lead: u8, trail: u8) -> bool {
    matches!((lead, trail), (0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE))
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
            Some(trail) if is_pair(*first, *trail) => other += 1,
            _ => {
                broken += 1;
                continue;
            }
        }
        rest = &tail[1..];
    }
    common > 3 * other && common > 20 * broken
}
