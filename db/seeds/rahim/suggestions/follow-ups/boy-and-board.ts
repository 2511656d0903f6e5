import type { StoryMoment } from "~/domain/simulator/story-moment";

export const boyAndBoard: StoryMoment[] = [
  {
    cue: null,
    said: ["We were on the", "It was to become"],
    mi: ["When you stand at that wall again in your mind, what do you see first?"],
    empathy: ["It was for children to learn in, and you were at your wall on the third floor."],
    support: ["You can stay at that wall, before anything happened, as long as you like."],
  },
  {
    cue: null,
    said: ["A wooden one from", "One scaffold board, of"],
    mi: ["What comes back to you, when you think of the size of it?"],
    empathy: ["It was no small thing that came down on you."],
    support: [],
  },
  {
    cue: null,
    said: ["the day I wear", "Mostly I have it"],
    mi: ["What is it like, the time when the sling is off?"],
    empathy: ["The sling has become part of your day, with its own hours."],
    support: ["You take good care of it. Tell me how it is to go about in it, if you wish."],
  },
  {
    cue: null,
    said: ["With it I did", "It is on the"],
    mi: ["What was that right hand able to do, that you miss most?"],
    empathy: ["It's the side that did everything, and so the whole day is different now."],
    support: ["So much to learn anew with the other hand. Take your time, writing here too."],
  },
  {
    cue: null,
    said: ["I lift one bottle", "With a small bottle"],
    mi: ["When you lift that bottle, what are you hoping for?"],
    empathy: ["Day after day you go up and down with a small bottle, patiently."],
    support: ["You keep at it, I see. You can tell me how it went, on any day."],
  },
  {
    cue: null,
    said: ["He shouts in the", "A fair man with"],
    mi: ["What did it mean to you, to work under a man like him?"],
    empathy: ["There's a warm picture of him in your words, even with his rough edges."],
    support: ["He comes alive as you tell it. I'd like to hear more of those work days."],
  },
  {
    cue: null,
    said: ["She is young, with", "A polite one, always"],
    mi: ["What do you think she knows of you?"],
    empathy: ["You see each other again and again, and still hardly know a thing of one another."],
    support: [
      "You've noticed more of her than she's told you. I'm curious what it's like to stand there.",
    ],
  },
  {
    cue: null,
    said: ["Two buses, and the", "One hour by bus"],
    mi: ["What goes through your head, on such a long way?"],
    empathy: ["It takes you half a morning to be seen there."],
    support: ["That's a long ride for an answer. Tell me what you look at on the way."],
  },
];
