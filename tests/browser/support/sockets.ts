// What goes over a page's WebSockets, byte by byte.

import type { Page } from "@playwright/test";

export class Sockets {
  /** What was sent and has come, together. */
  bytes = 0;
  /** The document that was spoken of, as automerge-repo names it. */
  document = "";

  /** To be made before the page opens a WebSocket. */
  constructor(page: Page) {
    const count = ({ payload }: { payload: string | Buffer }) => {
      this.bytes += payload.length;
      this.document = documentIn(payload.toString("latin1")) ?? this.document;
    };
    page.on("websocket", (socket) => socket.on("framesent", count).on("framereceived", count));
  }
}

/** The document that a message of automerge-repo is about: in CBOR the key, then the length of the text, then the text. */
function documentIn(message: string): string | undefined {
  const key = "documentIdx";
  const at = message.indexOf(key);
  if (at < 0) return undefined;
  const from = at + key.length + 1;
  return message.slice(from, from + message.charCodeAt(from - 1));
}
