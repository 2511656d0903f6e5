import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about how he began. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Wife said I should write to someone", "Gwen found this page and left"],
    answers: {
      why: [
        "She'd asked me what was up all week and got the forecast back. || She'd worn out asking me herself, I'd say. A page can be left lying.",
      ],
      felt: [
        "Like being sent in to see the headmaster, {and I'd nothing ready|shut-down}. || Like an exam paper with no question on it. {I didn't know where to put my pen|shut-down}.",
      ],
      mean: [
        "I look for something worth a stamp and it's only the dog and the kettle. || Your name goes at the top, I know that much. It's what goes under it.",
      ],
      theySaid: [
        "You needn't tell me, Tom, but tell somebody. She'd her keys in her hand. || She never said a word. She moved the sugar bowl so I'd see it.",
      ],
      when: ["Today, before she set off. || It was there by the time I'd done the dishes."],
    },
  },
  {
    said: ["never done this sort of thing", "had two words off me about it"],
    answers: {
      why: [
        "I'd a job to talk about, so I talked about that. {Take it away and there's nothing to start on|shut-down}. || They'd only want to cheer me up. {I'd sooner keep my mouth shut than be cheered|shut-down}.",
      ],
      when: [
        "It was the middle of March they finished us. || The same day in March for all of us. I've gone by that ever since.",
      ],
      often: [
        "I was never a chatterbox, but I'd pass the time. {This is another sort of quiet|shut-down}. || Only since. I used to be good for ten minutes over a gate. {Now I look at the gate|shut-down}.",
      ],
      mean: [
        "They say how are you keeping, and I say keeping. {That's the whole of it|shut-down}. || I mean I nod. {I've got by since spring on nods|shut-down}.",
      ],
      felt: [
        "It gets comfortable, that's the worst of it. || You get used to the sound of your own spoon.",
      ],
    },
  },
  {
    said: ["know what I'm doing here", "where a man's meant to begin"],
    answers: {
      why: [
        "{I've never had to explain myself|shut-down}. You'd only to look at my hands. || It's all the one lump. {I can't find an end to pull|shut-down}.",
      ],
      mean: [
        "I'm sat at a screen telling a stranger I don't know what to tell them. {You can see how that looks|shut-down}. || If it was a pump I'd start with the inlet. {There's no inlet on this|shut-down}.",
      ],
      when: ["This March gone, a Thursday. || The Thursday it was, in March."],
      felt: ["Foolish, a bit. || Like stood in a queue, and I don't know what for."],
      then: [
        "Came home and hung my coat up. I've been stood in the hall ever since, you might say. || She left it a while, the wife. Then she went and found you.",
      ],
    },
  },
];
