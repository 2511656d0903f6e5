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
import { people } from "./people";
import { replies } from "./replies";

/** Kofi, 38, a bus driver in London whose children now live with their mother. No risk layer. */
export const kofi: Scenario = {
  v: 1,
  key: "kofi",
  title: "Kofi, every other weekend",
  clientName: "Kofi",
  age: 38,
  summary:
    "Since the separation he sees his children two weekends a month. He is angry at the court, at his ex-wife and at your first question.",
  contentNote: "Separation, missing one's children, anger, money trouble, being seen as a threat.",
  riskOptIn: false,
  style: "upset",
  minutes: 25,
  start: { valence: -0.48, arousal: 0.42, trust: 2.2, openness: 0.35 },
  ceiling: 0.1,
  prevailing: "anger",
  temper: { trust: 1.05, valence: 1, arousal: 1.1 },
  openings: [
    "Union rep says I have to \"talk to someone\" after what happened with my manager. So I'm talking. {I'm not the angry black man they wrote down on that form, all right|fury}? || I was told to get in touch with you lot before my disciplinary, so this is me in touch. They put 'aggressive' on a form and now I walk about feeling like it, {wound up from four in the morning|fury}.",
    "Right, I drive the 36. I've not slept, I've got a disciplinary on Monday, and I shouted at my manager because {I'm this close, all the time|fury}. That's why I'm here. || Bus driver, two kids, hearing on Monday. I've had my manager in my face and {I blew up at him, and it's still going round in me|fury}. So I was sent here, that's the truth of it.",
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
      "{I'm in one room with bunk beds nobody's in|room}. I keep banging my shin on them. || Come and see my palace. {One room, two bunks, and it's that quiet I can hear the fryers downstairs|room}.",
      "I've been up since three. {I don't sleep, I do laps of the ceiling|nosleep}. || It was ten to three, last time I looked, and then it was time to get up. {I've forgotten how you do it, sleeping|nosleep}.",
      "They want me to say sorry to my manager. {To him! I'll bite through my tongue first|fury}. || I've been told there's a letter I could write, saying I regret it. I regret nothing, {that man took my Saturday and I'd say it all again|fury}.",
    ],
    [
      "You know what my manager texted? Hope that's OK, smiley. {That was bath night, that was stories, that was all of Saturday|missing}. || A thumb on a screen, that's all it took my manager. I'd promised my kids the swimming baths, and pizza, and {I had to ring up and tell a five-year-old no|missing}.",
      "{My hands ache from holding the wheel like it owes me|tight}. || I got down from the cab and {I couldn't undo my fists, I had to do it a finger at a time|tight}.",
      "My girl Ama asked if I could come on a school day, to see her in assembly, she's a tree. {I'm on shift. I'm always on shift when they're trees|missing}. || There's an assembly on a Thursday, and my girl's playing a tree. {She asked me like she knew already, so she said it doesn't matter|missing}.",
      "The bunk's got my lad's dinosaur sheet on. {I changed it last night. Nobody'd slept in it|room}. || {I put fresh sheets on the bunks today, dinosaurs up top|room}. Then I stood there like I was waiting for someone to get in.",
    ],
    [
      "Want to hear something? {I look in the mirror in the cab and it's my father looking at the road|bad-man}. || Here's one for you. I caught my face in the mirror at Vauxhall, and {it wasn't mine, it was him, it was my dad all over|bad-man}.",
      "My kids have got swimming, they've got piano. {I'm the bit that messes up the week|better-dad!}. || Their mum's drawn up a chart for the kids, colours and everything. {Every other weekend's red, that's me, I'm the disruption|better-dad!}.",
      "{Maybe they wrote it down right on that form, aggressive, maybe that's what I am|bad-man}. You get tired of arguing with a form. || {You hear 'aggressive' from enough people and you think, well, who am I to say I'm not|bad-man}. It'd be a rest, just signing it.",
    ],
    [
      "I'll say it once. Friday I sat outside the kids' house and {I nearly drove off for good|give-up}. || This doesn't go anywhere. I was parked opposite the kids' house on Friday, and {I'd made up my mind to drive off and not come back|give-up}.",
      "I thought, {if I just stop turning up, it'd hurt once and not every fortnight|give-up}. I actually thought it. || There's a bit of me says {let it heal over, don't turn up|give-up}, let them have one dad and be done. I know whose voice that is.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "that text with the smiley || my manager's little yellow face" },
    { after: null, text: "that hearing on Monday || my disciplinary hearing" },
    { after: "room", text: "the empty bunks || those dinosaur sheets" },
    {
      after: "missing",
      text: "handing them back on a Sunday || their mum's doorstep, Sunday at six",
    },
    { after: "bad-man", text: "my dad going off to Leeds || my dad and his two weeks" },
    { after: "better-dad", text: "her new fella's trampoline || that Simon and his garden" },
    { after: "tight", text: "keeping my hands still || keeping my voice down" },
    { after: "give-up", text: "those minutes outside theirs || that car, outside theirs" },
    { after: "helps", text: "doing Ama's hair || Ama's plaits" },
  ],
  returns: [
    "I'm still on [thread], if you want the truth. || Truth be told I've not left [thread].",
    "And it's [thread], that's what gets me. || What does me in is [thread].",
    "Keeps coming round like the 36, [thread]. || It goes round and comes back to [thread].",
    "I can't drop [thread]. || I put it down and there it is again, [thread].",
    "Then I think of [thread] and I'm off again. || I was all right, and then [thread] comes into my head.",
    "You know what's in my head right now? It's [thread]. || Ask me what I'm looking at. I'm looking at [thread].",
  ],
  riskMore: {
    means: ["No. Nothing like that. || No, I'm not looking at anything that way."],
    past: [
      "No. I've been flat on my back, when it all came apart. Not that, though. || Not then either. I've been low, and I've never been that low.",
    ],
    know: ["There's none of that to know. || Nothing like that for anyone to know about."],
    worse: [
      "I'd go round to my mum's. She'd open the door, whatever the time. || My mum. I'd be on her step, whatever time it was, and she'd put the kettle on.",
    ],
  },
  asides: { ...asides, ...careAsides },
  suggestions,
};
