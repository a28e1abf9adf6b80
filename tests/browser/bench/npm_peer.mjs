// npm's automerge-repo in a process of its own, as a tab is one: hosts a document, or finds one and
// follows it. `npm_peer.ts` starts it, and tells it what to do.

import * as A from "@automerge/automerge";
import { Repo } from "@automerge/automerge-repo";
import { NodeWSServerAdapter, WebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";

// The very `ws` that the adapter works with.
const { WebSocketServer } = createRequire(import.meta.resolve("@automerge/automerge-repo-network-websocket"))("ws");

let handle;

/** Of the device's clock, so that other processes can be compared. */
const now = () => performance.timeOrigin + performance.now();

const verbs = {
  /** Offers the document in a file to whoever connects. */
  async host({ file }) {
    const socket = new WebSocketServer({ port: 0, host: "127.0.0.1" });
    await once(socket, "listening");
    const repo = new Repo({ network: [new NodeWSServerAdapter(socket)] });
    handle = repo.import(readFileSync(file));
    await handle.whenReady();
    return { address: `ws://127.0.0.1:${socket.address().port}/`, url: handle.url };
  },

  /** Connects, and waits until the document is there; from then on tells of each change that comes. */
  async find({ address, url }) {
    const since = performance.now();
    const repo = new Repo({ network: [new WebSocketClientAdapter(address)] });
    handle = await repo.find(url);
    const took = performance.now() - since;
    handle.on("change", () => process.send({ changed: now() }));
    return { took, deals: Object.keys(handle.doc().deals).length };
  },

  /** Sets the title of one deal, as Kariz does: text as a scalar. */
  rename({ number }) {
    const deals = Object.keys(handle.doc().deals);
    const id = deals[number % deals.length];
    const since = now();
    handle.change((draft) => void (draft.deals[id].title = new A.ImmutableString(`Edited ${now()}`)));
    return { since };
  },
};

process.on("message", async ({ verb, ...given }) => process.send({ answer: await verbs[verb](given) }));
// A bench that fails leaves nothing running.
process.on("disconnect", () => process.exit());
