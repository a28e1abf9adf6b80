// A program of somebody else's, with npm's automerge-repo, in the same workspace (L7).

import * as A from "@automerge/automerge";
import { Repo, type AutomergeUrl, type DocHandle } from "@automerge/automerge-repo";
import { WebSocketClientAdapter } from "@automerge/automerge-repo-network-websocket";

/** As much of a workspace as the tests look into. */
interface Workspace {
  deals: Record<string, { title: A.ImmutableString }>;
}

/**
 * The stock adapter throws where a connection is reset, which ends a program; on a refused one it waits
 * for the close that follows, and tries again. This one does so for both.
 */
class PatientAdapter extends WebSocketClientAdapter {
  override onError = (): void => {};
}

/** So soon it tries again when the server does not answer. */
const RETRY_MS = 500;

export class RepoClient {
  readonly #repo: Repo;
  readonly #handle: DocHandle<Workspace>;

  private constructor(repo: Repo, handle: DocHandle<Workspace>) {
    this.#repo = repo;
    this.#handle = handle;
  }

  /** Joins the document that has this identifier at the server. */
  static async join(address: string, document: string): Promise<RepoClient> {
    const repo = new Repo({ network: [new PatientAdapter(address, RETRY_MS)] });
    const handle = await repo.find<Workspace>(`automerge:${document}` as AutomergeUrl);
    return new RepoClient(repo, handle);
  }

  get document(): A.Doc<unknown> {
    return this.#handle.doc();
  }

  titles(): string[] {
    return Object.values(this.#handle.doc().deals).map((deal) => String(deal.title));
  }

  /** Gives the deal another title, as Kariz does: text as a scalar, the command noted. */
  rename(from: string, to: string): void {
    const rename = (draft: Workspace) => {
      const deal = Object.values(draft.deals).find((deal) => String(deal.title) === from);
      if (!deal) throw new Error(`there is no deal ${from}`);
      deal.title = new A.ImmutableString(to);
    };
    this.#handle.change(rename, { message: "edit-deals -" });
  }

  async leave(): Promise<void> {
    await this.#repo.shutdown();
  }
}
