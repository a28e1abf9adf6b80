//! Copies that were spoiled on their way, and copies that somebody spoiled with care: with checksums
//! that are right again.

use kariz_protocol::CopyRefused;

use super::{
    Case,
    Expect::*,
    Theirs, case,
    pack::{self, mended},
};
use crate::sim::dice::Dice;

pub fn cases(theirs: &Theirs) -> Vec<Case> {
    [cut_off(theirs), flipped(theirs), with_care(theirs), rearranged(theirs)].into_iter().flatten().collect()
}

fn cut_off(theirs: &Theirs) -> Vec<Case> {
    let mut cases = Vec::new();
    let damaged = || Refused(CopyRefused::Damaged);
    for nth in 0..24 {
        let at = 4 + (theirs.whole.len() - 4) * nth / 24;
        cases.push(case(format!("cut off at byte {at}"), theirs.whole[..at].to_vec(), damaged()));
    }
    for at in theirs.whole.len() - 4..theirs.whole.len() {
        cases.push(case(format!("cut off at byte {at}"), theirs.whole[..at].to_vec(), damaged()));
    }
    let ends: Vec<_> = pack::bodies(&theirs.pieces).into_iter().map(|(_, body)| body.end).collect();
    for (nth, end) in ends.iter().enumerate() {
        cases.push(case(format!("cut off behind piece {nth}"), theirs.pieces[..*end].to_vec(), Anything));
        let within = case(format!("cut off within piece {nth}"), theirs.pieces[..end - 3].to_vec(), damaged());
        cases.push(within);
    }
    cases
}

/// As a bad memory card would do it: the checksum says so.
fn flipped(theirs: &Theirs) -> Vec<Case> {
    let mut dice = Dice::new(1);
    let mut cases = Vec::new();
    for (name, bytes, count) in [("whole", &theirs.whole, 40), ("in pieces", &theirs.pieces, 20)] {
        for _ in 0..count {
            let (at, bit) = (4 + dice.below(bytes.len() - 4), dice.below(8));
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            cases.push(case(format!("{name}, bit {bit} of byte {at} flipped"), bytes, NotTaken));
        }
    }
    cases
}

/// As somebody would do it who wants it to be read.
fn with_care(theirs: &Theirs) -> Vec<Case> {
    let mut dice = Dice::new(2);
    let mut cases = Vec::new();
    let pieces = pack::bodies(&theirs.pieces).len();
    let count: usize = std::env::var("KARIZ_HOSTILE").ok().and_then(|count| count.parse().ok()).unwrap_or(120);
    for nth in 0..count {
        let (name, bytes, piece) = match nth % 3 {
            0 => ("whole", &theirs.whole, 0),
            _ => ("in pieces", &theirs.pieces, 1 + dice.below(pieces - 1)),
        };
        let mut what = String::new();
        let bytes = mended(bytes, piece, |body| what = spoil(body, &mut dice));
        cases.push(case(format!("{name}, piece {piece} made up: {what}"), bytes, Anything));
    }
    cases
}

/// Changes some bytes; says which.
pub fn spoil(body: &mut Vec<u8>, dice: &mut Dice) -> String {
    let at = dice.below(body.len());
    let byte = u8::try_from(dice.below(256)).unwrap();
    match dice.below(6) {
        0 | 1 => {
            body[at] ^= 1 << dice.below(8);
            format!("a bit of byte {at} flipped")
        }
        2 => {
            body[at] = *dice.pick(&[0, 1, 0x7f, 0x80, 0xff]).unwrap();
            format!("byte {at} is {}", body[at])
        }
        3 => {
            body.insert(at, byte);
            format!("a byte {byte} put in at {at}")
        }
        4 => {
            body.remove(at);
            format!("byte {at} taken out")
        }
        _ => {
            let (from, length) = (dice.below(body.len()), dice.below(20));
            let part = body[from..(from + length).min(body.len())].to_vec();
            body.splice(at..(at + part.len()).min(body.len()), part);
            format!("{length} bytes of {from} written to {at}")
        }
    }
}

fn rearranged(theirs: &Theirs) -> Vec<Case> {
    let bodies = pack::bodies(&theirs.pieces);
    let pieces: Vec<_> = bodies.into_iter().map(|(kind, body)| pack::chunk(kind, &theirs.pieces[body])).collect();
    let backwards: Vec<u8> = pieces.iter().rev().flatten().copied().collect();
    let (first, last) = (&pieces[0], &pieces[pieces.len() - 1]);
    let shown = || Shown { set_aside: 0 };
    let deflated: Vec<u8> = pieces
        .iter()
        .map(|piece| match piece[8] {
            pack::CHANGE => pack::deflated_chunk(&piece[pack::bodies(piece)[0].1.clone()]),
            _ => piece.clone(),
        })
        .collect::<Vec<_>>()
        .concat();
    vec![
        case("its pieces backwards", backwards, Anything),
        case("its last piece missing from the middle", [&first[..], last].concat(), Refused(CopyRefused::Damaged)),
        case("its last piece 2,000 times", [&theirs.pieces[..], &last.repeat(2_000)].concat(), shown()),
        case("its pieces deflated, however small", deflated, Anything),
        case("some text behind it", [&theirs.whole[..], b"regards, Ben"].concat(), Refused(CopyRefused::Damaged)),
        case("zeros behind it", [&theirs.whole[..], &[0; 512]].concat(), Refused(CopyRefused::Damaged)),
        case("half of it twice", theirs.whole[..theirs.whole.len() / 2].repeat(2), Refused(CopyRefused::Damaged)),
    ]
}
