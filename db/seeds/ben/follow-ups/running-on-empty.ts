import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of having nothing left, asked right after he hints at it. */
export const runningOnEmpty: Scenario["topics"] = {
  "used-up": {
    layer: 0,
    asks: [
      ...["has used you up", "used you up", "worn you down"],
      ...["what drained you", "draining you", "what's been draining"],
    ],
    answers: [
      "Nights, short staff, and saying yes. {After August there wasn't anything left to say yes with|empty-tank?}. || It's the yeses, I think, one more shift and one more shift. {Then August came and took the rest|empty-tank?}.",
    ],
  },
  "your-turn": {
    layer: 0,
    asks: [
      ...["made it your turn", "made you write tonight", "brought you here tonight"],
      ...["made you write", "decide to write", "made you get in touch"],
    ],
    answers: [
      "I said the number out loud to a patient on Friday and {my voice went funny|empty-tank?}. So here I am. || A patient asked me if it's any good, and I didn't know. {I've wanted to ring it myself for weeks|empty-tank?}, is the truth.",
    ],
  },
  "monday-looks": {
    layer: 0,
    asks: [
      ...["monday look like", "does monday look", "thinking about monday"],
      ...["think about monday", "afraid of monday"],
    ],
    answers: [
      "It looks like a keypad. {I've been punching in that number since Thursday|empty-tank?}, flat on my back. || It looks like ten hours of being asked things. {I can do the first four|empty-tank?}, after that it's whoever turns up in my shirt.",
    ],
  },
  "where-you-were": {
    layer: 0,
    asks: [
      ...["noticed where you were", "realised where you were", "through you when you noticed"],
      ...["standing at your own door"],
    ],
    answers: [
      "I laughed, and then {I didn't want to go in, there was nobody in there to be for|empty-tank?}. || There was a snort, at first. {After it I felt about ninety, and I sat down on the mat|empty-tank?}.",
    ],
  },
  "smooth-running": {
    layer: 0,
    asks: [
      ...["underneath the smooth running", "how is it in there", "under the calm"],
      ...["underneath the calm", "behind the calm", "under the efficient"],
    ],
    answers: [
      "Quiet, in a bad way. {Like a ward with the monitors unplugged|empty-tank?}. || Not much moving. {It's like the corridor at four, with one light on|empty-tank?}.",
    ],
  },
  "sent-back": {
    layer: 0,
    asks: [
      ...["sent you back for", "sent you back", "made you go back for"],
      ...["fish it out", "why did you go back for"],
    ],
    answers: [
      "She'd written 'thank you doctor' in the corner, backwards. {I'd nearly put the only nice thing all week through a shredder|empty-tank?}. || I thought of her asking did I hang it up. {It scared me a bit, what I'd stopped noticing|empty-tank?}.",
    ],
  },
  slipped: {
    layer: 0,
    asks: [
      ...["slipped out of its place", "else has slipped", "else has changed"],
      ...["what else has gone"],
    ],
    answers: [
      "Days, mainly. {I said good morning to the dentist at five in the afternoon|sleep?}. || The whole clock. {I've eaten tea at dawn and I've lain in the dark at lunch|sleep?}.",
    ],
  },
  "five-weeks-like": {
    layer: 0,
    asks: [
      ...["five weeks since", "these five weeks", "last five weeks"],
      ...["past five weeks", "weeks been like"],
    ],
    answers: [
      "Long, and I couldn't tell you one day from another. {I do the shift, I do the funny bit, I lie there|empty-tank?}. || A blur with a roster on it. {I turn up and I go home and I don't land anywhere|empty-tank?}.",
    ],
  },
  "day-like-that": {
    layer: 0,
    asks: [
      ...["through a day like that", "a day like that", "days like that"],
      ...["those days like"],
    ],
    answers: [
      "You know how a film goes on when you've fallen asleep in front of it. {I'm in it, by all accounts|empty-tank?}. || It's done before I've met it. {I look at the list at the end and it's my handwriting|empty-tank?}.",
    ],
  },
  "holding-you-up": {
    layer: 0,
    asks: [
      ...["holding you up", "keeps you going", "gets you through"],
      ...["carries you through", "what keeps you upright"],
    ],
    answers: [
      "Caffeine and manners. {Underneath that I'm not sure there's a floor|empty-tank?}. || It's habit, I'd say, and other people needing things. {When nobody needs anything I go down like a tent|empty-tank?}.",
    ],
  },
  "day-over": {
    layer: 0,
    asks: [
      ...["day is over", "tells you the day", "when does the day end"],
      ...["the day end for you", "end of the day for you"],
    ],
    answers: [
      "Nothing does. {I take the lanyard off and it's still swinging|empty-tank?}. || There isn't a bell for it. {I've been home three hours before my shoulders hear about it|empty-tank?}.",
    ],
  },
  "passed-by": {
    layer: 0,
    asks: [
      ...["did i walk past", "i walk past", "my way past"],
      ...["concern i never got", "i never got to", "havent i asked"],
      ...["gap i forgot", "what goes in it", "belongs there"],
      ...["did i miss", "i didn't ask", "havent i asked you"],
    ],
    answers: [
      "Whether I'm all right. {I'm not, since you've left the space|empty-tank!}. || The one about me. {And no, I'm not okay|empty-tank!}, it's odd to see it typed.",
    ],
  },
  "understood-end": {
    layer: 0,
    asks: [
      ...[
        "want somebody to have understood",
        "want me to understand",
        "somebody to have understood",
      ],
      ...["have understood by the end", "want people to understand"],
    ],
    answers: [
      "That I can do the job and {be going under at the same time|empty-tank?}. They keep treating it as either or. || I'd like one person to get that {it's not tiredness you sleep off|empty-tank?}.",
    ],
  },
  hunch: {
    layer: 0,
    asks: [
      ...["your hunch", "make of it", "tired one"],
      ...["what's your guess", "what do you think it is"],
    ],
    answers: [
      "My hunch is {he's been fine for so long he's forgotten what it was|empty-tank?}. I wouldn't send him home. || Overdrawn, I'd say, {he's been paying for August out of winter|empty-tank?}.",
    ],
  },
  unreported: {
    layer: 0,
    asks: [
      ...["go unreported", "goes unreported", "not in the report"],
      ...["left out of the report", "don't you report"],
    ],
    answers: [
      "That {I stood in the pantry with the light off for a bit|empty-tank?}. Then I made toast. || {Twenty minutes on the stairs, with my shoes in my hand|empty-tank?}. I'd not chart it.",
    ],
  },
  "light-enough": {
    layer: 0,
    asks: [
      ...["light enough", "manage right now", "be enough for now"],
      ...["small enough for now", "easy enough for now"],
    ],
    answers: [
      "Just you there and me here, to be honest. || This is about the weight I can do. Keep typing, I'll read.",
    ],
  },
  "shift-inside": {
    layer: 0,
    asks: [
      ...["from the inside", "shift like", "a shift like"],
      ...["inside of a shift", "during a shift"],
    ],
    answers: [
      "It's like reading aloud in a language I can pronounce. {The words are all right and I don't know what I've said|empty-tank?}. || Smooth, until I stop walking. {If I stand still in a corridor I forget which way I was facing|empty-tank?}.",
    ],
  },
  "one-they-ask": {
    layer: 0,
    asks: [
      ...["one they ask for", "they ask for you", "ask for me"],
      ...["being the one they ask", "people ask for you"],
    ],
    answers: [
      "Like being a good photo of somebody. {I keep thinking the real one'll walk in|empty-tank?}. || It makes it worse, honestly. {I can't be off if I'm the good one|empty-tank?}.",
    ],
  },
  "second-wash": {
    layer: 0,
    asks: [
      ...["second wash", "wash get out", "washed them twice"],
      ...["wash them twice", "wash your scrubs", "the same wash"],
    ],
    answers: [
      "{That floor cleaner, I can smell it in everything|empty-tank?}. Flatmate says it's lemon. || {I wanted the smell of the place out|empty-tank?}. I've gone through a box of powder and it's still in there.",
    ],
  },
  "without-sparing": {
    layer: 0,
    asks: [
      ...["nobody had to be spared", "what would the number be", "honest number"],
      ...["real number", "true number"],
    ],
    answers: [
      "Nine. {I'd ring someone about a nine|empty-tank?}. || It'd be a nine, before lunch. {I'd not let a nine walk out of the department|empty-tank?}.",
    ],
  },
  "underneath-busy": {
    layer: 0,
    asks: [...["underneath busy", "under the busy", "behind busy"], ...["don't get to see"]],
    answers: [
      "{A bloke on a bathroom floor with a warm back|jokes}. It's not what they framed. || {Somebody who rehearses 'hi Mum' before he rings|jokes}.",
    ],
  },
  "checking-for": {
    layer: 0,
    asks: [
      ...["checking for", "what are you checking", "when you go past"],
      ...["drive past the hospital"],
    ],
    answers: [
      "That it's still got its lights on. {I think I want somebody to come out and say I'm not needed|empty-tank?}. || If there's an ambulance in the bay I count it. {I can't be off till I've seen it manage|empty-tank?}.",
    ],
  },
  "what-it-misses": {
    layer: 0,
    asks: [
      ...["what does it miss", "doesn't fit up there", "what do they miss"],
      ...["poster leave out", "doesn't the poster"],
    ],
    answers: [
      "That I know all of it already. {It's not the what, it's that there's nobody left over to do it|empty-tank?}. || The bit where you're the person. {I can read a poster, I'm out of the stuff you'd do it with|empty-tank?}.",
    ],
  },
  "gets-between": {
    layer: 0,
    asks: [
      ...["gets in between", "get in between", "what's the bottleneck"],
      ...["is the bottleneck"],
    ],
    answers: [
      "Tiredness, and about a foot of embarrassment. {I can't lift the phone, it's that basic|empty-tank?}. || {I'm all out of push|empty-tank?}. I can see the thing I'd do, it's across the room.",
    ],
  },
  "roster-life": {
    layer: 0,
    asks: [...["live by your roster", "live by the roster", "so little room"], ...["room in it"]],
    answers: [
      "I've missed three birthdays and a christening, and I've been very good about it. {I don't think I've been anywhere on purpose since May|empty-tank?}. || You stop saying 'see you then' to people. {It's like living in the gaps of somebody else's diary|empty-tank?}.",
    ],
  },
  "come-in-with": {
    layer: 0,
    asks: [
      ...["have you come in with", "come in with", "presenting with"],
      ...["what's the history", "history then"],
    ],
    answers: [
      "Not sleeping, hands, {can't feel much till I'm on my own|empty-tank?}. Onset, five weeks. || Male, twenty-seven. {Worn through, and it started with a lady in fourteen|empty-tank?}.",
    ],
  },
};
