import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks on about his father, his children and those with them now, just told. */
export const justSaidOfFamily: Scenario["topics"] = {
  "saw-hands": {
    layer: 1,
    asks: ["see you like that", "see your hands", "saw you like that"],
    answers: [
      "No one looks at a driver's hands. {They look if you're late|tight?}. || Old boy at the stop might've. {He said, cold out, captain|tight?}.",
    ],
  },
  "say-to-her-tree": {
    layer: 1,
    asks: ["did you say to her", "say to her about"],
    answers: [
      "I said you'll be the best tree in there. {Then I told her about the leaves on the bus window and she let me|missing}. || I'd a joke, I said I'd wave if I drove past. {She gave me half a laugh, for the effort|missing}.",
    ],
  },
  "how-old-then": {
    layer: 0,
    asks: ["how old were they", "how old was he when you split", "old were the kids"],
    answers: [
      "Eight and four. {He's learned to write his name since|missing}. || Ama'd just turned eight, Kwame was four. {He'd the one shoe on, the day I went|missing}.",
    ],
  },
  "one-dad": {
    layer: 3,
    asks: ["whos the one dad", "the one dad", "who is the one dad"],
    answers: [
      "Simon. {He's there of a morning, isn't he|give-up}. || Him with the trampoline. {It's not even that he's asked to be|give-up}.",
    ],
  },
  "thinking-it-long": {
    layer: 2,
    asks: ["been thinking that", "been thinking this", "thinking like that"],
    answers: [
      "It's come and gone about three months. It's only since the summer it's had a voice. || Since about two weeks into the summer holidays. They had August together and they came back brown.",
    ],
  },
  "bits-of-them": {
    layer: 0,
    asks: [...["bits of them", "find their things", "find any of their"], ...["things they leave"]],
    answers: [
      "There's a hair bobble round the gearstick. {It's not coming off|missing}. || Stickers. {I've a bus on the back of my phone, and a unicorn on my shin I found in the shower|missing}.",
    ],
  },
  "how-many-watched": {
    layer: 1,
    asks: [
      ...["times have you watched", "often do you watch", "watch it a lot"],
      ...["keep watching it"],
    ],
    answers: [
      "Hundreds. {I've stopped it where he looks round for somebody|missing}. || I'd say thirty times, before I got it off the phone. {Then I put it back on|missing}.",
    ],
  },
  "when-she-holds-on": {
    layer: 1,
    asks: ["when she holds on", "when she holds your", "when she wont let go"],
    answers: [
      "Nothing, I let her have the sleeve. {I've stretched that cuff and I'm not having it mended|missing}. || 'See you Friday week, madam.' {She likes madam|missing}.",
    ],
  },
  "kwame-at-step": {
    layer: 1,
    asks: [
      ...["does kwame do that", "kwame do that too", "what does kwame do"],
      ...["kwame like at the"],
    ],
    answers: [
      "Kwame? He hangs off the gate and makes the noise of the doors. {It's only afterwards he cries, I'm told|missing}. || He does the bell, ding ding, all change. {He thinks it's me who's got to go to work|missing}.",
    ],
  },
  "shoes-in-the-end": {
    layer: 1,
    asks: [
      ...["buy them in the end", "buy the shoes", "get the shoes"],
      ...["get them in the end", "got them shoes"],
    ],
    answers: [
      "I went back in and got vouchers. {Vouchers, like an auntie|missing}. || No, Abena got them, and {I saw them on his feet on the step, red ones|missing}.",
    ],
  },
  "pick-up": {
    layer: 0,
    asks: [
      ...["do you pick up", "pick up the phone", "pick up when she"],
      ...["answer when she rings"],
    ],
    answers: [
      "Always. First ring, it might be one of the kids. || I do, in the good voice. You'd think I was selling her something.",
    ],
  },
  "scared-she-says": {
    layer: 1,
    asks: [
      ...["you scared shell say", "scared shell say", "afraid shell say"],
      ...["worried shell say", "frightened shell say"],
    ],
    answers: [
      "{That they don't fancy it this weekend|tight}. They, it's always 'they'. || {That she's going back to court|tight}. It's never that, it's always wellies.",
    ],
  },
  "at-christmas": {
    layer: 2,
    asks: ["happened at christmas", "that christmas", "come at christmas"],
    answers: [
      "She put the plate away, Boxing Day, wrapped in newspaper. {I got a bike and I'd no one to show it|left-behind}. || He didn't come. {I'd told everyone he'd come on the day, so I stopped in|left-behind}.",
    ],
  },
  "how-long-leeds": {
    layer: 2,
    asks: ["how long would it take", "long would it take him", "how far is leeds"],
    answers: [
      "Four hours in a car, I worked it out at. {I gave him five, for traffic|left-behind?}. || Two hundred miles, that's four hours. {So if he'd set off at dinner he'd be in for the football|left-behind?}.",
    ],
  },
  "been-to-leeds": {
    layer: 2,
    asks: [...["go to leeds", "been to leeds", "ever go up there"], ...["visit him"]],
    answers: [
      "Once, the summer I was eight. {He'd a fridge with one thing in it|left-behind}. || I've drove a coach through it. {I kept my eyes on the coach in front|left-behind}.",
    ],
  },
  "knew-not-back": {
    layer: 2,
    asks: [
      ...["wasnt coming back", "wasnt coming home", "knew he was gone"],
      ...["realise he was"],
    ],
    answers: [
      "The neighbour said it, over my head. {Poor little mite, she said, and I looked round for who|left-behind}. || His razor went. {Mum gave me the stool it used to sit by|left-behind}.",
    ],
  },
  "mum-told-me": {
    layer: 2,
    asks: [
      ...["your mum tell you", "did your mum say then", "she tell you about him"],
      ...["tell you he was gone"],
    ],
    answers: [
      "That he was working. {Then one day she'd stopped saying it|left-behind}. || Nothing, she gave me his torch. {I was to look after it till he was back|left-behind}.",
    ],
  },
  "wanted-to-hate": {
    layer: 2,
    asks: [...["want to hate him", "wanted to hate him", "hate him"], ...["hate simon"]],
    answers: [
      "It'd give me something to do on the drive. {You can't drive home on 'he seems nice'|better-dad}. || {If he's a swine I'm needed|better-dad}, aren't I?",
    ],
  },
  jealous: {
    layer: 2,
    asks: [
      ...["jealous of him", "jealous of simon", "are you jealous"],
      ...["you jealous", "envy him"],
    ],
    answers: [
      "{Of his Tuesdays|better-dad}. He can have the garden. || Yeah. {He gets them with a temperature, and in the wrong pyjamas|better-dad}. I get them brushed.",
    ],
  },
  "sent-that-text": {
    layer: 3,
    asks: [...["did you send it", "send the text", "sent the text"], ...["send that text"]],
    answers: [
      "No. {It's still in there, half written, I've not had the nerve to wipe it|give-up?}. || I'd my thumb on it when she came to the window. {So no, and that's not to my credit|give-up?}.",
    ],
  },
  "in-trouble": {
    layer: 1,
    asks: [...["get in trouble", "get into trouble", "were you punished"], ...["told off for it"]],
    answers: [
      "Mum swept it up and never said. {It was the school that had it in a file|bad-man}. || A lady came with a folder. {She'd a lot of questions about the glass|bad-man}.",
    ],
  },
  "found-me": {
    layer: 1,
    asks: [...["who found you", "who found", "who came out"], ...["anyone come out"]],
    answers: [
      "My sister, the little one. {She asked could she do one|bad-man}. || Mum, with the washing. {She put the basket down and took the stick off me, dead gentle|bad-man}.",
    ],
  },
  "flat-takes": {
    layer: 2,
    asks: [
      ...["take to get there", "take to get that flat", "get that flat"],
      ...["take to get a place"],
    ],
    answers: [
      "Six hundred a month I've not got, and a landlord who'll take a fella with a hearing. || A job on Tuesday, that'd be a start. I've a picture of one on my phone, it's gone by now.",
    ],
  },
  "flat-first": {
    layer: 2,
    asks: ["do first in it", "first thing youd do", "do first there"],
    answers: [
      "I'd let the three of us in and shut the door, and nobody'd look at a clock. || Two hooks by the door, low down. I've got the hooks.",
    ],
  },
  "assembly-when": {
    layer: 0,
    asks: [
      ...["whens the assembly", "when is the assembly", "what day is the assembly"],
      ...["assembly is it"],
    ],
    answers: [
      "Thursday week, ten in the morning. She's third tree from the left. || A Thursday, ten o'clock, two weeks off. It's the harvest one, only it's late.",
    ],
  },
  "parked-how-long": {
    layer: 3,
    asks: ["you parked there", "long were you parked", "sitting outside for"],
    answers: [
      "Seven minutes, and {I'd my eye on the one window|give-up?}. || Seven minutes on the clock. {It's a short time, unless you're leaving|give-up?}.",
    ],
  },
  "it-looked-at-six": {
    layer: 2,
    asks: [...["look like to you", "at six", "to a boy of six"], ...["when you were six"]],
    answers: [
      "Like it was mine to fix. {I ate all my greens, in case|left-behind}. || You look at faces. {I got very good at what time of day it was, off my mum's face|left-behind}.",
    ],
  },
  "how-long-plate": {
    layer: 2,
    asks: [...["she keep it up", "she keep that up", "long did she keep"], ...["she keep laying"]],
    answers: [
      "Four weeks and a bit. {Then it was just us, and nobody'd been told|left-behind}. || A month of dinners, thirty of them. {I could've ate them, we weren't flush|left-behind}.",
    ],
  },
};
