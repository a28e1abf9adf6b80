//! The kept inputs of every parser, and mutations of them: what a fuzzer once found stays found.
//!
//! `KARIZ_FUZZ=100000` tries more mutations. `cargo test -p kariz-fuzz -- --ignored` makes the first
//! inputs anew, where there are none.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and shows at which input")]

mod seeds;

use std::{env, fs, path::PathBuf};

use kariz_fuzz::TARGETS;
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

fn folder(target: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../corpus").join(target)
}

fn kept(target: &str) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder(target)).unwrap().map(Result::unwrap);
    let mut kept: Vec<_> =
        files.map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).unwrap())).collect();
    kept.sort();
    assert!(!kept.is_empty(), "there is something to begin with");
    kept
}

#[test]
fn every_kept_input_is_no_harm() {
    for (name, target) in TARGETS {
        for (file, bytes) in kept(name) {
            println!("{name}/{file}"); // shown when it fails
            target(&bytes);
        }
    }
}

/// How an input is changed.
#[derive(Clone, Debug)]
enum Mutation {
    Flip(prop::sample::Index, u8),
    Set(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Insert(prop::sample::Index, Vec<u8>),
    Remove(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
}

impl Mutation {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let at = |index: &prop::sample::Index| if bytes.is_empty() { 0 } else { index.index(bytes.len()) };
        match self {
            Self::Flip(index, bits) => {
                let at = at(index);
                bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= bits);
            }
            Self::Set(index, byte) => {
                let at = at(index);
                bytes.iter_mut().skip(at).take(1).for_each(|old| *old = *byte);
            }
            Self::Cut(index) => bytes.truncate(at(index)),
            Self::Insert(index, more) => {
                let at = at(index);
                bytes.splice(at..at, more.iter().copied());
            }
            Self::Remove(index, count) => {
                let at = at(index);
                bytes.drain(at..(at + count).min(bytes.len()));
            }
            Self::Repeat(index, count) => {
                let at = at(index);
                let part = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, part);
            }
        }
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<prop::sample::Index>;
    let odd = prop::sample::select(vec![0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xff]);
    prop_oneof![
        (at(), 1_u8..).prop_map(|(at, bits)| Mutation::Flip(at, bits)),
        (at(), odd).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        at().prop_map(Mutation::Cut),
        (at(), prop::collection::vec(any::<u8>(), 1..12)).prop_map(|(at, more)| Mutation::Insert(at, more)),
        (at(), 1_usize..12).prop_map(|(at, count)| Mutation::Remove(at, count)),
        (at(), 1_usize..40).prop_map(|(at, count)| Mutation::Repeat(at, count)),
    ]
}

#[test]
fn no_mutation_of_a_kept_input_is_harm() {
    let cases = env::var("KARIZ_FUZZ").ok().and_then(|cases| cases.parse().ok()).unwrap_or(100);
    for (name, target) in TARGETS {
        let kept: Vec<_> = kept(name).into_iter().map(|(_, bytes)| bytes).collect();
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let strategy = (any::<prop::sample::Index>(), prop::collection::vec(mutation(), 1..5));
        let result = runner.run(&strategy, |(which, mutations)| {
            let mut bytes = which.get(&kept).clone();
            mutations.iter().for_each(|mutation| mutation.apply(&mut bytes));
            target(&bytes);
            Ok(())
        });
        assert!(result.is_ok(), "{name}: {result:?}");
    }
}

#[test]
#[ignore = "writes the first inputs, where there are none"]
fn make_the_first_inputs() {
    for (name, inputs) in seeds::all() {
        let folder = folder(name);
        fs::create_dir_all(&folder).unwrap();
        for (nth, bytes) in inputs.into_iter().enumerate() {
            let file = folder.join(format!("seed-{nth:02}"));
            if !file.exists() {
                fs::write(file, bytes).unwrap();
            }
        }
    }
}
