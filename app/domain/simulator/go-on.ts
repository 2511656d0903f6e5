import { isSlip, wasHeardOut } from "./appraisal";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { linesBeforeFurther } from "./constants";
import { namedIn } from "./fact";
import { goFurther } from "./offer-more";
import { meansSomebodyUnnamed } from "./person-meant";

/** Goes on about a cue in the scenario's words for it; false where there are none left. */
export function goDeeper(composing: Composing, id: string | null, out: Composition): boolean {
  const { scenario, voice, exchange } = composing;
  const spec = id === null ? undefined : scenario.cues[id];
  const before = `${exchange.clientMessage ?? ""}\n${exchange.message}`;
  const lines = spec?.deeper ?? [];
  const plain = lines.filter(
    (each) => !meansSomebodyUnnamed(voice.wording(each), before, scenario),
  );
  const line = voice.next(plain) ?? voice.next(lines);
  if (line === null || id === null) return false;
  tell(out, line, `goes-on-about:${id}`);
  out.wentOn = { id, quote: line.text };
  return true;
}

/** Whether enough was told of a cue, the client is heard out, and nothing that is asked holds them to it. */
function isReadyForMore(composing: Composing, id: string | null): boolean {
  const { scenario, voice, appraisal } = composing;
  const spec = id === null ? undefined : scenario.cues[id];
  const lines = [...(spec?.deeper ?? []), ...(spec?.within ?? [])];
  return (
    lines.filter((line) => voice.wasSaid(line)).length >= linesBeforeFurther &&
    wasHeardOut(appraisal) &&
    !isSlip(appraisal) &&
    appraisal.questions.every(({ sentence }) => namedIn(sentence).length === 0)
  );
}

/** Goes on about a cue; where enough was told of it, goes on to what lies under it, so that no cue is circled. */
export function goOn(composing: Composing, id: string | null, out: Composition): boolean {
  return (
    (isReadyForMore(composing, id) && goFurther(composing, out)) || goDeeper(composing, id, out)
  );
}

/**
 * Says what a cue is like for them, in the scenario's words for it, or goes on to what lies under it where enough was told of
 * it; false where there are no words left.
 */
export function tellWithin(composing: Composing, id: string | null, out: Composition): boolean {
  if (isReadyForMore(composing, id) && goFurther(composing, out)) return true;
  const spec = id === null ? undefined : composing.scenario.cues[id];
  const line = composing.voice.next(spec?.within ?? []);
  if (line === null) return false;
  tell(out, line, `tells-within:${id}`);
  return true;
}
