//! P2: templates to start from.

use std::collections::BTreeSet;

use kariz_core::{template::TEMPLATES, *};

#[test]
fn there_are_five_and_an_empty_one() {
    assert_eq!(TEMPLATES.map(|template| template.stages.len()), [6, 6, 5, 6, 7, 0]);
    let keys: BTreeSet<_> = TEMPLATES.iter().map(|template| template.key).collect();
    assert_eq!(keys.len(), TEMPLATES.len());
}

#[test]
fn stages_become_likelier_and_say_what_to_do() {
    for template in TEMPLATES {
        assert!(template.stages.is_sorted_by(|a, b| a.likelihood < b.likelihood), "{}", template.key);
        assert!(template.stages.is_sorted_by(|a, b| a.phase <= b.phase), "{}", template.key);
        for stage in template.stages {
            assert!((1..100).contains(&stage.likelihood) && stage.day_limit > 0 && !stage.guidance.is_empty());
        }
    }
}

#[test]
fn new_stages_have_identifiers_of_their_own() {
    let mut random = 0;
    let mut next = || {
        random += 1;
        random
    };
    let stages = TEMPLATES[0].new_stages(Timestamp(1), &mut next, &|text| format!("{text}!"));
    let ids: BTreeSet<_> = stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids.len(), 6);
    assert_eq!((stages[3].name.as_str(), stages[3].guidance.as_str()), ("stageProposal!", "guidanceOffer!"));
}
