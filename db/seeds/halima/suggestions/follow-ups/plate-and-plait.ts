import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plateAndPlait: StoryMoment[] = [
  {
    cue: null,
    said: ["Rice porridge with ginger", "Soft things, fish without"],
    mi: ["What is it like to see her enjoy something?"],
    empathy: ["There's still food she's happy with, and you know it to the last bone."],
    support: ["I'm glad she has that. And what would be put in front of you, if you chose?"],
  },
  {
    cue: null,
    said: ["Rice, ginger, and a", "Rice boiled quite soft"],
    mi: ["What's on your mind, while that pot simmers?"],
    empathy: ["It's an hour's tender work, every day, and it's soft enough for her."],
    support: ["I can smell the ginger. Who ever made it for you?"],
  },
  {
    cue: null,
    said: ["Her grey baju kurung", "A long grey blouse"],
    mi: ["What does she mean to look like, as she stands there?"],
    empathy: ["She's properly dressed for wherever she's going, down to the brooch."],
    support: ["I can see the brooch. Who fastens it for her?"],
  },
];
