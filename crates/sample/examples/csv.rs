//! Prints a sales history for trying the import: `cargo run -p kariz-sample --example csv -- 9000 > file.csv`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut numbers = std::env::args().skip(1).map_while(|argument| argument.parse().ok());
    let rows = numbers.next().unwrap_or(9_000);
    let seed = numbers.next().unwrap_or(1);
    let text = kariz_sample::opportunities_csv(usize::try_from(rows).unwrap_or(usize::MAX), seed);
    std::io::stdout().write_all(text.as_bytes())
}
