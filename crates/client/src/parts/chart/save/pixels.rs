//! A picture in dots.

use js_sys::{Array, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::picture::Picture;

/// Dots a pixel, so that it is sharp on paper too.
const SHARP: f64 = 2.0;
/// More dots than that no browser's canvas is sure to hold.
const MOST: f64 = 16_000_000.0;
/// Nor a side of more.
const LONGEST: f64 = 16_000.0;

/// The picture as PNG; nothing where the browser cannot draw it.
pub async fn of(picture: &Picture) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(Picture::KIND);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&picture.svg.as_str().into()), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let drawn = drawn(picture, &address).await;
    let _ = Url::revoke_object_url(&address);
    drawn
}

async fn drawn(picture: &Picture, address: &str) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    let loaded = Promise::new(&mut |done, failed| {
        image.set_onload(Some(&done));
        image.set_onerror(Some(&failed));
    });
    image.set_src(address);
    JsFuture::from(loaded).await.ok()?;
    let sharp = SHARP.min((MOST / (picture.width * picture.height)).sqrt());
    let sharp = sharp.min(LONGEST / picture.width.max(picture.height));
    let (width, height) = (picture.width * sharp, picture.height * sharp);
    let canvas: HtmlCanvasElement = leptos::prelude::document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width.ceil() as u32);
    canvas.set_height(height.ceil() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let blob = Promise::new(&mut |done, _| _ = canvas.to_blob(&done));
    JsFuture::from(blob).await.ok()?.dyn_into().ok()
}
