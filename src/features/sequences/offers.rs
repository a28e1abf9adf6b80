//! Sequences to start with: offered, not forced (W3). Two copies that take the same offer make one.

use kariz_client::{
    customs,
    i18n::{listed, t},
    store::Store,
};
use kariz_core::{
    ActivityKind, Book, Command, Purpose, Rank, Sequence, SequenceId, Step, StepKey, TemplateKind, TextTemplate,
    TextTemplateId, Wait, sequence::offered,
};
use kariz_kit::{CollectView, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    page::Dots,
    room::{Room, run_then},
    words::purpose_words,
};

/// A step that is offered: how long it waits, its kind, its words, subject and text of its template.
type Offered = (Wait, ActivityKind, &'static str, Option<(&'static str, &'static str)>);

/// What is offered for a purpose: its name, whether free days count, its steps.
fn offer(purpose: Purpose) -> Option<(&'static str, bool, Vec<Offered>)> {
    use ActivityKind::{Call, Email, Message};
    use Wait::{Days, Months};
    Some(match purpose {
        Purpose::Prospecting => (
            t::seq_first_name(),
            true,
            vec![
                (Days(0), Email, t::seq_first_1(), Some((t::seq_first_1_subject(), t::seq_first_1_body()))),
                (Days(1), Call, t::seq_first_2(), None),
                (Days(2), Message, t::seq_first_3(), Some(("", t::seq_first_3_body()))),
                (Days(2), Email, t::seq_first_4(), Some((t::seq_first_4_subject(), t::seq_first_4_body()))),
                (Days(2), Call, t::seq_first_5(), None),
                (Days(3), Email, t::seq_first_6(), Some((t::seq_first_6_subject(), t::seq_first_6_body()))),
                (Days(2), Call, t::seq_first_7(), None),
                (Days(3), Email, t::seq_first_8(), Some((t::seq_first_8_subject(), t::seq_first_8_body()))),
            ],
        ),
        Purpose::Welcome => (
            t::seq_welcome_name(),
            true,
            vec![
                (Days(0), Email, t::seq_welcome_1(), Some((t::seq_welcome_1_subject(), t::seq_welcome_1_body()))),
                (Days(3), Call, t::seq_welcome_2(), None),
                (Days(7), Email, t::seq_welcome_3(), Some((t::seq_welcome_3_subject(), t::seq_welcome_3_body()))),
                (Days(12), Call, t::seq_welcome_4(), None),
            ],
        ),
        Purpose::CheckIn => (
            t::seq_check_name(),
            true,
            vec![
                (Months(3), Email, t::seq_check_1(), Some((t::seq_check_1_subject(), t::seq_check_1_body()))),
                (Months(3), Call, t::seq_check_2(), None),
            ],
        ),
        Purpose::Other => return None,
    })
}

/// For what something is offered.
pub const PURPOSES: [Purpose; 3] = [Purpose::Prospecting, Purpose::Welcome, Purpose::CheckIn];

/// What is called so is offered: its name.
pub fn offered_name(purpose: Purpose) -> &'static str {
    offer(purpose).map_or("", |(name, ..)| name)
}

/// Takes an offer. Its identifiers, ranks too, are the same in all copies.
pub fn taken(book: &Book, purpose: Purpose) -> Option<(Sequence, Vec<TextTemplate>)> {
    let (name, without_free_days, steps) = offer(purpose)?;
    let free_days = if without_free_days { customs::week().free_days() } else { 0 };
    let id: SequenceId = offered::<Sequence>(book, purpose.word());
    let blank = Sequence { id, name: name.to_owned(), purpose, free_days, ..Sequence::default() };
    let ranks = Rank::spread(steps.len(), || 0);
    let mut templates = Vec::new();
    let mut written = Vec::new();
    for (at, ((wait, kind, title, text), rank)) in (0_u32..).zip(steps.into_iter().zip(ranks)) {
        let template = text.map(|(subject, body)| {
            let id: TextTemplateId = offered::<TextTemplate>(book, &format!("{} {at}", purpose.word()));
            let kind = if kind == ActivityKind::Message { TemplateKind::Message } else { TemplateKind::Email };
            let (name, subject, body) = (title.to_owned(), fields(subject), fields(body));
            templates.push(TextTemplate { id, name, kind, subject, body, ..TextTemplate::default() });
            id
        });
        written.push((StepKey(at), Step { rank, wait, time: None, kind, template, title: title.to_owned() }));
    }
    Some((Sequence { steps: written.into_iter().collect(), ..blank }, templates))
}

/// Merge fields stand in texts as `<<name>>`, since braces are the texts' own; `¶` begins a paragraph.
fn fields(text: &str) -> String {
    text.replace("<<", "{{").replace(">>", "}}").replace(" ¶ ", "\n\n")
}

/// The command that takes an offer.
pub fn take(store: Store, purpose: Purpose) -> Option<(SequenceId, Command)> {
    let (sequence, templates) = store.book(|book| taken(book, purpose))?;
    Some((sequence.id, Command::AddSequence(Box::new(sequence), templates)))
}

/// What is offered and not taken yet.
#[component]
pub fn Offers(room: Room) -> impl IntoView {
    let store = room.store;
    let open = memo(move || {
        store.watch_table(kariz_core::Table::Sequences);
        let has =
            |purpose: &Purpose| store.book(|book| book.sequences_in_order().any(|found| found.purpose == *purpose));
        PURPOSES.into_iter().filter(|purpose| !has(purpose)).collect::<Vec<_>>()
    });
    let card = move |purpose: Purpose| {
        let (name, _, steps) = offer(purpose)?;
        let count = steps.len();
        let take = move |_| {
            if let Some((id, command)) = take(store, purpose) {
                run_then(store, command, t::seq_taken(name), move |()| room.sequence.set(Some(id)));
            }
        };
        Some(view! {
            <li class="sl__card sl__card--offer">
                <b>{name}</b>
                <Dots done=0 of=count/>
                <span class="num"><span>{listed([purpose_words(purpose).to_owned(), t::seq_steps(count)])}</span>
                    <button class="btn btn--s" type="button" aria-label=t::seq_offer_take_named(name) on:click=listener(take)>{t::seq_offer_take()}</button>
                </span>
            </li>
        })
    };
    view! {
        {dynamic(move || {
            let open = open.get();
            (!open.is_empty()).then(|| view! {
                <section class="changes" aria-labelledby="seq-offer">
                    <h2 class="seqs__h" id="seq-offer">{t::seq_offer()}</h2>
                    <ul class="sl">{open.into_iter().filter_map(card).collect_view()}</ul>
                </section>
            })
        })}
    }
}
