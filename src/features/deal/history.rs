//! The deal's way through the stages, stay by stay.

use kariz_client::{browser::clock, format, i18n::t, words::stage_name};
use kariz_core::{
    Table,
    book::{StageStay, stage_stays},
};
use kariz_kit::CollectView;
use leptos::prelude::*;

use super::open::OpenDeal;

/// Each stay in a stage: since when, how long.
#[component]
pub fn History(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let stays = move || {
        store.watch_table(Table::Stages);
        store.today.track();
        let mut stays = open.deal.with(|deal| clock::with_zone(|zone| stage_stays(deal, clock::now(), zone)));
        stays.reverse();
        stays
    };
    let row = move |stay: StageStay| {
        let since = clock::with_zone(|zone| zone.date_of(stay.since));
        let days = if stay.until.is_none() { t::deal_days_here(stay.days) } else { t::deal_days(stay.days) };
        view! {
            <tr>
                <td><bdi>{stage_name(store, stay.stage)}</bdi></td>
                <td>{format::date(since, store.today.get_untracked())}</td>
                <td>{days}</td>
            </tr>
        }
    };
    view! {
        <section class="panel" aria-labelledby="deal-history">
            <h2 id="deal-history">{t::deal_stage_history()}</h2>
            <table class="tbl num">
                <thead>
                    <tr>
                        <th scope="col">{t::field_status()}</th>
                        <th scope="col">{t::deal_since()}</th>
                        <th scope="col">{t::deal_stayed()}</th>
                    </tr>
                </thead>
                <tbody>{move || stays().into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
}
