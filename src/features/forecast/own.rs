//! What own history makes of the open deals, what it rests on, and whether it can be believed.

use std::sync::Arc;

use kariz_client::{format, i18n::t, parts::chart::SaveAs};
use kariz_core::{
    PipelineId, Stage,
    forecast::{Ground, Verdict},
};
use kariz_kit::CollectView;
use leptos::prelude::*;

use super::{
    columns::count,
    model::{Checked, Model, Own},
    own_chart::OwnChart,
};

/// The panel.
#[component]
pub fn OwnPanel(model: Model) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="fc-own">
            <div class="panel__h">
                <h2 id="fc-own">{t::forecast_own()}</h2>
                <span class="fc-legend">
                    <span><svg class="fc-swatch" viewBox="0 0 16 12" aria-hidden="true"><path class="fc-line" d="M0 6h16"></path></svg>{t::forecast_expected()}</span>
                    <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="fc-band" x="1" y="1" width="12" height="12" rx="2.5"></rect></svg>{t::forecast_band_legend()}</span>
                </span>
                <SaveAs name=t::forecast_own()/>
            </div>
            <p class="hint">{t::forecast_own_hint()}</p>
            {move || match model.own.get() {
                None => view! { <p class="hint" role="status">{t::forecast_reckoning()}</p> }.into_any(),
                Some(own) => view! { <OwnChart model=model/>{stage_table(model, &own)}<Believe model=model/> }.into_any(),
            }}
        </section>
    }
}

/// The pipeline whose stages are shown: the chosen one, or the first.
fn pipeline(model: Model) -> Option<PipelineId> {
    let chosen = model.choice.with(|choice| choice.pipeline);
    chosen.or_else(|| model.store.book(|book| book.pipelines_in_order().next().map(|pipeline| pipeline.id)))
}

/// p(stage) of own history beside what was set.
fn stage_table(model: Model, own: &Own) -> Option<impl IntoView + use<>> {
    let pipeline = pipeline(model)?;
    let (ground, n) = own.history.ground(pipeline);
    let assumed = own.history.assumed(pipeline);
    let words = match ground {
        Ground::Owner => t::forecast_ground_owner(n),
        Ground::Pipeline => t::forecast_ground_pipeline(n),
        Ground::Likelihood => t::forecast_ground_few(n),
    };
    let stages: Vec<Arc<Stage>> = model.store.book(|book| book.stages_of(pipeline).cloned().collect());
    let row = |stage: Arc<Stage>| {
        let (rate, n) = match own.history.stage(pipeline, stage.id) {
            Some((record, rate)) => (format::percent(rate), count(record.n() as usize)),
            None => ("–".to_owned(), "–".to_owned()),
        };
        let set = format::percent(f64::from(stage.likelihood.get()) / 100.0);
        view! {
            <tr><th scope="row"><bdi>{stage.name.clone()}</bdi></th><td class="n num"><b>{rate}</b></td><td class="n num">{set}</td><td class="n num">{n}</td></tr>
        }
    };
    let rows = stages.into_iter().map(row).collect_view();
    Some(view! {
        <table class="figures fc-stages">
            <caption>{t::forecast_stages()}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::forecast_stage()}</th>
                    <th class="n" scope="col">{t::forecast_stage_history()}</th>
                    <th class="n" scope="col">{t::forecast_stage_set()}</th>
                    <th class="n" scope="col">{t::forecast_stage_closed()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p class="hint">{words}</p>
        {(assumed > 0).then(|| view! { <p class="hint">{t::forecast_ground_assumed(assumed)}</p> })}
    })
}

/// What was said on the Mondays of the last year, and what came.
#[component]
fn Believe(model: Model) -> impl IntoView {
    let words = move || {
        let Checked { calibration, done, all } = model.checked.get()?;
        if done < all {
            return Some(view! { <p class="hint num">{t::forecast_checking(done, all)}</p> }.into_any());
        }
        let verdict = match calibration.verdict() {
            Verdict::TooFew => t::forecast_held_few(),
            Verdict::Fair => t::forecast_held_fair(),
            Verdict::Off => t::forecast_held_off(),
        };
        let facts = calibration.said_and_came().map(|(said, came)| {
            let (held, n) = (calibration.held(), calibration.mondays.len());
            t::forecast_held(held, n, format::percent(said), format::percent(came))
        });
        Some(view! { <p class="fc-believe"><span class="num">{facts}</span>" "<b class:fc-off=calibration.verdict() == Verdict::Off>{verdict}</b></p> }.into_any())
    };
    view! { <h3 class="fc-sub">{t::forecast_believe()}</h3>{words} }
}
