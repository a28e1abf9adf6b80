//! What the browser's benches know messages by: the first byte of each, as the protocol numbers them.

use std::{fs, path::Path};

use anyhow::Result;
use kariz_core::{Command, CommandName, WorkspaceId, Zone};
use kariz_protocol::{Ask, CopyRefused, Done, ForeignCopy, Tell, to_bytes};
use kariz_wire::Wire;
use serde_json::{Map, Value, json};

/// Writes `messages.json`: names of asks and tells with their numbers.
pub fn leave(folder: &Path) -> Result<()> {
    let copy = ForeignCopy { name: String::new(), bytes: Vec::new() };
    let command = Command::PutMany { name: CommandName::Import, records: Vec::new() };
    let asks = [
        ("open", Ask::Open { zone: Zone::default(), painted: None }),
        ("do", Ask::Do(0, Box::new(command))),
        ("shareCopy", Ask::ShareCopy(0)),
        ("previewCopy", Ask::PreviewCopy(0, copy)),
        ("mergeCopy", Ask::MergeCopy(0, Vec::new())),
    ];
    let tells = [
        ("opened", Tell::Opened { workspace: WorkspaceId::default(), me: None, book: None }),
        ("done", Tell::Done(0, Ok(Done::default()))),
        ("copy", Tell::Copy(0, Vec::new(), String::new())),
        ("preview", Tell::Preview(0, Err(CopyRefused::Damaged))),
        ("merged", Tell::Merged(0, Err(CopyRefused::Damaged))),
    ];
    let messages = json!({ "asks": numbers(&asks), "tells": numbers(&tells) });
    fs::create_dir_all(folder)?;
    Ok(fs::write(folder.join("messages.json"), messages.to_string())?)
}

fn numbers<T: Wire>(messages: &[(&str, T)]) -> Map<String, Value> {
    let number = |(name, message): &(&str, T)| ((*name).to_owned(), Value::from(to_bytes(message).first().copied()));
    messages.iter().map(number).collect()
}
