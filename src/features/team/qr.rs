//! A text as a QR code.

use std::fmt::Write;

use kariz_client::i18n::t;
use kariz_kit::tell;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code, dark on light in every theme: scanners expect it so.
#[component]
pub fn Qr(
    /// What it says.
    text: String,
    /// What it is, for who cannot see it.
    label: &'static str,
) -> impl IntoView {
    let code = QrCode::encode_text(&text, QrCodeEcc::Low).ok()?;
    tell(t::qr_ready(label));
    let size = code.size();
    // Around it four empty modules, as the standard wants.
    let area = format!("-4 -4 {0} {0}", size + 8);
    Some(view! {
        <svg class="qr" viewBox=area role="img" aria-label=label>
            <path d=path(&code) fill="currentColor"></path>
        </svg>
    })
}

/// One rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if dark > 0 {
                let _ = write!(path, "M{x} {y}h{dark}v1h-{dark}z"); // to text, which cannot fail
            }
            x += dark.max(1);
        }
    }
    path
}
