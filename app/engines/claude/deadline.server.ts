import type { EngineFailure } from "../../domain/practice/engine-failure";

/** The end of an answer: when its time is over, when nobody waits for it any more, or when it is done. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #failure: EngineFailure | null = null;

  constructor(caller: AbortSignal, timeoutMs: number) {
    this.#caller = caller;
    this.#timer = setTimeout(() => this.#end("timeout"), timeoutMs);
    if (caller.aborted) this.#cancel();
    else caller.addEventListener("abort", this.#cancel, { once: true });
  }

  /** Everything that runs for the answer stops with it; its reason is the failure. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why it ended before the answer was done; null while it has not. */
  get failure(): EngineFailure | null {
    return this.#failure;
  }

  /** Stops what still runs, and the clock. */
  close(): void {
    clearTimeout(this.#timer);
    this.#caller.removeEventListener("abort", this.#cancel);
    this.#controller.abort();
  }

  readonly #cancel = (): void => this.#end("cancelled");

  #end(failure: EngineFailure): void {
    this.#failure ??= failure;
    this.#controller.abort(failure);
  }
}
