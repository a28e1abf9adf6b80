//! The next step of the deal: what, when, and how to get it done (P9).

use std::sync::Arc;

use kariz_client::{
    i18n::t,
    parts::{
        activity_icon,
        link::{call_link, mail_link},
        next_step::step_title,
    },
};
use kariz_core::{Activity, ActivityId, ActivityKind, book::due_state};
use kariz_kit::{CollectView, Icon, Mark, dynamic, listener, reactive::memo};
use leptos::{html, prelude::*};

use super::{
    open::{OpenDeal, StepMode},
    step::{DueLine, due_words, state_word},
    step_forms::{CompleteForm, PlanForm},
};
use crate::shell::intents::{Prepare, WriteTo, ask};

/// So many are shown beside the next one until all are asked for.
const FIRST: usize = 20;

/// What happens next, or that nothing is planned; the forms to plan, change and complete it.
#[component]
pub fn NextStepBox(open: OpenDeal) -> impl IntoView {
    let steps = memo(move || open.steps());
    let today = open.store.today;
    let state = move || state_word(due_state(steps.with(|steps| steps.first().cloned()).as_deref(), today.get()));
    let node = NodeRef::<html::Section>::new();
    let done = Callback::new(move |()| {
        open.step.set(StepMode::Show);
        if let Some(section) = node.get_untracked() {
            let _ = section.focus();
        }
    });
    let mode = move || match open.step.get() {
        StepMode::Show => view! { <Shown open=open steps=steps/> }.into_any(),
        StepMode::Plan => view! { <PlanForm open=open step=None title="" days=1 done=done/> }.into_any(),
        StepMode::TryAgain => {
            view! { <PlanForm open=open step=None title=t::deal_try_again() days=182 done=done/> }.into_any()
        }
        StepMode::Change(id) => {
            let step = open.store.book(|book| book.activity(id).cloned());
            view! { <PlanForm open=open step=step title="" days=1 done=done/> }.into_any()
        }
        StepMode::Complete(id) => view! { <CompleteForm open=open id=id done=done/> }.into_any(),
    };
    // Nothing needs to be planned for a closed deal.
    let shown = memo(move || {
        open.deal.with(|deal| deal.is_open()) || open.step.get() != StepMode::Show || !steps.with(Vec::is_empty)
    });
    view! {
        <section
            node_ref=node
            class=move || format!("panel ns ns--{}", state())
            hidden=move || !shown.get()
            tabindex="-1"
            aria-label=t::deal_next_step()
        >
            {move || mode()}
        </section>
    }
}

#[component]
fn Shown(open: OpenDeal, steps: Memo<Vec<Arc<Activity>>>) -> impl IntoView {
    dynamic(move || match steps.get().split_first() {
        Some((first, others)) => view! {
            <First open=open step=Arc::clone(first)/>
            <Others open=open steps=others.to_vec()/>
        }
        .into_any(),
        None => view! { <Nothing open=open/> }.into_any(),
    })
}

#[component]
fn Nothing(open: OpenDeal) -> impl IntoView {
    view! {
        <div class="ns__row">
            <div class="grow">
                <p class="hint">{t::deal_next_step()}</p>
                <p class="next next--none ns__none"><Mark state="none"/><b>{t::deal_nothing_planned()}</b></p>
            </div>
            <div class="ns__acts">
                <button class="btn btn--brand" type="button" on:click=listener(move |_| open.step.set(StepMode::Plan))>
                    <Icon name="plus" size="s"/>{t::deal_plan_step()}
                </button>
            </div>
        </div>
    }
}

#[component]
fn First(open: OpenDeal, step: Arc<Activity>) -> impl IntoView {
    let id = step.id;
    let today = open.store.today.get_untracked();
    let reaches_out = step.kind.reaches_out();
    let touch = Signal::derive(move || {
        let (touches, goal) = open.touches();
        if reaches_out { t::deal_touch_small_of(touches + 1, goal) } else { String::new() }
    });
    view! {
        <div class="ns__row">
            <div class="grow">
                <p class="hint">{t::deal_next_step()}</p>
                <b class="ns__title"><Icon name=activity_icon(step.kind)/><bdi>{step_title(&step)}</bdi></b>
                <DueLine step=Activity::clone(&step) today=today more=touch/>
                {(!step.note.is_empty()).then(|| view! { <p class="sub pre" dir="auto">{step.note.clone()}</p> })}
            </div>
            <div class="ns__acts">
                <Reach open=open/>
                <Ready step=id kind=step.kind/>
                <button class="btn" type="button" on:click=listener(move |_| open.step.set(StepMode::Change(id)))>{t::deal_move_step()}</button>
                <button class="btn btn--brand" type="button" on:click=listener(move |_| open.step.set(StepMode::Complete(id)))>
                    <Icon name="check" size="s"/>{t::deal_done()}
                </button>
            </div>
        </div>
    }
}

/// Call and mail, as far as the contact can be reached.
#[component]
fn Reach(open: OpenDeal) -> impl IntoView {
    dynamic(move || {
        let contact = open.contact()?;
        let call = call_link(&contact)
            .map(|link| view! { <a class="btn" href=link><Icon name="call" size="s"/>{t::word_kind_call()}</a> });
        let mail = mail_link(&contact)
            .map(|link| view! { <a class="btn" href=link><Icon name="mail" size="s"/>{t::word_kind_email()}</a> });
        Some(view! { {call} {mail} })
    })
}

/// What helps to do it well: a template for what is written, a list for a meeting (W4, W5).
#[component]
fn Ready(step: ActivityId, kind: ActivityKind) -> impl IntoView {
    match kind {
        ActivityKind::Meeting | ActivityKind::Demo => Some(view! {
            <button class="btn" type="button" data-leads="sequences" on:click=listener(move |_| ask(Prepare(step)))><Icon name="list" size="s"/>{t::prepare_meeting()}</button>
        }
        .into_any()),
        ActivityKind::Email | ActivityKind::Message => Some(view! {
            <button class="btn" type="button" data-leads="sequences" on:click=listener(move |_| ask(WriteTo { step: Some(step), ..WriteTo::default() }))><Icon name="note" size="s"/>{t::write_to()}</button>
        }
        .into_any()),
        ActivityKind::Call | ActivityKind::Task | ActivityKind::Note => None,
    }
}

/// What else is planned, and a way to plan more.
#[component]
fn Others(open: OpenDeal, steps: Vec<Arc<Activity>>) -> impl IntoView {
    let today = open.store.today.get_untracked();
    let (listed, count) = (!steps.is_empty(), steps.len());
    let all = RwSignal::new(false);
    let item = move |step: Arc<Activity>| {
        let id = step.id;
        let state = state_word(due_state(Some(&step), today));
        view! {
            <li>
                <button class="ns__also" type="button" title=t::deal_edit() on:click=listener(move |_| open.step.set(StepMode::Change(id)))>
                    <Mark state=state/>
                    <span class="grow"><bdi>{step_title(&step)}</bdi></span>
                    <time class="num">{due_words(&step, today)}</time>
                </button>
            </li>
        }
    };
    let items = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        steps.iter().take(most).cloned().map(item).collect_view()
    };
    view! {
        <div class="ns__more" class:ns__more--list=listed>
            {listed.then(|| view! { <ul aria-label=t::deal_also_planned()>{items}</ul> })}
            {dynamic(move || (count > FIRST && !all.get()).then(|| view! {
                <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| all.set(true))>{t::deal_show_all(count)}</button>
            }))}
            <button class="btn btn--ghost btn--s" type="button" on:click=listener(move |_| open.step.set(StepMode::Plan))>
                <Icon name="plus" size="s"/>{t::deal_plan_step()}
            </button>
        </div>
    }
}
