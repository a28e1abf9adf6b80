//! What is limited is said, each thing on a chip that takes it away.

use kariz_kit::{CollectView, Icon, dynamic, listener};
use leptos::prelude::*;

use crate::i18n::t;

/// Something that what is shown is limited to.
#[derive(Clone)]
pub struct FilterChip {
    words: String,
    clear: Callback<()>,
}

impl FilterChip {
    /// Words as they stand on the chip, and what takes it away.
    pub fn new(words: String, clear: impl Fn() + Send + Sync + 'static) -> Self {
        Self { words, clear: Callback::new(move |()| clear()) }
    }

    /// `Stage: Contact`.
    pub fn named(what: &str, value: String, clear: impl Fn() + Send + Sync + 'static) -> Self {
        Self::new(t::filter_chip(what, value), clear)
    }
}

/// The chips, how many are left of how many, and what takes all chips away. Without a chip there is nothing.
#[component]
pub fn FilterChips(
    /// What there is.
    #[prop(into)]
    chips: Signal<Vec<FilterChip>>,
    /// How many are shown, and how many would be.
    #[prop(into)]
    left: Signal<(usize, usize)>,
    /// Takes all of them away.
    #[prop(into)]
    on_clear: Callback<()>,
) -> impl IntoView {
    let chip = |FilterChip { words, clear }: FilterChip| {
        let label = t::filter_chip_clear(&words);
        view! {
            <button class="view fchip" type="button" aria-label=label on:click=listener(move |_| clear.run(()))>
                <bdi>{words}</bdi>
                <Icon name="close" size="s"/>
            </button>
        }
    };
    dynamic(move || {
        let shown = chips.get();
        (!shown.is_empty()).then(|| {
            view! {
                <div class="fchips" role="group" aria-label=t::filter_chips()>
                    {shown.into_iter().map(chip).collect_view()}
                    <span class="muted num">{move || { let (shown, all) = left.get(); t::filter_left(shown, all) }}</span>
                    <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| on_clear.run(()))>{t::filter_clear()}</button>
                </div>
            }
        })
    })
}
