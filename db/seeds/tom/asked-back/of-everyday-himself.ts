import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about who he is now, a next step and what goes round in him. */
export const ofEverydayHimself: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["fella who waits in", "what I am now is in when the parcels"],
    answers: {
      felt: [
        "{Like something left in a hall|useless}. || {The postman's sorry for me|useless}, I can tell by how he knocks.",
      ],
      why: [
        "Somebody has to be in for the boiler. It may as well be the one with no coat on. || That's what I'm asked for. You've Tom in, leave it with Tom.",
      ],
    },
  },
  {
    said: ["driven him to the doctor myself", "Get your coat, I'm taking you"],
    answers: {
      why: ["You can see it, on another man. || It's easy, with somebody else's coat."],
      mean: [
        "I'd do it for him and I'll not do it for me, that's what I heard. || I mean I know what I'd say. I've just nobody stood behind me saying it.",
      ],
    },
  },
  {
    said: ["Didn't think to ask me", "water all over her kitchen"],
    answers: {
      felt: [
        "{It was like reading my own notice a second time|useless}. || {I'd have sooner she'd rung and shouted|useless}.",
      ],
      why: [
        "So as not to bother me. {I'd have given a good deal to be bothered|useless}. || She'd have thought, he's enough on. {I've nothing on|useless}.",
      ],
      when: ["The back end of October, after half term. || It was the week following half term."],
      youSaid: ["I said you did right, love. || Very good, I said, was he tidy."],
    },
  },
  {
    said: ["hold a spanner. Silly", "pick up the big spanner"],
    answers: {
      why: [
        "{It's the right weight for what's missing|useless}. || My hand wants it. {It's been used to being asked|useless}.",
      ],
      felt: [
        "{Like shaking hands with somebody I used to be|useless}. || Sound, for a minute. {Then it's just an old man in a shed|useless}.",
      ],
      often: ["When it's not raining in, most days. || Once a day, like a cup of tea."],
    },
  },
  {
    said: ["I could turn it over, read", "I could ring it from the allotment"],
    answers: {
      why: [
        "It's nearer than it was. I've picked it up to dust. || There's nobody to hear me make a mess of it, up there.",
      ],
      when: [
        "Tomorrow, maybe. I've said tomorrow before, I know. || Of a Tuesday, she's in Tuesdays.",
      ],
    },
  },
  {
    said: ["into that breakfast instead of sitting", "I could get out of the car"],
    answers: {
      why: [
        "It's six steps from the kerb. I've looked at it enough. || They've sent word twice. You can't leave a chair empty for ever.",
      ],
      when: ["It comes round the first Friday. || December's the next one."],
    },
  },
  {
    said: ["I'm not just tired. Four words", "it's not tiredness. That'd be a start"],
    answers: {
      why: [
        "She's been waiting for it, I think, since the spring. || It's the one thing she can't ask me.",
      ],
      when: [
        "When she's sat, and her shoes are off. || Not tonight, she'll be dead on her feet. Sunday, it might be.",
      ],
    },
  },
  {
    said: ["to that lad with the clipboard", "who'd want me, the gate"],
    answers: {
      mean: [
        "That it's thirty-one years, son, look up a minute. || You come round to where you got on, every time.",
      ],
      often: ["It'll start when I'm shaving. || All night, if I let it, and I do."],
      felt: [
        "{Wound up, and nothing to hit but the pillow|useless}. || {Giddy, and no further on|useless}.",
      ],
    },
  },
  {
    said: ["They all think it's the money", "be fed and warm and still have"],
    answers: {
      why: [
        "{If it was money I could go without|useless}. || A dog's fed and warm, {and she's more to do than I have|useless}.",
      ],
      who: [
        "Carys, the brother in Swindon, the fella at the bank. || Anybody, really. Gwen's nearest to seeing it.",
      ],
    },
  },
  {
    said: ["not have known how to put it", "always somebody's got it worse"],
    answers: {
      why: [
        "{It'd come up as far as my collar and stick|shut-down}. || There's a fella in my road with one lung, and he's cheerful. {I'd be ashamed to open my mouth|shut-down}.",
      ],
    },
  },
  {
    said: ["a laugh in me and I slept", "The hooter stopped and I stopped"],
    answers: {
      when: ["March, to the week. || By the Easter you'd have noticed it."],
      theySaid: [
        "Gwen says it's like having the wireless off. || She told her sister I'd gone in on myself. I heard it through the hatch.",
      ],
      felt: [
        "{I miss that fella|hollow}. He was no trouble. || {Like a wheel with the belt off|hollow}.",
      ],
    },
  },
];
