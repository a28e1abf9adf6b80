//! The workspace's own words and lists, how this device looks, and what comes in and goes out.

mod device;
mod lists;
mod pipelines;
mod removal;
mod workspace;

use leptos::prelude::*;

use crate::{
    actions::{self, DialogKind},
    features::team::ShareButton,
    i18n::t,
    ui::{Icon, listener, top_bar::SavingPill},
};

/// The settings page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <header class="bar bar--plain">
            <h1 class="bar__title">{t::nav_settings()}</h1>
            <div class="row"><SavingPill/></div>
        </header>
        <div class="settings">
            <workspace::WorkspacePanel/>
            <pipelines::PipelinesPanel/>
            <lists::ProductsPanel/>
            <lists::ChannelsPanel/>
            <lists::ReasonsPanel/>
            <device::DevicePanel/>
            <FilesPanel/>
            <removal::RemovalPanel/>
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
                <button class="btn" type="button" on:click=listener(move |_| actions::show(DialogKind::Import(None)))>
                    <Icon name="download" size="s"/>
                    {t::import()}
                </button>
                <button class="btn" type="button" on:click=listener(move |_| actions::show(DialogKind::OpenCopy(None)))>
                    <Icon name="file" size="s"/>
                    {t::open_a_copy()}
                </button>
                <ShareButton main=false/>
            </div>
        </section>
    }
}
