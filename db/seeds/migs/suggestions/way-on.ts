import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked what helps and what comes next, and about what is Migs's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["covered court"],
    mi: ["What goes quiet in you, when you're shooting there?"],
    empathy: ["Nobody to play for on that court. Just you, for once."],
    support: [
      "I'm glad you've got that court at night, and that nothing has to be performed there.",
    ],
  },
  {
    cue: null,
    said: ["when the house is empty", "sing when everybodys out"],
    mi: ["What is it like to sing, when nobody can hear?"],
    empathy: ["Maybe the realest thing you do happens when there's nobody to hear it."],
    support: ["You sing, properly, and you kept that safe all this time. I'm glad you've got it."],
  },
  {
    cue: null,
    said: ["under the name math review", "saved in my phone as homework"],
    mi: ["Tell me about that song. What does it know about you?"],
    empathy: [
      "One song, travelling under a false name. It might know more about you than most people do.",
    ],
    support: ["A song that gets you through is worth having. Which one it is can stay yours."],
  },
  {
    cue: "sin",
    said: ["tried liking this girl trisha", "fall for this girl trisha"],
    mi: ["What was it like, to have all those good reasons and still not feel it?"],
    empathy: ["You worked at it like homework, and your heart wouldn't be graded."],
    support: [
      "You really tried, and you were fair to Trisha too. A feeling that doesn't come isn't a lack of effort.",
    ],
  },
  {
    cue: "watching",
    said: ["sent a goat instead", "picture of a goat"],
    mi: ["What did it say, before it turned into a goat?"],
    empathy: ["You were one tap away from telling him, and then the fear sent a goat."],
    support: ["I get the goat. Even typing it out to Kiko took nerve."],
  },
  {
    cue: null,
    said: ["glass wall facing the canteen", "sit in a glass box"],
    mi: ["What would a place need, for you to be okay with talking there?"],
    empathy: ["Asking for help would mean doing it in a shop window."],
    support: [
      "Passing on that makes sense. Wanting walls that aren't glass isn't being difficult.",
    ],
  },
  {
    cue: null,
    said: ["also the religion teacher", "religion class and for counselling"],
    mi: ["Sitting across from that person, what would worry you most?"],
    empathy: ["It's hard to open up to someone who might be marking you, in more ways than one."],
    support: ["I see the problem. Wanting someone who isn't also your religion teacher is fair."],
  },
  {
    cue: null,
    said: ["she put a sticker on my phone", "rainbow sticker she stuck"],
    mi: ["What do you think she wanted to tell you, with that sticker?"],
    empathy: ["Maybe it's a tiny message, and you don't know yet if it's safe to read it."],
    support: [
      "It's there on your phone, and you don't have to do anything about that sticker yet.",
    ],
  },
  {
    cue: "watching",
    said: ["not make a face", "no reaction face"],
    mi: ["What face are you used to getting, when you start to say something real?"],
    empathy: [
      "You've learned to watch for the second a face changes. Maybe that's the part you dread.",
    ],
    support: ["No face over here. Just someone reading, at your speed."],
  },
  {
    cue: null,
    said: ["not in my life basically", "i guess an outsider"],
    mi: ["What's easier to say to someone from outside?"],
    empathy: [
      "With the people you know there's so much to lose. With a stranger, maybe a bit less.",
    ],
    support: ["An outsider is exactly what I am, and I've got time."],
  },
  {
    cue: "watching",
    said: ["think about how i walk", "any way i felt like"],
    mi: ["What was it like, back when you could just move without thinking?"],
    empathy: ["Somewhere along the line even walking became something to get right."],
    support: [
      "You used to just move, and you lost that without anyone noticing. That's a real thing to miss.",
    ],
  },
  {
    cue: null,
    said: ["sound for concerts", "concert sound guy"],
    mi: ["What draws you to that, being at the back with the sound?"],
    empathy: ["Maybe that's the dream: close to what you love, and nobody checking how you stand."],
    support: [
      "That's a good thing to want, and it's yours. I'd like to hear more about the sound part.",
    ],
  },
  {
    cue: null,
    said: ["im the funny one", "the comic relief"],
    mi: ["What else are you, when the jokes are done for the day?"],
    empathy: ["You play that position so well that maybe nobody asks who's under it."],
    support: ["You're good at being the funny one, and it's okay to be tired of it."],
  },
  {
    cue: null,
    said: ["be like ok bro", "say it was kiko telling me"],
    mi: ["What do you notice, when you hear how you'd answer Kiko?"],
    empathy: ["Kiko would get off easy with you. For yourself there's the full trial, maybe."],
    support: [
      "You caught that by yourself. There's a kind answer in you, even if it's hard to turn it your own way.",
    ],
  },
  {
    cue: null,
    said: ["when someone says crush", "seven if theres a family party"],
    mi: ["What happens in those moments, that the number goes up?"],
    empathy: [
      "Six is what an ordinary day is now. That's a lot to walk around with and look fine.",
    ],
    support: ["Six is plenty. It doesn't have to get any higher before it's worth talking about."],
  },
  {
    cue: null,
    said: ["but like in flashes", "like a notification"],
    mi: ["What's usually going on, right when it comes up?"],
    empathy: [
      "It's there every day, in short bursts, so you're hardly done with one when the next one comes.",
    ],
    support: [
      "Every day is a lot, even in small bits. We can look at one of them, or just let it pass.",
    ],
  },
  {
    cue: "watching",
    said: ["like a referee", "commentator in my head"],
    mi: ["What is that voice in your head afraid of, do you think?"],
    empathy: ["You can't even sit down without a voice in your head calling it."],
    support: ["A voice like that all day wears you out. There's no whistle in here."],
  },
  {
    cue: null,
    said: ["sticker on my phone, i could ask", "sticker on my phone, where"],
    mi: ["If you asked Bea, what would you like to come out of it?"],
    empathy: [
      "The sticker is a small thing to ask about, and behind it sits a much bigger question, maybe.",
    ],
    support: ["That's a careful way to begin, and you know Bea best. The sticker has no deadline."],
  },
  {
    cue: null,
    said: ["could not laugh next time", "a tiny strike"],
    mi: ["What would it be like, to sit one joke out?"],
    empathy: ["It would look like nothing from outside, and in there it might feel huge."],
    support: ["Not joining in, very quietly, on your own terms. If you do it or not, I get both."],
  },
];
