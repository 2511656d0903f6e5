import type { ServerResponse } from "node:http";

/**
 * A signal that aborts as soon as nobody can be answered any more, and never once the answer is whole.
 * It hangs on the connection itself: a request's own signal is only followed by those who hold the
 * request, and an answer that streams for long outlives them.
 */
export function leftSignal(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}
