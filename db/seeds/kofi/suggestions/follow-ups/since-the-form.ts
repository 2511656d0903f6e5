import type { StoryMoment } from "~/domain/simulator/story-moment";

export const sinceTheForm: StoryMoment[] = [
  {
    cue: null,
    said: ["On the road till", "Same duty as ever"],
    mi: ["What's a shift like, with that at the end of the week?"],
    empathy: ["You're still out there, same as ever, with an end to it in sight."],
    support: ["How are you getting through the days till then? I'd like to know."],
  },
  {
    cue: null,
    said: ["A double-decker on the", "It's the 36 I'm"],
    mi: ["What do you know about that road, that nobody else would?"],
    empathy: [],
    support: ["I like hearing you on it. What did you see this morning?"],
  },
  {
    cue: null,
    said: ["A fortnight back, the", "Two weeks ago, on"],
    mi: ["What else do you remember, of the minute before?"],
    empathy: ["It's stayed so clear, right down to the small things round it."],
    support: ["It's fresh still, then. We can go through it or go round it."],
  },
  {
    cue: null,
    said: ["I said it out", "I put the phone"],
    mi: ["What was it, in that moment, that you couldn't leave lying?"],
    empathy: ["You read it and you were already on your way."],
    support: ["There's a gap in there, and I won't fill it in for you."],
  },
  {
    cue: null,
    said: ["Kwame said all right", "Ama took the phone"],
    mi: ["What did you want them to be allowed to feel?"],
    empathy: ["They took it so well, and that's what made it worse."],
    support: [],
  },
  {
    cue: null,
    said: ["She said it, over", "It was her that"],
    mi: ["What do you wish you'd both known, a year before?"],
    empathy: ["It got said in the end, and it'd been true for some time."],
    support: ["It needn't be anyone's fault in here. What do you miss of it?"],
  },
  {
    cue: null,
    said: ["I'd ring my mum", "my mum, she'd be"],
    mi: ["What would you want to hear, when she picks up?"],
    empathy: ["She'd be there before you'd thought of what to say."],
    support: ["Would you like to ring her tonight, or have it just to know?"],
  },
  {
    cue: null,
    said: ["Me and Desmond, he", "Desmond and me, from"],
    mi: ["What makes the two of you a 'we'?"],
    empathy: ["There's the pair of you, in the same job."],
    support: ["Nice to hear you've a 'we'. What's he up to today?"],
  },
];
