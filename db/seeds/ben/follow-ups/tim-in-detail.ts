import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small matters about his brother Tim. */
export const timInDetail: Scenario["topics"] = {
  "brother-lives": {
    layer: 0,
    asks: [
      ...["brother live with you", "he live with you", "tim live with you"],
      ...["is he your flatmate", "your brother here"],
      ...["is tim your flatmate", "tim here with you"],
    ],
    answers: [
      "No, he's a few hours down the line. He's driving up, and he's got my couch. || He's not in Auckland, he's on the road up now. He'll be on the couch till after the weekend.",
    ],
  },
  "tim-age": {
    layer: 0,
    asks: [
      ...["how old is tim", "how old is your brother", "older or younger", "older than you"],
      ...["much older", "tims age"],
    ],
    answers: [
      "He's thirty-one, four years up on me. || Four years older. He got the shoulders as well.",
    ],
  },
  "tim-family": {
    layer: 0,
    asks: [
      ...["tim married", "tim have kids", "tim have a family", "brother married"],
      ...["brother have kids", "he married", "he have kids", "have a wife"],
    ],
    answers: [
      "Not married. He's got a girlfriend who does the books for him. || No kids, there's a girlfriend and a lot of timber.",
    ],
  },
  "tim-ute": {
    layer: 0,
    asks: [
      ...["what kind of ute", "kind of ute", "color is the ute", "his ute"],
      ...["the ute", "new ute"],
    ],
    answers: [
      "White, with a dent already. He's very proud of it. || It's a white one, with racks. He washes it more than himself.",
    ],
  },
  "tim-builds": {
    layer: 0,
    asks: [
      ...["what does tim build", "build houses", "what kind of houses", "houses does he"],
      ...["what is he building", "tim building"],
    ],
    answers: [
      "Normal houses, three bedrooms. He's doing a school roof at the moment. || Family homes, mostly. There's a school roof on as well.",
    ],
  },
  sausages: {
    layer: 0,
    asks: [
      ...["what kind of sausages", "kind of sausages", "sausages are they", "the sausages"],
      ...[
        "cook the sausages",
        "sausages for",
        "what are you having for dinner",
        "having for tea tonight",
      ],
    ],
    answers: [
      "Pork and fennel, from his butcher. He cooks them, I do the toast. || He's got a butcher he believes in. It'll be pork ones, with bread.",
    ],
  },
  "tim-cricket": {
    layer: 0,
    asks: [
      ...["team does tim", "which team", "play cricket", "did you play"],
      ...["cricket team", "tim play", "does he play", "do you play cricket"],
    ],
    answers: [
      "He bowls for his club, slowly. I used to carry the drinks. || Tim still plays on Saturdays. I was a scorer, I had good handwriting then.",
    ],
  },
  paddleboard: {
    layer: 0,
    asks: [...["paddleboard", "tim fell", "tim fall", "fall off"], ...["fell off a"]],
    answers: [
      "At the lake in January. He went in with his sunglasses on. || Tim's a big man and it was a small board. He came up still talking.",
    ],
  },
  "tim-where": {
    layer: 0,
    asks: [
      ...["where does tim live", "where does your brother live", "where does he live"],
      ...["where is tim coming from", "where is he driving from", "how far away is tim"],
    ],
    answers: [
      "Napier, about five hours down the road. || He's in Napier. It's five hours if you don't stop for pies.",
    ],
  },
  "tim-drive": {
    layer: 0,
    asks: [
      ...["long is the drive", "far is the drive", "drive for tim", "far to drive"],
      ...["long a drive", "how far does he have to", "long does it take him"],
    ],
    answers: ["Five hours, six with Tim's bakeries. || It's about five hours, and he stops a lot."],
  },
  "tims-knee": {
    layer: 0,
    asks: [...["his knee", "tims knee", "bad knee", "happened to his knee"]],
    answers: [
      "Rugby, years back. He says it's fine. || He did it playing rugby, and he won't see anyone.",
    ],
  },
};
