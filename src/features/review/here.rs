//! Together (L6, G4): who leads, where they stand, who is here too. Where somebody stands travels as their presence.

use kariz_client::{
    i18n::{dotted, t},
    route::Route,
};
use kariz_core::{DealId, MemberId, ReviewId, ReviewStep, Table};
use kariz_kit::{CollectView, Icon, Show, dynamic, listener};
use kariz_protocol::{Link, PeerState, Who};
use leptos::prelude::*;

use super::{REVIEW, held::Held, words};

/// Whoever leads the review, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leader {
    pub name: String,
    pub step: ReviewStep,
    pub deal: Option<DealId>,
}

/// What somebody's presence says of a review. All of it comes from outside: what makes no sense says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stands {
    leads: Option<ReviewId>,
    with: Option<ReviewId>,
    step: Option<ReviewStep>,
    deal: Option<DealId>,
}

impl Stands {
    fn read(page: &str) -> Self {
        let mut stands = Self::default();
        let Some((word, said)) = page.split_once('?') else { return stands };
        if word != REVIEW.word() {
            return stands;
        }
        for (name, value) in said.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "lead" => stands.leads = value.parse().ok(),
                "with" => stands.with = value.parse().ok(),
                "deal" => stands.deal = value.parse().ok(),
                "step" => stands.step = ReviewStep::ALL.iter().find(|step| step.word() == value).copied(),
                _ => {}
            }
        }
        stands
    }
}

/// Who of those that are connected leads this review; of several the first.
pub fn leader_in(peers: &[PeerState], review: ReviewId) -> Option<Leader> {
    people(peers).find_map(|(name, _, stands)| {
        let step = stands.step.filter(|_| stands.leads == Some(review))?;
        Some(Leader { name, step, deal: stands.deal })
    })
}

fn people(peers: &[PeerState]) -> impl Iterator<Item = (String, Option<MemberId>, Stands)> + '_ {
    peers.iter().filter(|peer| peer.link == Link::Connected).filter_map(|peer| match &peer.who {
        Who::Person { name, member, place, .. } => {
            let name = if name.is_empty() { t::review_somebody().to_owned() } else { name.clone() };
            Some((name, *member, Stands::read(&place.page)))
        }
        _ => None,
    })
}

/// Says that somebody leads, and how to follow them.
#[component]
pub fn FollowBar(held: Held) -> impl IntoView {
    dynamic(move || {
        let leader = held.leader.get()?;
        let follows = held.follows.get();
        let words = if follows { t::review_following(leader.name) } else { t::review_not_following(leader.name) };
        let press = move |_| held.follows.update(|follows| *follows = !*follows);
        Some(view! {
            <p class="rv-follow" role="status">
                <Icon name="people"/>
                <span>{words}</span>
                <button class="btn btn--s" class:btn--brand=!follows type="button" on:click=listener(press)>
                    {if follows { t::review_stop_following() } else { t::review_follow() }}
                </button>
            </p>
        })
    })
}

/// Who is here, where.
#[component]
pub fn Here(held: Held) -> impl IntoView {
    let store = held.store;
    let others = move || {
        let running = held.running.get();
        store.peers.with(|peers| {
            let row = |(name, _, stands): (String, Option<MemberId>, Stands)| {
                let at = match stands {
                    Stands { leads, step: Some(step), .. } if leads.is_some() && leads == running => {
                        dotted([t::review_leads().to_owned(), words::step(step).to_owned()])
                    }
                    Stands { with, .. } if with.is_some() && with == running => t::review_follows().to_owned(),
                    _ => t::review_elsewhere().to_owned(),
                };
                view! { <li class="here"><b><bdi>{name}</bdi></b><small>{at}</small></li> }
            };
            people(peers).map(row).collect_view()
        })
    };
    let is_any = move || store.peers.with(|peers| people(peers).next().is_some());
    let noted = move || {
        let review = held.review()?;
        let names: Vec<String> =
            review.with.keys().filter_map(|id| kariz_client::words::name_of(store, Table::Members, *id)).collect();
        (!names.is_empty()).then(|| t::review_was_there(kariz_client::i18n::listed(names)))
    };
    view! {
        <section class="panel" aria-labelledby="rv-here">
            <div class="panel__h"><h2 id="rv-here">{t::review_here()}</h2></div>
            <Show when=is_any fallback=move || view! {
                <p class="hint">{t::review_alone()}" "<a href=Route::page(kariz_client::route::Page::TEAM).hash()>{t::review_invite()}</a></p>
            }><ul>{others}</ul></Show>
            <p class="hint">{noted}</p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_presence_is_read_as_far_as_it_makes_sense() {
        let id = ReviewId(kariz_core::RecordId(7));
        let deal = DealId(kariz_core::RecordId(9));
        let stands = Stands::read(&format!("review?lead={id}&step=no-step&deal={deal}"));
        assert_eq!(stands, Stands { leads: Some(id), step: Some(ReviewStep::NoStep), deal: Some(deal), with: None });
        for odd in ["", "review", "board?lead=1", "review?lead=<b>&step=x&deal", "review?&&==&"] {
            assert_eq!(Stands::read(odd), Stands::default(), "{odd}");
        }
    }
}
