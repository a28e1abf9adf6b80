//! The walk: wells along one channel, the one where one stands open.

use kariz_client::{format, i18n::t};
use kariz_core::ReviewStep;
use kariz_kit::{CollectView, Each, Icon, Show, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{goals::GoalsStep, held::Held, item::ItemRow, question::QuestionStep, time::clock_words, words};

/// So many deals are shown before somebody asks for more.
const SHOWN: usize = 12;
/// So many more then.
const MORE: usize = 50;

#[component]
pub fn WalkPanel(held: Held) -> impl IntoView {
    let ready = memo(move || held.walk.with(Option::is_some));
    let steps = move || {
        let step = |(at, step): (usize, &'static ReviewStep)| view! { <Step held=held at=at step=*step/> };
        match ready.get() {
            true => ReviewStep::ALL.iter().enumerate().map(step).collect_view().into_any(),
            false => view! { <li class="rv-wait">{t::check_reckoning()}</li> }.into_any(),
        }
    };
    view! {
        <section class="panel panel--flush" aria-label=t::review_walk()><ol class="walk">{dynamic(steps)}</ol></section>
    }
}

#[component]
fn Step(held: Held, at: usize, step: ReviewStep) -> impl IntoView {
    let here = memo(move || held.step.get() == step);
    let place = move || ReviewStep::ALL.iter().position(|other| *other == held.step.get()).unwrap_or_default();
    let done = memo(move || place() > at);
    let class = move || match (here.get(), done.get()) {
        (true, _) => "rv-step rv-step--here",
        (_, true) => "rv-step rv-step--done",
        _ => "rv-step rv-step--ahead",
    };
    let has = held.has(step);
    let took = move || {
        let seconds = held.clock.of_steps.with(|of| of.get(&step).copied().unwrap_or_default());
        (seconds > 0).then(|| clock_words(seconds))
    };
    let well = move || match done.get() && !here.get() {
        true => view! { <Icon name="check" size="s"/> }.into_any(),
        false => view! { {format::number((at + 1) as f64)} }.into_any(),
    };
    view! {
        <li class=class aria-current=move || here.get().then_some("step")>
            <span class="rv-well" aria-hidden="true">{dynamic(well)}</span>
            <div class="rv-step__h">
                <h2 tabindex="-1"><button class="rv-step__go" type="button" aria-expanded=move || here.get().to_string() on:click=listener(move |_| held.go(step))>{words::step(step)}</button></h2>
                <span class="hint num">{move || words::step_count(held, step)}</span>
                <span class="rv-step__took num">{took}</span>
            </div>
            <Show when=move || here.get()>
                <div class="rv-step__body">
                    {move || (!has).then(|| view! { <p class="hint">{t::review_nothing()}</p> })}
                    {body(held, step)}
                    <Foot held=held/>
                </div>
            </Show>
        </li>
    }
}

fn body(held: Held, step: ReviewStep) -> AnyView {
    match step {
        ReviewStep::Goals => view! { <GoalsStep held=held/> }.into_any(),
        ReviewStep::Question => view! { <QuestionStep held=held/> }.into_any(),
        ReviewStep::Moved => view! { <Changed held=held/><Items held=held step=step/> }.into_any(),
        step => view! { <Items held=held step=step/> }.into_any(),
    }
}

/// The pipeline's change to the cent.
#[component]
fn Changed(held: Held) -> impl IntoView {
    let sums = move || {
        let changed = held.walk.with(|walk| walk.as_ref().map(|walk| walk.changed.sums.clone()))?;
        let money = |minor: i128| format::money(changed.coinage.money(minor));
        let parts = [
            (t::review_opening(), changed.opening),
            (t::review_came(), changed.came),
            (t::review_up(), changed.up),
            (t::review_down(), changed.down),
            (t::review_won(), changed.won),
            (t::review_lost(), changed.lost),
            (t::review_gone(), changed.gone),
            (t::review_closing(), changed.closing),
        ];
        let ends = |name: &str| name == t::review_opening() || name == t::review_closing();
        let shown = parts.into_iter().filter(|(name, minor)| *minor != 0 || ends(name));
        Some(
            shown
                .map(|(name, minor)| view! { <div><dt>{name}</dt><dd class="num">{money(minor)}</dd></div> })
                .collect_view(),
        )
    };
    view! { <dl class="rv-sums">{dynamic(sums)}</dl> }
}

#[component]
fn Items(held: Held, step: ReviewStep) -> impl IntoView {
    let all = StoredValue::new(held.items(step));
    let count = all.with_value(Vec::len);
    let most = RwSignal::new(SHOWN);
    let shown = move || {
        let most = most.get();
        all.with_value(|items| items.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let key = |item: &kariz_core::review::Item| item.deal.to_string();
    view! {
        <ul class="rv-items">
            <Each of=shown key=key let:item><ItemRow held=held step=step item=item/></Each>
        </ul>
        {dynamic(move || (count > most.get()).then(|| view! {
            <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| most.update(|most| *most += MORE))>{t::review_more(count - most.get())}</button>
        }))}
    }
}

/// On to the next part.
#[component]
fn Foot(held: Held) -> impl IntoView {
    let back = move || {
        held.beside(false).map(|step| view! {
        <button class="btn btn--ghost" type="button" on:click=listener(move |_| held.go(step))>{t::review_back()}</button>
    })
    };
    let next = move || {
        match held.beside(true) {
        Some(step) => view! {
            <button class="btn btn--brand" type="button" on:click=listener(move |_| held.go(step))>{t::review_next(words::step(step))}</button>
        }
        .into_any(),
        None => held.leads().then(|| view! {
            <button class="btn btn--brand" type="button" on:click=listener(move |_| held.end())>{t::review_end()}</button>
        })
        .into_any(),
    }
    };
    view! {
        <div class="rv-step__foot">
            <span class="hint rv-keys">
                <kbd>"J"</kbd><kbd>"K"</kbd>" "{t::review_keys_deals()}" "<kbd>"P"</kbd>" "{t::review_key_on()}" "<kbd>"B"</kbd>" "{t::review_key_back()}" "<kbd>"Z"</kbd>" "{t::review_key_park()}" "<kbd>"X"</kbd>" "{t::review_key_close()}" "<kbd>"D"</kbd>" "{t::review_key_decide()}
            </span>
            {dynamic(back)}{dynamic(next)}
        </div>
    }
}
