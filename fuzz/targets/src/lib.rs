//! One function for each parser that meets bytes from outside (section 9): it gives them to the parser,
//! and panics where a promise is broken. Whatever the bytes are, it returns.
//!
//! Two run them: `tests/corpus.rs`, with the kept inputs in `fuzz/corpus` and mutations of them, on any
//! toolchain; and the libFuzzer targets in `fuzz/libfuzzer`, for hours.
//!
//! What is private to a crate is reached by the way that the bytes take in the app: through a session.

mod browser;
#[path = "../../../crates/document/tests/forge/mod.rs"]
mod forge;

use std::panic::{AssertUnwindSafe, catch_unwind};

use kariz_core::{
    Book, Calendar, Currency, Date,
    typed::{
        Customs, DayWords, Marks, amount, line,
        person::{Hints, LONGEST, people},
    },
};
use kariz_document::{Actor, Carry, Document, SyncState, WholeCopy};
use kariz_import::ImportFile;
use kariz_protocol::{BookSnapshot, ForeignCopy, PeerEvent, PeerId, put_sum, records_in};
use kariz_session::Input;
use kariz_signal::{Role, Signal};

pub use browser::Browser;
use forge::{
    Dice,
    game::{Rules, Tally, play},
};

/// A parser under test.
pub type Target = fn(&[u8]);

/// All of them, by the name of their folder in `fuzz/corpus`.
pub const TARGETS: [(&str, Target); 14] = [
    ("copy", copy),
    ("changes", changes),
    ("sync_message", sync_message),
    ("made_up", made_up),
    ("live_message", live_message),
    ("server_frame", server_frame),
    ("tab_message", tab_message),
    ("offer", offer),
    ("table", table),
    ("typed", typed),
    ("meta", meta),
    ("book_snapshot", book_snapshot),
    ("sealed", sealed),
    ("signed", signed),
];

/// The workspace that the inputs are about, as a snapshot.
pub const WORKSPACE: &[u8] = include_bytes!("workspace.automerge");

const ACTOR: Actor = Actor([0xaa; 16]);

/// The document of [`WORKSPACE`].
pub fn document() -> Document {
    Document::open(WORKSPACE, ACTOR).unwrap_or_else(|_| Document::new(ACTOR))
}

/// A file that somebody handed over, and stored chunks. What an inspector calls sound, everybody can
/// read and merge; the inspector itself may panic, that is what it is for.
pub fn copy(bytes: &[u8]) {
    let document = document();
    let inspected = catch_unwind(AssertUnwindSafe(|| kariz_document::inspect(bytes.to_vec())));
    let Ok(Ok(verdict)) = inspected else { return };
    let copy = ForeignCopy { name: String::new(), bytes: bytes.to_vec() };
    let mut book = Book::default();
    book.apply(document.read_all());
    let before = document.heads();
    if let Ok((_, staged)) = document.preview(&book, &copy) {
        assert_eq!(document.heads(), before, "a preview changes nothing");
        let mut merged = document.clone();
        let _ = merged.merge(&book, staged);
        assert!(can_be_read_again(&merged), "what was merged can be read again");
        let inspected = document.preview_inspected(&book, &copy, verdict);
        let is_same = inspected.is_ok_and(|(_, staged)| {
            let mut trusting = document.clone();
            trusting.merge(&book, staged).is_ok() && trusting.heads() == merged.heads()
        });
        assert!(is_same, "what an inspector says saves work, and changes nothing");
    }
    let whole = WholeCopy::open(copy);
    assert!(whole.is_ok(), "what is sound can be opened");
    if let Ok((_, whole)) = whole {
        let whole = whole.adopt(ACTOR);
        assert!(Document::open(&whole.snapshot, ACTOR).is_ok(), "what was adopted can be read again");
    }
}

/// Changes of another tab or a peer.
pub fn changes(bytes: &[u8]) {
    let mut document = document();
    let before = document.heads();
    match document.receive(bytes) {
        Ok(_) => assert!(can_be_read_again(&document), "what was received can be read again"),
        Err(_) => assert_eq!(document.heads(), before, "what was refused has changed nothing"),
    }
}

/// A message of Automerge's sync protocol.
pub fn sync_message(bytes: &[u8]) {
    let (mut document, mut peer) = (document(), SyncState::default());
    let before = document.heads();
    match document.take_sync_message(&mut peer, bytes) {
        Ok(_) => assert!(can_be_read_again(&document), "what was received can be read again"),
        Err(_) => assert_eq!(document.heads(), before, "what was refused has changed nothing"),
    }
    let _ = document.sync_message(&mut peer, Carry::Changes);
}

/// A game with honest people and made-up changes; the bytes are the chance in it.
pub fn made_up(bytes: &[u8]) {
    let mut below = forge::from_bytes(bytes);
    let rules = [Rules::MadeUp, Rules::InOthersNames, Rules::Honest, Rules::MadeUp];
    let mut dice = Dice(&mut below);
    let rules = *dice.pick(&rules);
    play(rules, &mut dice, &mut Tally::default());
}

fn can_be_read_again(document: &Document) -> bool {
    Document::open(&document.save(), ACTOR).is_ok_and(|again| again.heads() == document.heads())
}

/// A frame of a live session, as the first word of a peer.
pub fn live_message(bytes: &[u8]) {
    let mut browser = Browser::opened();
    let id = PeerId::Live(1);
    browser.feed(Input::Peer(PeerEvent::Opened(id)));
    browser.feed(Input::Peer(PeerEvent::Bytes(id, bytes.to_vec())));
    browser.assert_open();
}

/// A WebSocket message of a sync server that has greeted.
pub fn server_frame(bytes: &[u8]) {
    let mut browser = Browser::opened();
    let Some(id) = browser.with_server() else { return };
    browser.feed(Input::Peer(PeerEvent::Bytes(id, bytes.to_vec())));
    browser.assert_open();
}

/// A message of another tab, perhaps of another version.
pub fn tab_message(bytes: &[u8]) {
    Browser::opened().feed(Input::Tab(bytes.to_vec()));
}

/// An offer or answer from a link or a QR code.
pub fn offer(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let signals = [Signal::from_bytes(bytes), Signal::from_code(&text), Signal::from_sdp(Role::Offer, &text)];
    for signal in signals.into_iter().flatten() {
        let sdp = signal.to_sdp();
        assert!(!sdp.replace("\r\n", "").contains(['\r', '\n']), "nothing of it makes lines of its own");
        assert_eq!(Signal::from_bytes(&signal.to_bytes()).as_ref(), Ok(&signal), "it is packed as it was read");
    }
}

/// A table to import: its encoding, its layout, and what is made of it.
pub fn table(bytes: &[u8]) {
    let mut book = Book::default();
    book.apply(document().read_all());
    let today = Date::from_day_number(20_780);
    if let Ok(mut file) = ImportFile::read("table.csv", bytes.to_vec()) {
        let plan = file.detect(&book, today);
        let _ = file.view(&book, &plan, today);
    }
}

/// What is typed or pasted: people, a card, a day, a line, an amount.
pub fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (today, usual, marks) = (Date::from_day_number(20_780), Currency::EUR, Marks { decimal: ',' });
    let channels = ["Referral".to_owned(), "Trade fair".to_owned()];
    for person in people(&text, Hints { channels: &channels, usual, marks }).unwrap_or_default() {
        assert!(!person.name.trim().is_empty(), "everybody is called something");
        assert!(person.name.len() <= LONGEST && person.role.len() <= LONGEST, "nobody is a book");
    }
    let _ = amount(&text, usual, marks);
    let words =
        DayWords::parse("today: today; next: next; mon: mon, 周一; in: in, 后; one: a; days: days, 天; noon: noon");
    for calendar in [Calendar::Gregorian, Calendar::SolarHijri] {
        let customs = Customs { calendar, mark: ".".to_owned(), ..Customs::default() };
        let _ = customs.read(&text, &words, today);
        let line = line(&text, &words, &customs, today);
        assert!(line.due.is_none_or(|due| due >= today), "nothing is planned for a day that has gone");
    }
}

/// What this device keeps about the workspace.
pub fn meta(bytes: &[u8]) {
    Browser::with_meta(bytes);
    Browser::with_meta(&[&with_sum(bytes), &b"\0summed\0"[..]].concat());
}

/// The Book that was painted last.
pub fn book_snapshot(bytes: &[u8]) {
    let bytes = &with_sum(bytes)[..]; // without it nothing is read
    let _ = records_in(bytes);
    if let Some(head) = BookSnapshot::read(bytes) {
        let _ = (head.records(BookSnapshot::REST, &[bytes]), head.owns(BookSnapshot::REST, &[bytes]));
    }
    let browser = Browser::with_book(bytes);
    browser.assert_open();
}

fn with_sum(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    put_sum(&mut bytes);
    bytes
}

/// A sealed copy, opened with a passphrase. Work that takes its time is none of this.
pub fn sealed(bytes: &[u8]) {
    let head = bytes.get(..200.min(bytes.len())).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let work = head.lines().find_map(|line| line.strip_prefix("-> scrypt ")?.split(' ').nth(1)?.parse::<u32>().ok());
    if work.is_none_or(|work| work <= 8) {
        let _ = kariz_sealed::open(bytes, "correct horse battery staple");
    }
}

/// A signed snapshot, before its signature is checked.
pub fn signed(bytes: &[u8]) {
    if let Ok(signed) = kariz_signed::read(bytes) {
        assert_eq!(signed.snapshot.content(), signed.content, "what was read is what was signed");
        assert_eq!(kariz_signed::write(&signed.content, &signed.signature), bytes, "there is one way to write it");
    }
}
