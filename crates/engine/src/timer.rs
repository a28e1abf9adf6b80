//! One timer: when to wake the session.

use kariz_core::Timestamp;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::WorkerGlobalScope;

use crate::clock;

/// No timer runs longer: a device that slept, or whose clock was set, is noticed soon enough.
const LONGEST_MS: i64 = 60_000;

/// Calls back at a time, which can be changed.
pub(crate) struct Timer {
    ring: Closure<dyn Fn()>,
    running: Option<(Timestamp, i32)>,
}

impl Timer {
    /// Calls `ring` whenever the time has come.
    pub fn new(ring: impl Fn() + 'static) -> Self {
        Self { ring: Closure::new(ring), running: None }
    }

    /// Has it ring at this time, and not at the one that was set before.
    pub fn set(&mut self, at: Option<Timestamp>) {
        if self.running.map(|(due, _)| due) == at {
            return;
        }
        if let Some((_, id)) = self.running.take() {
            scope().clear_timeout_with_handle(id);
        }
        self.running = at.and_then(|at| self.start(at).map(|id| (at, id)));
    }

    /// It has rung.
    pub fn rang(&mut self) {
        self.running = None;
    }

    fn start(&self, at: Timestamp) -> Option<i32> {
        let wait = at.0.saturating_sub(clock::now().0).clamp(0, LONGEST_MS);
        let wait = i32::try_from(wait).unwrap_or(i32::MAX);
        let ring = self.ring.as_ref().unchecked_ref();
        scope().set_timeout_with_callback_and_timeout_and_arguments_0(ring, wait).ok()
    }
}

fn scope() -> WorkerGlobalScope {
    js_sys::global().unchecked_into()
}
