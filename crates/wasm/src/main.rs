//! One wasm module for the page and for the engine's worker: what both need (the domain, the
//! protocol, the standard library) is compiled and downloaded once.
//!
//! `cargo xtask build` splits it: what the first board needs, what the rest of the interface needs
//! (`kariz::later`), and what the engine needs.
#![allow(unsafe_code, reason = "wasm_split declares the other files' functions as foreign ones")]

#[cfg(target_arch = "wasm32")]
mod start {
    use leptos::wasm_split::wasm_split;
    use wasm_bindgen_futures::spawn_local;

    pub fn start() {
        if kariz_engine::in_worker() {
            spawn_local(engine());
        } else {
            kariz::run();
        }
    }

    #[wasm_split(engine, wasm_split_path = ::leptos::wasm_split)]
    fn engine() {
        kariz_engine::start();
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    start::start();
}
