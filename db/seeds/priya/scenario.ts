import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./asked-back";
import { askedForSomebody } from "./asked-for-somebody";
import { atTheClose } from "./at-the-close";
import { asides } from "./asides";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { untoldAsides } from "./untold-asides";
import { people } from "./people";
import { replies } from "./replies";

/** Priya, 29, with a four-month-old, far from her own mother. No risk layer. */
export const priya: Scenario = {
  v: 1,
  key: "priya",
  title: "Priya, new mother",
  clientName: "Priya",
  age: 29,
  summary:
    "Her son is four months old and everyone says he is lovely. She agrees with everybody, apologises often, and is not all right.",
  contentNote:
    "Life after birth, exhaustion, not feeling what one is supposed to feel, pressure from relatives.",
  riskOptIn: false,
  style: "pleasing",
  minutes: 25,
  start: { valence: -0.4, arousal: 0.2, trust: 2.6, openness: 0.4 },
  ceiling: 0.15,
  temper: { trust: 1, valence: 1, arousal: 0.9 },
  openings: [
    "Hi! Sorry, I don't want to take anyone's place here. I had a baby in July and {I think I'm just a bit tired|tired-all}. || Hello, I hope I'm not taking a slot from someone. My baby's four months, he came in July, and {I'm tired, that's probably all it is|tired-all}.",
    "Hello, sorry to bother you. I have a four month old. He's lovely, really. {I'm the one who isn't doing so well|not-doing-well!}. || Hi there, sorry, is this a bad time? I've got a little boy, four months. He's doing beautifully. {It's me that's not doing so well|not-doing-well!}.",
    "Hi, I hope it's ok to write. Everything's fine, baby's healthy, it's only that {I can't seem to feel like myself any more|not-doing-well!}. || Hello, it's nothing serious, he's healthy and everybody's been so kind, it's just {I don't feel like myself, I haven't for a while|not-doing-well!}.",
  ],
  cues,
  topics: {
    ...topics,
    ...optionalTopics,
    ...ofTheTalk,
    ...atTheClose,
    ...ownTopics,
    ...times,
    ...askedForSomebody,
    ...followUps,
  },
  people,
  askedBack,
  story: [
    [
      "{I haven't slept more than two hours in a row since July|tired-all!}. I feel like paper. || {Two hours is the most I've had in one go since he was born|tired-all!}. I've gone see-through.",
      "My mother-in-law's here to help. She helps me all day long and {I feel smaller every time|watched}. || She's here to help out, my mother-in-law. {By evening I'm about this tall|watched}.",
      "People stop the pram and tell me to enjoy every minute. {I smile till my face aches|not-doing-well}. || There's always a lady who leans in to the pram and says treasure it. {I've got a smile for those ladies and my cheeks hurt|not-doing-well}.",
      "I hope I'm not going on too long. || Is this too long? I do go on.",
    ],
    [
      "I didn't say this to the health visitor. When the baby cries {I sometimes feel nothing, like it's next door|numb}. || I left this bit out when the health visitor came. The baby will be crying and {I feel nothing at all, as if it's the flat downstairs|numb}.",
      "My mother, Amma, sang to the baby on the screen and it froze on her face. {I sat and looked at the frozen picture for so long|far-away}. || Amma, my mother, was in the middle of a song when the line froze. I left her there on the screen, {I didn't want to hang up on her face|far-away}.",
      "Everyone's in the house, and {I eat my dinner standing in the kitchen with the light off|far-away}. || My husband Rohan and his mother have laid the table in the other room and {I take mine to the kitchen and don't put the light on|far-away}.",
      "They say the baby's got my eyes. {I look and I can't find myself anywhere in him|numb?}. || Apparently my son has my eyes. {I've searched and searched, I don't see me in there|numb?}.",
    ],
    [
      "Can I say something bad? {I don't think I'm a proper mother to my son|bad-mother}. || This is awful, but may I? {I'm no good as a mother to my son, I think|bad-mother}.",
      "{I don't feel I'm allowed to be unhappy|in-the-way}. Everyone's worked so hard around me. || Everybody's done so much for me, you see. {It's not as if I'm allowed to be sad|in-the-way}.",
      "I watch other women do it with one hand. {There's something left out of me, I think|bad-mother}. || The other mothers have theirs on one hip and a coffee in the other hand. {I think they forgot to put something in me|bad-mother}.",
    ],
    [
      "I've never told anyone this. Last week I went for bread and sat in the car in the driveway and {didn't want to go back in|car}. || I haven't said this out loud. I popped out for bread last week, and then I was parked in the driveway and {couldn't make myself go in|car}.",
      "{I thought about just driving on|car}, past the bakery, past everything. I had the indicator on and everything. || {It went through my head to keep driving|car}, not to turn in at all. I was indicating and everything.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "four in the afternoon" },
    { after: null, text: "all those congratulations" },
    { after: "tired-all", text: "the monitor" },
    { after: "watched", text: "the way she folds things" },
    { after: "far-away", text: "Amma on the screen" },
    { after: "numb", text: "that glass feeling" },
    { after: "helps", text: "the bakery" },
    { after: "car", text: "sitting in the driveway" },
    { after: "bad-mother", text: "being a proper mother" },
  ],
  returns: [
    "I keep drifting back to [thread]. || My mind wanders off to [thread].",
    "It's [thread] that stays with me, I think. || What I can't put down is [thread].",
    "I was answering you and thinking of [thread]. || While I was typing to you it was [thread] again.",
    "And then, well, [thread]. || There's always [thread], isn't there.",
    "Funny how it comes back to [thread]. || Whatever we talk about, I end up at [thread].",
    "The minute it's quiet it's [thread] again. || My head keeps handing me [thread].",
  ],
  riskMore: {
    means: [
      "No. I don't look at things that way, honestly. || No, nothing. It isn't in my head like that.",
    ],
    past: [
      "No, never, not even before him. I've been very low, once, but it wasn't that. || Not then either, no. I've had low times, and it was never that.",
    ],
    know: [
      "There's none of that to know. The rest, Rohan puts down to sleep. || There's nothing of that sort to tell. Rohan thinks it's the tiredness.",
    ],
    worse: [
      "I'd wake Rohan. I'd be embarrassed and I'd still do it. || Then I'd tell Rohan, that same night.",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
