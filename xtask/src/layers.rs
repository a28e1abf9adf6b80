//! The layers: who may depend on whom. A rule that is not checked is a wish.

use crate::command;
use anyhow::{Result, bail};
use std::collections::BTreeSet;

const BROWSER: &[&str] =
    &["wasm-bindgen", "wasm-bindgen-futures", "js-sys", "web-sys", "gloo-storage", "gloo-timers", "leptos"];
const AUTOMERGE: &[&str] = &["automerge"];
const KARIZ: &[&str] =
    &["kariz-core", "kariz-protocol", "kariz-client", "kariz-signal", "kariz-sealed", "kariz-signed"];
const WASM: &str = "wasm32-unknown-unknown";

/// A package, and what it must not depend on.
struct Layer {
    package: &'static str,
    forbidden: &'static [&'static [&'static str]],
    reach: Reach,
    reason: &'static str,
}

enum Reach {
    /// By its own Cargo.toml. What stands behind its dependencies is their
    /// business: Automerge has wasm bindings within it on every machine.
    Direct,
    /// However far away, on this machine. (On wasm, crates that are plain here
    /// may ask the browser for clocks and random bits.)
    Anywhere,
    /// However far away, on wasm, where it runs.
    AnywhereOnWasm,
}

const PLAIN: &str = "the domain is plain data, for any machine and any store";
const SANS_IO: &str = "it runs natively in simulations; browser parts belong in crates/engine";
const THIN: &str = "the page must not carry Automerge; it talks to the engine through kariz-protocol";

const BARE: &str = "parts of an interface are for any interface; what is Kariz's is in crates/client";

const LAYERS: [Layer; 11] = [
    Layer { package: "kariz-core", forbidden: &[BROWSER, AUTOMERGE], reach: Reach::Anywhere, reason: PLAIN },
    Layer { package: "kariz-core", forbidden: &[BROWSER], reach: Reach::Direct, reason: PLAIN },
    Layer { package: "kariz-protocol", forbidden: &[BROWSER, AUTOMERGE], reach: Reach::Anywhere, reason: PLAIN },
    Layer { package: "kariz-protocol", forbidden: &[BROWSER], reach: Reach::Direct, reason: PLAIN },
    Layer { package: "kariz-document", forbidden: &[BROWSER], reach: Reach::Direct, reason: SANS_IO },
    Layer { package: "kariz-session", forbidden: &[BROWSER], reach: Reach::Direct, reason: SANS_IO },
    Layer { package: "kariz-import", forbidden: &[BROWSER], reach: Reach::Direct, reason: SANS_IO },
    Layer { package: "kariz-kit", forbidden: &[KARIZ], reach: Reach::Anywhere, reason: BARE },
    Layer { package: "kariz-kit", forbidden: &[AUTOMERGE], reach: Reach::AnywhereOnWasm, reason: THIN },
    Layer { package: "kariz-client", forbidden: &[AUTOMERGE], reach: Reach::AnywhereOnWasm, reason: THIN },
    Layer { package: "kariz", forbidden: &[AUTOMERGE], reach: Reach::AnywhereOnWasm, reason: THIN },
];

/// An error that names every package which reaches across its layer.
pub fn check() -> Result<()> {
    let mut complaints = Vec::new();
    for layer in &LAYERS {
        let reached = dependencies(layer)?;
        for crossed in layer.forbidden.iter().flat_map(|names| names.iter()).filter(|name| reached.contains(**name)) {
            complaints.push(format!("{} depends on {crossed}, but {}", layer.package, layer.reason));
        }
    }
    if complaints.is_empty() { Ok(()) } else { bail!("layers are crossed:\n  {}", complaints.join("\n  ")) }
}

/// What `layer`'s package depends on, as far as the layer looks.
fn dependencies(layer: &Layer) -> Result<BTreeSet<String>> {
    let mut cargo = command::cargo(&["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    cargo.args(["--package", layer.package]);
    match layer.reach {
        // For any machine: a dependency for wasm alone counts as well.
        Reach::Direct => cargo.args(["--depth", "1", "--target", "all"]),
        Reach::Anywhere => &mut cargo,
        Reach::AnywhereOnWasm => cargo.args(["--target", WASM]),
    };
    let tree = command::output(&mut cargo)?;
    Ok(tree.lines().filter_map(|line| line.split(' ').next()).map(String::from).collect())
}
