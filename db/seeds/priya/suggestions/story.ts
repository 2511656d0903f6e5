import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya opens, or goes on unasked. */
export const story: StoryMoment[] = [
  {
    cue: "tired-all",
    said: ["take anyone's place", "slot from someone"],
    mi: [
      "What does that tired look like, on an ordinary day with a baby?",
      "How have the months since July been, for you yourself?",
    ],
    empathy: ["You make the tiredness so small, as if it might take up somebody's chair."],
    support: [
      "You aren't taking anyone's place. There's time for you, and for however tired you are.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["isn't doing so well", "not doing so well"],
    mi: [
      "There's how he is, and there's how you are. What is it like on your side?",
      "Once the day is over, what does not doing so well look like?",
    ],
    empathy: ["There's always room for how he is, and hardly any, maybe, for how you are."],
    support: ["You're not bothering anyone, and there's time for the one who isn't doing so well."],
  },
  {
    cue: "not-doing-well",
    said: ["ok to write", "nothing serious"],
    mi: ["How would you describe it, this not being like yourself?"],
    empathy: [
      "Everything is meant to be fine, and you're in the middle of it as somebody you don't quite know.",
    ],
    support: [
      "There was no need to wait for something serious. Not feeling like yourself may be talked about here.",
    ],
  },
  {
    cue: "tired-all",
    said: ["more than two hours in a row", "most I've had in one go"],
    mi: [
      "How do you get through a day on two hours at a time?",
      "What is left of you by evening, when sleep comes in such small pieces?",
    ],
    empathy: [
      "It's as if the broken nights had rubbed you out a little, and the days just carry on over you.",
    ],
    support: [
      "Two hours at a time, for this long, wears a person thin. You needn't be sturdy here.",
    ],
  },
  {
    cue: "watched",
    said: ["feel smaller every time", "about this tall"],
    mi: [
      "What happens in a day like that, for you to come out of it so small?",
      "How does her help reach you, from where you're standing?",
    ],
    empathy: ["It's called help, and somehow there's less of you after each bit of it."],
    support: ["Being helped and feeling smaller for it is a lonely mix. It isn't mean to say so."],
  },
  {
    cue: "not-doing-well",
    said: ["enjoy every minute", "treasure it"],
    mi: ["If you didn't have to smile just then, what would your face be doing?"],
    empathy: ["You hold the smile up for them, and maybe nobody sees the one who's holding it."],
    support: [
      "That smile isn't needed here. I'd like to hear from underneath it, aching cheeks and all.",
    ],
  },
  {
    cue: null,
    said: ["going on too long", "is this too long"],
    mi: ["It isn't too long. What were you going to say next?"],
    empathy: ["You've hardly begun, and already you're making room for somebody else."],
    support: ["I've read every word, and it's not too long. There's plenty of room."],
  },
  {
    cue: "numb",
    said: ["like it's next door", "as if it's the flat downstairs"],
    mi: [
      "What goes on in you, in those moments when the crying seems so far off?",
      "How was it, leaving that out with the health visitor?",
    ],
    empathy: [
      "You're right there with him, and it's as if someone had closed a door between you and the feeling.",
    ],
    support: [
      "You left it out with her and you've said it here. I don't think any less of you for it.",
    ],
  },
  {
    cue: "far-away",
    said: ["froze on her face", "when the line froze"],
    mi: [
      "All that time with her face on the screen. What was it that you saw?",
      "What would you have said into that quiet, if the line had been open?",
    ],
    empathy: [
      "You had her face to look at, and not her, and maybe you couldn't leave either of them.",
    ],
    support: ["Of course you stayed with her face a while. There's room here for missing her."],
  },
  {
    cue: "far-away",
    said: ["with the light off", "don't put the light on"],
    mi: ["What do you find in the dark kitchen, that isn't there with the others?"],
    empathy: ["The house is full, and there you are with your plate, on your own in it."],
    support: [
      "Wanting to be out of sight for one dinner makes sense. Here you needn't be seen, only heard.",
    ],
  },
  {
    cue: "numb",
    said: ["got my eyes", "has my eyes"],
    mi: ["When you look at him like that, what are you hoping to find?"],
    empathy: ["They can all see you in him, and maybe it's yourself that you can't find."],
    support: [
      "You've looked and looked for yourself there. It's a sad thing not to find, and it can be said.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["a proper mother to my son", "as a mother to my son"],
    mi: [
      "In your mind, what does a proper mother have, that you don't?",
      "When that thought comes, what is usually going on?",
    ],
    empathy: ["You want so much for him that nothing you do for him seems to count."],
    support: ["It took nerve to say that. I'm still here, and I don't think badly of you."],
  },
  {
    cue: "in-the-way",
    said: ["allowed to be unhappy", "allowed to be sad"],
    mi: ["If you were simply sad for a while, what do you think would happen?"],
    empathy: [
      "After everything that's been done for you, it's as if your sadness were bad manners.",
    ],
    support: [
      "No permission is needed here. Their hard work and your sadness fit into the same house.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["left out of me", "forgot to put something"],
    mi: ["What is it that you think they were given, and you weren't?"],
    empathy: ["You see how light it looks on them, and take it as proof about yourself."],
    support: [
      "Watching others make it look easy hurts, when it isn't easy for you. I'm not grading you.",
    ],
  },
  {
    cue: "car",
    said: ["sat in the car in the driveway", "parked in the driveway"],
    mi: [
      "In the car, before you went back to being needed, what was it like?",
      "How did those minutes in the driveway feel, from the inside?",
    ],
    empathy: [
      "For that little while nobody was asking for you, and going in meant being asked for again.",
    ],
    support: [
      "You hadn't said this to anyone, and now it's said. Sitting in that car doesn't shock me.",
    ],
  },
  {
    cue: "car",
    said: ["just driving on", "keep driving not to turn"],
    mi: ["What did driving on promise you, in that moment?"],
    empathy: [
      "Part of you was reaching for a way out, indicator on, and maybe it scared you how close it felt.",
    ],
    support: [
      "You've told me even that, indicator and all. Nothing about it makes me want to turn away.",
    ],
  },
];
