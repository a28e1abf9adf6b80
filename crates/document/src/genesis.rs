//! What every document of Kariz begins with.
//!
//! The first change is the same everywhere, to the byte: fixed actor, time 0, fixed message. It
//! makes the empty maps of all tables. Copies that each made their own maps would hide one side's
//! records behind the other's. It also says whether a file is one of Kariz at all.

use automerge::{Automerge, ChangeHash, LoadOptions, ROOT, ReadDoc, ScalarValue, TextEncoding, Value};

use crate::changes;

/// The first change, as a stored chunk. Never to be changed once a workspace was made with it.
pub(crate) const BYTES: &[u8] = include_bytes!("genesis.automerge");

/// Its hash.
#[rustfmt::skip]
pub(crate) const HASH: ChangeHash = ChangeHash([
    0x8d, 0x1d, 0x52, 0xc9, 0xcf, 0x59, 0x4c, 0xa7, 0xd7, 0x50, 0x03, 0x74, 0xc9, 0x52, 0xbe, 0x99,
    0xea, 0x2c, 0xbb, 0xb0, 0x36, 0x4c, 0x7d, 0x0e, 0xaa, 0x43, 0x92, 0x8b, 0x1e, 0x8c, 0x80, 0x85,
]);

/// Where the root says how documents are laid out.
pub(crate) const SCHEMA_KEY: &str = "schema";

/// The layout that this version reads. Raised only when older versions could not read the new one:
/// new tables and new fields leave it as it is (L11).
pub(crate) const SCHEMA: i64 = 1;

/// How positions in text are counted, which is nowhere stored. There is no shared text yet, but
/// Automerge measures every value as if it were some: bytes need no counting.
pub(crate) const ENCODING: TextEncoding = TextEncoding::Utf8CodeUnit;

/// A document with the first change alone.
pub(crate) fn document() -> Automerge {
    // The tests load these bytes. Were they unreadable, an empty document is the honest answer: no
    // check would take it for one of Kariz.
    Automerge::load_with_options(BYTES, LoadOptions::new().text_encoding(ENCODING))
        .unwrap_or_else(|_| Automerge::new_with_encoding(ENCODING))
}

/// Whether it begins as every document of Kariz does.
pub(crate) fn begins(doc: &Automerge) -> bool {
    changes::is_in(doc, &HASH)
}

/// Whether a newer version laid it out, in a way that this one cannot read.
pub(crate) fn is_too_new(doc: &Automerge) -> bool {
    // Of values that were written at the same time any may be the one that shows.
    let schemas = doc.get_all(ROOT, SCHEMA_KEY).unwrap_or_default();
    schemas.iter().any(|(schema, _)| match schema {
        Value::Scalar(schema) => is_newer(schema),
        Value::Object(_) => true,
    })
}

/// Whether this says of a layout that this version does not know it.
pub(crate) fn is_newer(schema: &ScalarValue) -> bool {
    !matches!(schema, ScalarValue::Int(schema) if *schema <= SCHEMA)
}

#[cfg(test)]
mod tests {
    use automerge::{
        ActorId, Change, ObjType,
        transaction::{CommitOptions, Transactable},
    };
    use kariz_core::Table;

    use super::*;

    /// The tables there were at first. The map of a later one is made when it is first needed.
    const TABLES: [&str; 12] = [
        "workspaces",
        "pipelines",
        "stages",
        "deals",
        "leads",
        "contacts",
        "organisations",
        "members",
        "products",
        "channels",
        "reasons",
        "activities",
    ];

    fn made() -> Vec<u8> {
        let mut doc = Automerge::new_with_encoding(ENCODING).with_actor(ActorId::from([0; 16]));
        let mut tx = doc.transaction();
        tx.put(ROOT, SCHEMA_KEY, SCHEMA).unwrap();
        for table in TABLES {
            tx.put_object(ROOT, table, ObjType::Map).unwrap();
        }
        tx.commit_with(CommitOptions::default().with_message("kariz -").with_time(0));
        doc.get_last_local_change().unwrap().raw_bytes().to_vec()
    }

    #[test]
    fn the_embedded_bytes_are_what_the_code_makes() {
        let made = made();
        let hash = Change::try_from(&made[..]).unwrap().hash();
        assert_eq!((BYTES, HASH), (&made[..], hash), "hash as made: {:?}", hash.0);
    }

    #[test]
    fn the_first_tables_are_still_there() {
        assert!(TABLES.iter().all(|word| Table::ALL.iter().any(|table| table.word() == *word)));
    }

    #[test]
    fn it_loads_and_is_known_for_what_it_is() {
        let doc = document();
        assert!(begins(&doc) && !is_too_new(&doc));
        assert!(!begins(&Automerge::new()));
    }
}
