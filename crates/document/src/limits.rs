//! Bytes that would swell beyond all measure when they are read (B1).
//!
//! Automerge has no limits of its own: 188 bytes can say "two million operations", since equal ones
//! are stored as a count. So the counts are added up here first, and what is deflated is inflated
//! in a room of limited size.
//!
//! What is left to whoever runs this: Automerge panics on some snapshots that were made up on purpose,
//! with right checksums, and has no limit of time. Only a worker that can be stopped holds that
//! ([`crate::inspect`]); changes are looked at one by one ([`crate::admission`]).

use std::io::Read;

use automerge::Change;
use flate2::read::DeflateDecoder;

use crate::chunk::{self, Bytes, Chunk, Kind};

/// The most entries that columns may have: of each chunk its longest column, all chunks together. The
/// largest workspaces planned for (100,000 deals with their history) have some 5 million operations.
const MAX_ROWS: u64 = 10_000_000;

/// The most bytes that all of it may have when it is inflated.
const MAX_INFLATED: u64 = 256 << 20;

/// The most changes that one may build on.
pub(crate) const MAX_DEPS: usize = 256;

/// The most operations of a change. Going back to an earlier state of 100,000 deals has some 1 million.
const MAX_OPERATIONS: u64 = 2_000_000;

/// The kind of a column, in the lowest bits of its name, that names actors by their place in a list.
const ACTORS: u64 = 1;

/// The column of a document that says by whom values were replaced: one entry for each time.
pub(crate) const REPLACED_BY: u64 = 0x81;

/// The bit in a column's name that says that it is deflated.
const DEFLATED: u64 = 8;

/// Why bytes are not to be given to Automerge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// They are not laid out as Automerge does it.
    Damaged,
    /// They would become too large.
    TooMuch,
}

/// How large these chunks become, if they stay within measure.
pub(crate) fn check(chunks: &[Chunk<'_>]) -> Result<Size, Unfit> {
    let mut room = Room { bytes: MAX_INFLATED, rows: MAX_ROWS };
    chunks.iter().try_for_each(|chunk| room.chunk(chunk))?;
    Ok(Size { bytes: MAX_INFLATED - room.bytes, rows: MAX_ROWS - room.rows })
}

/// What a peer sends at once, to be taken in portion by portion.
pub(crate) struct Sent<'c, 'b> {
    /// One behind the other.
    pub(crate) portions: Vec<&'c [Chunk<'b>]>,
    /// How large all of it becomes: in bytes inflated, with some for each entry.
    pub(crate) size: u64,
}

/// An entry counts as so many bytes: the most entries weigh as much as the most bytes.
const ENTRY: u64 = MAX_INFLATED / MAX_ROWS;

/// The same of what a peer sends at once. Honest changes are some ten times as long when they are inflated,
/// and have less than an operation a byte; what becomes much more than was sent is taken in by portions, as
/// if it had come little by little. All copies take in the same then, whatever they have from whom.
///
/// There may be one snapshot, which an inspector has read ([`crate::snapshot_in`]), and changes behind it.
pub(crate) fn check_sent<'c, 'b>(chunks: &'c [Chunk<'b>]) -> Result<Sent<'c, 'b>, Unfit> {
    if chunks.iter().filter(|chunk| chunk.kind == Kind::Document).count() > 1 {
        return Err(Unfit::Damaged);
    }
    let mut room = Room { bytes: MAX_INFLATED, rows: MAX_ROWS };
    let (mut portions, mut begin, mut portion) = (Vec::new(), 0, Portion::default());
    for (nth, chunk) in chunks.iter().enumerate() {
        let one = room.portion(chunk)?;
        if !portion.has_room_for(&one) {
            portions.extend(chunks.get(begin..nth));
            (begin, portion) = (nth, Portion::default());
        }
        portion.add(&one);
    }
    portions.extend(chunks.get(begin..));
    let (bytes, rows) = (MAX_INFLATED - room.bytes, MAX_ROWS - room.rows);
    Ok(Sent { portions, size: bytes + rows * ENTRY })
}

/// What is taken in at once.
#[derive(Debug, Default)]
struct Portion {
    /// Bytes as they came.
    sent: u64,
    /// Bytes that were inflated.
    inflated: u64,
    rows: u64,
}

impl Portion {
    /// Whether one more may come along. A single one always may: it is measured by itself when its turn comes.
    fn has_room_for(&self, more: &Self) -> bool {
        let sent = self.sent + more.sent;
        let is_within =
            self.inflated + more.inflated <= (4 << 20) + 64 * sent && self.rows + more.rows <= entries(sent);
        self.sent == 0 || is_within
    }

    fn add(&mut self, more: &Self) {
        self.sent += more.sent;
        self.inflated += more.inflated;
        self.rows += more.rows;
    }
}

/// So many entries may be in so many bytes.
fn entries(bytes: u64) -> u64 {
    200_000 + 16 * bytes
}

/// Whether a change, which is not deflated any more, is within measure by itself. What it builds on is to be
/// looked up, and each of its operations taken apart, all of them in memory.
pub(crate) fn is_within(change: &Change) -> bool {
    let most = entries(change.raw_bytes().len() as u64).min(MAX_OPERATIONS);
    change.deps().len() <= MAX_DEPS && change.len() as u64 <= most
}

/// How large something is, as far as it is measured here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    bytes: u64,
    rows: u64,
}

impl Size {
    /// A workspace with that much in it can be handed on: what was taken in of others leaves a quarter of
    /// what there may be to those who work here.
    const ROOM: Self = Self { bytes: MAX_INFLATED / 4 * 3, rows: MAX_ROWS / 4 * 3 };

    /// Of a snapshot that was read, with so many operations and changes. What becomes large in it are names and
    /// values, and how often values were replaced; all else is not even looked at, since each opening waits.
    pub fn of_snapshot(bytes: &[u8], entries: u64) -> Self {
        let chunks = chunk::split(bytes).unwrap_or_default();
        let sizes =
            chunks.iter().filter(|chunk| chunk.kind == Kind::Document).map(|chunk| Self::of_document(chunk.body));
        sizes.fold(Self { bytes: 0, rows: 0 }, |all, size| all.and(size.unwrap_or_default())).at_least(entries)
    }

    /// The same with so many entries, or more.
    pub fn at_least(self, entries: u64) -> Self {
        Self { rows: self.rows.max(entries), ..self }
    }

    fn of_document(body: &[u8]) -> Option<Self> {
        let mut body = Bytes(body);
        let (changes, operations) = document_head(&mut body)?;
        let mut size = Self::default();
        for column in changes.iter().chain(&operations) {
            let data = body.take(column.length)?;
            let is_deflated = column.name & DEFLATED != 0;
            if column.name & !DEFLATED == REPLACED_BY {
                let mut room = Room { bytes: MAX_INFLATED, rows: 0 };
                let inflated = if is_deflated { room.inflate(data).ok()? } else { data.to_vec() };
                size.rows = rows(REPLACED_BY, &inflated)?;
            }
            let mut limited = DeflateDecoder::new(data).take(MAX_INFLATED);
            size.bytes += if is_deflated { std::io::copy(&mut limited, &mut std::io::sink()).ok()? } else { 0 };
        }
        Some(size)
    }

    /// Of a change that is not deflated.
    pub fn of_change(bytes: &[u8]) -> Self {
        let mut room = Room { bytes: MAX_INFLATED, rows: MAX_ROWS };
        let chunks = chunk::split(bytes).unwrap_or_default();
        match chunks.iter().try_for_each(|chunk| room.chunk(chunk)) {
            Ok(()) => {
                let plain = chunks.iter().filter(|chunk| chunk.kind == Kind::Change);
                let plain = plain.map(|chunk| chunk.bytes.len() as u64).sum::<u64>();
                Self { bytes: MAX_INFLATED - room.bytes + plain, rows: MAX_ROWS - room.rows }
            }
            Err(Unfit::TooMuch) => Self { bytes: MAX_INFLATED, rows: MAX_ROWS },
            Err(Unfit::Damaged) => Self { bytes: bytes.len() as u64, rows: 0 }, // it is left out for that
        }
    }

    /// With that much more.
    pub fn and(self, more: Self) -> Self {
        Self { bytes: self.bytes.saturating_add(more.bytes), rows: self.rows.saturating_add(more.rows) }
    }

    /// Whether others open it.
    pub fn is_fit(self) -> bool {
        self.bytes <= Self::ROOM.bytes && self.rows <= Self::ROOM.rows
    }
}

/// How much there may still be.
struct Room {
    /// So many bytes may still be inflated.
    bytes: u64,
    /// So many entries may still come.
    rows: u64,
}

impl Room {
    fn portion(&mut self, chunk: &Chunk<'_>) -> Result<Portion, Unfit> {
        let (bytes, rows) = (self.bytes, self.rows);
        self.chunk(chunk)?;
        Ok(Portion { sent: chunk.bytes.len() as u64, inflated: bytes - self.bytes, rows: rows - self.rows })
    }

    fn chunk(&mut self, chunk: &Chunk<'_>) -> Result<(), Unfit> {
        match chunk.kind {
            Kind::Document => self.document(chunk.body),
            Kind::Change => self.change(chunk.body),
            Kind::Deflated => {
                let change = self.inflate(chunk.body)?;
                self.change(&change)
            }
        }
    }

    fn document(&mut self, body: &[u8]) -> Result<(), Unfit> {
        let mut body = Bytes(body);
        let (changes, operations) = document_head(&mut body).ok_or(Unfit::Damaged)?;
        let changes = self.columns(&mut body, &changes)?;
        let operations = self.columns(&mut body, &operations)?;
        self.take(changes.max(operations))
    }

    fn change(&mut self, body: &[u8]) -> Result<(), Unfit> {
        let mut body = Bytes(body);
        let (actors, operations) = change_head(&mut body).ok_or(Unfit::Damaged)?;
        if !names_actors_below(actors, body, &operations) {
            return Err(Unfit::Damaged);
        }
        let operations = self.columns(&mut body, &operations)?;
        self.take(operations)
    }

    fn take(&mut self, rows: u64) -> Result<(), Unfit> {
        self.rows = self.rows.checked_sub(rows).ok_or(Unfit::TooMuch)?;
        Ok(())
    }

    /// How many entries the longest column has.
    fn columns(&mut self, body: &mut Bytes<'_>, columns: &[Column]) -> Result<u64, Unfit> {
        columns.iter().try_fold(0, |longest: u64, column| {
            let data = body.take(column.length).ok_or(Unfit::Damaged)?;
            let rows = if column.name & DEFLATED == 0 {
                rows(column.name, data)
            } else {
                rows(column.name, &self.inflate(data)?)
            };
            rows.map(|rows| longest.max(rows)).ok_or(Unfit::Damaged)
        })
    }

    fn inflate(&mut self, deflated: &[u8]) -> Result<Vec<u8>, Unfit> {
        let mut inflated = Vec::new();
        let mut limited = DeflateDecoder::new(deflated).take(self.bytes + 1);
        limited.read_to_end(&mut inflated).map_err(|_| Unfit::Damaged)?;
        self.bytes = self.bytes.checked_sub(inflated.len() as u64).ok_or(Unfit::TooMuch)?;
        Ok(inflated)
    }
}

/// The name of a column, which says how it is stored, and its length in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: u64,
    pub(crate) length: usize,
}

/// What stands before the columns of a document: actors and heads, and then this.
fn document_head(body: &mut Bytes<'_>) -> Option<(Vec<Column>, Vec<Column>)> {
    document_names(body)?;
    document_columns(body)
}

/// Who has written in a document, and its latest changes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Names<'b> {
    /// By their place in this list columns name them.
    pub(crate) authors: Vec<&'b [u8]>,
    heads: Vec<&'b [u8]>,
}

/// The authors and heads of a document, which come first.
pub(crate) fn document_names<'b>(body: &mut Bytes<'b>) -> Option<Names<'b>> {
    Some(Names { authors: times(body, Bytes::prefixed)?, heads: times(body, |body| body.take(32))? })
}

/// The columns of its changes and of its operations, which follow.
pub(crate) fn document_columns(body: &mut Bytes<'_>) -> Option<(Vec<Column>, Vec<Column>)> {
    Some((times(body, column)?, times(body, column)?))
}

/// What stands before the columns of a change: dependencies, actor, numbers, message, other
/// actors, and the list of its columns. With how many actors there are.
fn change_head(body: &mut Bytes<'_>) -> Option<(usize, Vec<Column>)> {
    times(body, |body| body.take(32).map(drop))?;
    body.prefixed()?;
    let (_sequence, _first_operation, _time) = (body.number()?, body.number()?, body.signed()?);
    body.prefixed()?;
    let others = times(body, |body| body.prefixed().map(drop))?.len();
    Some((others + 1, times(body, column)?))
}

/// Whether the operations of a change, not deflated, name no actor that its list does not have. Automerge
/// looks each of them up there when it decodes the change, and panics where there is none.
pub(crate) fn names_its_actors(change: &[u8]) -> bool {
    let chunks = chunk::split(change);
    let Some([Chunk { kind: Kind::Change, body, .. }]) = chunks.as_deref() else { return false };
    let mut body = Bytes(body);
    change_head(&mut body).is_some_and(|(actors, columns)| names_actors_below(actors, body, &columns))
}

fn names_actors_below(count: usize, mut body: Bytes<'_>, columns: &[Column]) -> bool {
    let is_there = |data: &mut Bytes<'_>| data.length().filter(|actor| *actor < count).map(drop);
    columns.iter().all(|column| {
        let data = body.take(column.length);
        column.name & 7 != ACTORS || data.is_some_and(|data| runs(data, is_there).is_some())
    })
}

fn column(body: &mut Bytes<'_>) -> Option<Column> {
    Some(Column { name: body.number()?, length: body.length()? })
}

/// A count, and then so many of something.
fn times<'b, T>(body: &mut Bytes<'b>, mut one: impl FnMut(&mut Bytes<'b>) -> Option<T>) -> Option<Vec<T>> {
    let count = body.number()?;
    (0..count).map(|_| one(body)).collect()
}

/// How many entries a column has. Its kind is in the lowest three bits of its name.
fn rows(name: u64, data: &[u8]) -> Option<u64> {
    match name & 7 {
        3 => runs(data, |data| data.signed().map(drop)),
        4 => switches(data),
        5 => runs(data, |data| data.prefixed().map(drop)),
        7 => Some(0),
        _ => runs(data, |data| data.number().map(drop)),
    }
}

/// Runs: a count above zero and one entry; a count below zero and so many entries; zero and a count
/// of empty entries.
fn runs(data: &[u8], entry: impl Fn(&mut Bytes<'_>) -> Option<()>) -> Option<u64> {
    let mut data = Bytes(data);
    let mut rows: u64 = 0;
    while !data.0.is_empty() {
        rows = rows.saturating_add(match data.signed()? {
            0 => data.number()?,
            run @ 1.. => {
                entry(&mut data)?;
                run.unsigned_abs()
            }
            literal => {
                (0..literal.unsigned_abs()).try_for_each(|_| entry(&mut data))?;
                literal.unsigned_abs()
            }
        });
    }
    Some(rows)
}

/// Counts of no, yes, no, yes, and so on.
fn switches(data: &[u8]) -> Option<u64> {
    let mut data = Bytes(data);
    let mut rows: u64 = 0;
    while !data.0.is_empty() {
        rows = rows.saturating_add(data.number()?);
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::DeflateEncoder};

    use super::*;

    /// The column of this name with these bytes, and how many entries it has.
    fn check(name: u64, data: &[u8], expected: Option<u64>) {
        assert_eq!(rows(name, data), expected, "{name}: {data:?}");
    }

    #[test]
    fn entries_are_counted_as_they_are_stored() {
        check(2, &[3, 7], Some(3));
        check(2, &[0x7d, 7, 8, 9], Some(3));
        check(2, &[0, 5, 2, 7], Some(7));
        check(3, &[4, 0x7f], Some(4));
        check(4, &[2, 3, 1], Some(6));
        check(5, &[9, 2, b'h', b'i'], Some(9));
        check(7, b"any bytes", Some(0));
        check(2, &[3], None);
        check(5, &[1, 9, b'h'], None);
    }

    #[test]
    fn what_is_inflated_has_room_for_so_much() {
        let mut deflater = DeflateEncoder::new(Vec::new(), Compression::best());
        deflater.write_all(&vec![0; 1 << 20]).unwrap();
        let deflated = deflater.finish().unwrap();
        let room = |bytes| Room { bytes, rows: 0 };
        assert_eq!(room(1 << 20).inflate(&deflated).map(|inflated| inflated.len()), Ok(1 << 20));
        assert_eq!(room((1 << 20) - 1).inflate(&deflated), Err(Unfit::TooMuch));
        assert_eq!(room(1 << 20).inflate(b"not deflated"), Err(Unfit::Damaged));
    }
}
