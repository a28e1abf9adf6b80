//! A lead: who it is, what can be done with it, what is known.

use kariz_client::{
    browser::clock,
    format,
    i18n::{dotted, t},
    parts::{
        Avatar, Changeable,
        link::{call_to, mail_to},
    },
    route::{Page, Route},
    store::Store,
};
use kariz_core::{
    Command, DealId, Entity, Lead, LeadId, LeadStatus, Table,
    command::LeadStep,
    score::{Score as Points, Scoring, Total},
};
use kariz_kit::{Icon, Menu, MenuItem, dynamic, keep_focus, listener, reactive::memo, stack};
use leptos::{html, prelude::*};

use super::{
    convert::Convert,
    disqualify::Disqualify,
    engagement::EngagementPanel,
    fields::{Fields, LeadFields},
    fit::FitPanel,
    inbox::Inbox,
    list::{Mark, Score},
    next::NextStep,
    qualification::Qualification,
    ready::ReadyNote,
    so_far::SoFar,
    words::{mark, standing, standing_when},
};
use crate::shell::{
    intents::{Asked, Enrol, NurtureLeads, SequencesOf, WriteTo, ask},
    view_of,
};

/// The lead that is chosen; what to do where none is.
#[component]
pub fn Detail(inbox: Inbox, lead: Option<LeadId>) -> impl IntoView {
    match lead {
        Some(id) => view! { <Shown inbox=inbox id=id/> }.into_any(),
        None => {
            view! { <aside class="ldetail ldetail--none"><p class="muted">{t::leads_choose()}</p></aside> }.into_any()
        }
    }
}

#[component]
fn Shown(inbox: Inbox, id: LeadId) -> impl IntoView {
    let store = inbox.store;
    let found = memo(move || store.lead(id));
    let lead = memo(move || found.get().unwrap_or_default());
    let there = memo(move || found.with(|lead| lead.as_ref().is_some_and(|lead| lead.removed.is_none())));
    let close = Callback::new(move |()| inbox.leave());
    if inbox.phone.get_untracked() {
        stack::on_top(stack::Kind::Address, close);
    }
    let fields = LeadFields { store, id, lead };
    let score = memo(move || {
        for table in [Table::Activities, Table::Workspaces, Table::Channels, Table::Members] {
            store.watch_table(table);
        }
        let today = store.today.get();
        let of =
            |lead: &Lead| store.book(|book| clock::with_zone(|zone| Scoring::of(book, zone, today)).score(book, lead));
        lead.with(|lead| of(lead))
    });
    view! {
        <section class="ldetail" aria-label=move || lead.with(|lead| lead.name.clone())>
            {dynamic(move || inbox.phone.get().then(|| view! {
                <button class="btn btn--ghost btn--s ldetail__back" type="button" on:click=listener(move |_| close.run(()))><Icon name="left" size="s" flip=true/>{t::nav_leads()}</button>
            }))}
            {move || if there.get() {
                view! {
                    <Head inbox=inbox id=id fields=fields score=score/>
                    <ReadyNote store=store lead=lead score=score/>
                    <NextStep store=store id=id lead=lead/>
                    <Changeable><Qualification store=store id=id lead=lead/></Changeable>
                    <FitPanel store=store lead=lead score=score/>
                    <EngagementPanel inbox=inbox id=id score=score/>
                    <section class="lsec"><h3>{t::leads_known_of()}</h3><Changeable><Fields fields=fields/></Changeable></section>
                    <Sequences store=store id=id/>
                    <SoFar inbox=inbox id=id lead=lead/>
                }.into_any()
            } else {
                view! { <Gone inbox=inbox id=id/> }.into_any()
            }}
        </section>
    }
}

/// The sequences in which it is, or was; nothing is fetched for a lead that never was in one (W3).
#[component]
fn Sequences(store: Store, id: LeadId) -> impl IntoView {
    let is_in_some = memo(move || {
        store.watch_table(Table::Enrolments);
        store.book(|book| book.enrolments_of(id.0).next().is_some())
    });
    dynamic(move || is_in_some.get().then(|| view_of(Asked::new(SequencesOf(Entity::new(Table::Leads, id))))))
}

/// It is in the bin, or nowhere.
#[component]
fn Gone(inbox: Inbox, id: LeadId) -> impl IntoView {
    let store = inbox.store;
    let entity = Entity::new(Table::Leads, id);
    let can_come_back = memo(move || store.lead(id).is_some());
    let restore = move |_| inbox.run(Command::Restore(vec![entity]), t::leads_restored().to_owned());
    view! {
        <div class="empty empty--page">
            <h2>{t::leads_gone()}</h2>
            {dynamic(move || can_come_back.get().then(|| view! { <button class="btn changes" type="button" on:click=listener(restore)>{t::leads_restore()}</button> }))}
        </div>
    }
}

#[component]
fn Head(inbox: Inbox, id: LeadId, fields: LeadFields, score: Memo<Points>) -> impl IntoView {
    let (store, lead) = (inbox.store, fields.lead);
    let total = memo(move || lead.with(|lead| score.with(|score| Total::of(score, lead))));
    let is_ready = memo(move || total.get().is_ready);
    let sub = move || {
        lead.with(|lead| {
            let value = lead.value.map(format::money).unwrap_or_default();
            dotted([lead.role.clone(), lead.organisation.clone(), value])
        })
    };
    // Made anew when one of these is another, not with each change of the lead: an open menu stays, and the focus.
    let stands = memo(move || {
        let (status, deal) = lead.with(|lead| (lead.status, lead.deal()));
        let deal = deal.and_then(|deal| store.deal(deal)).filter(|deal| deal.removed.is_none());
        (status, deal.map(|deal| (deal.id, deal.title.clone())))
    });
    // What was pressed to make it a deal has gone with that: the deal comes next, not a call.
    let go = NodeRef::<html::Div>::new();
    keep_focus(go);
    view! {
        <header class="lhead">
            <div>
                <h2><bdi>{move || lead.with(|lead| lead.name.clone())}</bdi></h2>
                <p><bdi>{sub}</bdi></p>
                <p class="lhead__state">
                    {dynamic(move || lead.with(|lead| view! { <Mark name=mark(lead, is_ready.get())/> }))}
                    <span>{move || lead.with(|lead| standing(lead, is_ready.get()))}</span>
                    <span class="muted num">{move || lead.with(|lead| standing_when(lead, store.today.get()))}</span>
                </p>
            </div>
            <div class="row">
                {dynamic(move || view! { <Score score=total.get()/> })}
                <Avatar member=Signal::derive(move || lead.with(|lead| lead.owner)) large=true/>
            </div>
        </header>
        <div class="lgo" node_ref=go>
            {dynamic(move || match stands.get() {
                (_, Some((deal, title))) => view! { <Became deal=deal title=title/> }.into_any(),
                (status, None) => view! { <Actions inbox=inbox id=id status=status/> }.into_any(),
            })}
            <Reach lead=lead/>
        </div>
    }
}

/// The deal that a lead became.
#[component]
fn Became(deal: DealId, title: String) -> impl IntoView {
    let address = Route::page(Page::BOARD).with_deal(deal).hash();
    view! { <p class="lgo__became">{t::leads_became()} " " <a href=address data-next=""><bdi>{title}</bdi></a></p> }
}

/// What can be done with a lead that is no deal.
#[component]
fn Actions(inbox: Inbox, id: LeadId, status: LeadStatus) -> impl IntoView {
    let store = inbox.store;
    let name = move || store.book(|book| book.lead(id).map(|lead| lead.name.clone())).unwrap_or_default();
    let work = move |()| inbox.run(Command::StepLeads(vec![id], LeadStep::Work), t::leads_worked(name()));
    let reopen = move |()| inbox.run(Command::StepLeads(vec![id], LeadStep::Reopen), t::leads_reopened(name()));
    let remove = move |()| {
        inbox.run(Command::Remove(vec![Entity::new(Table::Leads, id)]), t::leads_binned(1));
        inbox.leave();
    };
    // A lead whose deal is gone is decided anew, too.
    let is_off = matches!(status, LeadStatus::Disqualified { .. } | LeadStatus::Converted { .. });
    let is_worked = matches!(status, LeadStatus::Working { .. });
    let first = if is_off {
        view! { <button class="btn btn--brand" type="button" on:click=listener(move |_| reopen(()))>{t::leads_reopen()}</button> }.into_any()
    } else {
        view! {
            <button class="btn btn--brand" type="button" on:click=listener(move |_| ask(Convert { lead: id, existing: false }))>{t::leads_convert()}</button>
            <button class="btn" type="button" on:click=listener(move |_| ask(Convert { lead: id, existing: true }))>{t::leads_convert_into()}</button>
            {(!is_worked).then(|| view! { <button class="btn" type="button" on:click=listener(move |_| work(()))><Icon name="check" size="s"/>{t::leads_work()}</button> })}
            <button class="btn" type="button" on:click=listener(move |_| ask(NurtureLeads { leads: vec![id], deals: Vec::new() }))><Icon name="clock" size="s"/>{t::leads_nurture()}</button>
            <button class="btn btn--lost" type="button" on:click=listener(move |_| ask(Disqualify(vec![id])))>{t::leads_disqualify()}</button>
        }
        .into_any()
    };
    view! {
        <div class="lgo__acts changes">
            {first}
            <button class="btn" type="button" data-leads="sequences" on:click=listener(move |_| ask(WriteTo { lead: Some(id), ..WriteTo::default() }))><Icon name="note" size="s"/>{t::write_to()}</button>
            <Menu label=t::leads_more()>
                {(!is_off).then(|| view! { <MenuItem on_select=move |()| ask(Enrol { deals: Vec::new(), leads: vec![id], purpose: None })>{t::start_sequence()}</MenuItem> })}
                {(!matches!(status, LeadStatus::New) && !is_off).then(|| view! { <MenuItem on_select=reopen>{t::leads_reopen()}</MenuItem> })}
                <MenuItem on_select=remove>{t::leads_to_bin()}</MenuItem>
            </Menu>
        </div>
    }
}

/// Links that call and write.
#[component]
fn Reach(lead: Memo<std::sync::Arc<Lead>>) -> impl IntoView {
    let phone = memo(move || lead.with(|lead| lead.phone.clone()));
    let email = memo(move || lead.with(|lead| lead.email.clone()));
    let call = move || {
        let phone = phone.get();
        let address = call_to(&phone)?;
        Some(view! { <a class="btn" href=address><Icon name="call" size="s"/><bdi dir="ltr">{phone}</bdi></a> })
    };
    let write = move || {
        let email = email.get();
        let address = mail_to(&email)?;
        Some(view! { <a class="btn" href=address><Icon name="mail" size="s"/><bdi dir="ltr">{email}</bdi></a> })
    };
    view! {
        {dynamic(call)}
        {dynamic(write)}
    }
}
