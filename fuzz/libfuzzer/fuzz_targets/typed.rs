#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kariz_fuzz::typed(bytes));
