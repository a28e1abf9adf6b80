//! A file that came from another program: what it is, and whether to look into it (B8).

use kariz_client::{
    format,
    i18n::{bidi, t},
};
use kariz_kit::{Dialog, Icon, listener};
use leptos::prelude::*;
use web_sys::File;

use crate::shell::{
    Feature, given,
    intents::{self, Asked, Shared, ask_for},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<Shared>], ..Feature::NOTHING };

/// The question about a file.
pub fn show(asked: &Asked) -> Option<AnyView> {
    let Shared { file, others } = asked.get()?;
    Some(view! { <SharedDialog file=file.clone() others=*others/> }.into_any())
}

/// Asks whether to look into a file. The system hands over what other programs share in a way that
/// websites can use as well: nobody may have asked for it.
#[component]
pub fn SharedDialog(
    /// The file.
    file: File,
    /// How many more came with it.
    others: usize,
) -> impl IntoView {
    let (name, size) = (bidi::plain(&file.name()), format::bytes(file.size() as u64));
    let look = move |_| ask_for(given::dialog_of(file.clone()));
    view! {
        <Dialog title=t::shared_title() on_close=|()| intents::close()>
            <section class="ms" aria-label=t::shared_file()>
                <header class="ms__h">
                    <Icon name="file"/>
                    <span class="grow"><b><bdi>{name}</bdi></b><small class="num">{size}</small></span>
                </header>
            </section>
            {(others > 0).then(|| view! { <p class="note note--info"><Icon name="alert" size="s"/><span>{t::shared_others(others)}</span></p> })}
            <p class="sub">{t::shared_words()}</p>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::not_now()}</button>
                <button class="btn btn--brand" type="button" on:click=listener(look)>{t::shared_look()}</button>
            </div>
        </Dialog>
    }
}
