import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks on for one thing more: how long, what kind, and did it come again. */
export const justSaidAtLast: Scenario["topics"] = {
  "first-time-shout": {
    layer: 1,
    asks: [
      ...["was it the first time", "first time you shouted", "shouted before"],
      ...["ever shouted before"],
    ],
    answers: [
      "The third, aloud. {The first two I'd put down to the heat|temper}. || No, there've been two others, and I could tell you what she was wearing. {It doesn't get more like me|temper}.",
    ],
  },
  "behind-door-long": {
    layer: 1,
    asks: [
      ...["do you stand behind the door", "stand behind the door", "behind the door for"],
      ...["long are you behind", "how long behind"],
    ],
    answers: [
      "As long as it takes to say the Fatihah, dear, and then once more for the towel. || A minute. She'll call again if it's more, and then I'd need another.",
    ],
  },
  "hears-you": {
    layer: 1,
    asks: ["does she hear you", "she hear you", "hear you behind"],
    answers: [
      "{She asks me if there's a dog in the house|temper}. I say that it's gone now. || I don't think so. {I come out with such a nice face|temper}.",
    ],
  },
  "praying-too": {
    layer: 3,
    asks: ["was she praying", "she praying", "she pray as well"],
    answers: [
      "The whole of it, aloud, with her eyes shut. {She'll have been asking for something kind|wish}. || She was. {She got up first and straightened my scarf for me|wish}.",
    ],
  },
  "felt-after-prayer": {
    layer: 3,
    asks: [
      ...["feel afterwards", "feel after the prayer", "after you'd prayed"],
      ...["felt after"],
    ],
    answers: [
      "Light, and then I was sick at the stomach. {I rolled up both mats and I couldn't put mine on hers|wish}. || {As if I'd signed something|wish}. I made her milk twice over.",
    ],
  },
  "do-at-sea": {
    layer: 1,
    asks: [...["do there", "do by the sea", "do at the sea"], ...["do at the beach"]],
    answers: [
      "[after: sea] Stand, dear. Let it pull the sand out from under my heels, and not go after anything. || Eat a prawn with my fingers. Then I'd sit where no one can see me from behind.",
    ],
  },
  "girl-was": {
    layer: 0,
    asks: [...["was the girl", "girl hurt", "she hurt"], ...["old was she", "hurt her badly"]],
    answers: [
      "[after: girl come in, sweet young girl] Nineteen, with a plaster on her wrist. She said sorry to me, the poor child. || Barely twenty. It was a bruise, mostly, she'd a mark like a bracelet.",
    ],
  },
  "they-sang": {
    layer: 0,
    asks: [
      ...["were they singing", "what were they singing", "ladies singing"],
      ...["songs at the day centre"],
    ],
    answers: [
      "Rasa Sayang, with actions, and one of them quite drunk on it. {My mother would have corrected the parts|bad-daughter?} || An old film song, out of tune and all together. {I knew the words, that was what sent me out|bad-daughter?}",
    ],
  },
  "like-it-there": {
    layer: 0,
    asks: [
      ...["would she like it there", "she like it", "like the day centre"],
      ...["be happy there"],
    ],
    answers: [
      "[after: day centre, the garden] I think she'd have them in rows by noon. {That's what I can't forgive, that she might like it|bad-daughter?} || She might. {She'd ask them if her daughter was coming, and somebody else would say soon|bad-daughter?}",
    ],
  },
  "one-day-week": {
    layer: 0,
    asks: [
      ...["one day a week", "a day a week", "few days a week"],
      ...["go for a day", "one morning a week"],
    ],
    answers: [
      "[after: day centre] I've done the sum, it's Tuesdays. {I got as far as the form, and it wants a reason|bad-daughter?} || That's how they'd put it to me, too. {And I know that I'd sit at home and listen for her|bad-daughter?}",
    ],
  },
  "biscuits-kind": {
    layer: 0,
    asks: [
      ...["kind of biscuits", "sort of biscuits", "which biscuits"],
      ...["what biscuits", "the biscuits like"],
    ],
    answers: [
      "Cream crackers, the hard square ones in the blue tin. You could roof a house. || Those marie ones, that taste of the box. He dunked them till there was nothing to eat.",
    ],
  },
  "he-died-of": {
    layer: 0,
    asks: [
      ...["did he die of", "he die of", "did your husband die"],
      ...[
        "die from",
        "what illness did he",
        "what illness did your husband",
        "wrong with your husband",
        "what did your husband have",
      ],
    ],
    answers: [
      "It was his liver, dear, eight months from the word to the end. He'd never drunk so much as a shandy. || The liver. He said that it was the only idle part of him.",
    ],
  },
  "asked-since": {
    layer: 0,
    asks: [
      ...["asked since", "asked you since", "invited you since"],
      ...["asked you again", "invite you again"],
    ],
    answers: [
      "[after: surau] They send dates. {It's kindly meant, one isn't asked to chop a date|siblings}. || At Ramadan, the once. {I said no before she'd finished, it's a habit of the mouth|siblings}.",
    ],
  },
  "slept-there-since": {
    layer: 0,
    asks: [
      ...["slept there", "long have you slept", "been sleeping there"],
      ...["sleeping on the mattress"],
    ],
    answers: [
      "Since Ramadan. Before that I'd a bed, it's got her winter blankets on it now. || It's been since the fasting month. I said for a week or two.",
    ],
  },
  "hear-at-night": {
    layer: 0,
    asks: [
      ...["what do you hear", "you hear at night", "hear from there"],
      ...["hear in the night"],
    ],
    answers: [
      "Her feet, first. She's one step that clicks. || Every pipe in the street, dear. I could tune them.",
    ],
  },
  "asleep-again": {
    layer: 0,
    asks: [
      ...["fall asleep again", "get back to sleep", "go back to sleep"],
      ...["sleep again after"],
    ],
    answers: [
      "{Not after the second time|broken?}. I lie there and plan the porridge. || Now and then, in the first part of the night. {From three on I only rest the bones|broken?}",
    ],
  },
  "after-shouting-feel": {
    layer: 1,
    asks: [
      ...["how do you feel after", "feel after you shout", "feel when you've shouted"],
      ...["feel afterwards when"],
    ],
    answers: [
      "{Old, and found out|temper}. I go and iron something. || {I shake, and I'm so polite to her that she looks behind me|temper}.",
    ],
  },
  "had-shop-long": {
    layer: 0,
    asks: [
      ...["long did you have it", "have the shop", "long did you have the shop"],
      ...["years did you have"],
    ],
    answers: [
      "Fourteen years. I'd the lease in my own name. || It was fourteen years, and I knew every hook.",
    ],
  },
  "shop-was-called": {
    layer: 0,
    asks: [...["was it called", "shop called", "name of the shop"], ...["your shop called"]],
    answers: [
      "[after: shop] Pengantin Halima, and my name in gold. {It's Farah's now|self}. || It was Pengantin Halima, over the door. {There's another name up there now|self}.",
    ],
  },
  "last-article": {
    layer: 1,
    asks: [...["the last one about", "last article", "latest article"], ...["last one he sent"]],
    answers: [
      "Walnuts. {There was a photograph of a walnut|siblings}. || {Music and the brain, as though I'd not noticed|siblings}. I dance with her every day.",
    ],
  },
  "azman-comes": {
    layer: 0,
    asks: [
      ...["does he ever come", "he ever come", "he come over"],
      ...["brother ever come", "he ever visit", "does he visit"],
    ],
    answers: [
      "[after: perth] At Raya, when there's a fare. {He stands in the garden with his hands behind him|siblings}. || Not since the year before last. {He'd come if I said, I haven't found how to say it|siblings}.",
    ],
  },
  "did-with-bath": {
    layer: 0,
    asks: [
      ...["do when she thought", "do about the bangles", "do when she wouldn't"],
      ...["when she wouldn't let you"],
    ],
    answers: [
      "[after: bangles, bathe her] I gave her the bangles to hold, all six, and I washed round them. || I went out, knocked, and came in again as somebody else. It works one time in three.",
    ],
  },
};
