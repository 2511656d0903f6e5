import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "not-doing-well",
    said: ["someone's tired aunty", "somebody's aunt"],
    mi: ["What was she like, the one with the team of eleven?"],
    empathy: ["You know exactly who you were, and the mirror keeps showing you somebody else."],
    support: ["Both of you are welcome here, the one in the mirror and the one with the team."],
  },
  {
    cue: "not-doing-well",
    said: ["there isn't one with me in it", "I'm an elbow once"],
    mi: ["How was it, to go through the pictures and notice you weren't there?"],
    empathy: [
      "You've been behind the camera the whole time, and maybe nobody thought to turn it round.",
    ],
    support: [
      "You've kept all his days safe in those pictures. It makes sense to want to be in them.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["before people have finished asking", "I've already said good"],
    mi: ["If there were a pause after the asking, what might come out of it?"],
    empathy: ["The good comes so fast that nobody gets near, maybe not even you."],
    support: ["I can wait past the first good. There's no rush to be well here."],
  },
  {
    cue: "not-doing-well",
    said: [],
    mi: [
      "What do you miss most about feeling like yourself?",
      "How would somebody from before notice that something is different?",
      "Once nobody needs you to be fine, what is it like?",
    ],
    empathy: [
      "You look all right from the outside, and it's lonely on the inside of that.",
      "Everyone's looking at him, and maybe nobody has looked properly at you.",
      "Some of you got left behind somewhere, and there's been no time to go back for her.",
    ],
    support: [
      "How you are matters too, even on the days when he's doing well.",
      "You needn't be cheerful for me, or brief.",
      "Feeling like this is a real thing, and it doesn't need a sorry in front of it.",
    ],
  },
  {
    cue: "tired-all",
    said: ["listening for him to wake up", "waiting with your eyes shut"],
    mi: ["What goes through you, lying there while he sleeps?"],
    empathy: ["There's always a part of you on guard, so it never turns into rest."],
    support: [
      "Being ready all night is work, even lying down. It makes sense that you're so worn.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["phone in the fridge"],
    mi: ["Underneath the laughing, what was it that needed the tap on?"],
    empathy: [
      "You laughed along with them, and then cried where nobody could hear. Maybe that was the truer half.",
    ],
    support: ["No tap needed, here. The crying half is as welcome as the laughing half."],
  },
  {
    cue: "tired-all",
    said: ["sleep when he sleeps and I smile", "who does the bottles then"],
    mi: ["When people say that to you, what would you like to answer?"],
    empathy: [
      "They leave you with a saying, and the bottles are still standing there once they've gone.",
    ],
    support: [
      "Every two hours isn't rest, whatever the saying says. I won't hand you another one.",
    ],
  },
  {
    cue: "tired-all",
    said: [],
    mi: [
      "What is the tiredness doing to the rest of you?",
      "How does a night go for you, from beginning to end?",
      "One whole stretch of sleep. What would that mean to you?",
    ],
    empathy: [
      "Tired is a small word for something that has got into everything.",
      "It seems there's nobody to take over from you.",
      "Even when it's quiet, maybe part of you stays up and waiting.",
    ],
    support: [
      "Being this tired makes everything steeper, the small things too.",
      "This tired, and with a baby to look after. No brightness is expected of you here.",
      "Nothing in this conversation has to be managed by you.",
    ],
  },
  {
    cue: "watched",
    said: ["oh you do it like that", "is that how you do it"],
    mi: ["What does that little oh set off in you?"],
    empathy: ["Nothing was said that one could answer, and still you've been told."],
    support: ["A thing said softly can still sting. It's fine to call it that here."],
  },
  {
    cue: "watched",
    said: ["re-folds the tiny clothes", "fold his vests her way"],
    mi: ["What was it you saw, when you looked at your own hands?"],
    empathy: [
      "Maybe it wasn't about the clothes, it was finding that you'd given way without noticing.",
    ],
    support: [
      "His clothes, your hands, and somebody else's way of folding. Of course that got to you.",
    ],
  },
  {
    cue: "watched",
    said: ["what makes it so hard to say", "if my mother-in-law were horrid"],
    mi: ["If her kindness weren't in the way, what would you want to say?"],
    empathy: ["There's nobody to be cross with, so maybe it all turns round on you."],
    support: [
      "She may be kind and it may still be too much. Saying so here takes nothing away from her.",
    ],
  },
  {
    cue: "watched",
    said: [],
    mi: [
      "On the days when you've got him to yourself, how is it?",
      "With nobody looking, what would you like to do in your own way?",
      "When you're being watched, what does it do to you?",
    ],
    empathy: [
      "In your own home you seem to be sitting an exam.",
      "Every bit of help comes with a correction tucked inside it.",
      "You're so busy being seen to do it that you can't feel yourself doing it.",
    ],
    support: [
      "It's fine to want to do things your own way, and to say so.",
      "You aren't being unkind by saying how it feels.",
      "Nobody is looking over your shoulder here. What you say can come out any old way.",
    ],
  },
  {
    cue: "evenings",
    said: ["looking at the window", "putting the lamps on at lunchtime"],
    mi: ["What is it about the dark coming, that you'd rather not notice?"],
    empathy: ["You try to get ahead of the dark, and it still gets to you."],
    support: ["It makes sense to want it light. You can tell me what it's like when it gets dark."],
  },
  {
    cue: "evenings",
    said: ["my tummy goes", "dropping feeling like a lift"],
    mi: ["What comes after that feeling, on most days?"],
    empathy: ["Your body knows what time it is before you've looked."],
    support: ["That's a horrid feeling to get every afternoon. I'm glad you've said it."],
  },
  {
    cue: "evenings",
    said: [],
    mi: [
      "What's it like, just as the light goes?",
      "What is it about the evenings that frightens you most?",
      "If you could have somebody there at four, who would it be?",
    ],
    empathy: [
      "Everybody else's day is winding down, and yours is about to start all over.",
      "There's the face everyone sees, and behind it something's tightening.",
      "It may be the hours ahead, more than the dark, with nobody to share them out.",
    ],
    support: [
      "Being scared of an evening isn't silly at all.",
      "You don't have to make it smaller for me. It can be as scary as it is.",
      "I'd gladly hear about four o'clock, exactly as it is.",
    ],
  },
];
