//! What the numbers are limited to: period, pipeline, owner, product, channel.

use kariz_client::{
    browser::prefs,
    i18n::t,
    store::{Store, names},
};
use kariz_core::{
    ChannelId, Date, MemberId, PipelineId, ProductId, RecordId, Table,
    metrics::{Period, Scope, Unit},
};
use kariz_kit::{Select, Show, reactive::memo};
use leptos::prelude::*;

use super::model::Model;

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
fn Pick(
    model: Model,
    label: &'static str,
    any: &'static str,
    table: Table,
    read: fn(&Choice) -> Option<RecordId>,
    write: fn(&mut Choice, Option<RecordId>),
) -> impl IntoView {
    let options = memo(move || {
        model.store.watch_table(table);
        model.store.book(|book| names(book, table))
    });
    let chosen = Signal::derive(move || {
        let now = model.choice.with(read)?;
        options.with(|options| options.iter().position(|(id, _)| *id == now))
    });
    let choose = move |place: Option<usize>| {
        let id = place.and_then(|place| options.with_untracked(|options| options.get(place).map(|(id, _)| *id)));
        model.choose(|choice| write(choice, id));
    };
    let class = move || if model.choice.with(read).is_some() { "view pick pick--on" } else { "view pick" }.to_owned();
    let words = move || options.get().into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    view! {
        <Show when=move || !options.with(Vec::is_empty)>
            <Select label=label.to_owned() class=Signal::derive(class) none=any.to_owned()
                options=Signal::derive(words) chosen=chosen on_choose=choose/>
        </Show>
    }
}

/// The chips that limit the numbers.
#[component]
pub fn ScopeBar(model: Model) -> impl IntoView {
    let period = move || Span::ALL.iter().position(|span| *span == model.choice.with(|choice| choice.period));
    let choose_period = move |place: Option<usize>| {
        let span = place.and_then(|place| Span::ALL.get(place).copied()).unwrap_or_default();
        model.choose(|choice| choice.period = span);
    };
    view! {
        <div class="row wrap" role="group" aria-label=t::insights_limited_to()>
            <Select label=t::insights_period().to_owned() class="view pick pick--on"
                options=Span::ALL.map(Span::words).to_vec() chosen=Signal::derive(period) on_choose=choose_period/>
            <Pick model=model label=t::insights_pipeline() any=t::insights_all_pipelines() table=Table::Pipelines
                read=|choice| choice.pipeline.map(|id| id.0) write=|choice, id| choice.pipeline = id.map(PipelineId)/>
            <Pick model=model label=t::field_owner() any=t::insights_everyone() table=Table::Members
                read=|choice| choice.owner.map(|id| id.0) write=|choice, id| choice.owner = id.map(MemberId)/>
            <Pick model=model label=t::field_product() any=t::insights_all_products() table=Table::Products
                read=|choice| choice.product.map(|id| id.0) write=|choice, id| choice.product = id.map(ProductId)/>
            <Pick model=model label=t::field_channel() any=t::insights_all_channels() table=Table::Channels
                read=|choice| choice.channel.map(|id| id.0) write=|choice, id| choice.channel = id.map(ChannelId)/>
        </div>
    }
}
