import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about today, tonight, what helps and who knows, just told. */
export const ofTodayAndWhatHelps: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I held the same cup of tea", "I've reheated it four times"],
    answers: {
      why: [
        "Each time I sat down with it he remembered something. || He'd wake, or she'd come in, or I'd forget I'd made one.",
      ],
      felt: [
        "It's a bit like being teased by a cup. || I'm fond of it by now. It's been with me all day.",
      ],
    },
  },
  {
    said: ["I counted: eleven bottles", "Eleven bottles, I've kept a tally"],
    answers: {
      why: [
        "{If it's written down then I did something|not-doing-well?}. || It's an old habit, from work. {It's the only bit of today I could prove|not-doing-well?}.",
      ],
    },
  },
  {
    said: ["Bath at six, bottle at seven", "There's his bath and his bottle"],
    answers: {
      felt: [
        "{I know every step, and I still hold the banister|evenings?}. || {Like setting off up the same hill|evenings?}. He likes the bath, at least.",
      ],
    },
  },
  {
    said: ["ask him to sit with me", "just sit down next to me"],
    answers: {
      why: [
        "He comes in and it's how much has he had. {I'd like to be asked something first|in-the-way?}. || {I think I'd find out how I was, if somebody sat|in-the-way?}.",
      ],
      youSaid: [
        "I've not asked him yet. I've got as far as moving the cushions. || Not so far. I open my mouth and it's, there's dal on the stove.",
      ],
    },
  },
  {
    said: ["with the fan on so I can't", "I put the fan on and for four"],
    answers: {
      why: [
        "I can't hear anybody, so nobody's asking me anything. || It's the one door in the house with a lock. And I can't hear if he's crying, only that he isn't.",
      ],
      felt: [
        "Like being nobody in particular. It's gorgeous. || Hot, and a long way off. I stand there with my mouth open.",
      ],
    },
  },
  {
    said: ["I hum one of my mother's songs", "There's a lullaby of my mother's"],
    answers: {
      why: [
        "I think he can feel it through the sling. It's low, that one. || It's slow, and it goes with the walking. It's about the moon.",
      ],
      felt: [
        "Almost like me. For the first verse, anyway. || A little bit held. It's her tune, so she's sort of there.",
      ],
    },
  },
  {
    said: ["the girl calls me by my name", "The girl there says"],
    answers: {
      felt: [
        "Like finding a coin in my coat. || I stand up straighter. It's ridiculous, I'm only buying rye.",
      ],
      why: [
        "{Nobody else does, I'm mummy, or beta, or love|not-doing-well?}. || {She met me without the pram|not-doing-well?}. So as far as she's concerned I'm just a person.",
      ],
    },
  },
  {
    said: ["felt like a liar", "like I was making it up"],
    answers: {
      why: [
        "{I was writing what I ought to|numb?}. You could tell from the handwriting. || {It was true, and I couldn't feel that it was true|numb?}.",
      ],
      then: [
        "I tore it up. Then I felt bad about his name being in the bin. || I shut the notebook and put it in with the takeaway menus.",
      ],
    },
  },
  {
    said: ["very good about it", "Full marks for effort"],
    answers: {
      felt: [
        "Virtuous, and exactly the same. || A bit like doing the exercises for somebody else's leg.",
      ],
      why: [
        "I thought if I did it all properly, it'd have to work. || I like a list. And nobody can say I didn't try.",
      ],
    },
  },
  {
    said: ["when people wait years for this", "couples who try for years"],
    answers: {
      who: [
        "Our friends, for one. They've had four goes of IVF, and they knitted him a hat. || There's a couple we know, they came to see him. She held him for an hour and I couldn't look.",
      ],
      why: [
        "{What would I say, I've got it and I don't like it|in-the-way?}? || {You can't complain about your dinner in front of somebody hungry|in-the-way?}.",
      ],
    },
  },
  {
    said: ["I nearly told the girl", "Then there was a queue behind me"],
    answers: {
      then: [
        "I bought my bread and said have a nice day. || I paid and went out. I'd got my card in the wrong hand, I was shaking a bit.",
      ],
      why: [
        "{She'd asked how I was and she'd stopped to hear|not-doing-well}. || {It was warm, and she'd said my name|not-doing-well}. It was nearly out.",
      ],
    },
  },
  {
    said: ["like someone to ask and then wait", "not fill the gap"],
    answers: {
      why: [
        "{I need a run-up, and everyone's so quick|not-doing-well?}. || {The first thing I say is never it|not-doing-well?}. It's the next one, and by then we've moved on.",
      ],
      mean: [
        "Just leave it quiet, even if I look as if I've finished. || If I go mm, I'm fine, and you don't say oh good.",
      ],
    },
  },
  {
    said: ["not be handed a tip", "nobody tells me about lavender"],
    answers: {
      why: [
        "{A tip means they've finished, and I'd only just begun|not-doing-well?}. || {I've done the tips, they're all done|not-doing-well?}. I'd like somebody to just go, oh.",
      ],
      who: [
        "Oh, everybody. They can't bear to leave without giving you one. || The clinic, the aunties, the lady in the chemist. It's always lavender.",
      ],
    },
  },
  {
    said: ["My mother came and slept", "My mother got on a train"],
    answers: {
      felt: [
        "Safe. I could hear her bangles when she turned over. || Like being small and having a temperature. I slept, I do remember that.",
      ],
      theySaid: [
        "Hardly anything. She peeled me oranges. || She never asked me one question. She washed my cup.",
      ],
      when: ["I was nineteen, in my second year. || It'd be ten years ago, this winter."],
    },
  },
  {
    said: ["Before him I was loud", "I was the noisy one"],
    answers: {
      mean: [
        "I'd sing on the stairs, and tell people they were wrong. Quite cheerfully! || I had a laugh you could hear from accounts. They used to shush me.",
      ],
      why: [
        "{It went quietly, you don't hear a thing like that go|not-doing-well}. || {I'm always listening, now|not-doing-well}. You can't be loud and listen.",
      ],
    },
  },
];
