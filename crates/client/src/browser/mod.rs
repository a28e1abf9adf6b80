//! What the browser gives: files, storage, keys, workers, the clock. Knows nothing of what is open.

pub mod clipboard;
pub mod clock;
pub mod files;
pub mod frame;
pub mod ids;
pub mod places;
pub mod prefs;
pub mod sealing;
pub mod signing;
pub mod storage;
