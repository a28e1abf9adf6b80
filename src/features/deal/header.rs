//! The head of the drawer: what the deal is called, whom it is with, where it is.

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, Changeable, expected_close, in_place::InPlace, link::call_link},
};
use kariz_core::book::days_since_created;
use kariz_kit::{CollectView, Icon, Show, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    actions_bar::ActionsBar,
    open::{OpenDeal, StepMode},
    path::StagePath,
};

/// Title, buyer, actions, stage path.
#[component]
pub fn Header(open: OpenDeal, close: Callback<()>) -> impl IntoView {
    view! {
        <header class="dh">
            <div class="dh__t">
                <button class="dh__back btn btn--ghost btn--icon" type="button" aria-label=t::deal_back() on:click=listener(move |_| close.run(()))>
                    <Icon name="left" flip=true/>
                </button>
                <div class="dh__title grow"><Title open=open/></div>
                <AtHand open=open/>
                <ActionsBar open=open close=close/>
            </div>
            <Buyer open=open/>
            <AtAGlance open=open/>
            <Changeable><StagePath open=open/></Changeable>
        </header>
    }
}

/// On a phone: what the next step is done by, and that it is done.
#[component]
fn AtHand(open: OpenDeal) -> impl IntoView {
    let first = memo(move || open.steps().first().map(|step| step.id));
    view! {
        <span class="dh__hand">
            {move || open.contact().as_deref().and_then(call_link).map(|link| view! {
                <a class="btn btn--icon" href=link aria-label=t::word_kind_call()><Icon name="call"/></a>
            })}
            {dynamic(move || first.get().map(|id| view! {
                <button class="btn btn--brand btn--icon changes" type="button" aria-label=t::deal_done() on:click=listener(move |_| open.step.set(StepMode::Complete(id)))>
                    <Icon name="check"/>
                </button>
            }))}
        </span>
    }
}

/// A title of more letters is cut short until somebody asks for all of it.
const LONG: usize = 240;

#[component]
fn Title(open: OpenDeal) -> impl IntoView {
    let title = Signal::derive(move || open.deal.with(|deal| deal.title.clone()));
    let what = open.fields().title();
    let is_long = memo(move || title.with(|title| title.chars().count() > LONG));
    let whole = RwSignal::new(false);
    view! {
        <Changeable>
            <h1 class:dh__clamped=move || is_long.get() && !whole.get()>
                <InPlace what=what class="edit--title"><bdi>{title}</bdi></InPlace>
            </h1>
        </Changeable>
        <Show when=move || is_long.get()>
            <button class="btn btn--ghost btn--s" type="button" aria-expanded=move || whole.get().to_string() on:click=listener(move |_| whole.update(|whole| *whole = !*whole))>
                {t::deal_whole_title()}
            </button>
        </Show>
    }
}

/// Organisation, contact with role, since when.
#[component]
fn Buyer(open: OpenDeal) -> impl IntoView {
    let parts = move || {
        let organisation = open.organisation().map(|organisation| organisation.name.clone());
        let contact = open.contact().map(|contact| match contact.role.as_str() {
            "" => contact.name.clone(),
            role => t::deal_contact_with_role(&contact.name, role),
        });
        let today = open.store.today.get();
        let opened = open.deal.with(|deal| {
            let date = format::date(deal.created_on, today);
            if deal.is_open() {
                t::deal_opened_days(days_since_created(deal, today), date)
            } else {
                t::deal_opened(date)
            }
        });
        [organisation, contact, Some(opened)].into_iter().flatten().collect::<Vec<_>>()
    };
    view! {
        <p class="dh__s num">
            <span class="dh__parts">
                {move || parts().into_iter().map(|part| view! { <span><bdi>{part}</bdi></span> }).collect_view()}
            </span>
        </p>
    }
}

/// On a phone: value, expected close and owner, which stand in the fields otherwise.
#[component]
fn AtAGlance(open: OpenDeal) -> impl IntoView {
    let value = move || {
        open.deal.with(|deal| deal.value.map(format::money_in_full)).unwrap_or_else(|| t::deal_no_value().to_owned())
    };
    // A day that is past looks as it does in the fields and in the list.
    let closes = move || {
        let today = open.store.today.get();
        open.deal.with(|deal| match deal.expected_close.filter(|_| deal.is_open())? {
            date if date < today => expected_close(deal, today),
            date => Some(t::deal_closes(format::date(date, today)).into_any()),
        })
    };
    let owner = Signal::derive(move || open.deal.with(|deal| deal.owner));
    view! {
        <p class="dl__v num">
            <b>{value}</b>
            <span class="sub">{move || closes()}</span>
            <Avatar member=owner/>
        </p>
    }
}
