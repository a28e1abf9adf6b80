//! L12: what is signed, and that no byte of it can be another unnoticed.

use kariz_signed::{ReadError, Snapshot, code, is_signed, read, write};
use proptest::prelude::*;

fn snapshot() -> Snapshot {
    Snapshot {
        of: "Vântul Sales".to_owned(),
        by: "Ana Pop".to_owned(),
        at: 1_795_000_000_000,
        key: [7; 32],
        copy: b"any bytes\n\nwith lines".to_vec(),
    }
}

#[test]
fn l12_what_was_written_is_read() {
    let (snapshot, signature) = (snapshot(), [9; 64]);
    let content = snapshot.content();
    let file = write(&content, &signature);
    let signed = read(&file).expect("it is one");
    assert_eq!(signed.snapshot, snapshot);
    assert_eq!(signed.signature, signature);
    assert_eq!(signed.content, content);
    assert!(file.ends_with(&content), "what is signed is the rest of the file, for any tool to check");
}

#[test]
fn l12_names_cannot_forge_lines() {
    let forged = Snapshot { by: "Ana\nat: 0\r\nkey: x".to_owned(), of: "n".repeat(5_000), ..snapshot() };
    let signed = read(&write(&forged.content(), &[0; 64])).expect("it is one");
    assert_eq!(signed.snapshot.by, "Ana at: 0  key: x");
    assert_eq!(signed.snapshot.at, forged.at);
    assert_eq!(signed.snapshot.of.len(), 240);
}

#[test]
fn b1_other_files_newer_ones_and_cut_ones_are_told_apart() {
    let file = write(&snapshot().content(), &[9; 64]);
    let newer = [b"kariz-signed/2".as_slice(), &file[14..]].concat();
    assert_eq!(read(b"PK\x03\x04"), Err(ReadError::NotSigned));
    assert_eq!(read(&newer), Err(ReadError::TooNew));
    assert!(is_signed(&newer));
    let head = file.len() - snapshot().copy.len();
    for end in 14..head {
        assert!(read(&file[..end]).is_err(), "cut after {end} bytes");
    }
}

#[test]
fn l12_the_code_of_a_key_is_short_enough_to_read_out() {
    let code = code(&[7; 32]);
    assert_eq!(code.len(), 19);
    assert_ne!(code, kariz_signed::code(&[8; 32]));
}

proptest! {
    /// Whatever is changed in a file: it is refused, or what its signature has to be of is changed too,
    /// or the signature is. So the check of the signature sees it.
    #[test]
    fn l12_no_change_goes_unnoticed(at in 0_usize..1_000, to: u8) {
        let file = write(&snapshot().content(), &[9; 64]);
        let mut other = file.clone();
        let at = at % other.len();
        other[at] = to;
        if let (true, Ok(signed)) = (other != file, read(&other)) {
            prop_assert!(signed.content != snapshot().content() || signed.signature != [9; 64]);
        }
    }

    #[test]
    fn b1_any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = read(&bytes);
        let _ = read(&[b"kariz-signed/1\n".as_slice(), &bytes].concat());
    }
}
