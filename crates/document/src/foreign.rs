//! A file that somebody handed over: checked before anything of it comes near a workspace (B1).

use automerge::{Automerge, ReadDoc, Value};
use kariz_core::{Entity, Table, Timestamp, WorkspaceId};
use kariz_protocol::{CopyRefused, ForeignCopy, LeftOut, LeftOutOf, MergePreview};

use crate::{
    changes::{self, Objection},
    chunk::{self, Chunk, Kind},
    document::{self, Actor, Document},
    genesis, layout,
    limits::{self, Size},
    meta::ChangeMeta,
    taking::Trust,
};

/// The largest file that is read, in bytes. A workspace of 100,000 deals takes some 17 MB.
pub const MAX_FILE: usize = 64 << 20;

/// Who reads a file; writes nothing.
pub(crate) const NOBODY: Actor = Actor([0; 16]);

/// A file that was read.
pub(crate) struct Opened {
    /// The document in it.
    pub(crate) doc: Automerge,
    /// How large all pieces of the file are together.
    pub(crate) size: Size,
    /// It is a snapshot and nothing else, as [`Document::save`](crate::Document::save) makes it.
    pub(crate) is_one_piece: bool,
    /// The document is what its changes make, as far as is known.
    pub(crate) is_exact: bool,
    /// Changes behind the snapshot that are not in the document.
    pub(crate) left_out: LeftOut,
    /// What these are about.
    pub(crate) left_out_of: LeftOutOf,
}

/// What can be said of a file at a glance: whether it may be a workspace, and is all there. Nothing in
/// it is read yet.
///
/// # Errors
/// When it is no workspace, too large, or cut off.
pub fn glance(bytes: &[u8]) -> Result<(), CopyRefused> {
    chunks(bytes).map(drop)
}

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, CopyRefused> {
    if !bytes.starts_with(&chunk::MAGIC) {
        return Err(CopyRefused::NotAWorkspace(looks_like(bytes).map(str::to_owned)));
    }
    if bytes.len() > MAX_FILE {
        return Err(CopyRefused::TooLarge(bytes.len()));
    }
    chunk::split(bytes).ok_or(CopyRefused::Damaged)
}

/// The document in a file. Cheap checks come first.
pub(crate) fn open(bytes: &[u8]) -> Result<Opened, CopyRefused> {
    let chunks = chunks(bytes)?;
    let size = limits::check(&chunks).map_err(|unfit| match unfit {
        limits::Unfit::Damaged => CopyRefused::Damaged,
        limits::Unfit::TooMuch => CopyRefused::Stopped,
    })?;
    let (doc, left_out, left_out_of) = load(&chunks)?;
    if !genesis::begins(&doc) || document::workspace(&doc).is_none() {
        Err(CopyRefused::NotKariz)
    } else if genesis::is_too_new(&doc) {
        Err(CopyRefused::TooNew)
    } else if !doc.get_missing_deps(&[]).is_empty() {
        Err(CopyRefused::Damaged) // Automerge has put changes aside that build on others
    } else {
        let is_one_piece = matches!(chunks[..], [Chunk { kind: Kind::Document, .. }]);
        Ok(Opened { doc, size, is_one_piece, is_exact: true, left_out, left_out_of })
    }
}

/// The document in these pieces. A snapshot is read by Automerge as a whole; changes behind it are
/// checked first, since Automerge trusts them.
fn load(chunks: &[Chunk<'_>]) -> Result<(Automerge, LeftOut, LeftOutOf), CopyRefused> {
    let is_document = |chunk: &&Chunk<'_>| chunk.kind == Kind::Document;
    let doc = match chunks.iter().find(is_document) {
        Some(snapshot) => changes::load(snapshot.bytes).ok_or(CopyRefused::Damaged)?,
        None => genesis::document(),
    };
    let mut rest = Vec::new();
    for chunk in chunks {
        rest.extend(changes::read(&doc, chunk.bytes).ok_or(CopyRefused::Damaged)?);
    }
    if rest.is_empty() {
        return Ok((doc, LeftOut::default(), LeftOutOf::default()));
    }
    let mut whole = Document::of(doc, NOBODY);
    whole.take_trusting(rest, Trust::None).map_err(|_| CopyRefused::Damaged)?;
    if whole.is_missing_changes() {
        return Err(CopyRefused::Damaged); // they build on others that are not in it
    }
    let (left_out, left_out_of) = (whole.take_left_out(), whole.take_left_out_of());
    Ok((whole.doc, left_out, left_out_of))
}

impl Opened {
    /// What can be said of the file itself, not yet of what it brings.
    pub(crate) fn preview(&self, copy: &ForeignCopy) -> MergePreview {
        MergePreview {
            name: copy.name.clone(),
            bytes: copy.bytes.len(),
            workspace: title(&self.doc),
            newest: newest(&self.doc),
            ..MergePreview::default()
        }
    }
}

/// The time of the newest of the latest changes.
fn newest(doc: &Automerge) -> Option<Timestamp> {
    let latest = doc.get_heads().into_iter().filter_map(|head| doc.get_change_meta_by_hash(&head));
    latest.map(|change| ChangeMeta::read(None, change.timestamp).at).max()
}

/// What an objection to the changes in a file is to whoever opened it.
pub(crate) fn refusal(objection: Objection, doc: &Automerge) -> CopyRefused {
    match objection {
        Objection::Damaged | Objection::Layout | Objection::Deletes | Objection::Clashes | Objection::TooMuch => {
            CopyRefused::Damaged
        }
        Objection::NotKariz => CopyRefused::NotKariz,
        Objection::OtherWorkspace => CopyRefused::OtherWorkspace(title(doc), document::workspace(doc)),
        Objection::TooNew => CopyRefused::TooNew,
    }
}

/// The name of the workspace in a document.
fn title(doc: &Automerge) -> String {
    document::workspace(doc).map(|workspace| name(doc, workspace)).unwrap_or_default()
}

/// The name of the workspace in a document; empty when it has none.
fn name(doc: &Automerge, workspace: WorkspaceId) -> String {
    let maps = layout::record_maps(doc, Entity::new(Table::Workspaces, workspace));
    let name = maps.iter().find_map(|map| doc.get(map, "name").ok().flatten());
    match name {
        Some((Value::Scalar(name), _)) => name.as_str().unwrap_or_default().to_owned(),
        Some((Value::Object(_), text)) => doc.text(text).unwrap_or_default(),
        None => String::new(),
    }
}

/// What a file that is not a workspace looks like, as the usual ending of its name.
fn looks_like(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: &[(&[u8], &str)] = &[
        (b"PK\x03\x04", "zip"),
        (b"%PDF", "pdf"),
        (b"\x89PNG", "png"),
        (b"\xff\xd8\xff", "jpg"),
        (b"age-encryption.org/", "age"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----", "age"),
        (b"SQLite format 3", "sqlite"),
        (b"BEGIN:VCARD", "vcf"),
        (b"BEGIN:VCALENDAR", "ics"),
        (b"{", "json"),
        (b"[", "json"),
        (b"<", "html"),
    ];
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, ending)| *ending);
    let is_text = || !bytes.is_empty() && !bytes.contains(&0) && str::from_utf8(bytes).is_ok();
    known.or_else(|| is_text().then_some("txt"))
}
