import { plain } from "../practice/hearing/plain";
import { standardAsides } from "./aside-lines";
import { remark } from "./composition";
import type { Composing, Composition } from "./composition";
import { feelingNamed } from "./feeling-asked";
import { reflects } from "./message-signs";
import { withReadings } from "./reading-asked";
import { saysTheyHideIt } from "./reaches-for-them";
import { sayAside } from "./say";
import { openAnswers, tellTopic } from "./tell-answer";
import { goOnWithTold } from "./told-lately";

/** What the story tells of a feeling that a reading names; false where it tells nothing of that now. */
function tellOfFeeling(composing: Composing, sentence: string, out: Composition): boolean {
  const topic = feelingNamed(plain(sentence));
  if (topic === null || openAnswers(composing, topic).length === 0) return false;
  if (composing.state.told[topic]) return false;
  const question = {
    sentence,
    topic,
    score: 1,
    person: null,
    matter: null,
    closed: true,
    form: null,
  };
  return tellTopic(composing, question, out);
}

/**
 * Answers a reading of the client that speaks of no cue: what they say to others where it says that they hide it, what
 * they feel where it names a feeling, more of what was just told, else that it may be so. False where it is no such reading, and once that was said often enough.
 */
export function answerReading(composing: Composing, out: Composition): boolean {
  const { appraisal, scenario, voice } = composing;
  const { sentences } = withReadings(appraisal.heard);
  const readings = appraisal.attempted ? sentences : sentences.filter(reflects);
  const isOpen = appraisal.attempted || appraisal.gaveBack?.cue === null;
  if (!isOpen || appraisal.met.length > 0 || readings.length === 0 || appraisal.checked)
    return false;
  if (readings.some(saysTheyHideIt)) return sayAside(composing, "saysFine", out);
  if (readings.some(({ text }) => tellOfFeeling(composing, text, out))) return true;
  if (!appraisal.attempted || appraisal.affirmed) return false;
  if (goOnWithTold(composing, out)) return true;
  const line = voice.any(scenario.asides?.mayBe ?? standardAsides.mayBe);
  if (line === null) return false;
  remark(out, line, "aside:mayBe");
  return true;
}
