//! When the browser shows what was changed.

use futures_channel::oneshot;
use kariz_kit::after_paint;

/// Until what was changed is on the screen.
pub async fn painted() {
    let (told, heard) = oneshot::channel();
    after_paint(move || _ = told.send(()));
    let _ = heard.await;
}
