//! What happens next with a lead (P9), or plainly that nothing is planned.

use std::sync::Arc;

use kariz_client::{
    i18n::t,
    parts::{
        activity_icon,
        next_step::{step_title, step_when},
    },
    store::Store,
};
use kariz_core::{
    Activity, Date, Lead, LeadId, Table,
    book::{NextStep as Due, due_state},
};
use kariz_kit::{Icon, Mark, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use crate::shell::intents::{GetDone, PlanLead, PutOff, ask};

/// The step, with what gets it done; of a lead that is decided only what is planned nevertheless.
#[component]
pub fn NextStep(store: Store, id: LeadId, lead: Memo<Arc<Lead>>) -> impl IntoView {
    let step = memo(move || {
        [Table::Activities, Table::Deals].into_iter().for_each(|table| store.watch_table(table));
        lead.track();
        store.book(|book| book.next_step_of_lead(id).cloned())
    });
    let is_open = memo(move || lead.with(|lead| lead.is_open()));
    dynamic(move || {
        let (step, today) = (step.get(), store.today.get());
        (step.is_some() || is_open.get()).then(|| {
            view! {
                <section class="lsec lnext" aria-label=t::leads_next_step()>
                    <div class="lsec__h"><h3>{t::leads_next_step()}</h3></div>
                    {match step {
                        Some(step) => view! { <Planned step=step today=today/> }.into_any(),
                        None => view! { <Nothing id=id/> }.into_any(),
                    }}
                </section>
            }
        })
    })
}

#[component]
fn Planned(step: Arc<Activity>, today: Date) -> impl IntoView {
    let id = step.id;
    let state = match due_state(Some(&step), today) {
        Due::Overdue { .. } => "overdue",
        Due::Today => "today",
        Due::Planned | Due::Nothing => "planned",
    };
    view! {
        <div class="row wrap">
            <span class=format!("next next--{state} grow")>
                <Mark state=state/>
                <Icon name=activity_icon(step.kind) size="s"/>
                <b><bdi>{step_title(&step)}</bdi></b>
                <time class="num">{step_when(&step, today)}</time>
            </span>
            <span class="row changes">
                <button class="btn btn--s" type="button" data-leads="today" on:click=listener(move |_| ask(PutOff(id)))>{t::leads_step_later()}</button>
                <button class="btn btn--s btn--brand" type="button" data-leads="today" on:click=listener(move |_| ask(GetDone { step: id, minutes: None }))><Icon name="check" size="s"/>{t::leads_step_done()}</button>
            </span>
        </div>
    }
}

#[component]
fn Nothing(id: LeadId) -> impl IntoView {
    view! {
        <div class="row wrap">
            <span class="next next--none grow"><Mark state="none"/>{t::leads_next_none()}</span>
            <button class="btn btn--s changes" type="button" data-leads="deal" on:click=listener(move |_| ask(PlanLead(id)))><Icon name="plus" size="s"/>{t::leads_plan_step()}</button>
        </div>
    }
}
