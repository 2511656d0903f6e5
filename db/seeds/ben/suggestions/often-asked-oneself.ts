import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for what Ben answers of himself, as any client may be asked. */
export const oftenAskedOneself: StoryMoment[] = [
  {
    cue: null,
    said: ["don't let me off a full stop", "perfect never felt optional"],
    mi: ["What do you imagine would happen, if you gave yourself a little room?"],
    empathy: ["The bar stays where it is, and you're the one who has to clear it."],
    support: ["Nothing here is being marked. Clumsy and unfinished are both fine."],
  },
  {
    cue: null,
    said: ["'Come on, Ben, in you go.'", "like you would to a horse"],
    mi: ["If that voice asked for once, instead of telling, what might it say?"],
    empathy: ["It's you talking yourself through, and it doesn't always take."],
    support: ["You needn't talk yourself into anything here. We can go slowly."],
  },
  {
    cue: null,
    said: ["sourdough starter and eight hours", "shaken it off by lunch"],
    mi: ["What do you leave out about yourself, when you line up next to them?"],
    empathy: ["From where you stand, everyone else looks to have got the hang of it."],
    support: ["Being behind is fine in here. Nobody's lined up next to you."],
  },
  {
    cue: null,
    said: ["called no trouble as a boy, and", "whoever didn't need anything"],
    mi: ["What did you get for it, being the one who didn't need anything?"],
    empathy: ["No one had to say it. You saw what was liked, and became it."],
    support: ["There's room for you to need something here, whatever size it comes in."],
  },
  {
    cue: null,
    said: ["steady when other people aren't", "not need them to stop"],
    mi: ["Where did you learn to stay like that with people?"],
    empathy: ["When someone's at their worst you stay, and you don't look away."],
    support: ["I'd like to give you a bit of that same steadiness, if you want it."],
  },
  {
    cue: null,
    said: ["dragged me through it by the sleeve", "bread and stubbornness"],
    mi: ["What is different this time, compared with what you got through before?"],
    empathy: ["You got there by keeping on, and with someone at your side."],
    support: ["Who would you want close this time round, if you could have them?"],
  },
  {
    cue: "handover",
    said: ["you bring a plate", "posters telling us to"],
    mi: ["In a place like that, what would it take for one person to speak first?"],
    empathy: ["Everyone around you manages, so there's nowhere to put it down."],
    support: ["That rule doesn't hold in here. You can say it out loud."],
  },
  {
    cue: null,
    said: ["weatherboard house, piano going", "tractor parts on the other"],
    mi: ["What of that place do you still carry around with you?"],
    empathy: ["I can almost hear it, the music at one end and the tools at the other."],
    support: ["I'd be glad to hear more about home, if that's a good place to rest in."],
  },
  {
    cue: null,
    said: ["so I'd never have to bat", "pupils plonking away"],
    mi: ["How did you let people know, as a boy, when you were worried?"],
    empathy: ["A watchful boy, by the sound of it, who'd found a spot out of the way."],
    support: ["That boy is welcome here too, nerves and all."],
  },
  {
    cue: null,
    said: ["which one fibs about smoking", "an umpire, for the coat"],
    mi: ["What is it about a small place that draws you?"],
    empathy: ["That wish seems to have stayed put, whatever else has moved."],
    support: [
      "I'd like to hear what a good day there would look like, if you want to dream a bit.",
    ],
  },
  {
    cue: null,
    said: ["straight from school to med school", "one week as a very poor waiter"],
    mi: ["What did those jobs let you be that this one doesn't?"],
    empathy: ["It's been medicine nearly all the way, with little chance to be anyone else."],
    support: ["We can talk about you outside of the job for a while, if you'd like that."],
  },
  {
    cue: null,
    said: ["food on and nobody's after", "warm side of the machine. And"],
    mi: ["What is it you can stop doing when you're there?"],
    empathy: ["Somewhere you're off duty, with a bit of warmth close by."],
    support: ["Let's talk as if you were there, with nobody wanting you for anything."],
  },
  {
    cue: null,
    said: ["scared of the swimming sports, and", "They don't take marks off"],
    mi: ["Which part of that would you want to hear yourself, today?"],
    empathy: ["There's such kindness in how you talk to him."],
    support: ["Whatever hurts or scares you has room here, even the small things."],
  },
];
