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
  {
    cue: null,
    said: ["I knew them by", "It was Mrs Nowak"],
    mi: ["What were they to you, before that?"],
    empathy: ["It wasn't strangers who crossed, it was people with a name."],
    support: ["You say their name without any edge to it. It must sting."],
  },
  {
    cue: null,
    said: ["The back porches", "One sees the alley"],
    mi: ["What goes on out there, in a day?"],
    empathy: ["A view of other people's back stairs and comings and goings."],
    support: ["One gets fond of such a view, just because it never tries."],
  },
];
