//! Asks that are answered once: each with the type of its answer, so that nobody has to match a [`Tell`].

use kariz_core::{Command, Entity, Rejection, ReviewId, review::Before};

use crate::{Ask, ChangeId, CopyRefused, Done, ForeignCopy, MergePreview, MergeSummary, RestorePoint, Seq, Tell};

/// An ask that is yet to get its number, and how its answer is read.
pub struct Call<A> {
    ask: Box<dyn FnOnce(Seq) -> Ask>,
    answer: fn(Tell) -> Option<A>,
}

impl<A> Call<A> {
    /// The ask with its number, and what reads the answer; it gives `None` where the engine says something else,
    /// as it does where nothing is open.
    pub fn numbered(self, seq: Seq) -> (Ask, fn(Tell) -> Option<A>) {
        ((self.ask)(seq), self.answer)
    }
}

/// A line an ask: its function, what it takes, the ask, the answer.
macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) = $ask:expr => $answer:ty: $tell:pat => $found:expr;)*) => {
        impl Ask {$(
            $(#[$doc])*
            pub fn $name($($arg: $type),*) -> Call<$answer> {
                Call {
                    ask: Box::new($ask),
                    answer: |tell| match tell {
                        $tell => Some($found),
                        _ => None,
                    },
                }
            }
        )*}
    };
}

calls! {
    /// [`Ask::Do`]
    command(command: Box<Command>) = move |seq| Ask::Do(seq, command)
        => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::Undo`]
    undo() = Ask::Undo => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::Redo`]
    redo() = Ask::Redo => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::UndoThat`]
    undo_that(change: ChangeId) = move |seq| Ask::UndoThat(seq, change)
        => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::RedoThat`]
    redo_that(change: ChangeId) = move |seq| Ask::RedoThat(seq, change)
        => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::LoadSample`]
    load_sample(scene: String) = move |seq| Ask::LoadSample(seq, scene)
        => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::RestoreTo`]
    restore_to(point: u64) = move |seq| Ask::RestoreTo(seq, point)
        => Result<Done, Rejection>: Tell::Done(_, result) => result;
    /// [`Ask::RestorePoints`]
    restore_points() = Ask::RestorePoints => Vec<RestorePoint>: Tell::RestorePoints(_, points) => points;
    /// [`Ask::Before`]
    before(review: ReviewId) = move |seq| Ask::Before(seq, review)
        => Option<Before>: Tell::Before(_, before) => before.and_then(|before| before.open());
    /// [`Ask::ShareCopy`]: the bytes of a file, a name for it, and the number for [`Ask::CopyKept`].
    share_copy() = Ask::ShareCopy => (Vec<u8>, String, Seq): Tell::Copy(seq, bytes, name) => (bytes, name, seq);
    /// [`Ask::FreshCopy`]: the bytes of a file, and a name for it.
    fresh_copy() = Ask::FreshCopy => (Vec<u8>, String): Tell::Copy(_, bytes, name) => (bytes, name);
    /// [`Ask::Unread`]: the bytes of a file, and a name for it.
    unread() = Ask::Unread => (Vec<u8>, String): Tell::Copy(_, bytes, name) => (bytes, name);
    /// [`Ask::PreviewCopy`]
    preview_copy(copy: ForeignCopy) = move |seq| Ask::PreviewCopy(seq, copy)
        => Result<MergePreview, CopyRefused>: Tell::Preview(_, result) => result;
    /// [`Ask::MergeCopy`]
    merge_copy(kept: Vec<Entity>) = move |seq| Ask::MergeCopy(seq, kept)
        => Result<MergeSummary, CopyRefused>: Tell::Merged(_, result) => result;
}
