import { matchesAny } from "./pattern";

const anybody =
  "(?:anyone|anybody|someone|somebody|people|any people|(?:one|any|an?|some|a single) (?:person|grown[- ]?up|adult|friend|relative|teacher|colleague))";
const isThere =
  "(?:is there|are there|was there|has there been|will there be|have you got|do you (?:still )?have|you have|you got)";
const may = "(?:can |could |might |would |do )?";
/** What one does with somebody who stands by one. */
const withThem =
  "(?:(?:really |actually |just |also )*(?:trust|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|open(?:ing)? up (?:to|with)|turn(?:ing)? to|lean(?:ing)? on|rely on|count on|go to|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|messag(?:e|ing)|tell(?:ing)?|reach(?:ing)?(?: out to)?|wak(?:e|ing)|sit with|stay with|be with|cry with|feel safe with|(?:be |feel )(?:\\w+ )?(?:quiet|yourself|honest|open|safe|silent) with))";

const askedFor = "(?:is there|are there|have you got|have you|do you (?:still )?have)";
const ofTheirs =
  "(?:(?:any|some|good|close|other|old|real|a few|a|one|many) )*(?:friends?|mates?|colleagues?|neighbou?rs?|relatives?|cousins?|class ?mates?|house ?mates?|flat ?mates?|room ?mates?|work ?mates?|co-?workers?|family)";

/** Questions for somebody who stands by the client, wherever that may be. */
const asking: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:and|so|but|okay|then),? )*${askedFor} ${ofTheirs}\\b(?: (?:at|from|in|on|near) (?:\\w+ )?\\w+)?(?: (?:who|whom|that))? you ${may}(?:also |really |actually )?${withThem}\\b`,
  ),
  /\bwho (?:else )?you (?:could|can|might|would) (?:\w+ )?(?:call|ring|text|message|phone|talk to|speak to|turn to|lean on|reach(?: out to)?|go to)\b/,
  /\bwho (?:else )?(?:is|was|has been) (?:really )?there for you\b/,
  /\bwho (?:else )?do you (?:usually |normally |mostly |ever |really )?(?:(?:talk|speak|open up|vent) (?:to|with)|turn to|go to|lean on|rely on|tell)(?=\W*$| (?:about|when|if|with (?:it|this|that)|for)\b)/,
  new RegExp(
    `\\b${isThere} ${anybody}\\b.*\\b(?:on your side|in your corner|there for you|behind you|stands? (?:by|up for) you|(?:backs?|looks? out for|looks? after|supports?|understands?|gets|listens to|helps) you|who (?:gets|understands|listens|knows what)|you ${may}${withThem}|you (?:would |could |might )?(?:be |feel )?(?:okay|able|comfortable|happy|alright|all right|up to|safe) (?:to |with )?${withThem}|to (?:talk|speak|turn) to)\\b`,
  ),
  new RegExp(
    `\\bwho (?:else )?(?:(?!(?:did|do|does|have|has|would)\\b)\\w+ ){0,4}(?:can|could|might) you (?:really |actually |just )?(?:(?:talk|speak|open up)(?: about (?:it|this|that))? (?:to|with)|(?:ring|call|text|phone|message)(?=\\W*$| (?:when|if|tonight|now|then|about|with|for|at|in|on|this|first)\\b)|(?:turn|go) to(?=\\W*$| (?:when|if|with (?:it|this|that)|for (?:help|support|comfort))\\b)|lean on|rely on|count on|trust|(?:be|sit|stay|cry)(?: quietly)? with(?=\\W*$| (?:when|if|for a|while|tonight|now|then|on|in|after|it)\\b)|be (?:quiet|yourself|open|honest) with|be yourself)\\b`,
  ),
];

/** True where the client is asked who there is for them, or could be: nothing is counselled by that. */
export function asksForSupport(plainText: string): boolean {
  return matchesAny(asking, plainText);
}
