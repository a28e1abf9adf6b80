//! A row made into a new deal.

use kariz_core::{Date, Deal, DealStatus, Landing, LogKey, Record, StageId, StageMove, Timestamp, entry};
use kariz_protocol::ImportAssumption;

use super::{
    criteria::without_ticks,
    goal::Goal,
    maker::{Case, Made, Maker},
};

impl Maker<'_> {
    /// A new deal with its history: when it was made, where it stands, since when.
    pub(crate) fn add(&mut self, case: &Case<'_, '_>) -> Made {
        let mut assumed = Vec::new();
        let value = Self::value(case, &mut assumed);
        let draft = &case.draft;
        let organisation = self.organisations.find_or_make(draft, None, &mut self.ids);
        let mut deal = Deal {
            title: case.title.clone().into_owned(),
            pipeline: self.stages.pipeline,
            value,
            owner: self.members.find_or_make(&draft.owner, None, &mut self.ids),
            organisation,
            contact: self.contacts.find_or_make(draft, organisation, None, &mut self.ids),
            product: self.products.find_or_make(&draft.product, None, &mut self.ids),
            channel: self.channels.find_or_make(&draft.channel, None, &mut self.ids),
            closing_note: draft.closing_note.to_owned(),
            about: draft.about.clone(),
            source_id: Some(draft.source_id.to_owned()).filter(|id| !id.is_empty()),
            ..Deal::blank(self.ids.id())
        };
        let is_unmet = match case.goal {
            Goal::Open(name) => self.open(&mut deal, case, name, &mut assumed),
            Goal::Won(out_of) | Goal::Lost(out_of) => {
                self.close(&mut deal, case, out_of, &mut assumed);
                false
            }
        };
        Made { enters: deal.stage().is_some(), deal, is_unmet, assumed }
    }

    /// Puts a new deal into its stage, since the day of its making. Says whether entry criteria are unmet.
    fn open(&mut self, deal: &mut Deal, case: &Case<'_, '_>, name: &str, assumed: &mut Vec<ImportAssumption>) -> bool {
        let draft = &case.draft;
        if !case.is_told {
            assumed.push(ImportAssumption::Stage);
        }
        if draft.created_on.is_none() {
            assumed.push(ImportAssumption::CreatedOn);
        }
        deal.created_on = draft.created_on.unwrap_or(self.today);
        deal.expected_close = draft.expected_close.or(draft.closed_on);
        let Some(stage) = self.stages.named(name).cloned() else { return false };
        deal.likelihood = self.stages.own_likelihood(draft.stage, &stage, draft.likelihood);
        self.stages.uses(stage.id);
        let unmet = entry::unmet(self.book, &stage, deal, self.ids.now);
        let unmet = without_ticks(deal, &stage, unmet, self.plan.tick_criteria);
        let since = draft.created_on.map_or(self.ids.now, |day| self.noon(day));
        deal.status = DealStatus::Open { stage: stage.id, since };
        let step = StageMove { from: None, to: Landing::Stage(stage.id), by: None, unmet: !unmet.is_empty() };
        deal.moves.insert(LogKey { at: since, salt: self.ids.salt() }, step);
        !unmet.is_empty()
    }

    /// Closes a new deal on the day it was closed. Which stages it went through nobody knows; at most
    /// out of which it was closed.
    fn close(
        &mut self,
        deal: &mut Deal,
        case: &Case<'_, '_>,
        out_of: Option<&str>,
        assumed: &mut Vec<ImportAssumption>,
    ) {
        let draft = &case.draft;
        if draft.created_on.is_none() {
            assumed.push(ImportAssumption::CreatedOn);
        }
        let closed_on = draft.closed_on.unwrap_or_else(|| {
            assumed.push(ImportAssumption::ClosedOn);
            self.likely_closing_day(draft.expected_close, draft.created_on)
        });
        deal.created_on = draft.created_on.unwrap_or(closed_on.min(self.today));
        deal.expected_close = draft.expected_close;
        let from = out_of.and_then(|name| self.stages.named(name)).map(|stage| stage.id);
        from.into_iter().for_each(|stage| self.stages.uses(stage));
        self.end(deal, case, closed_on, from);
    }

    /// Writes down that the deal was won or lost on a day.
    pub(super) fn end(&mut self, deal: &mut Deal, case: &Case<'_, '_>, closed_on: Date, from: Option<StageId>) {
        let to = match case.goal {
            Goal::Lost(_) => {
                let reason = self.reasons.find_or_make(&case.draft.lost_reason, None, &mut self.ids);
                deal.status = DealStatus::Lost { closed_on, reason };
                Landing::Lost
            }
            Goal::Won(_) | Goal::Open(_) => {
                deal.status = DealStatus::Won { closed_on };
                Landing::Won
            }
        };
        let by = self.me.filter(|_| case.known.is_some());
        let at = after_last_move(deal, self.noon(closed_on));
        deal.moves.insert(LogKey { at, salt: self.ids.salt() }, StageMove { from, to, by, unmet: false });
    }

    /// The day on which a deal was probably closed that does not say so: when it was expected to, or today.
    pub(super) fn likely_closing_day(&self, expected: Option<Date>, created_on: Option<Date>) -> Date {
        let earliest = created_on.unwrap_or(Date::MIN);
        let expected = expected.filter(|day| (earliest..=self.today).contains(day));
        expected.unwrap_or(self.today.max(earliest))
    }

    /// Noon of a day, of which the time is not known; not later than now.
    fn noon(&self, day: Date) -> Timestamp {
        Timestamp::noon_of(day).min(self.ids.now)
    }
}

/// `at`, or right after the last move when that is later: history keeps its order (B5).
pub(super) fn after_last_move(deal: &Deal, at: Timestamp) -> Timestamp {
    let last = deal.moves.last_key_value().map(|(last, _)| Timestamp(last.at.0.saturating_add(1)));
    last.map_or(at, |last| at.max(last))
}
