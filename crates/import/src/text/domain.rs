//! Web domains.

/// The host of an address, without `www.`: `https://www.acme.com/en` is `acme.com`.
pub(crate) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts() {
        for address in ["acme.com", "www.acme.com", "https://www.acme.com/en?x#y", "http://acme.com:8080"] {
            assert_eq!(host(address), "acme.com", "{address}");
        }
    }
}
