//! When the browser shows what was changed.

use std::{cell::Cell, rc::Rc, time::Duration};

use futures_channel::oneshot;
use leptos::prelude::{request_animation_frame, set_timeout};

/// A page that nobody looks at shows nothing; it does not wait longer than this.
const LONGEST: Duration = Duration::from_millis(200);

/// Until what was changed is on the screen.
pub async fn painted() {
    let (told, heard) = oneshot::channel();
    let told = Rc::new(Cell::new(Some(told)));
    let tell = move || {
        if let Some(told) = told.take() {
            let _ = told.send(());
        }
    };
    let after = tell.clone();
    request_animation_frame(move || set_timeout(after, Duration::ZERO));
    set_timeout(tell, LONGEST);
    let _ = heard.await;
}
