import type { StoryMoment } from "~/domain/simulator/story-moment";

export const smallSon: StoryMoment[] = [
  {
    cue: null,
    said: ["It's yellow wool and", "One of Rohan's aunts"],
    mi: ["What does he do when it goes on?"],
    empathy: ["He knows his own mind about wool."],
    support: ["I've some sympathy with him there."],
  },
  {
    cue: null,
    said: ["Friends of ours knitted", "Two friends made it"],
    mi: ["What does he look like in it?"],
    empathy: ["Somebody made him those ears by hand."],
    support: ["A hat with ears. I'm glad he's got one of those."],
  },
  {
    cue: null,
    said: ["straight after his bottle", "once he's drunk his"],
    mi: ["What's the house like, once he's down?"],
    empathy: ["Seven o'clock, and then you're left with the evening."],
    support: ["Nice to know the shape of his day."],
  },
  {
    cue: null,
    said: ["He's very cheerful about", "We start at about"],
    mi: ["What's that hour like, just you and him?"],
    empathy: ["He's ready for the day well before anyone asked."],
    support: ["Half past five is early, and you're up for it every day."],
  },
  {
    cue: null,
    said: ["Rohan picked it", "and it was Rohan's"],
    mi: ["How did it feel, the first time you called him by it?"],
    empathy: ["A bright name, and it was his dad who thought of it."],
    support: ["It's a lovely name. I'm glad to know what's in it."],
  },
  {
    cue: null,
    said: ["His grandmother says Raja", "I call him Arju"],
    mi: ["And how did he come to be Arju for you?"],
    empathy: ["Everyone's got a name for him, and Arju is yours."],
    support: ["Arju. That's a soft one, I like it."],
  },
  {
    cue: null,
    said: ["apart from the ears", "He's his dad all"],
    mi: ["And to your own eyes, who does he look like?"],
    empathy: ["Rohan's face, with a bit of your side at the edges."],
    support: ["I'm glad your family got a say, at the ears at least."],
  },
  {
    cue: null,
    said: ["They stick out a", "My brother's got them"],
    mi: ["Who do you think of, when you look at them?"],
    empathy: ["There's a fondness in the way you say it."],
    support: ["Good ears to have been given. I like that they're on him."],
  },
  {
    cue: null,
    said: ["Four ounces at a", "five if he's hungry"],
    mi: ["What are those feeds like for you?"],
    empathy: ["You know him to the ounce."],
    support: ["You know just how much he takes. It's plain you're keeping a good eye on him."],
  },
  {
    cue: null,
    said: ["He's got a whole", "He chews the end"],
    mi: ["What does he do with it, once he's got hold of it?"],
    empathy: ["Out of everything, it's the spoon that won."],
    support: ["A man of simple tastes. I like him."],
  },
];
