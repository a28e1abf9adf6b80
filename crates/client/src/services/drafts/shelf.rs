//! The drafts of one workspace: which there are, and how many are kept. Pure.

use kariz_core::Timestamp;

/// So many drafts are kept; the oldest go.
pub const MOST: usize = 60;
/// So many bytes all of them may take: a fifth of what browsers give a page for its preferences. What does not fit
/// beside the others is not kept.
pub const MOST_BYTES: usize = 1_000_000;

/// What the names of values begin with that are no text: a choice, a day.
pub const CODED: char = '=';

/// What was typed into a form and not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was typed last.
    pub at: Timestamp,
    /// Of which form: `note`, or the field that is edited.
    pub form: String,
    /// About which record; empty where it is about none that is there.
    pub record: String,
    /// What stands in the form's fields, by their names.
    pub values: Vec<(String, String)>,
}

impl Kept {
    /// What was written, in its first field; empty where nothing was but chosen.
    pub fn text(&self) -> &str {
        let mut texts = self.values.iter().filter(|(name, _)| !name.starts_with(CODED)).map(|(_, value)| value.trim());
        texts.find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The value of a field that is no text.
    pub fn coded(&self, name: &str) -> Option<&str> {
        let mut all = self.values.iter();
        all.find(|(key, _)| key.strip_prefix(CODED) == Some(name)).map(|(_, value)| value.as_str())
    }

    /// Whether it could not be kept even if it were the only one.
    pub fn is_too_long(&self) -> bool {
        line(self).len() > MOST_BYTES
    }
}

/// The drafts of one workspace, the one typed last at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf(Vec<Kept>);

impl Shelf {
    /// The drafts of `workspace` out of what is stored; none where that is another's.
    pub fn read(text: &str, workspace: &str) -> Self {
        let mut lines = text.lines();
        match lines.next() {
            Some(owner) if owner == workspace => Self(lines.filter_map(read_line).collect()),
            _ => Self::default(),
        }
    }

    /// As it is stored.
    pub fn written(&self, workspace: &str) -> String {
        let mut text = workspace.to_owned();
        for kept in &self.0 {
            text.push('\n');
            text.push_str(&line(kept));
        }
        text
    }

    /// All of them, the one typed last at first.
    pub fn all(&self) -> impl Iterator<Item = &Kept> {
        self.0.iter().rev()
    }

    /// The draft of this form about this record.
    pub fn find(&self, form: &str, record: &str) -> Option<&Kept> {
        self.0.iter().find(|kept| kept.form == form && kept.record == record)
    }

    /// Keeps a draft in place of the one that the form had. The oldest go where there are too many. Says whether it is
    /// kept: one for which there is no room beside the others is not, and then nothing changes.
    pub fn put(&mut self, draft: Kept) -> bool {
        let others = self.0.iter().filter(|kept| kept.form != draft.form || kept.record != draft.record);
        let skipped = others.clone().count().saturating_sub(MOST - 1);
        let after: Vec<_> = others.skip(skipped).chain([&draft]).cloned().collect();
        let fits = after.iter().map(|kept| line(kept).len()).sum::<usize>() <= MOST_BYTES;
        if fits {
            self.0 = after;
        }
        fits
    }

    /// It was sent, or discarded. Says whether there was one.
    pub fn forget(&mut self, form: &str, record: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|kept| kept.form != form || kept.record != record);
        self.0.len() != before
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn line(kept: &Kept) -> String {
    let mut parts = vec![kept.at.0.to_string(), escaped(&kept.form), escaped(&kept.record)];
    for (name, value) in &kept.values {
        parts.extend([escaped(name), escaped(value)]);
    }
    parts.join("\t")
}

fn read_line(line: &str) -> Option<Kept> {
    let mut parts = line.split('\t');
    let at = Timestamp(parts.next()?.parse().ok()?);
    let (form, record) = (plain(parts.next()?), plain(parts.next()?));
    let mut values = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        values.push((plain(name), plain(value)));
    }
    Some(Kept { at, form, record, values })
}

/// On one line, without tabs.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t")
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other) => other,
                None => break,
            },
            letter => letter,
        });
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept(at: i64, form: &str, value: &str) -> Kept {
        let values = vec![("text".to_owned(), value.to_owned())];
        Kept { at: Timestamp(at), form: form.to_owned(), record: "deals 1".to_owned(), values }
    }

    #[test]
    fn drafts_belong_to_a_workspace() {
        let mut shelf = Shelf::default();
        shelf.put(kept(1, "note", "half a word"));
        let stored = shelf.written("A");
        assert_eq!(Shelf::read(&stored, "A"), shelf);
        assert!(Shelf::read(&stored, "B").is_empty());
        assert!(Shelf::read("", "A").is_empty());
    }

    #[test]
    fn a_form_has_one_draft_and_the_one_typed_last_is_the_first() {
        let mut shelf = Shelf::default();
        shelf.put(kept(1, "note", "one"));
        shelf.put(kept(2, "about", "two"));
        shelf.put(kept(3, "note", "three"));
        let all: Vec<_> = shelf.all().map(|kept| (kept.form.as_str(), kept.at.0)).collect();
        assert_eq!(all, [("note", 3), ("about", 2)]);
        assert!(shelf.forget("note", "deals 1"));
        assert!(!shelf.forget("note", "deals 1"));
        assert!(shelf.find("note", "deals 1").is_none());
    }

    #[test]
    fn b2_the_oldest_go_first_and_what_is_too_long_takes_none_along() {
        let mut shelf = Shelf::default();
        for at in 0..MOST as i64 + 5 {
            assert!(shelf.put(kept(at, &format!("form {at}"), "x")));
        }
        assert_eq!(shelf.all().count(), MOST);
        assert_eq!(shelf.all().last().map(|kept| kept.at.0), Some(5));
        let before = shelf.clone();
        for length in [MOST_BYTES, MOST_BYTES - 60] {
            assert!(!shelf.put(kept(99, "book", &"x".repeat(length))), "{length}: others would have to go");
            assert_eq!(shelf, before);
        }
        let long = "x".repeat(MOST_BYTES / 2);
        assert!(shelf.put(kept(100, "long note", &long)));
        assert!(shelf.put(kept(101, "long note", &long)), "in place of itself it has room");
        assert!(!shelf.put(kept(102, "another", &long)));
        assert_eq!(shelf.all().map(|kept| kept.at.0).take(2).collect::<Vec<_>>(), [101, 64]);
    }

    #[test]
    fn b2_a_short_note_beside_many_long_ones_is_not_called_too_long() {
        let mut shelf = Shelf::default();
        assert!(shelf.put(kept(1, "long", &"x".repeat(MOST_BYTES - 30))));
        let short = kept(2, "note", "twenty letters of it");
        assert!(!short.is_too_long());
        assert!(!shelf.put(short), "there is no room for it");
        assert!(kept(3, "book", &"x".repeat(MOST_BYTES)).is_too_long());
    }

    #[test]
    fn b2_what_was_chosen_is_not_shown_as_what_was_written() {
        let mut draft = kept(1, "won", " ");
        draft.values.insert(0, ("=next".to_owned(), "later".to_owned()));
        assert_eq!(draft.text(), "");
        draft.values.push(("newReason".to_owned(), "Too dear\n".to_owned()));
        assert_eq!(draft.text(), "Too dear");
        assert_eq!((draft.coded("next"), draft.coded("newReason")), (Some("later"), None));
    }

    proptest! {
        /// Whatever is typed comes back as it was, and what was typed last is always there.
        #[test]
        fn whatever_is_typed_comes_back(texts in prop::collection::vec(("[a-c]{1}", "(?s).{0,40}", "(?s).{0,40}"), 1..90)) {
            let mut shelf = Shelf::default();
            for (at, (form, record, text)) in texts.iter().enumerate() {
                let draft = Kept { at: Timestamp(at as i64), form: form.clone(), record: record.clone(), values: vec![
                    ("text".to_owned(), text.clone()), (text.clone(), String::new()),
                ] };
                prop_assert!(shelf.put(draft.clone()));
                prop_assert_eq!(shelf.find(form, record), Some(&draft));
                prop_assert!(shelf.all().count() <= MOST);
                let stored = shelf.written("workspace");
                prop_assert_eq!(&Shelf::read(&stored, "workspace"), &shelf);
            }
        }

        #[test]
        fn any_stored_text_is_no_harm(text in "(?s).{0,200}") {
            let _ = Shelf::read(&format!("w\n{text}"), "w");
        }
    }
}
