//! Parts: wasm files of their own, which are fetched when something of them is first shown, or when there is
//! time.
//!
//! A [`Show`] is the whole border between a part and the rest. What is reachable only through it is split off
//! by `cargo xtask build`; a view on this side that names a component of the other directly pulls that
//! component back into the first file (`cargo xtask size` shows it).

use std::{cell::RefCell, future::Future, pin::Pin};

use kariz_client::i18n::t;
use kariz_kit::{Icon, dynamic, listener};
use leptos::{prelude::*, task::spawn_local, wasm_split::SplitLoaderError};

use super::intents::Asked;

/// Makes the view of what is asked for; `None` when that is not its business.
pub type Show = fn(&Asked) -> Option<AnyView>;

/// A part on its way.
pub type Fetching = Pin<Box<dyn Future<Output = Result<Show, SplitLoaderError>>>>;

/// A part.
pub struct Part {
    /// What its file is called.
    pub name: &'static str,
    /// Fetches it.
    pub fetch: fn() -> Fetching,
    /// Everybody needs it soon: it is fetched at once.
    pub soon: bool,
}

/// How far fetching a part has come.
#[derive(Clone, Copy)]
enum Fetched {
    NotAsked,
    Asked,
    There(Show),
    Failed,
}

thread_local! {
    /// How far each part has come, by name.
    static FETCHED: RefCell<Vec<(&'static str, RwSignal<Fetched>)>> = const { RefCell::new(Vec::new()) };
}

/// Makes place for the parts. Called once, by the shell.
pub fn provide(parts: impl Iterator<Item = &'static Part>) {
    for part in parts {
        if part.fetched().is_none() {
            FETCHED.with_borrow_mut(|all| all.push((part.name, RwSignal::new(Fetched::NotAsked))));
        }
    }
}

/// Begins to fetch those that are needed soon: when what stands there first needs nothing any more.
pub fn fetch_soon(parts: impl Iterator<Item = &'static Part>) {
    for part in parts.filter(|part| part.soon) {
        let fetched = part.fetched().filter(|fetched| matches!(fetched.get_untracked(), Fetched::NotAsked));
        fetched.into_iter().for_each(|fetched| part.fetch(fetched));
    }
}

impl Part {
    fn fetched(&self) -> Option<RwSignal<Fetched>> {
        FETCHED.with_borrow(|all| all.iter().find(|(name, _)| *name == self.name).map(|(_, fetched)| *fetched))
    }

    fn fetch(&self, fetched: RwSignal<Fetched>) {
        fetched.set(Fetched::Asked);
        let part = (self.fetch)();
        spawn_local(async move { fetched.set(part.await.map_or(Fetched::Failed, Fetched::There)) });
    }

    /// Begins to come, unless it is there, or on its way.
    pub fn come(&self) {
        if let Some(fetched) = self.fetched()
            && matches!(fetched.get_untracked(), Fetched::NotAsked | Fetched::Failed)
        {
            self.fetch(fetched);
        }
    }

    /// Shows what is asked for, as soon as the part is there; where it cannot be fetched, says so, and offers
    /// to try again.
    pub fn view_of(&'static self, asked: Asked) -> AnyView {
        let Some(fetched) = self.fetched() else { return ().into_any() };
        self.come();
        dynamic(move || {
            match fetched.get() {
            Fetched::There(show) => show(&asked).into_any(),
            Fetched::NotAsked | Fetched::Asked => {
                view! { <p class="vh" role="status">{t::opening()}</p> }.into_any()
            }
            Fetched::Failed => view! {
                <p class="note note--warn" role="alert">
                    <Icon name="warn" size="s"/>
                    <span>{t::more_missing()}</span>
                    <button class="btn btn--s" type="button" on:click=listener(move |_| self.fetch(fetched))>{t::try_again()}</button>
                </p>
            }
            .into_any(),
        }
        })
    }
}
