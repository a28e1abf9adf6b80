//! Files that are something else, or of another workspace.

use automerge::{Automerge, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable};
use kariz_document::{Actor, Document, MAX_FILE};
use kariz_protocol::CopyRefused;

use super::{
    Case,
    Expect::{self, *},
    Theirs, case, pack,
};
use crate::{copies::share, sim::World};

pub fn cases(theirs: &Theirs) -> Vec<Case> {
    [something_else(), workspaces(theirs), schemas(theirs)].into_iter().flatten().collect()
}

fn something_else() -> Vec<Case> {
    let utf16: Vec<u8> = "Titel".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files: [(&str, Vec<u8>, Option<&str>); 22] = [
        ("nothing at all", Vec::new(), None),
        ("one byte", vec![0x85], None),
        ("half of how it begins", pack::MAGIC[..3].to_vec(), None),
        ("zeros", vec![0; 4096], None),
        ("all ones", vec![0xff; 4096], None),
        ("a workspace with a byte before it", [&[0][..], &pack::MAGIC].concat(), None),
        ("text of Windows", utf16, None),
        ("a program", b"\x7fELF\x02\x01\x01\0".to_vec(), None),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3".to_vec(), Some("pdf")),
        ("a zip", b"PK\x03\x04\x14\0".to_vec(), Some("zip")),
        ("a spreadsheet", [b"PK\x03\x04".as_slice(), b"[Content_Types].xml"].concat(), Some("zip")),
        ("a picture", b"\x89PNG\r\n\x1a\n".to_vec(), Some("png")),
        ("a photo", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Some("jpg")),
        ("a sealed copy", b"age-encryption.org/v1\n-> scrypt".to_vec(), Some("age")),
        ("a sealed copy in letters", b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl".to_vec(), Some("age")),
        ("a database", b"SQLite format 3\0".to_vec(), Some("sqlite")),
        ("contacts", b"BEGIN:VCARD\nVERSION:4.0".to_vec(), Some("vcf")),
        ("a calendar", b"BEGIN:VCALENDAR\n".to_vec(), Some("ics")),
        ("JSON", b"{\"deals\":[]}".to_vec(), Some("json")),
        ("a JSON list that is nested deeply", vec![b'['; 100_000], Some("json")),
        ("a web page", b"<!doctype html>".to_vec(), Some("html")),
        ("a table", b"Title,Value\nPumps,100\n".to_vec(), Some("txt")),
    ];
    let refused = |kind: Option<&str>| Refused(CopyRefused::NotAWorkspace(kind.map(str::to_owned)));
    let mut cases: Vec<_> = files.into_iter().map(|(name, bytes, kind)| case(name, bytes, refused(kind))).collect();
    let mut large = pack::MAGIC.to_vec();
    large.resize(MAX_FILE + 1, 0);
    cases.push(case("far too large", large, Refused(CopyRefused::TooLarge(MAX_FILE + 1))));
    cases
}

/// A second workspace, made by a copy that should have one.
const SMUGGLED: &str = "01KDVDNA0000000000000031N2";

fn workspaces(theirs: &Theirs) -> Vec<Case> {
    let (mut cem, tab) = World::with_workspace(99);
    let other = share(&mut cem, tab).bytes;
    let refused = |name: &str, id| RefusedHere(CopyRefused::OtherWorkspace(name.to_owned(), id));
    let id = cem.tab(tab).book().workspace().map(|workspace| workspace.id);
    let another = || refused("Rill Sensors", id);
    let smuggled = refused("Smuggled in", SMUGGLED.parse().ok());
    let empty = Document::new(Actor([1; 16]));
    let mut foreign = Automerge::new();
    let mut made = foreign.transaction();
    made.put_object(ROOT, "deals", ObjType::Map).unwrap();
    made.put_object(ROOT, "workspaces", ObjType::Map).unwrap();
    made.put(ROOT, "schema", 1).unwrap();
    made.commit();
    let foreign = foreign.save();
    let without = theirs.written_by(|doc| {
        let workspaces = doc.get(ROOT, "workspaces").unwrap().unwrap().1;
        let id = doc.keys(&workspaces).next().unwrap();
        doc.delete(&workspaces, id).unwrap();
    });
    let second = theirs.written_by(|doc| {
        let workspaces = doc.get(ROOT, "workspaces").unwrap().unwrap().1;
        let record = doc.put_object(&workspaces, SMUGGLED, ObjType::Map).unwrap();
        doc.put(&record, "name", "Smuggled in").unwrap();
    });
    vec![
        case("a copy of another workspace", other.clone(), another()),
        case("their copy with another workspace behind it", [&theirs.whole[..], &other].concat(), LeftOut),
        case("another workspace with their copy behind it", [&other[..], &theirs.whole].concat(), another()),
        case("a copy that makes a second workspace", second, smuggled),
        case("a copy whose workspace was deleted", without, NotTaken),
        case("a document that has only begun", empty.save(), Refused(CopyRefused::NotKariz)),
        case("a document of another program", foreign.clone(), Refused(CopyRefused::NotKariz)),
        case("a document of another program behind their copy", [&theirs.whole[..], &foreign].concat(), LeftOut),
        case("an empty document", Automerge::new().save(), Refused(CopyRefused::NotKariz)),
        case("their changes without the beginning", theirs.changes.concat(), NotTaken),
        case("their copy, unchanged", theirs.whole.clone(), Shown { set_aside: 0 }),
        case("their copy in pieces", theirs.pieces.clone(), Shown { set_aside: 0 }),
        case("their copy twice", theirs.whole.repeat(2), Shown { set_aside: 0 }),
    ]
}

fn schemas(theirs: &Theirs) -> Vec<Case> {
    let with = |name: &str, schema: ScalarValue, expect: Expect| {
        case(format!("schema {name}"), theirs.written_by(|doc| doc.put(ROOT, "schema", schema).unwrap()), expect)
    };
    let too_new = || Refused(CopyRefused::TooNew);
    let mut cases = vec![
        with("2", 2.into(), too_new()),
        with("as large as it gets", i64::MAX.into(), too_new()),
        with("without a sign", ScalarValue::Uint(2), too_new()),
        with("larger than any", ScalarValue::Uint(u64::MAX), too_new()),
        with("with a fraction", 2.5.into(), too_new()),
        with("that counts", ScalarValue::counter(7), too_new()),
        with("as text", "2".into(), too_new()),
        with("0", 0.into(), LeftOut),
        with("below zero", i64::MIN.into(), LeftOut),
        with("1 again", 1.into(), Shown { set_aside: 0 }),
    ];
    let gone = theirs.written_by(|doc| doc.delete(ROOT, "schema").unwrap());
    cases.push(case("schema that was deleted", gone, Anything));
    // Two at the same time raise it and leave it: which one shows is chance.
    for actor in [0, 255] {
        let mut doc = Automerge::load(&theirs.whole).unwrap();
        let mut fork = doc.fork().with_actor([actor; 16].to_vec().into());
        for (doc, schema) in [(&mut doc, 1), (&mut fork, 2)] {
            let mut change = doc.transaction();
            change.put(ROOT, "schema", schema).unwrap();
            change.commit();
        }
        doc.merge(&mut fork).unwrap();
        cases.push(case(format!("schema in conflict, {actor}"), doc.save(), too_new()));
    }
    cases
}
