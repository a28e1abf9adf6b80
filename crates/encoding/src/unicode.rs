//! UTF-8 and UTF-16, with and without a byte order mark.

/// Whether the zero bytes of ASCII characters show UTF-16, and of which byte order.
pub(super) fn utf16_label(bytes: &[u8]) -> Option<&'static str> {
    let beginning = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |side: usize| beginning.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // Chinese in UTF-16 has few zero bytes, but its delimiters and line ends have.
    let clear = |many: usize, few: usize| many >= 4 && many * 40 > beginning.len() && many > 10 * few;
    match (clear(odd, even), clear(even, odd)) {
        (true, _) => Some("utf-16le"),
        (_, true) => Some("utf-16be"),
        _ => None,
    }
}

/// Whether `bytes` are UTF-8, but for a stray byte here and there.
pub(super) fn is_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || good > 50 * broken
}

/// UTF-16 as text.
pub(super) fn decode_utf16(bytes: &[u8], little: bool) -> String {
    let unit = |pair: &[u8]| {
        let pair = [pair[0], pair[1]];
        if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
    };
    let units = bytes.chunks_exact(2).map(unit);
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
