//! How the file is read: detected, and open to correction.

use kariz_client::{
    i18n::t,
    store::{names, use_store},
};
use kariz_core::{PipelineId, Table};
use kariz_kit::SelectField;
use kariz_protocol::ImportPlan;
use leptos::prelude::*;

use super::{Wizard, words};

const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
const DECIMALS: [char; 2] = ['.', ','];

/// A choice among fixed values of one setting of the plan.
#[component]
fn Choice<T: Copy + PartialEq + Send + Sync + 'static>(
    wizard: Wizard,
    label: &'static str,
    values: Vec<T>,
    names: Vec<String>,
    read: fn(&ImportPlan) -> T,
    write: fn(&mut ImportPlan, T),
) -> impl IntoView {
    let values = StoredValue::new(values);
    let selected = Signal::derive(move || {
        let now = wizard.view.with(|view| view.as_ref().map(|view| read(&view.plan)));
        values.with_value(|values| values.iter().position(|value| Some(*value) == now)).unwrap_or_default()
    });
    let select = move |index: usize| {
        if let Some(value) = values.with_value(|values| values.get(index).copied()) {
            wizard.change(|plan| write(plan, value));
        }
    };
    view! { <SelectField label=label options=names selected=selected on_select=select/> }
}

/// The settings row.
#[component]
pub fn Settings(wizard: Wizard) -> impl IntoView {
    let store = use_store();
    let (ids, names): (Vec<_>, Vec<_>) = store.book(|book| names(book, Table::Pipelines)).into_iter().unzip();
    let text = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let delimiters = text(&[t::import_comma(), t::import_semicolon(), t::import_tab(), t::import_bar()]);
    let detected = move || {
        wizard.view.with(|view| {
            view.as_ref().map(|view| t::import_detected(view.report.rows, &view.name, &view.plan.encoding))
        })
    };
    view! {
        <p class="sub">{move || detected()}</p>
        <div class="import__settings">
            <Choice wizard=wizard label=t::import_delimiter() values=DELIMITERS.to_vec() names=delimiters
                read=|plan| plan.delimiter write=|plan, value| plan.delimiter = value/>
            <Encoding wizard=wizard/>
            <Choice wizard=wizard label=t::import_dates() values=words::ORDERS.to_vec()
                names=words::ORDERS.map(|order| words::order(order).to_owned()).to_vec()
                read=|plan| plan.dates write=|plan, value| plan.dates = value/>
            <Choice wizard=wizard label=t::import_decimal() values=DECIMALS.to_vec() names=text(&["1,234.50", "1.234,50"])
                read=|plan| plan.decimal write=|plan, value| plan.decimal = value/>
            <Choice wizard=wizard label=t::import_mode() values=words::MODES.to_vec()
                names=words::MODES.map(|mode| words::mode(mode).to_owned()).to_vec()
                read=|plan| plan.mode write=|plan, value| plan.mode = value/>
            {(ids.len() > 1).then(|| view! {
                <Choice wizard=wizard label=t::import_pipeline() values=ids names=names
                    read=|plan| plan.pipeline.0 write=|plan, value| plan.pipeline = PipelineId(value)/>
            })}
        </div>
    }
}

/// The encodings that can be chosen; detection covers the usual cases.
const ENCODINGS: [&str; 7] =
    ["utf-8", "windows-1252", "windows-1250", "windows-1254", "windows-1256", "gb18030", "utf-16le"];

#[component]
fn Encoding(wizard: Wizard) -> impl IntoView {
    let selected = Signal::derive(move || {
        let now = wizard.view.with(|view| view.as_ref().map(|view| view.plan.encoding.clone())).unwrap_or_default();
        ENCODINGS.iter().position(|name| name.eq_ignore_ascii_case(&now)).unwrap_or_default()
    });
    view! {
        <SelectField
            label=t::import_encoding()
            options=ENCODINGS.map(str::to_owned).to_vec()
            selected=selected
            on_select=move |index: usize| wizard.change(|plan| ENCODINGS[index].clone_into(&mut plan.encoding))
        />
    }
}
