import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: "worn-out",
    said: ["put the kettle in the cupboard", "kettle in the wardrobe"],
    mi: [
      "From the kettle to her asking who you are. What has the time in between been like for you?",
    ],
    empathy: ["There was laughter at the beginning, and it has been leaving a little at a time."],
    support: [
      "No single thing happened, and yet so much has gone. It makes sense that you're worn.",
    ],
  },
  {
    cue: "unknown",
    said: ["steal her bangles", "after her bangles"],
    mi: ["Those bangles came from you. What was it like, to be suspected over them?"],
    empathy: ["In her eyes you were the thief, and you were the one who had given them."],
    support: [
      "An accusation over your own present hurts, and knowing that she's ill doesn't take the hurt away.",
    ],
  },
  {
    cue: "unknown",
    said: ["washing you've left", "sarong that never dries"],
    mi: ["As the day goes on, what do you notice of that heaviness?"],
    empathy: [
      "She's so near, and you're already missing her. That sadness hardly knows where to go.",
    ],
    support: [
      "Sadness about someone who's still in the house is real sadness. It can be as heavy here as it is.",
    ],
  },
  {
    cue: "temper",
    said: ["use that word in this house", "not a word we use"],
    mi: ["If angry were allowed in that house, what would it say first?"],
    empathy: ["The anger has had to live there quietly, like a guest nobody mentions."],
    support: ["That word is welcome here as often as it comes. Anger has its reasons too."],
  },
  {
    cue: null,
    said: ["on the back step"],
    mi: ["What does sitting on that step give you, that the house doesn't?"],
    empathy: ["For a moment there's only the step and the cat, and nobody needs anything of you."],
    support: ["The step is yours for as long as you want it, I'll keep you company from here."],
  },
  {
    cue: null,
    said: ["calmer than when I began", "come down a little since"],
    mi: ["What has helped you come down a little?"],
    empathy: ["It's as if the warm step were holding you, for once, and not the other way round."],
    support: ["Good that there's a warm place for you to sit. We can go on slowly from here."],
  },
  {
    cue: "broken",
    said: ["first two were only funny", "two of them we could laugh"],
    mi: ["How did it change for you, when it stopped being funny?"],
    empathy: ["There were two years with some laughter in them, and then the nights began."],
    support: [
      "Four years, and since the fasting month the nights as well. That's a long time to keep going.",
    ],
  },
  {
    cue: null,
    said: ["the two of us she and I", "house emptied out"],
    mi: ["What was it like, when the house came down to the two of you?"],
    empathy: ["First he was gone, and then it was the two of you, with no one in between."],
    support: [
      "Since he went you've had each other, and you've had to miss him too. There's room here for that.",
    ],
  },
  {
    cue: "siblings",
    said: ["there was no meeting", "choosing curtains"],
    mi: ["In the moment when they all looked at you, what did you want to say?"],
    empathy: ["A look decided it, and you've been living in that decision ever since."],
    support: [
      "It was over before anyone asked what it would mean for you. You can tell me what it has meant.",
    ],
  },
  {
    cue: "unknown",
    said: ["one she was proud of", "wanted her to be proud"],
    mi: ["What would you want her to be proud of, if she could see all this?"],
    empathy: ["You're still hoping for her to be proud, from a place where she can't give it."],
    support: ["Wanting her to be proud of you is a very old wish. It makes sense that it aches."],
  },
  {
    cue: "unknown",
    said: ["where her daughter is and", "daughter has got to"],
    mi: ["With your hand in hers, what do you say to yourself while she asks?"],
    empathy: ["She's holding the hand she is looking for, and only you know it."],
    support: [
      "You keep hold of her hand through that question. Nobody could call that easy, and you needn't hurry past it.",
    ],
  },
  {
    cue: "worn-out",
    said: ["packs her bag to go", "from four o'clock on"],
    mi: ["What's that hour like for you, while the bag goes in and out?"],
    empathy: ["She can't find home, and you can't give it to her, though she's in it."],
    support: [
      "Unpacking what will be packed again is tiring work, the kind that leaves nothing to show.",
    ],
  },
  {
    cue: "unknown",
    said: ["shop open for one customer", "shopkeeper with one customer"],
    mi: ["How do you keep it open, that shop, with only the one customer?"],
    empathy: ["You keep everything ready for someone who can't know that it's done for her."],
    support: ["Seen or not, the shop stays open. The one behind the counter may speak here, too."],
  },
  {
    cue: "unknown",
    said: ["page of a book", "book that you love"],
    mi: ["What are the lines you would most like to keep?"],
    empathy: ["That book is dear to you, and line by line it's going while you hold it."],
    support: [
      "You go on reading, though lines go missing. I'd gladly listen while you read me some of it.",
    ],
  },
  {
    cue: "broken",
    said: ["like a torn cloth", "oh in scraps"],
    mi: ["What's the rest of the night like, once three o'clock has been?"],
    empathy: ["Your nights are cut to fit hers, and only the small pieces are left for you."],
    support: [
      "Broken sleep isn't rest for long. It makes sense if everything feels thinner by day.",
    ],
  },
  {
    cue: "broken",
    said: ["sleep in my mother's doorway", "mattress across my mother's door"],
    mi: ["At night, at her door, how is it to lie there?"],
    empathy: ["Even lying down you're on guard, and your back pays for it."],
    support: [
      "You've put yourself at her door so that she's minded. It costs your back its rest, and that counts.",
    ],
  },
  {
    cue: "broken",
    said: ["eats standing up", "on my feet by the sink"],
    mi: ["How would it be, to sit down to a meal of your own?"],
    empathy: ["Somehow you've become the one there's no plate for."],
    support: ["Her meals are seen to, always. Your hunger may come into this conversation too."],
  },
  {
    cue: null,
    said: ["nasi lemak"],
    mi: ["What is it like, to be the one who's watched over for a meal?"],
    empathy: [
      "For one plate on a Friday you're the one looked after, and maybe it's hard to be that.",
    ],
    support: ["I'm glad that on Fridays there is somebody who sees to your plate."],
  },
  {
    cue: "worn-out",
    said: ["usual choir", "the back joins in"],
    mi: ["When evening comes, what is that feeling around the ribs like?"],
    empathy: ["Your body keeps the account all day, and in the evening it reads it out."],
    support: ["Knees and back have carried a lot of this. No wonder they speak up by evening."],
  },
  {
    cue: "broken",
    said: ["seven kilos"],
    mi: ["When they asked how you'd done it, what would the true answer have been?"],
    empathy: ["They admired it, and nobody saw what it was made of."],
    support: ["Seven kilos, and it passed for good news. I'd sooner hear how you've been."],
  },
];
