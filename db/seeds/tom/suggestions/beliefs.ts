import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Tom shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "no-ahead",
    said: ["it's just weather", "there isn't a next"],
    mi: [
      "What's it like, to look that way and see nothing clear?",
      "How do you get through a day, with no next to it?",
    ],
    empathy: ["You look for what comes next, and nothing there has a shape."],
    support: ["There's no need to see through it tonight. We can stay with where you're stood."],
  },
  {
    cue: "no-ahead",
    said: ["it's done my bit", "I've had my go"],
    mi: [
      "What is it that feels over, when you put it like that?",
      "How are you, right now, as you say that?",
    ],
    empathy: [
      "It's as if you'd been left in the building after the shift, with nothing asked of you any more.",
    ],
    support: ["That's a bleak place to be on your own in. I'd like to stay and hear it."],
  },
  {
    cue: "no-ahead",
    said: ["forty-odd applications", "thick as a Bible"],
    mi: ["What has it been like, to keep sending those applications off?"],
    empathy: ["You put yourself forward all those times, and hardly anyone looked up."],
    support: [
      "You've sent all of those and you know each answer. It makes sense to be worn down by so few.",
    ],
  },
  {
    cue: "no-ahead",
    said: ["sums to pension age", "back of the gas bill"],
    mi: ["What did it do to you, to see it counted in mornings?"],
    empathy: ["Fifteen years turned into something to be got through, one morning at a time."],
    support: [
      "So many mornings are a lot for one man to look at in one go. There's only this evening to talk about.",
    ],
  },
  {
    cue: "no-ahead",
    said: ["shut polite", "one closed door"],
    mi: ["How do you come away, from one more of those doors?"],
    empathy: [
      "They're so civil about it that there's nothing to be angry with, only the next door.",
    ],
    support: ["You've been to all of them and knocked. Being tired of doors makes sense."],
  },
  {
    cue: "no-ahead",
    said: ["quiet for a winter", "father went I hardly spoke"],
    mi: ["That winter, what did the work do for you?"],
    empathy: [
      "There was something to get up for then, and this time that's the very thing that's gone.",
    ],
    support: [
      "You know what carried you, that winter. It makes sense that you feel the lack of it now.",
    ],
  },
  {
    cue: "no-ahead",
    said: ["not a picture of it", "picture next year and I get"],
    mi: ["How is it, to look ahead and not find yourself there?"],
    empathy: ["You look for yourself in it, and maybe it frightens you to find nobody."],
    support: ["You've put that plainly and it can stay said. I'm here with you in it."],
  },
  {
    cue: "no-ahead",
    said: [],
    mi: [
      "How does a day go, when there's nothing out in front of it?",
      "What has kept you going so far?",
      "How did it use to be, looking ahead?",
    ],
    empathy: [
      "It's as if the road just stopped, and you're stood at the end of it.",
      "There's a heaviness in that, when nothing pulls you forward.",
      "Hope has got dear, maybe, and you've had to go careful with it.",
    ],
    support: [
      "You don't have to see a way on before it can be talked about.",
      "It makes sense that it looks like that from where you're stood. I'd like to hear more of it.",
      "I'm not going to hurry you past it.",
    ],
  },
];
