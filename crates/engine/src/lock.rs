//! Locks that one tab of the browser holds at a time: for compacting a workspace, and for talking to
//! its sync servers.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Function, Object, Promise, Reflect};
use kariz_core::WorkspaceId;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::AbortController;

#[wasm_bindgen]
extern "C" {
    /// Absent where the page was not served safely; web-sys counts it as unstable.
    #[wasm_bindgen(thread_local_v2, js_namespace = navigator, js_name = locks)]
    static LOCKS: Option<LockManager>;

    #[derive(Clone)]
    type LockManager;

    #[wasm_bindgen(method)]
    fn request(this: &LockManager, name: &str, options: &JsValue, callback: &Function) -> Promise;
}

/// A lock that this tab holds until it is dropped.
pub(crate) struct Lock(Option<Function>);

/// A lock that this tab waits for, and then holds, until this is dropped.
pub(crate) struct Queued {
    abort: Option<AbortController>,
    _held: Rc<RefCell<Option<Lock>>>,
}

impl Lock {
    /// Asks for the lock under which a workspace is compacted, without waiting; `answer` hears whether
    /// this tab has it now.
    pub fn ask(workspace: WorkspaceId, answer: impl Fn(Option<Self>) + 'static) {
        let if_available = (JsValue::from_str("ifAvailable"), JsValue::TRUE);
        request(&format!("kariz-compact-{workspace}"), &if_available, answer);
    }

    /// Waits for the lock under which a workspace's sync servers are talked to; `granted` hears when
    /// this tab has it.
    pub fn queue(workspace: WorkspaceId, granted: impl Fn() + 'static) -> Queued {
        let held = Rc::new(RefCell::new(None));
        let abort = AbortController::new().ok();
        let signal = abort.as_ref().map_or(JsValue::UNDEFINED, |abort| abort.signal().into());
        let keep = Rc::clone(&held);
        request(&format!("kariz-servers-{workspace}"), &(JsValue::from_str("signal"), signal), move |lock| {
            keep.replace(lock);
            granted();
        });
        Queued { abort, _held: held }
    }
}

fn request(name: &str, (option, value): &(JsValue, JsValue), answer: impl Fn(Option<Lock>) + 'static) {
    let Some(locks) = LOCKS.with(Clone::clone) else { return answer(Some(Lock(None))) };
    let options = Object::new();
    let _ = Reflect::set(&options, option, value);
    let granted = Closure::once_into_js(move |lock: JsValue| held(&lock, answer));
    let promise = locks.request(name, &options, granted.unchecked_ref());
    // Whoever does not wait any more is told so by a rejection.
    let given_up = Closure::once_into_js(|_: JsValue| {});
    let _: Result<JsValue, JsValue> = Reflect::get(&promise, &JsValue::from_str("catch"))
        .and_then(|catch| catch.unchecked_into::<Function>().call1(&promise, &given_up));
}

/// The browser holds the lock until the promise is settled.
fn held(lock: &JsValue, answer: impl Fn(Option<Lock>)) -> Promise {
    if lock.is_null() {
        answer(None);
        return Promise::resolve(&JsValue::NULL);
    }
    let mut release = None;
    let promise = Promise::new(&mut |resolve, _| release = Some(resolve));
    answer(Some(Lock(release)));
    promise
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

impl Drop for Queued {
    fn drop(&mut self) {
        if let Some(abort) = &self.abort {
            abort.abort(); // does nothing once the lock is held: that one is let go by itself
        }
    }
}
