//! The simulated browser.

pub mod counted;
pub mod dice;
pub mod disk;
#[path = "../../../../document/tests/forge/mod.rs"]
pub mod forge;
pub mod hostile;
pub mod network;
pub mod server;
pub mod stranger;
pub mod tab;
pub mod truth;
pub mod words;
pub mod world;

pub use network::Network;
pub use world::World;
