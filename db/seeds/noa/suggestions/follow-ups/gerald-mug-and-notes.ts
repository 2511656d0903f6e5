import type { StoryMoment } from "~/domain/simulator/story-moment";

export const geraldMugAndNotes: StoryMoment[] = [
  {
    cue: null,
    said: ["he just looked like", "was that or kevin"],
    mi: ["What made you sure he was one?"],
    empathy: ["He had a face the moment you saw him."],
    support: ["I like the sound of him. What else has he got going on?"],
  },
  {
    cue: null,
    said: ["of a skip, near", "somebody was throwing him"],
    mi: ["What made you want to take him home?"],
    empathy: ["Somebody had given up on him, and you hadn't."],
    support: ["Tell me how he was when you got him in."],
  },
  {
    cue: null,
    said: ["wherever omer is, so", "with omer, on that"],
    mi: ["What do you imagine happening to him there?"],
    empathy: ["You can picture him well enough, without knowing where he stands."],
    support: ["You can be worried about a fern here."],
  },
  {
    cue: null,
    said: ["two, stirred for ages", "it's basically cake"],
    mi: ["What's it bring up, how well you know that?"],
    empathy: ["You've made it so often that it's still in your hands."],
    support: ["How do you take yours, and who knows it?"],
  },
  {
    cue: null,
    said: ["one sip, it's like", "no, it went cold"],
    mi: ["What made you leave it on the side?"],
    empathy: ["You made it without thinking, and then it was all wrong."],
    support: [],
  },
  {
    cue: null,
    said: ["up to my hip", "he needed his own"],
    mi: ["How did he get to be that big?"],
    empathy: ["So he takes up as much room as a person."],
    support: ["He had a proper place in your home, and in your telling too."],
  },
  {
    cue: null,
    said: ["an otter, holding a fish", "a picture of an"],
    mi: ["What did it mean to you, that otter?"],
    empathy: ["A daft little otter, and it was part of your mornings."],
    support: ["A small otter with a big part in this. I'll remember him."],
  },
  {
    cue: null,
    said: ["the tiny tube", "the superglue from the"],
    mi: ["What were you thinking, with the pieces in your hands?"],
    empathy: ["You wanted at least one thing to go back together."],
    support: ["There's care in that, gluing back what you'd broken."],
  },
];
