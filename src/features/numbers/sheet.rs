//! A table of numbers: each opens what is behind it, Tab reaches one of them, arrows lead to the others, and all of it
//! can be had as a file.

use kariz_client::{i18n::t, parts::chart::SaveAs};
use kariz_kit::{CollectView, css, direction::right_to_left, dynamic, fresh_name, listener, reactive::memo};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::model::{Model, Open};

/// A table, as plain data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name of each column; the first is that of the rows.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// A row of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub name: String,
    /// Beside the name, smaller.
    pub small: String,
    /// The sum of all others.
    pub is_total: bool,
    pub cells: Vec<Value>,
}

/// A number in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    pub shown: String,
    /// As a file has it.
    pub raw: String,
    /// What is said of it, in words.
    pub note: String,
    pub tone: Tone,
    /// How much of the shade of a heat map it has, 0 to 1.
    pub heat: Option<f64>,
    pub open: Option<Open>,
}

/// Whether it is something to look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Good,
    Care,
}

impl Value {
    /// A text that is nothing to count with.
    pub fn text(shown: impl Into<String>) -> Self {
        let shown = shown.into();
        Self { raw: shown.clone(), shown, ..Self::default() }
    }

    /// So many; a dash where there are none, which open nothing.
    pub fn count(n: u64, open: impl FnOnce() -> Open) -> Self {
        if n == 0 {
            return Self { shown: "–".to_owned(), raw: "0".to_owned(), ..Self::default() };
        }
        Self {
            shown: kariz_client::format::number(n as f64),
            raw: n.to_string(),
            open: Some(open()),
            ..Self::default()
        }
    }

    /// A number, with how a file has it.
    pub fn number(shown: impl Into<String>, raw: impl Into<String>) -> Self {
        Self { shown: shown.into(), raw: raw.into(), ..Self::default() }
    }

    /// What is missing.
    pub fn none() -> Self {
        Self { shown: "–".to_owned(), ..Self::default() }
    }

    pub fn noted(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub fn heated(self, heat: Option<f64>) -> Self {
        Self { heat, ..self }
    }
}

/// A panel with a table, or what is said where there is nothing.
#[component]
pub fn SheetPanel(
    model: Model,
    title: &'static str,
    #[prop(into)] hint: Signal<String>,
    #[prop(into)] sheet: Signal<Sheet>,
    /// It takes all of the page's width.
    #[prop(default = true)]
    wide: bool,
    /// What stands between head and table.
    #[prop(optional, into)]
    above: Option<AnyView>,
) -> impl IntoView {
    let id = fresh_name("num");
    // Worked out once for all who read it.
    let sheet: Signal<Sheet> = memo(move || sheet.get()).into();
    let empty = memo(move || sheet.with(|sheet| sheet.rows.is_empty()));
    let is_empty = move || empty.get();
    let name = id.clone();
    view! {
        <section class="panel num-panel" class:num-panel--wide=wide aria-labelledby=id.clone()>
            <div class="panel__h">
                <h2 id=id.clone()>{title}</h2>
                <span class="hint">{move || hint.get()}</span>
                {dynamic(move || (!is_empty()).then(|| view! { <SaveAs name=title/> }))}
            </div>
            {above}
            {dynamic(move || if is_empty() {
                view! { <p class="hint">{t::num_nothing()}</p> }.into_any()
            } else {
                view! { <SheetTable model=model title=title label=name.clone() sheet=sheet/> }.into_any()
            })}
        </section>
    }
}

#[component]
fn SheetTable(model: Model, title: &'static str, label: String, sheet: Signal<Sheet>) -> impl IntoView {
    let around = NodeRef::<html::Div>::new();
    let at = RwSignal::new((0_usize, 0_usize));
    let keys = move |event: KeyboardEvent| move_on(&event, around, at);
    // What scrolls can be reached by keys, also where nothing in it opens anything.
    let opens = |sheet: &Sheet| sheet.rows.iter().any(|row| row.cells.iter().any(|cell| cell.open.is_some()));
    let tabindex = move || (!sheet.with(opens)).then_some("0");
    view! {
        <div class="scrolls" role="group" tabindex=tabindex aria-labelledby=label node_ref=around on:keydown=listener(keys)>
            {move || sheet.with(|sheet| table(model, title, sheet, at))}
        </div>
    }
}

fn table(model: Model, title: &'static str, sheet: &Sheet, at: RwSignal<(usize, usize)>) -> impl IntoView + use<> {
    let columns = sheet.columns.clone();
    let heads = sheet.columns.iter().enumerate().map(|(place, name)| {
        view! { <th scope="col" class:n=place != 0><bdi>{name.clone()}</bdi></th> }
    });
    let heads = heads.collect_view();
    // Tab reaches the first that opens something.
    let first = sheet
        .rows
        .iter()
        .enumerate()
        .find_map(|(line, row)| row.cells.iter().position(|cell| cell.open.is_some()).map(|place| (line, place)));
    let is_there = |(line, place): (usize, usize)| {
        sheet.rows.get(line).and_then(|row| row.cells.get(place)).is_some_and(|cell| cell.open.is_some())
    };
    if !is_there(at.get_untracked()) {
        at.set(first.unwrap_or_default());
    }
    let rows = sheet.rows.clone().into_iter().enumerate().map(|(line, row)| {
        let Row { name, small, is_total, cells } = row;
        let cells = cells.into_iter().enumerate().map(|(place, value)| {
            let column = columns.get(place + 1).cloned().unwrap_or_default();
            cell(model, title, (name.clone(), column), value, (line, place), at)
        });
        let cells = cells.collect_view();
        view! {
            <tr class:num-total=is_total>
                <th scope="row"><bdi>{name}</bdi>{(!small.is_empty()).then(|| view! { <small><bdi>{small}</bdi></small> })}</th>
                {cells}
            </tr>
        }
    });
    view! {
        <table class="figures num-table">
            <caption class="vh">{title}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn cell(
    model: Model,
    title: &'static str,
    (row, column): (String, String),
    value: Value,
    place: (usize, usize),
    at: RwSignal<(usize, usize)>,
) -> impl IntoView + use<> {
    let Value { shown, raw, note, tone, heat, open } = value;
    let class = match tone {
        Tone::Plain => "n num",
        Tone::Good => "n num num-good",
        Tone::Care => "n num num-care",
    };
    let note_view = (!note.is_empty()).then(|| view! { <small>{note.clone()}</small> });
    let body = match open {
        Some(open) => {
            let label = t::num_cell(&row, &column, &shown);
            let label = if note.is_empty() { label } else { [&label, ", ", &note].concat() };
            let heading = t::num_cell_title(title, &row, &column);
            let press = move |_| {
                at.set(place);
                model.open(heading.clone(), &open);
            };
            let tabindex = move || if at.get() == place { "0" } else { "-1" };
            view! {
                <button class="link num-open" type="button" aria-label=label tabindex=tabindex data-at=format!("{},{}", place.0, place.1) on:click=listener(press) on:focus=listener(move |_| at.set(place))>{shown}</button>
            }
            .into_any()
        }
        None => shown.into_any(),
    };
    let style = heat.map(|heat| css::number(heat.clamp(0.0, 1.0)));
    view! { <td class=class class:num-heat=heat.is_some() style:--heat=style data-raw=raw>{body}{note_view}</td> }
}

/// An arrow leads to the next number that opens something, Home and End to the ends of the row.
fn move_on(event: &KeyboardEvent, around: NodeRef<html::Div>, at: RwSignal<(usize, usize)>) {
    let (line, place) = at.get_untracked();
    let (ahead, back) = if right_to_left() { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
    let go = |spot: (usize, usize)| {
        let found = around.get_untracked()?.query_selector(&format!("[data-at=\"{},{}\"]", spot.0, spot.1)).ok()??;
        at.set(spot);
        found.unchecked_into::<HtmlElement>().focus().ok()
    };
    const FAR: usize = 200;
    let _ = match event.key().as_str() {
        key if key == ahead => (place + 1..place + FAR).find_map(|place| go((line, place))),
        key if key == back => (0..place).rev().find_map(|place| go((line, place))),
        "ArrowDown" => (line + 1..line + FAR).find_map(|line| go((line, place))),
        "ArrowUp" => (0..line).rev().find_map(|line| go((line, place))),
        "Home" => (0..place).find_map(|place| go((line, place))),
        "End" => (place + 1..place + FAR).rev().find_map(|place| go((line, place))),
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
}
