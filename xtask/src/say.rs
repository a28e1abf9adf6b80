//! How the verbs tell what they are doing.

use std::time::Instant;

/// A step that was announced and has not ended.
pub struct Step {
    what: String,
    since: Instant,
}

/// Announces a step that may take a while.
pub fn step(what: impl Into<String>) -> Step {
    let what = what.into();
    println!("• {what} …");
    Step { what, since: Instant::now() }
}

impl Step {
    /// Tells that the step has ended well, and how long it took.
    pub fn done(self) {
        self.ended(true);
    }

    /// Tells how the step has ended, and how long it took.
    pub fn ended(self, well: bool) {
        let seconds = self.since.elapsed().as_secs_f32();
        println!("{} {} ({seconds:.1} s)", if well { '✓' } else { '✗' }, self.what);
    }
}

/// Tells something in passing.
pub fn note(what: impl AsRef<str>) {
    println!("  {}", what.as_ref());
}

/// Prints a finished table, a summary, an address.
pub fn show(text: impl AsRef<str>) {
    println!("{}", text.as_ref());
}

/// Tells why a verb stops, with the whole chain of causes.
pub fn failure(error: &anyhow::Error) {
    println!("\n✗ {error:#}");
}
