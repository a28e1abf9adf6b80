//! The deal's fields, each edited in place.

use kariz_client::{
    customs::own_number,
    format,
    i18n::t,
    parts::{
        amount as field, day,
        deal_fields::{CHANNEL, PRODUCT, read_date},
        expected_close,
        in_place::{Editable, Editor, InPlace, Save},
    },
    words::{terms_words, word_words},
};
use kariz_core::{
    Category, Command, Deal, DealPatch, DealStatus, Entity, Money, Percent, Table,
    forecast::{category_of, terms_of},
};
use kariz_kit::{dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    names::{ContactRow, OrganisationRow},
    open::OpenDeal,
    pick::{OwnerRow, PickRow},
};
use crate::shell::intents::{EditTerms, TermsOf, ask};

/// Value, dates, likelihood, and who and what it is about.
#[component]
pub fn KeyFields(open: OpenDeal) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="deal-fields">
            <h2 id="deal-fields">{t::deal_key_fields()}</h2>
            <dl class="kf num">
                <ValueRow open=open/>
                <ExpectedRow open=open/>
                <RenewsRow open=open/>
                <LikelihoodRow open=open/>
                <CategoryRow open=open/>
                <TermsRow open=open/>
                <OwnerRow open=open/>
                <OrganisationRow open=open/>
                <ContactRow open=open/>
                <PickRow open=open pick=PRODUCT/>
                <PickRow open=open pick=CHANNEL/>
                <CreatedRow open=open/>
            </dl>
        </section>
    }
}

/// A field's name and its value.
#[component]
pub fn Row(what: Editable, children: ChildrenFn) -> impl IntoView {
    view! { <dt>{what.label}</dt><dd><InPlace what=what children=children/></dd> }
}

/// What stands where there is nothing.
pub fn or_dash(text: Option<String>) -> AnyView {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => view! { <bdi>{text}</bdi> }.into_any(),
        None => view! { <span class="muted">"–"</span> }.into_any(),
    }
}

impl OpenDeal {
    fn raw(self, read: fn(&Deal) -> String) -> Signal<String> {
        self.fields().raw(read)
    }

    /// Saves what `read` makes of what was typed.
    pub fn saves(self, read: impl Fn(String) -> Result<DealPatch, String> + Send + Sync + 'static) -> Save {
        self.fields().saves(read)
    }

    /// What changes some of its fields.
    pub fn patched(self, patch: DealPatch) -> Command {
        self.fields().patched(patch)
    }

    /// Where drafts of one of its fields are filed.
    pub fn place(self, field: &'static str) -> (Signal<Option<Entity>>, &'static str) {
        self.fields().place(field)
    }
}

#[component]
fn ValueRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let value = move || open.deal.with(|deal| deal.value.map(format::money_in_full));
    let weighted = move || {
        store.watch_table(Table::Stages);
        let deal = open.deal.get();
        let value = deal.value.filter(|_| deal.is_open())?;
        let likelihood = store.book(|book| book.likelihood(&deal));
        Some(t::deal_weighted(format::money(Money::new(likelihood.of(value.minor), value.currency))))
    };
    view! { <Row what=open.fields().value()>{move || or_dash(value())}" "<span class="muted">{move || weighted()}</span></Row> }
}

#[component]
fn ExpectedRow(open: OpenDeal) -> impl IntoView {
    let shown = move || {
        let today = open.store.today.get();
        open.deal.with(|deal| expected_close(deal, today)).unwrap_or_else(|| or_dash(None))
    };
    view! { <Row what=open.fields().expected_close()>{move || shown()}</Row> }
}

/// When what was won ends, or is to be bought again.
#[component]
fn RenewsRow(open: OpenDeal) -> impl IntoView {
    let shown = move || {
        let today = open.store.today.get();
        or_dash(open.deal.with(|deal| deal.renews_on.map(|day| format::date(day, today))))
    };
    let is_asked =
        memo(move || open.deal.with(|deal| deal.renews_on.is_some() || matches!(deal.status, DealStatus::Won { .. })));
    let what = Editable {
        label: t::field_renews_on(),
        place: open.place("renews_on"),
        raw: open.raw(|deal| deal.renews_on.map(day::plain).unwrap_or_default()),
        editor: Editor::Line("date"),
        save: open.saves(|typed| Ok(DealPatch { renews_on: Some(read_date(&typed)?), ..DealPatch::default() })),
    };
    dynamic(move || is_asked.get().then(|| view! { <Row what=what>{move || shown()}</Row> }))
}

#[component]
fn CreatedRow(open: OpenDeal) -> impl IntoView {
    let raw = open.raw(|deal| day::plain(deal.created_on));
    let save = open.saves(|typed| match read_date(&typed)? {
        Some(date) => Ok(DealPatch { created_on: Some(date), ..DealPatch::default() }),
        None => Err(t::deal_date_error().to_owned()),
    });
    let shown = move || {
        let today = open.store.today.get();
        open.deal.with(|deal| format::date(deal.created_on, today))
    };
    let what = Editable {
        label: t::field_created_on(),
        place: open.place("created_on"),
        raw,
        editor: Editor::Line("date"),
        save,
    };
    view! { <Row what=what>{move || shown()}</Row> }
}

/// When the buyer pays: by the deal's own terms, or by those of its pipeline and the workspace (M14).
#[component]
fn TermsRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let words = move || {
        [Table::Pipelines, Table::Workspaces].into_iter().for_each(|table| store.watch_table(table));
        let deal = open.deal.get();
        let words = terms_words(&store.book(|book| terms_of(book, &deal)));
        view! { <span class:muted=deal.terms.is_none()>{words}</span> }
    };
    let change = listener(move |_| ask(EditTerms(TermsOf::Deal(open.deal.with_untracked(|deal| deal.id)))));
    view! {
        <dt>{t::field_terms()}</dt>
        <dd><button class="edit changes" type="button" data-leads="goals" on:click=change>{words}<span class="vh">" "{t::terms_edit()}</span></button></dd>
    }
}

/// The deal's own likelihood, or its stage's (M14).
#[component]
fn LikelihoodRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw = open.raw(|deal| deal.likelihood.map(|percent| own_number(percent.get().into())).unwrap_or_default());
    let save = open.saves(|typed| {
        let typed = typed.trim().trim_end_matches(['%', '٪']);
        let percent = field::whole(typed, 100).map_err(|_| t::deal_percent_error().to_owned())?;
        let likelihood = percent.and_then(|percent| u8::try_from(percent).ok()).map(Percent::new);
        Ok(DealPatch { likelihood: Some(likelihood), ..DealPatch::default() })
    });
    let words = move || {
        store.watch_table(Table::Stages);
        let deal = open.deal.get();
        let percent = |percent: Percent| format::percent(f64::from(percent.get()) / 100.0);
        let now = store.book(|book| book.likelihood(&deal));
        let stage = deal.stage().and_then(|stage| store.book(|book| book.stage(stage).map(|stage| stage.likelihood)));
        let from = match (deal.likelihood, stage) {
            (_, None) => String::new(),
            (None, Some(_)) => t::deal_from_stage().to_owned(),
            (Some(_), Some(stage)) => t::deal_stage_says(percent(stage)),
        };
        (percent(now), from)
    };
    let what = Editable {
        label: t::field_likelihood(),
        place: open.place("likelihood"),
        raw,
        editor: Editor::Line("number"),
        save,
    };
    view! { <Row what=what>{move || words().0}" "<span class="muted">{move || words().1}</span></Row> }
}

/// How sure the deal is: as somebody has said, or by its stage and date (M14).
#[component]
fn CategoryRow(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let raw = open.raw(|deal| deal.category.map(Category::word).unwrap_or_default().to_owned());
    let save = open.saves(|typed| {
        let category = Category::ALL.iter().copied().find(|category| category.word() == typed);
        Ok(DealPatch { category: Some(category), ..DealPatch::default() })
    });
    let options = Signal::derive(|| {
        let said = Category::ALL.iter().map(|category| (category.word().to_owned(), category_words(*category)));
        std::iter::once((String::new(), t::deal_category_by_rule().to_owned())).chain(said).collect()
    });
    let sure = move || {
        store.watch_table(Table::Stages);
        let (deal, today) = (open.deal.get(), store.today.get());
        deal.is_open().then(|| store.book(|book| category_of(&deal, book, today)))
    };
    let by_rule = move || sure().filter(|sure| !sure.by_hand).map(|_| t::deal_category_by_rule());
    let what = Editable {
        label: t::field_forecast(),
        place: open.place("forecast"),
        raw,
        editor: Editor::Choice(options),
        save,
    };
    view! { <Row what=what>{move || or_dash(sure().map(|sure| category_words(sure.category)))}" "<span class="muted">{by_rule}</span></Row> }
}

fn category_words(category: Category) -> String {
    word_words("forecast", category.word())
}

/// What there is to know about the deal.
#[component]
pub fn About(open: OpenDeal) -> impl IntoView {
    let raw = open.raw(|deal| deal.about.clone());
    let save = open.saves(|typed| Ok(DealPatch { about: Some(typed.trim().to_owned()), ..DealPatch::default() }));
    let what = Editable { label: t::field_about(), place: open.place("about"), raw, editor: Editor::Lines, save };
    let shown = move || match raw.get() {
        about if about.is_empty() => view! { <span class="muted">{t::deal_add_about()}</span> }.into_any(),
        about => view! { <span class="pre" dir="auto">{about}</span> }.into_any(),
    };
    view! {
        <section class="panel" aria-labelledby="deal-about">
            <h2 id="deal-about">{t::field_about()}</h2>
            <InPlace what=what class="edit--text">{move || shown()}</InPlace>
        </section>
    }
}
