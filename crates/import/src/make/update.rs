//! A row that is about a deal which is there: what the row says and differs is changed, nothing else.
//! An empty cell never empties a field.

use kariz_core::{Deal, DealStatus, Landing, LogKey, Rank, StageMove, entry};
use kariz_protocol::ImportAssumption;

use super::{
    criteria::without_ticks,
    goal::Goal,
    maker::{Case, Made, Maker},
    new_deal::after_last_move,
};

impl Maker<'_> {
    /// The deal as the row would have it.
    pub(crate) fn update(&mut self, case: &Case<'_, '_>, before: &Deal) -> Made {
        let mut assumed = Vec::new();
        let mut deal = before.clone();
        self.update_fields(&mut deal, case);
        // An assumption that changes nothing is none.
        if let Some(value) = Self::value(case, &mut Vec::new()) {
            deal.value = Some(value);
        }
        if case.is_told && matches!(case.goal, Goal::Open(_)) && before.closed_on().is_some() {
            assumed.push(ImportAssumption::StaysClosed);
        }
        let is_unmet = self.moves(case) && self.update_status(&mut deal, case, &mut assumed);
        let enters = deal.stage() != before.stage() && deal.stage().is_some();
        if enters {
            deal.rank = Rank::default();
        }
        Made { deal, enters, is_unmet, assumed }
    }

    fn update_fields(&mut self, deal: &mut Deal, case: &Case<'_, '_>) {
        let draft = &case.draft;
        replace(&mut deal.title, &draft.title);
        replace(&mut deal.closing_note, draft.closing_note);
        replace(&mut deal.about, &draft.about);
        if !draft.source_id.is_empty() {
            deal.source_id = Some(draft.source_id.to_owned());
        }
        deal.created_on = draft.created_on.unwrap_or(deal.created_on);
        let is_open = matches!(case.goal, Goal::Open(_));
        let expected = draft.expected_close.or(draft.closed_on.filter(|_| is_open));
        deal.expected_close = expected.or(deal.expected_close);
        deal.owner = self.members.find_or_make(&draft.owner, deal.owner, &mut self.ids).or(deal.owner);
        deal.product = self.products.find_or_make(&draft.product, deal.product, &mut self.ids).or(deal.product);
        deal.channel = self.channels.find_or_make(&draft.channel, deal.channel, &mut self.ids).or(deal.channel);
        deal.organisation =
            self.organisations.find_or_make(draft, deal.organisation, &mut self.ids).or(deal.organisation);
        deal.contact =
            self.contacts.find_or_make(draft, deal.organisation, deal.contact, &mut self.ids).or(deal.contact);
    }

    /// Brings the deal to where the row says that it stands. Says whether it enters a stage whose entry
    /// criteria are unmet.
    fn update_status(&mut self, deal: &mut Deal, case: &Case<'_, '_>, assumed: &mut Vec<ImportAssumption>) -> bool {
        match (case.goal, deal.status) {
            (Goal::Open(name), _) => return self.update_stage(deal, case, name),
            (Goal::Won(_), DealStatus::Won { closed_on }) => {
                deal.status = DealStatus::Won { closed_on: case.draft.closed_on.unwrap_or(closed_on) };
            }
            (Goal::Lost(_), DealStatus::Lost { closed_on, reason }) => {
                let reason = self.reasons.find_or_make(&case.draft.lost_reason, reason, &mut self.ids).or(reason);
                deal.status = DealStatus::Lost { closed_on: case.draft.closed_on.unwrap_or(closed_on), reason };
            }
            (Goal::Won(_) | Goal::Lost(_), _) => {
                let closed_on = case.draft.closed_on.unwrap_or_else(|| {
                    assumed.push(ImportAssumption::ClosedOn);
                    self.likely_closing_day(deal.expected_close, Some(deal.created_on))
                });
                self.end(deal, case, closed_on, deal.stage());
            }
        }
        false
    }

    fn update_stage(&mut self, deal: &mut Deal, case: &Case<'_, '_>, name: &str) -> bool {
        let Some(stage) = self.stages.named(name).cloned() else { return false };
        let own = self.stages.own_likelihood(case.draft.stage, &stage, case.draft.likelihood);
        deal.likelihood = own.or(deal.likelihood);
        if deal.stage() == Some(stage.id) {
            return false;
        }
        self.stages.uses(stage.id);
        let unmet = entry::unmet(self.book, &stage, deal, self.ids.now);
        let unmet = without_ticks(deal, &stage, unmet, self.plan.tick_criteria);
        let at = after_last_move(deal, self.ids.now);
        let step =
            StageMove { from: deal.stage(), to: Landing::Stage(stage.id), by: self.me, unmet: !unmet.is_empty() };
        deal.moves.insert(LogKey { at, salt: self.ids.salt() }, step);
        deal.pipeline = stage.pipeline;
        deal.status = DealStatus::Open { stage: stage.id, since: at };
        !unmet.is_empty()
    }
}

/// Writes `new`, if it says anything.
fn replace(field: &mut String, new: &str) {
    if !new.is_empty() {
        new.clone_into(field);
    }
}
