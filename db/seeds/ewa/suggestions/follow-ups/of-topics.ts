import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["I am well enough", "I am sitting up"],
    mi: ["What does the rest of the room look like, around the lamp?"],
    empathy: ["You answer modestly. I'm glad that it's well enough for the moment."],
    support: ["A lamp is good to write by. I can picture you beside it."],
  },
  {
    cue: null,
    said: ["My hands are stiff", "The fingers do not"],
    mi: ["Later in the day, what are those hands fondest of doing?"],
    empathy: ["The body is doing its duty, then, with a small protest from the fingers."],
    support: ["Stiff or not, those fingers write a very clear line."],
  },
  {
    cue: null,
    said: ["We married in June", "The wedding was in"],
    mi: ["What did you think of him, as he stood there in the rain?"],
    empathy: ["On the very first day you could see what sort of husband he would be."],
    support: ["Quite a thing to witness on one's wedding day, a man giving away his umbrella."],
  },
  {
    cue: null,
    said: ["have lost my parents"],
    mi: ["How did the two of you get through that time?"],
    empathy: [
      "Then there were two to carry it, and now the one who carried it with you is missing.",
    ],
    support: ["I'm sorry about your little one, and that he isn't beside you with it now."],
  },
  {
    cue: null,
    said: ["I was seldom ill", "in my own person"],
    mi: ["What sort of patient were you, the few times it happened?"],
    empathy: ["Being ill was something for the other side of the bed."],
    support: ["The ward got the whole of you, by the sound of it."],
  },
  {
    cue: null,
    said: ["He coughed from June", "There was a cough"],
    mi: ["How were those nine days for you?"],
    empathy: ["A cough for a whole summer, and then it was suddenly so near."],
    support: ["You tell it in one line, and I don't take it for a short time."],
  },
  {
    cue: null,
    said: ["and four months of", "It was forty-eight years"],
    mi: ["Looking back over them, which year do you see first?"],
    empathy: ["Every month of it counts, now that no more are being added."],
    support: ["You've kept faithful count of it, as one does with something precious."],
  },
  {
    cue: null,
    said: ["Long enough that I", "long that I could"],
    mi: ["What is one of those sentences that you knew by heart?"],
    empathy: ["You'd long had the words. It was hearing him say them that mattered."],
    support: ["To know the ending and listen all the same is a fine sort of love."],
  },
];
