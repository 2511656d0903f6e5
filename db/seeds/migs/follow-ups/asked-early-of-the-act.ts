import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to small questions about the made-up crush, the dance and being careful, early in a talk. */
export const askedEarlyOfTheAct: Scenario["topics"] = {
  "made-up-crush": {
    layer: 0,
    asks: [
      "you made one up who",
      "who did you make up",
      "make up as your crush",
      "the made up crush",
      "made up crush",
      "crush did you make",
    ],
    answers: [
      "some girl two sections over, i never even talked to her || the number one on everyone's list. i didn't know her last name",
    ],
  },
  "believed-crush": {
    layer: 0,
    asks: ["did they believe you", "did they believe it", "they buy it"],
    answers: ["ya, way too easy. they gave me advice || they did. somebody even told her cousin"],
  },
  "danced-with": {
    layer: 0,
    asks: ["who were you dancing with", "dancing with", "who did you dance", "dance with at"],
    answers: [
      "[after: ballroom, debut, directing traffic, birthday] some tita's daughter, they assigned us. she kept leading || my little cousin, she stood on my shoes",
    ],
  },
  unguarded: {
    layer: 0,
    asks: [
      "werent guarding yourself",
      "stopped guarding",
      "stop guarding",
      "not guarding yourself",
      "if you let your guard",
    ],
    answers: [
      "{they'd clock me in like two seconds|watching}. and then no more jokes || {somebody would see it before lunch|watching}. then it gets quiet at our table",
    ],
  },
  "play-with": {
    layer: 0,
    asks: ["who do you play with", "you play with", "who do you play ball"],
    answers: [
      "the team, and the village guys on sundays || on sundays it's guys from our street. the rest is the team",
    ],
  },
  "best-bit": {
    layer: 0,
    asks: ["whats your best bit", "your best bit", "your best joke", "your best impression"],
    answers: [
      "coach looking for his glasses. they're on his head || my coach impression, with the whistle. kills every time",
    ],
  },
  "else-deleted": {
    layer: 0,
    asks: ["what else do you delete", "else do you delete", "what do you delete"],
    answers: [
      "[after: history, scores, erase] searches, mostly. and like two songs || lyrics, if i looked them up. and the searches",
    ],
  },
  "phone-looker": {
    layer: 0,
    asks: [
      "afraid would look",
      "scared would look",
      "who uses your phone",
      "borrows your phone",
      "see your history",
    ],
    answers: ["bea, my sister. she takes it for games || mama. she opens it to find her own phone"],
  },
  "tell-himself": {
    layer: 0,
    asks: ["tell yourself instead", "what do you tell yourself", "say to yourself instead"],
    answers: ["'act normal.' that's the whole pep talk || like, fix your face, bro"],
  },
  "other-guy-does": {
    layer: 0,
    asks: ["he do that you dont", "does he do that you", "what does that guy do"],
    answers: [
      "[after: jersey] talks about girls. stands like a wall || he sits wide and he's got opinions on girls",
    ],
  },
  "way-home": {
    layer: 0,
    asks: ["feel on the way home", "on the way home after", "way home like after"],
    answers: [
      "i don't talk much. earphones in, no song || i put my earphones in and look out of the jeep",
    ],
  },
  "number-own": {
    layer: 0,
    asks: [
      "what number is yours",
      "whats your number",
      "your jersey number",
      "number do you wear",
      "which number is yours",
    ],
    answers: ["11. it was the last one in the box || eleven, cause it was left over"],
  },
  "which-door": {
    layer: 0,
    asks: ["which door"],
    answers: ["[after: door, gate] my room. the lock's broken || the bedroom one, it doesn't lock"],
  },
  "sad-hour": {
    layer: 0,
    asks: ["when: hear it most", "when do you hear it", "hear it most", "hear it the most"],
    answers: [
      "[after: aircon, low volume] after ten, when my sister bea stops talking || at night, when everybody's asleep",
    ],
  },
  "if-not-funny": {
    layer: 0,
    asks: [
      "if youre not funny",
      "if youre not the funniest",
      "happens if youre not",
      "stopped being funny",
    ],
    answers: [
      "{somebody goes 'you ok?' and then everyone turns|locker} || {they all look at me|locker}, and i have to say i'm tired",
    ],
  },
  "todays-joke": {
    layer: 0,
    asks: ["what was todays joke", "todays joke", "joke was it today"],
    answers: [
      "kiko had a video, i did the voice. it's dumb || it was about shorts. you had to be there, and also you don't",
    ],
  },
  "joke-about-who": {
    layer: 0,
    asks: ["who was it about", "who was the joke about", "who were they joking about"],
    answers: [
      "[after: practice, locker, joke] not me. some guy in another section, he doesn't even play || somebody in another section, and he wasn't even there",
    ],
  },
  "when-to-laugh": {
    layer: 0,
    asks: ["how do you know when to laugh", "know when to laugh", "when to laugh"],
    answers: ["kiko breathes in first. that's the signal || i watch kiko's shoulders, they go up"],
  },
  "notes-say": {
    layer: 0,
    asks: ["say in them", "say in your voice notes", "in the voice notes", "say in the notes"],
    answers: [
      "[after: voice notes, voice note] like 'omw', that's all of it || 'bro what time practice.' that's it, three takes",
    ],
  },
};
