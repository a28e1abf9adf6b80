//! Views of the numbers with a name: what they are limited to, and which section is shown (P8, G5).

use kariz_client::parts::{SavedViews, Views};
use leptos::prelude::*;

use super::{
    model::Model,
    scope::{Choice, Span},
    sections::Shown,
};

/// A view: what is chosen, and what is shown of it.
#[derive(Clone, Debug, PartialEq)]
struct View {
    choice: Choice,
    shown: Shown,
}

impl View {
    fn written(&self) -> String {
        let Self { choice, shown } = self;
        let rest = choice.written();
        [&format!("period={} section={}", choice.period.word(), shown.word()), &rest]
            .map(String::as_str)
            .join(" ")
            .trim()
            .to_owned()
    }

    /// `None` where it says no period, or a section that is not there: then it is none of this version's.
    fn read(text: &str) -> Option<Self> {
        let said = |wanted: &str| {
            text.split(' ')
                .filter_map(|word| word.split_once('='))
                .find(|(name, _)| *name == wanted)
                .map(|(_, said)| said)
        };
        let period = said("period")?;
        let period = Span::ALL.into_iter().find(|span| span.word() == period)?;
        let shown = said("section").map_or(Some(Shown::default()), Shown::of)?;
        Some(Self { choice: Choice { period, ..Choice::read(text) }, shown })
    }
}

/// The saved views, and what saves one.
#[component]
pub fn NumberViews(model: Model) -> impl IntoView {
    let show = move |text: String| {
        if let Some(View { choice, shown }) = View::read(&text) {
            let choice = model.store.book(|book| choice.of(book));
            model.choose(|now| *now = choice);
            model.show(shown);
        }
    };
    let now = move || View { choice: model.choice.get(), shown: model.section.get() }.written();
    let views = Views {
        kept: &["insights.saved"],
        chosen: "insights.chosen",
        read: |text| Some(View::read(text)?.written()),
        now: Signal::derive(now),
        is_other: Signal::stored(false),
        show: Callback::new(show),
    };
    view! { <SavedViews of=views/> }
}

#[cfg(test)]
mod tests {
    use kariz_core::{MemberId, RecordId};

    use super::*;
    use crate::shell::intents::Section;

    #[test]
    fn a_view_comes_back_as_it_was_kept() {
        let choice = Choice { period: Span::LastQuarter, owner: Some(MemberId(RecordId(7))), ..Choice::default() };
        let view = View { choice, shown: Shown::Of(Section::People) };
        assert_eq!(View::read(&view.written()), Some(view));
        let plain = View { choice: Choice::default(), shown: Shown::Overview };
        assert_eq!(View::read(&plain.written()), Some(plain));
        assert_eq!(View::read("owner=nobody"), None);
        assert_eq!(View::read("period=180").map(|view| view.shown), Some(Shown::Overview));
        assert_eq!(View::read("period=180 section=crystal-ball"), None);
    }
}
