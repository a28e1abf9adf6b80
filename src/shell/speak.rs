//! Other languages by name: chosen in the settings, or in the palette in the middle of whatever one is doing (U2).

use kariz_client::i18n::{
    language::{self, LANGUAGES},
    t,
};
use kariz_kit::toast;
use leptos::task::spawn_local;

use super::deeds::Deed;

/// Each language, as its readers call it.
pub static DEEDS: [Deed; LANGUAGES.len()] =
    [deed::<0>(), deed::<1>(), deed::<2>(), deed::<3>(), deed::<4>(), deed::<5>()];

const fn deed<const AT: usize>() -> Deed {
    Deed {
        word: LANGUAGES[AT].0,
        name: || LANGUAGES[AT].1,
        icon: "gear",
        keys: &[],
        does: Some(|_| speak(LANGUAGES[AT].0)),
    }
}

/// Another language, at once; where it cannot be fetched, that is said.
pub fn speak(code: &'static str) {
    spawn_local(async move {
        if language::change(code).await.is_err() {
            toast(t::settings_language_missing());
        }
    });
}
