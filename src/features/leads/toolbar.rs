//! Which leads are shown: states as chips, filters, order.

use kariz_client::{
    format,
    i18n::t,
    parts::{FilterChip, FilterChips},
    store::names,
};
use kariz_core::{ChannelId, MemberId, RecordId, Table, score::Letter};
use kariz_kit::{CollectView, Select, dynamic, listener, reactive::memo, value_listener};
use leptos::prelude::*;

use super::{
    inbox::Inbox,
    query::{Shown, Sort},
    words::{shown_words, sort_words},
};

/// The row above the list.
#[component]
pub fn Toolbar(inbox: Inbox) -> impl IntoView {
    let chip = move |(at, shown): (usize, Shown)| {
        view! {
            <button
                class="view"
                type="button"
                aria-pressed=move || (inbox.view.with(|view| view.shown) == shown).to_string()
                on:click=listener(move |_| inbox.view.update(|view| view.shown = shown))
            >
                {shown_words(shown)}
                " "
                <b class="num">{move || format::number(inbox.listing.with(|listing| listing.counts[at]) as f64)}</b>
            </button>
        }
    };
    let sorts: Vec<String> = Sort::ALL.into_iter().map(|sort| t::leads_sort(sort_words(sort))).collect();
    let sorted =
        Signal::derive(move || Sort::ALL.into_iter().position(|sort| inbox.view.with(|view| view.sort) == sort));
    let sort = move |at: Option<usize>| {
        let sort = at.and_then(|at| Sort::ALL.get(at).copied()).unwrap_or_default();
        inbox.view.update(|view| view.sort = sort);
    };
    view! {
        <div class="leads__bar" role="toolbar" aria-label=t::leads_toolbar()>
            {Shown::ALL.into_iter().enumerate().map(chip).collect_view()}
            <span class="vsep" aria-hidden="true"></span>
            <input
                class="input deals__text"
                type="text"
                aria-label=t::leads_filter_text()
                placeholder=t::leads_filter_text()
                prop:value=move || inbox.view.with(|view| view.words.clone())
                on:input=value_listener(move |text| inbox.view.update(|view| view.words = text))
            />
            <FilterBy inbox=inbox table=Table::Channels label=t::field_channel() none=t::leads_any_channel()/>
            <FilterBy inbox=inbox table=Table::Members label=t::field_owner() none=t::leads_any_owner()/>
            <ByFit inbox=inbox/>
            <Select label=t::leads_sort_label().to_owned() class="input leads__pick" options=sorts chosen=sorted on_choose=sort/>
        </div>
        <Chips inbox=inbox/>
    }
}

fn chosen(inbox: Inbox, table: Table) -> Option<RecordId> {
    inbox.view.with(|view| match table {
        Table::Channels => view.channel.map(Into::into),
        _ => view.owner.map(Into::into),
    })
}

fn choose(inbox: Inbox, table: Table, id: Option<RecordId>) {
    inbox.view.update(|view| match table {
        Table::Channels => view.channel = id.map(ChannelId),
        _ => view.owner = id.map(MemberId),
    });
}

#[component]
fn FilterBy(inbox: Inbox, table: Table, label: &'static str, none: &'static str) -> impl IntoView {
    let store = inbox.store;
    let all = memo(move || {
        store.watch_table(table);
        store.book(|book| names(book, table))
    });
    let options = Signal::derive(move || all.get().into_iter().map(|(_, name)| name).collect::<Vec<_>>());
    let at = Signal::derive(move || {
        let chosen = chosen(inbox, table)?;
        all.with(|all| all.iter().position(|(id, _)| *id == chosen))
    });
    let select = move |at: Option<usize>| {
        let id = all.with_untracked(|all| at.and_then(|at| all.get(at)).map(|(id, _)| *id));
        choose(inbox, table, id);
    };
    view! { <Select label=label.to_owned() class="input leads__pick" none=none.to_owned() options=options chosen=at on_choose=select/> }
}

/// Letters of fit; nothing where no ideal customer is described.
#[component]
fn ByFit(inbox: Inbox) -> impl IntoView {
    let is_asked =
        memo(move || inbox.listing.with(|listing| listing.rows.iter().any(|row| row.score.letter.is_some())));
    let options: Vec<String> = Letter::ALL.into_iter().map(|letter| t::leads_fit_letter(letter.word())).collect();
    let at = Signal::derive(move || {
        let chosen = inbox.view.with(|view| view.letter)?;
        Letter::ALL.into_iter().position(|letter| letter == chosen)
    });
    let select = move |at: Option<usize>| {
        inbox.view.update(|view| view.letter = at.and_then(|at| Letter::ALL.get(at).copied()));
    };
    let chosen = move || inbox.view.with(|view| view.letter.is_some());
    dynamic(move || {
        let options = options.clone();
        (is_asked.get() || chosen()).then(|| {
            view! { <Select label=t::leads_fit().to_owned() class="input leads__pick" none=t::leads_any_fit().to_owned() options=options chosen=at on_choose=select/> }
        })
    })
}

/// What limits the list stands on chips, with how many are left.
#[component]
fn Chips(inbox: Inbox) -> impl IntoView {
    let store = inbox.store;
    let chips = Signal::derive(move || {
        let named = |table: Table, label: &'static str| {
            let id = chosen(inbox, table)?;
            let name = kariz_client::words::name_of(store, table, id).unwrap_or_default();
            Some(FilterChip::named(label, name, move || choose(inbox, table, None)))
        };
        let words = inbox.view.with(|view| view.words.trim().to_owned());
        let words =
            (!words.is_empty()).then(|| FilterChip::new(words, move || inbox.view.update(|view| view.words.clear())));
        let letter = inbox.view.with(|view| view.letter).map(|letter| {
            FilterChip::new(t::leads_fit_letter(letter.word()), move || inbox.view.update(|view| view.letter = None))
        });
        [named(Table::Channels, t::field_channel()), named(Table::Members, t::field_owner()), letter, words]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    });
    let left = Signal::derive(move || inbox.listing.with(|listing| (listing.rows.len(), listing.all)));
    let clear = move |()| {
        inbox.view.update(|view| {
            (view.channel, view.owner, view.letter) = (None, None, None);
            view.words.clear();
        });
    };
    view! { <FilterChips chips=chips left=left on_clear=clear/> }
}
