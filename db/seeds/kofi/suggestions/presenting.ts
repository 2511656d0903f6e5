import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What else Kofi shows from the beginning: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "nosleep",
    said: ["laps of the ceiling", "forgotten how you do it"],
    mi: ["Round three in the morning, wide awake. What goes through your head at that hour?"],
    empathy: ["Even in bed you're on shift, it seems, and nobody comes to relieve you."],
    support: [
      "After a night like that, writing here at all is something. There's nobody timing you here.",
    ],
  },
  {
    cue: "nosleep",
    said: ["three hours if that", "two three hours"],
    mi: [
      "I'm not after your log. What's the rest of the night like, once those three hours are gone?",
    ],
    empathy: ["Even a bad night has to be defended, before anybody asks how you are."],
    support: ["The driving side is logged and looked after. I'm asking after you, on three hours."],
  },
  {
    cue: "nosleep",
    said: ["ceiling till two", "in bed by nine"],
    mi: ["What turns up in all that time, between nine and two?"],
    empathy: [
      "You do your part and lie down at nine, and the night doesn't keep its side of the bargain.",
    ],
    support: [
      "Lying down at nine is looking after yourself, as best you're able. It's rotten when sleep won't turn up.",
    ],
  },
  {
    cue: "nosleep",
    said: ["eat in the cab", "cheese and onion"],
    mi: ["Same thing every day. How did meals get to be like that for you?"],
    empathy: [
      "It's fuel and nothing more, as if sitting down to a proper meal belonged to another life.",
    ],
    support: [
      "Same meal or not, it keeps you going. There's room here to say how little joy is in it.",
    ],
  },
  {
    cue: "nosleep",
    said: [],
    mi: [
      "How does a day go, when it starts on so little?",
      "What's different on a night when some rest does come?",
      "What does it cost you, to keep running like this?",
    ],
    empathy: [
      "You're running on so little, and the day asks for all of you anyway.",
      "Somewhere in all this, looking after yourself has dropped to the bottom of the list.",
      "It seems there's no part of the day when you're really off duty.",
    ],
    support: [
      "It makes sense that everything feels closer to the edge, on what you're running on.",
      "You keep turning up for the shift. I'd like to know how you are, not how you drive.",
      "There's no timetable in here, and tired is fine.",
    ],
  },
  {
    cue: "room",
    said: ["bunk beds nobody's in", "come and see my palace"],
    mi: [
      "What's it like to come in and shut the door on one room and two empty bunks?",
      "How did you end up with bunks in that one room?",
    ],
    empathy: ["Those bunks take up so much space, maybe because of who isn't in them."],
    support: [
      "One room, and you found space in it for two bunks. That tells me who's on your mind.",
    ],
  },
  {
    cue: "room",
    said: ["his dinosaur sheet", "dinosaurs up top"],
    mi: ["Clean dinosaurs, and no one to get in. What went on in you while you made the bed?"],
    empathy: ["Making up that bunk was the nearest thing, maybe, to tucking somebody in."],
    support: [
      "Fresh dinosaurs on an empty bunk is love with nowhere to go. Some of it has a place here.",
    ],
  },
  {
    cue: "room",
    said: ["landlord said who", "expecting company"],
    mi: ["When you got the bunks for that room, what did you want it to tell them?"],
    empathy: [
      "They get the beds and you get the sofa, as if the room were theirs first and yours after.",
    ],
    support: ["Two bunks for them and the sofa for you. The landlord got a father's answer."],
  },
  {
    cue: "room",
    said: ["leave the telly on", "cartoon about a pig"],
    mi: ["What do you get from it, having that on in the room?"],
    empathy: ["With that noise going, it's maybe not quite so plain that you're on your own."],
    support: ["Nobody's laughing here. It makes sense to keep the sound of them about the place."],
  },
  {
    cue: "room",
    said: ["tiny socks you trip", "stepping on lego"],
    mi: ["Nothing left to trip on. What else do you notice by its not being there?"],
    empathy: ["The mess was them being there, and a clear floor says how far off they are."],
    support: [
      "Something that small can knock a grown man over. There's no shame in missing the mess.",
    ],
  },
  {
    cue: "room",
    said: ["bedsit in Peckham", "over a chicken shop ever since"],
    mi: ["What's it been like, living next to those bunks all this time?"],
    empathy: [
      "It's been one room since then, and the bunks maybe keep a place open for how it was.",
    ],
    support: [
      "You've stuck it out in there, bunks and all. You don't have to call it home for my sake.",
    ],
  },
  {
    cue: "room",
    said: ["cooking for one", "get a pan out"],
    mi: ["What was it like, when there was somebody to cook for?"],
    empathy: [
      "It isn't the cooking, maybe, it's that there's nobody to put the plate in front of.",
    ],
    support: [
      "Cooking for one can be the loneliest job of the day. I'd not hold a sandwich against you.",
    ],
  },
  {
    cue: "room",
    said: ["they went quiet when", "all had bad knees"],
    mi: ["What went with that five-a-side lot, besides the game?"],
    empathy: [
      "You lost the team on top of everything, and maybe the silence hurt more than a row would have.",
    ],
    support: [
      "That's one more goodbye you never got to say. You can miss the five-a-side and be sore about it too.",
    ],
  },
  {
    cue: "room",
    said: [],
    mi: [
      "What comes up, when it all goes quiet round you?",
      "What do you most want to tell somebody, at the end of a shift?",
      "How do you get through an evening, when there's nobody in it but you?",
    ],
    empathy: [
      "When it goes quiet round you, perhaps that's when you miss them most.",
      "That kind of quiet isn't rest, it's more like waiting.",
      "You're among people the whole working day, and maybe none of it is company.",
    ],
    support: [
      "It's a lonely way to live, and you can say so without dressing it up.",
      "The quiet has two of us in it for the moment.",
      "You don't have to be all right with it here. Tell it as it is.",
    ],
  },
  {
    cue: "monday",
    said: ["writing both parts", "had that meeting about forty"],
    mi: ["In all those rehearsals, what do you never get to say?"],
    empathy: [
      "By the time Monday comes you'll have sat through it over and over, and always on your own.",
    ],
    support: [
      "You can run it past me, at your own volume. I'd like to hear your side of the table.",
    ],
  },
  {
    cue: "monday",
    said: ["with no wages", "it's nine weeks and then"],
    mi: ["Nine weeks. What did that number do to you?"],
    empathy: [
      "It isn't the wages you were counting, it's how long you'd still be let in at that door.",
    ],
    support: ["That's a frightening sum to do alone. It's been seen now by somebody else."],
  },
  {
    cue: "monday",
    said: [],
    mi: [
      "When you think of Monday at ten, what's the part that gets you?",
      "What's the thing you most want them to know, before they decide?",
      "What would losing this job take with it?",
    ],
    empathy: [
      "You've got the shirt ready and none of the rest of it feels ready at all.",
      "There's a lot of fear under the anger, maybe, and it's all got your kids' faces on it.",
      "It's your whole week with them that's lying on that table, and strangers are holding the pen.",
    ],
    support: [
      "It makes sense to be scared of it. There's so much hanging on that one hour.",
      "That table gets your careful words. I'd like to hear the other ones.",
      "We can look at Monday together for a bit, it needn't be sorted tonight.",
    ],
  },
];
