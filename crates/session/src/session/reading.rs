//! Reading files of other programs: what that takes comes with the first file (X1).

use kariz_import::ReadFile;
use kariz_protocol::{Ask, ImportAsk, ImportProblem, ImportTell, Seq, Tell};

use super::{Phase, Session};
use crate::{effect::Effect, turn::Turn};

/// What reads files, and those that wait for it.
#[derive(Default)]
pub(super) struct Reader {
    read: Option<ReadFile>,
    waiting: Vec<(Seq, String, Vec<u8>)>,
}

impl Session {
    /// Reads a file for the wizard, now or when what it takes is here.
    pub(super) fn read_file(&mut self, turn: &mut Turn<'_>, seq: Seq, name: String, bytes: Vec<u8>) {
        let Some(read) = self.reader.read else {
            self.reader.waiting.push((seq, name, bytes));
            return turn.effect(Effect::FetchReader);
        };
        let Phase::Open(live) = &mut self.phase else { return };
        match read(name, bytes) {
            Ok(file) => live.begin_with_file(turn, seq, file),
            Err(problem) => turn.tell(Tell::Import(seq, ImportTell::Unreadable(problem))),
        }
    }

    /// What it takes to read a file is here, or cannot be had.
    pub(super) fn reader_fetched(&mut self, turn: &mut Turn<'_>, read: Option<ReadFile>) {
        self.reader.read = read;
        for (seq, name, bytes) in std::mem::take(&mut self.reader.waiting) {
            match read {
                Some(_) => self.held.push_back(Ask::Import(seq, ImportAsk::Read { name, bytes })),
                None => turn.tell(Tell::Import(seq, ImportTell::Unreadable(ImportProblem::NoReader))),
            }
        }
    }
}
