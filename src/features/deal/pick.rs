//! Fields that refer to one of a list of the workspace: owner, product, channel.

use kariz_client::parts::{
    Avatar,
    deal_fields::{OWNER, Pick},
};
use leptos::prelude::*;

use super::{
    fields::{Row, or_dash},
    open::OpenDeal,
};

/// The chosen one, by name.
#[component]
pub fn PickRow(open: OpenDeal, pick: Pick) -> impl IntoView {
    view! { <Row what=open.fields().pick(pick)>{move || or_dash(pick.name(open.fields()))}</Row> }
}

/// Who is responsible.
#[component]
pub fn OwnerRow(open: OpenDeal) -> impl IntoView {
    let owner = Signal::derive(move || open.deal.with(|deal| deal.owner));
    view! {
        <Row what=open.fields().pick(OWNER)>
            <span class="kf__owner" aria-hidden="true"><Avatar member=owner/></span>
            {move || or_dash(OWNER.name(open.fields()))}
        </Row>
    }
}
