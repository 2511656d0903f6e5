import { createHmac } from "node:crypto";
import { lookup, type LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { DeliveryProblem } from "../domain/notification/webhook";
import { isPrivateAddress } from "./private-address.server";

export interface WebhookPost {
  url: string;
  body: string;
  secret: string;
  /** The delivery's id and event, told in headers. */
  id: string;
  event: string;
}

export interface PostSettings {
  /** Whether addresses of this machine and of private networks are allowed. */
  allowPrivate: boolean;
  timeoutMs?: number;
}

export type PostResult = { answer: number } | { problem: DeliveryProblem };

/** HMAC-SHA256, in hex, of "timestamp.body" under the webhook's secret. The timestamp is in seconds. */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
}

class PrivateAddress extends Error {}

/** Finds a host's addresses and connects to none if any of them is private: a name cannot be swapped later. */
const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error("No address."), "", 0);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(new PrivateAddress(), "", 0);
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

const isLiteralPrivate = (hostname: string) => {
  const host = hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && isPrivateAddress(host);
};

/** Sends one signed message. No redirect is followed, and nothing of the answer is kept but its status. */
export function postWebhook(
  post: WebhookPost,
  { allowPrivate, timeoutMs = 10_000 }: PostSettings,
): Promise<PostResult> {
  const url = new URL(post.url);
  if (!allowPrivate && isLiteralPrivate(url.hostname))
    return Promise.resolve({ problem: "private-address" });
  const timestamp = Math.floor(Date.now() / 1000);
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: "POST",
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(allowPrivate ? {} : { lookup: publicLookup }),
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(post.body),
          "user-agent": "Attune",
          "attune-delivery": post.id,
          "attune-event": post.event,
          "attune-timestamp": String(timestamp),
          "attune-signature": `sha256=${signatureOf(post.secret, timestamp, post.body)}`,
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        resolve(status >= 300 && status < 400 ? { problem: "redirected" } : { answer: status });
      },
    );
    sent.on("error", (error) => {
      if (error instanceof PrivateAddress) return resolve({ problem: "private-address" });
      const isLate = error.name === "TimeoutError" || error.name === "AbortError";
      resolve({ problem: isLate ? "timed-out" : "unreachable" });
    });
    sent.end(post.body);
  });
}
