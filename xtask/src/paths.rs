//! Where things stand, relative to the workspace's root.

use std::path::PathBuf;

/// The root of the workspace. Cargo names this package's folder at run time,
/// so that no machine's path is compiled in.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("xtask"), PathBuf::from);
    match package.parent() {
        Some(root) if !root.as_os_str().is_empty() => root.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The finished app.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's output.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// What the verbs keep between runs, to be quick the second time. Safe to delete.
pub fn kept() -> PathBuf {
    target().join("kariz")
}

/// The browser tests.
pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}
