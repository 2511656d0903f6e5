import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked about the list, the office, the lender and the money. */
export const askedOfOffice: StoryMoment[] = [
  {
    cue: "permit",
    said: ["in july a man of our floor", "one from the next room was on it"],
    mi: ["What was it like to see how quickly somebody was gone?"],
    empathy: ["Since then the list isn't a paper for you. It has a face and an empty bed."],
    support: ["You saw what that list can do. It makes sense that Mondays frighten you."],
  },
  {
    cue: "permit",
    said: ["three names this week", "near the door of the office"],
    mi: ["What happens in you on the way down the list, until you see it isn't there?"],
    empathy: [
      "Each Monday you go and look whether you still have a place. That's a hard way to begin a week.",
    ],
    support: ["Your name isn't on it this week. I can understand that the fear comes back anyway."],
  },
  {
    cue: null,
    said: ["bring the paper of the hospital", "half a minute it is"],
    mi: ["Half a sentence and a click. What do you do with yourself after that?"],
    empathy: ["You wait for days for this call, and it's over before you could say anything."],
    support: [
      "You're sent from one paper to the next. It's tiring, and you don't have to be polite about it here.",
    ],
  },
  {
    cue: "waiting",
    said: ["eight times i have gone to hear it", "the same word for eight weeks"],
    mi: ["What keeps you asking, after so many weeks of the same word?"],
    empathy: ["Since September the same sentence, and each time you nod again."],
    support: [
      "So long without a straight answer would tire anyone out. I'm listening to the whole of it.",
    ],
  },
  {
    cue: "waiting",
    said: ["four plates wait on it", "they wait as i wait"],
    mi: ["When you think of them waiting, whose face comes first?"],
    empathy: ["You don't wait for yourself alone. All of them sit and wait in you."],
    support: ["You carry four people in this waiting. I can hear how dear they are to you."],
  },
  {
    cue: "waiting",
    said: ["put it with the other soons"],
    mi: ["What would you like to hear in place of soon?"],
    empathy: ["You've heard that word so often that it has become empty."],
    support: ["That soon has been used up long ago. It's all right to be tired of hearing it."],
  },
  {
    cue: "waiting",
    said: ["on the stair i count the weeks"],
    mi: ["What goes through you, there on the stair, while you count?"],
    empathy: ["You say thank you to them, and then you're alone with the weeks."],
    support: [
      "You stay polite, and it costs you something. Here you may say how long it has been.",
    ],
  },
  {
    cue: "permit",
    said: ["who makes noise flies", "a man who complains can be sent"],
    mi: ["What does it do to you, to have to wait so quietly?"],
    empathy: ["Hurt, and then so careful with every word. That's a double weight."],
    support: ["I see why you're careful. Here you can say it as loudly as you need."],
  },
  {
    cue: "permit",
    said: ["anger is for a man who can walk", "i fold it small like a shirt"],
    mi: ["If the anger could say one sentence here, what would it be?"],
    empathy: ["It has to be somewhere, that anger, under all the thank you and the sir."],
    support: ["You have good reason for it, and good reason to hide it. Here nobody reports you."],
  },
  {
    cue: "permit",
    said: ["stand behind his back", "if he walks in front i go"],
    mi: ["What would you want to find out there, with Jashim beside you?"],
    empathy: ["Part of you would go, and part of you looks round to see who's watching."],
    support: ["There's one man whose back you'd trust. When, and whether at all, is yours to say."],
  },
  {
    cue: null,
    said: ["he is at the taps", "at the taps he washes"],
    mi: ["When he comes and sits with you, what is that like?"],
    empathy: ["He's near, and that makes the evening a little less empty, maybe."],
    support: ["I'm glad that Jashim will sit with you. Until then you and I can go on writing."],
  },
  {
    cue: "debt",
    said: ["then the place of our house is his", "land under the house belongs"],
    mi: ["When you think of that paper with the thumb on it, what comes up in you?"],
    empathy: [
      "Your father put his thumb there for you. Maybe you feel that thumb more than the debt.",
    ],
    support: [
      "That's a great fear to sit with, the house and your father in it. I'm glad you've said it.",
    ],
  },
  {
    cue: "debt",
    said: ["six hundred dollars on the fifth", "it was six hundred each month"],
    mi: ["What was that day of the month like for you, in the years when you sent it?"],
    empathy: [
      "For so long it went home each month, and since August it's your own silence that goes.",
    ],
    support: ["You sent it faithfully for years. That it has stopped isn't because you care less."],
  },
  {
    cue: "debt",
    said: ["shirin sews blouses", "from her needle they live"],
    mi: ["What do you feel, when you picture her sewing?"],
    empathy: ["She makes it sound light, and you hear very well what it really is."],
    support: [
      "You both protect each other, she with her sewing and you with your silence. It shows how close you are.",
    ],
  },
];
