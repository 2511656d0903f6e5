import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["It is a plain", "I have not said"],
    mi: ["What made this the moment to use that plain word?"],
    empathy: ["Lonely, after all the ways you've found of not saying it."],
    support: ["The word is out and it can stand here. I'm staying with it."],
  },
  {
    cue: null,
    said: ["Yes, for one thing", "I do, for one"],
    mi: ["When you go over that one evening, where do you always stop?"],
    empathy: ["All the good years don't seem to count for anything against that one evening."],
    support: ["You can come to that evening as slowly as you please, or leave it for today."],
  },
  {
    cue: null,
    said: ["That I, who told", "I have two good"],
    mi: ["What does it mean to you, to be at a loss where you used to know?"],
    empathy: ["It embarrasses you to be stuck, you who were always capable."],
    support: ["You needn't be good at this here. Sit as long as you need to."],
  },
  {
    cue: null,
    said: ["With the others, no", "Yes, I am sorry"],
    mi: ["What would you most want him to answer you for?"],
    empathy: ["Anger, and it has nowhere to go now that he can't reply."],
    support: ["It can be said here as crossly as it comes. I'll read all of it."],
  },
  {
    cue: null,
    said: ["That I shall get", "That I forget the"],
    mi: ["What would you want to hold on to, however much else gets easier?"],
    empathy: ["Each thing that slips out of habit is a bit of him lost to you."],
    support: ["Let's keep him in the room, then. Show me whichever part of him you like."],
  },
  {
    cue: null,
    said: ["Hopeless is a large", "There is some, on"],
    mi: ["What is in those mornings that makes them different from the rest?"],
    empathy: [
      "Something small comes through to you, and you don't ask it for more than it can do.",
    ],
    support: ["I'd be happy to hear about whatever small thing brightens a morning."],
  },
  {
    cue: null,
    said: ["I would not say", "Some, yes, I still"],
    mi: ["What are you still buying or listing things for, would you say?"],
    empathy: ["Something in you goes on planning, tired evenings and all."],
    support: ["I'm interested in what's on that list, if you care to read me a line."],
  },
  {
    cue: null,
    said: ["I take care not", "like to be one"],
    mi: ["What do you suppose it would be like, if they had the other news too?"],
    empathy: ["You carry it yourself, so that nobody has to carry you."],
    support: [],
  },
  {
    cue: null,
    said: ["Not before people, one", "I wait for a"],
    mi: ["What is it that a closed door lets you do?"],
    empathy: ["Even the tears have had to find a place where nobody is looking."],
    support: ["I can't see your face from here, so you can let it do what it likes."],
  },
  {
    cue: null,
    said: ["do, it is over", "It takes me by"],
    mi: ["What is it about the things he used to open or fasten that reaches you?"],
    empathy: ["A jar lid, and all at once there's everything his hands did."],
    support: ["It doesn't seem foolish to me. Which of those small things comes to mind now?"],
  },
];
