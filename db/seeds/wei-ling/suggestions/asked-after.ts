import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling is asked more of the email, of the weeks away and of being alone. */
export const askedAfter: StoryMoment[] = [
  {
    cue: "hiding",
    said: ["couldn't see me on that chair", "looked for my row and started typing"],
    mi: ["What was it like, looking for yourself in that hall?"],
    empathy: ["There was a seat with your number on it, and no way to picture yourself there."],
    support: ["Of course it frightened you, seeing the seat. There's room here for that moment."],
  },
  {
    cue: "hiding",
    said: ["it hit me that i was only colouring", "didn't know one topic on it"],
    mi: ["What did you tell yourself, the moment it hit you?"],
    empathy: ["All that work at looking ready, and then you saw how far it was, by yourself."],
    support: ["That must have been a cold moment. You've told it now, and I'm still here."],
  },
  {
    cue: "hiding",
    said: ["want to not be this far behind", "what i want is to be caught up"],
    mi: ["What would be different for you, if you weren't so far behind?"],
    empathy: [
      "You don't want out of it, then. You want back in, and the email is the only door you see.",
    ],
    support: [
      "That's an important thing to know about yourself. Nothing has to be pressed tonight.",
    ],
  },
  {
    cue: "hiding",
    said: ["before i've got a sentence ready", "somebody would have to ring home"],
    mi: ["If they did hear, how would you want them to hear it?"],
    empathy: ["It matters to you that it comes from you, and not from an office."],
    support: ["It can be put together here, slowly, or left for now. It's yours to tell."],
  },
  {
    cue: "hiding",
    said: ["read down to my name and close it", "and then i can lie down"],
    mi: ["What does it settle in you, when you've looked?"],
    empathy: ["It's a strange sort of comfort, and maybe a sad one, that it's still there."],
    support: ["That ritual has got you through many nights. I don't think it strange."],
  },
  {
    cue: "hiding",
    said: ["no after in it", "never thought past the send button"],
    mi: ["What comes up, when you try to look past it?"],
    empathy: ["The email ends, and after it there's only a blank for you."],
    support: ["You needn't have an after worked out to talk about the now."],
  },
  {
    cue: "hiding",
    said: ["come home when class would've ended", "still follow my timetable"],
    mi: ["On that bus, what do you think about?"],
    empathy: ["You keep the hours so carefully, and you keep them all alone."],
    support: [
      "That's a lot of effort to keep everybody from worrying. There's nobody to keep it up for here.",
    ],
  },
  {
    cue: "hiding",
    said: ["i marked it unread", "archived it so i wouldn't see it"],
    mi: ["What did that one message do in you?"],
    empathy: ["Somebody did ask, and being missed was almost harder than not being missed."],
    support: ["Putting it out of sight makes sense, when answering means saying all of it."],
  },
  {
    cue: "hiding",
    said: ["i took my bag with me", "didn't go back in"],
    mi: ["Walking away in that break, how was it?"],
    empathy: ["It was such a small step, out of one door, and it has grown ever since."],
    support: ["You've taken me back to where it began. That's hard to look at, and you did."],
  },
  {
    cue: "unnoticed",
    said: ["doors go one by one", "i can hear the fridge"],
    mi: ["What do you wish for, when the last door has gone?"],
    empathy: ["They all go somewhere, and you hear every one of them leave."],
    support: ["Saturdays sound long. You're allowed to wish that somebody had knocked."],
  },
  {
    cue: "unnoticed",
    said: ["switch the kettle on", "quiet like a cupboard closing"],
    mi: ["What's in that quiet, once the call is over?"],
    empathy: ["For a while there was a voice in the room, and then it's emptier than before."],
    support: ["It makes sense to want some noise after that. That quiet is welcome here."],
  },
  {
    cue: "unnoticed",
    said: ["sit on the bed and eat my chips", "person who isn't busy"],
    mi: ["What would the two of you be doing, if she were sitting there?"],
    empathy: ["It isn't the big talks you miss most, it's somebody simply being there."],
    support: ["No wonder you miss her. It was plain and close, and that's rare."],
  },
  {
    cue: "pretending",
    said: ["before i finished hello", "make sure there isn't a hello"],
    mi: ["What would it be like, to be heard like that?"],
    empathy: ["She'd know at once, and part of you longs for it as much as you fear it."],
    support: [
      "To have someone who would hear it in one word is worth a lot. There's no rush to call.",
    ],
  },
  {
    cue: "drowning",
    said: ["a letter to my parents' flat", "somebody writes home about it"],
    mi: ["When you picture that letter, who's opening it?"],
    empathy: ["It's less the mark than that it would arrive at their door."],
    support: ["No wonder a single mark frightens you, when so much hangs on one letter."],
  },
  {
    cue: "fraud",
    said: ["a person with a c", "being me with it"],
    mi: ["Who would you be, in your own eyes, on that day?"],
    empathy: ["You've been your marks for so long that there's no picture of you without them."],
    support: [
      "I've been talking with you, and I don't know any of your marks by heart. You're here.",
    ],
  },
  {
    cue: "pretending",
    said: ["i can't do the face", "at the table they'd see it"],
    mi: ["What would they see, if they looked at you now?"],
    empathy: ["So you stay away from the people you miss, since they'd see you."],
    support: ["It's a lonely way to protect them. You don't need a face here."],
  },
];
