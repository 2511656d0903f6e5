import type { Scenario } from "../../../domain/simulator/scenario";
import { ground } from "./role-card-3.server";

/** Version of the words that ask for suggestions. A change of wording is a new file. */
export const suggestionsPromptVersion = "suggestions-2";

/** How suggestions are to be made; the same for every scenario. */
export const suggestionsTask = `Write three replies that the supporter might send to the person's last message, one of each kind:
- mi: in the manner of motivational interviewing, an open question or a complex reflection.
- empathy: a reflection that meets what the person feels.
- support: informational or emotional support as a peer can give it.

For each, text is the reply, one to three sentences in plain, kind words, and reason says in a few words for an expert which words of the person it answers and why now.

What always holds for a reply:
- It takes up the person's own words from the conversation, and nothing that the person has not said there. No stock phrase that would fit anyone.
- No advice unless the moment says that the gate for advice is open; then at most a small step, offered as a question.
- It never diagnoses, never promises secrecy, never makes it smaller, never argues, never keeps the person from getting help.
- Where the person has hinted at not wanting to live and has not been asked about it, every reply asks about suicide directly and calmly. It never asks how, with what, when or where.
- It differs from every reply that was offered before.`;

/**
 * What whoever suggests knows of the person: what the supporter was told before the conversation. The
 * rest of the role card is left out, so that no reply takes up what the person has not said.
 */
export function suggestionGround({ clientName, age, summary, riskOptIn }: Scenario): string {
  const known = { name: clientName, age, summary, riskIsPartOfIt: riskOptIn };
  return `${ground}\n\nWhat the supporter knows of the person beforehand, as JSON:\n\n${JSON.stringify(known)}`;
}

/** What the model has to know about the moment. */
export interface SuggestionMoment {
  adviceGateOpen: boolean;
  riskWaits: boolean;
  shown: readonly string[];
}

/** The moment in which a reply is due, as JSON with a line before it. */
export function suggestionMoment(moment: SuggestionMoment): string {
  const { adviceGateOpen, riskWaits, shown } = moment;
  const now = { adviceGateOpen, riskHintedAndNotAskedAbout: riskWaits, offeredBefore: shown };
  return `Write the three replies. The moment:\n${JSON.stringify(now)}`;
}
