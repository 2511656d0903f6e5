import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about plates, the broom, the voice that sings, and the talk with Shirin. */
export const platesAndAccounts: Scenario["topics"] = {
  "new-quiet": {
    layer: 0,
    asks: [
      ...["kind of quiet", "quiet is it now"],
      "this new quiet",
      "in the new quiet",
      "wasnt in the old one",
    ],
    answers: [
      "In the old one I was resting. {In this I listen, all the time, for the phone|waiting}. || Before I was quiet because nothing was missing. {Now I am quiet so that nothing comes out|waiting}.",
    ],
  },
  "that-road": {
    layer: 0,
    asks: [
      ...["where would the bus go", "where would it go"],
      "what road would that bus",
      "road would that bus",
      "if the bus could go",
    ],
    answers: [
      "To the site first, only to look if my stairs are still straight. Then to the airport, with bags. || The road by the ponds, at home. It is bad, it breaks the axle, I would drive it slowly.",
    ],
  },
  "turned-hard": {
    layer: 0,
    asks: ["turned hard in you", "turned hard", "hard in you like"],
    answers: [
      "I don't laugh when the boys laugh. {It comes to the mouth and there it is stone|waiting}. || The asking. {I can't ask now for salt even, something holds in the throat|waiting}.",
    ],
  },
  "egg-says": {
    layer: 0,
    asks: ["that egg from jashim say", "egg from jashim", "the egg say to you"],
    answers: [
      "That he has counted my plate. I eat it slowly so that he sees. || It says, I know, and we don't speak of it. It is the best egg of Singapore.",
    ],
  },
  "behind-the-phone": {
    layer: 0,
    asks: ["behind the phone", "while they come by", "while they pass"],
    answers: [
      "I hear my own breath in it. {There is nobody on the line, I say yes, yes|not-man?}. || I count their feet. {When they are past I still hold it, for some time|not-man?}.",
    ],
  },
  "that-one-year": {
    layer: 0,
    asks: ["that one year together", "one year together", "year with shirin"],
    answers: [
      "She was shy of my mother, so we talked by the pond. She threw small stones while I talked. || In that year I learned how she ties her hair, with the mouth holding the pin. I had not known before that one can watch this every day.",
    ],
  },
  "hands-in-plates": {
    layer: 0,
    asks: ["hands in those plates", "washing the plates", "have your hands in"],
    answers: [
      "Good. The water was warm and it was finished when it was finished. || For that time I was not a guest. With one hand a plate turns slowly, I did not mind.",
    ],
  },
  "food-for-jashim": {
    layer: 0,
    asks: ["have the food ready", "food ready for jashim", "cook for jashim"],
    answers: [
      "He carries two men's work, I think, so one plate is little. But it is hot when he comes. || It is my way to say it. He gives the egg, I give the rest, so we are even.",
    ],
  },
  "voice-so-deep": {
    layer: 0,
    asks: ["when that voice comes", "voice comes from so deep", "that voice"],
    answers: [
      "It goes down where I don't go. {After it I am clean, as when one has cried|apart?}. || I sing the second line without sound. {My mother's kitchen is in it, so I take it in small pieces|apart?}.",
    ],
  },
  "even-to-sweep": {
    layer: 0,
    asks: [
      "do to you to offer even to sweep",
      "offer even to sweep",
      "even to sweep",
      "hear insurance",
    ],
    answers: [
      "I had swept already in my head, I knew from which corner. {I carried the shame back down the stair|waiting}. || A ustad asks for a broom and is too dear. {I laughed in front of them, I don't know why|waiting}.",
    ],
  },
  "one-pain-doctor": {
    layer: 0,
    asks: ["one pain may have a doctor", "the other may not", "pain may have"],
    answers: [
      "That for the arm I have a paper. {For the other I say, only tired, and go out|apart?}. || I carry the second one under the shirt. At the clinic they ask where is the pain, and {I show the shoulder each time|apart?}.",
    ],
  },
  "some-words-first": {
    layer: 0,
    asks: [
      ...["like to speak about", "want to speak about", "like to talk about"],
      "say some words about first",
      "words about first",
      "speak about first",
    ],
    answers: [
      "The evening, perhaps. {When they are all on the phone and I go down to the stair|apart?}. || About small things. The tooth. {That I saw it like a white point and then it was gone|apart?}.",
    ],
  },
  "needs-nothing": {
    layer: 0,
    asks: ["needs nothing from you", "talk about first with", "person who needs nothing"],
    answers: [
      "About the wall in the school, how I made it. {And that I am tired|waiting?}, without a sum after it. || I would say {I don't know what to do with my days|waiting?}, and he would not ask how we will pay then.",
    ],
  },
  "friday-nine": {
    layer: 0,
    asks: [
      ...["why is friday", "friday nine", "friday a nine"],
      "what is in that friday",
      "makes it a nine",
      "makes friday",
    ],
    answers: [
      "Twenty minutes of my face. {All the week I save it and on Friday it is used|lying?}. || They are all happy at once, this is what it is. {I have to stand under it and smile|lying?}.",
    ],
  },
  "answer-foreman": {
    layer: 2,
    asks: ["foreman in you asks", "what do you answer him", "answer the foreman"],
    answers: [
      "I say, no sir. {And I push the plate to the next man|not-man}. || That I washed, that I cooked. {He says it is women's work and it's not counted, he is a hard man|not-man}.",
    ],
  },
  "money-that-comes-not": {
    layer: 0,
    asks: ["hear of that money", "that money and nothing", "money and nothing comes"],
    answers: [
      "I go to the post box of the company every day. {It is like to wait for rain in Choitro|waiting}. || {I become a man who is counting another man's money|waiting}. I have planned it three times already, to the last rice.",
    ],
  },
  "picture-them-all": {
    layer: 0,
    asks: ["think of them all in comilla", "them all in comilla", "picture your family"],
    answers: [
      "Evening, and one lamp. Mou writes under it, my father looks at the radio, and {there is a place by the wall that is mine|apart?}. || The yard, and smoke. {They are all in it and I count, and I come out one short|apart?}.",
    ],
  },
  "she-does-accounts": {
    layer: 0,
    asks: ["who does the accounts", "does the accounts", "she keeps the accounts"],
    answers: [
      "That she knows the month is empty before I say the bank. {She writes it with a pencil, so that it can be changed|lying?}. || It is good, she is better than me. {And it means I am lying to the one who can add|lying?}.",
    ],
  },
  "stayed-longer": {
    layer: 0,
    asks: ["stayed a little longer", "talk come to", "if you stayed on"],
    answers: [
      "To the money. {Or she would say, show me the site, and I would have to turn the phone|lying?}. || She would ask, are you well. {Twice she would ask it, and I can answer it once only|lying?}.",
    ],
  },
  "looks-like-that": {
    layer: 0,
    asks: ["looks at you like that", "she looks at you", "when shirin looks"],
    answers: [
      "Don't look, Shirin. {And then, look, and say it for me|lying?}. || I would say that she is right. {Only this, you are right, and she would know in what|lying?}.",
    ],
  },
  "work-less": {
    layer: 0,
    asks: ["work less and eat more", "when she says work less", "says eat more"],
    answers: [
      "I nod, with the spoon in the hand. {She is worrying about a work that isn't|lying?}. || It goes in like a splinter. {She is kind to a man who I have made up|lying?}.",
    ],
  },
  "come-home-no-money": {
    layer: 0,
    asks: ["no word of money", "to think of that", "come home and no word"],
    answers: [
      "It makes me weak in the knee. {I want it, and I may not want it|apart?}. || Warm, for one minute. {Then I am again at the fifth step, and she is four hours away by plane|apart?}.",
    ],
  },
  "about-the-lie": {
    layer: 0,
    asks: ["want her to understand", "about the lie what", "understand about the lie"],
    answers: [
      "It was to last one week. {Then it was Friday again, and the lie had legs|lying?}. || That I didn't lie from no love. {I could not put one more thing on her head|lying?}.",
    ],
  },
  "not-heavy": {
    layer: 0,
    asks: ["house isnt heavy", "hear behind it", "that the house"],
    answers: [
      "That she is carrying it on one hip, with Mou on the other. {She learned this from me, to say it is light|apart?}. || I hear her sit down while she says it. {She never sat when she talked before|apart?}.",
    ],
  },
  "stays-afterwards": {
    layer: 0,
    asks: ["ask that stays", "stays with you afterwards", "she ask that"],
    answers: [
      "Is the sky there the same one. {I said yes, and then I went to look|apart?}. || If I have also a bed-time. {I don't know why this one, it stays the whole night|apart?}.",
    ],
  },
  "while-counting": {
    layer: 0,
    asks: ["two are counting", "while you count", "counting with mou"],
    answers: [
      "Good. {Until twenty I am with her|apart?}, and nobody can ask me anything. || She shouts the thirteen. {For this minute I am not away, I think|apart?}.",
    ],
  },
};
