//! One wasm module for the page and for the engine's worker: what both need (the domain, the
//! protocol, the standard library) is compiled and downloaded once.
//!
//! `cargo xtask build` splits it: what the first board needs, the parts of the interface (`src/features/mod.rs`),
//! what the engine needs, and what not every engine needs. `xtask/src/parts.rs` lists all of them.
#![allow(unsafe_code, reason = "wasm_split declares the other files' functions as foreign ones")]

#[cfg(target_arch = "wasm32")]
mod sealing;

#[cfg(target_arch = "wasm32")]
mod start {
    use js_sys::Reflect;
    use kariz_engine::{Extra, Fetched};
    use leptos::wasm_split::{SplitLoaderError, wasm_split};
    use wasm_bindgen_futures::spawn_local;

    pub fn start() {
        if !kariz_engine::in_worker() {
            kariz::run();
        } else if name().as_deref() == Some(kariz::SEALING_WORKER) {
            spawn_local(async {
                if sealer().await.is_err() {
                    crate::sealing::refuse();
                }
            });
        } else {
            if name().as_deref() == Some(kariz_engine::INSPECTOR) {
                spawn_local(async { drop(copies().await) }); // it will be asked for: both come at the same time
            }
            spawn_local(engine());
        }
    }

    /// What the page has named this worker.
    fn name() -> Option<String> {
        Reflect::get(&js_sys::global(), &"name".into()).ok()?.as_string()
    }

    #[wasm_split(engine, wasm_split_path = ::leptos::wasm_split)]
    fn engine() {
        kariz_engine::start(|extra| {
            Box::pin(async move {
                let fetched = match extra {
                    Extra::Reader => reader().await,
                    Extra::Sample => sample().await,
                    Extra::Peers => peers().await,
                    Extra::Copies => copies().await,
                };
                fetched.ok()
            })
        });
    }

    #[wasm_split(reader, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn reader() -> Result<Fetched, SplitLoaderError> {
        Ok(kariz_engine::reader())
    }

    #[wasm_split(sample, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn sample() -> Result<Fetched, SplitLoaderError> {
        Ok(kariz_engine::sample())
    }

    #[wasm_split(others, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn peers() -> Result<Fetched, SplitLoaderError> {
        Ok(kariz_engine::peers())
    }

    #[wasm_split(others, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn copies() -> Result<Fetched, SplitLoaderError> {
        Ok(kariz_engine::copies())
    }

    #[wasm_split(sealer, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn sealer() -> Result<(), SplitLoaderError> {
        crate::sealing::start();
        Ok(())
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    start::start();
}
