//! Sealed copies, and those of another implementation of age.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking; one is a measurement"
)]

use std::{env, fs, process::Command, time::Instant};

use kariz_sealed::{MAX_WORK, OpenError, SealError, WORK, is_sealed, open, seal, seal_with};

const PASSPHRASE: &str = "correct horse battery staple";
/// Little work, so that tests take no time.
const LITTLE: u8 = 4;

fn sealed(bytes: &[u8]) -> Vec<u8> {
    seal_with(bytes, PASSPHRASE, LITTLE).unwrap()
}

#[test]
fn what_is_sealed_opens_with_the_passphrase() {
    for length in [0, 1, 65_535, 65_536, 65_537, 200_000] {
        let bytes: Vec<u8> = (0..length).map(|at: u32| u8::try_from(at % 251).unwrap()).collect();
        let sealed = sealed(&bytes);
        assert!(is_sealed(&sealed));
        assert_eq!(open(&sealed, PASSPHRASE), Ok(bytes));
    }
}

#[test]
fn the_same_is_never_sealed_the_same_way() {
    assert_ne!(sealed(b"workspace"), sealed(b"workspace"));
}

#[test]
fn another_passphrase_is_told_from_damage() {
    let whole = sealed(&[7; 100_000]);
    assert_eq!(open(&whole, "another"), Err(OpenError::WrongPassphrase));
    assert_eq!(open(&whole, ""), Err(OpenError::WrongPassphrase));
    assert_eq!(open(&whole[..whole.len() - 1], PASSPHRASE), Err(OpenError::Damaged));
    assert_eq!(open(&whole[..70_000], PASSPHRASE), Err(OpenError::Damaged));
    assert_eq!(open(&whole[..40], PASSPHRASE), Err(OpenError::Damaged));
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(open(&flipped, PASSPHRASE), Err(OpenError::Damaged));
}

#[test]
fn what_is_no_sealed_copy_is_said_to_be_none() {
    assert_eq!(open(b"", PASSPHRASE), Err(OpenError::NotSealed));
    assert_eq!(open(b"\x85\x6f\x4a\x83 a workspace", PASSPHRASE), Err(OpenError::NotSealed));
    assert_eq!(open(&[0xff; 5_000], PASSPHRASE), Err(OpenError::NotSealed));
    assert!(!is_sealed(b"\x85\x6f\x4a\x83"));
}

#[test]
fn nothing_is_sealed_without_a_passphrase() {
    assert_eq!(seal(b"workspace", ""), Err(SealError::NoPassphrase));
}

/// A file that would take hours and all memory is refused before any work is done.
#[test]
fn too_much_work_is_not_begun() {
    let text = sealed(b"workspace");
    let at = text.windows(3).position(|bytes| bytes == b" 4\n").unwrap();
    let heavier = [&text[..at], b" 30\n", &text[at + 3..]].concat();
    assert_eq!(open(&heavier, PASSPHRASE), Err(OpenError::TooMuchWork(30)));
    const { assert!(WORK <= MAX_WORK) };
}

/// Every byte changed, and every length: never a panic, and never other bytes than were sealed.
#[test]
fn no_bytes_can_stop_it() {
    let whole = sealed(b"Rill Sensors");
    for at in 0..whole.len() {
        assert!(open(&whole[..at], PASSPHRASE).is_err());
        // Not the digit of the work: other work takes its time.
        if whole[at] != b'4' {
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << (at % 8);
            let opened = open(&flipped, PASSPHRASE);
            assert!(opened.is_err() || opened.as_deref() == Ok(b"Rill Sensors"), "byte {at}");
        }
    }
}

/// Made by the npm package age-encryption 0.3.1.
#[test]
fn another_implementations_file_opens() {
    let file = include_bytes!("files/by-age-encryption.age");
    assert_eq!(open(file, PASSPHRASE).as_deref(), Ok(&b"Rill Sensors\n"[..]));
    assert_eq!(open(file, "another"), Err(OpenError::WrongPassphrase));
}

/// With Node and the npm package `age-encryption`, whose folder `KARIZ_NPM` names, as `cargo xtask test` does; skipped otherwise.
#[test]
fn another_implementation_opens_what_is_sealed() {
    let Some(folder) = env::var_os("KARIZ_NPM") else { return };
    let file = env::temp_dir().join(format!("kariz-{}.age", std::process::id()));
    fs::write(&file, seal_with(b"Rill Sensors", PASSPHRASE, 10).unwrap()).unwrap();
    let script = format!(
        "import {{ Decrypter }} from 'age-encryption'; import {{ readFileSync }} from 'node:fs';
         const it = new Decrypter(); it.addPassphrase('{PASSPHRASE}');
         process.stdout.write(await it.decrypt(readFileSync({file:?}), 'text'));"
    );
    let output =
        Command::new("node").args(["--input-type=module", "-e", &script]).current_dir(folder).output().unwrap();
    fs::remove_file(&file).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Rill Sensors", "{}", String::from_utf8_lossy(&output.stderr));
}

/// How long it takes: `cargo test --release -p kariz-sealed -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn how_long_it_takes() {
    for work in [15, 16, 17, 18, 19] {
        let start = Instant::now();
        seal_with(&[7; 2 << 20], PASSPHRASE, work).unwrap();
        println!("2^{work}: {:?}", start.elapsed());
    }
}
