import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfHerDaysPlainly: StoryMoment[] = [
  {
    cue: null,
    said: ["A card I could", "A card is possible"],
    mi: ["What would the one true sentence be, if Irena were to read it?"],
    empathy: ["A card sets limits, and that seems to suit you with this."],
    support: ["If you'd like to draft it here, I'll look at every version."],
  },
  {
    cue: null,
    said: ["Her work, the weather", "Of Zosia's marks and"],
    mi: ["What do you listen for in those calls, behind the weather?"],
    empathy: ["The talk keeps to safe ground, on both your parts perhaps."],
    support: ["I'd like to know what you'd add to that conversation, if anything."],
  },
  {
    cue: null,
    said: ["The A in the", "It was a middle"],
    mi: ["What was it like to hear it in that room?"],
    empathy: ["Out of tune, and still it gave you an answer."],
    support: ["I'd like to linger at that one note with you."],
  },
  {
    cue: null,
    said: ["of the parish, chiefly", "parish and the whole"],
    mi: ["What do you remember of those days when the dishes kept coming?"],
    empathy: ["They came in quantity, each with a name and the expectation of its return."],
    support: ["Which of those names would you like to tell me more about?"],
  },
  {
    cue: null,
    said: ["Half an hour, from", "about half past six"],
    mi: ["What happens in you when it gets toward the end of the call?"],
    empathy: ["The call has its hour, and ends on it without fail."],
    support: [],
  },
];
