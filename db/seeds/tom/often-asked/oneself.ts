import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what is often asked of anybody's own self, then and now. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "I was brought up that a job's right or it's not done. {I'd not pass myself for work at the minute|useless}, that's all. || I'd let any of my lads off sooner than me. You can't be gaffer and have excuses, {and I've none for sitting here|useless}.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "Come on, Tom, I say, {there's men with one leg more use than you|useless}. It doesn't shift me. || I tell myself I'm soft, {and a waste of a good chair|useless}. I've used kinder words to a jammed valve.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "I see a man in a hi-vis coat and I think, he found something. {So what's the matter with you|useless}, I think. || There's two of my shift working again, younger men. {I come up short every time a van goes by|useless}.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "Off my father, he saw to everybody and never asked for himself. You took it in with your dinner. || The works taught me that, and chapel before it. If you weren't pulling your weight, some other man was.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "I've a good ear, steady hands, and I keep my head when there's trouble. {Not much call for that in a kitchen|useless}. || I stick at things, Gwen would tell you. {There's nothing now that wants sticking at|useless}, bar leeks.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "When my father died I'd the furnace, and I'd Gwen not asking. I've one of the two yet. || Stubbornness, and somebody expecting me in the morning. Bess does the expecting now.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "Round here you don't say, you paint your gate. The whole town's in the one boat and not a soul's mentioned water. || A steel town keeps that sort of thing indoors. In chapel they'd pray for your chest, never your nerves.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "In this same valley, with my father on shifts and my brother in the other bed. It was chapel Sundays and coal in the yard. || I was reared under those stacks and I've never lived anywhere else. Half our street walked to work together.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "A quiet lad with big ears, forever taking alarm clocks to bits. I got them back together, mostly. || I'd a good one, plain but good. I followed my father about with a bucket and wasn't asked to talk.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "I never had any that went past my father's gate. I wanted in, and I got in. || At ten I wanted to drive a steam engine. Later on I'd a fancy to teach a trade, I never put in for it.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "I was only ever at the steelworks, on the blast furnace first, with a shift of my own at the end. || Furnaceman, and shift manager for the last nine years. I've a line and a half for a CV, and that's in big letters.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "Up the allotment, behind the chapel, with my back to the shed. Nobody's asked me a hard question there yet. || With Bess, or beside Nia and her crayons. Neither of them wants me to be anything.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I'd tell that lad on the motorbike to learn a second thing. And to ask his father how he was. || Say it out loud now and then, son, you'll want the practice. I'd have laughed and ridden off, mind.",
    ],
  },
};
