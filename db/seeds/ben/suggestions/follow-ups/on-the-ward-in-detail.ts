import type { StoryMoment } from "~/domain/simulator/story-moment";

export const onTheWardInDetail: StoryMoment[] = [
  {
    cue: null,
    said: ["and there's one called", "Trevor climbs the ute"],
    mi: ["What do you like about hearing of them?"],
    empathy: ["You know those goats like a family."],
    support: ["I'd happily hear more of Trevor."],
  },
  {
    cue: null,
    said: ["He's in with his", "His wife's minding the"],
    mi: ["What's he like to look after?"],
    empathy: ["His mind's on the goats, by the sound of it."],
    support: ["Good to hear of somebody on the mend."],
  },
  {
    cue: null,
    said: ["and then 'you're listening", "Four notes going up"],
    mi: ["When do you catch yourself doing it?"],
    empathy: ["Four notes and you're on air."],
    support: ["I'd have tuned in."],
  },
  {
    cue: null,
    said: ["They got stuck on", "Salt and vinegar chips"],
    mi: ["How had the day been, up to that machine?"],
    empathy: ["So close, and there they hung."],
    support: ["A cruel place for a bag of chips to get stuck."],
  },
  {
    cue: null,
    said: ["Ten at night till", "Nights go ten till"],
    mi: ["Which hour of it is the longest?"],
    empathy: ["So your day ends when everyone else's begins."],
    support: ["That's a long stretch to be on your feet."],
  },
  {
    cue: null,
    said: ["and whoever's going downhill", "You're the junior doctor"],
    mi: ["Which part of that is most you?"],
    empathy: ["You're the one who gets sent for."],
    support: ["You make it sound like errands. There are people at the end of each one."],
  },
  {
    cue: null,
    said: ["She's run the front", "The lady on our"],
    mi: ["How are the two of you with each other?"],
    empathy: ["The one who really runs the place."],
    support: ["She sounds a good person to have on the desk."],
  },
  {
    cue: null,
    said: ["and a size too", "The pockets are what"],
    mi: ["How does it feel to get out of them at the end?"],
    empathy: ["More use than beauty."],
    support: ["I've got a picture of you now."],
  },
  {
    cue: null,
    said: ["and the last one"],
    mi: ["How did they read, to someone who'd been there?"],
    empathy: ["Nine slides, for all of that."],
    support: [],
  },
  {
    cue: null,
    said: ["They print it on", "It's on the staff"],
    mi: ["What happened in you, when you turned it over and read it?"],
    empathy: ["It's been round your neck the whole time."],
    support: ["Well, it found its way to you too."],
  },
];
