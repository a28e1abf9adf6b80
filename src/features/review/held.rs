//! The review that is held: whose it is, where it stands, and what it goes through.

use std::{sync::Arc, time::Duration};

use kariz_client::{
    browser::{clock, ids::new_id, prefs},
    format,
    i18n::t,
    services::live_session,
    store::{Store, use_store},
};
use kariz_core::{
    Command, DealId, LogKey, Review, ReviewId, ReviewPatch, ReviewStep, Table,
    command::ReviewChange,
    forecast::Moment,
    review::{self, Item, Scene, Then, Walk},
};
use kariz_kit::reactive::{effect, memo};
use leptos::{prelude::*, task::spawn_local};

use super::{
    here::{Leader, leader_in},
    time::Clock,
    words,
};

/// Without a review before, what has changed in so many days is told.
const FIRST_DAYS: i32 = 7;
/// Which review is led here.
const LED: &str = "review.led";

/// Since when things are told.
#[derive(Clone, Debug, PartialEq)]
pub enum Since {
    /// The review before, with its name.
    Review(kariz_core::Timestamp),
    /// There is none before.
    Week,
}

/// The page of the review.
#[derive(Clone, Copy)]
pub struct Held {
    pub store: Store,
    /// The review that is being held.
    pub running: Memo<Option<ReviewId>>,
    /// Whether it is led from here.
    pub led: RwSignal<Option<ReviewId>>,
    /// What it goes through, as it was when it began or the page was opened.
    pub walk: RwSignal<Option<Arc<Walk>>>,
    pub since: RwSignal<Since>,
    /// The part that is shown.
    pub step: RwSignal<ReviewStep>,
    /// The deal that is looked at.
    pub deal: RwSignal<Option<DealId>>,
    pub clock: Clock,
    /// A review whose summary is shown.
    pub shown: RwSignal<Option<ReviewId>>,
    /// Whoever leads is followed, where they are connected.
    pub follows: RwSignal<bool>,
    pub leader: Memo<Option<Leader>>,
}

impl Held {
    pub fn new() -> Self {
        let store = use_store();
        let running = memo(move || {
            store.watch_table(Table::Reviews);
            store.book(|book| review::running(book, clock::now()).map(|review| review.id))
        });
        let led = RwSignal::new(prefs::get(LED).and_then(|id| id.parse().ok()));
        let leader = memo(move || {
            let (running, led) = (running.get()?, led.get());
            (led != Some(running)).then(|| store.peers.with(|peers| leader_in(peers, running))).flatten()
        });
        let held = Self {
            store,
            running,
            led,
            walk: RwSignal::new(None),
            since: RwSignal::new(Since::Week),
            step: RwSignal::new(ReviewStep::Moved),
            deal: RwSignal::new(None),
            clock: Clock::new(),
            shown: RwSignal::new(None),
            follows: RwSignal::new(true),
            leader,
        };
        effect(move || {
            let running = running.get();
            if let Some(id) = running.filter(|id| led.get_untracked() == Some(*id)) {
                held.clock.take_up(id);
            }
            held.look();
        });
        held.clock.run(move || {
            let leads = running.get_untracked().is_some() && running.get_untracked() == led.get_untracked();
            leads.then(|| held.step.get_untracked())
        });
        held.tell_where();
        held.follow();
        held
    }

    /// The review that is held, as it stands; the view runs again when it changes.
    pub fn review(self) -> Option<Arc<Review>> {
        self.of(self.running.get()?)
    }

    pub fn of(self, id: ReviewId) -> Option<Arc<Review>> {
        self.store.watch_table(Table::Reviews);
        self.store.book(|book| book.review(id).cloned())
    }

    pub fn leads(self) -> bool {
        self.running.get().is_some() && self.running.get() == self.led.get()
    }

    /// Works out the walk: since the heads of the last review where they are here, else since its end by the clock.
    fn look(self) {
        let store = self.store;
        let last = store.book(|book| {
            review::last(book, clock::now()).map(|review| (review.id, review.ended_at.unwrap_or_default()))
        });
        let Some((id, ended_at)) = last else {
            let from = store.today.get_untracked().plus_days(-FIRST_DAYS);
            self.since.set(Since::Week);
            let moment = clock::with_zone(|zone| Moment::end_of(from, zone));
            return self.walk_from(&Then::At(moment));
        };
        self.since.set(Since::Review(ended_at));
        spawn_local(async move {
            match store.call(kariz_protocol::Ask::before(id)).await.flatten() {
                Some(before) => self.walk_from(&Then::Exactly(&before.by_deal())),
                None => self.walk_from(&Then::At(Moment::At(ended_at))),
            }
        });
    }

    fn walk_from(self, then: &Then<'_>) {
        let (now, today) = (clock::now(), self.store.today.get_untracked());
        let walk = self.store.book(|book| clock::with_zone(|zone| Walk::of(&Scene { book, now, today, zone }, then)));
        self.walk.try_set(Some(Arc::new(walk)));
    }

    /// The deals of a part.
    pub fn items(self, step: ReviewStep) -> Vec<Item> {
        self.walk.with(|walk| walk.as_ref().map(|walk| walk.items(step).to_vec()).unwrap_or_default())
    }

    pub fn has(self, step: ReviewStep) -> bool {
        self.walk.with(|walk| walk.as_ref().is_some_and(|walk| walk.has(step)))
    }

    /// Begins one, which is led from here.
    pub fn begin(self) {
        let id: ReviewId = new_id();
        let today = self.store.today.get_untracked();
        let name = t::review_name(format::date(today, today));
        prefs::set(LED, &id.to_string());
        self.led.set(Some(id));
        self.step.set(ReviewStep::Moved);
        self.deal.set(None);
        self.shown.set(None);
        let review = Review { id, name, ..Review::default() };
        self.store.run(Command::BeginReview(Box::new(review)));
    }

    /// Takes the lead over, where whoever led it has gone.
    pub fn take_lead(self) {
        let Some(id) = self.running.get_untracked() else { return };
        prefs::set(LED, &id.to_string());
        self.led.set(Some(id));
        self.clock.take_up(id);
    }

    /// Goes to a part; the first deal of it is looked at.
    pub fn go(self, step: ReviewStep) {
        self.follows.set(false);
        self.stand(step, None);
    }

    fn stand(self, step: ReviewStep, deal: Option<DealId>) {
        self.clock.keep();
        let first = || untrack(|| self.items(step)).first().map(|item| item.deal);
        self.deal.set(deal.or_else(first));
        self.step.set(step);
        focus_step();
    }

    /// The next part in which there is something to say; or the one before.
    pub fn beside(self, forward: bool) -> Option<ReviewStep> {
        let at = ReviewStep::ALL.iter().position(|step| *step == self.step.get())?;
        let mut steps: Box<dyn Iterator<Item = &ReviewStep>> = if forward {
            Box::new(ReviewStep::ALL.iter().skip(at + 1))
        } else {
            Box::new(ReviewStep::ALL.iter().take(at).rev())
        };
        steps.find(|step| self.has(**step)).copied()
    }

    /// Writes something of it down.
    pub fn keep(self, change: ReviewChange) {
        if let Some(id) = self.running.get_untracked() {
            self.store.run(Command::KeepReview(id, Box::new(change)));
        }
    }

    /// It is over. What was typed last may still be on its way: the summary waits until the engine has heard it.
    pub fn end(self) {
        let Some(id) = self.running.get_untracked() else { return };
        let heard = Command::KeepReview(id, Box::default());
        self.store.run_and(heard, move |is_done| {
            if is_done {
                self.close(id)
            }
        });
    }

    /// What it took and what is shared of it is kept with it.
    fn close(self, id: ReviewId) {
        let Some(review) = untrack(|| self.of(id)) else { return };
        let seconds = self.clock.seconds.get_untracked();
        let spent =
            self.clock.of_steps.with_untracked(|of| of.iter().map(|(step, seconds)| (*step, *seconds)).collect());
        let walk = self.walk.get_untracked().unwrap_or_default();
        let summary = words::summary(self.store, &review, &walk, &self.since.get_untracked(), seconds);
        let patch = ReviewPatch { seconds: Some(seconds), summary: Some(summary), ..ReviewPatch::default() };
        let change = ReviewChange { patch, spent, ends: true, ..ReviewChange::default() };
        self.store.run_and(Command::KeepReview(id, Box::new(change)), move |is_done| {
            if is_done {
                prefs::forget(LED);
                self.led.try_set(None);
                self.shown.try_set(Some(id));
            }
        });
    }

    /// A key for a new decision.
    pub fn new_key() -> LogKey {
        let salt = (kariz_client::browser::ids::random() & 0xffff_ffff) as u32;
        LogKey { at: clock::now(), salt }
    }

    /// The others see where whoever leads stands; and who follows.
    fn tell_where(self) {
        effect(move || {
            let words = match self.running.get() {
                Some(id) if self.led.get() == Some(id) => {
                    let deal = self.deal.get().map(|deal| format!("&deal={deal}")).unwrap_or_default();
                    format!("lead={id}&step={}{deal}", self.step.get().word())
                }
                Some(id) if self.leader.get().is_some() && self.follows.get() => format!("with={id}"),
                _ => String::new(),
            };
            live_session::stand(words);
        });
        on_cleanup(|| live_session::stand(String::new()));
    }

    /// Where the leader goes, the page goes, until one goes elsewhere by oneself.
    fn follow(self) {
        effect(move || {
            let Some(leader) = self.leader.get() else { return };
            if self.follows.get()
                && (self.step.get_untracked(), self.deal.get_untracked()) != (leader.step, leader.deal)
            {
                self.deal.set(leader.deal);
                self.step.set(leader.step);
            }
        });
        // Who follows was there.
        effect(move || {
            let (Some(running), Some(me)) = (self.running.get(), self.store.me.get()) else { return };
            if self.leader.get().is_none() || !self.follows.get() {
                return;
            }
            let is_noted =
                self.store.book(|book| book.review(running).is_some_and(|review| review.with.contains_key(&me)));
            if !is_noted {
                let change = ReviewChange { with: vec![me], ..ReviewChange::default() };
                set_timeout(move || self.keep(change), Duration::from_millis(0));
            }
        });
    }
}

/// The heading of the part that is shown gets the focus, so that keys and screen readers go on there; whoever was quicker,
/// and stands in it already, stays.
fn focus_step() {
    request_animation_frame(|| {
        use wasm_bindgen::JsCast;
        let Some(part) = document().query_selector("#main .rv-step--here").ok().flatten() else { return };
        if document().active_element().is_some_and(|focus| part.contains(Some(&focus))) {
            return;
        }
        let heading = part.query_selector("h2").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    });
}
