//! Whether a file is text at all (B1).

/// How files begin that are often taken for tables and are none: spreadsheets (zip, and the older
/// compound files), PDF, archives, pictures.
const OTHERS: &[&[u8]] = &[
    b"PK\x03\x04",
    b"\xD0\xCF\x11\xE0",
    b"%PDF",
    b"\x1F\x8B",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"SQLite format 3",
];
/// So much of a file is looked at.
const SAMPLE: usize = 64 << 10;

/// Whether `bytes` can be text in some encoding: few control characters, and zero bytes only as UTF-16
/// has them.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    if OTHERS.iter().any(|beginning| bytes.starts_with(beginning)) {
        return false;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let count = |is: fn(&u8) -> bool| sample.iter().filter(|byte| is(byte)).count();
    let zeros = count(|byte| *byte == 0);
    let controls = count(|byte| matches!(byte, 1..=8 | 14..=31 | 127));
    let is_wide = kariz_encoding::detect(sample).starts_with("utf-16");
    controls * 50 <= sample.len() && (is_wide || zeros * 20 <= sample.len())
}

#[cfg(test)]
mod tests {
    use super::is_text;

    #[test]
    fn what_is_text() {
        let wide: Vec<u8> = "a,b\n1,2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let stray = [&[b'a'; 200][..], b"\0"].concat();
        for bytes in [&b""[..], b"a,b\n1,2\n", &wide, &stray, "标题,阶段\n".as_bytes()] {
            assert!(is_text(bytes), "{bytes:?}");
        }
        let noise: Vec<u8> = (0..2_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for bytes in [&b"PK\x03\x04 rest of a spreadsheet"[..], b"%PDF-1.7 and so on", b"a\0\0\0b\0\0\0", &noise] {
            assert!(!is_text(bytes), "{bytes:?}");
        }
    }
}
