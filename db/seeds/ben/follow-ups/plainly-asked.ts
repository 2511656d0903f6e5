import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "that-quick": {
    layer: 1,
    asks: [
      "sudden",
      "suddenly",
      "out of nowhere",
      "was it quick",
      "was it expected",
      "see it coming",
      "did you expect",
    ],
    answers: [
      "Pretty much. She was a bit off at one, {and at twelve past four I was saying the time out loud|mrs}. || Three hours, from a bit off to gone. {She'd been correcting my spelling that same evening|mrs}.",
    ],
  },
  "working-on-her": {
    layer: 1,
    asks: [
      "working on her",
      "work on her",
      "how long did you try",
      "before you said stop",
      "you do compressions",
      "try to bring her back",
    ],
    answers: [
      "Thirty-eight minutes. {I kept thinking one more round, like a guy at a bar|mrs}. || Thirty-eight minutes, the three of us, in turns. {You feel it in your wrists for a week, and I was glad to|mrs}.",
    ],
  },
  "what-stopped-you": {
    layer: 0,
    asks: [
      "stopped you those weeks",
      "stopped you all those weeks",
      "stopped you ringing",
      "stopped you calling",
      "stopped you from ringing",
      "stopped you from calling",
      "stopped you writing",
      "stopped you from writing",
      "stopped you till now",
      "stopped you until now",
      "stopped you before",
    ],
    answers: [
      "Pride, mostly. I'm the one who hands the number out. {And I'd have had to say what about|ashamed}. || I know what we write down about people who ring. {I didn't fancy being somebody's two-line note|ashamed}.",
    ],
  },
  "somebody-died": {
    layer: 0,
    asks: [
      "someone die",
      "somebody die",
      "did a patient die",
      "did you lose a patient",
      "someone died",
    ],
    answers: [
      "Yeah. A patient of mine, Mrs Tamati, on my night shift, five weeks ago. {I've got it down to one sentence for people|empty-tank}. || A woman on my ward, five weeks back, in bed fourteen. {I can say it, I just can't say it at normal speed|empty-tank}.",
    ],
  },
  "her-age": {
    layer: 1,
    asks: [
      "how old was she",
      "how old was your patient",
      "how old was the patient",
      "what age was she",
    ],
    answers: [
      "Seventy-four, which was going to be her last defence against me carrying her bag. || She was seventy-four and had no plans to stop.",
    ],
  },
  "anyone-asked": {
    layer: 1,
    asks: [
      "talk to you about it",
      "anyone talk to you",
      "anybody talk to you",
      "did anyone ask you",
      "did anybody ask you",
    ],
    answers: [
      "There was a debrief, with slides, while I was asleep. {Nobody's ever just pulled up a chair|handover}. || Not really. They ran a session at two in the afternoon, I'd been up all night. {And then it was last month's thing|handover}.",
    ],
  },
};
