//! Files as static hosts send them: compressed by brotli, level 11.
//!
//! That takes seconds a megabyte, so what was compressed once is kept by its content. Only the release build
//! does it: the server compresses nothing, but sends what was compressed.

use crate::{hash, paths};
use anyhow::Result;
use std::{collections::BTreeSet, fs, path::PathBuf};

/// `bytes`, compressed.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    if let Some(kept) = kept(bytes) {
        return Ok(kept);
    }
    let options = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &options)?;
    fs::create_dir_all(folder())?;
    fs::write(folder().join(hash::full(bytes)), &out)?;
    Ok(out)
}

/// `bytes` compressed, if that was done before.
pub fn kept(bytes: &[u8]) -> Option<Vec<u8>> {
    fs::read(folder().join(hash::full(bytes))).ok()
}

/// Forgets what was made of anything but these.
pub fn keep_only(hashes: &BTreeSet<String>) {
    let entries = fs::read_dir(folder()).into_iter().flatten().filter_map(Result::ok);
    for entry in entries.filter(|entry| !hashes.contains(&*entry.file_name().to_string_lossy())) {
        let _ = fs::remove_file(entry.path());
    }
}

fn folder() -> PathBuf {
    paths::kept().join("brotli")
}
