//! Why deals are lost and won, and how large they are (M23, M24).

use kariz_client::{
    format,
    i18n::t,
    parts::chart::SaveAs,
    route::use_route,
    words::{stage_name, word_words},
};
use kariz_core::{
    DealId, DealStatus, ReasonKind, RecordId, StageId, Table,
    metrics::{
        Share,
        groups::{Breakdown, By, Cases, Cell, Key, Which, of_shares},
    },
};
use kariz_kit::CollectView;
use leptos::prelude::*;

use super::{
    ages::AgesPanel,
    model::{Model, Open},
    names::{group_name, record_name},
    people::{average, cycle, revenue, win_rate},
    sheet::{Row, Sheet, SheetPanel, Value},
    words::{amount, beside, percent, plain_amount, plain_share, without_rate},
};

/// So many notes of won deals are shown.
const NOTES: usize = 12;

#[component]
pub fn Losses(model: Model) -> impl IntoView {
    let reasons = Signal::derive(move || reasons(model).unwrap_or_default());
    let bands = Signal::derive(move || bands(model).unwrap_or_default());
    let hint = Signal::derive(move || {
        let rates = model.read(|cases, _| without_rate(cases)).flatten();
        rates.unwrap_or_else(|| t::num_reasons_hint().to_owned())
    });
    view! {
        <SheetPanel model=model title=t::num_reasons() hint=hint sheet=reasons/>
        <WonNotes model=model/>
        <SheetPanel model=model title=t::num_bands() hint=t::num_bands_hint().to_owned() sheet=bands/>
        <AgesPanel model=model/>
    }
}

/// A reason, with all of its deals and those that were lost in each stage.
struct Lost {
    id: RecordId,
    all: Cell,
    by_stage: Vec<(StageId, Cell)>,
}

fn by_reason(groups: &Breakdown) -> Vec<Lost> {
    let mut list: Vec<Lost> = Vec::new();
    for (key, cell) in groups.groups().into_iter().filter(|(_, cell)| cell.lost > 0) {
        let at = list.iter().position(|lost| lost.id == key.id).unwrap_or_else(|| {
            list.push(Lost { id: key.id, all: Cell::default(), by_stage: Vec::new() });
            list.len() - 1
        });
        list[at].all = list[at].all.with(cell);
        list[at].by_stage.push((StageId(key.stage), cell.clone()));
    }
    list.sort_by_key(|lost| (std::cmp::Reverse(lost.all.lost), lost.id));
    list
}

fn reasons(model: Model) -> Option<Sheet> {
    let pipeline = model.pipeline()?;
    let stages: Vec<StageId> = model.store.book(|book| book.stages_of(pipeline).map(|stage| stage.id).collect());
    let (scope, store) = (model.scope.get(), model.store);
    // A reason is of several groups: one a stage.
    let deals = |cases: &Cases, id: RecordId, stage: Option<StageId>| {
        let keys = |key: &Key| key.id == id && stage.is_none_or(|stage| stage.0 == key.stage);
        let found = cases.lost_for(&scope, &keys);
        Open::List(found)
    };
    let rows = model.groups(By::Reason, |now, before, cases| {
        let was = before.map(by_reason).unwrap_or_default();
        let lost_all = now.all().lost;
        let most = now.groups().into_iter().map(|(_, cell)| cell.lost).max().unwrap_or_default().max(1);
        let list = by_reason(now);
        let rows: Vec<_> = list
            .iter()
            .map(|lost| {
                let share = Share::new(i128::from(lost.all.lost), i128::from(lost_all));
                let earlier = was.iter().find(|other| other.id == lost.id).map_or(0, |other| other.all.lost);
                let note = if before.is_some() { t::num_before(earlier) } else { String::new() };
                let in_stage = |stage: &StageId| {
                    let n: u64 =
                        lost.by_stage.iter().filter(|(other, _)| other == stage).map(|(_, cell)| cell.lost).sum();
                    let heat = (n > 0).then(|| n as f64 / most as f64);
                    Value::count(n, || deals(cases, lost.id, Some(*stage))).heated(heat)
                };
                let kind = (!lost.id.is_nil())
                    .then(|| store.book(|book| book.reason(lost.id.into()).map(|reason| reason.kind)))
                    .flatten();
                let mut cells = vec![
                    Value::count(lost.all.lost, || deals(cases, lost.id, None)).noted(note),
                    Value::number(percent(share), plain_share(share)).heated(share.map(Share::ratio)),
                    Value::number(amount(cases, lost.all.lost_value.sum), plain_amount(cases, lost.all.lost_value.sum)),
                ];
                cells.extend(stages.iter().map(in_stage));
                let name = record_name(store, Table::Reasons, lost.id, t::num_no_reason());
                let small = kind
                    .filter(|kind| *kind != ReasonKind::Other)
                    .map(|kind| word_words("kind", kind.word()))
                    .unwrap_or_default();
                Row { name, small, cells, ..Row::default() }
            })
            .collect();
        rows
    })?;
    let names = stages.iter().map(|stage| stage_name(store, *stage));
    let columns = [t::num_reason(), t::num_lost(), t::num_share(), t::num_lost_value()].map(str::to_owned);
    Some(Sheet { columns: columns.into_iter().chain(names).collect(), rows })
}

/// What made them buy, in the words that were written when deals were won (P6); the latest.
#[component]
fn WonNotes(model: Model) -> impl IntoView {
    let route = use_route();
    let notes = move || {
        let won = model.groups(By::Person, |now, _, cases| now.behind(cases, None, Which::Won)).unwrap_or_default();
        let all = won.len();
        let told: Vec<DealId> = model.store.book(|book| {
            let has_note = |id: &DealId| book.deal(*id).is_some_and(|deal| !deal.closing_note.trim().is_empty());
            won.into_iter().filter(has_note).collect()
        });
        (all, told)
    };
    let row = move |id: DealId| {
        let deal = model.store.deal(id)?;
        let on = match deal.status {
            DealStatus::Won { closed_on } => format::date(closed_on, model.store.today.get_untracked()),
            _ => String::new(),
        };
        Some(view! {
            <li>
                <span><bdi>{deal.closing_note.clone()}</bdi></span>
                <a href=move || route.get().with_deal(id).hash()><bdi>{deal.title.clone()}</bdi></a>
                <span class="muted num">{on}</span>
            </li>
        })
    };
    view! {
        <section class="panel num-panel num-panel--wide" aria-labelledby="num-notes">
            <div class="panel__h"><h2 id="num-notes">{t::num_won_notes()}</h2><SaveAs name=t::num_won_notes()/></div>
            {move || {
                let (all, told) = notes();
                let n = told.len();
                view! {
                    <p class="hint num">{if n == 0 { t::num_won_notes_none().to_owned() } else { t::num_won_notes_of(n, all) }}</p>
                    <ul class="num-spent">{told.into_iter().take(NOTES).map(row).collect_view()}</ul>
                }
            }}
        </section>
    }
}

fn bands(model: Model) -> Option<Sheet> {
    let rows = model.groups(By::Band, |now, before, cases| {
        let groups = now.groups();
        let compared = groups.len();
        let row = |(key, cell): (Key, &Cell)| {
            let others = now.all().without(cell);
            let by = By::Band;
            let deals = |which: Which| move || Open::Deals(by, Some(key), which);
            let chance = of_shares((cell.won, cell.closed()), (others.won, others.closed()), compared);
            let earlier = before.map(|before| before.cell(key));
            let cells = vec![
                Value::count(cell.open, deals(Which::Open)),
                Value::count(cell.won, deals(Which::Won)),
                Value::count(cell.lost, deals(Which::Lost)),
                win_rate(by, Some(key), cell, earlier.as_ref()),
                Value::text(beside(cell, &others, chance).unwrap_or_else(|| "–".to_owned())),
                revenue(cases, by, Some(key), cell),
                average(cases, cell, None),
                cycle(cell, Some((&others, compared))),
            ];
            Row { name: group_name(model.store, cases, by, key, now.bands()), cells, ..Row::default() }
        };
        groups.into_iter().map(row).collect::<Vec<_>>()
    })?;
    let columns = [
        t::num_size(),
        t::num_open(),
        t::num_won(),
        t::num_lost(),
        t::num_win_rate(),
        t::num_beside(),
        t::num_revenue(),
        t::num_average(),
        t::num_cycle(),
    ];
    Some(Sheet { columns: columns.map(str::to_owned).to_vec(), rows })
}
