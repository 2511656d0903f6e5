import { demoPassword } from "../../../db/seeds/demo-people";

/** What a request carries: a form, a JSON value, or bytes as they are with their type. */
export interface Sent {
  method?: string;
  form?: Record<string, string> | [string, string][];
  json?: unknown;
  raw?: { body: string | Uint8Array<ArrayBuffer>; type: string | null };
  headers?: Record<string, string>;
  /** False leaves the header out that says which page asks. */
  origin?: boolean;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

export type Ask = (path: string, sent?: Sent) => Promise<Answer>;

function bodyOf({ form, json, raw }: Sent): { body?: BodyInit; type?: string } {
  if (form) return { body: new URLSearchParams(form) };
  if (json !== undefined) return { body: JSON.stringify(json), type: "application/json" };
  if (raw) return { body: raw.body, ...(raw.type ? { type: raw.type } : {}) };
  return {};
}

/** A browser without a page: it follows nothing, and says where it comes from. */
export function browserOf(url: string, cookie: string | null): Ask {
  return async (path, sent = {}) => {
    const { body, type } = bodyOf(sent);
    const headers = new Headers(sent.headers);
    if (type) headers.set("content-type", type);
    if (cookie) headers.set("cookie", cookie);
    if (sent.origin !== false) headers.set("origin", new URL(url).origin);
    const method = sent.method ?? (body === undefined ? "GET" : "POST");
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined) init.body = body;
    const response = await fetch(url + path, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

/** Signs in as the page does; answers with a browser that holds the cookie. */
export async function signedIn(url: string, email: string): Promise<Ask> {
  const sent = { form: { email, password: demoPassword } };
  const answer = await browserOf(url, null)("/sign-in", sent);
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (answer.status !== 302 || !cookie) throw new Error(`${email} could not sign in.`);
  return browserOf(url, cookie);
}
