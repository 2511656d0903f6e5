import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers who asks who her mother was, and what is left of her. */
export const whoSheWas: Scenario["topics"] = {
  "two-of-you": {
    layer: 0,
    asks: ["down to the two of you", "when the house came down", "house with just the two"],
    answers: [
      "Quiet, he'd been the noise. Then she began to tell me things at supper, from before I was born, and I was almost happy. || We'd a good year or two, she and I. I'd never had her to myself before.",
    ],
  },
  "headmistress-daughter": {
    layer: 0,
    asks: [
      "daughter of such a headmistress",
      "be the daughter of such",
      "headmistress for a mother",
    ],
    answers: [
      "You didn't slouch. I had my hem measured at the gate by my own mother, before the whole of form two. || Grand, and a bit draughty. Other girls' mothers hugged, mine corrected, and then she'd leave a sweet under my pillow.",
    ],
  },
  "date-writing": {
    layer: 0,
    asks: ["look at that date", "date in her writing", "that date in her"],
    answers: [
      "It's six years before I was born. {She's gone off to a place where there's no me yet|unknown}. || {That she's young in there, and has no children to mislay|unknown}. The sevens are so beautiful that I keep the pages.",
    ],
  },
  "singing-step-away": {
    layer: 0,
    asks: ["you had to step away", "have to step away", "had to step away from"],
    answers: [
      "How loud they were. {She'd have loved it, and she'd have gone in without looking round for me|unknown}. || They'd every word, all of them, and {not one could have told you her own street|unknown}. I couldn't be the one there who could.",
    ],
  },
  "known-at-home": {
    layer: 0,
    asks: ["know her at home", "her at home in the days", "mother at home then"],
    answers: [
      "Barefoot, with her hair down, shelling prawns and listening to the wrestling. The town would have fainted. || She read to us in all the voices, and she locked the door first. She'd a reputation to keep up.",
    ],
  },
  "polite-mother": {
    layer: 0,
    asks: ["polite with ones own", "so polite with ones", "be so polite with"],
    answers: [
      "It's restful, I won't deny it. {Only one doesn't kiss a fellow guest, and I'd like to|unknown}. || {I miss being rude to her, in a way|unknown}. One's only rude where one's sure of one's place.",
    ],
  },
  "the-train": {
    layer: 0,
    asks: ["with her about that train", "about that train", "along about the train"],
    answers: [
      "I know the timetable by now. {I've waved her off with the tea towel, on bad days, and she's still there|unknown}. || Fun, at times, she's a witty traveller. {It's when she asks am I going far that I don't know what to say|unknown}.",
    ],
  },
  "napkin-sight": {
    layer: 0,
    asks: ["sight of her with that", "her with that napkin", "when she folds the napkin"],
    answers: [
      "I stop at once, whatever I was doing. I say, shall we have a biscuit, and she says, may we? || It goes right through me. I'd never seen her make herself small for anybody.",
    ],
  },
  "at-the-sink": {
    layer: 0,
    asks: ["words you use", "are the words you use", "tell her at the sink"],
    answers: [
      "Mak, I'm so tired, I say. And she tells me that I must speak to my employer. || I don't know how long I can do this. I say it to the cup, mostly, and she passes me the next one.",
    ],
  },
  "told-to-rest": {
    layer: 0,
    asks: ["told to rest by her", "to be told to rest", "her telling you to rest"],
    answers: [
      "I sat with my hands in my lap like a girl. {For two minutes I had a mother|unknown}. || Lovely, and I could have wept. {She was sorry for the maid, and the maid was me|unknown}.",
    ],
  },
  "ironing-done": {
    layer: 0,
    asks: ["find that ironing done", "that ironing done", "her doing your ironing"],
    answers: [
      "That she'd seen. She was never one for saying so, but she'd have starched the collars. || Everything, dear. It's how I knew that I was forgiven, or that she was.",
    ],
  },
  "fusses-over": {
    layer: 0,
    asks: ["when she fusses over you", "fusses over you like", "fusses over you"],
    answers: [
      "I want to say yes, she knows, she's got hold of me. {I say I'll ring her, puan|unknown}. || {I feel about nine|unknown}. I let her tuck my scarf in, it's all I get of her.",
    ],
  },
  jasmine: {
    layer: 0,
    asks: ["how the jasmine is doing", "see how the jasmine", "see the jasmine"],
    answers: [
      "Zain. He put it in crooked and said it'd find its own way, and it's my mother who has brought it up. || That something's thriving on all this. I go and smell it once she's in, I get my share.",
    ],
  },
  "own-hands": {
    layer: 0,
    asks: ["find in your own hands", "of hers do you find", "hers do you find"],
    answers: [
      "How I hold a pencil. And I can't pass a crooked picture, not in anybody's house. || I tap the table when I'm thinking, two fingers. I only saw it when she did it back to me.",
    ],
  },
  "years-taught": {
    layer: 0,
    asks: ["have the years taught", "years taught you about"],
    answers: [
      "To agree with her. It took me two years to stop correcting the date. || That it can always wait till she's eaten. And that I'm not as patient as people tell each other.",
    ],
  },
  "song-her": {
    layer: 0,
    asks: ["while the song lasts", "see in her while"],
    answers: [
      "My mother at about thirty-five, at a school dance, deciding which of the staff was out of step. || Her chin goes up. It's the chin that used to come through a classroom door before the rest of her.",
    ],
  },
  "pictured-bath": {
    layer: 0,
    asks: ["picture that bath", "you picture that bath"],
    answers: [
      "Water running, and the trumpet part, and her humming before she remembers to be afraid of me. || I'd hold the towel out as if it were a wrap. She might give me her hand, she's used to an escort.",
    ],
  },
};
