import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her shop and what is left of her. */
export const ofHerselfGone: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I gave it to the eldest girl", "I had three girls at the machines"],
    answers: {
      why: [
        "You can't pin a hem with your mother at the bus stop. {I thought that I'd have it back, I'd not have signed otherwise|self?}. || There was nobody to mind her, and brides won't wait. {A song was all that I'd the strength to haggle for|self?}.",
      ],
      when: [
        "In the second year of this, two years ago now. It was a Friday, I swept up first. || That's two years since. There was a gown half cut on the table.",
      ],
      felt: [
        "I was brisk about it, I gave her the keys and a cake. {It was at the traffic lights that I'd nothing in my hands|self?}. || Oh, I was busy that day. {I only heard it in the night, the door without a bell on it|self?}.",
      ],
      theySaid: [
        "She cried, the girl, and said that it'd always be mine. She was so kind about it. || She asked would I come in on Saturdays. I said certainly, and I've not been once.",
      ],
      then: [
        "I came home and made porridge. {There it is, the whole second act|self?}. || I took my scissors and the blue cushion. {The rest stayed, and so did she, the woman who worked there|self?}.",
      ],
    },
  },
  {
    said: ["a blank wall where I stand", "took the medicine list off the fridge"],
    answers: {
      why: [
        "It's the only thing in the house that has my handwriting on it. {And it's about her|self?}. || It's what they ask me for when they ring. {Nobody has wanted another page of me|self?}.",
      ],
      mean: [
        "I know when each thing's given and what with. {I've gone into it, the way water goes into rice|self?}. || {I can't think what I'd say after, I give her the white one at eight|self?}.",
      ],
      often: [
        "When it's been a long day, two evenings in the week. Mornings I'm too busy to be a wall. || Since about the shop, dear. It gets worse when the nurse has praised it.",
      ],
      felt: [
        "{Pale|self?}. It's a pale sort of feeling, I've not got a better word. || {As if I'd be folded along with it|self?}. It's a very neat list.",
      ],
    },
  },
  {
    said: ["used to say I filled a room", "he could hear me from the road"],
    answers: {
      why: [
        "I've turned it down so often for her sake, {I can't find where it went up|self?}. || Nobody's asked me to be more than useful. {You don't chat with the sideboard|self?}.",
      ],
      mean: [
        "I hang there, and people look past me to see how she is. {You'd draw me to one side|self?}. || They come in and go straight to her chair. {I've had a coat put over me, or very nearly|self?}.",
      ],
      felt: [
        "He said it with such pride. {It's hard to be a curtain when you've been announced|self?}. || {I miss the noise I made|self?}. It's strange to miss one's own noise.",
      ],
      when: [
        "Oh, all through, dear, from our wedding on. It's six years that nobody's said it. || Whenever he came home, for twenty-odd years. The last was from a hospital bed.",
      ],
    },
  },
];
