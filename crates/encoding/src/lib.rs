//! Text of old encodings, read with what the platform has.
//!
//! Every browser carries the tables of the Encoding Standard; to download them again would cost
//! more than all other code of the import.

/// `bytes` in the encoding that the Encoding Standard calls `label`, as text; what does not fit
/// becomes replacement characters. `None` when there is no such encoding.
#[cfg(target_arch = "wasm32")]
pub fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    web_sys::TextDecoder::new_with_label(label).ok()?.decode_with_u8_array(bytes).ok()
}

/// `bytes` in the encoding that the Encoding Standard calls `label`, as text; what does not fit
/// becomes replacement characters. `None` when there is no such encoding.
#[cfg(not(target_arch = "wasm32"))]
pub fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standards_encodings_are_read_and_no_others() {
        assert_eq!(decode("gbk", b"\x81\x40\xff\x41").as_deref(), Some("丂\u{fffd}A"));
        assert_eq!(decode("windows-1250", b"Sp\xf3\xb3ka").as_deref(), Some("Spółka"));
        assert_eq!(decode("punched-card", b"A"), None);
    }
}
