//! A deal's category, changed in its place.

use std::sync::Arc;

use kariz_client::{
    i18n::t,
    store::{Store, is_view},
};
use kariz_core::{
    Category, Command, Deal, DealPatch,
    forecast::{Placed, category_of},
};
use kariz_kit::Select;
use leptos::prelude::*;

use super::{chart::Swatch, words::category_name};

/// Says how sure the deal is, or leaves that to its stage and date again.
#[component]
pub fn CategoryPick(store: Store, deal: Arc<Deal>, placed: Placed) -> impl IntoView {
    let by_rule = store.book(|book| {
        let unsaid = Deal { category: None, ..(*deal).clone() };
        category_of(&unsaid, book, store.today.get_untracked()).category
    });
    if is_view() {
        return view! { <span class="fc-cat"><Swatch row=placed.row/>{category_name(deal.category.unwrap_or(by_rule))}</span> }.into_any();
    }
    let options: Vec<_> = Category::ALL.iter().map(|category| category_name(*category).to_owned()).collect();
    let chosen = deal.category.and_then(|said| Category::ALL.iter().position(|category| *category == said));
    let id = deal.id;
    let choose = move |at: Option<usize>| {
        let category = at.and_then(|at| Category::ALL.get(at).copied());
        store.run(Command::EditDeals(
            vec![id],
            Box::new(DealPatch { category: Some(category), ..DealPatch::default() }),
        ));
    };
    view! {
        <span class="fc-cat">
            <Swatch row=placed.row/>
            <Select label=t::forecast_category_of(&deal.title) class="input fc-pick"
                none=t::forecast_by_rule(category_name(by_rule)) options=options chosen=Signal::stored(chosen) on_choose=choose/>
        </span>
    }
    .into_any()
}
