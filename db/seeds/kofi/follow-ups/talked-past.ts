import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells when a supporter who talked past him asks again. */
export const talkedPast: Scenario["topics"] = {
  "they-never-asked": {
    layer: 0,
    asks: ["what did they never ask", "did they never ask", "they never ask"],
    answers: [
      "What I'm like with them. {Two hundred quid, and not one question with Ama in it|missing}. || {Do you miss them|missing}? I've looked, it's on no form.",
    ],
  },
  "see-first": {
    layer: 0,
    asks: ["want me to see first", "me to see first", "me to see about you"],
    answers: [
      "I'm not broken. {I'm a dad with nobody in the back|missing}. || {Them two, and then me|missing}. You all do it the other way about.",
    ],
  },
  "about-to-say": {
    layer: 0,
    asks: ["were you about to say", "you about to say", "you going to say before"],
    answers: [
      "It was my Saturday. {I've been trying to say it for two weeks, and everyone gets in first|fury}. || {It doesn't want mending, it wants looking at|fury}. By someone who's got the time.",
    ],
  },
  "not-heard": {
    layer: 0,
    asks: ["thats not getting heard", "not getting heard", "not being heard"],
    answers: [
      "I'm not shouting at anyone. {I'm shouting for someone|fury}. || {I'm frightened I'll lose them|fury}. Everyone's got the volume, and nobody's heard that.",
    ],
  },
  "part-went-past": {
    layer: 0,
    asks: ["go past without looking", "past without looking", "did i miss"],
    answers: [
      "That phone call. {Me, ringing a little lad to tell him no|missing}. || {The twelve days in the middle|missing}. You all do the shouting and the hearing, and none of you do the Wednesday.",
    ],
  },
  "leaflet-about-you": {
    layer: 0,
    asks: ["say to be about you", "to be about you", "leaflet about you"],
    answers: [
      "'So you've moved out of your own house.' {Page two, what to do with your evenings|room}. || {No sunflower|room}. I'd have a picture of a bunk bed, and a number that picks up.",
    ],
  },
  "month-of-it": {
    layer: 0,
    asks: ["a month of it like", "month of it like", "month of that like"],
    answers: [
      "Four days, and twenty-six to get over them. {You're two weeks late for everything|missing}. || {You get told about a tooth|missing}. By the time you see the gap there's a new one in it.",
    ],
  },
  "right-at-moment": {
    layer: 0,
    asks: ["right at that moment", "at that moment when she", "when shes got your sleeve"],
    answers: [
      "I look at the top of her head. {I do the breathing for the both of us|missing}. || {My arm goes like it's not mine|missing}. I don't move it. You wouldn't.",
    ],
  },
  "stopped-for": {
    layer: 0,
    asks: ["should i have stopped for", "i have stopped for", "have stopped for"],
    answers: [
      "I'd told you about my kids. {That's the stop, you sailed past it|missing}. || {The names|missing}. When I say Ama, slow down a bit.",
    ],
  },
  "one-they-say-it-to": {
    layer: 0,
    asks: ["the one people say it", "one people say it to", "people say it to"],
    answers: [
      "You grow a skin. {Big fella, he can take it|fury}. || {She'd get a hand held, and I get a leaflet|fury}. I'd not mind the hand. I'd never say so.",
    ],
  },
  "seeing-step-back": {
    layer: 0,
    asks: ["seeing somebody do that", "see somebody do that", "when somebody steps back"],
    answers: [
      "I keep count. {Then I go all gentle, and they think that's a trick|fury}. || {It's being told my own height again|fury}.",
    ],
  },
  "whats-your-side": {
    layer: 0,
    asks: ["whats your side start", "your side start to", "your side of it"],
    answers: [
      "I asked in January, he said noted. Then it's a text, then it's me on the stairs, {and I come down with a name|fury}. || {He took a day off my kids and I told him so, loud|fury}. There's your start and your finish.",
    ],
  },
  "having-to-say-that": {
    layer: 0,
    asks: ["having to say that to", "having to say that", "say that to people"],
    answers: [
      "Dirty. {You say you've never hit anyone, and you can hear them think, why's he said that|fury}? || {I've said it more this month than my own name|fury}.",
    ],
  },
  "say-about-you": {
    layer: 0,
    asks: ["want it to say about", "it to say about you", "like it to say"],
    answers: [
      "Turns up. All weathers, nobody hurt. || Loud, kind, ask his daughter. They can spell it how they want.",
    ],
  },
  "expecting-straight": {
    layer: 0,
    asks: ["what are you expecting", "are you expecting if", "straight about it"],
    answers: [
      "Final warning, and a course with a flip chart. {And him still doing my rota|monday}. || {The worst|monday}. I've pressed a shirt for it.",
    ],
  },
  "one-who-does": {
    layer: 0,
    asks: ["for the one who does", "the one who does", "one who has to live it"],
    answers: [
      "You have your tea at five and you ring at seven. {It's all right till you hear the bath|missing}. || {It goes quiet on you|missing}. It isn't dramatic, it's only half past seven, over and over.",
    ],
  },
  "real-state": {
    layer: 0,
    asks: ["the real state of things", "real state of things", "how are things really"],
    answers: [
      "{Knackered, angry, and four days a month|fury}. That's what's on the board. || {Held together with tape|fury}. I'm clean, I'm on time, and bits are dropping off.",
    ],
  },
  "one-its-happening-to": {
    layer: 0,
    asks: ["one its happening to", "the one who lives it"],
    answers: [
      "Like a stop where the bus has been withdrawn. {The sign still says ten past|missing}. || {A calendar with a few good squares on it|missing}, and I know which ones by heart.",
    ],
  },
  "fine-for-who": {
    layer: 0,
    asks: ["thinking of when you ask", "you thinking of when", "are you thinking of when"],
    answers: [
      "Ama. {She's the one who goes round saying it's fine|missing}. || {Them two, on that step|missing}. The judge'll be fine, I'm not worried about him.",
    ],
  },
  "if-you-were-me": {
    layer: 0,
    asks: ["if you were me", "you were me and", "in my place ask"],
    answers: [
      "What are they called, what do they have on toast. {Start there, you'd have me for an hour|missing}. || {When did you last hold one of them|missing}? I might not manage the answer.",
    ],
  },
};
