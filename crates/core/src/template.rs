//! Stage templates to start a pipeline from (P2), and the usual channels and lost reasons.
//!
//! Their words are the user's language's: here stand the names of those texts (`locales/<language>/templates.ftl`).

use crate::{
    command::NewStage,
    id::StageId,
    records::{Direction, Percent, Phase, ReasonKind},
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
    /// The text that is its name.
    pub name: &'static str,
    /// How likely a deal in it is to be won, in percent.
    pub likelihood: u8,
    /// Days that a deal may stay.
    pub day_limit: u32,
    /// Where the buyer is meanwhile.
    pub phase: Phase,
    /// The text that says what to do here.
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

const SEARCH: &str = "guidanceSearch";
const QUALIFY: &str = "guidanceQualify";
const MEET: &str = "guidanceMeet";
const OFFER: &str = "guidanceOffer";
const NEGOTIATE: &str = "guidanceNegotiate";
const CLOSE: &str = "guidanceClose";
const CARE: &str = "guidanceCare";

/// The templates of P2; the last one is empty.
pub const TEMPLATES: [Template; 6] = [
    Template {
        key: "contact",
        stages: &[
            stage("stageContact", 10, 7, Awareness, SEARCH),
            stage("stageQualify", 20, 10, Awareness, QUALIFY),
            stage("stageMeeting", 40, 14, Consideration, MEET),
            stage("stageProposal", 60, 14, Decision, OFFER),
            stage("stageClose", 80, 10, Decision, CLOSE),
            stage("stageRetention", 90, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "lead-generation",
        stages: &[
            stage("stageLeadGeneration", 5, 14, Awareness, SEARCH),
            stage("stageQualification", 15, 10, Awareness, QUALIFY),
            stage("stageContact", 30, 10, Consideration, MEET),
            stage("stageProposal", 60, 14, Decision, OFFER),
            stage("stageClosing", 80, 10, Decision, CLOSE),
            stage("stageSupport", 95, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "prospecting",
        stages: &[
            stage("stageProspecting", 10, 14, Awareness, SEARCH),
            stage("stageQualification", 20, 10, Awareness, QUALIFY),
            stage("stageMeeting", 40, 14, Consideration, MEET),
            stage("stageProposal", 60, 14, Decision, OFFER),
            stage("stageNegotiation", 80, 14, Decision, NEGOTIATE),
        ],
    },
    Template {
        key: "first-contact",
        stages: &[
            stage("stageProspecting", 10, 14, Awareness, SEARCH),
            stage("stageFirstContact", 20, 7, Awareness, QUALIFY),
            stage("stageConversations", 40, 14, Consideration, MEET),
            stage("stageOffer", 60, 14, Decision, OFFER),
            stage("stageClose", 80, 10, Decision, CLOSE),
            stage("stageAfterSale", 95, 30, AfterSale, CARE),
        ],
    },
    Template {
        key: "search",
        stages: &[
            stage("stageSearch", 5, 14, Awareness, SEARCH),
            stage("stageLeadQualification", 15, 10, Awareness, QUALIFY),
            stage("stageSalesCall", 30, 10, Consideration, MEET),
            stage("stageProposal", 50, 14, Decision, OFFER),
            stage("stageNegotiationAndCommitment", 70, 14, Decision, NEGOTIATE),
            stage("stageContractSigning", 90, 7, Decision, CLOSE),
            stage("stagePostPurchase", 95, 30, AfterSale, CARE),
        ],
    },
    Template { key: "empty", stages: &[] },
];

/// What a text says in the user's language.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

impl Template {
    /// The template's stages as new ones, with identifiers made of `now` and `random`, and the words that these texts say.
    pub fn new_stages(&self, now: Timestamp, random: &mut dyn FnMut() -> u128, words: Words) -> Vec<NewStage> {
        let stages = self.stages.iter();
        stages
            .map(|stage| NewStage {
                id: StageId::new(now, random()),
                name: words(stage.name),
                likelihood: Percent::new(stage.likelihood),
                day_limit: Some(stage.day_limit),
                phase: stage.phase,
                guidance: words(stage.guidance),
                ..NewStage::default()
            })
            .collect()
    }
}

/// The texts that name the channels that a workspace starts with: inbound is lead generation, outbound prospecting.
pub const CHANNELS: [(&str, Direction); 10] = [
    ("channelAdvertising", Direction::Inbound),
    ("channelSocialMedia", Direction::Inbound),
    ("channelContent", Direction::Inbound),
    ("channelNewsletter", Direction::Inbound),
    ("channelEvent", Direction::Inbound),
    ("channelReferral", Direction::Inbound),
    ("channelPartner", Direction::Inbound),
    ("channelColdCall", Direction::Outbound),
    ("channelColdEmail", Direction::Outbound),
    ("channelNetworking", Direction::Outbound),
];

/// The texts that name the lost reasons that a workspace starts with, and who or what won instead.
pub const REASONS: [(&str, ReasonKind); 8] = [
    ("reasonPrice", ReasonKind::Other),
    ("reasonChoseACompetitor", ReasonKind::Competitor),
    ("reasonNoDecision", ReasonKind::NoDecision),
    ("reasonNoBudget", ReasonKind::Other),
    ("reasonNoNeed", ReasonKind::Other),
    ("reasonBadTiming", ReasonKind::Other),
    ("reasonNoAnswer", ReasonKind::Other),
    ("reasonMissingFeature", ReasonKind::Other),
];
