//! What is shared of a review: its text, and ways to hand it on.

use kariz_client::{
    browser::{clipboard, files},
    i18n::t,
};
use kariz_kit::{
    CollectView, Icon, dynamic, listener,
    reactive::{effect, memo},
};
use leptos::{html, prelude::*};

use super::held::Held;

/// So many lines are shown; a summary that Kariz makes has some hundreds. What a copy brings may have very many (B9), all of
/// which can be copied.
const LINES: usize = 1_000;

#[component]
pub fn Summary(held: Held) -> impl IntoView {
    let review = memo(move || held.of(held.shown.get()?));
    let text = move || review.with(|review| review.as_ref().map(|review| review.summary.clone()).unwrap_or_default());
    let name = move || review.with(|review| review.as_ref().map(|review| review.name.clone()).unwrap_or_default());
    let heading = NodeRef::<html::H2>::new();
    effect(move || {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    // Its lines: a heading stands alone, what belongs to it is a list below.
    let lines = move || {
        let line = |line: &str| match line.strip_prefix("- ") {
            Some(item) => view! { <p class="rv-sum__item"><bdi>{item.to_owned()}</bdi></p> }.into_any(),
            None => view! { <p class="rv-sum__line"><bdi>{line.to_owned()}</bdi></p> }.into_any(),
        };
        // Its first line is its name, which stands above.
        let (text, name) = (text(), name());
        let lines = text.lines();
        lines.skip(usize::from(text.lines().next() == Some(&*name))).take(LINES).map(line).collect_view()
    };
    let can_share = files::can_share_text();
    view! {
        <article class="panel rv-summary" aria-labelledby="rv-summary">
            <h2 id="rv-summary" tabindex="-1" node_ref=heading><bdi>{name}</bdi></h2>
            <div class="rv-sum">{dynamic(lines)}</div>
            <div class="row wrap rv-summary__acts">
                <button class="btn btn--ghost" type="button" on:click=listener(move |_| held.shown.set(None))>{t::review_back()}</button>
                {can_share.then(|| view! {
                    <button class="btn btn--brand" type="button" on:click=listener(move |_| _ = files::share_text(&untrack(text)))><Icon name="share" size="s"/>{t::review_share()}</button>
                })}
                <button class="btn" type="button" on:click=listener(move |_| clipboard::copy(untrack(text), t::review_copied(), |text| text))><Icon name="copy" size="s"/>{t::review_copy()}</button>
                <button class="btn" type="button" on:click=listener(|_| _ = window().print())><Icon name="file" size="s"/>{t::review_print()}</button>
            </div>
        </article>
    }
}
