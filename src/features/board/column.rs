//! A stage's column.

use kariz_client::{i18n::t, parts::stage_colour, store::use_store};
use kariz_core::{DealId, StageId};
use kariz_kit::{Each, Icon, css, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{card::Card, column_head::ColumnHead, drag::Target, lane::Lane, state::use_board};
use crate::shell::intents::{NewDeal, ask};

/// The column of a stage.
#[component]
pub fn Column(
    /// Which stage.
    stage: StageId,
) -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let lane = Lane::new(board, stage);
    let index = memo(move || board.stages.with(|stages| stages.iter().position(|id| *id == stage).unwrap_or_default()));
    let target =
        memo(move || board.drag.get().is_some_and(|drag| matches!(drag.target, Target::Stage(to, _) if to == stage)));
    let filled = memo(move || lane.ids.with(|ids| !ids.is_empty()) || lane.slot.get().is_some());
    let label = move || {
        let name = store.stage(stage).map(|stage| stage.name.clone()).unwrap_or_default();
        t::column_label(lane.ids.with(|ids| ids.len()), name)
    };
    view! {
        <section
            node_ref=lane.section
            class="col"
            class:col--target=target
            id=format!("stage-{stage}")
            aria-label=label
            style:--stage=move || stage_colour(index.get())
            style:--stage-to=move || stage_colour(index.get() + 1)
        >
            <ColumnHead lane=lane/>
            {move || if filled.get() {
                view! { <Cards lane=lane/> }.into_any()
            } else {
                view! { <EmptyColumn stage=stage/> }.into_any()
            }}
        </section>
    }
}

/// The cards; only those near what is seen are in the page.
#[component]
fn Cards(lane: Lane) -> impl IntoView {
    let board = use_board();
    let rows = move || lane.rows.with(|rows| rows.iter().map(|row| row.id).collect::<Vec<_>>());
    view! {
        <div node_ref=lane.list class="col__list" on:scroll=listener(move |_| lane.scrolled())>
            <ol class="places" role="list" style:block-size=move || css::px(lane.height())>
                <Each of=rows key=DealId::to_string let:id><Card id=id lane=lane/></Each>
                {dynamic(move || lane.slot.get().map(|slot| view! {
                    <li
                        class="place place--slot"
                        aria-hidden="true"
                        style:translate=format!("0 {}", css::px(slot.top))
                        style:block-size=css::px(slot.height)
                    >
                        <div class="slot"><span class="slot__t">{t::carry_slot(board.stage_name(lane.stage))}</span></div>
                    </li>
                }))}
            </ol>
        </div>
    }
}

/// A column without cards teaches what belongs there.
#[component]
fn EmptyColumn(stage: StageId) -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let guidance = move || {
        let guidance = store.stage(stage).map(|stage| stage.guidance.clone()).unwrap_or_default();
        if guidance.is_empty() { t::column_empty_words().to_owned() } else { guidance }
    };
    dynamic(move || {
        if board.filter.get().is_on() {
            view! { <div class="col__list"><p class="col__none">{t::column_empty_filter()}</p></div> }.into_any()
        } else {
            view! {
                <div class="empty">
                    <Shaft/>
                    <h3>{t::column_empty()}</h3>
                    <p>{move || guidance()}</p>
                    <button class="btn btn--s changes" type="button" on:click=listener(move |_| ask(NewDeal { stage: Some(stage) }))>
                        <Icon name="plus" size="s"/>
                        {t::column_add_deal()}
                    </button>
                </div>
            }
            .into_any()
        }
    })
}

/// A dry shaft, seen from the side.
#[component]
pub fn Shaft() -> impl IntoView {
    view! {
        <svg viewBox="0 0 92 64" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">
            <path d="M2 14c16-4 22 2 44 0s28-3 44 0" stroke-width="1.500" opacity=".5"></path>
            <ellipse cx="46" cy="14" rx="11" ry="3.600" stroke-width="2"></ellipse>
            <path d="M37 16v32M55 16v32" stroke-width="1.500" stroke-dasharray="2 4" opacity=".8"></path>
            <path d="M4 52c14-3 22 3 42 0s28-2 42 0" stroke-width="3" opacity=".35"></path>
        </svg>
    }
}
