import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearTeaJawAndCroissant: StoryMoment[] = [
  {
    cue: null,
    said: ["me, i did all", "i cooked, he lit"],
    mi: ["What did you get, from being the one who cooked?"],
    empathy: ["It was your work that made the evening, and he enjoyed it."],
    support: ["What have you cooked since, if anything, just for you?"],
  },
  {
    cue: null,
    said: ["laughing does, so it's", "singing used to"],
    mi: ["What would it be like, to try a small bit of that?"],
    empathy: ["There's something that gets in where nothing else does."],
    support: ["Is there any chance of that tonight, even a bar or a giggle of it?"],
  },
  {
    cue: null,
    said: ["almond, with the sugar", "an almond one, still"],
    mi: ["What was it like, to bite into something that good?"],
    empathy: ["You remember that pastry right down to what was in it."],
    support: ["I'm glad it was the almond sort. It sounds well chosen."],
  },
  {
    cue: null,
    said: ["a year of saturdays", "sort of, we'd nod"],
    mi: ["What do you wonder about her, now?"],
    empathy: ["You'd barely spoken, and she was the one who did something."],
    support: ["Hardly any words, and still a pastry. What would the next few words be?"],
  },
  {
    cue: null,
    said: ["i waved a flake", "not out loud, i'd"],
    mi: ["What would you want her to know about it?"],
    empathy: ["You were grateful, and it came out without any words."],
    support: ["It sounds as if it reached her somehow. Is there more you'd want to say?"],
  },
  {
    cue: null,
    said: ["you were SITTING DOWN", "i say it like"],
    mi: ["What would you want to see happen in his face, as you said it?"],
    empathy: ["You've got the line perfect, and he's not in the room."],
    support: ["Deliver it here. I'll gasp in the right place."],
  },
  {
    cue: null,
    said: ["me, every time, and", "he just stands there"],
    mi: ["What would winning really look like to you?"],
    empathy: ["Even in an argument you invented, you don't get what you want."],
    support: [],
  },
  {
    cue: null,
    said: ["dana with her shoes", "and the dog, in"],
    mi: ["What would you do, if they were sitting there now?"],
    empathy: ["You don't want anything clever, just one of your own about the place."],
    support: ["It's quiet company in here, but it's company. Who's nearest, of those?"],
  },
  {
    cue: null,
    said: ["i asked what my", "something about a card"],
    mi: ["What were you hoping for, really, when you dialled?"],
    empathy: ["You rang so there'd be a voice, and you'd have taken any."],
    support: ["Ring me about nothing. I've no hold music, but I answer."],
  },
];
