//! What is on top, and the browser's history, in step: as logic alone, without a browser.
//!
//! An entry of the history says how many things were on top when it was made ([`Mark`]). There shall be one entry
//! for each thing on top, above the entry of the address, and none for what is gone. The browser goes back in its own
//! time: until it has arrived, nothing is pushed.

/// What an entry of the browser's history says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// So many things were on top.
    pub depth: u32,
    /// So many entries further back the page stood alone, without what the address has opened over it.
    pub over: u32,
}

/// A way to another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To another page. Back comes back.
    To,
    /// To something over the page, which is left by going back; `alone`: nothing is over it yet.
    Over {
        /// Whether the page stands alone.
        alone: bool,
    },
    /// In place of this address.
    Instead,
    /// Away from what is over the page: back, if the page stands there; else in place of it.
    Leave,
}

/// What the browser is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new entry, with this address or the same.
    Push(Option<String>, Mark),
    /// Another address for this entry.
    Replace(String, Mark),
    /// So many entries back. It answers when it has arrived.
    Back(u32),
}

/// How the browser's history stands.
#[derive(Debug, Default)]
pub struct History {
    /// The entry where the browser is.
    here: Mark,
    /// It was told to go back, to an entry of this depth.
    travelling: Option<u32>,
    wish: Option<(Way, String)>,
}

impl History {
    /// The browser stands at this entry.
    pub fn at(here: Mark) -> Self {
        Self { here, ..Self::default() }
    }

    /// The entry where the browser is.
    pub fn here(&self) -> Mark {
        self.here
    }

    /// Has done a step, and stands at this entry.
    pub fn stands(&mut self, here: Mark) {
        self.here = here;
    }

    /// Wants to be at another address. What is on top is closed by whoever calls.
    pub fn go(&mut self, way: Way, address: String) {
        self.wish = Some((way, address));
    }

    /// The browser has arrived at an entry, by itself or as it was told; `elsewhere`: at another address. Answers how
    /// many of the things on top are to be closed.
    pub fn arrived(&mut self, here: Mark, elsewhere: bool) -> u32 {
        let told = self.travelling.take();
        let expected = told.unwrap_or(self.here.depth);
        self.here = here;
        if elsewhere && told.is_none() { u32::MAX } else { expected.saturating_sub(here.depth) }
    }

    /// What the browser is to do next, while so many things are on top. `None`: nothing, or not yet.
    pub fn settle(&mut self, open: u32) -> Option<Step> {
        if self.travelling.is_some() {
            return None;
        }
        if let Some((way, address)) = self.wish.take() {
            return Some(self.towards(way, address));
        }
        let Mark { depth, over } = self.here;
        match depth.abs_diff(open) {
            0 => None,
            _ if open > depth => Some(Step::Push(None, Mark { depth: depth + 1, over })),
            by => Some(self.back(by, open)),
        }
    }

    /// Entries of what was on top go first, but for the last: the new address takes its place.
    fn towards(&mut self, way: Way, address: String) -> Step {
        let Mark { depth, over } = self.here;
        let there = Mark {
            depth: 0,
            over: match way {
                Way::To => 0,
                Way::Over { alone: true } => 1,
                Way::Over { alone: false } if over > 0 => over + 1,
                Way::Over { .. } => 0,
                Way::Instead | Way::Leave => over,
            },
        };
        match (way, depth) {
            (Way::Leave, _) if over > 0 => self.back(depth + over, 0),
            (Way::To | Way::Over { .. }, 0) => Step::Push(Some(address), there),
            (Way::To | Way::Over { .. }, 1) | (Way::Instead | Way::Leave, 0) => Step::Replace(address, there),
            (Way::To | Way::Over { .. }, _) => self.back_before(way, address, 1),
            (Way::Instead | Way::Leave, _) => self.back_before(way, address, 0),
        }
    }

    fn back_before(&mut self, way: Way, address: String, depth: u32) -> Step {
        self.wish = Some((way, address));
        self.back(self.here.depth - depth, depth)
    }

    fn back(&mut self, by: u32, to: u32) -> Step {
        self.travelling = Some(to);
        Step::Back(by)
    }
}
