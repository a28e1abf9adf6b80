//! What the browser and the world outside can do for the page: files, workers, keys, channels, servers.

pub mod clipboard;
pub mod copies;
pub mod files;
pub mod invitation;
pub mod live_session;
pub mod places;
pub mod sealing;
pub mod servers;
pub mod signing;
pub mod storage;
