import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the step, the lady next door and the cat. */
export const stepAndFence: Scenario["topics"] = {
  "which-step": {
    layer: 0,
    asks: [
      "which step",
      "which step are you",
      "sitting on the stairs",
      "on the stairs somewhere",
      "what step",
      "step is that",
      "where is this step",
      "where is that step",
      "where is the step",
      "your step",
      "step you are on",
      "step outside",
    ],
    answers: [
      "The back step, by the kitchen door. There's a fern beside me. || It's only the one behind the kitchen, with room for me and a cat.",
    ],
  },
  "next-door": {
    layer: 0,
    asks: [
      "who lives next door",
      "lives next door",
      "next door to you",
      "who is next door",
      "whos next door",
      "who is your neighbour",
      "whos your neighbour",
      "live next door",
    ],
    answers: [
      "Mrs Nair, a retired piano teacher. We nod over the fence. || That's Mrs Nair, dear, with her piano and her cat.",
      "The cake's for Mrs Nair, yes, I'm muddled tonight. || Yes, it's Mrs Nair that the cake is for.",
    ],
  },
  "cake-thursday": {
    layer: 0,
    asks: [
      "bring them a cake",
      "the cake on thursday",
      "cake on thursday",
      "a cake on thursday",
      "meant to bring",
      "bring her a cake",
      "what cake will you",
      "cake will you",
      "bake the cake",
      "cake for mrs nair",
      "who is the cake for",
      "take her a cake",
      "take them a cake",
    ],
    answers: [
      "It's for Mrs Nair, next door, if I get it baked. A plain marble one. || For Mrs Nair, on the Thursday. I'd better buy eggs.",
    ],
  },
  "nair-piano": {
    layer: 0,
    asks: [
      "mrs nair play",
      "what does she play",
      "piano does she",
      "piano next door",
      "hear the piano",
      "play the piano",
      "pieces does she play",
    ],
    answers: [
      "Scales, and one waltz with a wrong note in it. || A waltz on Sundays, and she never gets past the second page.",
    ],
  },
  "cat-does": {
    layer: 0,
    asks: [
      "what does the cat do",
      "the cat doing",
      "cat doing now",
      "cat look like",
      "where is the cat",
      "cat now",
      "kind of cat",
    ],
    answers: [
      "She's washing one leg, and pretending not to listen. || On my foot at present, and heavy.",
    ],
  },
  "cat-called": {
    layer: 0,
    asks: [
      "what is the cat called",
      "cat called",
      "cats name",
      "name of the cat",
      "cat have a name",
    ],
    answers: [
      "Rani, though she's Mrs Nair's and not mine. || She's called Rani, and she belongs next door.",
    ],
  },
};
