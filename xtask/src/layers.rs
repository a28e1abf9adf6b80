//! The layers: who may depend on whom. A rule that is not checked is a wish.

use crate::command;
use anyhow::{Result, bail};
use std::collections::BTreeSet;

const BROWSER: &[&str] = &["wasm-bindgen", "wasm-bindgen-futures", "js-sys", "web-sys", "gloo-timers", "leptos"];
const AUTOMERGE: &[&str] = &["automerge"];
const WASM: &str = "wasm32-unknown-unknown";

/// A package, and what it must not reach.
struct Layer {
    package: &'static str,
    /// None: this machine's own.
    target: Option<&'static str>,
    forbidden: &'static [&'static [&'static str]],
    reason: &'static str,
}

const PLAIN: &str = "the domain is plain data, for any machine and any store";
/// Checked on this machine's target: on wasm, Automerge itself draws its random
/// bits from the browser.
const SANS_IO: &str = "it runs natively in simulations; browser parts belong in crates/engine";
const THIN: &str = "the page must not carry Automerge; it talks to the engine through kariz-protocol";

const LAYERS: [Layer; 8] = [
    Layer { package: "kariz-core", target: None, forbidden: &[BROWSER, AUTOMERGE], reason: PLAIN },
    Layer { package: "kariz-core", target: Some(WASM), forbidden: &[BROWSER, AUTOMERGE], reason: PLAIN },
    Layer { package: "kariz-protocol", target: None, forbidden: &[BROWSER, AUTOMERGE], reason: PLAIN },
    Layer { package: "kariz-protocol", target: Some(WASM), forbidden: &[BROWSER, AUTOMERGE], reason: PLAIN },
    Layer { package: "kariz-document", target: None, forbidden: &[BROWSER], reason: SANS_IO },
    Layer { package: "kariz-session", target: None, forbidden: &[BROWSER], reason: SANS_IO },
    Layer { package: "kariz-import", target: None, forbidden: &[BROWSER], reason: SANS_IO },
    Layer { package: "kariz", target: Some(WASM), forbidden: &[AUTOMERGE], reason: THIN },
];

/// An error that names every package which reaches across its layer.
pub fn check() -> Result<()> {
    let mut complaints = Vec::new();
    for layer in &LAYERS {
        let reached = dependencies(layer)?;
        for crossed in layer.forbidden.iter().flat_map(|names| names.iter()).filter(|name| reached.contains(**name)) {
            complaints.push(format!("{} reaches {crossed}, but {}", layer.package, layer.reason));
        }
    }
    if complaints.is_empty() { Ok(()) } else { bail!("layers are crossed:\n  {}", complaints.join("\n  ")) }
}

/// Everything that `layer`'s package is built with.
fn dependencies(layer: &Layer) -> Result<BTreeSet<String>> {
    let mut cargo = command::cargo(&["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    cargo.args(["--package", layer.package]);
    if let Some(target) = layer.target {
        cargo.args(["--target", target]);
    }
    let tree = command::output(&mut cargo)?;
    Ok(tree.lines().filter_map(|line| line.split(' ').next()).map(String::from).collect())
}
