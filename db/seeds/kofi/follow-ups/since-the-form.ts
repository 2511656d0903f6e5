import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Kofi tells of the work since the form, of that day and of the letter. */
export const sinceTheForm: Scenario["topics"] = {
  "still-driving": {
    layer: 0,
    asks: [
      ...["are you suspended", "you suspended", "suspended", "still going in", "still working"],
      ...[
        "still going in to work",
        "going in to work",
        "sent you home",
        "still driving",
        "back at work",
      ],
      ...[
        "off work",
        "allowed to drive",
        "let you drive",
        "working at the moment",
        "still on shift",
      ],
    ],
    answers: [
      "They've not suspended me, they're short of drivers. {So I'm a threat in the office and I'm fine with eighty people on board|fury}. || I'm still on the road, they can't cover my duty. {Too dangerous for a chat and safe with a full bus|fury}, work that out.",
      "On the road till Monday, same start, ten to five. {After that I could be handing my badge in|monday?}. || Same duty as ever, up to Monday morning. {I keep thinking, that might be my last Tuesday on it|monday?}.",
    ],
  },
  route: {
    layer: 0,
    asks: [
      "route like",
      "the route like",
      ...["what do you drive", "which route", "what route", "which bus", "what bus", "your route"],
    ],
    answers: [
      "A double-decker on the 36. You see the whole of London change its coat, one end to the other. || It's the 36 I'm on, New Cross up to Queen's Park. I could do it asleep, and some mornings I nearly have.",
    ],
  },
  "saw-it": {
    layer: 0,
    asks: [
      ...["who saw", "who saw it", "see what happened", "saw what happened", "any witnesses"],
      ...[
        "anyone there when",
        "anybody there when",
        "anyone else there",
        "who heard",
        "anyone hear",
      ],
      ...["anybody hear", "heard you shout", "did anyone see", "did anybody see", "them see what"],
    ],
    answers: [
      "Half the canteen, with their forks up. {Not one of them's been asked what he did first|fury}. || Nine or ten of the drivers, on their dinner. {They all found something to look at in their chips|fury}.",
    ],
  },
  when: {
    layer: 0,
    asks: [
      ...["which weekend", "which saturday", "when was that saturday", "when did he text"],
      ...[
        "when was the text",
        "when did you shout",
        "when was the shouting",
        "when did that happen",
      ],
      ...["how long ago was that", "when was all this"],
    ],
    answers: [
      "A fortnight back, the text. {I could give you the minute, I was doing up my laces|fury}. || Two weeks ago, on my break. {I remember the tea going cold in my hand|fury}.",
    ],
  },
  "read-it": {
    layer: 0,
    asks: [
      ...["when you read it", "when you read that", "when it came", "when you got the text"],
      ...["when you got it", "do when you read", "reading that", "when you saw the text"],
    ],
    answers: [
      "I said it out loud to the windscreen, twice, in his voice. {Then I was on them stairs and I don't remember the stairs|fury}. || I put the phone face down on the dash, like it'd burnt me. {I'd picked it up again before the lights changed, and I was gone|fury}.",
    ],
  },
  "kids-took": {
    layer: 1,
    asks: [
      ...[
        "kids take it",
        "how did they take",
        "they take it",
        "take the news",
        "kwame take",
        "ama take",
      ],
      ...[
        "when you told the kids",
        "happened when you told them",
        "when you rang them",
        "told the kids about saturday",
      ],
    ],
    answers: [
      "Kwame said all right and laid the phone down on the carpet. {I could hear him walk off|missing}. || Ama took the phone off her brother and said, we'll go another day. {She's nine and it's her looking after me|missing}.",
    ],
  },
  "sign-it": {
    layer: 0,
    asks: [
      ...[
        "will you sign",
        "sign it",
        "sign the letter",
        "going to sign",
        "signed it",
        "signed the letter",
      ],
    ],
    answers: [
      "I've had the pen out twice. {I get to 'regret' and my hand stops|fury}. || It's on the side, under the salt. {I can't sign it and I can't bin it|fury}.",
    ],
  },
  "if-not": {
    layer: 0,
    asks: [
      ...["would happen if you didnt", "what if you didnt sign"],
      ...["what happens if you dont", "happens if you dont", "if you dont sign", "if you refuse"],
      ...["if you dont say sorry", "if you dont apologise", "if you wont sign"],
    ],
    answers: [
      "Final warning, the rep reckons, and that's if they like my shirt. {If they don't I'm looking for work with that word on my file|monday}. || Then they decide it without me being sorry. {There's nobody takes on a driver with 'aggressive' on his sheet|monday}.",
    ],
  },
  "long-shift": {
    layer: 1,
    asks: [
      ...["who told him that", "tell him when he asks", "bother you that he thinks", "long shift"],
      ...["that he thinks that", "tell him the truth", "tell kwame the truth", "told kwame"],
      ...["kwame know the truth", "tell kwame", "what have you told kwame", "let him think"],
    ],
    answers: [
      "Kwame asked was I at work and I said yeah, every time. {It was easier to say than the other thing|missing}. || My boy came up with that himself, and I let it stand. {What do I tell him, your bed's here and your dad's there|missing}?",
    ],
  },
  "moved-out": {
    layer: 1,
    asks: [
      ...["when you moved out", "moved out", "moving out", "day you left", "day you moved"],
      ...[
        "left the house",
        "when you left them",
        "told them you were leaving",
        "told the kids you were",
      ],
    ],
    answers: [
      "The day I moved out Kwame carried my slippers to the car. {He thought he was helping|missing}. || Ama asked had I packed a pillow, that day. {She'd put hers in, I found it when I got there|missing}.",
    ],
  },
  house: {
    layer: 0,
    asks: [
      ...["living there now", "lives there now", "who lives there"],
      ...[
        "happened to the house",
        "the house now",
        "the old house",
        "family home",
        "your old house",
      ],
      ...["kids live", "do they live", "where do the kids", "where are the kids", "kids with now"],
      ...["live with their mum", "kids living", "who are they with"],
    ],
    answers: [
      "They're in the house with their mum, and that's right, that's their school. {I've still got the key on my ring|missing}. || With their mum, same house, same bedroom. {I know which stair creaks, and I've to ring the bell|missing}.",
    ],
  },
  "split-why": {
    layer: 0,
    asks: [
      "who left",
      "did she leave you",
      "did you leave her",
      "whose decision was it",
      ...["end up separated", "you end up splitting", "come to that with abena"],
      ...[
        "idea to split",
        "whose idea was it",
        "whose idea",
        "who ended it",
        "who left who",
        "why did you split",
      ],
      ...["why did you separate", "what went wrong", "idea to separate", "why did it end"],
      ...["why did you two", "how did it end"],
    ],
    answers: [
      "She said it, over the washing-up, and I dried up. I'd been thinking it on the bus for a year. || It was her that said it out loud. I was the one asleep on the settee with the telly on, so who left who.",
    ],
  },
  "miss-abena": {
    layer: 0,
    asks: [
      ...["in love with her", "still love her", "love abena", "want her back", "miss abena"],
      ...["miss your wife", "miss being married", "still in love", "get back together"],
    ],
    answers: [
      "Not her and me, no, that was done. {It's somebody calling out, is that you, when I come in|room}. || I'd not go back to it. {What I miss is a second mug on the side|room}.",
    ],
  },
  "who-we": {
    layer: 0,
    asks: [...["who is we", "whos we", "who do you mean by we", "we being"]],
    answers: ["Me and Desmond, he drives same as I do. || Desmond and me, from the depot."],
  },
  "ring-tonight": {
    layer: 0,
    asks: sharedAsks.ringTonight,
    answers: [
      "I'd ring my mum, she'd pick up in the middle of a hymn. || There's my mum, she'd be on the phone before it rang.",
    ],
  },
};
