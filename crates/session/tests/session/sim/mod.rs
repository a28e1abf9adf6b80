//! The simulated browser.

pub mod dice;
pub mod disk;
pub mod network;
pub mod server;
pub mod tab;
pub mod truth;
pub mod words;
pub mod world;

pub use network::Network;
pub use world::World;
