//! Stored bytes taken apart and put together again by hand, with or without the right checksum.

use std::io::Write;

use automerge::{Change, ChangeHash, ExpandedChange};
use flate2::{Compression, write::DeflateEncoder};
use sha2::{Digest, Sha256};

pub const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
pub const DOCUMENT: u8 = 0;
pub const CHANGE: u8 = 1;
pub const DEFLATED: u8 = 2;

/// A number as LEB128.
pub fn leb(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap());
    bytes
}

/// A number as signed LEB128.
pub fn sleb(mut number: i64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(number & 0x7f).unwrap();
        number >>= 7;
        if (number == 0 && byte & 0x40 == 0) || (number == -1 && byte & 0x40 != 0) {
            bytes.push(byte);
            return bytes;
        }
        bytes.push(byte | 0x80);
    }
}

/// A chunk with the right checksum.
pub fn chunk(kind: u8, body: &[u8]) -> Vec<u8> {
    let hashed = [&[kind], leb(body.len() as u64).as_slice(), body].concat();
    let hash = Sha256::digest(&hashed);
    [&MAGIC[..], &hash[..4], &hashed].concat()
}

/// A deflated change: its checksum is the change's.
pub fn deflated_chunk(inflated: &[u8]) -> Vec<u8> {
    let change = chunk(CHANGE, inflated);
    let body = deflate(inflated);
    [&change[..8], &[DEFLATED], &leb(body.len() as u64), &body].concat()
}

pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut deflater = DeflateEncoder::new(Vec::new(), Compression::best());
    deflater.write_all(bytes).unwrap();
    deflater.finish().unwrap()
}

/// So many zeros, deflated.
pub fn deflated_zeros(count: usize) -> Vec<u8> {
    let mut deflater = DeflateEncoder::new(Vec::new(), Compression::fast());
    let zeros = vec![0; 1 << 20];
    (0..count >> 20).for_each(|_| deflater.write_all(&zeros).unwrap());
    deflater.finish().unwrap()
}

/// Where each chunk's body is.
pub fn bodies(bytes: &[u8]) -> Vec<(u8, std::ops::Range<usize>)> {
    let mut at = 0;
    let mut found = Vec::new();
    while at < bytes.len() {
        let kind = bytes[at + 8];
        let (mut length, mut shift, mut here) = (0_usize, 0, at + 9);
        loop {
            length |= usize::from(bytes[here] & 0x7f) << shift;
            shift += 7;
            here += 1;
            if bytes[here - 1] & 0x80 == 0 {
                break;
            }
        }
        found.push((kind, here..here + length));
        at = here + length;
    }
    found
}

/// The same with one chunk's body changed, and its checksum mended.
pub fn mended(bytes: &[u8], nth: usize, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut all = Vec::new();
    let mut change = Some(change);
    for (number, (kind, body)) in bodies(bytes).into_iter().enumerate() {
        let mut body = bytes[body].to_vec();
        if number == nth {
            change.take().unwrap()(&mut body);
        }
        all.extend(chunk(kind, &body));
    }
    all
}

/// A column of a change or document: its name, and its bytes.
pub type Column<'a> = (u64, &'a [u8]);

fn columns(columns: &[Column<'_>]) -> (Vec<u8>, Vec<u8>) {
    let names = columns.iter().flat_map(|(name, data)| [leb(*name), leb(data.len() as u64)].concat());
    let names = [leb(columns.len() as u64), names.collect()].concat();
    (names, columns.iter().flat_map(|(_, data)| data.to_vec()).collect())
}

/// A change with these columns.
pub fn change_body(deps: &[ChangeHash], actor: &[u8], seq: u64, of: &[Column<'_>]) -> Vec<u8> {
    let deps = [leb(deps.len() as u64), deps.iter().flat_map(|dep| dep.0).collect()].concat();
    let actor = [&leb(actor.len() as u64), actor].concat();
    let (names, data) = columns(of);
    [deps, actor, leb(seq), leb(100), sleb(0), leb(0), leb(0), names, data].concat()
}

/// A document with these columns of changes and operations, and no more.
pub fn document_body(
    actors: &[&[u8]],
    heads: &[[u8; 32]],
    changes: &[Column<'_>],
    operations: &[Column<'_>],
) -> Vec<u8> {
    let actors: Vec<u8> = [
        leb(actors.len() as u64),
        actors.iter().flat_map(|actor| [&leb(actor.len() as u64), *actor].concat()).collect(),
    ]
    .concat();
    let heads = [leb(heads.len() as u64), heads.concat()].concat();
    let ((names, data), (more_names, more_data)) = (columns(changes), columns(operations));
    [actors, heads, names, more_names, data, more_data].concat()
}

/// A change that was taken apart and changed.
pub fn rewritten(change: &[u8], rewrite: impl FnOnce(&mut ExpandedChange)) -> Vec<u8> {
    let mut expanded = Change::from_bytes(change.to_vec()).unwrap().decode();
    rewrite(&mut expanded);
    expanded.hash = None;
    Change::from(expanded).raw_bytes().to_vec()
}
