import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { permittedLayer } from "./permitted-layer";
import { personMeant } from "./person-meant";
import type { AskedQuestion } from "./question";
import { topicsLately } from "./told-lately";
import { wordingsOf } from "./wording";

/** Asks what came back of something that was told, of nobody by name. */
const asksWhatCameBack: readonly RegExp[] = [
  /\bwhat (?:did|do|does|have|has) (?:they|he|she|it|that) (?:\w+ )?(?:say|said|answer|answered|reply|replied|write back|tell you|come back with)\b/,
  /\bwhat (?:was|is) (?:the|their|his|her) (?:answer|reply|response)\b|\bwhat came (?:back|of it|of that)\b/,
  /\b(?:did|have|has) (?:they|he|she|anyone|anybody|anything) (?:\w+ )?(?:answer|answered|reply|replied|write back|written back|get back|come back)\b/,
];

/** A line that tells of an answer, or that none came. */
const tellsOfAnAnswer =
  /\b(?:said|says|answer\w*|repl(?:y|ied|ies)|wrote|writes|told me|called back|rang back|got back|no (?:word|answer|reply)|never (?:wrote|rang|called|answered|replied)|silence|two ticks|asked me)\b/i;

/**
 * Answers "what did they answer?" by the topic of the last exchange that has an answer to tell of, before anybody who
 * was named last; false where somebody is named, or nothing of that is left to tell.
 */
export function tellWhatCameBack(
  composing: Composing,
  { sentence }: Pick<AskedQuestion, "sentence">,
  out: Composition,
): boolean {
  const { scenario, state, voice } = composing;
  if (!matchesAny(asksWhatCameBack, plain(sentence))) return false;
  if (personMeant(sentence, scenario, []) !== null) return false;
  for (const topic of topicsLately(composing)) {
    const spec = scenario.topics[topic];
    if (!spec || spec.layer > permittedLayer(state)) continue;
    const line = voice.next(
      spec.answers.filter((answer) => wordingsOf(answer).every((one) => tellsOfAnAnswer.test(one))),
    );
    if (line === null) continue;
    tell(out, line, `answers:${topic}`);
    out.told.push(topic);
    return true;
  }
  return false;
}
