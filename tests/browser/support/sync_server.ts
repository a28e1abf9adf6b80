// The stock sync server of automerge-repo, as a team would run it.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../node_modules/@automerge/automerge-repo-sync-server/src/index.js");

/** A server with a folder and a port of its own; it can be killed, and started again. */
export class SyncServer {
  #process: ChildProcess | undefined;
  readonly #folder: string;
  readonly #port: number;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  static async create(): Promise<SyncServer> {
    const server = new SyncServer(await mkdtemp(join(tmpdir(), "kariz-server-")), await freePort());
    await server.start();
    return server;
  }

  get address(): string {
    return `ws://localhost:${this.#port}/`;
  }

  /** Starts it; it has what it had before. */
  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), DATA_DIR: this.#folder };
    this.#process = spawn(process.execPath, [PROGRAM], { env, stdio: "ignore" });
    while (!(await answers(this.#port))) if (this.#process.exitCode !== null) throw new Error("the sync server does not start");
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const ended = this.#process && once(this.#process, "exit");
    this.#process?.kill("SIGKILL");
    await ended;
    this.#process = undefined;
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Whether something listens; a moment later if not. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => setTimeout(() => resolve(false), 50));
  });
}
