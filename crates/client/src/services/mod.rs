//! What brings people together: copies, invitations, live sessions, sync servers.

pub mod copies;
pub mod invitation;
pub mod live_session;
pub mod servers;
