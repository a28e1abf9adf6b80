//! What a host should say with every file, so that nothing foreign gets into the page, nor the page into
//! something foreign (B8).
//!
//! The page says the policy in a `meta` as well, which reaches neither workers nor frames. What a host leaves
//! out, the service worker adds to what it keeps. README.md lists these headers for whoever sets up a host.

/// What the page and its workers may do: their own files alone; `wss:` is for a sync server that the user sets up, `blob:` for
/// a picture that the page itself has drawn, on its way to become dots (`parts/chart/save`): nothing foreign has such an address.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob:; worker-src 'self'; manifest-src 'self'; connect-src 'self' wss: ws://localhost:*; \
    base-uri 'none'; form-action 'none'";

/// Names and values.
pub fn all() -> [(&'static str, String); 3] {
    [
        // In a meta, browsers do not heed who may frame the page.
        ("content-security-policy", format!("{POLICY}; frame-ancestors 'none'")),
        ("cross-origin-opener-policy", "same-origin".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
    ]
}

/// As JSON, for the service worker.
pub fn json() -> String {
    let headers: serde_json::Map<_, _> =
        all().map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect();
    serde_json::Value::Object(headers).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn the_readme_lists_what_a_host_should_say() {
        let readme = std::fs::read_to_string(paths::root().join("README.md")).unwrap().to_lowercase();
        for (name, value) in all() {
            let line = format!("\n{name}: {value}\n");
            assert!(readme.contains(&line.to_lowercase()), "README.md lacks {line}");
        }
    }
}
