import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearHisMugAndHisVoice: StoryMoment[] = [
  {
    cue: null,
    said: ["he did sundays, badly", "i did, he did"],
    mi: ["What did you like about how you two had it arranged?"],
    empathy: ["There was a little order to it, and you each had your bit."],
    support: ["It's fine to miss a silly arrangement. What do your mornings have now?"],
  },
  {
    cue: null,
    said: ["turns out i can", "i'll find it again"],
    mi: ["What would it be like not to come across it?"],
    empathy: ["You've hidden it, and you know perfectly well where."],
    support: ["It's allowed up there. I won't ask you to hide it better."],
  },
  {
    cue: null,
    said: ["it was fine, it", "it went cold next"],
    mi: ["What had you expected it to be like?"],
    empathy: ["It was only coffee, and there was nobody to have it with."],
    support: ["I've got a cup here too, so you're not drinking alone."],
  },
  {
    cue: null,
    said: ["or he left it", "it wasn't on his"],
    mi: ["What difference would it make, which one it was?"],
    empathy: ["It got left behind, and you're trying to read that."],
    support: ["The otter's with you now, whatever the reason. How's he doing?"],
  },
  {
    cue: null,
    said: ["it can't do liquids", "i tried it in"],
    mi: ["What made him impossible to throw out?"],
    empathy: ["He's no use as a mug, and you still couldn't let him go."],
    support: ["I'm glad he's been kept. He's earned it."],
  },
  {
    cue: null,
    said: ["our first summer, it", "ages ago, a bank"],
    mi: ["What was the two of you like, on that day?"],
    empathy: ["It was an ordinary day off, and you've kept all of it."],
    support: ["That sounds like a good day. Which tank would you go back to?"],
  },
  {
    cue: null,
    said: ["omer named it, so", "he's holding a fish"],
    mi: ["What do you see in his face now?"],
    empathy: ["He's got a whole character, and maybe a bit of remorse."],
    support: ["I'm pleased to have met him. What would he say about this week?"],
  },
  {
    cue: null,
    said: ["the breath before he", "there's a bus going"],
    mi: ["What do you hear there that he didn't say?"],
    empathy: ["You know it down to the second, as if it might change."],
    support: [],
  },
  {
    cue: null,
    said: ["he's no idea he", "it's not a song"],
    mi: ["What was it like to live with that sound about?"],
    empathy: ["It's a thing he'd never notice, and you could pick it out anywhere."],
    support: ["Little noises can be the worst to miss. What else did he do without knowing?"],
  },
  {
    cue: null,
    said: ["second drawer, you goose", "i rang him up"],
    mi: ["What would you give for another of those, now?"],
    empathy: ["There was still fun in it, and neither of you knew it was nearly over."],
    support: ["That was a good answer to bin bags. I'm glad you've got it."],
  },
];
