//! What the numbers are limited to: period, pipeline, owner, product, channel.

use kariz_client::{
    browser::prefs,
    format,
    i18n::t,
    parts::chart::SaveAs,
    store::{Store, names},
};
use kariz_core::{
    Book, ChannelId, Date, MemberId, Money, PipelineId, ProductId, RecordId, Table,
    metrics::{Period, Scope, SizeBand, Unit, groups::bands_of},
};
use kariz_kit::{Select, Show, reactive::memo};
use leptos::prelude::*;

use super::{model::Model, views::NumberViews};

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

    /// Months, quarters and years are those of the calendar that is shown.
    fn period(self, today: Date) -> Option<Period> {
        let this = |unit| Period::this_of(format::calendar(), unit, today);
        Some(match self {
            Self::Days30 => Period::last_days(30, today),
            Self::Days90 => Period::last_days(90, today),
            Self::Days180 => Period::last_days(180, today),
            Self::Days365 => Period::last_days(365, today),
            Self::ThisMonth => this(Unit::Month).so_far(today),
            Self::LastMonth => this(Unit::Month).previous(),
            Self::ThisQuarter => this(Unit::Quarter).so_far(today),
            Self::LastQuarter => this(Unit::Quarter).previous(),
            Self::ThisYear => this(Unit::Year).so_far(today),
            Self::Ever => return None,
        })
    }
}

/// Where the choice is kept: the period, and what else the numbers are limited to.
const PERIOD: &str = "insights.period";
const REST: &str = "insights.scope";

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
    /// What deals are worth (M23), in minor units of the workspace's currency.
    pub size: SizeBand,
}

impl Choice {
    /// As it was last chosen in this browser. Where no deal was closed lately, an import of old
    /// deals say, everything is shown instead of nothing.
    pub fn last(store: Store) -> Self {
        let kept = prefs::get(PERIOD);
        let kept = kept.and_then(|word| Span::ALL.into_iter().find(|span| span.word() == word));
        let today = store.today.get_untracked();
        let recent =
            store.book(|book| book.deals().any(|deal| deal.closed_on().is_some_and(|on| today.days_since(on) < 180)));
        let usual = if recent { Span::Days180 } else { Span::Ever };
        let rest = Self::read(&prefs::get(REST).unwrap_or_default());
        Self { period: kept.unwrap_or(usual), ..store.book(|book| rest.of(book)) }
    }

    /// Keeps it on this device.
    pub fn keep(&self) {
        prefs::set(PERIOD, self.period.word());
        prefs::set(REST, &self.written());
    }

    /// All but the period, as it is kept.
    pub fn written(&self) -> String {
        let chosen = [
            ("pipeline", self.pipeline.map(|id| id.0)),
            ("owner", self.owner.map(|id| id.0)),
            ("product", self.product.map(|id| id.0)),
            ("channel", self.channel.map(|id| id.0)),
        ];
        let words = chosen.into_iter().filter_map(|(name, id)| Some(format!("{name}={}", id?)));
        let limit = |limit: Option<i64>| limit.map_or_else(String::new, |limit| limit.to_string());
        let size = format!("size={}..{}", limit(self.size.min), limit(self.size.max));
        words.chain((!self.size.is_open()).then_some(size)).collect::<Vec<_>>().join(" ")
    }

    /// What cannot be read is as if it had not been kept.
    pub fn read(text: &str) -> Self {
        let mut choice = Self::default();
        for (name, id) in text.split(' ').filter_map(|word| word.split_once('=')) {
            match name {
                "pipeline" => choice.pipeline = id.parse().ok(),
                "owner" => choice.owner = id.parse().ok(),
                "product" => choice.product = id.parse().ok(),
                "channel" => choice.channel = id.parse().ok(),
                "size" => {
                    let (min, max) = id.split_once("..").unwrap_or_default();
                    choice.size = SizeBand { min: min.parse().ok(), max: max.parse().ok() };
                }
                _ => {}
            }
        }
        choice
    }

    /// Without what another workspace has, or what is there no longer.
    pub fn of(self, book: &Book) -> Self {
        Self {
            pipeline: self.pipeline.filter(|id| book.pipelines_in_order().any(|pipeline| pipeline.id == *id)),
            owner: self.owner.filter(|id| book.member(*id).is_some_and(|member| member.removed.is_none())),
            product: self.product.filter(|id| book.product(*id).is_some_and(|product| product.removed.is_none())),
            channel: self.channel.filter(|id| book.channel(*id).is_some_and(|channel| channel.removed.is_none())),
            ..self
        }
    }

    /// The scope for the metrics.
    pub fn scope(&self, today: Date) -> Scope {
        Scope {
            period: self.period.period(today),
            pipeline: self.pipeline,
            owner: self.owner,
            product: self.product,
            channel: self.channel,
            size: self.size,
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

/// The bands that can be chosen, from the smallest; the chosen one is among them although others are usual by now.
fn bands(model: Model) -> Vec<SizeBand> {
    let limits = model.store.book(bands_of);
    let ends = limits.iter().copied().map(Some).chain([None]);
    let begins = [None].into_iter().chain(limits.iter().copied().map(Some));
    let mut bands: Vec<_> =
        begins.zip(ends).map(|(min, max)| SizeBand { min, max }).filter(|band| !band.is_open()).collect();
    let chosen = model.choice.with(|choice| choice.size);
    if !chosen.is_open() && !bands.contains(&chosen) {
        bands.push(chosen);
    }
    bands
}

/// A choice among bands of value, as a chip (M23).
#[component]
fn SizePick(model: Model) -> impl IntoView {
    // What was closed moves them slowly: they are looked at when the page is opened.
    let bands = memo(move || {
        model.store.is_whole.track();
        bands(model)
    });
    let name = move |band: &SizeBand| {
        let currency =
            model.store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
        let money = |minor: i64| format::money_short(Money::new(minor, currency));
        match (band.min.map(money), band.max.map(money)) {
            (Some(min), Some(max)) => t::insights_size_between(min, max),
            (Some(min), None) => t::insights_size_above(min),
            (None, Some(max)) => t::insights_size_below(max),
            (None, None) => t::insights_all_sizes().to_owned(),
        }
    };
    let chosen = move || {
        let now = model.choice.with(|choice| choice.size);
        bands.with(|bands| bands.iter().position(|band| *band == now))
    };
    let choose = move |place: Option<usize>| {
        let band = place.and_then(|place| bands.with_untracked(|bands| bands.get(place).copied()));
        model.choose(|choice| choice.size = band.unwrap_or_default());
    };
    let class = move || if chosen().is_some() { "view pick pick--on" } else { "view pick" }.to_owned();
    let words = move || bands.with(|bands| bands.iter().map(name).collect::<Vec<_>>());
    view! {
        <Show when=move || !bands.with(Vec::is_empty)>
            <Select label=t::insights_size().to_owned() class=Signal::derive(class) none=t::insights_all_sizes().to_owned()
                options=Signal::derive(words) chosen=Signal::derive(chosen) on_choose=choose/>
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
            <SizePick model=model/>
            <NumberViews model=model/>
            <SaveAs name=t::nav_insights() of=".insights"/>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back_as_it_was_kept() {
        let choice = Choice {
            pipeline: Some(PipelineId(RecordId(1))),
            owner: Some(MemberId(RecordId(2))),
            channel: Some(ChannelId(RecordId(3))),
            size: SizeBand { min: Some(50_000), max: None },
            ..Choice::default()
        };
        assert_eq!(Choice::read(&choice.written()), choice);
        let between = SizeBand { min: Some(1), max: Some(2) };
        assert_eq!(Choice::read("size=1..2").size, between);
        assert_eq!(Choice::read("size=all").size, SizeBand::default());
        assert_eq!(Choice::read("owner=nobody =, product"), Choice::default());
        let elsewhere = choice.of(&Book::default());
        let size = SizeBand { min: Some(50_000), max: None };
        assert_eq!(elsewhere, Choice { size, ..Choice::default() }, "another workspace has none of the records");
    }
}
