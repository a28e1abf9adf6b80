//! Random bits from the browser.

use wasm_bindgen::JsCast;
use web_sys::WorkerGlobalScope;

/// Gives 64 random bits at a time; asks the browser for many at once, since each asking costs.
pub(crate) struct Random {
    bytes: [u8; Self::BYTES],
    next: usize,
}

impl Random {
    const BYTES: usize = 1024;

    /// Has asked for none yet.
    pub fn new() -> Self {
        Self { bytes: [0; Self::BYTES], next: Self::BYTES }
    }

    /// 64 random bits.
    pub fn next(&mut self) -> u64 {
        if self.next >= Self::BYTES {
            self.fill();
        }
        let mut bits = [0; 8];
        bits.copy_from_slice(&self.bytes[self.next..self.next + 8]);
        self.next += 8;
        u64::from_ne_bytes(bits)
    }

    fn fill(&mut self) {
        let scope = js_sys::global().unchecked_into::<WorkerGlobalScope>();
        let filled = scope.crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut self.bytes));
        // Every browser has it. Without, two tabs could become the same Automerge actor, which cannot
        // be mended afterwards: rather no engine than that.
        assert!(filled.is_ok(), "this browser gives no random numbers");
        self.next = 0;
    }
}
