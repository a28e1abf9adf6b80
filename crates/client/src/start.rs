//! Starting a workspace (P2).

use kariz_core::{
    Command, Currency, Member, Rejection,
    command::StartWorkspace,
    template::{CHANNELS, REASONS, Template},
};
use kariz_protocol::Ask;

use crate::{
    browser::{
        clock,
        ids::{new_id, random},
        storage,
    },
    i18n::t,
    store::Store,
    words::template_words,
};

/// Starts a workspace without stages, for an import that brings its own; `then` runs once it is there.
pub fn begin_for_import(store: Store, then: impl FnOnce() + 'static) {
    let empty = Template { key: "empty", stages: &[] };
    begin(store, &empty, "", "", "EUR", then);
}

/// Starts a workspace with the stages of a template; names that are left empty get ordinary ones. `then` runs
/// once it is there.
pub fn begin(
    store: Store,
    template: &Template,
    workspace: &str,
    me: &str,
    currency: &str,
    then: impl FnOnce() + 'static,
) {
    let name = Some(workspace.trim()).filter(|name| !name.is_empty()).unwrap_or(t::start_default_name());
    let me = Some(me.trim()).filter(|me| !me.is_empty());
    let me = me.map(|me| Member { id: new_id(), name: me.to_owned(), ..Member::default() });
    let my_id = me.as_ref().map(|me| me.id);
    let command = Command::StartWorkspace(StartWorkspace {
        id: new_id(),
        name: name.to_owned(),
        currency: currency.parse().unwrap_or(Currency::EUR),
        pipeline: new_id(),
        pipeline_name: t::start_pipeline_name().to_owned(),
        stages: template.new_stages(clock::now(), &mut random, &template_words),
        channels: CHANNELS.map(|(text, direction)| (template_words(text), direction)).to_vec(),
        reasons: REASONS.map(|(text, kind)| (template_words(text), kind)).to_vec(),
        me,
    });
    store.run_then(command.clone(), move |result: Result<_, Rejection>| match result {
        Ok(_) => {
            store.send(&Ask::IAm(my_id));
            then();
        }
        Err(rejection) => store.explain(command, rejection),
    });
    storage::keep_soon();
}
