import { v7 as uuid } from "uuid";
import pino from "pino";
import type { Actor } from "../../app/domain/access/can";
import {
  outgoingSchema,
  type OutgoingInput,
  type Outgoing,
} from "../../app/domain/practice/message";
import { scenarioSchema } from "../../app/domain/simulator/scenario";
import { answerSession, type AnswerHost } from "../../app/services/practice/answer-session.server";
import { sendMessage } from "../../app/services/practice/send-message.server";
import { startSession } from "../../app/services/practice/start-session.server";
import type { AnswerEvent } from "../../app/domain/practice/answer-event";
import type { Engine } from "../../app/engines/engine";
import type { Database } from "../../db/client.server";
import { insertScenarioVersion } from "../../db/queries/scenarios.server";
import { weiLing } from "../../db/seeds/wei-ling/scenario";
import { scriptedEngine } from "../engines/scripted-engine";
import { joinStudy, makePerson, makeProgramme, makeStudy, type MadeStudy } from "./make";

/** What services need of the host, with this engine for every session and a silent log. */
export function practiceHost(db: Database, engine: Engine = scriptedEngine()): AnswerHost {
  return {
    db,
    engines: { preferred: "embedded", get: () => engine },
    log: pino({ level: "silent" }),
  };
}

export interface PracticePlace {
  programmeId: string;
  study: MadeStudy;
  peer: Actor;
  scenarioVersionId: string;
}

/** A programme with a study, a peer in it and a scenario to play. */
export async function makePracticePlace(db: Database): Promise<PracticePlace> {
  const programmeId = await makeProgramme(db);
  const study = await makeStudy(db, programmeId);
  const peer = await makePerson(db, programmeId, "peer");
  await joinStudy(db, study, peer, "peer");
  const card = scenarioSchema.parse(weiLing);
  const scenarioVersionId = await insertScenarioVersion(db, programmeId, card);
  return { programmeId, study, peer, scenarioVersionId };
}

/** Starts a session of the place's peer; answers its id. Nothing is said in it yet. */
export async function makePractice(host: AnswerHost, place: PracticePlace): Promise<string> {
  const id = uuid();
  const { scenarioVersionId } = place;
  const input = { id, scenarioVersionId, studyId: null, acknowledged: true };
  const outcome = await startSession(host, place.peer, input);
  if (!outcome.ok) throw new Error(`The session was not started: ${outcome.reason}.`);
  return id;
}

/** A message as a device sends it. */
export function outgoing(text: string, more: Partial<OutgoingInput> = {}): Outgoing {
  return outgoingSchema.parse({ id: uuid(), text, ...more });
}

/** Asks for the missing answer and collects everything that comes. */
export async function askAnswer(
  host: AnswerHost,
  actor: Actor,
  sessionId: string,
  more: { goOn?: boolean; signal?: AbortSignal } = {},
): Promise<AnswerEvent[]> {
  const signal = more.signal ?? new AbortController().signal;
  const input = { goOn: more.goOn ?? false, withEmbedded: false, signal };
  const outcome = await answerSession(host, actor, sessionId, input);
  if (!outcome.ok) throw new Error(`No answer: ${outcome.reason}.`);
  const events: AnswerEvent[] = [];
  for await (const event of outcome.value) events.push(event);
  return events;
}

/** A session in which the client has opened and answered these messages. */
export async function playPractice(
  host: AnswerHost,
  place: PracticePlace,
  messages: readonly string[] = [],
): Promise<string> {
  const sessionId = await makePractice(host, place);
  await askAnswer(host, place.peer, sessionId);
  for (const text of messages) {
    const sent = await sendMessage(host.db, place.peer, sessionId, outgoing(text));
    if (!sent.ok) throw new Error(`Not sent: ${sent.reason}.`);
    await askAnswer(host, place.peer, sessionId);
  }
  return sessionId;
}
