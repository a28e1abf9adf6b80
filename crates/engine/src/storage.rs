//! IndexedDB, as a session uses it: jobs in order, answers when they are complete.

use std::{
    cell::{Cell, RefCell},
    mem,
    rc::Rc,
};

use kariz_session::{Batch, Input, Load, Loaded, OpId, StorageFailure};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DomException, IdbDatabase, IdbTransaction};

use crate::{
    database::{self, Opened},
    promise, reading, writing,
};

/// One thing to do.
pub(crate) struct Job {
    /// Its number in the session.
    pub op: OpId,
    /// What to do.
    pub work: Work,
}

/// What to do.
#[derive(Clone)]
pub(crate) enum Work {
    /// Read.
    Read(Load),
    /// Write.
    Write(Batch),
}

/// The database, opened when it is needed, and opened anew when its connection is lost.
#[derive(Clone)]
pub(crate) struct Storage {
    connection: Rc<RefCell<Connection>>,
    was_open: Rc<Cell<bool>>,
    answer: fn(Input),
}

enum Connection {
    Closed,
    /// What is to be done when it is open.
    Opening(Vec<Job>),
    Open(Open),
}

struct Open {
    database: IdbDatabase,
    _lost: Closure<dyn Fn()>,
}

impl Storage {
    /// Gives its answers to `answer`.
    pub fn new(answer: fn(Input)) -> Self {
        Self { connection: Rc::new(RefCell::new(Connection::Closed)), was_open: Rc::default(), answer }
    }

    /// Does a job. Jobs take effect in the order in which they are given.
    pub fn carry_out(&self, job: Job) {
        match self.begin_if_open(&job) {
            Some(Ok(transaction)) => self.run(job, transaction),
            // The connection is gone although nobody said so: the job waits for another one.
            Some(Err(_)) => {
                self.close();
                self.queue(job);
            }
            None => self.queue(job),
        }
    }

    /// `None` when the database is not open.
    fn begin_if_open(&self, job: &Job) -> Option<Result<IdbTransaction, JsValue>> {
        match &*self.connection.borrow() {
            Connection::Open(open) => Some(begin(&open.database, job)),
            Connection::Closed | Connection::Opening(_) => None,
        }
    }

    fn queue(&self, job: Job) {
        let mut connection = self.connection.borrow_mut();
        match &mut *connection {
            Connection::Opening(waiting) => waiting.push(job),
            Connection::Closed | Connection::Open(_) => {
                *connection = Connection::Opening(vec![job]);
                spawn_local(self.clone().connect());
            }
        }
    }

    fn open(&self) {
        let mut connection = self.connection.borrow_mut();
        if matches!(*connection, Connection::Closed) {
            *connection = Connection::Opening(Vec::new());
            spawn_local(self.clone().connect());
        }
    }

    async fn connect(self) {
        let opened = database::open().await;
        let waiting = match mem::replace(&mut *self.connection.borrow_mut(), Connection::Closed) {
            Connection::Opening(waiting) => waiting,
            Connection::Closed | Connection::Open(_) => Vec::new(),
        };
        match opened {
            Ok(opened) => self.start(opened, waiting),
            Err(_) => waiting.into_iter().for_each(|job| self.fail(job, StorageFailure::Unavailable)),
        }
    }

    /// Keeps the connection first: every answer may bring new jobs.
    fn start(&self, opened: Opened, waiting: Vec<Job>) {
        self.keep(opened.database.clone());
        if self.was_open.replace(true) && opened.is_new {
            (self.answer)(Input::Emptied);
        }
        for job in waiting {
            match begin(&opened.database, &job) {
                Ok(transaction) => self.run(job, transaction),
                Err(_) => self.fail(job, StorageFailure::Lost),
            }
        }
    }

    /// Keeps the connection until it is lost, or somebody needs the database for themselves. Then
    /// opens it again at once, not with the next job only: it may be empty by then.
    fn keep(&self, database: IdbDatabase) {
        let storage = self.clone();
        let lost = Closure::<dyn Fn()>::new(move || {
            storage.close();
            storage.open();
        });
        database.set_onclose(Some(lost.as_ref().unchecked_ref()));
        database.set_onversionchange(Some(lost.as_ref().unchecked_ref()));
        *self.connection.borrow_mut() = Connection::Open(Open { database, _lost: lost });
    }

    fn close(&self) {
        let was = mem::replace(&mut *self.connection.borrow_mut(), Connection::Closed);
        match was {
            Connection::Open(open) => open.database.close(),
            other => *self.connection.borrow_mut() = other,
        }
    }

    fn run(&self, job: Job, transaction: IdbTransaction) {
        let answer = self.answer;
        spawn_local(async move {
            answer(match job.work {
                Work::Read(load) => Input::Loaded(job.op, read(&transaction, load).await),
                Work::Write(batch) => Input::Written(job.op, write(&transaction, batch).await),
            });
        });
    }

    fn fail(&self, job: Job, failure: StorageFailure) {
        let answer = self.answer;
        answer(match job.work {
            Work::Read(_) => Input::Loaded(job.op, Err(failure)),
            Work::Write(_) => Input::Written(job.op, Err(failure)),
        });
    }
}

fn begin(database: &IdbDatabase, job: &Job) -> Result<IdbTransaction, JsValue> {
    match &job.work {
        Work::Read(_) => database::begin_reading(database),
        Work::Write(batch) => database::begin_writing(database, batch.durability),
    }
}

async fn read(transaction: &IdbTransaction, load: Load) -> Result<Loaded, StorageFailure> {
    reading::read(transaction, load).await.map_err(|error| failure(&error))
}

async fn write(transaction: &IdbTransaction, batch: Batch) -> Result<(), StorageFailure> {
    let completion = promise::completion(transaction);
    let refused = writing::write(transaction, batch.steps).await.err();
    if refused.is_some() {
        let _ = transaction.abort(); // unless it is that already
    }
    completion.await.map_err(|reason| match refused {
        Some(refused) if reason.is_null() => failure(&refused),
        _ => failure(&reason),
    })
}

/// What the browser's reason means. Some browsers give none when the connection goes away.
fn failure(error: &JsValue) -> StorageFailure {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("QuotaExceededError") => StorageFailure::Full,
        Some("ConstraintError") => StorageFailure::Occupied,
        Some(writing::GONE) => StorageFailure::Gone,
        Some("SecurityError" | "NotAllowedError") => StorageFailure::Unavailable,
        _ => StorageFailure::Lost,
    }
}
