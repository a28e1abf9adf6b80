//! An organisation or a contact: what goes on with it, what it is worth, who is there, when it was last spoken to.

use std::sync::Arc;

use kariz_client::{
    browser::clock,
    format,
    i18n::{dotted, t},
    parts::link::{call_link, mail_link},
    route::use_route,
    store::{Store, use_store},
    words::standing_words,
};
use kariz_core::{Activity, Amounts, Book, Contact, Deal, DealStatus, Entity, Table, Timestamp};
use kariz_kit::{CollectView, Dialog, Show, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use crate::shell::intents;

/// How many deals of a kind are listed before somebody asks for all.
const FIRST: usize = 20;

/// What is known of it.
#[derive(Clone, Default, PartialEq)]
struct Known {
    name: String,
    /// Role and organisation, or domain, industry and region.
    about: Vec<String>,
    people: Vec<Arc<Contact>>,
    /// Open, won, lost: the newest first.
    deals: [Vec<Arc<Deal>>; 3],
    touched: Option<Timestamp>,
}

/// Shows an organisation or a contact.
#[component]
pub fn WhoDialog(
    /// Which.
    who: Entity,
) -> impl IntoView {
    let store = use_store();
    let known = memo(move || {
        for table in [Table::Deals, Table::Organisations, Table::Contacts, Table::Activities] {
            store.watch_table(table);
        }
        store.book(|book| known(book, who)).unwrap_or_default()
    });
    let close = Callback::new(|()| intents::close());
    let name = Signal::derive(move || known.with(|known| known.name.clone()));
    let touched = move || {
        let today = store.today.get();
        known.with(|known| match known.touched {
            Some(at) => t::who_last_touch(format::date(clock::with_zone(|zone| zone.date_of(at)), today)),
            None => t::who_no_touch().to_owned(),
        })
    };
    let about = move || known.with(|known| dotted(known.about.clone()));
    let kinds = [t::deals_open(), t::deals_won(), t::deals_lost()];
    view! {
        <Dialog title=name on_close=close>
            <div class="who">
                <p class="sub num"><bdi>{about}</bdi></p>
                <p class="num">{touched}</p>
                {dynamic(move || known.with(|known| known.people.clone()).into_iter().map(person).collect_view())}
                {kinds.into_iter().enumerate().map(|(at, name)| view! {
                    <Deals store=store name=name deals=Signal::derive(move || known.with(|known| known.deals[at].clone()))/>
                }).collect_view()}
            </div>
        </Dialog>
    }
}

/// Deals of a kind, with how many there are and what they add up to.
#[component]
fn Deals(store: Store, name: &'static str, deals: Signal<Vec<Arc<Deal>>>) -> impl IntoView {
    let route = use_route();
    let all = RwSignal::new(false);
    let sum = move || {
        store.watch_table(Table::Workspaces);
        let mut sum = Amounts::default();
        deals.with(|deals| deals.iter().filter_map(|deal| deal.value).for_each(|value| sum.add(value)));
        let sum = store.book(|book| format::total(&sum.total_in(book.workspace().map(|workspace| &**workspace))));
        t::deals_sum(deals.with(Vec::len), sum)
    };
    let item = move |deal: Arc<Deal>| {
        let standing = store.book(|book| standing_words(book, &deal));
        view! {
            <li>
                <a href=route.get_untracked().with_deal(deal.id).hash()>
                    <span class="grow"><bdi>{deal.title.clone()}</bdi></span>
                    <small class="sub"><bdi>{standing}</bdi></small>
                    <span class="num">{deal.value.map(format::money)}</span>
                </a>
            </li>
        }
    };
    let shown = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        deals.get().into_iter().take(most).map(item).collect_view()
    };
    view! {
        <Show when=move || deals.with(|deals| !deals.is_empty())>
            <section aria-label=name data-next="">
                <h3>{name} " " <small class="muted num">{sum}</small></h3>
                <ul class="others">{move || shown()}</ul>
                <Show when=move || { !all.get() && deals.with(Vec::len) > FIRST }>
                    <button class="btn btn--s" type="button" on:click=listener(move |_| all.set(true))>
                        {move || t::search_all(deals.with(Vec::len))}
                    </button>
                </Show>
            </section>
        </Show>
    }
}

fn person(contact: Arc<Contact>) -> impl IntoView {
    let link =
        |href: Option<String>, words: &str| href.map(|href| view! { <a href=href><bdi>{words.to_owned()}</bdi></a> });
    view! {
        <p class="who__person">
            <b><bdi>{contact.name.clone()}</bdi></b>
            <span class="sub"><bdi>{contact.role.clone()}</bdi></span>
            {link(mail_link(&contact), &contact.email)}
            {link(call_link(&contact), &contact.phone)}
        </p>
    }
}

fn known(book: &Book, who: Entity) -> Option<Known> {
    let (name, about, people, deals): (_, _, Vec<_>, Vec<_>) = match who.table {
        Table::Organisations => {
            let organisation = book.organisation(who.id.into())?;
            let about = [&organisation.domain, &organisation.industry, &organisation.region].map(Clone::clone);
            let people = book.contacts_of(Some(organisation.id)).cloned().collect();
            let deals = book.deals_of_organisation(organisation.id).rev().cloned().collect();
            (&organisation.name, about.to_vec(), people, deals)
        }
        Table::Contacts => {
            let contact = book.contact(who.id.into())?;
            let organisation = contact.organisation.and_then(|id| book.organisation(id));
            let about = organisation.map(|organisation| organisation.name.clone()).into_iter().collect();
            let deals = book.deals_of_contact(contact.id).rev().cloned().collect();
            (&contact.name, about, vec![Arc::clone(contact)], deals)
        }
        _ => return None,
    };
    let touches = deals.iter().flat_map(|deal: &Arc<Deal>| book.activities_of(deal.id));
    let touched = touches
        .filter(|activity| !activity.is_planned() && activity.is_touch())
        .map(|touch| Activity::moment(touch))
        .max();
    let about = about.into_iter().filter(|word: &String| !word.is_empty()).collect();
    let mut kinds: [Vec<Arc<Deal>>; 3] = Default::default();
    for deal in deals {
        let kind = match deal.status {
            DealStatus::Open { .. } => 0,
            DealStatus::Won { .. } => 1,
            DealStatus::Lost { .. } => 2,
        };
        kinds[kind].push(deal);
    }
    Some(Known { name: name.clone(), about, people, deals: kinds, touched })
}
