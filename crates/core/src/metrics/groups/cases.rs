//! All deals and leads as the numbers by group need them, kept current with the Book.

use std::{collections::BTreeSet, sync::Arc};

use rustc_hash::FxHashMap;

use super::{
    Coinage,
    breakdown::{By, Key, key_of},
    case::{Around, Case, Prospect, Words},
    cost::{Spending, spending},
};
use crate::{
    Arrange, Book,
    delta::{AnyRecord, Change, Changes},
    id::{DealId, LeadId, RecordId, StageId},
    metrics::{
        Period, Scope,
        facts::{Rows, StageIndex, Swap},
        scope::passes,
    },
    money::Currency,
    record::{Entity, Table},
    records::Workspace,
    time::{Date, Zone},
};

/// Deals and leads as the numbers by group need them.
#[derive(Clone, Debug, Default)]
pub struct Cases {
    zone: Zone,
    pub(super) workspace: Arc<Workspace>,
    pub(super) stages: StageIndex,
    words: Words,
    coinage: Coinage,
    /// How many deals have a value in each currency.
    currencies: FxHashMap<Currency, u64>,
    deals: Rows<Case>,
    leads: Rows<Prospect>,
    spending: Vec<Spending>,
    /// What each customer bought, oldest first.
    wins: FxHashMap<RecordId, Vec<(Date, DealId)>>,
}

/// What changed in the [`Cases`]: for each [`super::Breakdown`] made from them.
#[derive(Clone, Debug, Default)]
pub struct CaseChanges {
    pub(super) recount: bool,
    pub(super) spends: bool,
    pub(super) deals: Vec<Swap<Case>>,
    pub(super) leads: Vec<Swap<Prospect>>,
}

impl CaseChanges {
    /// Whether no number can have changed.
    pub fn is_empty(&self) -> bool {
        !self.recount && !self.spends && self.deals.is_empty() && self.leads.is_empty()
    }
}

/// Which deals of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// Made in the period.
    Made,
    /// Open now, or at the end of the period.
    Open,
    /// Won in the period.
    Won,
    /// Lost in the period.
    Lost,
    /// Won or lost in the period.
    Closed,
    /// Won in the period, the customer's first.
    FirstWins,
    /// Left this stage, or came to an end in it, having entered it in the period; `true`: those that went on.
    Left(StageId, bool),
}

/// Which deals are asked for: of one group, or of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// By what they are grouped.
    pub by: By,
    /// The group; `None` for all.
    pub key: Option<Key>,
    /// Which of its deals.
    pub which: Which,
}

impl Cases {
    /// Takes them from a Book. `zone` says on which local day something was done.
    pub fn of(book: &Book, zone: Zone) -> Self {
        let mut cases = Self { zone, workspace: book.workspace().cloned().unwrap_or_default(), ..Self::default() };
        cases.fill(book);
        cases
    }

    fn fill(&mut self, book: &Book) {
        self.stages.refresh(book);
        self.deals = Rows::with_room_for(book.deals().len());
        self.leads = Rows::with_room_for(book.leads().len());
        self.currencies.clear();
        self.wins.clear();
        let mut deals: Vec<_> = book.deals().collect();
        // As they lie in memory.
        deals.sort_unstable_by_key(|deal| Arc::as_ptr(deal));
        let shown = deals.iter().filter(|deal| deal.removed.is_none() && !deal.stands_elsewhere());
        for value in shown.filter_map(|deal| deal.value) {
            *self.currencies.entry(value.currency).or_default() += 1;
        }
        self.coinage = Coinage::of(self.currencies.keys().copied(), book);
        for deal in deals {
            let case = Case::of(deal, &mut self.around(book));
            if let Some(case) = case {
                self.note_win(deal.id, &case);
                self.deals.add(deal.id.0, case);
            }
        }
        self.wins.values_mut().for_each(|wins| wins.arrange());
        for lead in book.leads() {
            if let Some(prospect) = Prospect::of(lead, &mut self.around(book)) {
                self.leads.add(lead.id.0, prospect);
            }
        }
        self.refresh_spending(book);
    }

    fn refresh_spending(&mut self, book: &Book) {
        let words = &mut self.words;
        self.spending = spending(book, |text| words.number(text));
    }

    fn around<'a>(&'a mut self, book: &'a Book) -> Around<'a> {
        let Self { zone, stages, words, coinage, .. } = self;
        Around { book, zone, stages, words, coinage }
    }

    fn note_win(&mut self, id: DealId, case: &Case) {
        if let Some(on) = case.won_on().filter(|_| !case.customer.is_nil()) {
            self.wins.entry(case.customer).or_default().push((on, id));
        }
    }

    /// Takes in what changed in the Book; `book` has taken it in already.
    #[must_use = "the breakdowns made from these cases need it"]
    pub fn apply(&mut self, changes: &Changes, book: &Book) -> CaseChanges {
        let touched = Touched::by(changes, book);
        let rates = touched.workspace && self.refresh_workspace(book);
        if rates || (touched.stages && self.stages.refresh(book)) || touched.products {
            self.fill(book);
            return CaseChanges { recount: true, ..CaseChanges::default() };
        }
        let mut news = CaseChanges { spends: touched.spends, ..CaseChanges::default() };
        if touched.spends {
            self.refresh_spending(book);
        }
        let had = self.currencies.len();
        for id in touched.deals {
            news.deals.extend(self.refresh_deal(id, book));
        }
        for id in touched.leads {
            news.leads.extend(self.refresh_lead(id, book));
        }
        // A currency came, or has gone: what the sums are in may be another.
        if self.currencies.len() != had || self.currencies.values().any(|n| *n == 0) {
            self.fill(book);
            return CaseChanges { recount: true, ..CaseChanges::default() };
        }
        news
    }

    fn refresh_workspace(&mut self, book: &Book) -> bool {
        let before = std::mem::replace(&mut self.workspace, book.workspace().cloned().unwrap_or_default());
        before.currency != self.workspace.currency || before.rates != self.workspace.rates
    }

    fn refresh_deal(&mut self, id: DealId, book: &Book) -> Option<Swap<Case>> {
        let after = book.deal(id).and_then(|deal| Case::of(deal, &mut self.around(book)));
        let before = self.deals.put(id.0, after.clone());
        if before == after {
            return None;
        }
        if let Some(value) = before.as_ref().and_then(|case| case.value) {
            let n = self.currencies.entry(value.currency).or_default();
            *n = n.saturating_sub(1);
        }
        if let Some(value) = after.as_ref().and_then(|case| case.value) {
            *self.currencies.entry(value.currency).or_default() += 1;
        }
        if let Some(wins) = before.as_ref().and_then(|case| self.wins.get_mut(&case.customer)) {
            wins.retain(|(_, deal)| *deal != id);
        }
        if let Some(case) = &after {
            self.note_win(id, case);
            if let Some(wins) = self.wins.get_mut(&case.customer) {
                wins.arrange();
            }
        }
        Some(Swap { before, after })
    }

    fn refresh_lead(&mut self, id: LeadId, book: &Book) -> Option<Swap<Prospect>> {
        let after = book.lead(id).and_then(|lead| Prospect::of(lead, &mut self.around(book)));
        let before = self.leads.put(id.0, after);
        (before != after).then_some(Swap { before, after })
    }

    /// In which currency amounts are added.
    pub fn coinage(&self) -> &Coinage {
        &self.coinage
    }

    /// The zone that days are told in.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The text that a key's word stands for.
    pub fn word(&self, number: u32) -> &str {
        self.words.text(number)
    }

    /// What was spent, the latest first.
    pub fn spending(&self) -> &[Spending] {
        &self.spending
    }

    pub(super) fn deals(&self) -> impl Iterator<Item = (DealId, &Case)> {
        self.deals.iter().map(|(id, case)| (DealId(*id), case))
    }

    pub(super) fn leads(&self) -> impl Iterator<Item = (LeadId, &Prospect)> {
        self.leads.iter().map(|(id, lead)| (LeadId(*id), lead))
    }

    pub(super) fn deal(&self, id: DealId) -> Option<&Case> {
        self.deals.get(id.0)
    }

    pub(super) fn lead(&self, id: LeadId) -> Option<&Prospect> {
        self.leads.get(id.0)
    }

    /// What each customer bought, oldest first; of all time, whatever the filters.
    pub(super) fn wins(&self) -> impl Iterator<Item = (RecordId, &[(Date, DealId)])> {
        self.wins.iter().filter(|(_, wins)| !wins.is_empty()).map(|(id, wins)| (*id, wins.as_slice()))
    }

    /// Whether it passes the filters, but for the period.
    pub(super) fn holds(&self, scope: &Scope, case: &Case) -> bool {
        self.holds_but_owner(scope, case) && passes(scope.owner, case.held_by)
    }

    pub(super) fn holds_but_owner(&self, scope: &Scope, case: &Case) -> bool {
        passes(scope.pipeline, case.tags.pipeline)
            && passes(scope.product, case.tags.product)
            && passes(scope.channel, case.tags.channel)
            && scope.size.holds_value(case.value, &self.workspace)
    }

    /// Whether a lead passes the filters that leads can pass, but for the period.
    pub(super) fn holds_lead(&self, scope: &Scope, lead: &Prospect) -> bool {
        !scope.excludes_leads()
            && passes(scope.owner, lead.tags.owner)
            && passes(scope.channel, lead.tags.channel)
            && scope.size.holds_value(lead.value, &self.workspace)
    }

    /// The deals behind a number, latest first.
    pub fn behind(&self, scope: &Scope, pick: &Pick, bands: &[i64]) -> Vec<DealId> {
        let of_group = |case: &Case| pick.key.is_none_or(|key| key_of(case, pick.by, bands) == Some(key));
        let mut found: Vec<(Option<Date>, DealId)> = Vec::new();
        for (id, case) in self.deals() {
            let on = match pick.which {
                Which::Left(stage, on) => self.left(scope, pick, case, stage, on),
                _ if !self.holds(scope, case) || !of_group(case) => None,
                which => self.since(scope.period, id, case, which),
            };
            if let Some(on) = on {
                found.push((on, id));
            }
        }
        found.arrange_by(|a, b| b.cmp(a));
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// The lost deals of the reasons and stages that are asked for, latest first (M24).
    pub fn lost_for(&self, scope: &Scope, wanted: &dyn Fn(&Key) -> bool) -> Vec<DealId> {
        let held = self.deals().filter(|(_, case)| self.holds(scope, case));
        let is_wanted = |case: &Case| key_of(case, By::Reason, &[]).is_some_and(|key| wanted(&key));
        let lost = held.filter(|(_, case)| !case.is_won() && is_wanted(case));
        let mut found: Vec<_> = lost.filter_map(|(id, case)| Some((case.closed_in(scope.period)?, id))).collect();
        found.arrange_by(|a, b| b.cmp(a));
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// The day by which a deal is one of these; `None` where it is none of them.
    fn since(&self, period: Option<Period>, id: DealId, case: &Case, which: Which) -> Option<Option<Date>> {
        let closed = case.closed_in(period);
        match which {
            Which::Made => case.made_in(period).then_some(case.made),
            Which::Open => case.open_at_end(period).then_some(case.made),
            Which::Won => closed.filter(|_| case.is_won()).map(Some),
            Which::Lost => closed.filter(|_| !case.is_won()).map(Some),
            Which::Closed => closed.map(Some),
            Which::FirstWins => {
                let is_first =
                    || self.wins.get(&case.customer).and_then(|wins| wins.first()).is_some_and(|win| win.1 == id);
                closed.filter(|_| case.is_won() && is_first()).map(Some)
            }
            Which::Left(..) => None,
        }
    }

    fn left(&self, scope: &Scope, pick: &Pick, case: &Case, stage: StageId, on: bool) -> Option<Option<Date>> {
        let number = self.stages.find(stage)?;
        // A deal counts in a stage although it went to another pipeline since.
        if !self.holds_but_owner(&Scope { pipeline: None, ..scope.clone() }, case) {
            return None;
        }
        let mut entries = case.entries_in(scope.period).filter(|held| held.stage == number);
        let whose = |by: RecordId| pick.key.is_none_or(|key| key.id == by);
        entries
            .find(|held| {
                whose(held.by) && super::passage::is_decided(held.way) && (!on || super::passage::went_on(held.way))
            })
            .map(|held| Some(held.entered_on))
    }

    /// The leads behind a number, latest first: of one group or all, those that became deals or all.
    pub fn leads_behind(&self, scope: &Scope, by: By, key: Option<Key>, became: bool) -> Vec<LeadId> {
        let of_group = |lead: &Prospect| key.is_none_or(|key| super::breakdown::key_of_lead(lead, by) == Some(key));
        let holds = |lead: &Prospect| {
            lead.made_in(scope.period)
                && (!became || lead.became_a_deal())
                && self.holds_lead(scope, lead)
                && of_group(lead)
        };
        let mut found: Vec<_> =
            self.leads().filter(|(_, lead)| holds(lead)).map(|(id, lead)| (lead.made, id)).collect();
        found.arrange_by(|a, b| b.cmp(a));
        found.into_iter().map(|(_, id)| id).collect()
    }
}

/// What some changes touch.
#[derive(Default)]
struct Touched {
    workspace: bool,
    stages: bool,
    products: bool,
    spends: bool,
    deals: BTreeSet<DealId>,
    leads: BTreeSet<LeadId>,
}

impl Touched {
    fn by(changes: &Changes, book: &Book) -> Self {
        let mut touched = Self::default();
        for change in &changes.list {
            touched.add(change, book);
        }
        touched
    }

    fn add(&mut self, change: &Change, book: &Book) {
        let Entity { table, id } = change.entity();
        match table {
            Table::Workspaces => self.workspace = true,
            Table::Stages => self.stages = true,
            Table::Products => self.products = true,
            Table::Spends => self.spends = true,
            Table::Deals => _ = self.deals.insert(DealId(id)),
            _ => {}
        }
        for record in [&change.before, &change.after].into_iter().flatten() {
            match record {
                AnyRecord::Lead(lead) => {
                    self.leads.insert(lead.id);
                    // What was done for it is its deal's, and so of every lead that became that deal.
                    if let Some(deal) = lead.deal() {
                        self.deals.insert(deal);
                        self.leads.extend(book.leads_of(deal).map(|lead| lead.id));
                    }
                }
                AnyRecord::Activity(activity) => {
                    self.leads.extend(activity.lead);
                    if let Some(deal) = activity.deal.or_else(|| book.whose(activity)) {
                        self.deals.insert(deal);
                        self.leads.extend(book.leads_of(deal).map(|lead| lead.id));
                    }
                }
                _ => {}
            }
        }
    }
}
