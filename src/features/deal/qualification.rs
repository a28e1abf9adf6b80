//! What was known of the leads that the deal was made from (Q3): kept when they became it.

use std::sync::Arc;

use kariz_client::{format, i18n::t, route::Route};
use kariz_core::{Extent, Lead, Table};
use kariz_kit::{CollectView, dynamic, reactive::memo};
use leptos::prelude::*;

use super::open::OpenDeal;

/// Each lead with the answers to its questions; nothing where the deal comes from no lead.
#[component]
pub fn Qualification(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let leads = memo(move || {
        store.watch_table(Table::Leads);
        store.book(|book| book.leads_of(open.id).cloned().collect::<Vec<_>>())
    });
    let of_lead = move |lead: Arc<Lead>| {
        let answers = lead.answers.iter().map(|(question, answer)| {
            let said = if answer.extent == Extent::Unknown && answer.evidence.is_empty() { None } else { Some(answer) };
            said.map(|answer| {
                view! {
                    <dt>{t::leads_question(question.word())}</dt>
                    <dd>
                        {t::leads_extent(answer.extent.word())}
                        <small class="hint pre" dir="auto">{answer.evidence.clone()}</small>
                        <small class="hint num">{format::date(answer.on, store.today.get())}</small>
                    </dd>
                }
            })
        });
        view! {
            <p><a href=Route::lead(lead.id).hash()><bdi>{lead.name.clone()}</bdi></a></p>
            <dl class="kf">{answers.collect_view()}</dl>
        }
    };
    dynamic(move || {
        let leads = leads.get();
        (!leads.is_empty()).then(|| {
            view! {
                <section class="panel" aria-labelledby="deal-leads">
                    <h2 id="deal-leads">{t::leads_qualification()}</h2>
                    {leads.into_iter().map(of_lead).collect_view()}
                </section>
            }
        })
    })
}
