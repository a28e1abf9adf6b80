//! Changing all ticked leads with one command, which one undo takes back.

use kariz_client::{i18n::t, store::names};
use kariz_core::{ChannelId, Command, Entity, LeadId, LeadPatch, MemberId, RecordId, Table, command::LeadStep};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, Show, listener, reactive::memo};
use leptos::prelude::*;

use super::{disqualify::Disqualify, inbox::Inbox};
use crate::shell::intents::{NurtureLeads, ask};

/// What can be done with the ticked leads.
#[component]
pub fn BulkBar(inbox: Inbox) -> impl IntoView {
    let ticked = memo(move || inbox.all_ticked());
    let count = move || ticked.with(Vec::len);
    // What became a deal is decided there.
    let open = move || -> Vec<LeadId> {
        let is_open = |id: &LeadId| inbox.store.book(|book| book.lead(*id).is_some_and(|lead| lead.deal().is_none()));
        ticked.get_untracked().into_iter().filter(is_open).collect()
    };
    let work = move |_| {
        let leads = open();
        if leads.is_empty() {
            return;
        }
        let said = t::leads_changed(leads.len());
        inbox.run(Command::StepLeads(leads, LeadStep::Work), said);
    };
    let nurture = move |_| {
        let leads = open();
        if !leads.is_empty() {
            ask(NurtureLeads { leads, deals: Vec::new() });
        }
    };
    let disqualify = move |_| {
        let leads = open();
        if !leads.is_empty() {
            ask(Disqualify(leads));
        }
    };
    let remove = move |_| {
        let leads = ticked.get_untracked();
        let said = t::leads_binned(leads.len());
        inbox.run(Command::Remove(leads.into_iter().map(|id| Entity::new(Table::Leads, id)).collect()), said);
    };
    let all = move |_| {
        inbox.ticked.set(inbox.listing.with_untracked(|listing| listing.rows.iter().map(|row| row.id).collect()))
    };
    view! {
        <Show when=move || count() != 0>
            <div class="bulk changes" role="toolbar" aria-label=t::leads_bulk()>
                <b class="num">{move || t::leads_selected(count())}</b>
                <button class="btn btn--s btn--ghost" type="button" on:click=listener(all)>{t::leads_select_all()}</button>
                <Menu label=t::field_owner() text=t::field_owner().to_owned() icon="down" class="btn btn--s">
                    {move || choices(inbox, ticked, Table::Members)}
                </Menu>
                <Menu label=t::field_channel() text=t::field_channel().to_owned() icon="down" class="btn btn--s">
                    {move || choices(inbox, ticked, Table::Channels)}
                </Menu>
                <button class="btn btn--s" type="button" on:click=listener(work)>{t::leads_work()}</button>
                <button class="btn btn--s" type="button" on:click=listener(nurture)>{t::leads_nurture()}</button>
                <button class="btn btn--s" type="button" on:click=listener(disqualify)>{t::leads_disqualify()}</button>
                <button class="btn btn--s" type="button" on:click=listener(remove)>{t::leads_to_bin()}</button>
                <button class="btn btn--s btn--ghost btn--icon" type="button" aria-label=t::leads_select_none() title=t::leads_select_none()
                    on:click=listener(move |_| inbox.ticked.set(Default::default()))>
                    <Icon name="close" size="s"/>
                </button>
            </div>
        </Show>
    }
}

fn choices(inbox: Inbox, ticked: Memo<Vec<LeadId>>, table: Table) -> impl IntoView {
    let all = inbox.store.book(|book| names(book, table));
    let nobody = (table == Table::Members).then(|| (None, t::owner_nobody().to_owned()));
    let all = all.into_iter().map(|(id, name)| (Some(id), name)).chain(nobody);
    all.map(move |(id, name)| {
        let choose = move |()| {
            let leads = ticked.get_untracked();
            let said = t::leads_changed(leads.len());
            inbox.run(Command::EditLeads(leads, Box::new(patch(table, id))), said);
        };
        view! { <MenuItem on_select=choose>{name}</MenuItem> }
    })
    .collect_view()
}

fn patch(table: Table, id: Option<RecordId>) -> LeadPatch {
    match table {
        Table::Channels => LeadPatch { channel: Some(id.map(ChannelId)), ..LeadPatch::default() },
        _ => LeadPatch { owner: Some(id.map(MemberId)), ..LeadPatch::default() },
    }
}
