import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearHerPeople: StoryMoment[] = [
  {
    cue: null,
    said: ["she'd dine out on", "that she'd spotted it"],
    mi: ["What would it be like, if she turned out to have been right?"],
    empathy: ["She saw it early, and you'd rather not hand her the trophy."],
    support: [],
  },
  {
    cue: null,
    said: ["he got stuck behind", "tali does him as"],
    mi: ["What does hearing about him do to your day?"],
    empathy: ["Somewhere there's a house where the big news is a dog."],
    support: [],
  },
  {
    cue: null,
    said: ["he called her 'formidable", "he tried, he brought"],
    mi: ["What was it like, being between the two of them?"],
    empathy: ["He made an effort, and it didn't quite land with her."],
    support: ["That's a dinner I can picture. Where were you in it?"],
  },
  {
    cue: null,
    said: ["friday, if i go", "when i can say"],
    mi: ["What would have to be steadier in you by then?"],
    empathy: ["You know it'll show on you before you've said a word."],
    support: ["Friday or some other day, you get to pick it."],
  },
  {
    cue: null,
    said: ["her, she's seventeen, she", "i get two hours"],
    mi: ["What happens in you, when you notice it's gone quiet?"],
    empathy: ["She lends you her sleep, and for a bit it works."],
    support: ["I like the snoring. Is she on tonight?"],
  },
  {
    cue: null,
    said: ["hall with a cake", "yes, it's her house"],
    mi: ["What do you hope she'll say when you walk in?"],
    empathy: ["You're getting ready for her face as much as for the train."],
    support: ["Practise a hi on me, in any voice."],
  },
  {
    cue: null,
    said: ["they'll have to remember", "he'll manage, he's got"],
    mi: [],
    empathy: ["He's not even yours, and you've got him on your mind."],
    support: ["He sounds as if he's well connected. What's he done today?"],
  },
  {
    cue: null,
    said: ["when we've stopped, maybe", "it asks 'single or"],
    mi: ["What's tiring your thumb, besides the train?"],
    empathy: [],
    support: ["No ticket needed while we talk. Your thumb can have a rest."],
  },
];
