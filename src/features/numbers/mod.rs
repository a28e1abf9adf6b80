//! The numbers by group, which stand within the page of insights: people, channels and what they cost, customers, losses
//! and sizes, reaching out, products; and any number over twelve periods (M10 to M12, M17, M19 to M24, G5).

mod ages;
mod customers;
mod growth;
mod hours;
mod leads;
mod losses;
mod model;
mod names;
mod people;
mod products;
mod sheet;
mod sources;
mod spend;
mod stages;
mod targets;
mod touches;
mod trend_chart;
mod trends;
mod words;

use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{Asked, NumbersOf, Section},
    kind,
};
use leads::{LeadsDialog, TheseLeads};
use model::Model;
use spend::{EnterSpend, SpendDialog};

/// What the shell knows of it.
pub const FEATURE: Feature =
    Feature { shows: &[kind::<NumbersOf>, kind::<EnterSpend>, kind::<TheseLeads>], ..Feature::NOTHING };

/// A section of the insights, or a question of one.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(enter) = asked.get::<EnterSpend>() {
        return Some(view! { <SpendDialog enter=enter.clone()/> }.into_any());
    }
    if let Some(these) = asked.get::<TheseLeads>() {
        return Some(view! { <LeadsDialog these=these.clone()/> }.into_any());
    }
    let NumbersOf { section, scope } = asked.get()?;
    let model = Model::of(*scope);
    Some(match section {
        Section::Trends => view! { <trends::Trends model=model/> }.into_any(),
        Section::People => view! { <people::People model=model/> }.into_any(),
        Section::Sources => view! { <sources::Sources model=model/> }.into_any(),
        Section::Customers => view! { <customers::CustomersView model=model/> }.into_any(),
        Section::Losses => view! { <losses::Losses model=model/> }.into_any(),
        Section::Touches => view! { <touches::TouchesView model=model/> }.into_any(),
        Section::Products => view! { <products::Products model=model/> }.into_any(),
    })
}
