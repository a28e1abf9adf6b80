//! Finds the organisation that a row names, or makes it.

use std::sync::Arc;

use kariz_core::{AnyRecord, Arrange, Book, Organisation, OrganisationId};
use rustc_hash::FxHashMap;

use super::{draft::Draft, ids::Ids, touched::Touched};
use crate::text::fold::{fold, is_same_name};

/// The organisations of the workspace and of the file, by domain and by name.
#[derive(Default)]
pub(crate) struct Organisations {
    by_domain: FxHashMap<String, OrganisationId>,
    by_name: FxHashMap<String, OrganisationId>,
    /// What was found or made for a name before.
    by_word: FxHashMap<String, OrganisationId>,
    all: FxHashMap<OrganisationId, Arc<Organisation>>,
    /// New ones, and known ones of which something was learnt, in the order of the file.
    touched: Touched<OrganisationId>,
    /// How many are new.
    pub(crate) made: usize,
}

impl Organisations {
    /// The organisations of the workspace. Of several with one name the first one made is meant.
    pub(crate) fn new(book: &Book) -> Self {
        let mut organisations = Self::default();
        let mut there: Vec<_> = book.organisations().filter(|organisation| organisation.removed.is_none()).collect();
        there.arrange_by_key(|organisation| organisation.id);
        for organisation in there {
            organisations.enter(Arc::clone(organisation));
        }
        organisations
    }

    fn enter(&mut self, organisation: Arc<Organisation>) {
        if !organisation.domain.is_empty() {
            self.by_domain.entry(organisation.domain.to_lowercase()).or_insert(organisation.id);
        }
        self.by_name.entry(fold(&organisation.name)).or_insert(organisation.id);
        self.all.insert(organisation.id, organisation);
    }

    /// What an organisation is called.
    pub(crate) fn name(&self, id: OrganisationId) -> Option<&str> {
        self.all.get(&id).map(|organisation| organisation.name.as_str())
    }

    /// The organisation that the row means: by domain, then by name. One that is not there is made; what
    /// is not known of one that is there is filled in. `current` is the deal's organisation until now.
    pub(crate) fn find_or_make(
        &mut self,
        draft: &Draft<'_>,
        current: Option<OrganisationId>,
        ids: &mut Ids<'_>,
    ) -> Option<OrganisationId> {
        let name = if draft.organisation.is_empty() { draft.domain } else { &*draft.organisation };
        if name.is_empty() {
            return None;
        }
        let id = self.find(draft, name, current).unwrap_or_else(|| self.make(name, ids));
        if !self.by_word.contains_key(name) {
            self.by_word.insert(name.to_owned(), id);
        }
        self.learn(id, draft);
        Some(id)
    }

    fn find(&self, draft: &Draft<'_>, name: &str, current: Option<OrganisationId>) -> Option<OrganisationId> {
        let domain = draft.domain.to_lowercase();
        if let Some(id) = self.by_domain.get(&domain).filter(|_| !domain.is_empty()) {
            return Some(*id);
        }
        let is_named_so = |id: &OrganisationId| self.all.get(id).is_some_and(|other| is_same_name(&other.name, name));
        let before = || self.by_word.get(name).copied();
        let id = current.filter(is_named_so).or_else(before).or_else(|| self.by_name.get(&fold(name)).copied())?;
        // Two companies of one name and different domains are two.
        let other = self.all.get(&id).map_or("", |organisation| organisation.domain.as_str());
        (domain.is_empty() || other.is_empty() || other.eq_ignore_ascii_case(&domain)).then_some(id)
    }

    fn make(&mut self, name: &str, ids: &mut Ids<'_>) -> OrganisationId {
        let organisation = Organisation { id: ids.id(), name: name.to_owned(), ..Organisation::default() };
        let id = organisation.id;
        self.enter(organisation.into());
        self.touched.add(id);
        self.made += 1;
        id
    }

    /// Fills in what was not known. What is known stays: a list of deals has no say over it.
    fn learn(&mut self, id: OrganisationId, draft: &Draft<'_>) {
        let Some(organisation) = self.all.get_mut(&id) else { return };
        let news = [
            (&organisation.domain, draft.domain),
            (&organisation.industry, draft.industry),
            (&organisation.region, draft.region),
        ];
        let is_new = news.iter().any(|(known, new)| known.is_empty() && !new.is_empty())
            || organisation.employees.is_none() && draft.employees.is_some();
        if !is_new {
            return;
        }
        let known = Arc::make_mut(organisation);
        fill(&mut known.domain, draft.domain);
        fill(&mut known.industry, draft.industry);
        fill(&mut known.region, draft.region);
        known.employees = known.employees.or(draft.employees);
        self.by_domain.entry(known.domain.to_lowercase()).or_insert(id);
        self.touched.add(id);
    }

    /// New ones, and known ones of which something was learnt.
    pub(crate) fn records(&self) -> impl Iterator<Item = AnyRecord> {
        self.touched.in_order().filter_map(|id| self.all.get(id)).map(|organisation| Arc::clone(organisation).into())
    }
}

/// Writes `new` where nothing stands.
pub(super) fn fill(known: &mut String, new: &str) {
    if known.is_empty() {
        new.clone_into(known);
    }
}
