//! What comes with its first use: what reads files of other programs (X1), the sample (X4), what looks
//! into copies (L4), and peers (L6, L7).

use kariz_core::Rejection;
use kariz_import::ReadFile;
use kariz_protocol::{Ask, ImportAsk, ImportProblem, ImportTell, Seq, Tell};

use super::{Phase, Session};
use crate::{
    effect::Effect,
    extra::{Copies, Extra, Fetched, MakeSample},
    turn::Turn,
};

/// What was fetched, and those that wait for it.
#[derive(Default)]
pub(super) struct Extras {
    read: Option<ReadFile>,
    sample: Option<MakeSample>,
    pub(super) copies: Option<Copies>,
    files: Vec<(Seq, String, Vec<u8>)>,
    samples: Vec<(Seq, String)>,
}

impl Session {
    /// Reads a file for the wizard, now or when what it takes is here.
    pub(super) fn read_file(&mut self, turn: &mut Turn<'_>, seq: Seq, name: String, bytes: Vec<u8>) {
        let Some(read) = self.extras.read else {
            self.extras.files.push((seq, name, bytes));
            return turn.effect(Effect::Fetch(Extra::Reader));
        };
        let Phase::Open(live) = &mut self.phase else { return };
        match read(name, bytes) {
            Ok(file) => live.begin_with_file(turn, seq, file),
            Err(problem) => turn.tell(Tell::import(seq, &ImportTell::Unreadable(problem))),
        }
    }

    /// Begins with the sample, now or when it is here.
    pub(super) fn load_sample(&mut self, turn: &mut Turn<'_>, seq: Seq, scene: String) {
        match self.extras.sample {
            Some(sample) => self.start_sample(turn, seq, sample, &scene),
            None => {
                self.extras.samples.push((seq, scene));
                turn.effect(Effect::Fetch(Extra::Sample));
            }
        }
    }

    /// Something is here, or cannot be had now: whoever waits for it goes on, or is told.
    pub(super) fn fetched(&mut self, turn: &mut Turn<'_>, extra: Extra, fetched: Option<Fetched>) {
        match fetched {
            Some(Fetched::Reader(read)) => self.extras.read = Some(read),
            Some(Fetched::Sample(sample)) => self.extras.sample = Some(sample),
            Some(Fetched::Copies(copies)) => self.extras.copies = Some(copies),
            Some(Fetched::Peers(_)) | None => {}
        }
        match extra {
            Extra::Reader => {
                for (seq, name, bytes) in std::mem::take(&mut self.extras.files) {
                    match self.extras.read {
                        Some(_) => self.held.push_back(Ask::Import(seq, ImportAsk::Read { name, bytes })),
                        None => turn.tell(Tell::import(seq, &ImportTell::Unreadable(ImportProblem::NoReader))),
                    }
                }
            }
            Extra::Sample => {
                for (seq, scene) in std::mem::take(&mut self.extras.samples) {
                    match self.extras.sample {
                        Some(_) => self.held.push_back(Ask::LoadSample(seq, scene)),
                        None => turn.tell(Tell::Done(seq, Err(Rejection::Unavailable))),
                    }
                }
            }
            Extra::Copies => {
                if self.extras.copies.is_none() {
                    self.cannot_look_into_copies(turn);
                }
            }
            Extra::Peers => {
                let made = match fetched {
                    Some(Fetched::Peers(made)) => Some(made),
                    _ => None,
                };
                for ask in self.company.fetched(turn, made).into_iter().rev() {
                    self.held.push_front(Ask::Peers(ask)); // before what was asked later
                }
            }
        }
    }
}
