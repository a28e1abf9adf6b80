//! A row: what to do, why it is here, and how to get it done.

use kariz_client::{
    browser::clock,
    format,
    i18n::{bidi::isolated, dotted, in_sentences, t},
    parts::{
        Avatar, activity_icon,
        link::{call_to, mail_to},
        next_step::{step_title, step_when},
    },
    route::{Page, Route},
    store::Topic,
};
use kariz_core::{
    Activity, Book, Date, Deal, DealId, Entity, LeadId, MemberId, Table,
    book::{NextStep, due_state},
    day::silent_since,
};
use kariz_kit::{Icon, Mark, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    acts::{AwaitedActs, LeadActs, StepActs, answered, done},
    call::Called,
    work::{Task, Work},
};
use crate::shell::intents::{PlanStep, ask};

/// What a row shows of a task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    pub title: String,
    /// The deal and the company, or the lead.
    pub about: String,
    pub value: Option<String>,
    /// `overdue`, `today`, `planned` or `none`.
    pub state: &'static str,
    pub when: String,
    /// What is known beside the date.
    pub why: String,
    /// The deal has been in its stage for too long.
    pub stuck: bool,
    /// Of a step.
    pub icon: Option<&'static str>,
    pub call: Option<String>,
    pub mail: Option<String>,
    pub owner: Option<MemberId>,
    /// Where it leads: to its deal, or its lead.
    pub link: Option<String>,
    /// The day on which it is shown: what is one press away goes by it.
    pub today: Date,
}

/// What there is to be shown of a task; the view runs again when that changes.
pub fn job(work: Work, task: Task) -> Option<Job> {
    let store = work.store;
    let today = store.today.get();
    for table in [Table::Contacts, Table::Organisations, Table::Stages, Table::Leads] {
        store.watch_table(table);
    }
    let watch = |table: Table, id: kariz_core::RecordId| store.watch(Topic::Record(Entity::new(table, id)));
    let step = match task {
        Task::Step(id) => {
            watch(Table::Activities, id.into());
            Some(store.book(|book| book.activity(id).cloned())?)
        }
        Task::Lead(id) => return lead_job(work, id),
        Task::Deal(_) | Task::Awaited(_) | Task::Renewal(_) => None,
    };
    let deal = match task {
        Task::Step(_) | Task::Lead(_) => step.as_ref().and_then(|step| step.deal),
        Task::Deal(id) | Task::Awaited(id) | Task::Renewal(id) => Some(id),
    };
    deal.into_iter().for_each(|id| watch(Table::Deals, id.into()));
    let why = deal.map(|id| work.why(id)).unwrap_or_default();
    let ready = step.as_ref().filter(|step| step.is_hand_over()).and_then(|step| work.ready_words(step.lead?));
    store.book(|book| {
        let deal = deal.and_then(|id| book.deal(id));
        let reach = Reach::of(book, step.as_deref(), deal.map(|deal| &**deal));
        let state = due_state(step.as_deref(), today);
        let stage_name = |id| book.stage(id).map(|stage| stage.name.clone()).unwrap_or_default();
        let stuck = why.stuck.map(|stuck| t::today_stuck(stuck.days, stage_name(stuck.stage), stuck.limit));
        let noted = why.note.and_then(|id| book.activity(id)).map(|noted| first_line(&noted.note).to_owned());
        let own_note = step.as_ref().map(|step| first_line(&step.note).to_owned()).filter(|note| !note.is_empty());
        let known = in_sentences([ready, stuck, own_note.or(noted).map(isolated)].into_iter().flatten());
        Some(Job {
            title: match (&step, deal) {
                (Some(step), _) => step_title(step),
                (None, deal) => deal?.title.clone(),
            },
            about: about(book, step.as_deref(), deal.map(|deal| &**deal)),
            value: deal.and_then(|deal| deal.value).map(format::money),
            state: match state {
                NextStep::Overdue { .. } => "overdue",
                NextStep::Today => "today",
                NextStep::Planned => "planned",
                NextStep::Nothing => "none",
            },
            when: match (&step, state) {
                (Some(step), NextStep::Today) => step.due_time.map_or_else(|| t::date_today().to_owned(), format::time),
                (Some(step), _) => step_when(step, today),
                (None, _) => when_of(task, book, deal?, why.in_stage.unwrap_or_default(), today),
            },
            why: known,
            stuck: why.stuck.is_some(),
            icon: step.as_ref().map(|step| activity_icon(step.kind)),
            call: reach.call,
            mail: reach.mail,
            owner: step.as_ref().map_or_else(|| deal.and_then(|deal| deal.owner), |step| step.owner),
            link: step.as_ref().map_or_else(|| deal.map(|deal| deal_link(deal.id)), |step| link_of(step)),
            today,
        })
    })
}

/// Why a deal is here of which no step is due.
fn when_of(task: Task, book: &Book, deal: &Deal, in_stage: u32, today: Date) -> String {
    match task {
        Task::Awaited(_) => {
            let since = silent_since(book, deal).map(|since| clock::with_zone(|zone| zone.date_of(since)));
            t::today_silent(since.map_or(0, |since| today.days_since(since)).unsigned_abs())
        }
        Task::Renewal(_) => deal.renews_on.map(|day| t::today_renews(format::date(day, today))).unwrap_or_default(),
        Task::Step(_) | Task::Deal(_) | Task::Lead(_) => t::today_in_stage(in_stage),
    }
}

/// What there is to be shown of a lead for which nothing is planned.
fn lead_job(work: Work, id: LeadId) -> Option<Job> {
    let lead = work.store.lead(id)?;
    let today = work.store.today.get();
    let ready = work.ready_words(id);
    let known = ready.unwrap_or_else(|| first_line(&lead.about).to_owned());
    Some(Job {
        title: lead.name.clone(),
        about: lead.organisation.clone(),
        value: lead.value.map(format::money),
        state: "none",
        when: match lead.nurture_until() {
            Some(until) => t::today_again(format::date(until, today)),
            None => t::today_known_since(format::date(lead.created_on, today)),
        },
        why: known,
        stuck: false,
        icon: None,
        call: call_to(&lead.phone),
        mail: mail_to(&lead.email),
        owner: lead.owner,
        link: Some(Route::lead(id).hash()),
        today,
    })
}

/// How somebody is reached.
struct Reach {
    call: Option<String>,
    mail: Option<String>,
}

impl Reach {
    fn of(book: &Book, step: Option<&Activity>, deal: Option<&Deal>) -> Self {
        let contact = step.and_then(|step| step.contact).or(deal.and_then(|deal| deal.contact));
        if let Some(contact) = contact.and_then(|id| book.contact(id)) {
            return Self { call: call_to(&contact.phone), mail: mail_to(&contact.email) };
        }
        match step.and_then(|step| step.lead).and_then(|id| book.lead(id)) {
            Some(lead) => Self { call: call_to(&lead.phone), mail: mail_to(&lead.email) },
            None => Self { call: None, mail: None },
        }
    }
}

/// `Leak alerts · Brunnhof`: of a step its deal and company, of a deal its stage and company, else the lead.
pub fn about(book: &Book, step: Option<&Activity>, deal: Option<&Deal>) -> String {
    let organisation = deal.and_then(|deal| deal.organisation).and_then(|id| book.organisation(id));
    let organisation = organisation.map(|organisation| organisation.name.clone());
    let lead = step.and_then(|step| step.lead).and_then(|id| book.lead(id));
    let first = match (step, deal) {
        (Some(_), Some(deal)) => Some(deal.title.clone()),
        (None, Some(deal)) => deal.open_stage().and_then(|stage| book.stage(stage)).map(|stage| stage.name.clone()),
        (_, None) => lead.map(|lead| lead.name.clone()),
    };
    let second = organisation.or_else(|| deal.is_none().then(|| lead.map(|lead| lead.organisation.clone())).flatten());
    dotted([first, second].into_iter().flatten())
}

fn first_line(note: &str) -> &str {
    note.trim().lines().next().unwrap_or_default()
}

/// The address of a deal over this page, as it is gone through.
fn deal_link(deal: DealId) -> String {
    let walk = Route::now().walk;
    Route { walk, ..Route::page(Page::TODAY).with_deal(deal) }.hash()
}

/// The address of a step's deal over this page, or else of its lead.
pub fn link_of(step: &Activity) -> Option<String> {
    step.deal.map(deal_link).or_else(|| step.lead.map(|lead| Route::lead(lead).hash()))
}

/// One row of a list.
#[component]
pub fn TaskRow(work: Work, task: Task) -> impl IntoView {
    let shown = memo(move || job(work, task));
    let called = memo(move || work.called.get().filter(|called| called.task == task));
    let class = move || {
        let job = shown.get().unwrap_or_default();
        let stuck = if job.stuck { " job--stuck" } else { "" };
        let called = if called.get().is_some() { " job--called" } else { "" };
        format!("job job--{}{stuck}{called}", job.state)
    };
    view! {
        <li class=class data-row=task.word()>
            {dynamic(move || shown.get().map(|job| view! { <Cells work=work task=task job=job called=called.get()/> }))}
        </li>
    }
}

#[component]
fn Cells(work: Work, task: Task, job: Job, called: Option<Called>) -> impl IntoView {
    let Job { title, about, value, state, when, why, stuck, icon, call, mail, owner, link, today } = job;
    let why = match called {
        Some(called) => t::today_called(format::lately(called.at)),
        None => why,
    };
    let name = match link {
        Some(link) => view! { <a class="job__link" href=link><bdi>{title.clone()}</bdi></a> }.into_any(),
        None => view! { <span class="job__link" tabindex="-1"><bdi>{title.clone()}</bdi></span> }.into_any(),
    };
    view! {
        <Tick work=work task=task title=title.clone()/>
        <p class=format!("job__when next next--{state}")><Mark state=state/><time class="num">{when}</time></p>
        <div class="job__what">
            <b>{icon.map(|icon| view! { <Icon name=icon size="s"/> })}{name}</b>
            <small><bdi>{about.clone()}</bdi></small>
        </div>
        <span class="job__value num">{value}</span>
        <p class="job__why">{stuck.then(|| view! { <Icon name="dry" size="s"/> })}<bdi>{why}</bdi></p>
        <div class="job__acts">
            {match task {
                Task::Step(step) => view! { <StepActs work=work step=step today=today title=title about=about call=call mail=mail/> }.into_any(),
                Task::Lead(lead) => view! { <LeadActs work=work lead=lead title=title call=call mail=mail/> }.into_any(),
                Task::Awaited(deal) => view! { <AwaitedActs work=work deal=deal title=title call=call mail=mail/> }.into_any(),
                Task::Deal(deal) | Task::Renewal(deal) => view! {
                    <button class="btn btn--s changes" type="button" data-leads="deal" aria-label=t::today_plan_for(title) on:click=listener(move |_| ask(PlanStep(deal)))>
                        <Icon name="plus" size="s"/>{t::deal_plan_step()}
                    </button>
                }.into_any(),
            }}
        </div>
        <span class="job__owner"><Avatar member=owner/></span>
    }
}

/// What says that a step is done; of a deal with nothing planned, that it has none.
#[component]
pub fn Tick(work: Work, task: Task, title: String) -> impl IntoView {
    match task {
        Task::Step(step) => view! {
            <button class="job__tick changes" type="button" aria-label=t::today_done_named(title) title=t::deal_done() on:click=listener(move |_| done(work, step))>
                <Icon name="check" size="s"/>
            </button>
        }
        .into_any(),
        Task::Awaited(deal) => view! {
            <button class="job__tick changes" type="button" aria-label=t::today_answered_named(title) title=t::today_answered() on:click=listener(move |_| answered(work, deal))>
                <Icon name="check" size="s"/>
            </button>
        }
        .into_any(),
        Task::Deal(_) | Task::Renewal(_) | Task::Lead(_) => view! { <span class="job__tick job__tick--none" aria-hidden="true"></span> }.into_any(),
    }
}
