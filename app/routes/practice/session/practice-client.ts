import { v7 as uuid } from "uuid";
import type { AnswerRequest } from "~/domain/practice/answer-request";
import type { PracticeTurn } from "~/domain/practice/practice-turn";
import type { OwnWordsLevel } from "~/domain/practice/safety/own-words";
import type { SessionStatus } from "~/domain/practice/session-status";
import { answerWords } from "./answer-words";
import { makeComposing } from "./composing";
import { keep, letGoOfOver, readKept, wordsKept, type Kept, type Unsent } from "../kept";
import { post } from "./post";
import { hasHole, reducePractice, type PracticeChange, type PracticeState } from "./practice-state";
import { readAnswer } from "./read-answer";
import { makeUptake } from "./uptake";

/** What the server knows of the session, as the page was loaded. */
export interface LoadedSession {
  id: string;
  clientName: string;
  status: SessionStatus;
  turns: readonly PracticeTurn[];
  answerMissing: boolean;
  care: OwnWordsLevel;
}

interface Stored {
  turn: PracticeTurn;
  care: OwnWordsLevel;
}

const isOver = (status: SessionStatus) => status === "ended" || status === "withdrawn";

const notSent = "Not sent. Your message is kept here. Try again.";
const noChoice: AnswerRequest = { goOn: false, withEmbedded: false };

/** A message that came back from a form without scripts, with what is wrong with it. */
interface Returned {
  text: string;
  problem: string | null;
}

function firstState(
  { turns, answerMissing, status, care }: LoadedSession,
  { text, problem }: Returned,
): PracticeState {
  const waits = answerMissing && status === "open";
  const kind = !waits ? "ready" : care === "urgent" ? "care" : "writing";
  const rest = { unsent: null, partial: "", draft: text, problem };
  return { turns, phase: { kind }, care, ...rest };
}

/**
 * The page's side of a session: what is shown, what is on its way, what is kept on the device. A message
 * is kept until the server has it; an answer that is missing is asked for.
 */
export class PracticeClient {
  readonly uptake;
  readonly composing = makeComposing();
  #session: LoadedSession;
  #state: PracticeState;
  #listeners = new Set<() => void>();
  #answering: AbortController | null = null;
  #reload: () => void = () => undefined;

  constructor(session: LoadedSession, returned: Returned) {
    this.#session = session;
    this.#state = firstState(session, returned);
    this.uptake = makeUptake(session.id);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  state = () => this.#state;

  /** How the page loads the session again. */
  onReload = (reload: () => void) => void (this.#reload = reload);

  #change(change: PracticeChange) {
    this.#state = reducePractice(this.#state, change);
    for (const listener of this.#listeners) listener();
  }

  /** The page stands: takes up what was kept, sends what was not sent, asks for what is missing. */
  open = () => {
    const { id, turns, status } = this.#session;
    if (isOver(status)) letGoOfOver([this.#session]);
    else this.uptake.restore();
    if (status === "withdrawn") return;
    if (status !== "open") return this.#putAside(readKept(id));
    const { draft, unsent } = readKept(id);
    if (draft !== "") this.#change({ type: "drafted", text: draft });
    if (unsent && !turns.some((turn) => turn.id === unsent.id)) return void this.#send(unsent);
    if (unsent) keep(id, { unsent: null });
    if (this.#owesAnswer() && this.#state.phase.kind !== "care") void this.ask();
  };

  /** No message goes out now: what was kept of one is shown, to be sent later or copied. */
  #putAside(kept: Pick<Kept, "draft" | "unsent">) {
    const { id, turns } = this.#session;
    const text = wordsKept(kept, turns);
    keep(id, { draft: text, unsent: null });
    if (text !== "") this.#change({ type: "put-aside", text });
  }

  /** Lets go of words that are not to be sent any more. */
  drop = () => {
    keep(this.#session.id, { draft: "", unsent: null });
    this.#change({ type: "drafted", text: "" });
  };

  #owesAnswer(): boolean {
    return this.#state.turns.at(-1)?.speaker !== "client";
  }

  /** The page goes away. Nothing is lost: an answer under way is asked for again on return. */
  close = () => {
    this.#answering?.abort();
    void this.uptake.flush(true);
  };

  /** The server's view came again, for instance after another page went on with the session. */
  loaded = (session: LoadedSession) => {
    const resumed = this.#session.status !== "open" && session.status === "open";
    this.#session = session;
    this.#change({ type: "loaded", turns: session.turns, care: session.care });
    if (resumed) return this.open();
    const { kind } = this.#state.phase;
    if (session.status !== "open" && kind === "unsent") this.#putAside(this.#state);
    letGoOfOver([session]);
    const last = this.#state.turns.at(-1);
    if (last?.speaker === "client" && kind === "unanswered")
      this.#change({ type: "answered", turn: last });
    else if (session.status === "open" && kind === "ready" && this.#owesAnswer()) void this.ask();
  };

  draft = (text: string) => {
    keep(this.#session.id, { draft: text });
    this.uptake.changed(text);
    this.#change({ type: "drafted", text });
  };

  /** Puts an idea into the composer, after what stands there. */
  insert = (id: string, text: string) => {
    const { draft } = this.#state;
    const gap = draft.trim() === "" ? "" : /\s$/.test(draft) ? draft : `${draft} `;
    const next = gap + text;
    this.uptake.inserted(id);
    this.composing.inserted();
    keep(this.#session.id, { draft: next });
    this.#change({ type: "drafted", text: next });
  };

  send = (text: string) => {
    const { kind } = this.#state.phase;
    if (kind === "sending" || kind === "unsent") return;
    if (kind !== "ready") {
      const problem = `${this.#session.clientName} has not answered yet. Your message is kept here.`;
      return this.#change({ type: "told", problem });
    }
    if (text.trim() === "") return;
    const events = this.uptake.withMessage();
    void this.#send({ id: uuid(), text, ...this.composing.measure(), events });
  };

  /** Sends the kept message once more. */
  resend = () => {
    const { unsent, phase } = this.#state;
    if (unsent && phase.kind === "unsent") void this.#send(unsent);
  };

  async #send(message: Unsent): Promise<void> {
    const { id } = this.#session;
    keep(id, { unsent: message, draft: "" });
    this.#change({ type: "sending", message });
    const posted = await post(`/practice/${id}/turns`, message);
    if (posted.ok) return this.#stored(message, (await posted.response.json()) as Stored);
    if (posted.status === 422 && posted.field === "events" && message.events.length > 0)
      return this.#send({ ...message, events: [] });
    if (posted.status === 409 || posted.status === 422) {
      const text = wordsKept({ unsent: message, draft: this.#state.draft }, []);
      keep(id, { unsent: null, draft: text });
      this.#change({ type: "refused", text, error: posted.error });
      if (posted.status === 409) this.#reload();
      return;
    }
    const inWords = [401, 404, 410].includes(posted.status);
    const error = inWords ? posted.error : notSent;
    this.#change({ type: "not-sent", error, signedOut: posted.status === 401 });
  }

  #stored(message: Unsent, { turn, care }: Stored): Promise<void> | void {
    keep(this.#session.id, { unsent: null });
    this.uptake.confirmed(message.events);
    this.#change({ type: "stored", turn, care });
    if (hasHole(this.#state.turns)) this.#reload();
    if (care !== "urgent") return this.ask();
  }

  /** Asks for the missing answer and shows it as it comes. */
  ask = async (choice: AnswerRequest = noChoice): Promise<void> => {
    this.#answering?.abort();
    const stop = new AbortController();
    this.#answering = stop;
    this.#change({ type: "asked" });
    try {
      await this.#listen(choice, stop.signal);
    } catch {
      if (!stop.signal.aborted) this.#fail("unavailable");
    } finally {
      if (this.#answering === stop) this.#answering = null;
    }
  };

  async #listen(choice: AnswerRequest, signal: AbortSignal): Promise<void> {
    const posted = await post(`/practice/${this.#session.id}/answer`, choice, { signal });
    if (!posted.ok) {
      if (posted.status === 0 || posted.status >= 500) return this.#fail("unavailable");
      const signedOut = posted.status === 401;
      this.#change({ type: "unanswered", error: posted.error, signedOut });
      if (posted.status === 409) this.#reload();
      return;
    }
    if (!posted.response.body) return this.#fail("cut-off");
    for await (const event of readAnswer(posted.response.body)) {
      if (signal.aborted) return;
      if (event.type === "text") this.#change({ type: "said", delta: event.delta });
      else if (event.type === "failure") return this.#fail(event.failure);
      else {
        this.composing.begin();
        return this.#change({ type: "answered", turn: event.turn });
      }
    }
    this.#fail("cut-off");
  }

  #fail(failure: Parameters<typeof answerWords>[1]) {
    const error = answerWords(this.#session.clientName, failure);
    this.#change({ type: "unanswered", error });
  }

  /** Stops waiting for the answer. */
  stop = () => {
    this.#answering?.abort();
    this.#fail("cancelled");
  };
}
