import type { ReviewEvent } from "~/domain/review/act";
import { eventsUrl } from "~/components/device/events-url";
import {
  deliveryAnswerSchema,
  logPageSchema,
  type DeliveryAnswer,
  type LogPage,
} from "~/domain/review/delivery";

/** The server said that this will not work however often it is tried: signed out, or not ours. */
export class LinkClosed extends Error {}

/** The server said that the session was erased: there is nothing to send to any more. */
export class SessionErased extends Error {}

/** How a device speaks to the server about one review. Throws where there is no usable answer. */
export interface ServerLink {
  send(events: readonly ReviewEvent[]): Promise<DeliveryAnswer>;
  fetchAfter(sequence: number): Promise<LogPage>;
}

const closed = new Set([401, 403, 404]);

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 410) throw new SessionErased();
  if (closed.has(response.status)) throw new LinkClosed();
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/** The link over HTTP, with a time limit: a request that hangs is tried again. */
export function httpLink(reviewId: string, sessionId: string): ServerLink {
  const url = eventsUrl("reviews", reviewId, sessionId);
  const limit = () => AbortSignal.timeout(15_000);
  return {
    async send(events) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ events }),
        signal: limit(),
      });
      return deliveryAnswerSchema.parse(await bodyOf(response));
    },
    async fetchAfter(sequence) {
      const response = await fetch(`${url}&after=${sequence}`, { signal: limit() });
      return logPageSchema.parse(await bodyOf(response));
    },
  };
}
