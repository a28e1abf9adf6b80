//! The workspace's own words and lists, how this device looks, and what comes in and goes out.

mod device;
mod drafts;
mod lists;
mod name_input;
mod pipelines;
mod places;
mod removal;
mod workspace;

use kariz_client::{
    i18n::t,
    parts::{Changeable, ShareButton},
    route::Page,
    store::use_store,
};
use kariz_kit::{Dialog, Icon, Show, listener};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, TopBar,
    intents::{self, Asked, Import, OpenCopy, ShowPage, ShowWorkspaces, ask},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::SETTINGS,
        name: t::nav_settings,
        icon: "gear",
        keys: &["G", ","],
        fixed: false,
        waiting: None,
    }],
    shows: &[kind::<ShowWorkspaces>],
    ..Feature::NOTHING
};

/// The settings.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if asked.get::<ShowWorkspaces>().is_some() {
        return Some(view! { <WorkspacesDialog/> }.into_any());
    }
    asked.get::<ShowPage>().filter(|show| show.0 == Page::SETTINGS).map(|_| view! { <SettingsPage/> }.into_any())
}

/// The workspaces of this device over any page; a sample can be removed here as well.
#[component]
fn WorkspacesDialog() -> impl IntoView {
    let store = use_store();
    let sample = store.book(|book| book.workspace().is_some_and(|workspace| workspace.sample));
    view! {
        <Dialog title=t::places_title() on_close=|()| intents::close()>
            <places::PlaceList/>
            {(sample && store.works()).then(|| view! { <removal::RemovalPanel/> })}
        </Dialog>
    }
}

/// The settings page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let store = use_store();
    view! {
        <TopBar adds=false><h1 class="bar__title">{t::nav_settings()}</h1></TopBar>
        <div class="settings">
            <Changeable>
                <workspace::WorkspacePanel/>
                <pipelines::PipelinesPanel/>
                <lists::ProductsPanel/>
                <lists::ChannelsPanel/>
                <lists::ReasonsPanel/>
            </Changeable>
            <drafts::DraftsPanel/>
            <device::DevicePanel/>
            <Show when=move || store.works()><FilesPanel/></Show>
            <places::PlacesPanel/>
            <Show when=move || store.works()><removal::RemovalPanel/></Show>
        </div>
    }
}

#[component]
fn FilesPanel() -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="settings-files">
            <h2 id="settings-files">{t::settings_files()}</h2>
            <p class="sub">{t::settings_files_words()}</p>
            <div class="acts">
                <button class="btn" type="button" data-leads="import" on:click=listener(move |_| ask(Import { file: None }))>
                    <Icon name="download" size="s"/>
                    {t::import()}
                </button>
                <button class="btn" type="button" data-leads="team" on:click=listener(move |_| ask(OpenCopy { file: None }))>
                    <Icon name="file" size="s"/>
                    {t::open_a_copy()}
                </button>
                <ShareButton main=false/>
            </div>
        </section>
    }
}
