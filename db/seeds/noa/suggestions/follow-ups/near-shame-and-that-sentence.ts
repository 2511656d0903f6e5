import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearShameAndThatSentence: StoryMoment[] = [
  {
    cue: null,
    said: ["my year, all forty", "the coffee machine lot"],
    mi: ["What did you see on their faces?"],
    empathy: ["You could feel all of them seeing it, in a little corridor or a crowd."],
    support: ["Nobody's head is on one side here. Say it as you like."],
  },
  {
    cue: null,
    said: ["i was the last", "being happy at people"],
    mi: ["What would you tell the version of you who didn't know yet?"],
    empathy: ["You were open about it all, and it turned out you were the last to hear."],
    support: ["There's nothing to be ashamed of, having been happy. I'd say it again."],
  },
  {
    cue: null,
    said: ["counting things, adverts, tiles", "cold water on my"],
    mi: ["When did you find out that worked for you?"],
    empathy: ["You've found something plain to hold on to until the air comes back."],
    support: ["Is there anything like that within reach, while we're talking?"],
  },
  {
    cue: null,
    said: ["tali knows i go", "with a mint, and"],
    mi: ["What would you like one of them to know about it?"],
    empathy: ["Hardly anybody has the whole of it, only a corner."],
    support: ["I'm glad to have it, then. As much or as little as you want to give."],
  },
  {
    cue: null,
    said: ["ten minutes, it says", "about three stops"],
    mi: ["What goes on in you while it's lasting?"],
    empathy: ["It's short when you measure it, and you live through every second."],
    support: ["If it comes while we're at it, just go quiet. I'll still be here."],
  },
  {
    cue: null,
    said: ["in the kitchen, so", "don't think so, the"],
    mi: ["What would it be like to find out, one way or the other?"],
    empathy: ["You've never known whether there was a witness to it."],
    support: ["It can stay unasked. I've heard it now, whatever she did."],
  },
  {
    cue: null,
    said: ["in the morning i", "about half, it's been"],
    mi: ["What does the other half of you say, in the daytime?"],
    empathy: ["Said twice, it starts to feel like evidence."],
    support: ["Bring it here at any hour. I don't have to agree with it."],
  },
  {
    cue: null,
    said: ["i was NINE, you're", "that he'd left his"],
    mi: ["What would you have wanted him to do, having heard that?"],
    empathy: ["You've got an answer for him, and it's been waiting since you were nine."],
    support: ["That's worth having said, even if only to me."],
  },
  {
    cue: null,
    said: ["i'd told him, so", "he's not cruel, i"],
    mi: ["What would you have needed him to remember?"],
    empathy: ["Those words had already hurt you once, and then they came from him."],
    support: ["It's a horrible one to puzzle over. It needn't be settled tonight."],
  },
  {
    cue: null,
    said: ["when i hear 'oh"],
    mi: ["What runs through your head, in that moment?"],
    empathy: ["It's the old 'you two', still walking about as if it hadn't heard."],
    support: ["I can see why the jumper looks good just then."],
  },
];
