//! Parts: wasm files of their own, which are fetched when something of them is first shown, or when there is
//! time.
//!
//! A [`Show`] is the whole border between a part and the rest. What is reachable only through it is split off
//! by `cargo xtask build`; a view on this side that names a component of the other directly pulls that
//! component back into the first file (`cargo xtask size` shows it).

use std::{cell::RefCell, future::Future, pin::Pin};

use kariz_client::{
    browser::styles,
    i18n::{language, t},
};
use kariz_kit::{Icon, dynamic, listener, toast};
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
    /// Its styles are not those of the first paint (`style/order.txt`).
    pub styled: bool,
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
    /// How far each part has come.
    static FETCHED: RefCell<Vec<(&'static Part, RwSignal<Fetched>)>> = const { RefCell::new(Vec::new()) };
}

/// Makes place for the parts. Called once, by the shell.
pub fn provide(parts: impl Iterator<Item = &'static Part>) {
    for part in parts {
        if part.fetched().is_none() {
            FETCHED.with_borrow_mut(|all| all.push((part, RwSignal::new(Fetched::NotAsked))));
        }
    }
    // What did not come without a network comes by itself when there is one again.
    std::mem::forget(window_event_listener_untyped("online", |_| {
        let all = FETCHED.with_borrow(Clone::clone);
        let failed = all.into_iter().filter(|(_, fetched)| matches!(fetched.get_untracked(), Fetched::Failed));
        failed.for_each(|(part, fetched)| part.fetch(fetched));
    }));
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
        FETCHED.with_borrow(|all| all.iter().find(|(part, _)| part.name == self.name).map(|(_, fetched)| *fetched))
    }

    fn fetch(&self, fetched: RwSignal<Fetched>) {
        fetched.set(Fetched::Asked);
        let part = (self.fetch)();
        let texts = language::bring(self.name);
        let styles = self.styled.then(styles::bring);
        spawn_local(async move {
            let (part, texts) = (part.await, texts.await);
            let styled = match styles {
                Some(coming) => coming.await.is_ok(),
                None => true,
            };
            fetched.set(match (part, texts) {
                (Ok(show), Ok(())) if styled => Fetched::There(show),
                _ => Fetched::Failed,
            });
        });
    }

    /// Begins to come, unless it is there, or on its way.
    pub fn come(&self) {
        if let Some(fetched) = self.fetched()
            && matches!(fetched.get_untracked(), Fetched::NotAsked | Fetched::Failed)
        {
            self.fetch(fetched);
        }
    }

    /// Does what is asked for, of which there is nothing to be seen; where the part cannot be fetched, says so unless it
    /// is to be `quiet`.
    pub fn run(&'static self, asked: Asked, quiet: bool) {
        spawn_local(async move {
            match (self.fetch)().await {
                Ok(show) => drop(show(&asked)),
                Err(_) if quiet => {}
                Err(_) => toast(t::more_missing()),
            }
        });
    }

    /// Shows what is asked for once the part is there, and nothing until then: nobody waits for it.
    pub fn view_once_there(&'static self, asked: Asked) -> AnyView {
        let fetched = self.fetched();
        dynamic(move || match fetched?.get() {
            Fetched::There(show) => show(&asked),
            _ => None,
        })
    }

    /// Shows what is asked for, as soon as the part is there; where it cannot be fetched, says so, and offers
    /// to try again.
    pub fn view_of(&'static self, asked: Asked) -> AnyView {
        let Some(fetched) = self.fetched() else { return ().into_any() };
        self.come();
        dynamic(move || {
            match fetched.get() {
            Fetched::There(show) => show(&asked).into_any(),
            Fetched::NotAsked | Fetched::Asked => ().into_any(), // soon there, and then it is what says what it is
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
