//! What the browser gives: files, storage, keys, workers, the clock. Knows nothing of what is open.

pub mod badge;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod frame;
pub mod ids;
pub mod notices;
pub mod people;
pub mod places;
pub mod prefs;
pub mod sealing;
pub mod signing;
pub mod storage;
pub mod styles;
