import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { asksForSupport } from "../practice/hearing/support";
import type { Scenario } from "./scenario";

/** Whether a question asks for somebody who stands by the client. */
export function asksForAnAlly(sentence: string): boolean {
  return asksForSupport(plain(sentence));
}

/** Whether a question asks who could be with the client, and not who is. */
export function asksWhoCouldCome(sentence: string): boolean {
  return /\b(?:who|any(?:one|body)|some(?:one|body))\b[^?]*\b(?:could|can|might|would)\b[^?]*\b(?:be|sit|stay|come|keep)\b[^?]*\byou\b/i.test(
    sentence,
  );
}

/** Whether a question asks with whom the client feels safe. */
export function asksWhoMakesSafe(sentence: string): boolean {
  return /\bwho\b.*\b(?:feel|feels|felt|keep|keeps|kept) (?:you )?safe\b/.test(plain(sentence));
}

const standsBy =
  /\bwho\b(?: in your (?:life|family|world)| around you| else| there)? (?:does |do |would |could |might |will )?(?:takes? (?:it|you|this) seriously|(?:first )?notices?(?: first)?|believes? you|gets? it|helps you|looks out for you|has your back)\b/i;

/** Whether a question asks who believes, helps or would notice the client. */
export function asksWhoStandsBy(sentence: string): boolean {
  return standsBy.test(sentence);
}

const anybody = "(?:anyone|anybody|someone|somebody)";
/** What may be known of the client: how it is for them, where they are, what happened. */
const ofThem =
  "(?:what (?:happened|happens|is going on|goes on|it is like|this is like|you (?:are|were|have|told|said|did|feel|felt|think|want|go|went|carry))|how (?:you|it|this|things|bad|low|dark|hard|far|much|badly|tired|scared|lonely|unhappy)|(?:where|why|when) you|you (?:are|were|have|had|do|did|can|feel|felt|think|want|wanted|write|cry))";
/** Where "knows" ends, or goes on with what is known or where. */
const ofIt = `(?=\\W*$| (?:about|of|that|this|it|yet|already|so far|too|now|there|here|at (?:home|work|school|all)|apart from|besides|except|outside|any of (?:it|this|that)|all (?:of )?(?:it|this|that)|everything|the (?:truth|whole|real|full|rest)|${ofThem})\\b)`;

const knowsOfIt: readonly RegExp[] = [
  new RegExp(
    `\\b(?:does|do|did|has|have|is|if) ${anybody}(?: (?!who\\b|to\\b)\\w+){0,3} (?:know|knows|known)\\b${ofIt}`,
  ),
  new RegExp(
    `\\b(?:does|do|did|has|have|is|if) ${anybody}(?: (?!who\\b|to\\b)\\w+){0,3} (?:notice|noticed|been told|aware)\\b(?! (?:how to|the way|a|any)\\b)`,
  ),
  new RegExp(`\\b(?:${anybody} who|${anybody}) (?:else )?knows?\\b${ofIt}`),
  new RegExp(
    `^(?:(?:and|so|but|okay|then),? )*who (?:else |already |all )*(?:(?:in your (?:life|family|world)|around you|at home|close to you|near you|there|of your \\w+|out there) )?knows?\\b${ofIt}`,
  ),
];

/** Whether a question asks if anybody knows, whatever it is that they may know of. */
export function asksWhetherAnybodyKnows(sentence: string): boolean {
  return matchesAny(knowsOfIt, plain(sentence));
}

const atWork =
  /\bat (?:your )?(?:work|job|the office|the depot|the hospital|the site)\b|\bon (?:the|your) (?:ward|shift|site)\b/i;
const workmates: ReadonlySet<string> = new Set([
  "colleague",
  "colleagues",
  "workmate",
  "workmates",
]);

/** Those of work, where a sentence asks whether anyone there is on the client's side; null where it does not. */
export function allyAtWork(sentence: string, scenario: Scenario): string | null {
  if (!asksForAnAlly(sentence) || !atWork.test(sentence)) return null;
  const found = Object.entries(scenario.people ?? {}).find(([, { names }]) =>
    names.some((name) => workmates.has(name)),
  );
  return found?.[0] ?? null;
}
