//! How the app asks the engine for something, and hears what comes of it.

use futures_channel::oneshot;
use kariz_core::{Command, Rejection};
use kariz_protocol::{Ask, Call, Done, Seq, Tell};
use leptos::prelude::*;

use super::{Listener, Store, port::Packed};

impl Store {
    /// Carries out a command; a rejection is put into words in a toast, or asked about.
    pub fn run(&self, command: Command) {
        self.run_boxed(command, Box::new(|_| ()));
    }

    /// As [`Store::run`]; `done` hears whether it was carried out.
    pub fn run_and(&self, command: Command, done: impl FnOnce(bool) + 'static) {
        self.run_boxed(command, Box::new(done));
    }

    fn run_boxed(self, command: Command, done: Box<dyn FnOnce(bool)>) {
        let seq = self.next_seq();
        let ask = Ask::Do(seq, Box::new(command));
        self.send(&ask);
        let Ask::Do(_, command) = ask else { return };
        let mut given = Some((command, done));
        self.count(1);
        self.listen(seq, move |tell| {
            self.count(-1);
            if let (Tell::Done(_, result), Some((command, done))) = (tell, given.take()) {
                done(result.is_ok());
                if let Err(rejection) = result {
                    self.explain(*command, rejection);
                }
            }
            false
        });
    }

    /// Says why a command was not carried out, or asks about it.
    pub fn explain(&self, command: Command, rejection: Rejection) {
        let explainer = self.inner.try_with_value(|inner| inner.explainer.clone()).flatten();
        if let Some(explain) = explainer {
            explain(*self, command, rejection);
        }
    }

    /// From now on `explain` says why commands were not carried out.
    pub fn explain_with(&self, explain: impl Fn(Self, Command, Rejection) + 'static) {
        self.inner.update_value(|inner| inner.explainer = Some(std::rc::Rc::new(explain)));
    }

    /// Carries out a command and hears what came of it.
    pub fn run_then(&self, command: Command, hear: impl FnOnce(Result<Done, Rejection>) + 'static) {
        self.call_done(Ask::command(Box::new(command)), hear);
    }

    /// Goes back to a restore point (L9), and hears what came of it.
    pub fn restore(&self, point: u64, hear: impl FnOnce(Result<Done, Rejection>) + 'static) {
        self.call_done(Ask::restore_to(point), hear);
    }

    pub(super) fn call_done(
        &self,
        call: Call<Result<Done, Rejection>>,
        hear: impl FnOnce(Result<Done, Rejection>) + 'static,
    ) {
        let store = *self;
        store.count(1);
        store.call_then(call, move |result| {
            store.count(-1);
            if let Some(result) = result {
                hear(result);
            }
        });
    }

    /// Counts the commands that are not answered yet.
    fn count(self, more: isize) {
        self.unanswered.update(|unanswered| *unanswered = unanswered.saturating_add_signed(more));
    }

    /// Asks something that is answered once. `None` where the engine says something else, as it does where
    /// nothing is open; where it has stopped, nothing follows.
    pub async fn call<A: 'static>(self, call: Call<A>) -> Option<A> {
        let (give, given) = oneshot::channel();
        self.call_then(call, move |answer| _ = give.send(answer));
        given.await.ok().flatten()
    }

    /// As [`Store::call`]; `hear` gets the answer before anything else happens.
    pub fn call_then<A: 'static>(&self, call: Call<A>, hear: impl FnOnce(Option<A>) + 'static) {
        let seq = self.next_seq();
        let (ask, answer) = call.numbered(seq);
        let mut hear = Some(hear);
        self.listen(seq, move |tell| {
            if let Some(hear) = hear.take() {
                hear(answer(tell));
            }
            false
        });
        self.send(&ask);
    }

    /// Asks something that has several answers; `hear` gets each until it says that it expects no more.
    pub fn converse(&self, ask: impl FnOnce(Seq) -> Ask, hear: impl FnMut(Tell) -> bool + 'static) {
        let seq = self.next_seq();
        self.listen(seq, hear);
        self.send(&ask(seq));
    }

    fn next_seq(&self) -> Seq {
        let next = self.inner.try_update_value(|inner| {
            inner.last_seq += 1;
            inner.last_seq
        });
        next.unwrap_or_default()
    }

    fn listen(&self, seq: Seq, hear: impl FnMut(Tell) -> bool + 'static) {
        let hear: Listener = Box::new(hear);
        self.inner.update_value(|inner| drop(inner.listeners.insert(seq, hear)));
    }

    /// Sends something that has no answer, or one that everybody hears.
    pub fn send(&self, ask: &Ask) {
        let ask = Packed::of(ask);
        self.inner.update_value(|inner| match &inner.port {
            Some(port) => port.send(&ask),
            None => inner.waiting.push(ask),
        });
    }

    /// Removes the workspace from this device (X4).
    pub fn forget(&self) {
        self.inner.update_value(|inner| inner.forgets = true);
        self.send(&Ask::Forget);
    }
}
