//! What the domain and the engine say, in the user's words.

mod activity;
mod command;
mod criterion;
mod field;
mod goal;
mod refusal;
mod rejection;
mod score;
mod table;
mod template;
mod terms;
mod value;

pub use crate::aims::{goal_words, measure_words, span_words};
pub use activity::{activity_words, kind_words, outcome_words, repeat_words};
pub use command::command_words;
pub use criterion::{criterion_words, needs_words};
pub use field::{field_words, is_known_field, word_words};
pub use goal::{amount_words, has_left, member_of, period_words, target_words, whose_words};
pub use refusal::copy_refused;
pub use rejection::rejection_words;
pub use score::{aspect_words, sign_words, source_words};
pub use table::table_words;
pub use template::template_words;
pub use terms::terms_words;
pub use value::{Names, name_of, named_value_words, stage_name, standing_words, value_words, workspace_name};

/// Two names as one: `leads` and `status` are `leadsStatus`.
fn joined(one: &str, other: &str) -> String {
    let mut letters = other.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    one.chars().chain(first).chain(letters).collect()
}

/// `add-deal` as `addDeal`.
fn joined_words(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| joined(&name, word))
}

#[cfg(test)]
mod tests {
    use kariz_core::{
        CommandName, Table,
        catalogue::Kind,
        template::{CHANNELS, REASONS, TEMPLATES},
    };

    use super::*;
    use crate::i18n::t;

    /// U2: whatever is added to the catalogue has words.
    #[test]
    fn all_tables_fields_words_and_commands_have_a_name() {
        for table in Table::ALL {
            assert_ne!(table_words(*table), "", "{table:?} in locales/en/catalogue.ftl");
            for entry in table.entries().iter().filter(|entry| entry.is_spoken()) {
                assert!(is_known_field(*table, entry.name), "{table:?} {entry:?} in locales/en/catalogue.ftl");
                let Kind::Word(words) = entry.kind else { continue };
                for word in words {
                    assert!(
                        t::word(&joined(entry.word(), &joined_words(word))).is_some(),
                        "{entry:?} {word} in locales/en/catalogue.ftl"
                    );
                }
            }
        }
        for name in CommandName::ALL {
            assert_ne!(command_words(name.word()), t::command_other(), "{name:?} in locales/en/catalogue.ftl");
        }
    }

    /// P2: a pipeline is started in the user's language.
    #[test]
    fn all_stages_guidance_channels_and_reasons_of_templates_have_words() {
        let stages = TEMPLATES.iter().flat_map(|template| template.stages);
        let texts = stages.flat_map(|stage| [stage.name, stage.guidance]);
        for text in texts.chain(CHANNELS.iter().map(|(text, _)| *text)).chain(REASONS.map(|(text, _)| text)) {
            assert_ne!(template_words(text), "", "{text} in locales/en/templates.ftl");
        }
    }

    #[test]
    fn a_table_may_call_a_field_something_else() {
        assert_eq!(field_words(Table::Deals, "status"), "Stage");
        assert_eq!(field_words(Table::Leads, "status"), "Status");
        assert_eq!(field_words(Table::Deals, "tick 01"), "Entry criterion");
    }

    /// L11: what only a later version knows has the name that it gave.
    #[test]
    fn an_unknown_field_is_spelled_out() {
        assert_eq!(field_words(Table::Deals, "mood"), "Mood");
        assert_eq!(field_words(Table::Deals, "winTheme 01KB2J7Q9GZ8XN3C5V1M4T6R0W"), "Win theme");
        assert_eq!(field_words(Table::Deals, "next_big-step"), "Next big step");
    }
}
