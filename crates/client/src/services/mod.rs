//! What brings people together (copies, invitations, live sessions, sync servers), and what is kept for one of them.

pub mod copies;
pub mod drafts;
pub mod invitation;
pub mod live_session;
pub mod scores;
pub mod servers;
