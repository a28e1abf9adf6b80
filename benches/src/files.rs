//! The files that the JavaScript Automerge and the browser are measured with.

use std::{fs, path::Path};

use anyhow::Result;

use crate::{document::THEIRS, edits, workspace};

/// Writes `<deals>.kariz` and `<deals>-theirs.kariz`.
pub fn leave(folder: &Path, deals: usize) -> Result<()> {
    fs::create_dir_all(folder)?;
    let (doc, book) = workspace::import(&workspace::records(deals))?;
    let bytes = doc.save();
    let mut theirs = workspace::open(&bytes, 2)?;
    edits::retitle(&mut theirs, &book, 0, THEIRS, "theirs")?;
    fs::write(folder.join(format!("{deals}.kariz")), bytes)?;
    fs::write(folder.join(format!("{deals}-theirs.kariz")), theirs.save())?;
    Ok(())
}
