import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInSimpleWords: StoryMoment[] = [
  {
    cue: null,
    said: ["one text, he thinks", "omer, my boyfriend till"],
    mi: ["What have you done with all the questions he didn't ask?"],
    empathy: ["Three years or so, and all of it put in one message."],
    support: ["You could tell me what he left room for in those lines, and what he didn't."],
  },
  {
    cue: null,
    said: ["i go through every", "my stomach drops before"],
    mi: ["What are you looking for in the moment before it opens?"],
    empathy: ["You look, it hurts, and then you're angry with yourself on top."],
    support: ["You can say here what you saw, I won't be cross with your thumb."],
  },
  {
    cue: null,
    said: ["you could've said it", "the one that goes"],
    mi: ["What does it tell you, that this is the hard one?"],
    empathy: ["In the middle of all that anger, there's the hurt and the caring."],
    support: ["We don't need to read any further than you want to."],
  },
  {
    cue: null,
    said: ["she rang me every", "my friend dana, easily"],
    mi: ["What did those calls about nothing mean to you?"],
    empathy: ["You'd thought of her as yours, and this is when you'd have known."],
    support: ["I'd listen to whatever you've been saving up for her."],
  },
  {
    cue: null,
    said: ["lie there and look", "like somebody's pulled the"],
    mi: ["What does the flat quiet protect you from, if anything?"],
    empathy: ["Everything switched off, and you're left lying under it."],
    support: ["You needn't be lively for me. Flat can sit here as well."],
  },
  {
    cue: null,
    said: ["they've gone quiet, all", "my friends were his"],
    mi: ["What did you believe you were to them, before this?"],
    empathy: ["You lost him, and a whole roomful of people in the same go."],
    support: ["Which of them comes to mind first? We can begin with that one."],
  },
  {
    cue: null,
    said: ["more than i blink", "about hourly, more if"],
    mi: ["What's the looking for, do you think, when it's late?"],
    empathy: ["It has got so often that you hardly decide to do it."],
    support: ["You can tell me when the pull comes, even in the middle of a sentence."],
  },
  {
    cue: null,
    said: ["in case he's sad", "because it's the only"],
    mi: ["What would it give you, to see his face and see something in it?"],
    empathy: ["You're looking for him, and he's never quite there."],
    support: ["There's nothing to be ashamed of here in wanting to see his face."],
  },
  {
    cue: null,
    said: ["i texted four of", "i asked in writing"],
    mi: ["What did you most want to happen once it said they'd read it?"],
    empathy: ["You asked, they saw it, and that was all there was."],
    support: ["I'm reading it too, and I'm answering. What did you ask them?"],
  },
  {
    cue: null,
    said: ["it's been walking right", "him not being here"],
    mi: ["What does it say, once it catches you up?"],
    empathy: ["While you're moving it stays behind you, and then it's all there."],
    support: [],
  },
];
