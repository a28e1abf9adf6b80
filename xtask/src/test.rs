//! `test`: everything that has to hold before a change goes in.

use crate::{
    bench::{self, Extent, Wanted},
    browser, build, check, native, say,
    tally::Tally,
    times::Times,
    trunk,
};
use anyhow::{Result, anyhow, bail};
use std::thread::{self, JoinHandle};

/// Which tests to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Checks, native tests, browser tests, benches.
    Everything,
    /// Native tests alone.
    Native,
    /// Browser tests alone.
    Browser,
}

impl Part {
    /// What the flags ask for; both are the same as none.
    pub fn chosen(native: bool, browser: bool) -> Self {
        match (native, browser) {
            (true, false) => Self::Native,
            (false, true) => Self::Browser,
            _ => Self::Everything,
        }
    }
}

/// Every bench, once and small: a bench that nobody runs is soon broken.
fn benches() -> Result<Tally> {
    let wanted = Wanted { native: true, browser: true, extent: Extent::Smoke, filter: None };
    Ok(match bench::bench(&wanted) {
        Ok(()) => Tally { passed: 1, ..Tally::default() },
        Err(why) => {
            say::failure(&why);
            Tally { failed: 1, ..Tally::default() }
        }
    })
}

fn built(build: JoinHandle<Result<()>>) -> Result<()> {
    build.join().map_err(|_| anyhow!("building the app panicked"))?
}

/// Runs `part`, limited to tests whose name contains `filter`. The last line
/// counts them all.
pub fn test(part: Part, filter: Option<&str>) -> Result<()> {
    let (mut tally, mut times) = (Tally::default(), Times::default());
    if part == Part::Everything {
        times.part("checks", 3, |_| check::check())?;
    }
    // Most of its time the linker of the wasm works on one core alone.
    let build = (part != Part::Native).then(|| thread::spawn(|| build::build(build::Flavour::Release)));
    if part != Part::Browser {
        let step = say::step("running the native tests");
        tally += times.part("native tests", 9, |times| native::test(filter, times))?;
        step.ended(tally.failed == 0);
    }
    if let Some(build) = build {
        times.part("waiting for the app to be built", 3, |_| built(build))?;
        tally += times.part("browser tests", 8, |times| browser::test(filter, times))?;
    }
    if part == Part::Everything {
        tally += times.part("benches, once and small", 2, |_| benches())?;
        tally += trunk::test();
    }
    times.show();
    say::show(format!("\n{tally}"));
    if tally.failed > 0 {
        bail!("some tests failed");
    }
    Ok(())
}
