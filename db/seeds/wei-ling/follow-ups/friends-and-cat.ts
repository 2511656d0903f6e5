import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of small things about Xin Yi, her songs, the buses, her runs and the cat. */
export const friendsAndCat: Scenario["topics"] = {
  "xin-yi-back": {
    layer: 0,
    asks: [
      ...[
        "xin yi come back",
        "xin yi coming",
        "she coming back",
        "she come back",
        "come home from melbourne",
      ],
      ...["back from melbourne", "see her again", "next see her"],
    ],
    answers: [
      "xin yi's back for chinese new year, if the flight's ok || for chinese new year, i think. xin yi hasn't booked yet",
    ],
  },
  "paper-houses": {
    layer: 0,
    asks: ["tiny houses", "cardboard houses", "houses out of cardboard", "her models"],
    answers: [
      "they're models, for her course. one had a lift that worked || for school. she cuts them at night and sends me the photo",
    ],
  },
  "frog-from": {
    layer: 0,
    asks: [
      "frog come from",
      "where did the frog",
      "who started the frog",
      "frog start",
      "idea was the frog",
    ],
    answers: [
      "xin yi found him, in j1, on some website || she sent it after a physics test and it stayed",
    ],
  },
  "who-sings": {
    layer: 0,
    asks: ["who sings", "which singer", "which singers", "what singer", "which band"],
    answers: [
      "different ones, all mandopop. xin yi chose half of it || a mix. half of them are xin yi's songs, she's my jc friend",
    ],
  },
  "which-bus": {
    layer: 0,
    asks: [
      "which bus",
      "what bus",
      "bus number",
      "favourite bus",
      "favourite route",
      "bus routes",
      "which route",
    ],
    answers: [
      "96 to campus. but i like the 7, it goes right across || the 7's my favourite, end to end. the 96 is the everyday one",
    ],
  },
  "learnt-buses": {
    layer: 0,
    asks: [
      "know them by heart",
      "learn the bus",
      "learn the routes",
      "know every bus",
      "know all the bus",
    ],
    answers: [
      "from riding them in jc, after school || i had a bus map next to my bed. you just start remembering",
    ],
  },
  "how-far-ran": {
    layer: 0,
    asks: [
      "how far did you",
      "how far do you run",
      "how many laps",
      "far did you run",
      "how many rounds",
    ],
    answers: ["eight rounds, so about three k || three k and a bit. it took me twenty minutes"],
  },
  "cat-eats": {
    layer: 0,
    asks: [
      "cat eat",
      "what does she eat",
      "feed the cat",
      "feed her",
      "bring her food",
      "bring the cat",
      "bring her anything",
    ],
    answers: [
      "the cat eats what the aunties bring. she likes tuna || for the cat it's tuna, from the aunties. i bring some if i remember",
    ],
  },
  "cat-petted": {
    layer: 0,
    asks: ["pet the cat", "pet her", "stroke her", "stroke the cat", "let you pet"],
    answers: ["only the head, and only two times || she lets me do the head. then she walks off"],
  },
  "cat-knows": {
    layer: 0,
    asks: [
      "cat know you",
      "cat recognise you",
      "cat recognize you",
      "cat likes you",
      "cat like you",
    ],
    answers: [
      "maybe my slippers. she lifts her head when i come || ya, i'd say. she doesn't get up, but she looks",
    ],
  },
  "taxi-uncle": {
    layer: 0,
    asks: ["taxi uncle", "taxi driver", "the taxi"],
    answers: [
      "i've never talked to him. he parks, he stretches, he goes up || only from the window. he's got a white towel round his neck",
    ],
  },
  "cat-seen": {
    layer: 0,
    asks: ["last see the cat", "see the cat", "seen the cat", "visit the cat", "was the cat there"],
    answers: [
      "yesterday about six, she was on the steps || saw the cat two days ago, when i went for noodles",
    ],
  },
  "theory-passed": {
    layer: 0,
    asks: [
      "driving licence",
      "have a licence",
      "can you drive",
      "pass the theory",
      "pass it the second",
    ],
    answers: [
      "i've only got the theory. passed on the second try || no licence, only the theory part so far",
    ],
  },
  "jc-is": {
    layer: 0,
    asks: ["what is jc", "whats jc", "jc mean", "jc stand for"],
    answers: [
      "junior college, the two years before uni || it's short for junior college. i was 16 to 18 there",
    ],
  },
  "which-library": {
    layer: 0,
    asks: ["which library", "what library", "where in the library"],
    answers: [
      "the central one, behind the law shelves || central library, second floor. nobody goes to law at night",
    ],
  },
};
