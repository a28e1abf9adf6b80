//! Personal views with a name, kept in this browser alone (P8).

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{CollectView, Dialog, Icon, Show, TextField, listener, reactive::effect};
use leptos::prelude::*;

use super::{List, view::View};

fn kept() -> Vec<(String, View)> {
    let lines = prefs::get("deals.views").unwrap_or_default();
    lines
        .lines()
        .filter_map(|line| line.split_once('\t').and_then(|(view, name)| Some((name.to_owned(), View::parse(view)?))))
        .collect()
}

fn keep(views: &[(String, View)]) {
    let lines: Vec<_> = views.iter().map(|(name, view)| format!("{}\t{name}", view.written())).collect();
    prefs::set("deals.views", &lines.join("\n"));
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
                views.update(|views| {
                    views.retain(|(other, _)| *other != name);
                    views.push((name, list.view.get_untracked()));
                });
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
        let name = name.get_untracked().trim().replace(['\n', '\t'], " ");
        if !name.is_empty() {
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
