//! Why there is no number.

use crate::money::Currency;

/// What is missing for a number: shown in its place, never a zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No deal is within the scope's filters.
    Deals,
    /// No deal was won in the period.
    WonDeals,
    /// No deal was lost in the period.
    LostDeals,
    /// No deal was won or lost in the period.
    ClosedDeals,
    /// No deal was made in the period.
    NewDeals,
    /// No deal is open.
    OpenDeals,
    /// There are such deals, but none has a value, or they add up to nothing.
    Values,
    /// There are lost deals, and none has a value: by value, nothing would have been lost.
    LostValues,
    /// There are won deals, and none has a value: by value, nothing would have been won.
    WonValues,
    /// Values are in several currencies; these have no rate.
    Rates(Vec<Currency>),
    /// None of the deals says on which day it was made.
    CreatedDays,
    /// None of the deals came from a lead of which the day is known.
    LeadDays,
    /// Every deal was won on the day it was made: nothing can be divided by its cycle.
    CycleDays,
    /// No deal entered a stage of the pipeline in the period.
    StageMoves,
    /// The pipeline has no stages.
    Stages,
    /// No stage of the pipeline has a range of open deals.
    Ranges,
    /// Ranges are for all open deals of a pipeline: the scope's filters on them must go.
    WholePipeline,
    /// No lead became known in the period.
    Leads,
    /// Leads have neither pipeline nor product: the scope's filter on them must go.
    LeadFilter,
    /// The number needs a period that has begun.
    Period,
    /// A target above zero.
    Target,
    /// An average deal above zero, in the target's currency.
    AverageDeal,
    /// A close rate above zero.
    CloseRate,
    /// At least one rep.
    Reps,
}

/// Too few to tell: fewer than ten. The number is shown, with that warning. It is asked of what says more than was
/// counted (rates, medians, means); a count or a sum is what it is, however small.
pub fn too_few(n: u64) -> bool {
    n < 10
}
