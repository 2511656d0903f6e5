/** Those who would be without the client. */
const without =
  "(?:everyone|everybody|people|they|others|the others|it|things|life|the world|the rest of them|those around you|(?:your|the) (?:\\w+ )?\\w+)";
const gone =
  "(?:you (?:were|was|are) (?:just |simply |no longer )?(?:gone|dead|not (?:here|around|there|alive)|here any ?more|around any ?more)|you (?:no longer|did not) (?:exist(?:ed)?|live[d]?))";
/** Where it ends: without them at a table or in a team, nobody's life is meant. */
const end =
  "(?=\\W*$|[,;]| (?:any ?more|at all|altogether|around|here|there|in (?:it|this world|the world|their (?:life|lives))|for good|for ?ever|or|and|then|now|sometimes|do you think)\\b)(?! (?:here|there|around) (?:at|in|on|for|with)\\b)";
const lighter = "(?:better|happier|easier|simpler|lighter|freer|relieved|less worried)";

/** Whether the client thinks that others would do better without them, in words that name no death. */
export const asksIfBetterWithout: readonly RegExp[] = [
  new RegExp(
    `\\b${without}(?: \\w+){0,5}? ${lighter}(?: off)?(?: for \\w+(?: \\w+)?)? (?:without you|(?:if|once|when|with) ${gone})${end}`,
  ),
  new RegExp(
    `\\b(?:manage|cope|get (?:on|along|by)|do|live) (?:\\w+ )?${lighter} (?:off )?without you${end}`,
  ),
  /\b(?:manage|cope|get (?:on|along|by)|do|be) (?:just |perfectly |quite )?(?:fine|well|all right|okay) without you,? (?:for good|for ?ever|altogether)\b/,
  /\bdoing (?:\w+ ){1,3}a favou?r (?:by|if) (?:not being|you (?:were|was) not) (?:here|there|around|alive)\b/,
  /\b(?:nobody|no one|not a soul) would (?:\w+ )?(?:miss you|notice if you (?:were|was) (?:gone|dead|not here any ?more))\b/,
  /\banyone would (?:\w+ )?(?:miss you|notice if you (?:were|was) (?:gone|dead))\b/,
];

/** The same of people at large: "some people start to think that their family would manage better without them". */
export const namesBetterWithout = new RegExp(
  `\\b(?:people|folk|some|someone|somebody|anyone|anybody|many|lots|men|women|mums|mothers|others|those)\\b.*\\b(?:${lighter}(?: off)?(?: \\w+){0,2} (?:without them|if they (?:were|was|are) (?:gone|dead|not (?:here|around|there|alive)))|(?:manage|cope|get (?:on|along|by)|do) (?:\\w+ ){0,2}without them|a favou?r by not being (?:here|there|around|alive)|(?:nobody|no one) would miss them)\\b`,
);
