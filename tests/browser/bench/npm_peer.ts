// A peer with npm's automerge-repo, for what Kariz is measured beside.

import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "npm_peer.mjs");

/** Where a document is, and how it is called there. */
export interface Place {
  address: string;
  url: string;
}

interface Said {
  answer?: unknown;
  changed?: number;
}

/** One such peer: a process of its own. */
export class NpmPeer {
  readonly #process: ChildProcess = fork(PROGRAM);

  /** Offers the document in a file; says where. */
  host(file: string): Promise<Place> {
    return this.#ask("host", { file });
  }

  /** Fetches the document, which has so many deals; milliseconds from connecting until `repo.find` gives it. */
  async fetch(place: Place, deals: number): Promise<number> {
    const { took, deals: came } = await this.#ask<{ took: number; deals: number }>("find", place);
    if (came !== deals) throw new Error(`${came} deals came instead of ${deals}`);
    return took;
  }

  /** Changes the title of a deal; says when. */
  rename(number: number): Promise<{ since: number }> {
    return this.#ask("rename", { number });
  }

  /** When the next change comes from somebody else. */
  async changed(): Promise<number> {
    return (await this.#next(({ changed }) => changed !== undefined)).changed!;
  }

  async end(): Promise<void> {
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }

  async #ask<Answer>(verb: string, given: object): Promise<Answer> {
    const answer = this.#next(({ answer }) => answer !== undefined);
    this.#process.send({ verb, ...given });
    return (await answer).answer as Answer;
  }

  #next(isIt: (said: Said) => boolean): Promise<Said> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error("a peer with automerge-repo has ended"));
      const listen = (said: Said) => {
        if (!isIt(said)) return;
        this.#process.off("message", listen).off("exit", ended);
        resolve(said);
      };
      this.#process.on("message", listen).once("exit", ended);
    });
  }
}
