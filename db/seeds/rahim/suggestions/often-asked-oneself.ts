import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim has answered what anybody is asked, of himself and where he comes from. */
export const oftenAskedOneself: StoryMoment[] = [
  {
    cue: null,
    said: ["A crooked wall one breaks down", "Others live from my hand"],
    mi: ["How would you speak to a young man beside you, who made a mistake?"],
    empathy: ["There's a strict eye on you all the time, and it's your own."],
    support: ["Here you needn't get it right. Say it any way it comes."],
  },
  {
    cue: null,
    said: [
      "the others have made half a floor already",
      "It doesn't comfort, it only closes the mouth",
    ],
    mi: ["Which words would do you more good just then?"],
    empathy: ["You push yourself on, and there's no comfort in it."],
    support: ["From me you'll get no orders. Complaining is allowed here."],
  },
  {
    cue: null,
    said: ["with each man who climbs up", "how he does it I don't know"],
    mi: ["What might another man see, if he looked at your side of it?"],
    empathy: ["You look across at a man with the same load, and you come out short."],
    support: ["I don't set you beside anyone. I'd like to hear it as it is for you."],
  },
  {
    cue: null,
    said: ["I see his back when I sit down", "the eldest learns it before he learns to walk"],
    mi: ["What part of that would you like to keep, and what part not?"],
    empathy: ["It was in you before you could choose it."],
    support: ["It's an old rule in you. You can sit down here while it talks."],
  },
  {
    cue: null,
    said: ["teach a young man without shouting", "when a line is two millimetres wrong"],
    mi: ["Where does that show itself, in these weeks?"],
    empathy: ["That's a craftsman speaking, one who knows what he can do."],
    support: ["I'll remember that while we talk. Which of it would you want to lean on?"],
  },
  {
    cue: null,
    said: ["each evening I told me, one day less", "I sang on the scaffold"],
    mi: ["What kept you going in that first time, more than anything?"],
    empathy: ["You were new here, it was hard, and there was one friend."],
    support: ["That friend counted for a lot. Who is it that counts today?"],
  },
  {
    cue: null,
    said: ["there is no word in the bazaar", "they feel if he has fever"],
    mi: ["Which word would you give it, if you were free to choose?"],
    empathy: ["There's sadness, and where you come from there's no door for it."],
    support: ["Here there's room for it, in whatever language you find it."],
  },
  {
    cue: null,
    said: ["near Comilla, with rice on all sides", "four children and one lamp"],
    mi: ["What did you have there that you look for here?"],
    empathy: ["Little in the house, and always others around you."],
    support: ["I'd enjoy seeing more of that place, if you'd like to show it."],
  },
  {
    cue: null,
    said: ["I built small walls from mud", "At fourteen the school was over for me"],
    mi: ["What would that boy think of the man you've become?"],
    empathy: ["Already as a boy you had your hands full of something."],
    support: ["I'm glad to meet that boy. You may tell me more of him, slowly."],
  },
  {
    cue: null,
    said: ["they have a white helmet and nobody shouts", "steer the big river ferry"],
    mi: ["What is left of that dream in you today?"],
    empathy: ["A boy who wanted something big, and saw it clearly."],
    support: ["Dreams have a place here too. How did you picture it?"],
  },
  {
    cue: null,
    said: ["from sixteen I was with a mason", "in Comilla town and some months in Dhaka"],
    mi: ["What has the trade made of you, in all that time?"],
    empathy: ["Nearly all you know of work has gone through those two hands."],
    support: ["Is there a wall of yours you still think of? I'd like to hear."],
  },
  {
    cue: null,
    said: ["The fifth step of the stair, at night", "and in the mosque when it is empty"],
    mi: ["What can you let go of, when you're there?"],
    empathy: ["It's quiet there, and nobody needs you to be anyone."],
    support: ["Let this be a bit like that. You needn't be formal with me."],
  },
  {
    cue: null,
    said: ["read before you sign, and teach", "a wall can wait till tomorrow"],
    mi: ["And he, seeing you now, how would he answer?"],
    empathy: ["You'd like to spare him something, though he can't hear you."],
    support: ["There's care in that for the young man. Some of it may be yours too."],
  },
];
