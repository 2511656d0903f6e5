import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of his two, and of the hours with them. */
export const children: Scenario["topics"] = {
  saturday: {
    layer: 0,
    asks: [
      ...[
        "had you planned",
        "what were you planning",
        "have done that saturday",
        "done that saturday",
        "done with them that",
      ],
      ...["do that saturday", "plan for saturday", "planned for saturday", "plans for saturday"],
      ...["planned that saturday", "plans that saturday", "plan for that saturday"],
      ...["planned for them", "planned with them", "going to do with them"],
      ...["would you have done with", "that saturday"],
    ],
    answers: [
      "Swimming, then jollof, then the settee. {Nothing, that's the point of it, nothing, with them|missing}. || The baths, then pizza, then the same film we've seen nine times. {It wasn't a treat, it was just us|missing}.",
      "I'd got the armbands out. {They're still on the door handle|missing}. || Kwame was going to put his face in. {He's been working up to it, and I'd said I'd be there|missing}.",
    ],
  },
  sunday: {
    layer: 0,
    asks: [
      ...["still see them", "see them at all", "get the sunday", "have them sunday"],
      ...["see them that weekend", "see them on the sunday", "get any of that weekend"],
    ],
    answers: [
      "I got the Sunday out of it. {Half a weekend, and you can hear the clock in it|missing}. || Just the Sunday. {You've hardly got their coats off and you're looking for their coats|missing}.",
    ],
  },
  into: {
    layer: 0,
    asks: [
      "does kwame like",
      "does ama like",
      ...["they into", "kids into", "children into", "ama into", "kwame into", "she into"],
      ...["he into", "they like to", "they like doing", "kids like to", "kids like doing"],
      ...["ama like", "kwame like to", "they enjoy", "they love doing", "favourite things"],
      "makes them laugh",
    ],
    answers: [
      "Ama's books, she'd read a bus ticket. Kwame's anything with wheels on. || It's reading, for my girl, she's through half the library. My boy's bikes and buses, in that order.",
      "She's started chess and she beats me. He wants a goldfish, and he's named it, and there's no fish. || Ama's got a chess set, I've not won yet. Kwame's saving for a fish, he's got forty pence and a name for it.",
    ],
  },
  book: {
    layer: 0,
    asks: [
      ...["ama reading", "she reading", "reading now", "reading at the moment", "ama read"],
      ...["favourite book", "bedtime story", "read to them", "which book", "what book"],
      ...["what stories", "which stories", "stories do they", "stories do you", "what story"],
    ],
    answers: [
      "Girl detectives, with Ama, she tells me who did it before I've parked. With Kwame it's the one about a bus that gets lost. || There's some girl who solves crimes, Ama's on number six. Kwame's got one book, it's about a bus, I could say it backwards.",
    ],
  },
  song: {
    layer: 0,
    asks: [
      ...["what song", "which song", "kwames song", "kids song", "his song", "was he singing"],
      "was it about the wheels",
    ],
    answers: [
      "Wheels on the Bus, what else. Kwame does the wipers with his whole body. || It's the one with the wheels going round. My boy thinks somebody wrote it about me.",
    ],
  },
  clip: {
    layer: 1,
    asks: [
      ...["the clip", "on the clip", "the video", "on the video", "was shouting go on"],
      ...["who was shouting", "somebody else shouting", "else shouting", "who taught him"],
      ...["taught him to ride", "who was with him", "rode his bike", "ride his bike"],
      "learn to ride",
    ],
    answers: [
      "Her new fella had the back of the saddle, by the sound of it. {I've played it more than I'd tell you|missing}. || You see a pair of trainers running behind Kwame, and they're not mine. {I've watched it with the sound off and all|missing}.",
    ],
  },
  drawing: {
    layer: 1,
    asks: [
      ...["drawing of", "the drawing", "her drawing", "she draw", "she drawn", "on the drawing"],
      ...["in the drawing", "picture she", "her picture"],
    ],
    answers: [
      "A bus, a 36, and me in the cab with my arm out. She'd got the number on the front and everything. || Me in my cab, waving, with a big red bus round me. It's up on my mirror now, where I can see it.",
    ],
  },
  assembly: {
    layer: 0,
    asks: [
      ...["get the thursday off", "the thursday off"],
      ...["make the assembly", "make it to the assembly", "go to the assembly", "to the assembly"],
      ...["could you swap", "a swap", "get a swap"],
      ...["to her assembly", "the assembly about", "swap your shift", "swap shifts"],
      ...["get the time off", "get the day off", "take the day off"],
    ],
    answers: [
      "Only if somebody swaps with me. And it's my manager signs the swaps, {so you see where that goes|fury}. || It's a Thursday, ten o'clock, I'm somewhere round Victoria. I'd need a swap, {and I'd have to ask him for it|fury}.",
    ],
  },
  "to-kids": {
    layer: 1,
    asks: [
      ...["say to kwame", "say to ama", "say to the kids", "say to your kids"],
      ...["say to your children", "tell the kids if", "tell kwame if", "want the kids to know"],
      ...["want your kids to know", "want kwame to know", "want ama to know", "like them to know"],
      "want them to remember",
    ],
    answers: [
      "That it's not them, it's a timetable. {I'd say I'd drive it right up to your door if they let me|missing}. || I'd say, I'm not at work. I'm not far. {I'm looking at your bunks|missing}.",
    ],
  },
};
