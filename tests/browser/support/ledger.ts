// What a page has shown as saved, frame by frame: afterwards it can be held to it.

import { expect, type Page } from "@playwright/test";

/** What the board shows of each deal, by its title: its stage and its value. */
type Board = Record<string, string>;

export interface DealState {
  stage: string;
  /** In whole euros. */
  value: number;
}

/** Keeps what was shown as saved, through any number of pages. */
export class Ledger {
  /** What each deal may be now: as it was last shown as saved, or any way it was shown after that. */
  readonly #possible = new Map<string, (string | undefined)[]>();
  /** What was asked for last: it may have been saved before the page could show it. */
  readonly #asked = new Map<string, string>();
  #listening = false;

  /** How many deals have been shown as saved. */
  get size(): number {
    return [...this.#possible.values()].filter(([first]) => first !== undefined).length;
  }

  /** The user is about to make a deal, or to change it. */
  asks(title: string, state: DealState): void {
    this.#asked.set(title, `${state.stage}, €${state.value.toLocaleString("en-GB")}`);
  }

  /** Follows what `page` shows, from its next load on. */
  async follow(page: Page): Promise<void> {
    this.#listening = false;
    await page.exposeFunction("karizSeen", (saved: boolean, board: Board) => this.#seen(saved, board));
    await page.addInitScript(`(${watchFrames.toString()})(${readBoard.toString()})`);
  }

  /** Waits until the board is one that may be there now, and takes down from then on what is shown. */
  async isKept(page: Page): Promise<void> {
    let board: Board = {};
    const lost = async () => {
      board = await page.evaluate(readBoard);
      const all = [...this.#possible].map(([title, states]) => ({ title, is: board[title], shown: states, asked: this.#asked.get(title) }));
      return all.filter(({ is, shown, asked }) => !shown.includes(is) && (is === undefined || is !== asked));
    };
    await expect.poll(lost, { message: "everything shown as saved is there" }).toEqual([]);
    this.#possible.clear();
    for (const [title, state] of Object.entries(board)) this.#possible.set(title, [state]);
    this.#listening = true;
  }

  #seen(saved: boolean, board: Board): void {
    if (!this.#listening) return;
    for (const [title, state] of Object.entries(board)) {
      const before = this.#possible.get(title) ?? [undefined];
      this.#possible.set(title, saved ? [state] : [...before, state]);
    }
  }
}

/** Runs in the page: what the board shows. */
function readBoard(): Board {
  const board: Board = {};
  for (const card of document.querySelectorAll("li[data-deal]")) {
    const title = card.querySelector("h3")?.textContent ?? "";
    const stage = card.closest("section")?.querySelector("h2")?.textContent;
    board[title] = `${stage}, ${card.querySelector(".card__value")?.textContent}`;
  }
  return board;
}

/** Runs in the page: reports each frame that differs from the one before. */
function watchFrames(read: () => Board): void {
  let before = "";
  const look = () => {
    requestAnimationFrame(look);
    const saving = document.querySelector<HTMLElement>("[data-saving]")?.dataset.saving;
    if (!saving) return;
    const board = read();
    const now = `${saving} ${JSON.stringify(board)}`;
    if (now === before) return;
    before = now;
    (globalThis as unknown as { karizSeen(saved: boolean, board: Board): void }).karizSeen(saving === "saved", board);
  };
  requestAnimationFrame(look);
}
