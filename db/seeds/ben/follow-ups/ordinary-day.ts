import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to what his cues lead a supporter to ask. */
export const ordinaryDay: Scenario["topics"] = {
  "worn-shows": {
    layer: 0,
    asks: [
      ...["on an ordinary day", "being this worn out", "worn out show"],
      ...["worn out look", "how does it show", "show on an ordinary"],
    ],
    answers: [
      "I read a chart, turn the page, and {I've got no idea what I've just read|empty-tank?}. So I read it again with a pen. || {I put the milk in the cupboard and my pass in the fridge|empty-tank?}. A flatmate found it, he thought it was art.",
    ],
  },
  "takes-most": {
    layer: 0,
    asks: [
      ...["takes the most out", "take the most out", "part of the work takes"],
      ...["hardest part of work", "hardest about work", "costs you most"],
    ],
    answers: [
      "The smiling between beds. {I could do the beds|empty-tank?}, it's the corridor that finishes me. || It's being asked if I'm good. {I say 'good' forty times and by lunch I've run out|empty-tank?}.",
    ],
  },
  "gives-back": {
    layer: 0,
    asks: [
      ...["gives a little back", "still gives", "gives you something back"],
      ...["gives you anything", "what's still good", "still enjoy"],
    ],
    answers: [
      "When somebody's nana pats my hand and calls me by the wrong name. || A cup of tea made by a person, and not from the machine. It gets me to the end of a shift.",
    ],
  },
  "starts-up": {
    layer: 0,
    asks: [
      ...["it all starts up", "when you lie down", "lie down and it"],
      ...["when you're lying there", "when you go to bed"],
    ],
    answers: [
      "Like the second half of the shift. {I go round every bed again, in order, in my socks|sleep?}. || {The lights come on in my head|sleep?}. It's very well staffed in there, for once.",
    ],
  },
  "fill-hours": {
    layer: 0,
    asks: [
      ...["fill the hours", "when sleep doesn't come", "can't sleep what do you"],
      ...["when you can't sleep", "those hours"],
    ],
    answers: [
      "I come and sit in here. {I've read the back of every shampoo|sleep?}. || Cricket, low. {I've listened to a whole series I wasn't awake for|sleep?}.",
    ],
  },
  "follows-you": {
    layer: 0,
    asks: [
      ...["follow you into the day", "into the day", "the next day"],
      ...["affect your days", "affect you in the day"],
    ],
    answers: [
      "It's like there's glass in front of things. {I'm half a second behind myself|sleep?}. || {I put my hand out for the lift button and I'm already late for it|sleep?}.",
    ],
  },
  "no-joke-version": {
    layer: 0,
    asks: [
      ...[
        "couldn't be funny",
        "could not be funny",
        "if you weren't funny",
        "without being funny",
        "wasn't allowed to joke",
        "nothing funny in it",
        "version of that with",
        "weren't making it light",
      ],
      ...["making it light", "arm's length", "the serious version"],
      ...["straight version", "without the bit"],
    ],
    answers: [
      "{I'm scared, and I'm tired, and I don't want anyone to look|jokes}. There, it's very short. || The straight one's three words. {I'm not right|jokes}, and then everyone gets their coat.",
    ],
  },
  "people-know-her": {
    layer: 1,
    asks: [
      ...["people to know about her", "to know about her", "remembered about her"],
      ...["want remembered", "want people to know"],
    ],
    answers: [
      "That she taught half this town to read, and {she was worried about my dinner|mrs}. || I'd want them to know she wasn't 'bed fourteen'. {She had red glasses and she thought I'd be all right|mrs}.",
    ],
  },
  "comes-up": {
    layer: 1,
    asks: [
      ...["does she come up", "come up for you", "she come up"],
      ...["ordinary shift", "when do you think of her", "think of her most"],
    ],
    answers: [
      "Whiteboards. {I see an apostrophe and I have to go and count something|mrs}. || It's when somebody says 'young man', any old lady will do it. {I look round for her|mrs}.",
    ],
  },
  "hand-it-to": {
    layer: 1,
    asks: [
      ...["nobody to hand it to", "hand it to", "nobody to tell"],
      ...["no one to tell", "have this and nobody"],
    ],
    answers: [
      "You get handover for everything else in that place. {This I've just been bringing back in with me every day|handover}. || Heavy, and quite boring. {I keep looking round for whoever's on next|handover}.",
    ],
  },
  "carry-on-around": {
    layer: 1,
    asks: [
      ...["don't bring it up", "carry on around", "around people who don't"],
      ...["around them now", "never mention it"],
    ],
    answers: [
      "Like there's a dent in the floor and we've all learned to step over it. {I step over it as well|handover}. || You start to think you made it up. {I checked the chart once, to see she'd been there|handover}.",
    ],
  },
  "just-before-it": {
    layer: 1,
    asks: [
      ...["before it starts", "just before it starts", "in yourself just before"],
      ...["notice in yourself", "how does it start", "feel it coming"],
    ],
    answers: [
      "{My ears go|body?}, like in a lift. I've got about five steps from there. || {It goes quiet and my mouth dries up|body?}. Then I look down and they've started without me.",
    ],
  },
  "without-asking": {
    layer: 1,
    asks: [
      ...["body do that", "without asking you", "your body do that"],
      ...["body doing that", "does that mean to you"],
    ],
    answers: [
      "Insulting, I'm the one who's meant to know what it's up to. {It's like being on a horse|body?}. || {It's like somebody else has got the remote|body?}. I tell it we're fine and it doesn't report to me.",
    ],
  },
  "body-waiting": {
    layer: 1,
    asks: [
      ...["be waiting for", "waiting for when", "body seem to be waiting"],
      ...["what is it waiting for", "waiting for"],
    ],
    answers: [
      "{The alarm|body?}. It's braced for it, all day, even in the supermarket. || For someone to shout a bed number, I reckon. {I can't get it to stand down|body?}.",
    ],
  },
  "whose-face": {
    layer: 1,
    asks: [
      ...["whose face", "face comes up", "who do you see"],
      ...["who comes to mind", "whose eyes"],
    ],
    answers: [
      "{Dad's, at the gate, with his hand out|ashamed?}. And hers. || {Ngaire's, being nice|ashamed?}. After that it's my first-year, writing it down.",
    ],
  },
  "knew-all": {
    layer: 1,
    asks: [
      ...["knew all of it", "one of them knew", "if they knew all"],
      ...["if they knew everything", "knew everything"],
    ],
    answers: [
      "{I'd not be able to look at their shoes|ashamed?}. And I might sleep, I suppose. || Awful, and a bit like taking a boot off. {I'd want to be in another room when they read it|ashamed?}.",
    ],
  },
};
