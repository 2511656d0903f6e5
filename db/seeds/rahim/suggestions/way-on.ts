import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked what helps and what comes next, and about what is Rahim's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["Bari Siddiqui"],
    mi: ["What happens in you when that voice comes, from so deep?"],
    empathy: [
      "Prayer, and then a voice that comes from below. Maybe for that time you aren't alone with it.",
    ],
    support: [
      "There is your prayer and there is that song. I'm glad that both have stayed with you through this.",
    ],
  },
  {
    cue: null,
    said: ["library near Little India", "library by Little India"],
    mi: ["What is it like to sit there with a children's book for Mou?"],
    empathy: [
      "In the library you're perhaps not the one who waits, but simply a father with a book for his girl.",
    ],
    support: [
      "Those children's books keep you near Mou. You found yourself a good place for that, in the library.",
    ],
  },
  {
    cue: "waiting",
    said: ["of use from six to seven", "one hour in the day I have a use"],
    mi: ["How do you feel during that hour, when you're cooking for them?"],
    empathy: [
      "One hour in which you're needed. And then the other hours come, maybe even longer than before.",
    ],
    support: [
      "In the middle of all this you've kept one hour of cooking, where you have a use. I'm glad you told me what helps.",
    ],
  },
  {
    cue: null,
    said: ["asked for light work", "give me a broom"],
    mi: ["What did it do to you, to offer even to sweep and hear insurance?"],
    empathy: [
      "You'd have done any work, only to be of use. And one word, insurance, closed the door.",
    ],
    support: [
      "You went and asked for any work at all. That they said insurance takes nothing away from how willing you are.",
    ],
  },
  {
    cue: null,
    said: ["that is for mad people", "for the head we dont go"],
    mi: ["How is it, that one pain may have a doctor and the other may not?"],
    empathy: [
      "A hurt arm may be seen by a doctor. The other hurt has to hide, so that nobody thinks less of you.",
    ],
    support: [
      "You have reason to be careful with what people would say. Here it needs no name, and speaking doesn't make a man mad.",
    ],
  },
  {
    cue: "permit",
    said: ["help workers with the salary", "office that helps workers"],
    mi: ["What speaks for that office and what against it, when you weigh it for yourself?"],
    empathy: [
      "You know a door that might help, and you also see what going through it could cost you.",
    ],
    support: [
      "It makes sense to be careful, with so much in the company's hands. Whether you go to that office stays your choice.",
    ],
  },
  {
    cue: null,
    said: ["two and a half people", "the guard knows half"],
    mi: ["How is it, that now one more knows?"],
    empathy: [
      "So few people, for something so big. Maybe it's strange that one more knows, and a little lighter.",
    ],
    support: [
      "You count me among those who know, and I take that seriously. All of it has room here, not only half.",
    ],
  },
  {
    cue: null,
    said: ["not necessary to solve", "you dont have to repair"],
    mi: ["Then we don't solve anything. What would you like to say some words about first?"],
    empathy: ["Maybe there was enough solving around you, and nobody who simply let you speak."],
    support: [
      "Good, nothing has to be solved or repaired here. You speak as little or as much as you want.",
    ],
  },
  {
    cue: "debt",
    said: ["need money from me", "nothing from my pocket"],
    mi: ["What would you talk about first, with a person who needs nothing from you?"],
    empathy: [
      "So many hopes hang on your pocket that maybe it's long since anyone asked only about you.",
    ],
    support: [
      "No need to be sorry. I want nothing from your pocket, and you're welcome simply as a person.",
    ],
  },
  {
    cue: "apart",
    said: ["in the flood year", "the flood took the house"],
    mi: ["What was it, about being together in the flood, that made it easier to bear?"],
    empathy: [
      "In the flood you lost so much, but you had each other up there. This time you stand in it by yourself.",
    ],
    support: [
      "You've come through a flood with your people beside you. Without them this is harder, I understand that.",
    ],
  },
  {
    cue: null,
    said: ["one room of brick", "one brick room"],
    mi: ["How did you picture that brick room for your mother?"],
    empathy: ["It was one brick room, and perhaps everything you worked for was inside it."],
    support: [
      "You thought that brick room through, down to the floor. It can be told here, also if it hurts now.",
    ],
  },
  {
    cue: null,
    said: ["i am eldest son", "the first son"],
    mi: ["What does it ask of you these days, to be that son?"],
    empathy: ["Son, and no word beside it. Maybe there has been little room for Rahim himself."],
    support: ["That one word, son, is a lot to carry. With me it's enough to be Rahim."],
  },
  {
    cue: "not-man",
    said: ["tell him it is no shame", "where is the shame"],
    mi: ["If Jashim could hear how you speak to yourself, what would he say?"],
    empathy: [
      "For Jashim you have mercy ready. Toward yourself, something in you still holds it back.",
    ],
    support: [
      "You know how to say it to Jashim, and you mean it. Saying it to oneself is harder, there's no fault in that.",
    ],
  },
  {
    cue: null,
    said: ["on friday nine", "the Friday is nine"],
    mi: ["What is in that Friday, that makes it a nine?"],
    empathy: ["Seven is already heavy, and then comes Friday, every week."],
    support: ["Seven is a lot to carry, and nine is more. There is time here for either of them."],
  },
  {
    cue: null,
    said: ["morning is the less bad", "early morning is a little lighter"],
    mi: ["How is the morning different, that it's a little lighter?"],
    empathy: [
      "It's there every day, then, with one small gap in the morning that lets you breathe.",
    ],
    support: [
      "So there is no day off from it. I'm glad of the morning, and I'm here for the heavier part too.",
    ],
  },
  {
    cue: "not-man",
    said: ["did you earn it", "theres a foreman inside"],
    mi: ["When that foreman in you asks, what do you answer him?"],
    empathy: ["You carry a foreman inside who never ends his shift, not even when you eat."],
    support: ["That foreman is hard on you. Here he isn't the one who asks the questions."],
  },
  {
    cue: null,
    said: ["the arm not the months", "how long that I keep"],
    mi: [
      "What would change, if Shirin knew about the arm?",
      "How would you want to say it to Shirin, that one part about the arm?",
    ],
    empathy: [
      "Part of you wants her to know, and part of you still wants to guard her from the rest.",
    ],
    support: [
      "You've thought with care about what to tell Shirin and what to keep. It can ripen, nothing needs deciding tonight.",
    ],
  },
  {
    cue: null,
    said: ["just to ask not to sign", "I could see that office"],
    mi: ["With Jashim beside you, what would you want to ask there?"],
    empathy: [
      "With Jashim next to you, the office seems a little less dangerous. Asking, and nothing more.",
    ],
    support: [
      "You've found your own way to think of that office, with Jashim and without signing. It goes at your pace.",
    ],
  },
  {
    cue: null,
    said: ["medical leave"],
    mi: ["What happens in you, to hear of that money and nothing comes?"],
    empathy: [
      "They say the law gives it to you, and you sit there with nothing of it in your hands.",
    ],
    support: [
      "To know about that money and not see it is tiring. Your anger or your doubt about it is welcome here too.",
    ],
  },
  {
    cue: null,
    said: ["twelve beds one window", "twelve with one window"],
    mi: ["Inside your cloth, in that small home, what do you keep near you?"],
    empathy: [
      "A piece of cloth, and behind it the only place that's yours. Little, and perhaps precious too.",
    ],
    support: [
      "You made yourself a small home with a cloth, among twelve men. There's a bit of space for you here as well.",
    ],
  },
];
