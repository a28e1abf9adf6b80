//! The history of what is on top, against a browser that takes its time: whatever is opened, closed, gone to and
//! gone back from, in whatever order answers arrive (issue 11, "what is on top is on the history").

use std::collections::VecDeque;

use kariz_kit::stack::{History, Mark, Step, Way};
use proptest::{collection::vec, prelude::*};

/// What a user does, or the browser.
#[derive(Clone, Debug)]
enum Act {
    Open,
    /// Closes one of what is open, by other means than Back.
    Close,
    Back,
    Forward,
    To(u8),
    Over(u8),
    Instead(u8),
    Leave,
    Reload,
    /// The browser arrives where it was told to go.
    Arrive,
}

/// A page with the deal that is open over it.
type Address = (u8, Option<u8>);

/// A tab: its history, how far its user is from there, and what the app shows.
struct Tab {
    entries: Vec<(Address, Mark)>,
    at: usize,
    travels: VecDeque<isize>,
    history: History,
    open: u32,
}

impl Tab {
    fn new() -> Self {
        let entries = vec![((0, None), Mark::default())];
        Self { entries, at: 0, travels: VecDeque::new(), history: History::default(), open: 0 }
    }

    fn address(&self) -> Address {
        self.entries[self.at].0
    }

    fn settle(&mut self) {
        while let Some(step) = self.history.settle(self.open) {
            match step {
                Step::Push(to, mark) => {
                    let to = to.map_or(self.address(), |to| read(&to));
                    self.entries.truncate(self.at + 1);
                    self.entries.push((to, mark));
                    self.at += 1;
                }
                Step::Replace(to, mark) => self.entries[self.at] = (read(&to), mark),
                Step::Back(by) => return self.travels.push_back(-(by as isize)),
            }
            self.history.stands(self.entries[self.at].1);
        }
    }

    fn arrive(&mut self) {
        let Some(by) = self.travels.pop_front() else { return };
        let Some(to) = self.at.checked_add_signed(by).filter(|to| *to < self.entries.len()) else { return };
        let before = self.address();
        self.at = to;
        let closed = self.history.arrived(self.entries[to].1, self.address() != before);
        self.open = self.open.saturating_sub(closed);
        self.settle();
    }

    fn quiet(&mut self) {
        while !self.travels.is_empty() {
            self.arrive();
        }
    }

    fn go(&mut self, way: Way, to: Address) {
        self.open = 0; // whoever goes elsewhere closes what is on top
        self.history.go(way, format!("{to:?}"));
        self.settle();
    }

    fn act(&mut self, act: &Act) {
        let (page, deal) = self.address();
        match act {
            Act::Open => self.open += 1,
            Act::Close => self.open = self.open.saturating_sub(1),
            Act::Back => self.travels.push_back(-1),
            Act::Forward => self.travels.push_back(1),
            Act::To(to) => self.go(Way::To, (*to, None)),
            Act::Over(over) => self.go(Way::Over { alone: deal.is_none() }, (page, Some(*over))),
            Act::Instead(over) => self.go(Way::Instead, (page, deal.and(Some(*over)))),
            Act::Leave if deal.is_some() => self.go(Way::Leave, (page, None)),
            Act::Leave => {}
            Act::Reload => {
                self.travels.clear();
                self.open = 0;
                self.history = History::at(self.entries[self.at].1);
            }
            Act::Arrive => self.arrive(),
        }
        self.settle();
    }

    /// How often Back can be pressed, and what is seen each time: the address and how much is on top.
    fn way_back(&mut self) -> Vec<(Address, u32)> {
        let mut seen = Vec::new();
        while self.at > 0 {
            self.travels.push_back(-1);
            self.quiet();
            seen.push((self.address(), self.open));
        }
        seen
    }
}

fn read(address: &str) -> Address {
    let numbers: Vec<u8> = address.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    (numbers[0], numbers.get(1).copied())
}

/// What a user expects, who knows nothing of entries.
#[derive(Default)]
struct Expected {
    past: Vec<Address>,
    here: Address,
    open: u32,
}

impl Expected {
    fn act(&mut self, act: &Act) {
        let (page, deal) = self.here;
        match act {
            Act::Open => self.open += 1,
            Act::Close => self.open = self.open.saturating_sub(1),
            Act::Back if self.open > 0 => self.open -= 1,
            Act::Back => self.here = self.past.pop().unwrap_or(self.here),
            Act::To(to) => self.go((*to, None)),
            Act::Over(over) => self.go((page, Some(*over))),
            Act::Instead(over) => (self.here, self.open) = ((page, deal.and(Some(*over))), 0),
            Act::Leave if deal.is_some() => {
                let alone = self.past.iter().rposition(|(_, deal)| deal.is_none()).unwrap_or_default();
                self.here = self.past[alone];
                self.past.truncate(alone);
                self.open = 0;
            }
            Act::Leave | Act::Arrive => {}
            Act::Reload => self.open = 0,
            Act::Forward => unreachable!("nobody knows what is ahead"),
        }
    }

    fn go(&mut self, to: Address) {
        self.past.push(std::mem::replace(&mut self.here, to));
        self.open = 0;
    }

    /// Back closes what is on top, one by one, then leads through the addresses.
    fn way_back(&self) -> Vec<(Address, u32)> {
        let closing = (0..self.open).rev().map(|open| (self.here, open));
        closing.chain(self.past.iter().rev().map(|address| (*address, 0))).collect()
    }
}

fn acts(others: impl Strategy<Value = Act> + 'static) -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        6 => Just(Act::Open),
        4 => Just(Act::Close),
        4 => Just(Act::Back),
        1 => (0..3_u8).prop_map(Act::To),
        2 => (0..9_u8).prop_map(Act::Over),
        1 => (0..9_u8).prop_map(Act::Instead),
        1 => Just(Act::Leave),
        1 => Just(Act::Reload),
        4 => others,
    ];
    vec(act, 0..60)
}

proptest! {
    /// Where the browser answers before the next thing is done, all is as a user expects who has never heard of
    /// entries: each Back closes one thing or leaves one address, and no press of it is without effect.
    #[test]
    fn back_leads_through_what_is_on_top_then_through_the_addresses(acts in acts(Just(Act::Arrive))) {
        let (mut tab, mut expected) = (Tab::new(), Expected::default());
        for act in &acts {
            tab.act(act);
            tab.quiet();
            expected.act(act);
            prop_assert_eq!((tab.address(), tab.open), (expected.here, expected.open), "after {:?}", act);
            prop_assert_eq!(tab.entries[tab.at].1.depth, tab.open, "one entry for each");
            prop_assert_eq!(tab.at, expected.past.len() + expected.open as usize, "and no dead one before");
        }
        prop_assert_eq!(tab.way_back(), expected.way_back());
    }

    /// However late the browser answers, and wherever its user jumps: once it is quiet, the entry is that of what is
    /// on top, each Back does something, and the last one leaves nothing open.
    #[test]
    fn late_answers_and_jumps_leave_history_and_screen_in_step(acts in acts(prop_oneof![Just(Act::Arrive), Just(Act::Forward)])) {
        let mut tab = Tab::new();
        for act in &acts {
            tab.act(act);
        }
        tab.quiet();
        prop_assert_eq!(tab.entries[tab.at].1.depth, tab.open);
        let mut before = (tab.address(), tab.open);
        let here = tab.open;
        for (presses, now) in tab.way_back().into_iter().enumerate() {
            if (presses as u32) < here {
                prop_assert_eq!(now, (before.0, before.1 - 1), "Back closes the topmost and nothing else");
            }
            prop_assert_eq!(now.1, here.saturating_sub(presses as u32 + 1));
            before = now;
        }
        prop_assert_eq!(tab.open, 0);
    }
}

#[test]
fn ten_dialogs_opened_and_closed_leave_no_entry() {
    let mut tab = Tab::new();
    for act in std::iter::repeat_n([Act::Open, Act::Close], 10).flatten() {
        tab.act(&act);
    }
    tab.quiet();
    assert_eq!((tab.at, tab.open), (0, 0));
}

#[test]
fn what_was_on_top_before_a_reload_leaves_its_entries() {
    let mut tab = Tab::new();
    for act in [Act::Over(3), Act::Open, Act::Open, Act::Reload] {
        tab.act(&act);
        tab.quiet();
    }
    assert_eq!((tab.address(), tab.at, tab.open), ((0, Some(3)), 1, 0));
}
