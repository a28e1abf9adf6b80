//! The workspaces of this browser (L10).
//!
//! Each has a place: a database and an engine of its own, named after it. A tab shows one, and changes
//! to another by loading the page anew. What they are called is kept beside them, for the list.

use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array};
use kariz_core::WorkspaceId;
use kariz_protocol::{Ask, CopyRefused, ForeignCopy, Tell, View, from_bytes, to_bytes};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, MessageEvent, Worker};

use super::ids::random;
use crate::browser::{clock, prefs};

/// The list: a line for each, the place, the name, and which workspace it is, with tabs between. Older lists say
/// nothing of the last.
const LIST: &str = "places";
/// Where a tab, and the next tab, look for the place that is shown.
const SHOWN: &str = "place";

/// Where a tab that is loaded anew finds the name of what was removed from under it.
const REMOVED: &str = "kariz.removed";

/// Where what is typed at a place and not sent is kept: the name, and the place.
pub const DRAFTS: &str = "drafts";

/// So much of a name is remembered: others may call a workspace what they like.
const LONGEST_NAME: usize = 200;

/// One of this browser's workspaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What its database is called after `kariz`: nothing for the first, a hyphen and hexadecimal
    /// digits for others.
    pub id: String,
    /// What its workspace was called when it was last open here; nothing where the list was lost, and it was found.
    pub name: String,
    /// Which workspace it was; not known of one that was not open since that is remembered, nor of a snapshot.
    pub workspace: Option<WorkspaceId>,
}

/// The place that this tab shows.
pub fn current() -> String {
    Reflect::get(&js_sys::global(), &"karizPlace".into()).ok().and_then(|place| place.as_string()).unwrap_or_default()
}

/// Those that have a workspace, in the order in which they came.
pub fn known() -> Vec<Place> {
    read(&prefs::get(LIST).unwrap_or_default())
}

/// The place of this tab, if it has, or should have, a workspace.
pub fn here() -> Option<Place> {
    let here = current();
    known().into_iter().find(|place| place.id == here)
}

/// Another place of this browser that has a workspace: two copies of one, side by side, would go apart.
pub fn elsewhere(workspace: WorkspaceId) -> Option<Place> {
    let here = current();
    known().into_iter().find(|place| place.id != here && place.workspace == Some(workspace))
}

/// Other places that have a workspace of this name: as much as can be known where nothing else is told.
pub fn called(name: &str) -> Option<Place> {
    let here = current();
    known().into_iter().find(|place| place.id != here && place.workspace.is_some() && place.name == name)
}

/// Remembers what the workspace of this tab is called, and which one it is.
pub fn note(name: &str, workspace: Option<WorkspaceId>) {
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let mut places = known();
    let id = current();
    match places.iter_mut().find(|place| place.id == id) {
        Some(place) if place.name == name && place.workspace == workspace => return,
        Some(place) => *place = Place { id, name, workspace },
        None => places.push(Place { id, name, workspace }),
    }
    prefs::set(LIST, &written(&places));
}

/// There is no workspace at this tab's place. Where there was one it was removed: another one is shown
/// instead, if this browser has one, and told what was `removed` in another tab. Says whether it does.
/// Who `begins` anew stays.
pub fn leave(removed: Option<&str>, begins: bool) -> bool {
    let (mut places, id) = (known(), current());
    prefs::forget(&format!("{DRAFTS}{id}"));
    let Some(at) = places.iter().position(|place| place.id == id) else { return false };
    places.remove(at);
    prefs::set(LIST, &written(&places));
    let next = places.first().filter(|_| !begins);
    if let (Some(_), Some(removed), Some(tab)) = (next, removed, tab()) {
        let _ = tab.set_item(REMOVED, removed);
    }
    next.iter().for_each(|place| show(&place.id));
    next.is_some()
}

/// What another tab has removed from under this one, before the page was loaded anew; told once.
pub fn taken_removed() -> Option<String> {
    let tab = tab()?;
    let removed = tab.get_item(REMOVED).ok()??;
    let _ = tab.remove_item(REMOVED);
    Some(removed)
}

/// What is remembered of this tab alone.
fn tab() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

/// A place that is not in use.
pub fn fresh() -> String {
    format!("-{:016x}", random() as u64)
}

/// Shows another place in this tab, and in tabs to come.
pub fn show(id: &str) {
    show_at(id, "");
}

/// As [`show`], and opens an address there: what stands behind `#`.
pub fn show_at(id: &str, hash: &str) {
    prefs::set(SHOWN, id);
    if let Some(tab) = tab() {
        let _ = tab.set_item("kariz.place", id);
    }
    // Not by setting the hash: this page would still hear of it, and open what is there here.
    if let Ok(history) = window().history() {
        let here = window().location().pathname().unwrap_or_default();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&(here + hash)));
    }
    let _ = window().location().reload();
}

/// Makes a copy the workspace of a new place, or with a `view` what can be looked at there, with an engine that is then done with; `done` hears
/// the place, when the copy is saved there, or why it is not: also when that engine ends.
pub fn fill(copy: ForeignCopy, view: Option<View>, done: impl FnOnce(Result<String, CopyRefused>) + 'static) {
    let place = fresh();
    let Some(worker) = engine(&place) else { return done(Err(CopyRefused::NotSaved)) };
    let send = {
        let worker = worker.clone();
        Rc::new(move |ask: &Ask| {
            let bytes = to_bytes(ask);
            _ = worker.post_message(&Uint8Array::from(bytes.as_slice()));
        })
    };
    let mut done = Some(done);
    let finish = {
        let worker = worker.clone();
        let place = place.clone();
        move |result: Result<(), CopyRefused>| {
            worker.terminate();
            if let Some(done) = done.take() {
                done(result.map(|()| place.clone()));
            }
        }
    };
    let hear = {
        let (mut view, send, mut finish) = (view, Rc::clone(&send), finish);
        Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Anything but bytes is its end: an error, or why it has stopped in plain text.
            let data = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().dyn_into::<Uint8Array>().ok());
            let tell = data.and_then(|bytes| from_bytes(&bytes.to_vec()).ok());
            match tell {
                Some(Tell::Preview(_, Ok(_))) => {
                    send(&view.take().map_or(Ask::MergeCopy(2, Vec::new()), |view| Ask::KeepView(2, view)));
                }
                Some(Tell::Preview(_, Err(why)) | Tell::Merged(_, Err(why))) => finish(Err(why)),
                Some(Tell::Merged(_, Ok(_))) => finish(Ok(())),
                Some(_) => {}
                None => finish(Err(CopyRefused::Stopped)),
            }
        })
    };
    worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    worker.set_onerror(Some(hear.as_ref().unchecked_ref()));
    hear.forget(); // as long as the worker lives; there are few in the life of a page
    send(&Ask::Open { zone: clock::zone(), painted: None });
    send(&Ask::PreviewCopy(1, copy));
}

fn engine(place: &str) -> Option<Worker> {
    let make: Function = Reflect::get(&js_sys::global(), &"karizWorker".into()).ok()?.dyn_into().ok()?;
    make.apply(&JsValue::NULL, &Array::of1(&format!("kariz-engine{place}").into())).ok()?.dyn_into().ok()
}

fn read(list: &str) -> Vec<Place> {
    let line = |line: &str| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let (id, name) = (parts.next()?, parts.next()?);
        Some(Place { id, name, workspace: parts.next().and_then(|workspace| workspace.parse().ok()) })
    };
    list.lines().filter_map(line).collect()
}

fn written(places: &[Place]) -> String {
    let line = |Place { id, name, workspace }: &Place| {
        let name = name.replace(['\t', '\n', '\r'], " ");
        match workspace {
            Some(workspace) => format!("{id}\t{name}\t{workspace}\n"),
            None => format!("{id}\t{name}\n"),
        }
    };
    places.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_without_workspaces_are_read_and_all_come_back_as_they_were() {
        let list = "\tRill Sensors\n-00000000000000ab\tSecond Company\t01KDVDNA0000000000000031N2\n";
        let places = read(list);
        let names: Vec<_> = places.iter().map(|place| (&*place.name, place.workspace.is_some())).collect();
        assert_eq!(names, [("Rill Sensors", false), ("Second Company", true)]);
        assert_eq!(written(&places), list);
        let odd = Place { id: String::new(), name: "A\tB\nC".to_owned(), workspace: None };
        assert_eq!(read(&written(&[odd])).first().map(|place| &*place.name), Some("A B C"));
    }

    #[test]
    fn l10_a_place_that_was_found_is_one_without_a_name() {
        let places = read("\tRill Sensors\n\n-00000000000000ab\t\n");
        let names: Vec<_> = places.iter().map(|place| (&*place.id, &*place.name)).collect();
        assert_eq!(names, [("", "Rill Sensors"), ("-00000000000000ab", "")]);
    }
}
