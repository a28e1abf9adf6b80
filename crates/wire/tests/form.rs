//! The form is postcard's, whatever is written; and nothing that is read can do harm.

use std::borrow::Cow;

use kariz_wire::{Unreadable, Wire, from_bytes, to_bytes};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Wire)]
enum Part<T> {
    Nothing,
    One(T),
    Two(i16, Box<i32>),
    Named { yes: bool, letter: char },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Wire)]
struct Whole {
    id: u128,
    numbers: (u16, u32, u64, i64),
    text: String,
    name: Cow<'static, str>,
    bytes: Vec<u8>,
    place: [u8; 3],
    parts: Vec<Part<Option<u32>>>,
    result: Result<u8, String>,
}

fn parts() -> impl Strategy<Value = Part<Option<u32>>> {
    prop_oneof![
        Just(Part::Nothing),
        any::<Option<u32>>().prop_map(Part::One),
        any::<(i16, i32)>().prop_map(|(one, other)| Part::Two(one, Box::new(other))),
        any::<(bool, char)>().prop_map(|(yes, letter)| Part::Named { yes, letter }),
    ]
}

/// Numbers of all lengths.
fn long() -> impl Strategy<Value = u128> {
    (any::<u128>(), 0..128_u32).prop_map(|(number, bits)| number >> bits)
}

prop_compose! {
    fn wholes()(
        id in long(),
        (a, b, c, d) in any::<(u16, u32, u64, i64)>(),
        shift in 0..64_u32,
        (text, name) in any::<(String, String)>(),
        (bytes, place) in any::<(Vec<u8>, [u8; 3])>(),
        parts in proptest::collection::vec(parts(), 0..5),
        result in any::<Result<u8, String>>(),
    ) -> Whole {
        Whole { id, numbers: (a, b, c >> shift, d >> shift), text, name: name.into(), bytes, place, parts, result }
    }
}

proptest! {
    #[test]
    fn what_postcard_writes_is_read_and_what_is_written_postcard_reads(whole in wholes()) {
        let bytes = to_bytes(&whole);
        prop_assert_eq!(&bytes, &postcard::to_allocvec(&whole).unwrap());
        prop_assert_eq!(from_bytes::<Whole>(&bytes), Ok(whole.clone()));
        for end in 0..bytes.len() {
            prop_assert_eq!(from_bytes::<Whole>(&bytes[..end]), Err(Unreadable), "cut off at {}", end);
        }
    }

    #[test]
    fn whatever_is_read_is_what_postcard_reads(bytes: Vec<u8>) {
        if let Ok(whole) = postcard::from_bytes::<Whole>(&bytes) {
            prop_assert_eq!(from_bytes(&bytes), Ok(whole));
        }
        let _ = from_bytes::<Vec<Vec<Whole>>>(&bytes);
        let number = postcard::from_bytes::<u64>(&bytes).ok();
        prop_assert_eq!(from_bytes(&bytes).ok(), number);
        prop_assert_eq!(from_bytes(&bytes).ok(), postcard::from_bytes::<u128>(&bytes).ok());
    }
}

#[test]
fn what_is_too_large_or_no_variant_is_not_read() {
    assert_eq!(from_bytes::<u16>(&[0xff, 0xff, 0x03]), Ok(u16::MAX));
    assert_eq!(from_bytes::<u16>(&[0x80, 0x80, 0x04]), Err(Unreadable));
    assert_eq!(from_bytes::<u64>(&[[0xff; 9].as_slice(), &[1]].concat()), Ok(u64::MAX));
    assert_eq!(from_bytes::<u64>(&[[0xff; 9].as_slice(), &[2]].concat()), Err(Unreadable));
    assert_eq!(from_bytes::<u128>(&[[0xff; 18].as_slice(), &[3]].concat()), Ok(u128::MAX));
    assert_eq!(from_bytes::<u128>(&[[0xff; 18].as_slice(), &[4]].concat()), Err(Unreadable));
    assert_eq!(from_bytes::<bool>(&[2]), Err(Unreadable));
    assert_eq!(from_bytes::<Part<u8>>(&[4]), Err(Unreadable));
    assert_eq!(from_bytes::<String>(&[2, 0xc3, 0x28]), Err(Unreadable));
    assert_eq!(from_bytes::<char>(&[2, b'a', b'b']), Err(Unreadable));
}

#[test]
fn b9_a_number_that_somebody_made_up_costs_nothing() {
    let many = [0xff, 0xff, 0xff, 0xff, 0x0f];
    assert_eq!(from_bytes::<Vec<u8>>(&many), Err(Unreadable));
    assert_eq!(from_bytes::<Vec<[u128; 4]>>(&many), Err(Unreadable));
    assert_eq!(from_bytes::<String>(&many), Err(Unreadable));
}
