//! Which language is shown, and how its texts come (U2).
//!
//! The page's first script chooses the language, and fetches leaves (`web/boot.js`, `karizWords`). A change takes
//! everything in first, then the whole view is made anew: whoever shows texts reads [`changes`].

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{
    bidi, intl,
    leaf::{self, Leaf},
    t,
};
use crate::browser::prefs;

/// The languages of the interface, each as its readers call it; English first.
pub const LANGUAGES: [(&str, &str); 6] =
    [("en", "English"), ("ro", "Română"), ("pl", "Polski"), ("zh", "中文"), ("fi", "Suomi"), ("fa", "فارسی")];

/// The preference that the page's first script reads.
const PREFERENCE: &str = "locale";

/// A leaf cannot be fetched now.
#[derive(Clone, Copy, Debug)]
pub struct NotHere;

thread_local! {
    static CHANGES: ArcRwSignal<u32> = ArcRwSignal::new(0);
    /// Which leaves are here, by their numbers.
    static HERE: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// Says when another language is shown: whatever reads it is made anew.
pub fn changes() -> ArcRwSignal<u32> {
    CHANGES.with(Clone::clone)
}

/// The code of the language that is shown: `ro`.
pub fn shown() -> String {
    let locale = root().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    locale.split('-').next().unwrap_or("en").to_owned()
}

/// Takes in the leaves that come with a part of the app, and those that are there before any; unless they are here.
/// They are on their way at once.
///
/// # Errors
/// One of them cannot be fetched, or is of another version.
pub fn bring(part: &str) -> impl Future<Output = Result<(), NotHere>> + use<> {
    let wanted = |leaf: &Leaf| leaf.parts.is_empty() || leaf.parts.contains(&part);
    let lacking = (0..).zip(&t::LEAVES).filter(|(number, leaf)| !is_here(*number) && wanted(leaf));
    let language = shown();
    bidi::reads(from_the_right(&language));
    let coming = ask(lacking.map(|(number, _)| number), &language);
    async { take_in(arrived(coming).await?) }
}

/// A file beside the texts, in the language that is shown: `sample` is what the sample workspace is made of.
///
/// # Errors
/// It cannot be fetched.
pub async fn file(name: &str) -> Result<String, NotHere> {
    let asked = fetched(name, &shown()).ok_or(NotHere)?;
    asked.await.ok().and_then(|file| file.as_string()).ok_or(NotHere)
}

/// Changes to another language, here and in every tab that is opened from now on.
///
/// # Errors
/// Its texts cannot be fetched; then nothing changes.
pub async fn change(code: &str) -> Result<(), NotHere> {
    let here = (0..t::LEAVES.len()).filter(|number| is_here(*number));
    take_in(arrived(ask(here, code)).await?)?;
    translate_page(code).await?;
    prefs::set(PREFERENCE, code);
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", if from_the_right(code) { "rtl" } else { "ltr" });
    }
    intl::forget_formatters();
    bidi::reads(from_the_right(code));
    changes().update(|changes| *changes += 1);
    Ok(())
}

/// The page's own words (`karizPage`): they stand there before anything of this runs.
async fn translate_page(code: &str) -> Result<(), NotHere> {
    let translate = Reflect::get(&js_sys::global(), &"karizPage".into()).ok().and_then(|page| page.dyn_into().ok());
    let translate: Function = translate.ok_or(NotHere)?;
    let asked = translate.call1(&JsValue::NULL, &code.into()).map_err(|_| NotHere)?;
    JsFuture::from(Promise::resolve(&asked)).await.map(drop).map_err(|_| NotHere)
}

fn is_here(number: usize) -> bool {
    HERE.get() & (1 << number) != 0
}

fn from_the_right(code: &str) -> bool {
    code == "fa"
}

fn take_in(files: Vec<(usize, String)>) -> Result<(), NotHere> {
    for (number, file) in files {
        if !leaf::take_in(number, &t::LEAVES[number], file) {
            return Err(NotHere);
        }
        HERE.set(HERE.get() | (1 << number));
    }
    Ok(())
}

/// Leaves on their way, by their numbers; `None` where the page has no way to fetch them.
type Coming = Option<Vec<(usize, JsFuture)>>;

fn ask(numbers: impl Iterator<Item = usize>, code: &str) -> Coming {
    numbers.map(|number| Some((number, fetched(t::LEAVES[number].name, code)?))).collect()
}

/// A file of a language; it is on its way at once.
fn fetched(name: &str, code: &str) -> Option<JsFuture> {
    let words: Function = Reflect::get(&js_sys::global(), &"karizWords".into()).ok()?.dyn_into().ok()?;
    let asked = words.call2(&JsValue::NULL, &name.into(), &code.into()).ok()?;
    Some(JsFuture::from(Promise::resolve(&asked)))
}

async fn arrived(coming: Coming) -> Result<Vec<(usize, String)>, NotHere> {
    let mut files = Vec::new();
    for (number, file) in coming.ok_or(NotHere)? {
        files.push((number, file.await.ok().and_then(|file| file.as_string()).ok_or(NotHere)?));
    }
    Ok(files)
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}
