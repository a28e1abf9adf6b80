//! What the page's charts have in common: patterns that can be told without colour.

pub use kariz_client::parts::chart::{Frame, in_lines, width_of};
use kariz_core::forecast::Row;
use leptos::prelude::*;

/// What a row's bars are filled with.
pub fn fill_of(row: Row) -> &'static str {
    match row {
        Row::Won => "var(--c-brand)",
        Row::Commit => "url(#fc-commit)",
        Row::BestCase => "url(#fc-best)",
        Row::Pipeline => "url(#fc-pipe)",
        Row::Omitted => "none",
    }
}

/// What a row's bars are bordered with.
pub fn edge_of(row: Row) -> &'static str {
    match row {
        Row::Won => "var(--c-brand)",
        Row::Commit => "var(--stage-4)",
        Row::BestCase => "var(--stage-3)",
        Row::Pipeline => "var(--stage-2)",
        Row::Omitted => "var(--c-line-strong)",
    }
}

/// A row's sign in a legend, and beside a deal.
#[component]
pub fn Swatch(row: Row) -> impl IntoView {
    let dashes = (row == Row::Omitted).then_some("2 2");
    view! {
        <svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true">
            <rect x="1" y="1" width="12" height="12" rx="2.5" fill=fill_of(row) stroke=edge_of(row) stroke-width="1.3" stroke-dasharray=dashes></rect>
        </svg>
    }
}

/// The patterns that bars are filled with.
#[component]
pub fn Patterns() -> impl IntoView {
    view! {
        <svg class="fc-patterns" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="fc-commit" width="5" height="5" patternUnits="userSpaceOnUse">
                    <rect width="5" height="5" fill="var(--stage-4)"></rect>
                    <path d="M0 2.5h5" stroke="var(--c-surface)" stroke-width="1" opacity=".55"></path>
                </pattern>
                <pattern id="fc-best" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="6" height="6" fill="color-mix(in oklab, var(--stage-3) 22%, var(--c-surface))"></rect>
                    <path d="M0 0v6" stroke="var(--stage-3)" stroke-width="3.4" opacity=".75"></path>
                </pattern>
                <pattern id="fc-pipe" width="6" height="6" patternUnits="userSpaceOnUse">
                    <rect width="6" height="6" fill="color-mix(in oklab, var(--stage-2) 9%, var(--c-surface))"></rect>
                    <circle cx="2" cy="2" r="1" fill="var(--stage-2)"></circle>
                    <circle cx="5" cy="5" r="1" fill="var(--stage-2)"></circle>
                </pattern>
                <pattern id="fc-less" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                    <rect width="6" height="6" fill="color-mix(in oklab, var(--c-dry) 14%, var(--c-surface))"></rect>
                    <path d="M0 0v6" stroke="var(--c-dry)" stroke-width="2.6" opacity=".8"></path>
                </pattern>
            </defs>
        </svg>
    }
}
