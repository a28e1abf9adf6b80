//! A small static server: what any host does, on this machine.

use crate::{bundle, paths, say};
use anyhow::{Context, Result, anyhow, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};
use tiny_http::{Header, Method, Request, Response, Server};

const PORT: u16 = 8737;
/// Threads that answer; a browser opens six connections, tests a few browsers.
const THREADS: usize = 16;

/// Serves dist/ until the process is stopped.
pub fn serve_until_stopped(port: Option<u16>) -> Result<()> {
    let dist = paths::dist();
    if !dist.join(bundle::PAGE).is_file() {
        bail!("there is no dist/ yet: `cargo xtask build` makes it");
    }
    let server = match port {
        Some(port) => bind(port).with_context(|| format!("port {port} cannot be used"))?,
        None => (PORT..PORT + 20).find_map(|port| bind(port).ok()).context("no free port from 8737 on")?,
    };
    say::show(format!("\nKariz is at http://localhost:{}/ (Ctrl+C stops)", port_of(&server)?));
    for answering in answer(server, dist) {
        answering.join().map_err(|_| anyhow!("the server stopped"))?;
    }
    Ok(())
}

/// Serves `folder` in the background, on a free port, as long as this process
/// lives. Returns the address.
pub fn serve_in_background(folder: PathBuf) -> Result<String> {
    let server = bind(0)?;
    let address = format!("http://127.0.0.1:{}/", port_of(&server)?);
    drop(answer(server, folder));
    Ok(address)
}

/// This machine alone: nobody else should see an unfinished page.
fn bind(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("{error}"))
}

fn port_of(server: &Server) -> Result<u16> {
    server.server_addr().to_ip().map(|address| address.port()).context("the server has no port")
}

fn answer(server: Server, folder: PathBuf) -> Vec<thread::JoinHandle<()>> {
    let (server, folder) = (Arc::new(server), Arc::new(folder));
    let one = || {
        let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // An error here is a browser that went away.
                let _ = respond(request, &folder);
            }
        })
    };
    (0..THREADS).map(|_| one()).collect()
}

fn respond(request: Request, folder: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(plain(405, "only GET and HEAD"));
    }
    let Some(path) = wanted(request.url()) else { return request.respond(plain(404, "not found")) };
    let Ok(bytes) = fs::read(folder.join(&path)) else { return request.respond(plain(404, "not found")) };
    let response = Response::from_data(bytes)
        .with_header(header("Content-Type", content_type(&path)))
        .with_header(header("Cache-Control", cache_control(&path)))
        .with_header(header("X-Content-Type-Options", "nosniff"));
    request.respond(response)
}

/// The file that `url` asks for; nothing where it tries to leave the folder.
fn wanted(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    if path.split('/').any(|part| part.starts_with('.')) || path.contains(['\\', '%', ':']) {
        return None;
    }
    Some(match path {
        "" => bundle::PAGE.to_owned(),
        folder if folder.ends_with('/') => format!("{folder}{}", bundle::PAGE),
        file => file.to_owned(),
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

/// Names with a content hash never change what they hold; others may any time.
fn cache_control(path: &str) -> &'static str {
    if is_hashed(path) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn header(name: &'static str, value: &'static str) -> Header {
    // Both are literals of this file in ASCII, which is all that can go wrong.
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name}: {value}"))
}

fn plain(status: u16, text: &'static str) -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_string(text)
        .with_status_code(status)
        .with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_inside_the_folder_are_wanted() {
        assert_eq!(wanted("/").as_deref(), Some("index.html"));
        assert_eq!(wanted("/app-1f.js?x#y").as_deref(), Some("app-1f.js"));
        assert_eq!(wanted("/../Cargo.toml"), None);
        assert_eq!(wanted("/%2e%2e/Cargo.toml"), None);
        assert_eq!(wanted("//etc/passwd").as_deref(), Some("etc/passwd"));
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(is_hashed("app-0123456789abcdef.js"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("icons/icon-192.png"));
    }
}
