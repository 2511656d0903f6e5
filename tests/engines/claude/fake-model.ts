import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a call asked for: the client's turn, the suggestions, or the marks of a review. */
export type CallKind = "client" | "suggestions" | "review";

export interface RecordedCall {
  kind: CallKind;
  authorization: string;
  /** The whole body as it was sent. */
  raw: string;
  body: {
    model: string;
    max_tokens: number;
    thinking?: object;
    output_config: { effort?: string; format: { type: string } };
    system: { text: string; cache_control?: object }[];
    messages: { role: string; content: { text: string; cache_control?: object }[] }[];
    metadata?: object;
  };
}

/** How the model behaves in one call. */
export type Behaviour = (response: ServerResponse, call: RecordedCall) => void | Promise<void>;

const send = (response: ServerResponse, event: string, data: object) =>
  response.write(`event: ${event}\ndata: ${JSON.stringify({ type: event, ...data })}\n\n`);

const usage = { input_tokens: 100, cache_creation_input_tokens: 20, cache_read_input_tokens: 300 };
/** What every whole answer of the fake costs. */
export const tokensIn = 420;
export const tokensOut = 50;

function begin(response: ServerResponse, block: object = { type: "text", text: "" }): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const message = { id: "m", type: "message", role: "assistant", model: "m", content: [] };
  const start = { ...message, stop_reason: null, usage: { ...usage, output_tokens: 1 } };
  send(response, "message_start", { message: start });
  send(response, "content_block_start", { index: 0, content_block: block });
}

function pieces(response: ServerResponse, text: string, size: number): void {
  for (let at = 0; at < text.length; at += size) {
    const delta = { type: "text_delta", text: text.slice(at, at + size) };
    send(response, "content_block_delta", { index: 0, delta });
  }
}

function finish(response: ServerResponse, reason: string): void {
  send(response, "content_block_stop", { index: 0 });
  const delta = { stop_reason: reason, stop_sequence: null };
  send(response, "message_delta", { delta, usage: { output_tokens: tokensOut } });
  send(response, "message_stop", {});
  response.end();
}

/** The whole text in pieces of a few characters, then the end for this reason. */
export const streams =
  (text: string, reason = "end_turn", size = 7): Behaviour =>
  (response) => {
    begin(response);
    pieces(response, text, size);
    finish(response, reason);
  };

/** A thought without words, as models answer that think before they speak, and then the text. */
export const thinksFirst =
  (text: string): Behaviour =>
  (response) => {
    begin(response, { type: "thinking", thinking: "", signature: "" });
    const delta = { type: "signature_delta", signature: "signed" };
    send(response, "content_block_delta", { index: 0, delta });
    send(response, "content_block_stop", { index: 0 });
    send(response, "content_block_start", { index: 1, content_block: { type: "text", text: "" } });
    pieces(response, text, 7);
    finish(response, "end_turn");
  };

/** The text up to a place, and the rest only after something else has happened. */
export const holdsBack =
  (text: string, from: number, until: Promise<void>): Behaviour =>
  async (response) => {
    begin(response);
    pieces(response, text.slice(0, from), 7);
    await until;
    pieces(response, text.slice(from), 7);
    finish(response, "end_turn");
  };

/** A piece of an answer, and then the connection is gone. */
export const breaksAfter =
  (text: string): Behaviour =>
  (response) => {
    begin(response);
    pieces(response, text, 7);
    response.write("event: ping\ndata: {}\n\n", () => response.destroy());
  };

/** A piece of an answer, and then a tidy end of the connection without the end of the message. */
export const stopsAfter =
  (text: string): Behaviour =>
  (response) => {
    begin(response);
    pieces(response, text, 7);
    response.end();
  };

/** A piece of an answer and then nothing more, for as long as the caller waits. */
export const stallsAfter =
  (text: string): Behaviour =>
  (response) => {
    begin(response);
    pieces(response, text, 7);
  };

/** No answer at all, for as long as the caller waits. */
export const hangs: Behaviour = () => undefined;

/** An answer that begins and then holds an event that is no JSON. */
export const garbles: Behaviour = (response) => {
  begin(response);
  response.end("event: content_block_delta\ndata: {broken\n\n");
};

/** An answer that begins and then reports an error in the stream. */
export const reports =
  (type: string): Behaviour =>
  (response) => {
    begin(response);
    send(response, "error", { error: { type, message: "Words of the provider." } });
    response.end();
  };

/** An error instead of an answer. */
export const answersStatus =
  (status: number, type: string): Behaviour =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "retry-after": "30" });
    const error = { type, message: "Words of the provider." };
    response.end(JSON.stringify({ type: "error", error }));
  };

function kindOf(raw: string): CallKind {
  if (/"properties":\{"marks":/.test(raw)) return "review";
  return /"properties":\{"mi":/.test(raw) ? "suggestions" : "client";
}

async function read(request: IncomingMessage): Promise<RecordedCall> {
  let raw = "";
  for await (const chunk of request) raw += String(chunk);
  const body = JSON.parse(raw) as RecordedCall["body"];
  const kind = kindOf(raw);
  return { kind, authorization: request.headers.authorization ?? "", raw, body };
}

/** A model on loopback that plays one behaviour a call, by kind and in order; then it is overloaded. */
export class FakeModel {
  readonly calls: RecordedCall[] = [];
  readonly #left: ((kind: CallKind) => void)[] = [];
  readonly #plays: Record<CallKind, Behaviour[]> = { client: [], suggestions: [], review: [] };
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  play(kind: CallKind, ...behaviours: Behaviour[]): void {
    this.#plays[kind].push(...behaviours);
  }

  /** The next call that the caller gives up before it is answered whole. */
  nextLeft(): Promise<CallKind> {
    return new Promise((resolve) => this.#left.push(resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await read(request);
    this.calls.push(call);
    response.on("close", () => {
      if (!response.writableFinished) this.#left.shift()?.(call.kind);
    });
    const behaviour = this.#plays[call.kind].shift() ?? answersStatus(529, "overloaded_error");
    await behaviour(response, call);
  }
}
