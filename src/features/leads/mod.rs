//! Leads: whoever may buy, from the first name to a deal or a no (Q1 to Q7).

mod add;
mod bulk;
mod convert;
mod detail;
mod disqualify;
mod engagement;
mod fields;
mod fit;
mod goals;
mod inbox;
mod keys;
mod list;
mod next;
mod nurture;
mod preview;
mod qualification;
mod query;
mod ready;
mod so_far;
mod swipe;
mod toolbar;
mod words;

use kariz_client::{i18n::t, route::Page};
use kariz_kit::{dynamic, reactive::memo};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    intents::{Asked, NurtureLeads, ShowPage},
    kind,
};
use convert::{Convert, ConvertDialog};
use disqualify::{Disqualify, DisqualifyDialog};
use goals::{EditGoals, GoalsDialog};
use inbox::Inbox;
use nurture::NurtureDialog;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::LEADS,
        name: t::nav_leads,
        icon: "lead",
        keys: &["G", "L"],
        fixed: true,
        waiting: None,
    }],
    shows: &[kind::<Convert>, kind::<Disqualify>, kind::<NurtureLeads>, kind::<EditGoals>],
    groups: &[&keys::LEADS],
    ..Feature::NOTHING
};

/// The page, or a question about leads.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(convert) = asked.get::<Convert>() {
        return Some(view! { <ConvertDialog lead=convert.lead existing=convert.existing/> }.into_any());
    }
    if let Some(Disqualify(leads)) = asked.get() {
        return Some(view! { <DisqualifyDialog leads=leads.clone()/> }.into_any());
    }
    if let Some(later) = asked.get::<NurtureLeads>() {
        return Some(view! { <NurtureDialog leads=later.leads.clone() deals=later.deals.clone()/> }.into_any());
    }
    if asked.get::<EditGoals>().is_some() {
        return Some(view! { <GoalsDialog/> }.into_any());
    }
    asked.get::<ShowPage>().filter(|show| show.0 == Page::LEADS).map(|_| view! { <LeadsPage/> }.into_any())
}

/// The page: goals, the list, and the lead that is chosen beside it; on a phone in its place.
#[component]
fn LeadsPage() -> impl IntoView {
    let inbox = Inbox::new();
    keys::listen(inbox);
    let has_detail = memo(move || inbox.chosen.get().is_some());
    let is_list = memo(move || !(inbox.phone.get() && has_detail.get()));
    view! {
        <div class="leads" class:leads--one=move || !is_list.get()>
            <TopBar>
                <h1 class="bar__title">{t::nav_leads()}</h1>
                <span class="muted num leads__sum">{move || goals::summary(inbox)}</span>
            </TopBar>
            {dynamic(move || is_list.get().then(|| view! {
                <toolbar::Toolbar inbox=inbox/>
                <goals::Goals inbox=inbox/>
            }))}
            <div class="inbox">
                {dynamic(move || is_list.get().then(|| view! {
                    <section class="inbox__list" aria-label=t::nav_leads()>
                        <add::QuickAdd inbox=inbox/>
                        <list::LeadList inbox=inbox/>
                    </section>
                }))}
                {dynamic(move || {
                    let lead = inbox.chosen.get();
                    (lead.is_some() || !inbox.phone.get()).then(|| view! { <detail::Detail inbox=inbox lead=lead/> })
                })}
            </div>
            <bulk::BulkBar inbox=inbox/>
        </div>
    }
}
