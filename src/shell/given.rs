//! What the system gives Kariz to open (L4, L6): a file it was started with, one that another program
//! shares, a link or a file that is pasted. What is dropped on the page goes the same way.
//!
//! What is shared may come from a website (B8): it is asked about first. The rest is the user's own doing.

use std::cell::Cell;

use js_sys::{Array, Function, Promise, Reflect};
use kariz_client::{
    i18n::t,
    services::invitation::Invitation,
    store::{Phase, Store},
};
use kariz_kit::{dialog, reactive::effect, toast, typing};
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DataTransfer, File};

use super::intents::{Asked, Import, Join, OpenCopy, Shared, ask, ask_for};

/// What stands behind the page's address when the service worker has taken a file in for it.
const SHARED: &str = "?shared";
/// The same when there was nothing in it that Kariz opens.
const SHARED_NOTHING: &str = "?shared-nothing";
/// Where the service worker hands that file over.
const SHARED_FILE: &str = "?shared-file";

thread_local! {
    /// The dialog of a file, which waits until it is known what is here.
    static WAITING: Cell<Option<RwSignal<Option<Asked>>>> = const { Cell::new(None) };
}

/// Listens to the system. Called once, by the app.
pub fn listen(store: Store) {
    let waiting = RwSignal::new(None);
    WAITING.set(Some(waiting));
    effect(move || {
        if store.phase.get() != Phase::Opening
            && let Some(dialog) = waiting.get()
        {
            waiting.set(None);
            ask_for(dialog);
        }
    });
    std::mem::forget(window_event_listener(ev::paste, pasted));
    follow_launches();
    match window().location().search().as_deref() {
        Ok(SHARED) => spawn_local(async {
            match take_shared().await {
                Ok(shared) => show(Asked::new(shared)),
                Err(_) => toast(t::shared_lost()),
            }
        }),
        Ok(SHARED_NOTHING) => {
            let _ = forget_search();
            toast(t::shared_nothing());
        }
        _ => {}
    }
}

/// Opens a file, as soon as it is known what is here: a table to import, or a copy to look into.
pub fn open(file: File) {
    show(dialog_of(file));
}

fn show(dialog: Asked) {
    if let Some(waiting) = WAITING.get() {
        waiting.set(Some(dialog));
    }
}

/// Opens the first of the files that were dropped or pasted, and says so where there are several; `false` when
/// there is none.
pub fn open_first(given: Option<DataTransfer>) -> bool {
    let files = given.and_then(|data| data.files());
    let Some((first, count)) = files.and_then(|files| Some((files.get(0)?, files.length()))) else { return false };
    if count > 1 {
        toast(t::files_one(count - 1, first.name()));
    }
    open(first);
    true
}

/// The dialog that looks into a file, by its name.
pub fn dialog_of(file: File) -> Asked {
    let name = file.name().to_lowercase();
    let table = [".csv", ".tsv", ".txt"].iter().any(|end| name.ends_with(end));
    if table { Asked::new(Import { file: Some(file) }) } else { Asked::new(OpenCopy { file: Some(file) }) }
}

/// A link or a file that is pasted, but not into a field.
fn pasted(event: ClipboardEvent) {
    if event.default_prevented() || typing(&event) || dialog::is_open() {
        return;
    }
    let data = event.clipboard_data();
    let text = data.as_ref().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
    if let Some(invitation) = Invitation::parse(&text) {
        event.prevent_default();
        ask(Join { invitation });
    } else if open_first(data) {
        event.prevent_default();
    }
}

/// Follows the files with which an installed Kariz is started, and the addresses to which its icon leads. Absent where nothing is installed.
fn follow_launches() {
    let Ok(queue) = Reflect::get(&window(), &"launchQueue".into()) else { return };
    let Some(follow) = Reflect::get(&queue, &"setConsumer".into()).ok().and_then(|f| f.dyn_into::<Function>().ok())
    else {
        return;
    };
    let consumer =
        Closure::<dyn Fn(JsValue)>::new(|launch: JsValue| spawn_local(async move { _ = launched(launch).await }));
    let _ = follow.call1(&queue, consumer.as_ref());
    consumer.forget(); // as long as the page lives
}

async fn launched(launch: JsValue) -> Result<(), JsValue> {
    let files: Array = Reflect::get(&launch, &"files".into())?.dyn_into()?;
    if let Some(handle) = files.iter().next() {
        open(call(&handle, "getFile", &[]).await?.dyn_into()?);
        return Ok(());
    }
    // In a window that is open already nobody else goes there. Invitations are heard of when the page is loaded.
    let target = Reflect::get(&launch, &"targetURL".into())?.as_string().unwrap_or_default();
    match target.split_once('#').filter(|_| Invitation::parse(&target).is_none()) {
        Some((_, place)) => window().location().set_hash(place),
        None => Ok(()),
    }
}

/// The file that the service worker has taken in from another program. It is there once.
async fn take_shared() -> Result<Shared, JsValue> {
    forget_search()?;
    let file = JsFuture::from(window().fetch_with_str(SHARED_FILE)).await?;
    let headers = Reflect::get(&file, &"headers".into())?;
    let header = |name: &str| call_now(&headers, "get", &[&name.into()]).map(|value| value.as_string());
    // Without a name it is no file: nothing has come, or the host has answered.
    let name = js_sys::decode_uri_component(&header("x-name")?.ok_or(JsValue::NULL)?)?;
    let others = header("x-others")?.and_then(|others| others.parse().ok()).unwrap_or_default();
    let parts = Array::of1(&call(&file, "blob", &[]).await?);
    Ok(Shared { file: File::new_with_blob_sequence(&parts, &String::from(name))?, others })
}

/// What stands behind `?` is for the start of the page alone.
fn forget_search() -> Result<(), JsValue> {
    let location = window().location();
    let page = location.pathname()? + &location.hash()?;
    window().history()?.replace_state_with_url(&JsValue::NULL, "", Some(&page))
}

async fn call(object: &JsValue, method: &str, given: &[&JsValue]) -> Result<JsValue, JsValue> {
    let promise: Promise = call_now(object, method, given)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn call_now(object: &JsValue, method: &str, given: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.apply(object, &given.iter().copied().collect())
}
