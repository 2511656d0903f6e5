import type { AsideKind } from "./aside-kind";
import { standardAsides } from "./aside-lines";
import { remark } from "./composition";
import type { Composing, Composition } from "./composition";
import type { ReplyKind } from "./reply-kind";

/** Says a line for an occasion, of all of them or of a `pool`; false where every one was said. */
export function say(
  composing: Composing,
  kind: ReplyKind,
  out: Composition,
  rule: string = kind,
  pool: readonly string[] = composing.scenario.replies[kind],
): boolean {
  const line = composing.voice.any(pool);
  if (line === null) return false;
  remark(out, line, `says:${rule}`);
  return true;
}

/** Says a line for an occasion in a wording of another take, or dots: nothing else is left. */
export function sayOtherwise(composing: Composing, kind: ReplyKind, out: Composition): void {
  const line = composing.voice.anyOtherwise(composing.scenario.replies[kind]);
  out.lines.push(line ?? { text: "…", marks: [] });
  out.rules.push(`says-otherwise:${kind}`);
}

/**
 * Says a line beside the story: the scenario's own, else a standard one; false where all were said. A fear of harming
 * somebody is not gone back on by a standard line: that they would not is said instead.
 */
export function sayAside(composing: Composing, kind: AsideKind, out: Composition): boolean {
  const { scenario, voice } = composing;
  const { clientName, age } = scenario;
  const named = standardAsides[kind].map((line) =>
    line.replaceAll("[name]", clientName).replaceAll("[age]", String(age)),
  );
  const own = scenario.asides?.[kind];
  const ownFear = kind === "harmFeared" && own !== undefined;
  const inOrder = ownFear || kind === "frightened";
  const line =
    inOrder && own !== undefined ? voice.next(own) : (voice.any(own ?? []) ?? voice.next(named));
  if (line === null && kind === "frightened")
    return say(composing, "deflect", out, "deflect:frightened");
  if (line === null) return ownFear && sayAside(composing, "harmless", out);
  remark(out, line, `aside:${kind}`);
  return true;
}
