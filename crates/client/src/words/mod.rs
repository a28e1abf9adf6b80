//! What the domain and the engine say, in the user's words.

mod activity;
mod command;
mod field;
mod refusal;
mod rejection;
mod table;
mod value;

pub use activity::{activity_words, kind_words};
pub use command::command_words;
pub use field::{field_words, is_known_field, word_words};
pub use refusal::copy_refused;
pub use rejection::rejection_words;
pub use table::table_words;
pub use value::{Names, name_of, named_value_words, stage_name, standing_words, value_words};

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
    use kariz_core::{CommandName, Table, catalogue::Kind};

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
                        t::word(&joined(entry.name, word)).is_some(),
                        "{entry:?} {word} in locales/en/catalogue.ftl"
                    );
                }
            }
        }
        for name in CommandName::ALL {
            assert_ne!(command_words(name.word()), t::command_other(), "{name:?} in locales/en/catalogue.ftl");
        }
    }

    #[test]
    fn a_table_may_call_a_field_something_else() {
        assert_eq!((field_words(Table::Deals, "status"), field_words(Table::Leads, "status")), ("Stage", "Status"));
        assert_eq!(field_words(Table::Deals, "tick 01"), "Entry criterion");
        assert_eq!(field_words(Table::Deals, "mood"), "Another field");
    }
}
