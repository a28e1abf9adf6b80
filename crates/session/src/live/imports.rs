//! Imports: batch by batch, so that the page stays in the picture and can stop it (X1, U4).
//!
//! All of it or nothing: the batches are written to a fork, which neither the page, nor storage, nor
//! other tabs see. When the last one is written the document takes the fork in, and storage gets it
//! in one piece. What is stopped, or cut off by a crash, leaves no trace.

use kariz_core::{AnyRecord, Book, Command, CommandName, Delta, Rejection, Timestamp, decide};
use kariz_document::{ChangeMeta, Document, ReceiveError};
use kariz_import::{Import, ImportSource};
use kariz_protocol::{BigStep, ImportAsk, ImportPlan, ImportTell, Seq, Tell};

use super::{Live, not_written};
use crate::{batch::Durability, deadline::Deadline, turn::Turn, undo::Entry};

/// The file that the wizard works on, and the import that is running.
#[derive(Default)]
pub(super) struct Importer {
    file: Option<Box<dyn ImportSource>>,
    running: Option<Running>,
    next: Deadline,
}

struct Running {
    seq: Seq,
    /// The file's name.
    name: String,
    import: Import,
    fork: Fork,
    /// What was written so far: one undo takes all of it back.
    entry: Entry,
}

/// The workspace as it will be.
struct Fork {
    document: Document,
    book: Book,
    /// What was written to it.
    deltas: Vec<Delta>,
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
            ImportAsk::Read { .. } => {} // the session reads
            ImportAsk::Try(plan) => self.show_file(turn, seq, Some(&plan)),
            ImportAsk::Run(plan) => self.begin_import(turn, seq, &plan),
            ImportAsk::Cancel => self.cancel_import(turn, seq),
            ImportAsk::Close => self.importer.file = None,
        }
    }

    /// Takes a file that was read, and shows what is in it.
    pub fn begin_with_file(&mut self, turn: &mut Turn<'_>, seq: Seq, file: Box<dyn ImportSource>) {
        self.importer.file = Some(file);
        self.show_file(turn, seq, None);
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
        turn.tell(Tell::import(seq, &ImportTell::Read(Box::new(view))));
    }

    fn begin_import(&mut self, turn: &mut Turn<'_>, seq: Seq, plan: &ImportPlan) {
        let mut context = Self::context(&self.zone, &self.meta, turn);
        let Some(file) = self.importer.file.as_mut().filter(|_| self.importer.running.is_none()) else { return };
        let import = file.import(&self.book, plan, &mut context);
        let name = file.name().to_owned();
        let fork =
            Fork { document: self.document.fork(turn.new_actor()), book: Book::clone(&self.book), deltas: Vec::new() };
        self.importer.running = Some(Running { seq, name, import, fork, entry: Entry::named("import") });
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
            Some(Err(rejection)) => turn.tell(Tell::import(running.seq, &ImportTell::Refused(rejection))),
            Some(Ok(())) => {
                let (done, all) = running.import.progress();
                turn.tell(Tell::import(running.seq, &ImportTell::Progress(done, all)));
                self.importer.running = Some(running);
                self.importer.next.set(turn.now, 0);
            }
        }
    }

    fn write_batch(
        &self,
        turn: &mut Turn<'_>,
        running: &mut Running,
        records: Vec<AnyRecord>,
    ) -> Result<(), Rejection> {
        let Running { fork, entry, .. } = running;
        let command = Command::PutMany { name: CommandName::Import, records };
        let transaction = decide(&mut fork.book, &mut Self::context(&self.zone, &self.meta, turn), command)?;
        let change = ChangeMeta { at: turn.now, by: self.meta.me };
        let delta = fork.document.commit(&transaction, &change).map_err(not_written)?;
        fork.book.apply(delta.clone());
        fork.deltas.push(delta);
        entry.extend(&transaction);
        Ok(())
    }

    fn finish_import(&mut self, turn: &mut Turn<'_>, running: Running) {
        let Running { seq, name, import, fork, entry } = running;
        if let Err(refused) = self.take_in_fork(turn, name, fork) {
            return turn.tell(Tell::import(seq, &ImportTell::Refused(refused)));
        }
        let mut report = import.report().clone();
        report.change = self.undo.push(turn, entry);
        self.keep_undo(turn);
        turn.tell(self.undo.state());
        let finished = Tell::import(seq, &ImportTell::Finished(report));
        match self.store(turn, Durability::Strict) {
            Some(op) => self.promise(op, finished.clone(), finished),
            None => turn.tell(finished),
        }
    }

    /// What was written to the fork, and what others have written meanwhile, is the workspace now.
    fn take_in_fork(&mut self, turn: &mut Turn<'_>, name: String, fork: Fork) -> Result<(), Rejection> {
        if fork.deltas.is_empty() {
            return Ok(());
        }
        let before = self.heads();
        let meanwhile = self.document.join(fork.document).map_err(|_: ReceiveError| Rejection::WorkspaceState)?;
        self.keep_point(turn, BigStep::Import(name), before);
        self.share_meta(turn);
        for delta in fork.deltas.into_iter().chain([meanwhile]) {
            self.take_in(turn, delta);
        }
        self.repaint(turn.now);
        Ok(())
    }

    /// What was written so far was written to the fork alone.
    fn cancel_import(&mut self, turn: &mut Turn<'_>, seq: Seq) {
        self.importer.next.clear();
        let seq = self.importer.running.take().map_or(seq, |running| running.seq);
        turn.tell(Tell::import(seq, &ImportTell::Cancelled));
    }
}
