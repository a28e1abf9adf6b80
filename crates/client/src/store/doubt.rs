//! Whether the workspace could be opened the last time (B7).
//!
//! Noted before the engine is asked, and forgotten when it has answered. If it has not, what is stored
//! may be what stopped it, or kept it busy: the next time it is tried out first.

use crate::browser::{places, prefs};

/// The engine is about to be asked. Says whether it has not answered the last time.
pub fn begin() -> bool {
    let has_doubt = prefs::get(&name()).is_some();
    prefs::set(&name(), "");
    has_doubt
}

/// The engine has answered.
pub fn end() {
    prefs::forget(&name());
}

fn name() -> String {
    format!("opening{}", places::current())
}
