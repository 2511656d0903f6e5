import type { Scenario } from "./scenario";

/** "Is there anyone on your side?" asks who is there, wherever that may be. */
const asksWhoIsThere =
  /\b(?:is there|are there|was there|has there been|have you got|do you have|you have|you got) (?:anyone|anybody|someone|somebody|people|any people|one person|a single person)\b.*\b(?:on your side|in your corner|there for you|behind you|stands? (?:by|up for) you|(?:backs?|looks? out for|looks? after|supports?|understands?|gets|listens to|helps) you|who (?:gets|understands|listens|knows what)|you (?:can |could |do )?(?:trust|talk to|turn to|lean on|rely on|count on|go to)|to talk to)\b|\b(?:is there|are there|was there|have you got|do you have|you have|you got) (?:anyone|anybody|someone|somebody)\b.*\byou (?:can |could |do )?(?:be |feel )(?:\w+ )?(?:quiet|yourself|honest|open|safe|silent) with\b|\bwho (?:else )?(?:(?!(?:did|do|does|have|has|would)\b)\w+ ){0,4}(?:can|could) you (?:really |actually )?(?:talk|turn|speak|go|open up|lean on|rely on|count on|trust|be quiet|be yourself)\b/i;

/** Whether a question asks for somebody who stands by the client. */
export function asksForAnAlly(sentence: string): boolean {
  return asksWhoIsThere.test(sentence);
}

const knowsOfIt =
  /\b(?:does|do|did|has|have|is|if) (?:anyone|anybody|someone|somebody)(?: (?!who\b|to\b)\w+){0,3} (?:know|knows|notice|noticed|been told|aware)\b(?! (?:how to|where|the way|a|any)\b)|\b(?:who|any(?:one|body)|some(?:one|body)) (?:else )?knows?\b(?! (?:how to|where|what|when|why|if|whether|the way|a|any)\b)/i;

/** Whether a question asks if anybody knows, whatever it is that they may know of. */
export function asksWhetherAnybodyKnows(sentence: string): boolean {
  return knowsOfIt.test(sentence);
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
