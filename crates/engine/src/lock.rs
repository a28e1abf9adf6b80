//! The lock under which one tab compacts a workspace.

use js_sys::{Function, Object, Promise, Reflect};
use kariz_core::WorkspaceId;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

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

impl Lock {
    /// Asks for it without waiting; `answer` hears whether this tab has it now.
    pub fn ask(workspace: WorkspaceId, answer: impl Fn(Option<Self>) + 'static) {
        let locks = LOCKS.with(Clone::clone);
        let Some(locks) = locks else { return answer(Some(Self(None))) };
        let name = format!("kariz-compact-{workspace}");
        let options = Object::new();
        let _ = Reflect::set(&options, &JsValue::from_str("ifAvailable"), &JsValue::TRUE);
        let granted = Closure::once_into_js(move |lock: JsValue| held(&lock, answer));
        let _ = locks.request(&name, &options, granted.unchecked_ref());
    }
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
