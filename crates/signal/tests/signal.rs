//! Signals are packed and read again, and anything else is refused (L6, B1).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

use kariz_signal::{Candidate, Kind, MAX_CANDIDATES, Place, Role, Signal, SignalError, comparison, example};
use proptest::{collection::vec, prelude::*};

fn offer() -> Signal {
    Signal::from_sdp(Role::Offer, &example()).unwrap()
}

#[test]
fn of_a_browsers_description_what_matters_is_kept() {
    let offer = offer();
    assert_eq!(offer.name, "4xK+");
    assert_eq!(offer.password, "by4GZGG1lw+040DWA6hXM5Bz");
    assert_eq!(offer.fingerprint[..3], [0, 1, 2]);
    let kinds: Vec<_> = offer.candidates.iter().map(|candidate| candidate.kind).collect();
    assert_eq!(kinds, [Kind::Host, Kind::Reflexive], "TCP is left out");
    let places: Vec<_> = offer.candidates.iter().map(|candidate| candidate.place.to_string()).collect();
    assert_eq!(places, ["1f4712db-ea17-4bcf-a596-105139dfd8bf.local", "203.0.113.7"]);
}

#[test]
fn a_description_made_of_it_says_the_same() {
    let again = Signal::from_sdp(Role::Offer, &offer().to_sdp()).unwrap();
    assert_eq!(again, offer());
}

/// B9: of two who claim the same device, the browser lets in only who has its certificate.
#[test]
fn a_device_is_known_by_its_certificate() {
    assert_eq!(offer().device(), 0x0001_0203_0405_0607);
    let another = Signal { password: "z".repeat(24), ..offer() };
    assert_eq!(another.device(), offer().device(), "another connection of the same page");
    let forged = Signal { fingerprint: [7; 32], ..offer() };
    assert_ne!(forged.device(), offer().device());
}

#[test]
fn an_offer_fits_a_small_code() {
    let mut offer = offer();
    offer.candidates.truncate(1);
    assert!(offer.to_code().len() <= 123, "{}", offer.to_code().len());
}

#[test]
fn an_answer_knows_its_offer() {
    let other = Signal { password: "z".repeat(24), ..offer() };
    assert_ne!(offer().tag(), other.tag());
    let answer = Signal { role: Role::Answer(offer().tag()), ..other };
    assert_eq!(Signal::from_code(&answer.to_code()), Ok(answer));
}

#[test]
fn both_sides_compare_the_same_digits_and_nobody_else_has_them() {
    let other = Signal { fingerprint: [9; 32], ..offer() };
    let between = Signal { fingerprint: [8; 32], ..offer() };
    assert_eq!(comparison(&offer(), &other), comparison(&other, &offer()));
    assert_ne!(comparison(&offer(), &other), comparison(&offer(), &between));
    assert_eq!(comparison(&offer(), &other).len(), "12345 67890".len());
}

#[test]
fn lines_that_messages_break_are_put_together() {
    let code = offer().to_code();
    let (one, two) = code.split_at(40);
    assert_eq!(Signal::from_code(&format!(" {one}\r\n{two}\n")), Ok(offer()));
}

#[test]
fn other_versions_are_told_from_damage() {
    assert_eq!(Signal::from_bytes(&[200; 90]), Err(SignalError::OtherVersion));
    assert_eq!(Signal::from_bytes(&[200, 1, 2]), Err(SignalError::Damaged), "too short for any version");
    assert_eq!(Signal::from_bytes(&[]), Err(SignalError::Damaged));
    assert_eq!(Signal::from_code("not a code!"), Err(SignalError::Damaged));
}

#[test]
fn nothing_gets_into_a_description_but_names() {
    let evil = Signal { name: "a\r\na=x".to_owned(), ..offer() };
    assert_eq!(Signal::from_bytes(&evil.to_bytes()), Err(SignalError::Damaged));
}

#[test]
fn cut_off_it_is_damaged() {
    let bytes = offer().to_bytes();
    // A cut between two addresses leaves a whole signal with fewer of them.
    let whole = [bytes.len(), bytes.len() - 7, bytes.len() - 7 - 19];
    for end in 0..bytes.len() {
        assert_eq!(Signal::from_bytes(&bytes[..end]).is_ok(), whole.contains(&end), "{end}");
    }
}

fn candidates() -> impl Strategy<Value = Candidate> {
    let kind = prop_oneof![Just(Kind::Host), Just(Kind::Reflexive), Just(Kind::Relay)];
    let place = prop_oneof![
        any::<[u8; 4]>().prop_map(|ip| Place::Ip(ip.into())),
        any::<[u8; 16]>().prop_map(|ip| Place::Ip(ip.into())),
        any::<[u8; 16]>().prop_map(Place::Local),
    ];
    (kind, place, any::<u16>()).prop_map(|(kind, place, port)| Candidate { kind, place, port })
}

fn signals() -> impl Strategy<Value = Signal> {
    let role = prop_oneof![Just(Role::Offer), any::<u32>().prop_map(Role::Answer)];
    let rest =
        ("[a-zA-Z0-9+/]{4,32}", "[a-zA-Z0-9+/]{22,64}", any::<[u8; 32]>(), vec(candidates(), 0..=MAX_CANDIDATES));
    (role, rest).prop_map(|(role, (name, password, fingerprint, candidates))| Signal {
        role,
        name,
        password,
        fingerprint,
        candidates,
    })
}

proptest! {
    #[test]
    fn every_signal_is_read_as_it_was_written(signal in signals()) {
        prop_assert_eq!(Signal::from_code(&signal.to_code()), Ok(signal.clone()));
        prop_assert_eq!(Signal::from_sdp(signal.role, &signal.to_sdp()), Ok(signal));
    }

    #[test]
    fn any_bytes_are_a_signal_or_refused(bytes in vec(any::<u8>(), 0..300)) {
        if let Ok(signal) = Signal::from_bytes(&bytes) {
            prop_assert_eq!(signal.to_bytes(), bytes);
            prop_assert!(Signal::from_sdp(signal.role, &signal.to_sdp()).is_ok());
        }
    }

    #[test]
    fn any_text_is_a_description_or_refused(text in "(a=(ice-ufrag:|ice-pwd:|candidate:|fingerprint:sha-256 )?[ -~]{0,80}\r\n){0,8}") {
        let _ = Signal::from_sdp(Role::Offer, &text);
    }
}
