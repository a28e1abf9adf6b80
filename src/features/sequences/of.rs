//! The sequences of a deal or lead, within its page.

use kariz_client::{i18n::t, store::use_store};
use kariz_core::{EnrolmentId, Entity, Table};
use kariz_kit::{Each, Icon, Menu, MenuItem, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    members::Member,
    opt_out::{can_be_out, is_out, set},
};
use crate::shell::intents::{Enrol, ask};

/// So many that have ended are listed.
const MOST: usize = 10;

#[component]
pub fn SequencesOfSubject(subject: Entity) -> impl IntoView {
    let store = use_store();
    let all = memo(move || {
        store.watch_table(Table::Enrolments);
        let latest = |book: &kariz_core::Book| {
            book.enrolments_of(subject.id).rev().map(|enrolment| enrolment.id).take(MOST).collect::<Vec<EnrolmentId>>()
        };
        store.book(latest)
    });
    let out = memo(move || is_out(store, subject));
    let start = move |_| {
        let (deals, leads) = match subject.table {
            Table::Deals => (vec![subject.id.into()], Vec::new()),
            _ => (Vec::new(), vec![subject.id.into()]),
        };
        ask(Enrol { deals, leads, purpose: None });
    };
    view! {
        <section class="panel seqof" aria-labelledby="seq-of">
            <div class="panel__h">
                <h2 id="seq-of">{t::seq_of_panel()}</h2>
                <span class="row changes">
                    <button class="btn btn--ghost btn--icon btn--s" type="button" aria-label=t::start_sequence() title=t::start_sequence() on:click=listener(start)><Icon name="plus" size="s"/></button>
                    {can_be_out(store, subject).then(|| view! {
                        <Menu label=t::seq_more(t::seq_of_panel())>
                            {dynamic(move || {
                                let out_now = out.get();
                                view! { <MenuItem on_select=move |()| set(store, subject, !out_now)>{if out_now { t::seq_opt_in() } else { t::seq_opt_out() }}</MenuItem> }
                            })}
                        </Menu>
                    })}
                </span>
            </div>
            {dynamic(move || out.get().then(|| view! { <p class="note note--warn"><Icon name="warn"/>{t::seq_opted_out_words()}</p> }))}
            <ul class="members">
                <Each of=move || all.get() key=|id| id.to_string() let:id><Member store=store id=id of_sequence=false/></Each>
            </ul>
        </section>
    }
}
