//! Copies of the workspace that are handed out (L4).

use kariz_kit::toast;
use kariz_protocol::Ask;
use leptos::task::spawn_local;

use crate::{browser::files, format, i18n::t, store::Store};

/// The kind of a `.kariz` file, as browsers ask for it.
const KIND: &str = "application/octet-stream";

/// What is done with a copy once it is made.
#[derive(Clone, Copy)]
pub enum To {
    /// It goes to the browser's downloads.
    Downloads,
    /// The system hands it to another program.
    Programs,
}

/// Has a copy made of what is here, and hands it on.
pub fn hand_out(store: Store, to: To) {
    spawn_local(async move {
        let Some((bytes, name, seq)) = store.call(Ask::share_copy()).await else { return };
        match to {
            To::Downloads => download(name, &bytes),
            To::Programs if files::share(&name, &bytes).await => toast(t::copy_shared(name)),
            To::Programs => return, // called off
        }
        store.send(&Ask::CopyKept(seq));
    });
}

/// Hands a copy to the browser's downloads, and says so.
pub fn download(name: String, bytes: &[u8]) {
    files::download(&name, KIND, bytes);
    toast(t::copy_downloaded(name, format::bytes(bytes.len() as u64)));
}

/// Hands what is stored and cannot be read to the browser's downloads (B2).
pub fn save_unread(store: Store) {
    spawn_local(async move {
        if let Some((bytes, name)) = store.call(Ask::unread()).await {
            files::download(&name, KIND, &bytes);
        }
    });
}
