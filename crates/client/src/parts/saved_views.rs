//! Personal views with a name, kept in this browser alone (P8): of the list of deals, of the numbers.
//!
//! What a view says is a text here. Whoever has views writes and reads them, and says what is shown now.

use std::collections::HashSet;

use kariz_kit::{
    CollectView, Dialog, Form, FormState, Icon, Menu, MenuItem, Offer, Show, TextField, dynamic, listener,
    reactive::effect, toast_offering,
};
use leptos::prelude::*;

use crate::{browser::prefs, i18n::t};

/// Where views of a kind are kept, and what they are.
#[derive(Clone, Copy)]
pub struct Views {
    /// The preferences that they are kept in; of several the first that is there.
    pub kept: &'static [&'static str],
    /// The preference that says which was chosen last.
    pub chosen: &'static str,
    /// A view that was kept, as it is written today; `None` where it cannot be read.
    pub read: fn(&str) -> Option<String>,
    /// What is shown now.
    pub now: Signal<String>,
    /// Whether what is shown is more than a view: then nobody is offered to save it over another.
    pub is_other: Signal<bool>,
    /// Shows a view.
    pub show: Callback<String>,
}

/// Views by their names.
type Saved = Vec<(String, String)>;

/// The most letters of a name: more are left away.
const LONGEST: usize = 60;

/// One view a line. A line that cannot be read is passed over, and stays: a later version may have written it (L11). Of two
/// of one name the second gets another: views are known by their names.
fn read(lines: &str, view: fn(&str) -> Option<String>) -> Saved {
    let mut views = Saved::new();
    let mut names = HashSet::new();
    for line in lines.lines() {
        let Some((text, name)) = line.split_once('\t') else { continue };
        let Some(view) = view(text) else { continue };
        let mut name = cut(name);
        for nth in views.len() + 1.. {
            if names.insert(name.clone()) {
                break;
            }
            name = format!("{name} ({nth})");
        }
        views.push((name, view));
    }
    views
}

fn cut(name: &str) -> String {
    name.chars().take(LONGEST).collect()
}

/// The lines that are passed over.
fn unread(lines: &str, view: fn(&str) -> Option<String>) -> impl Iterator<Item = &str> {
    lines.lines().filter(move |line| line.split_once('\t').is_some_and(|(text, _)| view(text).is_none()))
}

fn written(views: &[(String, String)]) -> String {
    views.iter().map(|(name, view)| format!("{view}\t{name}")).collect::<Vec<_>>().join("\n")
}

fn place_of(views: &[(String, String)], name: &str) -> Option<usize> {
    views.iter().position(|(other, _)| other == name)
}

/// Keeps `view` under a name that is known; answers what was kept there before.
fn replace(views: &mut Saved, name: &str, view: String) -> Option<String> {
    let place = place_of(views, name)?;
    Some(std::mem::replace(&mut views[place].1, view))
}

/// Gives a view another name. It stays where it is.
fn rename(views: &mut Saved, name: &str, to: String) {
    if let Some(place) = place_of(views, name) {
        views[place].0 = to;
    }
}

/// A name on one line, as it can be kept; `None` when nothing is left of it.
fn kept_name(typed: &str) -> Option<String> {
    let name = cut(typed.trim()).trim_end().replace(['\n', '\r', '\t'], " ");
    Some(name).filter(|name| !name.is_empty())
}

impl Views {
    fn kept(self) -> Saved {
        read(&self.lines(), self.read)
    }

    fn lines(self) -> String {
        self.kept.iter().find_map(|name| prefs::get(name)).unwrap_or_default()
    }

    /// Says whether they are kept.
    fn keep(self, views: &[(String, String)]) -> bool {
        let Some(name) = self.kept.first() else { return false };
        let before = self.lines();
        let lines = [written(views)].into_iter().filter(|lines| !lines.is_empty());
        let lines = lines.chain(unread(&before, self.read).map(str::to_owned));
        prefs::is_set(name, &lines.collect::<Vec<_>>().join("\n"))
    }
}

/// The saved views, and what is being done with them.
#[derive(Clone, Copy)]
struct Shelf {
    of: Views,
    views: RwSignal<Saved>,
    /// Whether all of them are kept, and not only shown: where storage is shut or full, they are not.
    kept: StoredValue<bool>,
    /// The one that was chosen last: changes to what is shown can be saved to it.
    chosen: RwSignal<String>,
    naming: RwSignal<Option<Naming>>,
}

/// What a name is asked for.
#[derive(Clone, PartialEq)]
enum Naming {
    /// What is shown.
    New,
    /// The view of this name.
    Rename(String),
}

impl Shelf {
    /// The chosen view, if it is shown otherwise than it was saved.
    fn changed(self) -> Option<String> {
        if self.of.is_other.get() {
            return None; // that is no view
        }
        let name = self.chosen.get();
        let shown = self.of.now.get();
        let is_other = self.views.with(|views| place_of(views, &name).is_some_and(|place| views[place].1 != shown));
        is_other.then_some(name)
    }

    /// Saves what is shown in place of what was saved under the name; the Undo beside the message takes it back.
    fn save_changes(self, name: &str) {
        let now = self.of.now.get_untracked();
        let Some(before) = self.change(|views| replace(views, name, now)) else { return };
        let of = name.to_owned();
        self.offer_back(t::views_saved(name), move |views| _ = replace(views, &of, before.clone()));
    }

    /// Takes a view away; it comes back where it stood by the Undo beside the message.
    fn forget(self, name: &str) {
        let gone = self.change(|views| place_of(views, name).map(|place| (place, views.remove(place))));
        let Some((place, gone)) = gone else { return };
        self.offer_back(t::views_forgotten(name), move |views| {
            if place_of(views, &gone.0).is_none() {
                views.insert(place.min(views.len()), gone.clone());
            }
        });
    }

    fn offer_back(self, words: String, back: impl Fn(&mut Saved) + Send + Sync + 'static) {
        toast_offering(words, Offer::new(t::undo(), move || self.change(&back)));
    }

    /// Changes what is kept by now: another tab may have saved views since, and this page may have been left.
    fn change<T>(self, change: impl FnOnce(&mut Saved) -> T) -> T {
        let shown = if self.kept.try_get_value().unwrap_or(true) { None } else { self.views.try_get_untracked() };
        let mut now = shown.unwrap_or_else(|| self.of.kept());
        let result = change(&mut now);
        let is_kept = self.of.keep(&now);
        _ = self.kept.try_set_value(is_kept);
        _ = self.views.try_set(now);
        result
    }

    fn name_it(self, what: &Naming, name: String) {
        match what {
            Naming::New => self.change(|views| views.push((name.clone(), self.of.now.get_untracked()))),
            Naming::Rename(before) => self.change(|views| rename(views, before, name.clone())),
        }
        if *what == Naming::New || matches!(what, Naming::Rename(before) if self.chosen.get_untracked() == *before) {
            self.chosen.set(name);
        }
        self.naming.set(None);
    }
}

/// A chip a saved view, and the button that saves the one that is shown.
#[component]
pub fn SavedViews(
    /// Which views.
    of: Views,
) -> impl IntoView {
    let shelf = Shelf {
        of,
        views: RwSignal::new(of.kept()),
        kept: StoredValue::new(true),
        chosen: RwSignal::new(prefs::get(of.chosen).unwrap_or_default()),
        naming: RwSignal::new(None),
    };
    for name in of.kept {
        prefs::follow(name, move || shelf.views.set(of.kept()));
    }
    effect(move || shelf.chosen.with(|name| prefs::set(of.chosen, name)));
    view! {
        {move || shelf.views.get().into_iter().map(|(name, view)| view! { <SavedView shelf=shelf name=name view=view/> }).collect_view()}
        {dynamic(move || shelf.changed().map(|name| view! {
            <button class="btn btn--s" type="button" on:click=listener(move |_| shelf.save_changes(&name))>{t::views_save_changes()}</button>
        }))}
        <button class="btn btn--ghost btn--icon btn--s" type="button" aria-label=t::views_save() title=t::views_save()
            on:click=listener(move |_| shelf.naming.set(Some(Naming::New)))>
            <Icon name="plus" size="s"/>
        </button>
        <Show when=move || shelf.naming.with(Option::is_some)><NameView shelf=shelf/></Show>
    }
}

#[component]
fn SavedView(shelf: Shelf, name: String, view: String) -> impl IntoView {
    let wanted = view.clone();
    let [chosen, renamed, forgotten] = [(); 3].map(|()| name.clone());
    let choose = move |_| {
        shelf.chosen.set(chosen.clone());
        shelf.of.show.run(wanted.clone());
    };
    view! {
        <span class="saved">
            <button class="view" type="button" aria-pressed=move || shelf.of.now.with(|now| *now == view).to_string()
                on:click=listener(choose)><bdi>{name.clone()}</bdi></button>
            <Menu label=t::views_menu(&name)>
                <MenuItem on_select={
                    let renamed = renamed.clone();
                    move |()| shelf.naming.set(Some(Naming::Rename(renamed.clone())))
                }>{t::views_rename()}</MenuItem>
                <MenuItem on_select={
                    let forgotten = forgotten.clone();
                    move |()| shelf.forget(&forgotten)
                }>{t::views_forget()}</MenuItem>
            </Menu>
        </span>
    }
}

#[component]
fn NameView(shelf: Shelf) -> impl IntoView {
    let what = shelf.naming.get_untracked()?;
    let (title, before) = match &what {
        Naming::New => (t::views_save(), String::new()),
        Naming::Rename(name) => (t::views_rename(), name.clone()),
    };
    let name = RwSignal::new(before.clone());
    let form = FormState::new();
    let wrong = Signal::derive(move || match kept_name(&name.get()) {
        None => form.tried().then(|| t::views_name_missing().to_owned()),
        Some(name) if name != before && shelf.views.with(|views| place_of(views, &name).is_some()) => {
            Some(t::views_name_taken().to_owned())
        }
        Some(_) => None,
    });
    let save = move |()| {
        if let Some(name) = kept_name(&name.get_untracked()) {
            shelf.name_it(&what, name);
        }
    };
    Some(view! {
        <Dialog title=title on_close=move |()| shelf.naming.set(None)>
            <Form state=form class="form" on_submit=save>
                <TextField label=t::field_name() value=name error=wrong autofocus=true longest=LONGEST/>
                <div class="dialog__foot"><button class="btn btn--brand" type="submit">{t::save()}</button></div>
            </Form>
        </Dialog>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn views(of: &[(&str, &str)]) -> Saved {
        of.iter().map(|(name, view)| ((*name).to_owned(), (*view).to_owned())).collect()
    }

    #[test]
    fn views_are_kept_under_their_names_updated_and_renamed_in_their_place() {
        let mut kept = views(&[("Mine", "a=1"), ("größe € 2", "b=2 c=3")]);
        assert_eq!(read(&written(&kept), |view| Some(view.to_owned())), kept);
        assert_eq!(replace(&mut kept, "Mine", "d=4".to_owned()).as_deref(), Some("a=1"));
        assert_eq!(replace(&mut kept, "Nobody's", "e=5".to_owned()), None);
        rename(&mut kept, "Mine", "Ours".to_owned());
        assert_eq!(kept, views(&[("Ours", "d=4"), ("größe € 2", "b=2 c=3")]));
    }

    #[test]
    fn a_line_that_cannot_be_read_takes_no_other_with_it() {
        let known = |view: &str| view.contains('=').then(|| view.to_owned());
        assert_eq!(read("zz\tOdd\nno name\n\na=1\tMine", known), views(&[("Mine", "a=1")]));
        assert_eq!(unread("zz\tOdd\nno name\n\na=1\tMine", known).collect::<Vec<_>>(), ["zz\tOdd"], "and is kept");
        assert_eq!(read("", known), []);
    }

    #[test]
    fn of_two_views_of_one_name_the_second_has_another() {
        let kept = read("a\tDup\nb\tDup\nc\tDup (3)\nd\tDup\n", |view| Some(view.to_owned()));
        assert_eq!(kept, views(&[("Dup", "a"), ("Dup (2)", "b"), ("Dup (3)", "c"), ("Dup (4)", "d")]));
        let same = "x\tDup\n".repeat(20_000);
        let kept = read(&same, |view| Some(view.to_owned()));
        assert_eq!((kept.len(), place_of(&kept, "Dup (20000)")), (20_000, Some(19_999)));
    }

    #[test]
    fn b9_a_name_has_an_end() {
        assert_eq!(kept_name(&"é".repeat(20_000)), Some("é".repeat(LONGEST)));
        assert_eq!(read(&format!("a\t{}", "é".repeat(20_000)), |view| Some(view.to_owned()))[0].0, "é".repeat(LONGEST));
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(kept_name(" this\tweek\n").as_deref(), Some("this week"));
        assert_eq!(kept_name(" \n"), None);
    }
}
