//! Stage templates to start a pipeline from (P2), and the usual channels and lost reasons.

use crate::{
    command::NewStage,
    id::StageId,
    records::{Direction, Percent, Phase},
    time::Timestamp,
};

/// A pipeline to start from. Everything in it can be edited afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Names it in the translations.
    pub key: &'static str,
    /// Its stages, in order; none for the empty pipeline.
    pub stages: &'static [StageTemplate],
}

/// A stage of a template.
#[derive(Clone, Copy, Debug)]
pub struct StageTemplate {
    /// Its name.
    pub name: &'static str,
    /// How likely a deal in it is to be won, in percent.
    pub likelihood: u8,
    /// Days that a deal may stay.
    pub day_limit: u32,
    /// Where the buyer is meanwhile.
    pub phase: Phase,
    /// What to do here.
    pub guidance: &'static str,
}

const fn stage(
    name: &'static str,
    likelihood: u8,
    day_limit: u32,
    phase: Phase,
    guidance: &'static str,
) -> StageTemplate {
    StageTemplate { name, likelihood, day_limit, phase, guidance }
}

use Phase::{AfterSale, Awareness, Consideration, Decision};

const SEARCH: &str = "Find people who may have the problem that you solve.";
const QUALIFY: &str = "Find out whether there are budget, authority, need and time.";
const MEET: &str = "Ask what they need; listen more than you talk.";
const OFFER: &str = "Write down their problem, your solution, and priced options.";
const NEGOTIATE: &str = "Answer objections; note every concession.";
const CLOSE: &str = "Agree on the date, and get it signed.";
const CARE: &str = "Check that they got what they bought; ask for a referral.";

/// The templates of P2; the last one is empty.
pub const TEMPLATES: [Template; 6] = [
    Template {
        key: "contact",
        stages: &[
            stage("Contact", 10, 7, Awareness, SEARCH),
            stage("Qualify", 20, 10, Awareness, QUALIFY),
            stage("Meeting", 40, 14, Consideration, MEET),
            stage("Proposal", 60, 14, Decision, OFFER),
            stage("Close", 80, 10, Decision, CLOSE),
            stage("Retention", 90, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "lead-generation",
        stages: &[
            stage("Lead generation", 5, 14, Awareness, SEARCH),
            stage("Qualification", 15, 10, Awareness, QUALIFY),
            stage("Contact", 30, 10, Consideration, MEET),
            stage("Proposal", 60, 14, Decision, OFFER),
            stage("Closing", 80, 10, Decision, CLOSE),
            stage("Support", 95, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "prospecting",
        stages: &[
            stage("Prospecting", 10, 14, Awareness, SEARCH),
            stage("Qualification", 20, 10, Awareness, QUALIFY),
            stage("Meeting", 40, 14, Consideration, MEET),
            stage("Proposal", 60, 14, Decision, OFFER),
            stage("Negotiation", 80, 14, Decision, NEGOTIATE),
        ],
    },
    Template {
        key: "first-contact",
        stages: &[
            stage("Prospecting", 10, 14, Awareness, SEARCH),
            stage("First contact", 20, 7, Awareness, QUALIFY),
            stage("Conversations", 40, 14, Consideration, MEET),
            stage("Offer", 60, 14, Decision, OFFER),
            stage("Close", 80, 10, Decision, CLOSE),
            stage("After-sale", 95, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "search",
        stages: &[
            stage("Search", 5, 14, Awareness, SEARCH),
            stage("Lead qualification", 15, 10, Awareness, QUALIFY),
            stage("Sales call", 30, 10, Consideration, MEET),
            stage("Proposal", 50, 14, Decision, OFFER),
            stage("Negotiation and commitment", 70, 14, Decision, NEGOTIATE),
            stage("Contract signing", 90, 7, Decision, CLOSE),
            stage("Post-purchase", 95, 30, AfterSale, CARE),
        ],
    },
    Template { key: "empty", stages: &[] },
];

impl Template {
    /// The template's stages as new ones, with identifiers made of `now` and `random`.
    pub fn new_stages(&self, now: Timestamp, random: &mut dyn FnMut() -> u128) -> Vec<NewStage> {
        let stages = self.stages.iter();
        stages
            .map(|stage| NewStage {
                id: StageId::new(now, random()),
                name: stage.name.to_owned(),
                likelihood: Percent::new(stage.likelihood),
                day_limit: Some(stage.day_limit),
                phase: stage.phase,
                guidance: stage.guidance.to_owned(),
                ..NewStage::default()
            })
            .collect()
    }
}

/// The channels that a workspace starts with: inbound is lead generation, outbound prospecting.
pub fn channels() -> Vec<(String, Direction)> {
    let inbound = ["Advertising", "Social media", "Content", "Newsletter", "Event", "Referral", "Partner"];
    let outbound = ["Cold call", "Cold email", "Networking"];
    let named =
        |names: &[&str], direction| names.iter().map(|name| ((*name).to_owned(), direction)).collect::<Vec<_>>();
    [named(&inbound, Direction::Inbound), named(&outbound, Direction::Outbound)].concat()
}

/// The lost reasons that a workspace starts with.
pub fn reasons() -> Vec<String> {
    let reasons = ["Price", "Chose a competitor", "No budget", "No need", "Bad timing", "No answer", "Missing feature"];
    reasons.map(str::to_owned).to_vec()
}
