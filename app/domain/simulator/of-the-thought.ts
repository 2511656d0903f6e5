/** The thoughts, named or only pointed at. */
const thoughts =
  "(?:(?:the|those|these|such|your|dark|bad) (?:\\w+ )?(?:thoughts?|feelings?|moments?|ideas?|urges?)(?: (?:like (?:that|this)|of (?:dying|death|suicide|not being here)))?|thoughts? (?:like (?:that|this|those|these)|of (?:dying|death|suicide|not being here))|they|that|it|this)";
const dead =
  "(?:you (?:were|was) (?:gone|dead|not (?:here|alive|around)(?: any ?more)?)|you (?:died|ended (?:it|your life)|(?:did not|never) w(?:ake|oke) up|no longer existed)|not (?:being|waking|living|wanting to (?:be|live|wake))(?: (?:here|up|alive|any ?more))*|being (?:dead|gone)|dying|death|(?:ending|taking) (?:it(?: all)?|your life)|suicide)";
const relief =
  "(?:better|easier|relief|peace|peaceful|over|different|gone|stop|stops|end|ends|solve[ds]?|fix|change|good|comfort\\w*|appealing|attractive|quiet|pull\\w*|draw\\w*|promise[ds]?)";
const wouldDo =
  "(?:(?:would|will|does|do|might|could) (?:it |that |they |this |dying |death |being (?:dead|gone) |not being here |those thoughts |the thoughts |suicide )?(?:\\w+ )?(?:put an end to|stop|end|solve|fix|change|take away|get you away from|free you (?:from|of)|rid you of|give you|bring you|do for you|promise(?: you)?|offer(?: you)?|be for|mean for you)|(?:are you|would you be|is it (?:that )?you (?:would be|are)) (?:\\w+ )?(?:escaping|getting away|running|wanting to get away|trying to get away|hoping to get away)(?: from)?)";

const of = (...sources: readonly string[]) => sources.map((source) => new RegExp(source));

/** What is asked of the thought itself: how often it comes, what it would put an end to, and whether it is dying that is meant. */
export const askedOfThought = {
  often: of(
    `\\bhow (?:often|much|frequently|many times)(?: (?:a|per|in a|each) (?:day|week|night))? (?:do|does|are|is|have|has|did) (?:you (?:\\w+ )?(?:have|get|had|think|feel)(?: (?:like|of|about))? )?${thoughts}(?! (?:happen|work))`,
    `\\bhow (?:often|frequently) do you (?:\\w+ )?(?:think|thinking) (?:of|about) (?:suicide|dying|death|ending|not being)`,
    `\\b(?:is|are|do|does) ${thoughts} (?:there |come |with you )?(?:every (?:day|night)|all the time|most (?:days|nights)|daily|constantly|often)\\b`,
  ),
  oftenWhileAbout: of(`^(?:(?:and|so|okay|but),? )*how often\\W*$`),
  ends: of(
    `\\bwhat\\b[^?]*\\b${wouldDo}[^?]*\\bif ${dead}`,
    `\\bif ${dead}[^?]*\\bwhat\\b[^?]*(?:${wouldDo}|\\b${relief}\\b|\\b(?:away|free|rid|escap\\w+)\\b)`,
    `\\bwhat\\b[^?]*\\b${relief}\\b[^?]*\\b(?:if|about|in|of|when) ${dead}`,
    `\\b(?:when|if) you (?:\\w+ )?(?:think (?:of|about)|imagine|picture) ${dead}[^?]*\\bwhat\\b[^?]*\\b(?:${relief}|away|goes|leaves)\\b`,
    `\\bwhat (?:would|will|might|does|do) (?:dying|death|being (?:dead|gone)|suicide|ending (?:it|your life)|not being here|(?:those|these|the) thoughts) (?:\\w+ )?(?:put an end to|stop|end|solve|fix|change|take away|give|bring|do for|promise|offer|be for|mean)`,
    `\\bwhat is it about ${dead}`,
  ),
  endsWhileAbout: of(
    `^(?:(?:and|so|i mean|like|but|okay),? )*what\\b[^?]*\\b(?:would|will|might|could) (?:it|that|they|dying) (?:\\w+ )?(?:put an end to|stop|end|solve|fix|change|take away|give you|bring you|do for you|be for|get you (?:out|away))(?! if (?:you|we) (?:told|rang|called))`,
    `\\bwhat (?:is it (?:that )?|do |would |exactly |part of (?:it|your life) |are )*you (?:\\w+ )*?(?:want|need|wish|hoping|hope|long(?:ing)?|like)(?:ing|s)? (?:to (?:end|stop|be over|get away from|be rid of|be free of|escape)|(?:would|to) (?:stop|end)|it to (?:stop|end))`,
    `\\bwhat (?:are|would) you (?:\\w+ )?(?:be )?(?:escap\\w+|get(?:ting)? away|runn?(?:ing)?)(?: away)?(?: from)?\\W*$`,
    `\\bwhat (?:is|would be) (?:it|that|the (?:relief|pull|point|comfort)|so \\w+)[^?]*\\b(?:in|about|of) (?:it|that|them|those (?:thoughts|moments))\\W*$`,
    `\\bwhat do (?:those|these|the) thoughts (?:promise|offer|give|do for|bring)`,
  ),
  either: of(
    `\\b(?:want(?:ing)? to (?:die|be dead)|(?:be|being) dead|dying|die|end your life|not (?:want to )?(?:live|be alive))\\b[^?]*\\b(?:or|and not|rather than|more than)\\b[^?]*\\b(?:stop|over|end|away|peace|rest|break|pain|out of|living like|sleep|different|change)`,
    `\\b(?:stop|over|pain to (?:stop|end)|a (?:rest|break)|living like this|get away)\\b[^?]*\\b(?:or|rather than|more than)\\b[^?]*\\b(?:die|dead|dying|end your life|not (?:be|live))\\b`,
  ),
} as const;
