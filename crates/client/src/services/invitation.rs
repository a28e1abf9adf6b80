//! Links that bring people together: into a workspace on a sync server (L7), or into a live session
//! and back (L6).
//!
//! What is behind `#` is never sent to the host of the page, and is taken out of the address at once.

use kariz_core::WorkspaceId;
use leptos::prelude::*;

use crate::browser::prefs;

/// What a link invites to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invitation {
    /// A workspace that can be got from a sync server.
    Server {
        /// Which workspace.
        workspace: WorkspaceId,
        /// The address of a server that has it.
        server: String,
    },
    /// A live session: somebody's offer.
    Live(String),
    /// The answer to an offer of this browser.
    Answer(String),
}

impl Invitation {
    /// The link, to be opened on another device.
    pub fn link(&self) -> String {
        let page = window().location().href().unwrap_or_default();
        format!("{}{}", page.split('#').next().unwrap_or_default(), self.hash())
    }

    /// What stands behind the page's address in the link.
    pub fn hash(&self) -> String {
        match self {
            Self::Server { workspace, server } => {
                format!("#join/{workspace}/{}", js_sys::encode_uri_component(server))
            }
            Self::Live(code) => format!("#live/{code}"),
            Self::Answer(code) => format!("#answer/{code}"),
        }
    }

    /// Reads a link, or what stands behind `#` in one.
    pub fn parse(link: &str) -> Option<Self> {
        let (word, rest) = link.trim().split_once('#').map_or(link, |(_, hash)| hash).split_once('/')?;
        match word {
            "join" => {
                let (workspace, server) = rest.split_once('/')?;
                let server = js_sys::decode_uri_component(server).ok()?.as_string()?;
                Some(Self::Server { workspace: workspace.parse().ok()?, server: address(&server)? })
            }
            "live" => Some(Self::Live(rest.to_owned())),
            "answer" => Some(Self::Answer(rest.to_owned())),
            _ => None,
        }
    }
}

/// Why something is no address of a server that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongAddress {
    /// Nothing stands there.
    Empty,
    /// It begins with another scheme, or would send everything in the clear: with which.
    Scheme(String),
    /// A name stands before the host.
    User,
    /// What stands behind the colon is no port.
    Port,
    /// Something stands behind `#`.
    Behind,
    /// It makes no sense.
    Nonsense,
}

/// A server's address as it was typed, made whole; `None` when it cannot be used ([`read_address`] says why).
pub fn address(typed: &str) -> Option<String> {
    read_address(typed).ok()
}

/// A server's address as it was typed, made whole: without a scheme it is `wss:`.
///
/// # Errors
/// When it is none, or would send everything in the clear (only this very device may be reached so), or is made to
/// be misread.
pub fn read_address(typed: &str) -> Result<String, WrongAddress> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(WrongAddress::Empty);
    }
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("wss://{typed}") };
    let (scheme, rest) = whole.split_once("://").unwrap_or(("", &whole));
    if !["wss", "ws"].contains(&&*scheme.to_ascii_lowercase()) {
        return Err(WrongAddress::Scheme(format!("{scheme}://")));
    }
    let wrong = || if has_odd_port(rest) { WrongAddress::Port } else { WrongAddress::Nonsense };
    let url = web_sys::Url::new(&whole).map_err(|_| wrong())?;
    if url.protocol() == "ws:" && url.hostname() != "localhost" {
        return Err(WrongAddress::Scheme("ws://".to_owned()));
    }
    // Before an @, another name can stand in front of the host's (B8).
    if !url.username().is_empty() || !url.password().is_empty() {
        return Err(WrongAddress::User);
    }
    if whole.contains('#') {
        return Err(WrongAddress::Behind);
    }
    // Where other browsers see no address, Chromium makes one of what stands there: `not%20an%20address`.
    if url.hostname().contains('%') {
        return Err(WrongAddress::Nonsense);
    }
    Ok(url.href())
}

/// Whether something stands where a port would, and is none.
fn has_odd_port(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let port =
        host.rsplit_once(':').filter(|(name, _)| !name.is_empty() && (!name.contains(':') || name.ends_with(']')));
    port.is_some_and(|(_, port)| !port.is_empty() && port.parse::<u16>().is_err())
}

/// Whose server stands at an address: the one part of it that nobody can choose at will.
pub fn host(address: &str) -> String {
    web_sys::Url::new(address).map(|url| url.host()).unwrap_or_default()
}

/// Where the invitations that have led somebody in are remembered: each is good once.
const USED: &str = "used-invitations";
/// So many are remembered.
const MOST_USED: usize = 50;

/// Whether this browser has come into a live session by the invitation with this tag.
pub fn is_used(tag: u32) -> bool {
    used().contains(&tag.to_string())
}

/// An invitation to a live session has led this browser in.
pub fn note_used(tag: u32) {
    let mut used = used();
    if !used.contains(&tag.to_string()) {
        used.push(tag.to_string());
        let first = used.len().saturating_sub(MOST_USED);
        prefs::set(USED, &used[first..].join(" "));
    }
}

fn used() -> Vec<String> {
    prefs::get(USED).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_none_is_told_from_other_nonsense() {
        for odd in ["example.com:99999", "example.com:port/path", "a@example.com:x", "[::1]:x"] {
            assert!(has_odd_port(odd), "{odd}");
        }
        for other in ["example.com", "example.com:3030", "example.com:", "a:b:c", "[::1]", "[::1]:80", ""] {
            assert!(!has_odd_port(other), "{other}");
        }
    }

    #[test]
    fn what_would_be_misread_or_sent_in_the_clear_has_its_own_reason() {
        assert_eq!(read_address("  "), Err(WrongAddress::Empty));
        assert_eq!(read_address("https://example.com"), Err(WrongAddress::Scheme("https://".to_owned())));
    }
}
