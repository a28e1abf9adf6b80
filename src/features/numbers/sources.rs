//! Where it comes from, and what it costs (M10, M21).

use kariz_client::i18n::t;
use kariz_core::metrics::groups::{By, Cost, Costs, Key, Which};
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    names::group_name,
    people::{revenue, win_rate},
    products::Choose,
    sheet::{Row, Sheet, SheetPanel, Value},
    spend::SpendPanel,
    words::{amount, one_decimal, percent, plain_amount, plain_share, without_rate},
};

#[component]
pub fn Sources(model: Model) -> impl IntoView {
    let by = RwSignal::new(By::Channel);
    let sheet = Signal::derive(move || sources(model, by.get()).unwrap_or_default());
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        rates.unwrap_or_else(|| {
            match by.get() {
                By::LastTouch => t::num_last_hint(),
                By::Campaign => t::num_campaigns_hint(),
                _ => t::num_first_hint(),
            }
            .to_owned()
        })
    });
    let choose = Choose {
        now: by,
        label: t::num_sources_by(),
        of: &[(By::Channel, t::num_first), (By::LastTouch, t::num_last), (By::Campaign, t::num_campaigns)],
    };
    let is_limited = move || costs(model, By::Channel).is_some_and(|costs| costs.is_limited);
    view! {
        <SheetPanel model=model title=t::num_sources() hint=hint sheet=sheet above=choose.view()/>
        {move || is_limited().then(|| view! { <p class="hint num-note" role="status">{t::num_spend_limited()}</p> })}
        <SpendPanel model=model/>
    }
}

fn costs(model: Model, by: By) -> Option<Costs> {
    model.groups(by, |now, _, cases| Costs::of(cases, now))
}

fn sources(model: Model, by: By) -> Option<Sheet> {
    let costs = costs(model, by)?;
    let rows = model.groups(by, |now, before, cases| {
        let row = |key: Option<Key>, cost: &Cost| {
            let cell = key.map_or_else(|| now.all().clone(), |key| now.cell(key));
            let earlier = before.map(|before| key.map_or_else(|| before.all().clone(), |key| before.cell(key)));
            let money = |minor: Option<i128>| {
                minor.map_or_else(Value::none, |minor| Value::number(amount(cases, minor), plain_amount(cases, minor)))
            };
            let back =
                cost.back().map_or_else(Value::none, |back| Value::number(one_decimal(back), format!("{back:.2}")));
            let conversion = Value::number(percent(cell.conversion()), plain_share(cell.conversion()));
            let became = || Open::Leads(by, key, true);
            vec![
                Value::count(cell.leads, || Open::Leads(by, key, false)),
                Value {
                    open: (cell.became > 0).then(became),
                    ..conversion.noted(if cell.leads > 0 {
                        t::num_became_of(cell.became, cell.leads)
                    } else {
                        String::new()
                    })
                },
                Value::count(cell.won, || Open::Deals(by, key, Which::Won)),
                win_rate(by, key, &cell, earlier.as_ref()),
                revenue(cases, by, key, &cell),
                money(cost.spend),
                Value::count(cost.customers, || Open::Deals(by, key, Which::FirstWins)),
                money(cost.acquisition()),
                back,
            ]
        };
        let mut rows: Vec<_> = costs
            .groups
            .iter()
            .map(|(key, cost)| {
                let name = group_name(model.store, cases, by, *key, &[]);
                (cost.revenue, Row { name, cells: row(Some(*key), cost), ..Row::default() })
            })
            .collect();
        rows.sort_by_key(|(revenue, _)| std::cmp::Reverse(*revenue));
        let mut rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
        if !rows.is_empty() {
            let cells = row(None, &costs.all);
            rows.push(Row { name: t::num_all().to_owned(), is_total: true, cells, ..Row::default() });
        }
        rows
    })?;
    let columns = [
        if by == By::Campaign { t::num_campaign() } else { t::num_channel() },
        t::num_leads(),
        t::num_conversion(),
        t::num_won(),
        t::num_win_rate(),
        t::num_revenue(),
        t::num_spend(),
        t::num_new_customers(),
        t::num_cost_each(),
        t::num_back(),
    ];
    Some(Sheet { columns: columns.map(str::to_owned).to_vec(), rows })
}
