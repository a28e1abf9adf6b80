//! The files that the JavaScript Automerge and the browser are measured with.

use std::{fs, path::Path};

use anyhow::Result;

use crate::{apart, document::THEIRS, edits, workspace};

/// Writes `<deals>.kariz`, `<deals>-busy.kariz` with six activities a deal, `<deals>-day.kariz` with two leads a deal
/// besides, `<deals>-theirs.kariz`, and `<deals>-apart-ours.kariz` and
/// `<deals>-apart-theirs.kariz`.
pub fn leave(folder: &Path, deals: usize) -> Result<()> {
    fs::create_dir_all(folder)?;
    let (doc, book) = workspace::import(&workspace::records(deals))?;
    let bytes = doc.save();
    let mut theirs = workspace::open(&bytes, 2)?;
    edits::retitle(&mut theirs, &book, 0, THEIRS, "theirs")?;
    let (ours_apart, theirs_apart) = apart::pair(&bytes, &book)?;
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.join(format!("{deals}{name}.kariz")), bytes);
    write("", bytes)?;
    write("-busy", workspace::import(&workspace::busy_records(deals))?.0.save())?;
    write("-day", workspace::import(&workspace::day_records(deals))?.0.save())?;
    write("-theirs", theirs.save())?;
    write("-apart-ours", ours_apart.save())?;
    write("-apart-theirs", theirs_apart.save())?;
    Ok(())
}
