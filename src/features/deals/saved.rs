//! Personal views with a name, kept in this browser alone (P8).

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{CollectView, Dialog, Icon, Show, TextField, listener, reactive::effect};
use leptos::prelude::*;

use super::{List, view::View};

fn kept() -> Vec<(String, View)> {
    read(&prefs::get("deals.views").unwrap_or_default())
}

fn keep(views: &[(String, View)]) {
    prefs::set("deals.views", &written(views));
}

/// One view a line. A line that another version has written in its own way is passed over.
fn read(lines: &str) -> Vec<(String, View)> {
    lines
        .lines()
        .filter_map(|line| line.split_once('\t').and_then(|(view, name)| Some((name.to_owned(), View::parse(view)?))))
        .collect()
}

fn written(views: &[(String, View)]) -> String {
    let lines: Vec<_> = views.iter().map(|(name, view)| format!("{}\t{name}", view.written())).collect();
    lines.join("\n")
}

/// Puts a view under a name, in place of the one that had it.
fn put(views: &mut Vec<(String, View)>, name: String, view: View) {
    views.retain(|(other, _)| *other != name);
    views.push((name, view));
}

/// A name on one line, as it can be kept; `None` when nothing is left of it.
fn kept_name(typed: &str) -> Option<String> {
    let name = typed.trim().replace(['\n', '\r', '\t'], " ");
    Some(name).filter(|name| !name.is_empty())
}

/// A chip a saved view, and the button that saves the one that is shown.
#[component]
pub fn SavedViews(list: List) -> impl IntoView {
    let views = RwSignal::new(kept());
    effect(move || views.with(|views| keep(views)));
    let naming = RwSignal::new(false);
    let chip = move |(name, view): (String, View)| {
        let (wanted, removed) = (view.clone(), name.clone());
        let label = t::deals_forget_view(&name);
        view! {
            <span class="saved">
                <button class="view" type="button" aria-pressed=move || (list.view.with(|now| *now == view)).to_string()
                    on:click=listener(move |_| list.view.set(wanted.clone()))>{name}</button>
                <button class="btn btn--ghost btn--icon btn--s" type="button" aria-label=label
                    on:click=listener(move |_| views.update(|views| views.retain(|(name, _)| *name != removed)))>
                    <Icon name="close" size="s"/>
                </button>
            </span>
        }
    };
    view! {
        {move || views.get().into_iter().map(chip).collect_view()}
        <button class="btn btn--ghost btn--icon btn--s" type="button" aria-label=t::deals_save_view() title=t::deals_save_view()
            on:click=listener(move |_| naming.set(true))>
            <Icon name="plus" size="s"/>
        </button>
        <Show when=move || naming.get()>
            <NameView on_close=move |()| naming.set(false) on_name=move |name: String| {
                views.update(|views| put(views, name, list.view.get_untracked()));
                naming.set(false);
            }/>
        </Show>
    }
}

#[component]
fn NameView(#[prop(into)] on_close: Callback<()>, #[prop(into)] on_name: Callback<String>) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(name) = kept_name(&name.get_untracked()) {
            on_name.run(name);
        }
    };
    view! {
        <Dialog title=t::deals_save_view() on_close=on_close>
            <form class="form" on:submit=listener(save)>
                <TextField label=t::field_name() value=name autofocus=true/>
                <div class="dialog__foot"><button class="btn btn--brand" type="submit">{t::save()}</button></div>
            </form>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{columns::Column, view::Group},
        *,
    };

    #[test]
    fn views_are_kept_under_their_names() {
        let mut views = Vec::new();
        let grouped = View { group: Group::Owner, sort: Column::Closed, ..View::default() };
        put(&mut views, "Mine".to_owned(), View::default());
        put(&mut views, "größe € 2".to_owned(), grouped.clone());
        assert_eq!(read(&written(&views)), views);
        put(&mut views, "Mine".to_owned(), grouped.clone());
        let names: Vec<_> = views.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["größe € 2", "Mine"], "one view a name, the latest last");
        assert_eq!(views[1].1, grouped);
    }

    #[test]
    fn a_line_that_cannot_be_read_takes_no_other_with_it() {
        let good = written(&[("Mine".to_owned(), View::default())]);
        let kept = read(&format!("zz\tOdd\nno name\n\n{good}"));
        assert_eq!(kept, [("Mine".to_owned(), View::default())]);
        assert_eq!(read(""), []);
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(kept_name(" this\tweek\n").as_deref(), Some("this week"));
        assert_eq!(kept_name(" \n"), None);
    }
}
