// A camera that sees what a test holds in front of it; the stream is a real one.

import type { Locator, Page } from "@playwright/test";

/** Gives a page such a camera; what comes back holds a piece of another screen in front of it. */
export async function giveCamera(page: Page): Promise<(shown: Locator) => Promise<void>> {
  let seen = "";
  await page.exposeFunction("seenByCamera", () => seen);
  await page.addInitScript(() => {
    const { seenByCamera } = globalThis as unknown as { seenByCamera: () => Promise<string> };
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
      const context = canvas.getContext("2d")!;
      let [before, picture] = ["", null as ImageBitmap | null];
      const look = async () => {
        context.fillStyle = "#777"; // a wall behind the screen
        context.fillRect(0, 0, 640, 480);
        const now = await seenByCamera();
        // Not by an address: the page's policy lets no picture come from a data: one.
        if (now !== before) picture = await createImageBitmap(new Blob([Uint8Array.from(atob(now), (byte) => byte.charCodeAt(0))]));
        before = now;
        if (picture) {
          // Held by hand: neither straight nor in the middle, nor ever still.
          const [angle, size] = [0.05 * Math.sin(performance.now() / 900), 340 + 30 * Math.sin(performance.now() / 700)];
          context.setTransform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 150, 60);
          context.drawImage(picture, 0, 0, size, size);
          context.resetTransform();
        }
        setTimeout(look, 40);
      };
      void look();
      return canvas.captureStream(25);
    };
  });
  return async (shown) => {
    seen = (await shown.screenshot()).toString("base64");
  };
}
