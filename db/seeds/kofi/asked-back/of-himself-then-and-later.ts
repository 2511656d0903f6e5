import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about who he was, who he is and what may come, just told. */
export const ofHimselfThenAndLater: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I broke every window in the shed", "I did the shed, every pane"],
    answers: {
      why: [
        "{He'd gone, and there was all this glass|bad-man}. || {It was either that or nobody'd know|bad-man}. I'd no words for it, at that size.",
      ],
      then: [
        "My mum came out with a plaster. She never shouted, I'd wanted her to. || A lady turned up with a folder. That was me written down.",
      ],
      felt: [
        "Hot. {Then it was so quiet I thought I'd gone deaf|bad-man}. || {Tired, like after swimming|bad-man}. I'd my sister's ball in my pocket the whole time.",
      ],
    },
  },
  {
    said: ["the funny one at the depot", "doing the voices in the canteen"],
    answers: {
      why: [
        "You need to go home to someone, to be funny the next day. || I did them for my two first, really. The canteen got the second house.",
      ],
      when: ["Up till last November, about. || Right up to when I moved out."],
    },
  },
  {
    said: ["at the school gate and me on a Zoom", "it's their mum's new fella filming"],
    answers: {
      why: [
        "He's there and I'm not. {That's how it starts, a bloke being there|better-dad}. || {It's heading that way, he's already got the coats|better-dad}.",
      ],
      felt: [
        "{Like watching my own leaving do through the window|better-dad}. || {Small, I'm about an inch high on that screen|better-dad}.",
      ],
    },
  },
  {
    said: ["wave at me from the window", "their faces at the glass"],
    answers: {
      why: [
        "Then they'd see me every day, if it was only going by. || I'd know they were in. And they'd know I'd be round again in an hour.",
      ],
      when: [
        "When I've a job for certain, and six hundred quid nobody's after. || Not this year. Ask me after Monday, I might say never.",
      ],
    },
  },
  {
    said: ["Ask me what else", "There used to be a longer answer"],
    answers: {
      why: [
        "It's the only bit anyone'd miss. || The other bits went one at a time, I'd not noticed till there was none.",
      ],
      mean: [
        "Striker, comedian, husband. It's had a clear-out. || I'd have said husband, and five-a-side, and plays the fool.",
      ],
    },
  },
  {
    said: ["you're tired, brother", "came out with all this"],
    answers: {
      why: [
        "Because I can see it on him. It's only mine I can't see. || It's easy said to another bloke. You're not stood inside him.",
      ],
    },
  },
  {
    said: ["Manager says, 'let's keep this civil'", "There's a way my manager says"],
    answers: {
      why: [
        "He'd decided how it'd go before I sat down. || He does it so there's witnesses that he was calm.",
      ],
      felt: [
        "{My cheeks went like wood|fury}. || {Like a lead being picked up|fury}. You know you're going nowhere.",
      ],
      youSaid: [
        "I said, I am civil. It came out like a threat, it would. || I say yes, Neil. You want to hear how I say yes, Neil.",
      ],
    },
  },
  {
    said: ["I could bring Desmond in with me", "he'd just sit there being wide"],
    answers: {
      why: [
        "He's big as well. They'd have to be scared of two of us, and he's got a cardigan. || He'd breathe slow and I'd go along with him.",
      ],
      youSaid: [
        "I've not asked him yet. He'd say what time. || I've not put it to him. I nearly did, and a bus came in.",
      ],
    },
  },
  {
    said: ["Somewhere with ducks", "somewhere that's not a door"],
    answers: {
      why: [
        "On grass you can walk off a bit at a time. {A door's just shut|missing}. || {It's the click I can't do|missing}. There's no click on a pond.",
      ],
      youSaid: [
        "I've not brought it up. I've got it typed out, in with the shopping list. || Not yet I've not. I keep asking about wellies.",
      ],
    },
  },
  {
    said: ["Same film, every time", "theirs has got a better suit"],
    answers: {
      often: [
        "Every time the doors shut. It's been two weeks of the one film. || All night, and then again in daylight.",
      ],
      why: [
        "{I keep thinking I'll find the bit where I say it right|monday}. || {If I stop I'll walk in there with nothing|monday}.",
      ],
    },
  },
  {
    said: ["don't move your hands", "how close am I stood"],
    answers: {
      why: [
        "{If they move, somebody else does|fury}. || {I saw a man step back from me, and I've been measuring ever since|fury}.",
      ],
      often: ["Whenever there's a person. || In every shop, and at the school gate."],
    },
  },
  {
    said: ["being loud isn't being dangerous", "I'm not angry instead of sad"],
    answers: {
      mean: [
        "A siren's loud, and it's come to help. || They come up together, like two on one ticket.",
      ],
      why: [
        "It's what they've got wrong, all of them, from the one shout. || You shout and that's all that gets heard. The other one doesn't carry.",
      ],
    },
  },
  {
    said: ["Who was I going to tell", "You open your mouth and it's in"],
    answers: {
      why: [
        "{It's happened every time, school, court, work|fury}. || {I've seen how it reads, after|fury}. It's never what I said.",
      ],
      felt: ["{Like holding your breath in traffic|fury}. || {Full up|fury}."],
    },
  },
  {
    said: ["start going careful round me", "Depends who. Mum'd pray"],
    answers: {
      why: [
        "{Then they'd talk to me slow|fury}, and I've got one who does that. || {It's what it's for, the lanyard|fury}. I've never met one that hugged you.",
      ],
      mean: [
        "Careful's where they ask how you are and look at the exit. || I mean they'd all do what they do, and I'd still be stood there.",
      ],
    },
  },
  {
    said: ["it's not them, it was never them", "That I left a house"],
    answers: {
      why: [
        "I thought it was me, when mine went. {Nobody told me it wasn't|missing}. || {They'll wonder, I did|missing}. It ought to come from me.",
      ],
      youSaid: [
        "I've never said it, not in one go. I say it in bits, over toast. || Not out loud. I've said see you Friday, and I've meant that.",
      ],
    },
  },
  {
    said: ["look at their plates", "a bedsit and a volume"],
    answers: {
      why: [
        "{They heard me that day, and they don't know which one's coming in|fury?}. || It all went the one week, that November. {The volume came after|fury?}.",
      ],
      felt: [
        "{Like I'd walked in on something, and it was me|fury?}. || {Like I've been left with the wrong half|fury?}.",
      ],
    },
  },
];
