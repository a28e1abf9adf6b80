//! What the numbers are limited to: period, pipeline, owner, product, channel.

use kariz_core::{
    ChannelId, Date, MemberId, PipelineId, ProductId, Table,
    metrics::{Period, Scope, Unit},
};
use leptos::prelude::*;

use super::model::Model;
use crate::{i18n::t, prefs, store::Store};

/// A period that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// The last 30 days.
    Days30,
    /// The last 90 days.
    Days90,
    /// The last 180 days.
    #[default]
    Days180,
    /// The last 365 days.
    Days365,
    /// This month so far.
    ThisMonth,
    /// The month before.
    LastMonth,
    /// This quarter so far.
    ThisQuarter,
    /// The quarter before.
    LastQuarter,
    /// This year so far.
    ThisYear,
    /// Everything, ever.
    Ever,
}

impl Span {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Days30,
        Self::Days90,
        Self::Days180,
        Self::Days365,
        Self::ThisMonth,
        Self::LastMonth,
        Self::ThisQuarter,
        Self::LastQuarter,
        Self::ThisYear,
        Self::Ever,
    ];

    /// As the browser's preferences keep it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Days30 => "30",
            Self::Days90 => "90",
            Self::Days180 => "180",
            Self::Days365 => "365",
            Self::ThisMonth => "month",
            Self::LastMonth => "last-month",
            Self::ThisQuarter => "quarter",
            Self::LastQuarter => "last-quarter",
            Self::ThisYear => "year",
            Self::Ever => "ever",
        }
    }

    fn words(self) -> String {
        match self {
            Self::Days30 => t::insights_last_days(30),
            Self::Days90 => t::insights_last_days(90),
            Self::Days180 => t::insights_last_days(180),
            Self::Days365 => t::insights_last_days(365),
            Self::ThisMonth => t::insights_this_month().to_owned(),
            Self::LastMonth => t::insights_last_month().to_owned(),
            Self::ThisQuarter => t::insights_this_quarter().to_owned(),
            Self::LastQuarter => t::insights_last_quarter().to_owned(),
            Self::ThisYear => t::insights_this_year().to_owned(),
            Self::Ever => t::insights_ever().to_owned(),
        }
    }

    fn period(self, today: Date) -> Option<Period> {
        Some(match self {
            Self::Days30 => Period::last_days(30, today),
            Self::Days90 => Period::last_days(90, today),
            Self::Days180 => Period::last_days(180, today),
            Self::Days365 => Period::last_days(365, today),
            Self::ThisMonth => Period::this(Unit::Month, today).so_far(today),
            Self::LastMonth => Period::last(Unit::Month, today),
            Self::ThisQuarter => Period::this(Unit::Quarter, today).so_far(today),
            Self::LastQuarter => Period::last(Unit::Quarter, today),
            Self::ThisYear => Period::this(Unit::Year, today).so_far(today),
            Self::Ever => return None,
        })
    }
}

/// What was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// The period.
    pub period: Span,
    /// The pipeline; `None` is all, with the stages of the first.
    pub pipeline: Option<PipelineId>,
    /// The owner.
    pub owner: Option<MemberId>,
    /// The product.
    pub product: Option<ProductId>,
    /// The channel.
    pub channel: Option<ChannelId>,
}

impl Choice {
    /// As it was last chosen in this browser. Where no deal was closed lately, an import of old
    /// deals say, everything is shown instead of nothing.
    pub fn last(store: Store) -> Self {
        let kept = prefs::get("insights.period");
        let kept = kept.and_then(|word| Span::ALL.into_iter().find(|span| span.word() == word));
        let today = store.today.get_untracked();
        let recent =
            store.book(|book| book.deals().any(|deal| deal.closed_on().is_some_and(|on| today.days_since(on) < 180)));
        let usual = if recent { Span::Days180 } else { Span::Ever };
        Self { period: kept.unwrap_or(usual), ..Self::default() }
    }

    /// The scope for the metrics.
    pub fn scope(&self, today: Date) -> Scope {
        Scope {
            period: self.period.period(today),
            pipeline: self.pipeline,
            owner: self.owner,
            product: self.product,
            channel: self.channel,
            ..Scope::default()
        }
    }
}

/// A choice among named things, as a chip with the browser's own list behind it.
#[component]
fn Pick<Id: Copy + PartialEq + Send + Sync + 'static>(
    model: Model,
    label: &'static str,
    any: &'static str,
    table: Table,
    options: fn(Store) -> Vec<(Id, String)>,
    read: fn(&Choice) -> Option<Id>,
    write: fn(&mut Choice, Option<Id>),
) -> impl IntoView {
    let options = Memo::new(move |_| {
        model.store.watch_table(table);
        options(model.store)
    });
    let choose = move |chosen: String| {
        let place = chosen.parse::<usize>().ok();
        let id = place.and_then(|place| options.with_untracked(|options| options.get(place).map(|option| option.0)));
        model.choose(|choice| write(choice, id));
    };
    let now = move || model.choice.with(read);
    view! {
        <Show when=move || !options.with(Vec::is_empty)>
            <select class="view pick" class:pick--on=move || now().is_some() aria-label=label on:change:target=move |event| choose(event.target().value())>
                <option value="" selected=move || now().is_none()>{any}</option>
                {move || options.get().into_iter().enumerate().map(|(place, (id, name))| {
                    view! { <option value=place.to_string() selected=move || now() == Some(id)>{name}</option> }
                }).collect_view()}
            </select>
        </Show>
    }
}

/// The chips that limit the numbers.
#[component]
pub fn ScopeBar(model: Model) -> impl IntoView {
    let choose_period = move |chosen: String| {
        let span = chosen.parse::<usize>().ok().and_then(|place| Span::ALL.get(place).copied()).unwrap_or_default();
        model.choose(|choice| choice.period = span);
    };
    view! {
        <div class="row wrap" role="group" aria-label=t::insights_limited_to()>
            <select class="view pick pick--on" aria-label=t::insights_period() on:change:target=move |event| choose_period(event.target().value())>
                {Span::ALL.into_iter().enumerate().map(|(place, span)| view! {
                    <option value=place.to_string() selected=move || model.choice.with(|choice| choice.period) == span>{span.words()}</option>
                }).collect_view()}
            </select>
            <Pick model=model label=t::insights_pipeline() any=t::insights_all_pipelines() table=Table::Pipelines
                options=|store| store.book(|book| book.pipelines_in_order().map(|found| (found.id, found.name.clone())).collect())
                read=|choice| choice.pipeline write=|choice, id| choice.pipeline = id/>
            <Pick model=model label=t::field_owner() any=t::insights_everyone() table=Table::Members
                options=|store| store.book(|book| book.members_in_order().map(|found| (found.id, found.name.clone())).collect())
                read=|choice| choice.owner write=|choice, id| choice.owner = id/>
            <Pick model=model label=t::field_product() any=t::insights_all_products() table=Table::Products
                options=|store| store.book(|book| book.products_in_order().map(|found| (found.id, found.name.clone())).collect())
                read=|choice| choice.product write=|choice, id| choice.product = id/>
            <Pick model=model label=t::field_channel() any=t::insights_all_channels() table=Table::Channels
                options=|store| store.book(|book| book.channels_in_order().map(|found| (found.id, found.name.clone())).collect())
                read=|choice| choice.channel write=|choice, id| choice.channel = id/>
        </div>
    }
}
