import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearTellyAndEarlyRun: StoryMoment[] = [
  {
    cue: null,
    said: ["Pigs first, then a", "It's the pig, then"],
    mi: ["What's it like to know them all, and have no one on the settee?"],
    empathy: ["You've watched enough of those to have views."],
    support: ["Go on, let's have the verdict. I'm all ears."],
  },
  {
    cue: null,
    said: ["When they do the", "After the goodnight song"],
    mi: ["What does a goodnight bring up, that you'd rather not hear out?"],
    empathy: ["You can manage most of it, and not the saying goodnight."],
    support: ["Off's fine. What would you have on in its place?"],
  },
  {
    cue: null,
    said: ["Then it's schools and", "hour and a half"],
    mi: ["What do you know about yourself, up till then?"],
    empathy: ["It's yours for a little while, and then everyone wants a piece."],
    support: ["I'd like to be on that bus, early. What does the light do?"],
  },
  {
    cue: null,
    said: ["The same six faces", "A baker, two nurses"],
    mi: ["What do those few people give you, that the full bus doesn't?"],
    empathy: ["It's a small, sleepy company, and you know each of them."],
    support: ["I like those regulars. Who'd you miss, if they weren't there?"],
  },
  {
    cue: null,
    said: ["The sky going from", "There's a light on"],
    mi: ["What do you feel belongs to you, at that hour?"],
    empathy: ["It's hardly light, and you've got it to yourself."],
    support: ["Stay in that a minute, I can see it. What comes next along the road?"],
  },
  {
    cue: null,
    said: ["I ask for it", "It's mine by now"],
    mi: ["What is it about that turn, that you'd go on choosing it?"],
    empathy: ["There's something others don't want, and you do, and so it's yours."],
    support: ["Nice to have one thing nobody's after. What would you hate to lose of it?"],
  },
  {
    cue: null,
    said: ["The drivers have me", "Fine's my mum, dangerous"],
    mi: ["What would surprise them most, if they got a proper look?"],
    empathy: ["There's fine, and there's dangerous, and no one's called it anything else."],
    support: ["I don't need you to be either. What would you call it?"],
  },
  {
    cue: null,
    said: ["She looks at me", "There was a nurse"],
    mi: ["What did being seen like that let you do?"],
    empathy: ["It takes one look from the right person, and there you are."],
    support: ["I'm glad you've had that once. What was in the look?"],
  },
  {
    cue: null,
    said: ["My mum, if she", "I'd like it not"],
    mi: ["What would it be, to have someone know, and nothing made of it?"],
    empathy: ["You'd like it known, with none of the fuss that goes with it."],
    support: ["It's known here, and there's no fuss. What would you want them told?"],
  },
];
