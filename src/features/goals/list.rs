//! Every goal at a glance: the team's, people's, products', channels'.

use kariz_client::{
    i18n::t,
    parts::Avatar,
    words::{measure_words, member_of},
};
use kariz_core::{GoalId, GoalOf};
use kariz_kit::{CollectView, Each, dynamic, listener};
use leptos::prelude::*;

use super::{
    detail::Detail,
    model::Model,
    shown::{Mood, Shown},
};

/// Goals that stand under one heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Team,
    People,
    Products,
    Channels,
}

impl Group {
    const ALL: [Self; 4] = [Self::Team, Self::People, Self::Products, Self::Channels];

    fn of(shown: &Shown) -> Self {
        match shown.kept.aim.of {
            GoalOf::All => Self::Team,
            GoalOf::Member(_) => Self::People,
            GoalOf::Product(_) | GoalOf::Category(_) => Self::Products,
            GoalOf::Channel(_) => Self::Channels,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Team => t::goals_of_team(),
            Self::People => t::goals_of_people(),
            Self::Products => t::goals_of_products(),
            Self::Channels => t::goals_of_channels(),
        }
    }
}

/// The list, group by group.
#[component]
pub fn GoalList(model: Model) -> impl IntoView {
    let group = move |group: Group| {
        let ids = move || {
            let list = model.list.get();
            list.iter().filter(|shown| Group::of(shown) == group).map(Shown::id).collect::<Vec<_>>()
        };
        let is_there = kariz_kit::reactive::memo(move || !ids().is_empty());
        dynamic(move || {
            is_there.get().then(|| {
                view! {
                    <section class="panel panel--flush gl-group" aria-label=group.name()>
                        <h2>{group.name()}</h2>
                        <ul class="gl-list">
                            <Each of=ids key=GoalId::to_string let:id><GoalRow model=model id=id/></Each>
                        </ul>
                    </section>
                }
            })
        })
    };
    let more = move || {
        (model.more.get() > 0).then(|| view! { <p class="hint gl-more num">{t::goals_more(model.more.get())}</p> })
    };
    view! { <div class="gl__list">{Group::ALL.map(group).collect_view()}{more}</div> }
}

/// A goal: what it is, how far one is, and whether that is early or late.
#[component]
fn GoalRow(model: Model, id: GoalId) -> impl IntoView {
    let choose = move |_| {
        let is_chosen = model.chosen.get_untracked() == Some(id);
        // On a phone, what stands below it is opened and shut.
        model.chosen.set((!is_chosen || !model.phone.get_untracked()).then_some(id));
    };
    let is_chosen = move || model.chosen_id() == Some(id);
    let row = move || {
        let shown = model.shown(id)?;
        let store = model.store;
        let (mood, words) = shown.mood();
        let class = match mood {
            Mood::Good => "gl-up",
            Mood::Behind => "gl-care",
            Mood::Unknown => "muted",
        };
        let usual = shown.standing.ahead_of_usual().filter(|_| !shown.standing.is_reached()).map(|ahead| match ahead {
            0 => t::goals_usual_even().to_owned(),
            1.. => t::goals_usual_ahead(shown.words(ahead)),
            _ => t::goals_usual_behind(shown.words(-ahead)),
        });
        let whose = shown.whose(store);
        let member = member_of(&shown.kept.aim.of);
        let name = measure_words(shown.measure());
        Some(view! {
            <span class="gl-row__name">
                {member.map(|member| view! { <Avatar member=Some(member)/> })}
                <b>{name}</b>
                <bdi>{whose}</bdi>
                <small>{shown.period()}</small>
            </span>
            <span class="gl-row__done num">
                <b>{shown.words(shown.standing.done)}</b>
                <span>{t::goals_done_of(shown.target_words())}</span>
                <small class=class>{words}</small>
            </span>
            {bar(&shown)}
            <small class="gl-row__usual num">{usual}</small>
        })
    };
    view! {
        <li class="gl-row">
            <button class="gl-row__button" type="button" aria-expanded=move || model.phone.get().then(|| is_chosen().to_string()) aria-pressed=move || (!model.phone.get()).then(|| is_chosen().to_string()) on:click=listener(choose)>
                {move || row()}
            </button>
            {dynamic(move || (model.phone.get() && is_chosen()).then(|| view! { <Detail model=model id=id/> }))}
        </li>
    }
}

/// How far one is as a bar, with marks where the straight line and the usual curve are.
pub fn bar(shown: &Shown) -> Option<impl IntoView + use<>> {
    let standing = &shown.standing;
    let target = standing.target?;
    let share = |part: i128| format!("{:.3}", (part as f64 / target as f64).clamp(0.0, 1.0));
    let usual = standing.by_usual().map(|usual| view! { <s style:--at=share(usual)></s> });
    Some(view! {
        <span class="pace gl-pace" aria-hidden="true" style:--v=share(standing.done) style:--at=share(standing.straight().unwrap_or_default()) style:--to=share(standing.projected())>
            <u></u><i></i>{usual}<em></em>
        </span>
    })
}
