import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya has answered what anybody is asked, of what troubles her. */
export const oftenAskedTrouble: StoryMoment[] = [
  {
    cue: null,
    said: ["through all the rooms and tell him out loud", "I turn very busy and very polite"],
    mi: ["What is it that all the doing keeps away?"],
    empathy: ["You keep busy right through the worst of it, and wait for it to ease."],
    support: ["If it comes up while we're talking, you can just say so. I'll be here."],
  },
  {
    cue: null,
    said: ["My fingers go cold and I start tidying", "Next thing I'm agreeing with everyone"],
    mi: ["Who else could spot that sign, if they knew to look for it?"],
    empathy: ["It creeps in by small things, and you've learned to read them."],
    support: ["If one of those signs turns up in here, tell me. We'll slow right down."],
  },
  {
    cue: null,
    said: ["Six days out of seven, I'd say", "perhaps one evening a week when it doesn't come"],
    mi: ["What's different, the once a week that it stays away?"],
    empathy: ["Nearly every day, then, with hardly a gap to get your breath back."],
    support: ["That's a lot of days. I've time to hear about any one of them."],
  },
  {
    cue: "evenings",
    said: ["From four o'clock, when the light goes", "Sundays are a shade worse"],
    mi: ["What starts to change in you, as that hour comes nearer?"],
    empathy: ["The day has an edge to it, and every afternoon you come up against it."],
    support: [
      "What would you want around you, when that hour comes? We can think about it slowly.",
    ],
  },
  {
    cue: null,
    said: ["Nobody's looking at how I do it", "There's no one I have to be good for"],
    mi: ["What are you like, out there, with nobody keeping score?"],
    empathy: ["Out in the air there's nobody to perform for, and something eases."],
    support: [
      "What might bring a little of that outdoors feeling indoors? We can wonder about it together.",
    ],
  },
  {
    cue: "numb",
    said: ["I never turn up for my own son", "beside somebody who was acting"],
    mi: ["How would he find you, on a day when you did feel there with him?"],
    empathy: ["It frightens you, that he'd have all the care and still not have you."],
    support: [
      "You've put a frightening thing into words. I'm staying by you in it, at your speed.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["Under all the fine I'm homesick", "Underneath I'm sad, I think, and a bit cross"],
    mi: ["If what's underneath could speak up for once, what would it say?"],
    empathy: ["So much is going on below, and the surface gives none of it away."],
    support: ["What's underneath is welcome here, every bit of it, and there's no hurry."],
  },
  {
    cue: null,
    said: ["I can hear that it isn't logical", "so that only leaves me"],
    mi: ["What would you say to a friend who worked it out that way?"],
    empathy: ["You've gone round everybody looking for the cause, and always end at yourself."],
    support: ["I'm not here to hand out blame. I'd like to hear how it is for you."],
  },
  {
    cue: null,
    said: ["I'm slow and weepy, I lose words", "opinions at dinner and now I have dishes"],
    mi: ["Which of those changes do you notice most, in an ordinary day?"],
    empathy: ["It's taken a bit from every side of your life."],
    support: ["We can take those one at a time. Which would you like company with first?"],
  },
  {
    cue: null,
    said: ["a few friends, I'd think, by not ringing back", "I've lost my nerve, I used to know"],
    mi: ["When do you still catch a glimpse of that earlier you?"],
    empathy: ["It's yourself you're missing, as much as anyone."],
    support: ["I'd like to know that earlier you a bit. Tell me only what you want to."],
  },
  {
    cue: null,
    said: ["Ticking the happy boxes on Debbie's form", "I wish I'd told Rohan in August"],
    mi: ["Suppose it had come out back then. How would it have sounded?"],
    empathy: ["There was a moment for it, and you keep going back to that moment."],
    support: ["You can say here what went unsaid then, as much of it as you like."],
  },
  {
    cue: null,
    said: ["the same next summer, only in a suit", "Arjun would get the tidy version of me"],
    mi: ["What is it you'd least like to lose, when you look ahead like that?"],
    empathy: ["Looking that far ahead, you see yourself going through the motions."],
    support: ["We don't have to look there for long. I'm beside you while you do."],
  },
  {
    cue: null,
    said: [
      "Hearing Arjun wake and not bracing first",
      "sit at our own table and feel I lived there",
    ],
    mi: ["What would be the first small sign that you were getting nearer to that?"],
    empathy: ["It's a modest picture, being there and at ease in your own home."],
    support: ["Let me hold on to that picture with you. Who else belongs in it?"],
  },
  {
    cue: null,
    said: ["Debbie comes in a fortnight", "Before either, there's the health visitor"],
    mi: ["By the time that visit's over, what would you like to have said?"],
    empathy: ["So much of it is waiting, and the dates are set by other people."],
    support: ["Which of those dates would you like to think about together, if any?"],
  },
];
