//! One wasm module for the page and for the engine's worker: what both need (the domain, the
//! protocol, the standard library) is compiled and downloaded once.
//!
//! `cargo xtask build` splits it: what the first board needs, what the rest of the interface needs
//! (`kariz::later`), what the engine needs, and what not everybody needs (`kariz::more`).
#![allow(unsafe_code, reason = "wasm_split declares the other files' functions as foreign ones")]

#[cfg(target_arch = "wasm32")]
mod sealing;

#[cfg(target_arch = "wasm32")]
mod start {
    use js_sys::Reflect;
    use kariz_import::ReadFile;
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
            spawn_local(engine());
        }
    }

    /// What the page has named this worker.
    fn name() -> Option<String> {
        Reflect::get(&js_sys::global(), &"name".into()).ok()?.as_string()
    }

    #[wasm_split(engine, wasm_split_path = ::leptos::wasm_split)]
    fn engine() {
        kariz_engine::start(|| Box::pin(async { reader().await.ok() }));
    }

    #[wasm_split(more, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn reader() -> Result<ReadFile, SplitLoaderError> {
        Ok(kariz_import::read_file)
    }

    #[wasm_split(more, fallible, wasm_split_path = ::leptos::wasm_split)]
    fn sealer() -> Result<(), SplitLoaderError> {
        crate::sealing::start();
        Ok(())
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    start::start();
}
