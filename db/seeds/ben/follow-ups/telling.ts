import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of whom he might tell, and of Hana's message. */
export const telling: Scenario["topics"] = {
  "rest-of-message": {
    layer: 0,
    asks: [
      ...[
        "imagine is in it",
        "imagine is in that",
        "imagine is in those",
        "she said in it",
        "says in it",
        "ask you in it",
      ],
      ...["rest of it", "rest of the message", "rest of hana's", "rest of her message"],
      ...["rest of those eight", "rest of those minutes", "the other seven", "those eight minutes"],
      ...["whole eight minutes", "think she says", "think she said", "think hana says"],
      ...["think hana said", "imagine she says", "imagine hana says"],
    ],
    answers: [
      "I'd bet on two minutes of traffic, and then 'right, how are you, and don't be funny'. {I've not got past her hello|jokes}. || She'll do the small talk first, and then it'll go quiet and she'll say my whole name. {I've got no gag ready for my whole name|jokes}.",
    ],
  },
  "ten-seconds": {
    layer: 0,
    asks: [
      ...["ten seconds", "stopped you listening", "stops you listening", "made you stop it"],
      ...["why did you stop it", "make you stop it", "stopped it there", "hit stop"],
      ...["stops you playing", "stopped you playing", "keeps you from playing"],
    ],
    answers: [
      "Her voice was kind. {I had a shift in an hour and I can't go in with a face like that|jokes}. || It was how nice she sounded. {You can't do a night shift after somebody's sounded like that at you|jokes}.",
    ],
  },
  "message-since": {
    layer: 0,
    asks: [
      ...["she leave it", "she leave that", "leave the message", "leave you the message"],
      ...["hana leave it", "message from", "old is the message", "long have you had the message"],
      ...["she send it", "hana send it", "she send that"],
    ],
    answers: [
      "Eleven days ago. There's a wee blue dot beside it that won't go out till I've heard it through. || It's a week and a half old. My phone puts it at the top of the pile every morning, very tactful.",
    ],
  },
  "to-hana": {
    layer: 0,
    asks: [
      ...[
        "send her two lines",
        "two lines to hana",
        "write to her if",
        "what would you write",
        "say to hana",
        "tell hana",
        "write to hana",
        "text hana",
        "text her back",
      ],
      ...["say back to hana", "want hana to know", "answer hana", "message hana back"],
      ...["say to hana first", "tell hana first", "want hana to know first"],
      ...["begin it with hana", "start it with hana", "first words to hana"],
    ],
    answers: [
      "'Sorry I went quiet, Han. {I'm not good|empty-tank}, can you come round and not laugh.' About that long. || I'd go with 'it's me, I've been dodging you, {I'm in a bad way|empty-tank}'. No exclamation marks, so she'd know.",
    ],
  },
  "tim-laughs": {
    layer: 0,
    asks: [
      ...[
        "you scared of telling",
        "you afraid of telling",
        "you scared to tell him",
        "you afraid to tell him",
        "you scared to tell tim",
        "you afraid to tell tim",
        "you afraid he would",
      ],
      ...["if he laughs", "if tim laughs", "he laughed", "tim laughed", "if he jokes"],
      ...["scared of telling", "scared to tell", "afraid of telling", "afraid to tell"],
      ...["nervous about telling", "stops you telling tim", "hard about telling", "worst he could"],
      ...["worry about telling", "worried about telling", "stops you telling him"],
    ],
    answers: [
      "He won't laugh, it's me I'm worried about. {I'll get to the hard bit and do a voice|jokes}. || I'm scared I'd see his face change. {So I'd crack a joke to put it back|jokes}, and that'd be that.",
    ],
  },
  "tim-arrives": {
    layer: 0,
    asks: [
      ...["does he arrive", "he arriving", "does he get there", "does he get here", "he get there"],
      ...[
        "is he coming",
        "he staying",
        "he stay",
        "is he with you",
        "is tim with you",
        "is tim there",
      ],
    ],
    answers: [
      "He's somewhere past Taupō, he stops for every bakery. He's here three nights, on a couch that's shorter than he is. || Tim's on the motorway, with a pie on his knee, I'd bet. I've got him till after the weekend, folded up on the couch.",
    ],
  },
};
