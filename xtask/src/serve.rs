//! A small static server: what any host does, on this machine.

use crate::{bundle, compressed, headers, paths, say};
use anyhow::{Context, Result, bail};
use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode,
    body::Bytes,
    header::{self, HeaderName, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use std::{
    convert::Infallible,
    fs,
    future::ready,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

const PORT: u16 = 8737;

/// Serves dist/ until the process is stopped.
pub fn serve_until_stopped(port: Option<u16>) -> Result<()> {
    let dist = paths::dist();
    if !dist.join(bundle::PAGE).is_file() {
        bail!("there is no dist/ yet: `cargo xtask build` makes it");
    }
    let listener = match port {
        Some(port) => bind(port).with_context(|| format!("port {port} cannot be used"))?,
        None => (PORT..PORT + 20).find_map(|port| bind(port).ok()).context("no free port from 8737 on")?,
    };
    say::show(format!("\nKariz is at http://localhost:{}/ (Ctrl+C stops)", listener.local_addr()?.port()));
    answer(listener, dist)
}

/// Serves `folder` in the background, on a free port, as long as this process
/// lives. Returns the address.
pub fn serve_in_background(folder: PathBuf) -> Result<String> {
    let listener = bind(0)?;
    let address = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || answer(listener, folder));
    Ok(address)
}

/// This machine alone: nobody else should see an unfinished page.
fn bind(port: u16) -> Result<TcpListener> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, port))?)
}

/// Any number of connections at once: browsers open some before they know what for, and keep them.
fn answer(listener: TcpListener, folder: PathBuf) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let folder: Arc<Path> = folder.into();
        loop {
            let (stream, _) = listener.accept().await?;
            let folder = Arc::clone(&folder);
            let each = service_fn(move |request| ready(Ok::<_, Infallible>(respond(&request, &folder))));
            // A connection fails where a browser goes away: nothing to tell anyone.
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), each));
        }
    })
}

/// What a request is answered with; of one for HEAD the body is left out by hyper.
fn respond<B>(request: &Request<B>, folder: &Path) -> Response<Full<Bytes>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD");
    }
    let Some(path) = wanted(request.uri().path()) else { return plain(StatusCode::NOT_FOUND, "not found") };
    let Ok(bytes) = fs::read(folder.join(&path)) else { return plain(StatusCode::NOT_FOUND, "not found") };
    let smaller = takes_brotli(request).then(|| compressed::kept(&bytes)).flatten();
    let is_compressed = smaller.is_some();
    let mut response = Response::new(Full::from(smaller.unwrap_or(bytes)));
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_compressed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(&path)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control(&path)));
    for (name, value) in headers::all() {
        headers.extend(HeaderValue::try_from(value).map(|value| (HeaderName::from_static(name), value)));
    }
    response
}

/// Whether a browser says that it takes brotli.
fn takes_brotli<B>(request: &Request<B>) -> bool {
    let encodings = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    encodings.is_some_and(|encodings| encodings.split(',').any(|encoding| encoding.trim() == "br"))
}

fn plain(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// The file that the path of an address asks for; nothing where it tries to leave the folder.
fn wanted(url: &str) -> Option<String> {
    let path = url.trim_start_matches('/');
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

/// Whether a file's name has the hash of what is in it.
pub fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::{Read, Write},
        net::TcpStream,
        time::Duration,
    };

    #[test]
    fn only_files_inside_the_folder_are_wanted() {
        assert_eq!(wanted("/").as_deref(), Some("index.html"));
        assert_eq!(wanted("/icons/icon.svg").as_deref(), Some("icons/icon.svg"));
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

    /// Browsers open connections ahead of need, several at a time; one that waited for another to
    /// close would be a page that never opens.
    #[test]
    fn every_connection_is_answered_however_many_are_kept_open() {
        let folder = std::env::temp_dir().join(format!("kariz-serve-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "the page").unwrap();
        let address = serve_in_background(folder.clone()).unwrap();
        let host = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let open: Vec<TcpStream> = (0..200).map(|_| TcpStream::connect(&host).unwrap()).collect();
        for mut connection in open.iter().rev() {
            connection.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            connection.write_all(b"GET /?deal=1 HTTP/1.1\r\nHost: kariz\r\n\r\n").unwrap();
            let mut answer = [0; 12];
            connection.read_exact(&mut answer).expect("an answer");
            assert_eq!(&answer, b"HTTP/1.1 200");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
