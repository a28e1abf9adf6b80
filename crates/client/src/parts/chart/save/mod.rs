//! A section of numbers as a file: its table as CSV, what is seen of it as SVG and PNG; and on paper.
//!
//! Whatever a section is made of, the control in its head finds the section by itself, and reads it when it is asked:
//! [`table`] its rows, [`picture`] what the browser shows of it, in light colours ([`light`]), as shapes that need no
//! sheet and no font of the page.
#![allow(unsafe_code, reason = "wasm_split declares the other file's function as a foreign one")]

mod csv;
mod ink;
mod light;
mod limits;
mod paper;
mod picture;
mod pixels;
mod range;
mod shapes;
mod table;

use kariz_kit::{Menu, MenuItem, toast};
use leptos::{
    html,
    prelude::*,
    task::spawn_local,
    wasm_split::{SplitLoaderError, wasm_split},
};
use web_sys::Element;

use crate::{browser::files, i18n::t};
use picture::Picture;
pub use table::raw_cells;

/// What becomes of a section.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Csv,
    Svg,
    Png,
    Paper,
}

/// In the head of a section: saves it, or prints it.
#[component]
pub fn SaveAs(
    /// What the section is called: files are named so.
    #[prop(into)]
    name: Signal<String>,
    /// What is saved, where that is not the section which this stands in.
    #[prop(optional)]
    of: Option<&'static str>,
) -> impl IntoView {
    let around = NodeRef::<html::Span>::new();
    let section = move || -> Option<Element> {
        match of {
            Some(selector) => document().query_selector(selector).ok().flatten(),
            None => around.get_untracked()?.closest("section").ok().flatten(),
        }
    };
    let as_kind = move |kind: Kind| {
        move |()| {
            let Some(section) = section() else { return };
            let name = name.get_untracked();
            spawn_local(async move {
                if save(section, name, kind).await.is_err() {
                    toast(t::more_missing().to_owned());
                }
            });
        }
    };
    view! {
        <span class="chart-save" node_ref=around>
            <Menu label=Signal::derive(move || t::save_as(name.get())) icon="download">
                <MenuItem on_select=as_kind(Kind::Csv)>{t::save_csv()}</MenuItem>
                <MenuItem on_select=as_kind(Kind::Svg)>{t::save_svg()}</MenuItem>
                <MenuItem on_select=as_kind(Kind::Png)>{t::save_png()}</MenuItem>
                <MenuItem on_select=as_kind(Kind::Paper)>{t::save_print()}</MenuItem>
            </Menu>
        </span>
    }
}

fn failed() {
    toast(t::save_failed().to_owned());
}

/// Hands the section out. In a part of its own: only who saves has to load it.
#[wasm_split(saver, fallible, wasm_split_path = ::leptos::wasm_split)]
fn save(section: Element, name: String, kind: Kind) -> Result<(), SplitLoaderError> {
    // Until the part was there, something else may have been shown.
    if !section.is_connected() {
        failed();
        return Ok(());
    }
    let file = files::fit_name(&name);
    match kind {
        Kind::Csv => files::download(&format!("{file}.csv"), "text/csv", csv::written(&table::of(&section)).as_bytes()),
        Kind::Svg => {
            let picture = Picture::of(&section, &name);
            files::download(&format!("{file}.svg"), Picture::KIND, picture.svg.as_bytes());
        }
        Kind::Png => {
            let picture = Picture::of(&section, &name);
            spawn_local(async move {
                match pixels::of(&picture).await {
                    Some(blob) => files::hand_out(&format!("{file}.png"), &blob),
                    None => failed(),
                }
            });
        }
        Kind::Paper => paper::print(&section),
    }
    Ok(())
}

/// All elements within that a selector finds.
fn found(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = within.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at).map(wasm_bindgen::JsCast::unchecked_into)).collect()
}
