//! The first inputs of every target: what is usual.

use kariz_core::{Entity, FieldName, Table, Timestamp, Transaction, Value, WorkspaceId, Write};
use kariz_document::{Actor, Carry, ChangeMeta, Document, SyncState};
use kariz_fuzz::{Browser, WORKSPACE, document};
use kariz_protocol::{BookSnapshot, to_bytes};
use kariz_signal::{Role, Signal};
use minicbor::{Decoder, Encoder};

type Inputs = Vec<Vec<u8>>;

pub fn all() -> Vec<(&'static str, Inputs)> {
    let (whole, changes) = edited();
    let sync = sync_messages();
    let live = sync.iter().map(|message| live_frame(message)).chain([hello()]).collect();
    let server = sync.iter().map(|message| server_frame(message)).chain([error()]).collect();
    vec![
        ("copy", vec![WORKSPACE.to_vec(), whole, [WORKSPACE, &changes].concat()]),
        ("changes", vec![changes.clone(), WORKSPACE.to_vec()]),
        ("sync_message", sync),
        ("made_up", (0..8).map(noise).collect()),
        ("live_message", live),
        ("server_frame", server),
        ("tab_message", tab_messages(&changes)),
        ("offer", offers()),
        ("table", tables()),
        ("typed", TYPED.map(|text| text.as_bytes().to_vec()).to_vec()),
        ("meta", vec![to_bytes(&(1_u32, workspace(), None::<bool>, Some(Timestamp(1)), 9_u64, Vec::<bool>::new()))]),
        ("book_snapshot", vec![book()]),
        ("signed", vec![signed()]),
        ("sealed", vec![kariz_sealed::seal_with(b"Rill Sensors", "correct horse battery staple", 2).unwrap()]),
    ]
}

/// What people type and paste.
const TYPED: [&str; 7] = [
    "Sanna Virtanen, sanna@lumisaha.example, +358 40 555 0142, Lumi Saha Oy, meters for two kilns, 12k",
    "Bo Ek\nBuyer\nAcme AB\nbo@acme.example\nTel: +46 23 555 0199\n\nCy Dee\nBeta Ltd\ncy@beta.example",
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Cr=C4=83ciun;Ioan;;;\r\nORG:Termele =\r\nVerzi\r\nTEL;CELL:+40 721 555 014\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\nVERSION:4.0\nFN:Henk Bos\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+31-6-555-0142\nCATEGORIES:Referral,Trade fair\nNOTE:Two\\, lines\\n\nEND:VCARD",
    "Call Ana next mon 9:00",
    "下周一9:00 ۷ آذر ۱۴۰۵",
    "12.000,50 tys. zł",
];

/// Chance for a game of some length.
fn noise(number: u32) -> Vec<u8> {
    let mut state = number + 1;
    let mut byte = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..1_500).map(|_| byte()).collect()
}

fn workspace() -> WorkspaceId {
    document().workspace().unwrap()
}

/// The workspace with an edit, and the edit alone.
fn edited() -> (Vec<u8>, Vec<u8>) {
    let mut document = Document::open(WORKSPACE, Actor([1; 16])).unwrap();
    let before = document.heads();
    for name in ["Rill", "Sensors"] {
        let entity = Entity::new(Table::Workspaces, workspace());
        let after = Value::Text(name.to_owned());
        let write = Write::Set { entity, field: FieldName::Borrowed("name"), before: Value::Null, after };
        let transaction = Transaction { name: "edit".to_owned(), writes: vec![write] };
        document.commit(&transaction, &ChangeMeta::default()).unwrap();
    }
    (document.save(), document.save_after(&before))
}

/// Everything that somebody says who has an edit more.
fn sync_messages() -> Inputs {
    let mut here = (document(), SyncState::default());
    let mut there = (Document::open(&edited().0, Actor([2; 16])).unwrap(), SyncState::default());
    let mut said = Vec::new();
    while let Some(message) = there.0.sync_message(&mut there.1, Carry::Changes) {
        here.0.take_sync_message(&mut here.1, &message).unwrap();
        said.push(message);
        let Some(answer) = here.0.sync_message(&mut here.1, Carry::Changes) else { break };
        there.0.take_sync_message(&mut there.1, &answer).unwrap();
    }
    said
}

/// As `session/src/peers/message.rs` writes it, in the first frame.
fn live_frame(sync: &[u8]) -> Vec<u8> {
    [&[0, 0, 0, 0, 0, 2, 5, 1][..], &to_bytes(&sync.to_vec())].concat()
}

fn hello() -> Vec<u8> {
    let [title, name] = ["Waterworks", "Ben"].map(str::to_owned);
    let hello = to_bytes(&(Some(workspace()), title, None::<bool>, name, document().heads()));
    [&[0, 0, 0, 0, 0, 2, 0][..], &hello].concat()
}

fn server_frame(data: &[u8]) -> Vec<u8> {
    let mut cbor = Encoder::new(Vec::new());
    cbor.map(3).unwrap().str("type").unwrap().str("sync").unwrap();
    cbor.str("documentId").unwrap().str(&document_name()).unwrap();
    cbor.str("data").unwrap().bytes(data).unwrap();
    cbor.into_writer()
}

/// What servers call the document: what a browser asks them for.
fn document_name() -> String {
    let mut browser = Browser::opened();
    browser.with_server().unwrap();
    let asked = browser.sent.iter().find_map(|bytes| {
        let at = bytes.windows(10).position(|word| word == b"documentId")? + 10;
        Decoder::new(&bytes[at..]).str().ok().map(str::to_owned)
    });
    asked.unwrap()
}

fn error() -> Vec<u8> {
    b"\xa2\x64type\x65error\x67message\x66closed".to_vec()
}

/// As `session/src/tab_message.rs` writes them.
fn tab_messages(changes: &[u8]) -> Inputs {
    let heads = document().heads();
    let with = |kind: u8, rest: Vec<u8>| [&to_bytes(&(1_u32, workspace()))[..], &[kind], &rest].concat();
    vec![
        with(0, to_bytes(&heads)),
        with(1, to_bytes(&heads)),
        with(2, to_bytes(&(changes.to_vec(), heads.clone(), 0_u8))),
        with(3, to_bytes(&(heads.clone(), 9_usize, heads.clone(), heads.clone()))),
        with(4, to_bytes(&(1_u32, workspace(), None::<bool>, None::<bool>, 0_u64))),
        with(5, Vec::new()),
    ]
}

fn offers() -> Inputs {
    let sdp = kariz_signal::example();
    let signals = [Role::Offer, Role::Answer(7)].map(|role| Signal::from_sdp(role, &sdp).unwrap());
    let packed = signals.iter().flat_map(|signal| [signal.to_bytes(), signal.to_code().into_bytes()]);
    packed.chain([sdp.into_bytes()]).collect()
}

fn tables() -> Inputs {
    let text = "Title;Organisation;Value;Stage;Created;Close date\n\"Pumps; large\";Rill;1.450,00;Won;01.02.2026;\n\
                Valves;Kariz;'=1+1;Lead;2026-02-30;tomorrow\n";
    let utf16 = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    vec![
        text.as_bytes().to_vec(),
        utf16,
        b"Id,Name\r\n1,\xe9\xff\r\n".to_vec(),
        b"\xef\xbb\xbfa\tb\tc\n1\t2\t3\n".to_vec(),
    ]
}

fn book() -> Vec<u8> {
    let (document, version) = (document(), BookSnapshot::VERSION);
    let stamps = (0..BookSnapshot::REST.end as u128).collect();
    let (conflicts, quarantined) = (Vec::new(), Vec::new());
    let heads = document.heads();
    to_bytes(&BookSnapshot {
        version,
        heads,
        workspace: workspace(),
        me: None,
        view: None,
        stamps,
        conflicts,
        quarantined,
    })
}

/// As the page writes it; whether the signature is right is not looked at here.
fn signed() -> Vec<u8> {
    let (of, by, copy) = ("Rill Sensors".to_owned(), "Ana Markovic".to_owned(), WORKSPACE.to_vec());
    let snapshot = kariz_signed::Snapshot { of, by, at: 1_795_000_000_000, key: [7; 32], copy };
    kariz_signed::write(&snapshot.content(), &[9; 64])
}
