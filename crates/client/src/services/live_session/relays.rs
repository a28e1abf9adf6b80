//! STUN and TURN servers, for devices that do not reach each other by themselves (L6). None unless the user sets one:
//! whoever runs it learns who talks to whom, though not what is said.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::browser::prefs;

const NAME: &str = "relays";
const SCHEMES: [&str; 4] = ["stun", "stuns", "turn", "turns"];

/// One server: `stun:host`, or `turn:name:secret@host`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relay<'a> {
    scheme: &'a str,
    host: &'a str,
    login: Option<(&'a str, &'a str)>,
}

impl<'a> Relay<'a> {
    /// Reads an address; `None` when a browser would refuse it.
    pub fn parse(address: &'a str) -> Option<Self> {
        let (scheme, rest) = address.trim().split_once(':').filter(|(scheme, _)| SCHEMES.contains(scheme))?;
        let (login, host) = rest.rsplit_once('@').map_or((None, rest), |(login, host)| (Some(login), host));
        let login = match login {
            Some(login) => Some(login.split_once(':').filter(|(name, secret)| !name.is_empty() && !secret.is_empty())?),
            None => None,
        };
        let is_host = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:[]?=".contains(c));
        (is_host && (login.is_some() || scheme.starts_with("stun"))).then_some(Self { scheme, host, login })
    }

    /// As WebRTC wants it.
    pub fn to_js(self) -> Object {
        let server = Object::new();
        let set = |name: &str, value: &str| _ = Reflect::set(&server, &name.into(), &JsValue::from_str(value));
        set("urls", &format!("{}:{}", self.scheme, self.host));
        if let Some((name, secret)) = self.login {
            set("username", name);
            set("credential", secret);
        }
        server
    }
}

/// The servers of this device.
pub fn addresses() -> Vec<String> {
    let kept = prefs::get(NAME).unwrap_or_default();
    kept.split_whitespace().filter(|address| Relay::parse(address).is_some()).map(str::to_owned).collect()
}

/// Sets the servers of this device, with spaces or lines between them. Says whether all of them can be used; if not,
/// nothing is changed.
pub fn set(typed: &str) -> bool {
    if !typed.split_whitespace().all(|address| Relay::parse(address).is_some()) {
        return false;
    }
    match typed.trim() {
        "" => prefs::forget(NAME),
        typed => prefs::set(NAME, typed),
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_browsers_take_them() {
        for good in [
            "stun:stun.example.com",
            "stuns:[2001:db8::1]:5349",
            "turn:ana:secret@relay.example.com:3478?transport=tcp",
        ] {
            assert!(Relay::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "stun:",
            "relay.example.com",
            "https://example.com",
            "turn:relay.example.com",
            "turn:ana@host",
            "stun:a b",
        ] {
            assert!(Relay::parse(bad).is_none(), "{bad}");
        }
        let relay = Relay::parse(" turn:ana:a:b@host ").map(|relay| (relay.login, relay.host));
        assert_eq!(relay, Some((Some(("ana", "a:b")), "host")));
    }
}
