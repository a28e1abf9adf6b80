//! What the score was worth: tested by one's own past, and beside it what closed deals teach (Q5).

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    store::{Store, use_store},
    words::{name_of, sign_words},
};
use kariz_core::{
    LeadId, Money, Table,
    score::{ENOUGH_TO_LEARN, Feature, Guess, Learned, Past, Side, Telling},
};
use kariz_kit::{CollectView, Dialog, Icon, listener};
use leptos::prelude::*;

use crate::shell::intents;

/// So many things that tell are shown.
const SHOWN: usize = 5;

/// The past, and the guess for a lead where it was asked from one.
#[component]
pub fn PastDialog(lead: Option<LeadId>) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let past = store.book(|book| clock::with_zone(|zone| Past::of(book, zone, today)));
    let (closed, guess) = store.book(|book| {
        let learned = clock::with_zone(|zone| Learned::of(book, zone));
        let guess = lead.and_then(|id| book.lead(id)).and_then(|lead| learned.guess(book, lead));
        (learned.closed(), guess)
    });
    let guesses = (!past.is_enough())
        .then(|| view! { <p class="past__care"><Icon name="alert" size="s"/>{t::past_guesses(past.closed)}</p> });
    let learned = match guess {
        Some(guess) => view! { <Learnt store=store guess=guess closed=closed/> }.into_any(),
        None if closed >= ENOUGH_TO_LEARN && lead.is_none() => {
            view! { <p class="hint">{t::past_learned_choose()}</p> }.into_any()
        }
        None => view! { <p class="hint num">{t::past_learned_few(closed)}</p> }.into_any(),
    };
    view! {
        <Dialog title=t::past_title() on_close=|()| intents::close()>
            <div class="form past">
                <p class="hint">{t::past_words()}</p>
                {side(t::past_over(past.ready_at), past.over)}
                {side(t::past_under().to_owned(), past.under)}
                <p class="hint num">{t::past_n(past.all())}</p>
                {guesses}
                <h3>{t::past_learned()}</h3>
                {learned}
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::close()}</button>
                </div>
            </div>
        </Dialog>
    }
}

/// `with 70 or more then: 41 %, 14 of 34 leads won`.
fn side(name: String, side: Side) -> impl IntoView {
    let share = side.share().map(kariz_core::metrics::Share::ratio);
    let words = match share {
        Some(_) => t::past_of(side.won, side.all),
        None => t::past_nobody().to_owned(),
    };
    view! {
        <div class="past__side">
            <span>{name}</span>
            <span class="meter" aria-hidden="true" style:--v=format!("{:.3}", share.unwrap_or_default())><i></i></span>
            <b class="num">{share.map(|share| t::past_won(format::percent(share)))}</b>
            <small class="num">{words}</small>
        </div>
    }
}

/// How likely a lead is to be won, and what speaks for it or against it.
#[component]
fn Learnt(store: Store, guess: Guess, closed: u32) -> impl IntoView {
    let telling = guess.telling.into_iter().take(SHOWN).map(|telling| {
        let Telling { won, closed, is_for, .. } = telling;
        let words = if is_for { t::past_for(won, closed) } else { t::past_against(won, closed) };
        view! { <li><span><bdi>{feature_words(store, &telling.feature)}</bdi></span><small class="num">{words}</small></li> }
    });
    view! {
        <p class="past__guess num"><b>{t::past_learned_percent(format::percent(f64::from(guess.percent) / 100.0))}</b></p>
        <p class="hint num">{t::past_learned_words(closed)}</p>
        <ul class="past__telling">{telling.collect_view()}</ul>
        <p class="hint">{t::past_learned_how()}</p>
    }
}

fn feature_words(store: Store, feature: &Feature) -> String {
    let below = |number: String| t::past_below(number);
    match feature {
        Feature::Channel(channel) => channel.and_then(|id| name_of(store, Table::Channels, id)).unwrap_or_default(),
        Feature::Industry(text) | Feature::Region(text) | Feature::Role(text) => text.clone(),
        Feature::Size(size) => t::points_of(t::field_size(), below(format::number(f64::from(*size)))),
        Feature::Value(minor) => {
            let currency = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
            t::points_of(t::field_value(), below(format::money(Money::new(*minor, currency))))
        }
        Feature::Signal(sign, is_so) => {
            let name = store.book(|book| sign_words(book, *sign));
            if *is_so { name } else { t::past_signal_none(name) }
        }
        Feature::Answer(question, extent) => {
            t::past_answer(t::leads_question(question.word()), t::leads_extent(extent.word()))
        }
    }
}
