//! Goals (G1): what shall be reached, how far one is, and what it takes; with what is open for it (M15).

mod chart;
mod detail;
mod edit;
mod list;
mod model;
mod need;
mod past;
mod shown;
mod terms;

use kariz_client::{i18n::t, route::Page};
use kariz_kit::{Icon, Show, dynamic, listener};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    deeds::Deed,
    intents::{Asked, EditGoal, EditTerms, ShowPage, ask},
    kind,
};
use model::Model;

/// Its address.
const PAGE: Page = Page::named("goals");

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: PAGE,
        name: t::nav_goals,
        icon: "target",
        keys: &["G", "O"],
        fixed: false,
        waiting: None,
    }],
    shows: &[kind::<EditGoal>, kind::<EditTerms>, kind::<detail::ShowBehind>],
    deeds: &[Deed {
        word: "set-goal",
        name: t::deed_set_goal,
        icon: "target",
        keys: &[],
        does: Some(|_| ask(EditGoal(None))),
    }],
    ..Feature::NOTHING
};

/// The page, or the question what shall be reached.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(EditGoal(aim)) = asked.get() {
        return Some(view! { <edit::GoalDialog aim=aim.clone()/> }.into_any());
    }
    if let Some(EditTerms(of)) = asked.get() {
        return Some(view! { <terms::TermsDialog of=*of/> }.into_any());
    }
    if let Some(behind) = asked.get::<detail::ShowBehind>() {
        return Some(detail::behind_dialog(behind).into_any());
    }
    asked.get::<ShowPage>().filter(|show| show.0 == PAGE).map(|_| view! { <GoalsPage/> }.into_any())
}

#[component]
fn GoalsPage() -> impl IntoView {
    let model = Model::take();
    let is_empty = move || model.list.with(Vec::is_empty);
    let set = listener(|_| ask(EditGoal(None)));
    view! {
        <TopBar adds=false><h1 class="bar__title">{t::nav_goals()}</h1></TopBar>
        <div class="bar--insights">
            <button class="btn btn--brand changes" type="button" on:click=set><Icon name="plus" size="s"/>{t::goals_set()}</button>
        </div>
        <div class="gl">
            <Show when=is_empty>
                <section class="panel gl__empty">
                    <h2>{t::goals_empty()}</h2>
                    <p>{t::goals_empty_words()}</p>
                </section>
            </Show>
            <div class="gl__two" class:gl__two--none=is_empty>
                <list::GoalList model=model/>
                {dynamic(move || {
                    let chosen = model.chosen_id();
                    (!model.phone.get()).then_some(chosen).flatten().map(|id| view! { <detail::Detail model=model id=id/> })
                })}
            </div>
        </div>
    }
}
