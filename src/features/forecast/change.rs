//! What changed the pipeline (M16): to the cent, and deal by deal with the very edit.

use kariz_client::{
    format,
    i18n::{listed, t},
    parts::{
        Avatar,
        chart::{SaveAs, raw_cells},
    },
    route::use_route,
    words::name_of,
};
use kariz_core::{
    Date, DealId, MemberId, Money, Table,
    forecast::{Bar, Item, Place, What},
};
use kariz_kit::{CollectView, Select, Show, listener};
use leptos::prelude::*;

use super::{
    change_chart::{ChangeChart, Step, exact},
    columns::{count, place_name, show_deals},
    model::{Model, Since},
    words::{bar_name, plain},
};

/// So many deals of a bar are shown; the others are in the list.
const SHOWN: usize = 60;

/// The panel.
#[component]
pub fn ChangePanel(model: Model) -> impl IntoView {
    let opened = RwSignal::new(None::<Bar>);
    let press = Callback::new(move |step: Step| match step {
        Step::Of(bar) => opened.update(|now| *now = Some(bar).filter(|bar| *now != Some(*bar))),
        end => show_end(model, end),
    });
    let is_still = move || model.change.with(|change| change.items.is_empty() && change.opening.deals == 0);
    view! {
        <section class="panel fc__wide" aria-labelledby="fc-change">
            <div class="panel__h">
                <h2 id="fc-change">{t::forecast_change()}</h2>
                <span class="hint">{t::forecast_change_hint()}</span>
                <Between model=model/>
                <SaveAs name=t::forecast_change()/>
            </div>
            <Show when=is_still><p class="hint">{t::forecast_nothing_changed()}</p></Show>
            <Show when=move || !is_still()>
                <div class="fc-change">
                    <ChangeChart model=model on_press=press/>
                    <Figures model=model opened=opened press=press/>
                </div>
                {move || opened.get().map(|bar| view! { <Edits model=model bar=bar/> })}
            </Show>
            {move || model.change.with(|change| {
                let codes: Vec<_> = change.coinage.without_rate.iter().map(ToString::to_string).collect();
                (!codes.is_empty()).then(|| view! { <p class="hint">{t::forecast_without_rate(listed(codes))}</p> })
            })}
        </section>
    }
}

/// Of which deals, and since when.
#[component]
fn Between(model: Model) -> impl IntoView {
    let since = move || Since::ALL.iter().position(|since| *since == model.choice.with(|choice| choice.since));
    let words = Signal::derive(move || {
        let first = model.columns.with(|columns| columns.list[columns.now()].period.first());
        let day = t::forecast_since_day(format::date(first, model.store.today.get()));
        Since::ALL
            .map(|since| match since {
                Since::Week => t::forecast_since_week().to_owned(),
                Since::Column => day.clone(),
                Since::Month => t::forecast_since_month().to_owned(),
                Since::Quarter => t::forecast_since_quarter().to_owned(),
            })
            .to_vec()
    });
    let choose = move |at: Option<usize>| {
        let since = at.and_then(|at| Since::ALL.get(at).copied()).unwrap_or_default();
        model.choose(|choice| choice.since = since);
    };
    let of = Signal::derive(move || {
        model.choice.track();
        vec![place_name(model, Place::Column(model.picked())), t::forecast_of_all().to_owned()]
    });
    let choose_whole = move |at: Option<usize>| model.choose(|choice| choice.whole = at == Some(1));
    let whole = Signal::derive(move || Some(usize::from(model.choice.with(|choice| choice.whole))));
    view! {
        <span class="row wrap fc-end" role="group" aria-label=t::forecast_limited_to()>
            <Select label=t::forecast_of().to_owned() class="view pick" options=of chosen=whole
                on_choose=choose_whole/>
            <Select label=t::forecast_since().to_owned() class="view pick" options=words chosen=Signal::derive(since) on_choose=choose/>
        </span>
    }
}

fn show_end(model: Model, end: Step) {
    let deals: Vec<DealId> = model.change.with_untracked(|change| match end {
        Step::Opening => change.opened_with.clone(),
        _ => change.closed_with.clone(),
    });
    show_deals(untrack(|| end.name(model)), deals);
}

/// The waterfall's numbers, to the cent.
#[component]
fn Figures(model: Model, opened: RwSignal<Option<Bar>>, press: Callback<Step>) -> impl IntoView {
    let rows = move || {
        model.change.with(|change| {
            Step::all(change).into_iter().map(|step| {
                let name = step.name(model);
                let is_open = move || if let Step::Of(bar) = step { Some((opened.get() == Some(bar)).to_string()) } else { None };
                let deals = step.deals(change);
                let currency = change.coinage.currency;
                let raw = raw_cells([&plain(step.minor(change), currency), &currency.to_string()]);
                let head = if deals > 0 {
                    view! { <button class="link" type="button" aria-expanded=is_open on:click=listener(move |_| press.run(step))>{name}</button> }.into_any()
                } else {
                    name.into_any()
                };
                view! {
                    <tr class:fc-end-row=!matches!(step, Step::Of(_))>
                        <th scope="row">{head}</th>
                        <td class="n num" data-raw=raw>{exact(change, step)}</td>
                        <td class="n num" data-raw=deals.to_string()>{count(deals)}</td>
                    </tr>
                }
            }).collect_view()
        })
    };
    view! {
        <table class="figures fc-sums">
            <caption class="vh">{t::forecast_change_table()}</caption>
            <thead>
                <tr>
                    <th scope="col">{t::forecast_change_what()}</th>
                    <th class="n" scope="col" data-raw=raw_cells([t::forecast_change_value(), t::field_currency()])>{t::forecast_change_value()}</th>
                    <th class="n" scope="col">{t::forecast_change_deals()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The deals of a bar, each with what was written.
#[component]
fn Edits(model: Model, bar: Bar) -> impl IntoView {
    let rows = move || {
        model.change.with(|change| {
            let items: Vec<_> = change.behind(bar).take(SHOWN).copied().collect();
            items
                .into_iter()
                .map(|item| {
                    let value = format::about(format::money_change(change.money(item.minor)), change.coinage.converted);
                    view! { <EditRow model=model item=item value=value/> }
                })
                .collect_view()
        })
    };
    let show_all = move || {
        let deals = model.change.with_untracked(|change| change.behind(bar).map(|item| item.deal).collect());
        show_deals(bar_name(bar).to_owned(), deals);
    };
    view! {
        <div class="fc-edits" role="region" aria-label=t::forecast_edits(bar_name(bar))>
            <h3 class="fc-group"><span>{t::forecast_edits(bar_name(bar))}</span>
                <button class="btn btn--s" type="button" on:click=listener(move |_| show_all())>{t::forecast_as_list()}</button>
            </h3>
            <ul class="fc-deals">{rows}</ul>
        </div>
    }
}

#[component]
fn EditRow(model: Model, item: Item, value: String) -> impl IntoView {
    let (store, route) = (model.store, use_route());
    let deal = store.deal(item.deal)?;
    let today = store.today.get();
    let when = item.edit.at.map(|at| {
        let on = kariz_client::browser::clock::with_zone(|zone| zone.date_of(at));
        view! { <bdi>{format::date(on, today)}</bdi> }
    });
    Some(view! {
        <li class="fc-edit">
            <span class="fc-deal__name"><a href=move || route.get().with_deal(item.deal).hash()><bdi>{deal.title.clone()}</bdi></a></span>
            <span class="fc-edit__what">{what_words(model, item.edit.what)}</span>
            <span class="fc-edit__who">{item.edit.by.map(|by| view! { <Avatar member=Some(by)/> })}{when}</span>
            <b class="num">{value}</b>
        </li>
    })
}

/// The edit in words.
fn what_words(model: Model, what: What) -> String {
    let today = model.store.today.get_untracked();
    let money = |value: Option<Money>| value.map_or_else(|| t::forecast_nothing().to_owned(), format::money);
    let day = |day: Option<Date>| day.map_or_else(|| t::forecast_no_day().to_owned(), |day| format::date(day, today));
    let who = |member: Option<MemberId>| {
        member
            .and_then(|id| name_of(model.store, Table::Members, id))
            .unwrap_or_else(|| t::forecast_nobody().to_owned())
    };
    match what {
        What::Value { from, to } => t::forecast_what_value(money(from), money(to)),
        What::Expected { from, to } => t::forecast_what_expected(day(from), day(to)),
        What::Owner { from, to } => t::forecast_what_owner(who(from), who(to)),
        What::Made => t::forecast_what_made().to_owned(),
        What::Reopened => t::forecast_what_reopened().to_owned(),
        What::Pipeline => t::forecast_what_pipeline().to_owned(),
        What::Won => t::forecast_what_won().to_owned(),
        What::Lost => t::forecast_what_lost().to_owned(),
        What::Binned => t::forecast_what_binned().to_owned(),
    }
}
