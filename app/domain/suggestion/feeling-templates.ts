import { feelings } from "./feeling";
import type { Feeling } from "./feeling";
import { feelingLines } from "./feeling-lines";
import { paired } from "./templates";
import type { Templates } from "./templates";

/** Ways to give back words that show how it is. */
const givingBack = [
  "So [turned].",
  "[Turned].",
  "You said “[quote]”.",
  "“[quote]”, you wrote.",
  "“[quote]”.",
  "I'm staying with “[quote]”.",
];

/** Ways to come back to words that wait, when the talk has gone on to something else. */
const comingBack = [
  "You said “[quote]”, and I don't want to lose it.",
  "There was also “[quote]”.",
  "Earlier you wrote “[quote]”.",
  "A moment ago you told me that [turned].",
  "I'm also still with this: [turned].",
];

/** Readings of a cue, each put so that it can be refused. */
const readings: Templates = {
  mi: [
    "I wonder whether [sense]. How close is that?",
    "I could be wrong, and I wonder if [sense]. What would you say?",
    "Perhaps [sense]. How would you put it yourself?",
  ],
  empathy: [
    "I might be off here, but I wonder whether [sense].",
    "Tell me if I've got this wrong. Perhaps [sense].",
    "It may be that [sense]. That would be a lot to live with.",
  ],
  support: [
    "Perhaps [sense]. Who knows about that side of it?",
    "I wonder whether [sense]. What would help with that, even a little?",
  ],
};

type ByFeeling = Readonly<Record<Feeling, Templates>>;

function forEach(make: (lines: readonly string[]) => string[]): ByFeeling {
  const templates = feelings.map((feeling): [Feeling, Templates] => {
    const of = (category: keyof Templates) => [
      ...readings[category],
      ...make(feelingLines[feeling][category]),
    ];
    return [feeling, { mi: of("mi"), empathy: of("empathy"), support: of("support") }];
  });
  return Object.fromEntries(templates) as Record<Feeling, Templates>;
}

/** Replies to a feeling that has just been shown. */
export const feelingTemplates = forEach((lines) => [...paired(givingBack, lines), ...lines]);

/** Replies that come back to a feeling that still waits. */
export const waitingTemplates = forEach((lines) => paired(comingBack, lines));
