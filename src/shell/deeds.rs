//! What can be done by name or by key. One table a feature makes the keys, their sheet and the palette (U3).

use std::cell::RefCell;

use kariz_client::store::Store;
use kariz_kit::key_of;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// Something that can be done.
pub struct Deed {
    /// By which whoever carries it out knows it. None other has the same.
    pub word: &'static str,
    /// What it is called.
    pub name: fn() -> &'static str,
    /// Its icon in the palette, in the sprite; empty for what makes sense by key alone.
    pub icon: &'static str,
    /// A letter; or two, pressed one after the other; or `Ctrl` (`⌘`), perhaps `Shift`, and a letter. Empty
    /// for what has a name alone.
    pub keys: &'static [&'static str],
    /// Carries it out. `None`: whoever has entered the group does ([`enter`]).
    pub does: Option<fn(Store)>,
}

impl Deed {
    /// A line of the sheet of keys: whoever hears those keys does it.
    pub const fn key(keys: &'static [&'static str], name: fn() -> &'static str) -> Self {
        Self { word: "", name, icon: "", keys, does: None }
    }

    /// Whether this key alone stands for it.
    fn is_letter(&self, event: &KeyboardEvent) -> bool {
        matches!(self.keys, [key] if key.eq_ignore_ascii_case(&key_of(event)))
    }

    /// Whether it is this key with Ctrl, and perhaps Shift.
    pub fn is_chord(&self, event: &KeyboardEvent) -> bool {
        let (shift, key) = match self.keys {
            ["Ctrl", "Shift", key] => (true, key),
            ["Ctrl", key] => (false, key),
            _ => return false,
        };
        event.shift_key() == shift && key.eq_ignore_ascii_case(&key_of(event))
    }
}

/// Deeds that go together, under a heading of the sheet of keys.
pub struct Group {
    /// The heading.
    pub title: fn() -> &'static str,
    /// What can be done there.
    pub deeds: &'static [Deed],
}

impl Group {
    /// The word of the deed that a single key stands for; none where it is the second of two.
    pub fn pressed(&self, event: &KeyboardEvent) -> Option<&'static str> {
        if first_of_two(event).is_some() {
            return None;
        }
        self.deeds.iter().find(|deed| !deed.word.is_empty() && deed.is_letter(event)).map(|deed| deed.word)
    }
}

/// Two letters belong together when the second comes within so many milliseconds.
const TOGETHER: f64 = 3000.0;

thread_local! {
    /// A letter that the first of two has begun, and when it was pressed.
    static FIRST: RefCell<Option<(String, f64)>> = const { RefCell::new(None) };
}

/// The letter before this one, where both may stand for one deed.
pub fn first_of_two(event: &KeyboardEvent) -> Option<String> {
    let now = event.time_stamp();
    FIRST.with_borrow(|first| first.clone()).filter(|(_, at)| *at < now && now - at < TOGETHER).map(|(key, _)| key)
}

/// This letter, unless there is none, waits for a second one; what waited does no longer.
pub fn wait_for_second(event: &KeyboardEvent, key: Option<String>) {
    FIRST.set(key.map(|key| (key, event.time_stamp())));
}

/// Carries out a group's deed, by its word.
type Hear = Callback<&'static str>;

thread_local! {
    /// The groups whose deeds can be done now, the latest last.
    static ENTERED: RefCell<Vec<(&'static Group, Hear)>> = const { RefCell::new(Vec::new()) };
}

/// As long as the running view is there, the group's deeds can be done: `hear` does them.
pub fn enter(group: &'static Group, hear: Hear) {
    ENTERED.with_borrow_mut(|entered| entered.push((group, hear)));
    on_cleanup(move || ENTERED.with_borrow_mut(|entered| entered.retain(|(other, _)| !std::ptr::eq(*other, group))));
}

/// The deeds of the groups that are entered, the latest first.
pub fn entered() -> Vec<&'static Deed> {
    ENTERED.with_borrow(|entered| entered.iter().rev().flat_map(|(group, _)| group.deeds).collect())
}

/// Carries out a deed, if it can be done now.
pub fn carry_out(store: Store, deed: &'static Deed) {
    if let Some(does) = deed.does {
        return does(store);
    }
    let of_it = |group: &Group| group.deeds.iter().any(|other| std::ptr::eq(other, deed));
    let hear =
        ENTERED.with_borrow(|entered| entered.iter().rev().find(|(group, _)| of_it(group)).map(|(_, hear)| *hear));
    if let Some(hear) = hear {
        hear.run(deed.word);
    }
}
