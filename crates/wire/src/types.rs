//! The types of the standard library that are parts of others.

use std::{borrow::Cow, marker::PhantomData, sync::Arc};

use crate::{Reader, Wire, write_number};

impl Wire for u8 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte()
    }

    fn pack_all(all: &[Self], out: &mut Vec<u8>) {
        out.extend_from_slice(all);
    }

    fn unpack_all(count: usize, from: &mut Reader<'_>) -> Vec<Self> {
        from.bytes(count).to_vec()
    }
}

impl Wire for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        from.flag()
    }
}

macro_rules! numbers {
    ($($unsigned:ty)*; $($signed:ty)*) => {
        $(impl Wire for $unsigned {
            fn pack(&self, out: &mut Vec<u8>) {
                write_number(*self as u64, out);
            }

            fn unpack(from: &mut Reader<'_>) -> Self {
                from.number(Self::MAX as u64) as Self
            }
        })*
        // Whatever its sign, a small number is short: 0, -1, 1, -2.
        $(impl Wire for $signed {
            fn pack(&self, out: &mut Vec<u8>) {
                let (number, sign) = (i64::from(*self), i64::from(*self) >> 63);
                write_number((number << 1 ^ sign) as u64, out);
            }

            fn unpack(from: &mut Reader<'_>) -> Self {
                let number = from.number(Self::MAX as u64 * 2 + 1);
                ((number >> 1) as i64 ^ -((number & 1) as i64)) as Self
            }
        })*
    };
}
numbers!(u16 u32 u64 usize; i16 i32 i64);

/// As any other number, in up to 19 bytes; 63 bits at once, since machines have no larger numbers.
impl Wire for u128 {
    fn pack(&self, out: &mut Vec<u8>) {
        if let Ok(number) = u64::try_from(*self) {
            return write_number(number, out);
        }
        let low = *self as u64;
        out.extend((0..63).step_by(7).map(|shift| (low >> shift) as u8 | 0x80));
        (self >> 63).pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        let (low, goes_on) = from.bits_63();
        let (high, goes_on) = if goes_on { from.bits_63() } else { (0, false) };
        let top = if goes_on { from.byte() } else { 0 };
        from.expect(top < 4);
        Self::from(low) | Self::from(high) << 63 | Self::from(top) << 126
    }
}

impl Wire for char {
    fn pack(&self, out: &mut Vec<u8>) {
        write_text(self.encode_utf8(&mut [0; 4]), out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        let text = String::unpack(from);
        let mut letters = text.chars();
        let letter = letters.next();
        from.expect(letter.is_some());
        from.expect(letters.next().is_none());
        letter.unwrap_or_default()
    }
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    write_number(text.len() as u64, out);
    out.extend_from_slice(text.as_bytes());
}

impl Wire for String {
    fn pack(&self, out: &mut Vec<u8>) {
        write_text(self, out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        let count = from.count();
        let text = str::from_utf8(from.bytes(count));
        from.expect(text.is_ok());
        text.unwrap_or_default().to_owned()
    }
}

impl Wire for Cow<'static, str> {
    fn pack(&self, out: &mut Vec<u8>) {
        write_text(self, out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::Owned(String::unpack(from))
    }
}

/// Appends a list, as it is read as a `Vec`.
pub fn write_list<T: Wire>(list: &[T], out: &mut Vec<u8>) {
    write_number(list.len() as u64, out);
    T::pack_all(list, out);
}

impl<T: Wire> Wire for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        write_list(self, out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        let count = from.count();
        T::unpack_all(count, from)
    }
}

impl<T: Wire, const N: usize> Wire for [T; N] {
    fn pack(&self, out: &mut Vec<u8>) {
        T::pack_all(self, out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        std::array::from_fn(|_| T::unpack(from))
    }
}

impl<T: Wire> Wire for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        from.flag().then(|| T::unpack(from))
    }
}

impl<T: Wire, E: Wire> Wire for Result<T, E> {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.is_err()));
        match self {
            Ok(value) => value.pack(out),
            Err(error) => error.pack(out),
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        if from.flag() { Err(E::unpack(from)) } else { Ok(T::unpack(from)) }
    }
}

impl<T: Wire> Wire for Box<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        (**self).pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::new(T::unpack(from))
    }
}

impl<T: Wire> Wire for Arc<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        (**self).pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::new(T::unpack(from))
    }
}

/// Nothing at all.
impl<T> Wire for PhantomData<T> {
    fn pack(&self, _out: &mut Vec<u8>) {}

    fn unpack(_from: &mut Reader<'_>) -> Self {
        Self
    }
}

macro_rules! tuples {
    ($(($($part:ident),*))*) => {$(
        #[expect(non_snake_case, reason = "parts are called as their types are")]
        impl<$($part: Wire),*> Wire for ($($part,)*) {
            fn pack(&self, out: &mut Vec<u8>) {
                let ($($part,)*) = self;
                $($part.pack(out);)*
            }

            fn unpack(from: &mut Reader<'_>) -> Self {
                ($($part::unpack(from),)*)
            }
        }
    )*};
}
tuples!((A, B)(A, B, C)(A, B, C, D)(A, B, C, D, E)(A, B, C, D, E, F));
