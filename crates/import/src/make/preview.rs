//! A row as a deal, for the preview.

use kariz_core::{Deal, DealStatus};
use kariz_protocol::ImportedDeal;

use super::{
    goal::Goal,
    maker::{Case, Maker},
};

impl Maker<'_> {
    /// What would stand in the workspace: of `deal` if the row makes or changes one, else of the known one,
    /// else of the row alone.
    pub(crate) fn shown(&self, case: &Case<'_, '_>, deal: Option<&Deal>) -> ImportedDeal {
        let draft = &case.draft;
        let deal = deal.or(case.known.map(|known| &**known));
        let book = self.book;
        let owner = deal.and_then(|deal| deal.owner).and_then(|id| book.member(id)).map(|member| &*member.name);
        let product = deal.and_then(|deal| deal.product).and_then(|id| book.product(id)).map(|product| &*product.name);
        let organisation = deal.and_then(|deal| deal.organisation).and_then(|id| self.organisations.name(id));
        let contact = deal.and_then(|deal| deal.contact).and_then(|id| self.contacts.name(id));
        let or = |named: Option<&str>, written: &str| named.unwrap_or(written).to_owned();
        ImportedDeal {
            title: or(deal.map(|deal| &*deal.title), &case.title),
            stage: self.standing(case, deal),
            value: deal.map_or(draft.value, |deal| deal.value),
            owner: or(owner, &draft.owner),
            organisation: or(organisation, &draft.organisation),
            contact: or(contact, &draft.contact),
            product: or(product, &draft.product),
            created_on: deal.map_or(draft.created_on, |deal| Some(deal.created_on)),
            closed_on: deal.map_or(draft.closed_on, Deal::closed_on),
            expected_close: deal.map_or(draft.expected_close, |deal| deal.expected_close),
            known: case.known.is_some(),
        }
    }

    /// The stage's name, or won, or lost.
    fn standing(&self, case: &Case<'_, '_>, deal: Option<&Deal>) -> String {
        match (deal.map(|deal| deal.status), case.goal) {
            (Some(DealStatus::Won { .. }), _) | (None, Goal::Won(_)) => "won".to_owned(),
            (Some(DealStatus::Lost { .. }), _) | (None, Goal::Lost(_)) => "lost".to_owned(),
            (Some(DealStatus::Open { stage, .. }), _) => self.stage_name(stage),
            (None, Goal::Open(name)) => name.to_owned(),
        }
    }
}
