import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his one room, and about the children he misses, just told. */
export const ofTheRoom: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["There's me on the sofa", "He goes, expecting company"],
    answers: {
      why: [
        "I wasn't having them on a blow-up. If you've a bed you live there, that's how I see it. || So that they've each got their own. I can sleep on anything, I've got a coat.",
      ],
      then: [
        "He looked at the floor and gave me the keys. || He'd no answer to that. I built them the same night, with the one Allen key.",
      ],
      theySaid: [
        "Not a lot, the landlord. I think he was counting the beds. || Oh, he went. Then he told me which day the bins are.",
      ],
      felt: [
        "{Like being asked was I sure I'd got any|room}. || {I felt like a fella playing house|room}.",
      ],
      when: [
        "The week I moved in, last November. || November, when I took the place. I'd not got curtains up yet.",
      ],
    },
  },
  {
    said: ["It's the noise I'm used to", "There's this cartoon about a pig"],
    answers: {
      why: [
        "It's what was always on. {With it off, I can hear the fridge thinking|room}. || For company, over my dinner. {A pig's better than no one|room}.",
      ],
      felt: [
        "Silly. {Then the tune starts and my shoulders come down|room}. || Like they're about to come in. {You get half an hour of about to|room}.",
      ],
      often: [
        "Every teatime, and Saturdays from when I'm up. || It's any night I'm home for it. Two, if they show two.",
      ],
      mean: [
        "Jingles, and somebody falling in a puddle. {That was our house of an evening|room}. || I join in, with the snorts. {There's nobody there to snort at|room}.",
      ],
    },
  },
  {
    said: ["It's the socks", "You moan about stepping on Lego"],
    answers: {
      why: [
        "They go home in what they came in. {There's not a thing left on the floor to trip on|room}. || It was that clean. {There'd been nobody there to make a mess of it|room}.",
      ],
      mean: [
        "You've always got the one, and you can't find its brother. {I'd give a lot for an odd sock|room}. || No bricks, no felt-tip lids, nothing stuck under the door. {It's tidy, and I never wanted tidy|room}.",
      ],
      felt: [
        "{Like when a hum stops that you'd not known was on|room}. || {My legs went, that's all|room}. Over a bit of carpet.",
      ],
      then: [
        "I had a look under the bunks, in case there was one. || I got up again and rang my mum, about nothing.",
      ],
      when: [
        "My first week here. I'd my shoes off and nothing hurt. || Last winter, a Monday. I'd just had the hoover round.",
      ],
    },
  },
  {
    said: ["I'm not a Wednesday dad", "First time my boy rode"],
    answers: {
      why: [
        "It was after school, midweek, and I get the weekends. {So it's another man holds the saddle|missing}. || It wasn't my day. {You get sent it after, like a receipt|missing}.",
      ],
      who: [
        "Their mum's new fella had hold of the back. Their mum did the filming. || That's their mum's new bloke, shouting. Their mum's got the phone.",
      ],
      felt: [
        "{Proud, and then robbed|missing}. The one came right behind the other. || {I cheered, on an empty bus|missing}. Then I heard myself.",
      ],
      when: [
        "A Wednesday this June, about half four. I was at Marylebone. || Early in the summer, before they broke up. After school, you can see his bag.",
      ],
      then: [
        "I looked at it till the screen went dim. Then I pulled out, I was due. || I played it again. He wobbles at nine seconds, and my hand still goes out.",
      ],
      youSaid: [
        "I rang up at seven and said, champion. {He asked me which tree I'd been stood behind|missing}. || That I'd seen it. {Were you there, he says, and I'd to say only on the phone, son|missing}.",
      ],
    },
  },
  {
    said: ["she holds my sleeve", "gets hold of my cuff"],
    answers: {
      why: [
        "If she talks she'll cry, and she'll not have me driving home on that. {Nine, and she thinks of it|missing}. || She doesn't want to go in and she won't say. {So her hand says it|missing}.",
      ],
      felt: [
        "{Like it's me coming unstitched, not the shirt|missing}. || {I count it, four, five|missing}. I never want to get to six.",
      ],
      youSaid: [
        "{I say be good, because nothing else'll come out|missing}. || {I go, Friday week, madam|missing}. It's all I've got that won't crack.",
      ],
      often: [
        "It's each handover, ever since the court said every other weekend. || Every time. I don't think she knows she does it.",
      ],
      mean: [
        "She gets the cloth in her fist, low down, where her mum can't see. {Then we both look at the door|missing}. || She doesn't pull or anything. {It's just tight, and then it's just air|missing}.",
      ],
      then: [
        "Door, hall light, and I go and sit in the car. || In she goes, quick, and I walk back with a warm cuff.",
      ],
    },
  },
  {
    said: ["their shoe size from two months", "Lady in the shoe shop"],
    answers: {
      why: [
        "They'd grown, and I wasn't there for it. {You can't guess at feet|missing}. || I didn't know what he is now. {My own lad, and I'm guessing, with a queue behind me|missing}.",
      ],
      felt: [
        "{Like I'd been asked for a password|missing}. || {My face burned|missing}. I'd the little trainer in my hand.",
      ],
      then: [
        "I put the box back straight, and went and sat in the car. || Stood outside and looked at my phone, like I'd had a call.",
      ],
      when: ["This month, a Saturday that wasn't mine. || Couple of weeks ago, I'd got off early."],
      youSaid: [
        "I told the lad I'd bring them in with me. || I said I'd left the car on a yellow line.",
      ],
    },
  },
];
