import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ownTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["Eleven months since I", "We had eleven years"],
    mi: ["What have you not moved out of yet, do you think?"],
    empathy: ["It's the best part of a year, and bits of you still go there."],
    support: ["It's slow, moving out of something like that. Where are you with it tonight?"],
  },
  {
    cue: null,
    said: ["There wasn't a big", "No one cheated, nobody"],
    mi: ["What was the thing you didn't see going, till it'd gone?"],
    empathy: ["It went without a bang, the two of you just passed out of reach."],
    support: ["There's no villain I'm waiting to hear about. Tell it as it was."],
  },
  {
    cue: null,
    said: ["Never, not once, not", "I've not laid a"],
    mi: ["What would you rather have been asked, right then?"],
    empathy: ["It's never happened, and people still get to it before they get to you."],
    support: ["You've said no, and I'm not asking twice. What did you want to talk about?"],
  },
  {
    cue: null,
    said: ["all it was, a", "was a voice, it"],
    mi: ["What was that voice trying to say?"],
    empathy: ["They've made a hand out of a voice."],
    support: ["A voice, I've got it. Let me hear what was in it."],
  },
  {
    cue: null,
    said: ["That I know what", "want them to see"],
    mi: ["What would they know about you, if they saw it?"],
    empathy: ["It's the small, everyday knowing that makes you their dad."],
    support: ["I'd like to see you at it. What are you doing first?"],
  },
];
