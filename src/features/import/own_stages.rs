//! The file's own stages as the pipeline, in an order that can be changed.

use kariz_client::i18n::t;
use kariz_kit::{CollectView, Icon, Show, listener, reactive::memo};
use kariz_protocol::StageMeaning;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Wizard;

/// Whether the file's stages become the pipeline, and in which order.
#[component]
pub fn OwnStages(wizard: Wizard) -> impl IntoView {
    let has_stages = memo(move || {
        let is_stage =
            |(word, meaning): &(String, StageMeaning)| !word.is_empty() && matches!(meaning, StageMeaning::Stage(_));
        wizard.view.with(|view| view.as_ref().is_some_and(|view| view.plan.stages.iter().any(is_stage)))
    });
    let order = memo(move || wizard.view.with(|view| view.as_ref().and_then(|view| view.plan.own_stages.clone())));
    let is_own = memo(move || order.with(Option::is_some));
    let count = memo(move || order.with(|order| order.as_ref().map_or(0, Vec::len)));
    let put_away = move || put_away(wizard, &order.get().unwrap_or_default());
    let choose = move |on: bool| wizard.change(|plan| plan.own_stages = on.then(Vec::new));
    view! {
        <Show when=move || has_stages.get()>
            <section class="import__part" aria-labelledby="import-own-stages">
                <h3 id="import-own-stages">{t::import_own_stages()}</h3>
                <label class="check">
                    <input type="checkbox" prop:checked=is_own on:change:target=move |event| choose(event.target().checked())/>
                    <span>{t::import_own_stages_use()}</span>
                </label>
                <ol class="own">
                    {move || (0..count.get()).map(|place| view! { <Place wizard=wizard place=place count=count/> }).collect_view()}
                </ol>
                <Show when=move || { is_own.get() && put_away() > 0 }>
                    <p class="hint">{move || t::import_own_stages_put_away(put_away())}</p>
                </Show>
            </section>
        </Show>
    }
}

/// How many stages of the pipeline are not among these names, and hold no open deal.
fn put_away(wizard: Wizard, own: &[String]) -> usize {
    let pipeline = wizard.view.with(|view| view.as_ref().map(|view| view.plan.pipeline)).unwrap_or_default();
    let is_own = |name: &str| own.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    wizard.store.book(|book| {
        let stages = book.stages_of(pipeline);
        stages.filter(|stage| !is_own(&stage.name) && book.open_deal_count(stage.id) == 0).count()
    })
}

/// A place in the order: the stage that has it, and buttons to exchange it with its neighbours.
#[component]
fn Place(wizard: Wizard, place: usize, count: Memo<usize>) -> impl IntoView {
    let name = memo(move || {
        let name = |order: &Vec<String>| order.get(place).cloned();
        wizard.view.with(|view| view.as_ref().and_then(|view| view.plan.own_stages.as_ref().and_then(name)))
    });
    let named = move || name.get().unwrap_or_default();
    let move_to = move |to: usize| {
        wizard.change(|plan| {
            if let Some(order) = plan.own_stages.as_mut().filter(|order| to < order.len()) {
                order.swap(place, to);
            }
        });
    };
    let earlier = move |_| {
        move_to(place - 1);
        focus_on(place - 1, "earlier", "later");
    };
    let later = move |_| {
        move_to(place + 1);
        focus_on(place + 1, "later", "earlier");
    };
    view! {
        <li class="own__stage">
            <span class="grow"><bdi>{named}</bdi></span>
            <button class="btn btn--ghost btn--icon btn--s" type="button" id=id_of(place, "earlier") disabled={place == 0}
                aria-label=move || t::import_own_stages_earlier(named()) on:click=listener(earlier)>
                <span class="own__up"><Icon name="down" size="s"/></span>
            </button>
            <button class="btn btn--ghost btn--icon btn--s" type="button" id=id_of(place, "later") disabled=move || place + 1 == count.get()
                aria-label=move || t::import_own_stages_later(named()) on:click=listener(later)>
                <Icon name="down" size="s"/>
            </button>
        </li>
    }
}

fn id_of(place: usize, way: &str) -> String {
    format!("own-stage-{place}-{way}")
}

/// Brings the focus to where the moved stage is now: to the same button, or at an end to the other.
fn focus_on(place: usize, way: &str, other: &str) {
    let button = |way: &str| {
        let found = document().get_element_by_id(&id_of(place, way))?;
        found.dyn_into::<web_sys::HtmlButtonElement>().ok().filter(|button| !button.disabled())
    };
    if let Some(button) = button(way).or_else(|| button(other)) {
        let _ = button.focus();
    }
}
