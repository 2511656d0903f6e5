import type { StoryMoment } from "~/domain/simulator/story-moment";

export const onTheFurnace: StoryMoment[] = [
  {
    cue: null,
    said: ["He'd been told to", "The fella who taught"],
    mi: ["What did it mean, to have somebody looking out for you?"],
    empathy: ["You'd somebody at your elbow, from the off."],
    support: ["I'd be glad to meet him. What was he like with you?"],
  },
  {
    cue: null,
    said: ["One of the furnaces", "Four was the older"],
    mi: ["What was it to you, number four?"],
    empathy: ["It was a particular one to you, by how you say it."],
    support: ["I'd like to know it as you did. What was it like to stand by?"],
  },
  {
    cue: null,
    said: ["The start of a", "You'd go home light"],
    mi: ["What did you take home with you, from that?"],
    empathy: ["That's a good thing, and you'd know it by how it felt."],
    support: ["I'd happily be in on one of those. Who's there?"],
  },
  {
    cue: null,
    said: ["One long low note", "Deep, like a ship"],
    mi: ["What does it bring back, that sound?"],
    empathy: ["It carried a long way, and right through you, perhaps."],
    support: ["I've got it in my mind now, from how you tell it. What else was there?"],
  },
  {
    cue: null,
    said: ["Six, two and ten", "change of shift, so"],
    mi: ["What does it do to a day, not to have that in it?"],
    empathy: ["Your whole day hung on it, and it never missed."],
    support: ["I'm trying to hear it. What did you do, when it went?"],
  },
  {
    cue: null,
    said: ["To listen first and", "Which noises to leave"],
    mi: ["Where do you find yourself still doing what he taught you?"],
    empathy: ["He gave you a way to hear, as much as a trade."],
    support: ["I like what he taught you. Was there more of it?"],
  },
];
