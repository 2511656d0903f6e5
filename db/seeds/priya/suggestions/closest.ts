import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["when he had the energy", "have you in stitches"],
    mi: ["With so little energy for jokes, how is it at home?"],
    empathy: [
      "His jokes have gone quiet, and maybe you miss the two people you were when he made them.",
    ],
    support: ["You see how tired he is, and you miss him. It's fine to say both."],
  },
  {
    cue: null,
    said: ["shout at him all day", "shouted at all week"],
    mi: ["When he comes in from all that, how is it between you?"],
    empathy: ["He's had so much already by then, that maybe you fold your own day away."],
    support: ["You're tender about his days. Yours was a day as well."],
  },
  {
    cue: null,
    said: ["colleagues at the moment", "more a rota than a marriage"],
    mi: ["What do you miss, about how the two of you were?"],
    empathy: ["You run it well together, and it may be lonely in the middle of all that teamwork."],
    support: ["It isn't cold to notice that. Perhaps you only notice because he matters to you."],
  },
  {
    cue: "in-the-way",
    said: ["keep my own bits back", "leave me out of it"],
    mi: ["What gets left out, when you leave yourself out?"],
    empathy: ["He gets all the news, except for the news of you."],
    support: [
      "It's for his sake that you hold back. Those bits are welcome here, just as they are.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["so it isn't a lie", "true as far as it goes"],
    mi: ["What is the rest of it, that being tired doesn't cover?"],
    empathy: ["It's true enough to hide behind, and maybe it gets lonely there."],
    support: ["You've told him a piece of it. The other piece can be told here, in any order."],
  },
  {
    cue: "not-doing-well",
    said: ["get my yes in", "my yes is out"],
    mi: ["If the yes were a bit slower, what would come after it?"],
    empathy: ["Part of you hopes that he'll look twice, and part of you gets the door shut first."],
    support: ["That quick yes has been keeping things going. There's no need for it here."],
  },
  {
    cue: null,
    said: ["went to warm a bottle", "there was a feed due"],
    mi: ["What would you have liked to happen next, after he said that?"],
    empathy: ["It was kindly meant, and a minute later you were on your own with it again."],
    support: ["He may be kind, and you may still want more than a sentence."],
  },
  {
    cue: "in-the-way",
    said: ["time off that we can't afford", "he'd ask for leave"],
    mi: ["When you picture him knowing, what worries you most about it?"],
    empathy: ["You've already worked out what your sadness would cost everyone."],
    support: [
      "You're looking out for him, money and all, and so you hold this by yourself. It's welcome here.",
    ],
  },
  {
    cue: null,
    said: ["want to fix it", "be to mend it"],
    mi: ["How would it be, if he only listened?"],
    empathy: ["You can nearly picture being heard by him, and maybe that's what you'd like most."],
    support: [
      "You know him, and you know what you'd want from him. That's worth something already.",
    ],
  },
  {
    cue: null,
    said: ["shoes on", "taking his shoes off"],
    mi: ["What does it do to you, to see him so worn out?"],
    empathy: [
      "You look after him even in his sleep, and maybe wish that somebody took off your shoes.",
    ],
    support: ["You notice how tired he is. There's room here for how tired you are."],
  },
  {
    cue: null,
    said: ["frowns at people like a judge", "up in court"],
    mi: ["How do you feel, when he turns that look on you?"],
    empathy: ["It's funny, and maybe on some days it's hard to be looked at like that."],
    support: ["That little face is so familiar to you. There's fondness in how you tell it."],
  },
  {
    cue: "numb",
    said: ["feel what I'm meant to", "hasn't turned up yet"],
    mi: ["What's it like, doing all of it and waiting?"],
    empathy: [
      "You do everything that there is to do, and keep looking down the road for a feeling.",
    ],
    support: ["No sorry needed. You go on caring for him while you wait, and that's hard going."],
  },
  {
    cue: null,
    said: ["calmer by the water", "breathe a bit easier"],
    mi: ["What changes in you, out there by the water?"],
    empathy: ["Out there it seems to be just the two of you, with nothing to prove."],
    support: ["There's a place where it's a bit easier for you both, and you found it."],
  },
  {
    cue: "not-doing-well",
    said: ["looks at my face", "study me so"],
    mi: ["When he looks at you like that, what do you think he sees?"],
    empathy: [
      "It's as if you saw your own face through his eyes, and worried about what's showing.",
    ],
    support: ["You worry because he matters to you. You needn't have the right face on here."],
  },
  {
    cue: null,
    said: ["tell him things though", "told him plenty"],
    mi: ["What are the things that you tell him, so quietly?"],
    empathy: ["He's the one who gets to hear it all, and maybe that's because he can't answer."],
    support: ["Whatever you've told him under your breath is welcome here at any volume."],
  },
  {
    cue: "not-doing-well",
    said: ["it really is only me", "odd one out"],
    mi: ["What would your own chart look like, if somebody kept one?"],
    empathy: ["He has a chart and someone to watch it, and nobody's drawing a line for you."],
    support: ["He's well, and you still matter in this. How you are isn't an afterthought here."],
  },
];
