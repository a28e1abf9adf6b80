//! One turn: what the parts of a session are given while an input is handled.

use kariz_core::{Timestamp, WorkspaceId};
use kariz_document::Actor;
use kariz_protocol::Tell;

use crate::{
    batch::Batch,
    effect::{Effect, Load, OpId},
    outcome::Outcome,
    suspect::Suspect,
    tab_message::TabMessage,
};

/// The time, random bits, and the outcome that is being made.
pub(crate) struct Turn<'a> {
    /// Now.
    pub now: Timestamp,
    /// Gives 64 random bits at each call.
    pub random: &'a mut dyn FnMut() -> u64,
    /// Numbers the operations of the session.
    pub last_op: OpId,
    /// What comes of it.
    pub outcome: Outcome,
}

impl Turn<'_> {
    /// Tells the page.
    pub fn tell(&mut self, tell: Tell) {
        self.outcome.tells.push(tell);
    }

    /// Has something carried out.
    pub fn effect(&mut self, effect: Effect) {
        self.outcome.effects.push(effect);
    }

    /// Has something read.
    pub fn load(&mut self, load: Load) -> OpId {
        let op = self.next_op();
        self.effect(Effect::Load(op, load));
        op
    }

    /// Has something written.
    pub fn write(&mut self, batch: Batch) -> OpId {
        let op = self.next_op();
        self.effect(Effect::Write(op, batch));
        op
    }

    /// Has something read by an inspector.
    pub fn inspect(&mut self, suspect: Suspect) -> OpId {
        let op = self.next_op();
        self.effect(Effect::Inspect(op, suspect));
        op
    }

    /// Says something about a workspace to the other tabs.
    pub fn broadcast(&mut self, message: TabMessage, workspace: WorkspaceId) {
        self.effect(Effect::Broadcast(message.to_bytes(workspace)));
    }

    /// An actor that nobody has had before.
    pub fn new_actor(&mut self) -> Actor {
        Actor(self.new_number().to_be_bytes())
    }

    /// A number that nothing has had before.
    pub fn new_number(&mut self) -> u128 {
        u128::from((self.random)()) << 64 | u128::from((self.random)())
    }

    fn next_op(&mut self) -> OpId {
        self.last_op.0 += 1;
        self.last_op
    }
}
