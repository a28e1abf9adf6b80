//! Links that bring people together: into a workspace on a sync server (L7), or into a live session
//! and back (L6).
//!
//! What is behind `#` is never sent to the host of the page, and is taken out of the address at once.

use kariz_core::WorkspaceId;
use leptos::prelude::*;

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
        let page = page.split('#').next().unwrap_or_default();
        match self {
            Self::Server { workspace, server } => {
                format!("{page}#join/{workspace}/{}", js_sys::encode_uri_component(server))
            }
            Self::Live(code) => format!("{page}#live/{code}"),
            Self::Answer(code) => format!("{page}#answer/{code}"),
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

/// A server's address as it was typed, made whole: without a scheme it is `wss:`. `None` when it is
/// none, or would send everything in the clear (only this very device may be reached so), or is made to be misread.
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("wss://{typed}") };
    let url = web_sys::Url::new(&whole).ok().filter(|_| !typed.is_empty())?;
    let is_safe = url.protocol() == "wss:" || url.protocol() == "ws:" && url.hostname() == "localhost";
    // Where other browsers see no address, Chromium makes one of what stands there: `not%20an%20address`.
    let is_host = !url.hostname().contains('%');
    // Before an @, another name can stand in front of the host's (B8).
    let is_plain = url.username().is_empty() && url.password().is_empty();
    (is_safe && is_host && is_plain && url.hash().is_empty()).then(|| url.href())
}

/// Whose server stands at an address: the one part of it that nobody can choose at will.
pub fn host(address: &str) -> String {
    web_sys::Url::new(address).map(|url| url.host()).unwrap_or_default()
}
