//! Products, and their categories (M20).

use kariz_client::i18n::t;
use kariz_core::metrics::{
    Share,
    groups::{By, Which, of_shares},
};
use kariz_kit::listener;
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    names::group_name,
    people::{average, cycle, revenue, win_rate},
    sheet::{Row, Sheet, SheetPanel, Value},
    targets::{self, TargetsPanel},
    words::{amount, beside, percent, plain_amount, plain_share, without_rate},
};

#[component]
pub fn Products(model: Model) -> impl IntoView {
    let by = RwSignal::new(By::Product);
    let sheet = Signal::derive(move || products(model, by.get()));
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        rates.unwrap_or_else(|| t::num_products_hint().to_owned())
    });
    let choose = Choose {
        now: by,
        label: t::num_products_by(),
        of: &[(By::Product, t::num_by_product), (By::Category, t::num_by_category)],
    };
    view! {
        <SheetPanel model=model title=t::num_products() hint=hint sheet=sheet above=choose.view()/>
        <TargetsPanel model=model by=by.into()/>
    }
}

/// What can be chosen, and what it is called.
type Named = (By, fn() -> &'static str);

/// Buttons that choose by what a table is grouped.
#[derive(Clone, Copy)]
pub struct Choose {
    pub now: RwSignal<By>,
    pub label: &'static str,
    pub of: &'static [Named],
}

impl Choose {
    pub fn view(self) -> AnyView {
        let now = self.now;
        let button = move |(by, name): &Named| {
            let by = *by;
            view! { <button type="button" aria-pressed=move || (now.get() == by).to_string() on:click=listener(move |_| now.set(by))>{name()}</button> }
        };
        let buttons: Vec<_> = self.of.iter().map(button).collect();
        view! { <div class="seg seg--small num-seg" role="group" aria-label=self.label>{buttons}</div> }.into_any()
    }
}

fn products(model: Model, by: By) -> Sheet {
    let asked = targets::asked(model, by);
    let rows = model.groups(by, |now, before, cases| {
        let open_all = now.all().open_value.sum;
        let groups = now.groups();
        let compared = groups.len();
        let mut rows: Vec<_> = groups
            .into_iter()
            .map(|(key, cell)| {
                let others = now.all().without(cell);
                let deals = |which: Which| move || Open::Deals(by, Some(key), which);
                let chance = of_shares((cell.won, cell.closed()), (others.won, others.closed()), compared);
                let earlier = before.map(|before| before.cell(key));
                let share = Share::new(cell.open_value.sum, open_all);
                let mut cells = vec![
                    Value::count(cell.open, deals(Which::Open)),
                    Value::number(amount(cases, cell.open_value.sum), plain_amount(cases, cell.open_value.sum)),
                    Value::number(percent(share), plain_share(share)).heated(share.map(Share::ratio)),
                    Value::count(cell.won, deals(Which::Won)),
                    Value::count(cell.lost, deals(Which::Lost)),
                    win_rate(by, Some(key), cell, earlier.as_ref()),
                    Value::text(beside(cell, &others, chance).unwrap_or_else(|| "–".to_owned())),
                    revenue(cases, by, Some(key), cell),
                    average(cases, cell, Some((&others, compared))),
                    cycle(cell, Some((&others, compared))),
                ];
                cells.extend(targets::cells(model, cases, key, &asked));
                (cell.revenue.sum, Row { name: group_name(model.store, cases, by, key, &[]), cells, ..Row::default() })
            })
            .collect();
        rows.sort_by_key(|(revenue, _)| std::cmp::Reverse(*revenue));
        rows.into_iter().map(|(_, row)| row).collect()
    });
    let columns = [
        if by == By::Category { t::num_by_category() } else { t::num_by_product() },
        t::num_open(),
        t::num_open_value(),
        t::num_open_share(),
        t::num_won(),
        t::num_lost(),
        t::num_win_rate(),
        t::num_beside(),
        t::num_revenue(),
        t::num_average(),
        t::num_cycle(),
    ];
    let columns = columns.into_iter().chain(targets::measures(&asked).map(targets::column));
    Sheet { columns: columns.map(str::to_owned).collect(), rows: rows.unwrap_or_default() }
}
