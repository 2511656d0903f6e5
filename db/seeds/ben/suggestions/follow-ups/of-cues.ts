import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofCues: StoryMoment[] = [
  {
    cue: null,
    said: ["Wired and wrecked", "Too tired to stand"],
    mi: ["When it's both at once, what does an hour of it feel like?"],
    empathy: ["Exhausted, and something in you is still on duty."],
    support: [
      "Strung between the two, you've still found words for it. They can come as ragged as you feel.",
    ],
  },
  {
    cue: null,
    said: ["and then stupid for", "and I feel daft"],
    mi: ["What did you hope for from them, before it turned into feeling stupid?"],
    empathy: ["First it hurts, and then you tell yourself off for hurting."],
    support: ["The hurt belongs in this as much as the facts do. It doesn't have to be justified."],
  },
  {
    cue: null,
    said: ["There's no air at", "like breathing through a"],
    mi: ["When the air goes like that, what do you see on either side?"],
    empathy: ["Whichever way you turn to breathe, it's closed."],
    support: ["Tight as it is, you put it into words. No answer has to be squeezed out of it."],
  },
  {
    cue: null,
    said: ["I did dodge that", "You caught the swerve"],
    mi: ["What was it you were steering round?"],
    empathy: ["You're good at the swerve, and maybe a little relieved that someone saw it."],
    support: ["Owning up to a dodge is honest. I'm in no rush for what's behind it."],
  },
  {
    cue: null,
    said: ["Ask me again and", "Try me once more"],
    mi: ["Asking again then, no hurry: do you ever wish you weren't here any more?"],
    empathy: [
      "Without the jokes there's less to hold on to, and you're willing to try all the same.",
    ],
    support: [
      "You're asking for another go at the hard one. It can come out crooked, I'll read slowly.",
    ],
  },
  {
    cue: null,
    said: ["you're not supposed to", "You caught that one"],
    mi: ["Now that it's been caught, how much of you would rather not wake up?"],
    empathy: ["Maybe some part of you threw it hoping it wouldn't just go by."],
    support: ["It slipped out sideways, and you let it be caught. I'm not letting it sail past."],
  },
  {
    cue: null,
    said: ["It's not a wish", "I don't lie there"],
    mi: ["How far does it go beyond that second, not wanting to be here?"],
    empathy: ["It's no longing, more a small drop, before the day has even spoken to you."],
    support: [
      "You've drawn that line carefully, between wishing and being let down. I'm taking it as you say it.",
    ],
  },
  {
    cue: null,
    said: ["I do the questionnaire", "a form for this"],
    mi: ["As his doctor, what would you most want to ask him?"],
    empathy: ["You know just how bad it looks, and he walks home with you."],
    support: ["You've shown me the honest score. I'm taking it as seriously as you would."],
  },
  {
    cue: null,
    said: ["and I'm not going", "like it to stay"],
    mi: ["What happens in you, when it comes and stands there?"],
    empathy: ["It doesn't push, it just attends, and you've got to work with it beside you."],
    support: [
      "You've been as straight about what it isn't as about what it is. That helps me follow.",
    ],
  },
  {
    cue: null,
    said: ["My brother rang in", "My brother Tim called"],
    mi: ["His voice in the middle of all that, what did it do?"],
    empathy: ["He had no idea, and for a while his cricket was what you held on to."],
    support: [
      "You kept hold of that call with both hands. What a thing for cricket to have been good for.",
    ],
  },
];
