//! `test`: everything that has to hold before a change goes in.

use crate::{
    bench::{self, Extent, Wanted},
    browser, build, check, native, say,
    tally::Tally,
    trunk,
};
use anyhow::{Result, bail};

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

/// Runs `part`, limited to tests whose name contains `filter`. The last line
/// counts them all.
pub fn test(part: Part, filter: Option<&str>) -> Result<()> {
    let mut tally = Tally::default();
    if part == Part::Everything {
        check::check()?;
    }
    if part != Part::Browser {
        let step = say::step("running the native tests");
        tally += native::test(filter)?;
        step.ended(tally.failed == 0);
    }
    if part != Part::Native {
        build::build(build::Flavour::Release)?;
        tally += browser::test(filter)?;
    }
    if part == Part::Everything {
        tally += benches()?;
        tally += trunk::test();
    }
    say::show(format!("\n{tally}"));
    if tally.failed > 0 {
        bail!("some tests failed");
    }
    Ok(())
}
