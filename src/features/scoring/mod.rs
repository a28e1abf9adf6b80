//! Whom a workspace looks for, for what it gives points, and what that was worth (Q4, Q5).

mod fields;
mod ideal;
mod past;
mod points;

use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{Asked, EditIdeal, EditPoints, ShowPast},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature =
    Feature { shows: &[kind::<EditIdeal>, kind::<EditPoints>, kind::<ShowPast>], ..Feature::NOTHING };

/// One of its dialogs.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if asked.get::<EditIdeal>().is_some() {
        return Some(view! { <ideal::IdealDialog/> }.into_any());
    }
    if asked.get::<EditPoints>().is_some() {
        return Some(view! { <points::PointsDialog/> }.into_any());
    }
    let ShowPast(lead) = asked.get()?;
    Some(view! { <past::PastDialog lead=*lead/> }.into_any())
}
