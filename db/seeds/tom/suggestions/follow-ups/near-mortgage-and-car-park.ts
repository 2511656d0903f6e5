import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearMortgageAndCarPark: StoryMoment[] = [
  {
    cue: null,
    said: ["It's what I'm for", "Being kept, I suppose"],
    mi: ["What would being of use look like, if it could be any size?"],
    empathy: ["You're not short, and it's still not the thing that you owe."],
    support: ["I can sit with you over that one. There's no due date here."],
  },
  {
    cue: null,
    said: ["Gwen did, she had", "It's her wage does"],
    mi: ["What would you have liked a say in?"],
    empathy: ["She's seeing to it all, and you're alongside."],
    support: ["You may say what you really made of that. It won't go to her."],
  },
  {
    cue: null,
    said: ["Till the pension, if", "good few years, she's"],
    mi: ["When you look along that stretch of time, what do you see?"],
    empathy: ["The money's counted out ahead, and your days are not."],
    support: ["We needn't do the arithmetic here. I'd rather have the rest."],
  },
  {
    cue: null,
    said: ["To shut up for", "I'd have him tell"],
    mi: ["What would you be teaching him, besides the sounds?"],
    empathy: ["You know exactly what comes first, and it isn't talking."],
    support: ["I'd like to be that lad a minute. What would I be listening for?"],
  },
  {
    cue: null,
    said: ["A girl it was", "I had six through"],
    mi: ["What do you feel, knowing it went on with them?"],
    empathy: ["You passed it on, and there's somebody who's the better for it."],
    support: ["I'm enjoying this. Which of them do you think of most?"],
  },
  {
    cue: null,
    said: ["The college has a", "Nowhere I can think"],
    mi: ["What would it take, to stop at one of those doors?"],
    empathy: [],
    support: [],
  },
  {
    cue: null,
    said: ["at the clock at", "The empties, I was"],
    mi: ["What were you seeing, in that, that you didn't want?"],
    empathy: ["You noticed something small, and you took it as a sign."],
    support: ["That was a brave bit of noticing. Say as much as you like."],
  },
  {
    cue: null,
    said: ["Four cans a night", "Bitter, in cans, in"],
    mi: ["What were you getting, out of those evenings?"],
    empathy: ["You're straight about the count, and it was something of a habit."],
    support: ["I'm taking it as it comes. There's no telling off here."],
  },
  {
    cue: null,
    said: ["The first fortnight, and", "I miss the pub"],
    mi: ["Which part of it still pulls, besides the drink?"],
    empathy: ["It's the company round it that goes on pulling, as much as the drink."],
    support: ["I'm glad to hear about those Fridays, if you've no objection."],
  },
  {
    cue: null,
    said: ["It's the how are", "I don't like being"],
    mi: ["Which answer would you like to have, if one could be true?"],
    empathy: ["It's being met when you've nothing to say for yourself."],
    support: ["You needn't have anything ready for me."],
  },
];
