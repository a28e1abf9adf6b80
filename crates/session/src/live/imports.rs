//! Imports: batch by batch, so that the page stays in the picture and can stop it (X1, U4).

use kariz_core::{Command, Rejection, Timestamp, decide};
use kariz_import::{Import, ImportFile};
use kariz_protocol::{ImportAsk, ImportPlan, ImportTell, Seq, Tell};

use super::Live;
use crate::{
    batch::Durability,
    deadline::Deadline,
    turn::Turn,
    undo::{Direction, Entry},
};

/// The file that the wizard works on, and the import that is running.
#[derive(Default)]
pub(super) struct Importer {
    file: Option<ImportFile>,
    running: Option<Running>,
    next: Deadline,
}

struct Running {
    seq: Seq,
    import: Import,
    /// What was written so far: one undo takes all of it back.
    entry: Entry,
}

impl Importer {
    /// When to go on.
    pub fn next_at(&self) -> Option<Timestamp> {
        self.next.at()
    }
}

impl Live {
    pub(super) fn import(&mut self, turn: &mut Turn<'_>, seq: Seq, ask: ImportAsk) {
        match ask {
            ImportAsk::Read { name, bytes } => self.read_file(turn, seq, name, bytes),
            ImportAsk::Try(plan) => self.show_file(turn, seq, Some(&plan)),
            ImportAsk::Run(plan) => self.begin_import(turn, seq, &plan),
            ImportAsk::Cancel => self.cancel_import(turn, seq),
            ImportAsk::Close => self.importer.file = None,
        }
    }

    fn read_file(&mut self, turn: &mut Turn<'_>, seq: Seq, name: String, bytes: Vec<u8>) {
        match ImportFile::read(name, bytes) {
            Ok(file) => {
                self.importer.file = Some(file);
                self.show_file(turn, seq, None);
            }
            Err(problem) => turn.tell(Tell::Import(seq, ImportTell::Unreadable(problem))),
        }
    }

    fn show_file(&mut self, turn: &mut Turn<'_>, seq: Seq, plan: Option<&ImportPlan>) {
        let today = self.today(turn.now);
        let Some(file) = &mut self.importer.file else { return };
        let view = match plan {
            Some(plan) => file.view(&self.book, plan, today),
            None => {
                let plan = file.detect(&self.book, today);
                file.view(&self.book, &plan, today)
            }
        };
        turn.tell(Tell::Import(seq, ImportTell::Read(Box::new(view))));
    }

    fn begin_import(&mut self, turn: &mut Turn<'_>, seq: Seq, plan: &ImportPlan) {
        let mut context = Self::context(&self.zone, &self.meta, turn);
        let Some(file) = self.importer.file.as_mut().filter(|_| self.importer.running.is_none()) else { return };
        let import = file.import(&self.book, plan, &mut context);
        self.importer.running = Some(Running { seq, import, entry: Entry::named("import") });
        self.importer.next.set(turn.now, 0);
    }

    /// Writes the next batch, when it is time.
    pub(super) fn continue_import(&mut self, turn: &mut Turn<'_>) {
        if !self.importer.next.take_due(turn.now) {
            return;
        }
        let Some(mut running) = self.importer.running.take() else { return };
        match running.import.next().map(|records| self.write_batch(turn, &mut running, records)) {
            None => self.finish_import(turn, running),
            Some(Err(rejection)) => self.abandon_import(turn, running, ImportTell::Refused(rejection)),
            Some(Ok(())) => {
                let (done, all) = running.import.progress();
                turn.tell(Tell::Import(running.seq, ImportTell::Progress(done, all)));
                self.importer.running = Some(running);
                self.importer.next.set(turn.now, 0);
            }
        }
    }

    fn write_batch(
        &mut self,
        turn: &mut Turn<'_>,
        running: &mut Running,
        records: Vec<kariz_core::AnyRecord>,
    ) -> Result<(), Rejection> {
        let command = Command::PutMany { name: running.entry.name().to_owned(), records };
        let transaction = decide(&self.book, &mut Self::context(&self.zone, &self.meta, turn), command)?;
        self.carry_out(turn, &transaction)?;
        running.entry.extend(&transaction);
        self.store(turn, Durability::Strict);
        Ok(())
    }

    fn finish_import(&mut self, turn: &mut Turn<'_>, running: Running) {
        self.undo.push(running.entry);
        turn.tell(Tell::Import(running.seq, ImportTell::Finished(running.import.report().clone())));
        turn.tell(self.undo.state());
    }

    fn cancel_import(&mut self, turn: &mut Turn<'_>, seq: Seq) {
        self.importer.next.clear();
        match self.importer.running.take() {
            Some(running) => self.abandon_import(turn, running, ImportTell::Cancelled),
            None => turn.tell(Tell::Import(seq, ImportTell::Cancelled)),
        }
    }

    fn abandon_import(&mut self, turn: &mut Turn<'_>, running: Running, tell: ImportTell) {
        // What somebody has changed meanwhile stays, as with any undo.
        let _ = self.follow(turn, running.entry, Direction::Back);
        turn.tell(Tell::Import(running.seq, tell));
    }
}
