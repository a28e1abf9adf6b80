//! Reading a QR code from another screen with the camera (L6).
#![allow(unsafe_code, reason = "wasm_split declares the other file's function as a foreign one")]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use js_sys::Reflect;
use kariz_client::i18n::t;
use kariz_kit::{Icon, dynamic, listener};
use leptos::{
    html,
    prelude::*,
    task::spawn_local,
    wasm_split::{SplitLoaderError, wasm_split},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement, MediaDevices, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

/// How often a picture is looked at.
const EVERY: Duration = Duration::from_millis(150);
/// As wide as a picture is looked at, in pixels, one after the other: a code that is missed at one size,
/// where its squares fall between the pixels, is found at another.
const WIDTHS: [f64; 4] = [640.0, 520.0, 800.0, 440.0];

/// *Scan with the camera*, where there may be one; what is read is given to `on_text`.
#[component]
pub fn ScanButton(
    /// Hears what the code says.
    on_text: Callback<String>,
    /// Looks at once, without being asked again.
    #[prop(default = false)]
    at_once: bool,
) -> impl IntoView {
    let open = RwSignal::new(at_once);
    let scanned = Callback::new(move |text| {
        open.set(false);
        on_text.run(text);
    });
    devices().map(|_| {
        view! {
            {dynamic(move || if open.get() {
                view! { <Scanner on_text=scanned on_close=move |()| open.set(false)/> }.into_any()
            } else {
                view! {
                    <button class="btn" type="button" on:click=listener(move |_| open.set(true))>
                        <Icon name="camera" size="s"/>
                        {t::scan_open()}
                    </button>
                }.into_any()
            })}
        }
    })
}

/// What the camera sees, until a code is in it.
#[component]
fn Scanner(on_text: Callback<String>, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let video = NodeRef::<html::Video>::new();
    let words = RwSignal::new(t::scan_asking());
    let sees = RwSignal::new(false);
    let eye = StoredValue::new_local(None::<Eye>);
    spawn_local(async move {
        let stream = match stream().await {
            Ok(stream) => stream,
            Err(why) => {
                _ = words.try_set(refusal(&why));
                return;
            }
        };
        let shown = video.try_get_untracked().flatten();
        match shown.and_then(|video| Eye::open(video, stream.clone(), words, on_text)) {
            // The dialog may be gone by now: then nobody would close the eye.
            Some(opened) if eye.try_get_value().is_some() => {
                words.set(t::scan_looking());
                sees.set(true);
                eye.set_value(Some(opened));
            }
            _ => stop(&stream),
        }
    });
    on_cleanup(move || eye.with_value(|eye| eye.iter().for_each(Eye::close)));
    view! {
        <div class="scan">
            <video class="scan__video" hidden=move || !sees.get() node_ref=video autoplay=true muted=true playsinline=true aria-label=t::scan_picture()></video>
            <p class="hint" role="status">{move || words.get()}</p>
            <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::cancel()}</button>
        </div>
    }
}

/// Looks at what the camera shows, picture after picture.
#[derive(Clone)]
struct Eye {
    stream: MediaStream,
    timer: Rc<Cell<Option<IntervalHandle>>>,
}

impl Eye {
    fn open(
        video: HtmlVideoElement,
        stream: MediaStream,
        words: RwSignal<&'static str>,
        on_text: Callback<String>,
    ) -> Option<Self> {
        video.set_src_object(Some(&stream));
        let _ = video.play().ok()?;
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
        let is_busy = Rc::new(Cell::new(false));
        let widths = RefCell::new(WIDTHS.iter().copied().cycle());
        let timer = Rc::new(Cell::new(None));
        let eye = Self { stream, timer: Rc::clone(&timer) };
        let look = {
            let eye = eye.clone();
            move || {
                if is_busy.replace(true) {
                    return;
                }
                let (is_busy, eye) = (Rc::clone(&is_busy), eye.clone());
                let width = widths.borrow_mut().next().unwrap_or(WIDTHS[0]);
                let picture = picture(&video, &canvas, width);
                spawn_local(async move {
                    let found = match picture {
                        Some(Picture { width, height, grey }) => read(width, height, grey).await,
                        None => Ok(None),
                    };
                    is_busy.set(false);
                    _ = words.try_set(if found.is_ok() { t::scan_looking() } else { t::more_missing() });
                    // Closed means that it was found already, or is not wanted any more.
                    if let Some(text) = found.ok().flatten().filter(|_| eye.is_open()) {
                        eye.close();
                        on_text.run(text);
                    }
                });
            }
        };
        timer.set(set_interval_with_handle(look, EVERY).ok());
        Some(eye)
    }

    fn is_open(&self) -> bool {
        self.timer.get().is_some()
    }

    fn close(&self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
        stop(&self.stream);
    }
}

struct Picture {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

fn picture(video: &HtmlVideoElement, canvas: &HtmlCanvasElement, wanted: f64) -> Option<Picture> {
    let (width, height) = (f64::from(video.video_width()), f64::from(video.video_height()));
    if width == 0.0 || height == 0.0 {
        return None;
    }
    let scale = (wanted / width).min(1.0);
    let (width, height) = ((width * scale).floor(), (height * scale).floor());
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let options = js_sys::Object::new();
    Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
    let context = canvas.get_context_with_context_options("2d", &options).ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height).ok()?;
    let colours = context.get_image_data(0.0, 0.0, width, height).ok()?.data();
    let grey = |pixel: &[u8]| ((u32::from(pixel[0]) * 3 + u32::from(pixel[1]) * 6 + u32::from(pixel[2])) / 10) as u8;
    let grey = colours.chunks_exact(4).map(grey).collect();
    Some(Picture { width: width as usize, height: height as usize, grey })
}

/// What a QR code in the picture says. In a part of its own: only who scans has to load it.
#[wasm_split(scanner, fallible, wasm_split_path = ::leptos::wasm_split)]
fn read(width: usize, height: usize, grey: Vec<u8>) -> Result<Option<String>, SplitLoaderError> {
    let at = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, at);
    Ok(picture.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text))
}

async fn stream() -> Result<MediaStream, JsValue> {
    let devices = devices().ok_or(JsValue::NULL)?;
    let back = js_sys::Object::new();
    Reflect::set(&back, &"facingMode".into(), &"environment".into())?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&back);
    let stream = JsFuture::from(devices.get_user_media_with_constraints(&constraints)?).await?;
    stream.dyn_into()
}

/// Absent where the page was not served safely.
fn devices() -> Option<MediaDevices> {
    let devices = Reflect::get(&window().navigator(), &"mediaDevices".into()).ok()?;
    devices.dyn_into().ok()
}

fn stop(stream: &MediaStream) {
    stream
        .get_tracks()
        .iter()
        .filter_map(|track| track.dyn_into::<MediaStreamTrack>().ok())
        .for_each(|track| track.stop());
}

fn refusal(why: &JsValue) -> &'static str {
    match why.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => t::scan_not_allowed(),
        Some("NotFoundError" | "OverconstrainedError") => t::scan_no_camera(),
        _ => t::scan_failed(),
    }
}
