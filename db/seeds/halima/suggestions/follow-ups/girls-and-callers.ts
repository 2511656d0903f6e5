import type { StoryMoment } from "~/domain/simulator/story-moment";

export const girlsAndCallers: StoryMoment[] = [
  {
    cue: null,
    said: ["She comes at eleven", "From eleven, for about"],
    mi: ["What do those two hours open up for you?"],
    empathy: ["There's a piece of the week when someone else's ears are in the house."],
    support: ["I'm glad she comes. What is it like, on the days it goes well?"],
  },
  {
    cue: null,
    said: ["London and back, mostly", "She's cabin crew on"],
    mi: ["When you think of her up there, what comes with it?"],
    empathy: ["She's high up and far off, and you can say just what she does."],
    support: ["Tell me how she and you are with each other, when she's on the ground."],
  },
  {
    cue: null,
    said: ["Road bridges, small ones", "He's a civil engineer"],
    mi: ["What do you make of him, building bridges out there?"],
    empathy: ["It's good, solid work, and you know just what it's made of."],
    support: ["I'd like to hear about him, as you know him and not his bridges."],
  },
  {
    cue: null,
    said: ["Every second Sunday or", "About twice a month"],
    mi: ["What do you hope for, in the minute before he rings?"],
    empathy: ["You know when it's coming, and you know how long it'll be."],
    support: ["You can tell me what it's like, after he has rung off."],
  },
  {
    cue: null,
    said: ["Sundays, with her hair", "On Sunday evenings, and"],
    mi: ["What would you like to tell her on a Sunday, that you don't?"],
    empathy: ["There's one day in the week that has her voice in it."],
    support: ["I like to think of you two on a Sunday. What do you talk of most?"],
  },
  {
    cue: null,
    said: ["She keeps the books", "Accounts, dear, she had"],
    mi: ["What do you see in her, when you think of her at that?"],
    empathy: ["She's the one for figures, and she's got them in order."],
    support: ["You sound pleased with her. Was she always so good at it?"],
  },
  {
    cue: null,
    said: ["Mackerel, greens, and her", "Fish first, then spinach"],
    mi: ["What do you buy there, that's only for yourself?"],
    empathy: ["You know what you've come for, and in what order."],
    support: ["I'd like to walk round it with you. Which stall are you longest at?"],
  },
  {
    cue: null,
    said: ["All white, with brass", "White on white, and"],
    mi: ["What is it you'd say of it, if you were asked for your true opinion?"],
    empathy: ["It's very white, and you've been told about every inch, it sounds like."],
    support: ["I can see it from here. And what does yours look like?"],
  },
  {
    cue: null,
    said: ["Once, in her milk", "I did once, and"],
    mi: ["What did you hope, when you gave it a chance?"],
    empathy: ["You did give it a go, and it wasn't a success."],
    support: ["It made me smile. Who else has heard that story?"],
  },
];
