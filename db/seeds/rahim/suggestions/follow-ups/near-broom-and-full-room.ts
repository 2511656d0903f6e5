import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearBroomAndFullRoom: StoryMoment[] = [
  {
    cue: null,
    said: ["Because I see eleven", "They are tired like"],
    mi: ["To whom would you go, if you could lean on someone there?"],
    empathy: ["So many people, and you can't go to any of them with it."],
    support: [],
  },
  {
    cue: null,
    said: ["When they laugh about", "Since I don't go"],
    mi: ["When did you last feel you were in the middle of it with them?"],
    empathy: ["It isn't the distance from home, it's that you no longer share their day."],
    support: ["I'd like to hear of your day, even if you didn't go with them."],
  },
  {
    cue: null,
    said: ["Yes, we eat from", "I serve the rice"],
    mi: ["What would you like to happen, while you sit with them?"],
    empathy: ["You do sit with them, and still you need something to look at or hold."],
    support: ["I like that you're with them for that hour. Tell me how it is to sit there."],
  },
  {
    cue: null,
    said: ["After the permit, in", "I left when the"],
    mi: ["What do you hold on to, until there's a date?"],
    empathy: ["There's a long stretch before you, and the end of it isn't yours to fix."],
    support: ["We can talk about you two as you are now, before any date."],
  },
  {
    cue: null,
    said: ["The lorry takes them", "Jashim says it still"],
    mi: ["What do you feel at that moment, when it's quiet round you?"],
    empathy: ["Nobody means to leave you out, I think, and it happens all the same."],
    support: [
      "You haven't been forgotten in that room. You can still say how it is to stay behind.",
    ],
  },
  {
    cue: null,
    said: ["Mr Lim, and he", "The safety man, he"],
    mi: ["What went through you, as you stood and asked?"],
    empathy: ["You went with an open hand, to a man who couldn't or wouldn't."],
    support: ["It took something to ask that. I'd like to hear how you came to it."],
  },
  {
    cue: null,
    said: ["A master of tiles", "Hot in the ears"],
    mi: ["What would you have liked to be asked for, at that moment?"],
    empathy: [],
    support: ["It's hard to be heard by others in such a moment. Here it's just us two."],
  },
  {
    cue: null,
    said: ["I asked also for", "Not now, a second"],
    mi: ["What would make it worth the risk of another no?"],
    empathy: ["You've put your name forward for so little, and a further no would be too much."],
    support: ["You decide when, and if. There's no asking to be done here."],
  },
  {
    cue: null,
    said: ["after the second paper", "It's some weeks, I'd"],
    mi: ["What did you hope for, on the way there?"],
    empathy: ["You prepared for it, you waited for the right day, and then came the answer."],
    support: ["I can see you going there. Tell me how the way back was, if you like."],
  },
  {
    cue: null,
    said: ["men in the tea", "My father, he says"],
    mi: ["What would you like to hear in their voice, when they say it?"],
    empathy: ["There your name is still spoken aloud, and you'd like it to be true again."],
    support: [],
  },
  {
    cue: null,
    said: ["Two hens more, and", "The sewing machine, I'd"],
    mi: ["What would have to stay, whatever happens?"],
    empathy: [
      "You've already gone through the house in your thoughts, right to what's dearest to her.",
    ],
    support: ["We needn't go through the house again now. You can sit down by what's still there."],
  },
];
