import { closedRunLimit } from "../../simulator/constants";
import { reflectionMoves } from "../../practice/hearing/move";
import type { Move } from "../../practice/hearing/move";
import { plain, wordsOf } from "../../practice/hearing/plain";
import { promisesSecrecy } from "../../practice/hearing/secrecy";
import { codePointLength } from "../../practice/span";
import { asks, makes, shareContent, stemsOf, type Exchange } from "./exchange";
import { onSpan, onTurn, type Mark } from "./mark";
import { looksAtRisk } from "./missed-cues";

const closed: readonly Move[] = ["closed-question", "leading-question"];
const shifts =
  /^(?:(?:okay|ok|well|right|so|alright|sure|cool|hm+|yeah)[, ]+)*(?:anyways?|by the way|moving on|let us (?:talk|move|go) (?:about|on|back)|changing the subject|on another note|speaking of)\b/;
const shock =
  /^(?:omg|oh my god|what the hell|wtf|are you (?:crazy|insane|serious|mad)|do not (?:say|talk like|even think|joke) (?:that|about)?)\b/;
const bargains =
  /\bpromise me (?:that )?you\b|\bthink (?:of|about) (?:your (?:family|parents|mum|mom|kids|children|friends)|how (?:they|your)|what it would do)\b|\b(?:so )?selfish\b|\bsuicide is\b/;
const asksMeans =
  /\bhow (?:would|will|are|were) you (?:going to |planning to )?(?:do|doing) (?:it|that)\b/;
/** Risk counts as near for this many replies after it was shown. */
const riskNear = 2;
const fewestRepeated = 6;

const near = (exchange: Exchange) =>
  [...exchange.before.slice(-riskNear + 1), exchange].some(({ cues }) =>
    cues.some((cue) => cue.risk),
  );

function questionRun({ turn, heard, before }: Exchange): Mark | null {
  const closedIn = (each: Pick<Exchange, "heard">) =>
    each.heard.sentences.filter(({ moves }) => moves.some((move) => closed.includes(move))).length;
  const only = (each: Pick<Exchange, "heard">) =>
    closedIn(each) > 0 &&
    !makes(each.heard, [...reflectionMoves, "open-question", "risk-question"]);
  if (!only({ heard })) return null;
  let count = closedIn({ heard });
  for (const earlier of [...before].reverse()) {
    if (!only(earlier)) break;
    count += closedIn(earlier);
  }
  if (count < closedRunLimit) return null;
  const reason = `${count} closed questions with no reflection between them.`;
  return onTurn(turn, "question_run", reason, { confidence: "medium" });
}

function topicShift({ turn, cues, heard }: Exchange): Mark | null {
  const cue = cues.at(-1);
  if (!cue || !shifts.test(plain(turn.text)) || makes(heard, reflectionMoves)) return null;
  if (shareContent(stemsOf(turn.text), stemsOf(cue.quote))) return null;
  return onTurn(turn, "topic_shift", "Leaves what the client shows for another topic.", { cue });
}

function robotic({ turn, heard, before }: Exchange): Mark | null {
  if (heard.isStock)
    return onTurn(
      turn,
      "robotic",
      "Only stock phrases: nothing that is particular to this client.",
    );
  const said = new Set(
    before.flatMap((each) => each.heard.sentences.map(({ text }) => plain(text))),
  );
  const again = heard.sentences.find(({ text }) => {
    const words = plain(text);
    return wordsOf(words).length >= fewestRepeated && said.has(words);
  });
  if (again) return onTurn(turn, "robotic", "A sentence that the supporter has sent before.");
  const lists = (turn.text.match(/(?:^|\s)[1-9][).] \p{L}/gu) ?? []).length >= 2;
  return lists ? onTurn(turn, "robotic", "A numbered list in a conversation.") : null;
}

function selfFocus(exchange: Exchange): Mark | null {
  const { turn, heard } = exchange;
  const own = heard.sentences.filter(({ moves }) => moves.includes("self-disclosure"));
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || asks(exchange)) return null;
  const share = own.reduce((sum, { text }) => sum + codePointLength(text), 0);
  if (share * 2 < codePointLength(turn.text)) return null;
  const reason = "Most of the reply tells of the supporter and does not hand back to the client.";
  return onSpan(turn, { start: first.start, end: last.end }, "self_focus", reason);
}

function riskUnsafe(exchange: Exchange): Mark | null {
  const { turn, heard, cues } = exchange;
  const cue = cues.findLast((each) => each.risk);
  const said = heard.sentences.map(({ text }) => plain(text));
  const unsafe = (pattern: RegExp) => said.some((sentence) => pattern.test(sentence));
  if (said.some(promisesSecrecy)) return onTurn(turn, "risk_unsafe", "Promises secrecy.", { cue });
  if (!near(exchange)) return null;
  if (unsafe(asksMeans)) return onTurn(turn, "risk_unsafe", "Asks for detail of a plan.", { cue });
  if (unsafe(shock)) return onTurn(turn, "risk_unsafe", "Meets risk with shock.", { cue });
  if (unsafe(bargains))
    return onTurn(turn, "risk_unsafe", "Bargains or appeals to guilt.", { cue });
  return null;
}

function riskGood(exchange: Exchange, unsafe: Mark | null): Mark | null {
  if (unsafe || !near(exchange) || !looksAtRisk(exchange)) return null;
  if (makes(exchange.heard, ["minimising", "confrontation"])) return null;
  const cue = exchange.cues.findLast((each) => each.risk);
  const reason =
    "Asks about risk directly, or takes a step towards safety, soon after it was shown.";
  return onTurn(exchange.turn, "risk_good", reason, { cue });
}

/** What a reply is as a whole, beside a cue that it passes over. */
export function turnMarks(exchange: Exchange): Mark[] {
  const { turn, heard } = exchange;
  const unsafe = riskUnsafe(exchange);
  const summary =
    makes(heard, ["summary"]) && !heard.isStock
      ? onTurn(turn, "summary", "Draws together what the client has said.")
      : null;
  return [
    ...[questionRun(exchange), topicShift(exchange), robotic(exchange), selfFocus(exchange)],
    ...[unsafe, riskGood(exchange, unsafe), summary],
  ].flatMap((mark) => mark ?? []);
}
