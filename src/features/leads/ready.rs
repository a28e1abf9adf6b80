//! A lead that is sales ready says so, and why (Q5).

use std::sync::Arc;

use kariz_client::{
    i18n::{dotted, t},
    parts::next_step::{step_title, step_when},
    store::Store,
    words::{name_of, source_words},
};
use kariz_core::{Lead, Table, score::Score};
use kariz_kit::dynamic;
use leptos::prelude::*;

use super::list::Mark;

/// The points, what gave them last, and who has the step of handing it over.
#[component]
pub fn ReadyNote(store: Store, lead: Memo<Arc<Lead>>, score: Memo<Score>) -> impl IntoView {
    dynamic(move || {
        let is_ready = lead.with(|lead| lead.is_open()) && score.with(Score::is_ready);
        is_ready.then(|| {
            let (total, why) = score.with(|score| (score.total(), why(store, score)));
            view! {
                <section class="lready" aria-label=t::leads_state_ready()>
                    <Mark name="yes"/>
                    <div>
                        <b class="num">{t::score_ready(total)}</b>
                        <p class="num">{why}</p>
                        <p>{lead.with(|lead| handed_over(store, lead))}</p>
                    </div>
                </section>
            }
        })
    })
}

/// `Fit 44 + engagement 34 · latest: asked for a quote`.
fn why(store: Store, score: &Score) -> String {
    let sum = match score.fit.is_asked {
        true => t::score_fit_and_engagement(score.fit.total(), score.engagement.total()),
        false => t::score_by_engagement().to_owned(),
    };
    let latest = score.engagement.parts.iter().max_by_key(|part| part.latest);
    let latest = latest.map(|part| t::score_latest(store.book(|book| source_words(book, part.rule.source))));
    dotted([sum, latest.unwrap_or_default()])
}

fn handed_over(store: Store, lead: &Lead) -> Option<String> {
    store.watch_table(Table::Activities);
    let step = store.book(|book| book.activity(lead.hand_over()).cloned()).filter(|step| step.is_planned())?;
    let owner = step.owner.and_then(|owner| name_of(store, Table::Members, owner));
    let owner = owner.unwrap_or_else(|| t::owner_nobody().to_owned());
    Some(t::leads_handed_over(owner, step_title(&step), step_when(&step, store.today.get())))
}
