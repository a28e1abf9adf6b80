//! Templates of what the team writes (W4).

use super::Removal;
use crate::{field::word_enum, id::TextTemplateId, record::record};

record! {
    /// What the team writes again and again: an email, a message, or a snippet that stands in others. Merge fields
    /// such as `{{first_name|there}}` are read by [`crate::merge_fields`].
    TextTemplate(TextTemplateId) in Templates, patch TextTemplatePatch {
        /// What the team calls it.
        name: String = "name",
        /// What it is for.
        kind: TemplateKind = "kind",
        /// The subject of an email.
        subject: String = "subject",
        /// The text.
        body: String = "body",
        /// How often subject or text have been changed, from 0: what was sent says with which.
        version: u32 = "version",
        /// Why it is out of sight.
        removed: Option<Removal> = "removed",
    }
    needs { name unless String::is_empty }
}

impl TextTemplate {
    /// The most characters of a text: some eight pages.
    pub const LONGEST: usize = 20_000;
    /// The most characters of a subject.
    pub const LONGEST_SUBJECT: usize = 300;
}

word_enum! {
    /// What a template is for.
    TemplateKind {
        /// An email.
        #[default]
        Email = "email",
        /// A message.
        Message = "message",
        /// Stands in others, as a merge field of its name.
        Snippet = "snippet",
    }
}
