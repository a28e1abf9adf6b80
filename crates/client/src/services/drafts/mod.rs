//! The draft keeper: what is typed into a form and not sent is kept on the device, until it is sent or expressly
//! discarded.
//!
//! A form binds its fields once ([`Draft::bind`]), and says when it was sent ([`Draft::sent`]). Drafts belong to a
//! workspace; where it can only be looked at there are none (L12), and they go with it (`places::leave`).

mod shelf;

use std::{
    cell::{Cell, RefCell},
    fmt::Display,
    rc::Rc,
    str::FromStr,
    time::Duration,
};

use kariz_core::{Entity, Timestamp, Value, ValueRef, field::Field};
use kariz_kit::{reactive::effect_after, toast};
use leptos::prelude::*;

pub use shelf::Kept;
use shelf::{CODED, Shelf};

use crate::{
    browser::{clock, places, prefs},
    i18n::t,
    store::Store,
};

/// So long after the last key a draft is stored; at once when its form or the page goes.
const PAUSE: Duration = Duration::from_millis(400);

/// A field of a form, as text.
pub struct Bound {
    name: &'static str,
    /// It is text, which tells whoever reads it what was typed.
    is_text: bool,
    read: Box<dyn Fn() -> Option<String>>,
    write: Box<dyn Fn(&str)>,
}

impl Bound {
    /// The name that its value is kept by.
    fn key(&self) -> String {
        if self.is_text { self.name.to_owned() } else { format!("{CODED}{}", self.name) }
    }

    /// Of no account as long as `is` is not so: what is chosen for a text alone is no draft while nothing is written.
    pub fn only_if(self, is: impl Fn() -> bool + 'static) -> Self {
        let read = self.read;
        Self { read: Box::new(move || if is() { read() } else { Some(String::new()) }), ..self }
    }
}

/// A field of text.
pub fn text(name: &'static str, value: RwSignal<String>) -> Bound {
    let read = Box::new(move || value.try_get());
    Bound { name, is_text: true, read, write: Box::new(move |text| value.set(text.to_owned())) }
}

/// What several fields say together, as text that is read again by whoever wrote it.
pub fn together(
    name: &'static str,
    read: impl Fn() -> Option<String> + 'static,
    write: impl Fn(&str) + 'static,
) -> Bound {
    Bound { name, is_text: false, read: Box::new(read), write: Box::new(write) }
}

/// A field of something that can be written as text, or of nothing.
pub fn choice<T>(name: &'static str, value: RwSignal<Option<T>>) -> Bound
where
    T: Display + FromStr + Clone + Send + Sync + 'static,
{
    Bound {
        name,
        is_text: false,
        read: Box::new(move || {
            let value = value.try_get()?;
            Some(value.map(|value| value.to_string()).unwrap_or_default())
        }),
        write: Box::new(move |text| value.set(text.parse().ok())),
    }
}

/// A field of what the document stores as one scalar (a time of day, how often something comes again), or of nothing.
pub fn scalar<T>(name: &'static str, value: RwSignal<Option<T>>) -> Bound
where
    T: Field + Clone + Send + Sync + 'static,
{
    let written = |value: &Option<T>| match value.encode() {
        Value::Text(text) => text,
        Value::Int(number) => number.to_string(),
        Value::Null | Value::Bool(_) => String::new(),
    };
    let read = |text: &str| {
        let number = text.parse().ok().and_then(|number| T::decode(ValueRef::Int(number)).ok());
        number.or_else(|| T::decode(ValueRef::Text(text)).ok())
    };
    let write = Box::new(move |text: &str| value.set(read(text)));
    Bound { name, is_text: false, read: Box::new(move || value.try_with(written)), write }
}

/// A field of one of several words.
pub fn word<T>(name: &'static str, value: RwSignal<T>, all: &'static [T], word: fn(T) -> &'static str) -> Bound
where
    T: Copy + Send + Sync + 'static,
{
    Bound {
        name,
        is_text: false,
        read: Box::new(move || value.try_get().map(|value| word(value).to_owned())),
        write: Box::new(move |text| {
            all.iter().filter(|value| word(**value) == text).for_each(|found| value.set(*found));
        }),
    }
}

/// What a form is about, as drafts are filed.
pub fn record_word(entity: Entity) -> String {
    format!("{} {}", entity.table.word(), entity.id)
}

/// The draft of one form that is open. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Draft {
    /// When what stands in the form was typed, if that was before the form was opened.
    pub since: RwSignal<Option<Timestamp>>,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

struct Inner {
    store: Store,
    form: &'static str,
    record: String,
    fields: Vec<Bound>,
    /// What stood in the form before anything was typed.
    empty: RefCell<Vec<String>>,
    /// Something was typed since the form was opened.
    is_touched: Cell<bool>,
    /// What stands there now and is not stored yet.
    pending: Cell<Option<Vec<String>>>,
    timer: Cell<Option<TimeoutHandle>>,
    /// It was sent: nothing is left to be kept.
    is_over: Cell<bool>,
    /// It was said that it cannot be kept.
    is_told: Cell<bool>,
}

impl Draft {
    /// Keeps what is typed into `fields` as the draft of `form` about `record` (empty where there is none), as long as
    /// the running view is there. What is kept already stands in the fields from now on.
    pub fn bind(store: Store, form: &'static str, record: String, fields: Vec<Bound>) -> Self {
        let draft = Self::new(store, form, record, fields);
        draft.take_up();
        draft.follow();
        draft
    }

    /// As [`Draft::bind`], but what is kept already is only offered ([`Draft::offered`]): for fields that are saved
    /// when they are left.
    pub fn beside(store: Store, form: &'static str, record: String, fields: Vec<Bound>) -> Self {
        let draft = Self::new(store, form, record, fields);
        draft.follow();
        draft
    }

    fn new(store: Store, form: &'static str, record: String, fields: Vec<Bound>) -> Self {
        let inner = Inner {
            store,
            form,
            record,
            empty: RefCell::new(values(&fields).unwrap_or_default()),
            fields,
            is_touched: Cell::new(false),
            pending: Cell::new(None),
            timer: Cell::new(None),
            is_over: Cell::new(!untrack(|| store.works())),
            is_told: Cell::new(false),
        };
        Self { since: RwSignal::new(None), inner: StoredValue::new_local(Rc::new(inner)) }
    }

    fn follow(self) {
        self.inner.with_value(Inner::follow);
    }

    /// What is kept already, if that is not what stands in the form; the view runs again when that is something else.
    pub fn offered(self) -> Option<Kept> {
        let inner = self.inner.try_get_value()?;
        let since = self.since.get();
        let is_open = since.is_none() && !inner.is_touched.get() && !inner.is_over.get();
        of(inner.store, inner.form, &inner.record).filter(|_| is_open)
    }

    /// Whether something was typed since the form was opened, or saved last.
    pub fn is_touched(self) -> bool {
        self.inner.try_get_value().is_some_and(|inner| inner.is_touched.get())
    }

    /// What stands in the form where nothing is typed is another now: these values of its fields.
    pub fn otherwise(self, values: Vec<String>) {
        self.inner.try_with_value(|inner| inner.empty.replace(values));
    }

    /// Writes what is kept into the fields.
    pub fn take_up(self) {
        if let Some(inner) = self.inner.try_get_value() {
            self.since.set(inner.take_up());
        }
    }

    /// The form was sent: its draft goes.
    pub fn sent(self) {
        if let Some(inner) = self.inner.try_get_value() {
            inner.is_over.set(true);
            inner.forget();
        }
    }

    /// The form was sent, and stays, for what comes next; its fields are emptied by whoever has sent it.
    pub fn sent_and_stays(self) {
        if let Some(inner) = self.inner.try_get_value() {
            inner.forget();
            inner.is_touched.set(false);
            self.since.set(None);
        }
    }

    /// What is in the form was saved, and stays there: a draft is what is typed from now on.
    pub fn saved(self) {
        if let Some(inner) = self.inner.try_get_value() {
            inner.empty.replace(values(&inner.fields).unwrap_or_default());
        }
        self.sent_and_stays();
    }

    /// What was typed is not wanted: the form is as it was before.
    pub fn discard(self) {
        if let Some(inner) = self.inner.try_get_value() {
            inner.forget();
            let empty = inner.empty.borrow().clone();
            inner.fields.iter().zip(&empty).for_each(|(field, value)| (field.write)(value));
            self.since.set(None);
        }
    }
}

/// What stands in the fields; `None` when they are there no longer.
fn values(fields: &[Bound]) -> Option<Vec<String>> {
    untrack(|| fields.iter().map(|field| (field.read)()).collect())
}

impl Inner {
    /// Writes what is kept into the fields; answers of when that is.
    fn take_up(&self) -> Option<Timestamp> {
        if self.is_over.get() {
            return None;
        }
        let shelf = shelf(self.store);
        let kept = shelf.find(self.form, &self.record)?;
        for field in &self.fields {
            if let Some((_, value)) = kept.values.iter().find(|(name, _)| name.trim_start_matches(CODED) == field.name)
            {
                (field.write)(value);
            }
        }
        Some(kept.at)
    }

    /// Keeps what stands in the fields whenever that changes.
    fn follow(self: &Rc<Self>) {
        let inner = Rc::clone(self);
        effect_after(move |before: Option<(Vec<String>, bool)>| {
            let now: Option<Vec<String>> = inner.fields.iter().map(|field| (field.read)()).collect();
            let now = now.unwrap_or_default();
            let is_empty = now == *inner.empty.borrow();
            // What came by itself in place of what stood there was not typed: what is kept already stays.
            if before.is_some_and(|(before, was_empty)| before != now && !(was_empty && is_empty)) {
                inner.keep_soon(now.clone());
            }
            (now, is_empty)
        });
        let inner = Rc::clone(self);
        let leaving = window_event_listener(leptos::ev::pagehide, move |_| inner.keep());
        let inner = StoredValue::new_local(Rc::clone(self));
        on_cleanup(move || {
            leaving.remove();
            inner.try_with_value(|inner| inner.leave());
        });
    }

    fn keep_soon(self: &Rc<Self>, values: Vec<String>) {
        if self.is_over.get() {
            return;
        }
        self.is_touched.set(true);
        self.pending.set(Some(values));
        self.clear_timer();
        let inner = Rc::clone(self);
        self.timer.set(set_timeout_with_handle(move || inner.keep(), PAUSE).ok());
    }

    fn clear_timer(&self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
    }

    /// Stores what is not stored yet.
    fn keep(&self) {
        self.clear_timer();
        let Some(values) = self.pending.take().filter(|_| !self.is_over.get()) else { return };
        let empty = self.empty.borrow();
        if values == *empty {
            return forget(self.store, self.form, &self.record);
        }
        // What was not typed is what it is when the form is opened again: a day, say.
        let typed = self.fields.iter().zip(values).zip(&*empty).filter(|((_, value), empty)| value != *empty);
        let values = typed.map(|((field, value), _)| (field.key(), value)).collect();
        let (form, record) = (self.form.to_owned(), self.record.clone());
        let draft = Kept { at: clock::now(), form, record, values };
        let is_too_long = draft.is_too_long();
        let is_kept = change(self.store, |shelf| shelf.put(draft));
        // Once, and not at each pause.
        if !is_kept && !self.is_told.replace(true) {
            toast(if is_too_long { t::draft_too_long() } else { t::draft_no_room() });
        }
    }

    /// The form goes: what was typed is kept, which is told.
    fn leave(&self) {
        if self.is_over.get() || !self.is_touched.get() {
            return;
        }
        // What was typed last may not have been heard of yet.
        if let Some(now) = values(&self.fields) {
            self.pending.set(Some(now));
        }
        self.keep();
        if shelf(self.store).find(self.form, &self.record).is_some() {
            toast(t::draft_kept());
        }
    }

    fn forget(&self) {
        self.clear_timer();
        self.pending.set(None);
        forget(self.store, self.form, &self.record);
    }
}

thread_local! {
    /// Wakes when a draft was kept or went.
    static CHANGED: ArcTrigger = ArcTrigger::new();
}

/// The drafts of the workspace, the one typed last at first; the view runs again when they change.
pub fn all(store: Store) -> Vec<Kept> {
    CHANGED.with(Track::track);
    shelf(store).all().cloned().collect()
}

/// The draft of a form that is not open; the view runs again when drafts change.
pub fn of(store: Store, form: &str, record: &str) -> Option<Kept> {
    CHANGED.with(Track::track);
    shelf(store).find(form, record).cloned()
}

/// A draft that is no longer wanted.
pub fn forget(store: Store, form: &str, record: &str) {
    change(store, |shelf| shelf.forget(form, record));
}

/// Changes what is stored, as it is now: another tab may have changed it. Says what `change` says, or that the browser
/// does not store it.
fn change(store: Store, change: impl FnOnce(&mut Shelf) -> bool) -> bool {
    let (name, workspace) = (name(&places::current()), workspace_word(store));
    let mut shelf = shelf(store);
    if !change(&mut shelf) {
        return false;
    }
    let is_stored = if shelf.is_empty() {
        prefs::forget(&name);
        true
    } else {
        prefs::is_set(&name, &shelf.written(&workspace))
    };
    CHANGED.with(Notify::notify);
    is_stored
}

fn shelf(store: Store) -> Shelf {
    Shelf::read(&prefs::get(&name(&places::current())).unwrap_or_default(), &workspace_word(store))
}

fn workspace_word(store: Store) -> String {
    store.workspace().map(|id| id.to_string()).unwrap_or_default()
}

fn name(place: &str) -> String {
    format!("{}{place}", places::DRAFTS)
}
