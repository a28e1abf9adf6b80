//! The simulated browser.

pub mod dice;
pub mod disk;
pub mod tab;
pub mod truth;
pub mod words;
pub mod world;

pub use world::World;
