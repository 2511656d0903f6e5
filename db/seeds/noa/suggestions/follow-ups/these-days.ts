import type { StoryMoment } from "~/domain/simulator/story-moment";

export const theseDays: StoryMoment[] = [
  {
    cue: null,
    said: ["she said it for", "because there'd be a"],
    mi: ["What could she say that you'd want to hear, if being right didn't come into it?"],
    empathy: ["Hurt and wrong at once is more than you can carry this week."],
    support: ["I'm keeping no score, so nobody has to have been right."],
  },
  {
    cue: null,
    said: ["she'd carry it into", "she'd stop sleeping as"],
    mi: ["What's it like to keep it from her?"],
    empathy: ["You're holding the door shut so she can stay young a bit longer."],
    support: [
      "You're guarding her even while you're the one who's hurting. That's a real big sister.",
    ],
  },
  {
    cue: null,
    said: ["i got bored of", "chewing's like a job"],
    mi: ["What happens when you sit down to eat?"],
    empathy: ["Even food has turned into something to get through."],
    support: ["Some is some. I'm not counting bites."],
  },
  {
    cue: null,
    said: ["my head does trials", "every time i'm nearly"],
    mi: ["What's the first thing your head brings up?"],
    empathy: ["Sleep's right there, and your own head won't let you in."],
    support: ["After nights like those, slow and patchy is a perfectly good way to talk."],
  },
  {
    cue: null,
    said: ["i've been to two", "i go in late"],
    mi: ["What goes on in you during that hour, with her so close?"],
    empathy: ["The room's the same, and the question is where in it to put yourself."],
    support: ["You walked in anyway. With her in there, that's no small thing."],
  },
  {
    cue: null,
    said: ["there's a square on", "i leave the radio"],
    mi: ["What do you miss hearing in there?"],
    empathy: ["You're keeping a bit of sound going, so the quiet doesn't get the last word."],
    support: ["There's something tender in that, and a bit funny too."],
  },
  {
    cue: null,
    said: ["i've got my portfolio", "walk in with my"],
    mi: ["What would you want to be met with, at that door?"],
    empathy: ["Home's there, and the price of it is being seen to have lost."],
    support: ["You want to be looked after and you want to hold your ground. Both sound like you."],
  },
  {
    cue: null,
    said: ["i want dana to", "one person saying 'this"],
    mi: ["What would you do, the moment you opened the door?"],
    empathy: ["You don't need it fixed, you need someone on the doorstep."],
    support: ["It's a modest wish, and you've been listening for it so hard."],
  },
  {
    cue: null,
    said: ["like when they pick", "like pressing your nose"],
    mi: ["When you picture them in there, what are they saying?"],
    empathy: ["They're close enough to see, and it isn't your name being called."],
    support: ["Being outside is sorer when you can see in. You're well inside this conversation."],
  },
  {
    cue: null,
    said: ["if i wasn't in", "that i'd like to"],
    mi: ["How strong does it get, the wish not to be here?"],
    empathy: ["Something in you would like to step right out of the picture."],
    support: [
      "You've told me what you really mean by it, and that's not easy. I'm staying with this.",
    ],
  },
  {
    cue: null,
    said: ["they wait for it", "when i've seen a"],
    mi: ["What do they say to you, once they've started?"],
    empathy: ["It knows when there's nothing left between you and it."],
    support: [
      "You've watched it closely enough to know when it comes, and now somebody else knows too.",
    ],
  },
  {
    cue: null,
    said: ["or even the shipping", "the dog on the"],
    mi: ["What does a voice bring in, that the quiet doesn't?"],
    empathy: ["It's not about what gets said, it's that something alive is on."],
    support: ["Then typing counts, and I'm typing."],
  },
  {
    cue: null,
    said: ["one evening that i'd", "if being here was"],
    mi: ["What would it be like to be somewhere and not feel left?"],
    empathy: ["Maybe it isn't being here that hurts so much, it's being here and left."],
    support: [
      "A clear wish, and an honest one. I'm happy to hear what being here could have in it.",
    ],
  },
  {
    cue: null,
    said: ["a bit of me", "it's the bit that"],
    mi: ["What's that bit of you like, when it gets a word in?"],
    empathy: [
      "One part of you is worn right down, and another's still got something in the diary.",
    ],
    support: ["I'm glad to meet that bit. It can be as small as it is."],
  },
  {
    cue: null,
    said: ["there's the nine pages", "i write to him"],
    mi: ["What's the writing for, when you're at it?"],
    empathy: ["It's a quarrel you're having on paper, and you're still very much in it."],
    support: ["That's good to know, and you said it clearly. The shouting has its place."],
  },
];
