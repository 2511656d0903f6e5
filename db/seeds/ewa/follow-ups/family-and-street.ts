import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of small matters about her family, her building and her street. */
export const familyAndStreet: Scenario["topics"] = {
  "chair-bought": {
    layer: 0,
    asks: [
      ...["color is the chair", "colour is the chair", "how old is the chair", "chair come from"],
      ...["buy the chair", "where is the chair from", "color was the chair"],
    ],
    answers: [
      "It is green, and we bought it when we moved in here. || Green. It came from a store on Milwaukee Avenue, long ago.",
    ],
  },
  "lake-name": {
    layer: 0,
    asks: [
      ...["what is the lake called", "lake called", "which lake", "name of the lake", "what lake"],
    ],
    answers: [
      "Lake Michigan, it is twelve minutes from my door. || It is only Lake Michigan, but one cannot see across.",
    ],
  },
  "lake-swim": {
    layer: 0,
    asks: [...["swim in it", "swim in the lake", "people swim", "do you swim"], ...["did he swim"]],
    answers: [
      "The children do, in July. I only go in to the knees. || In summer people do. Stefan swam and I held the towel.",
    ],
  },
  garden: {
    layer: 0,
    asks: [...["a garden", "a balcony", "grow anything", "grow on the"], ...["parsley"]],
    answers: [
      "Only a fire escape, with one pot of parsley. || There is the fire escape. I keep parsley out there until the frost.",
    ],
  },
  driving: {
    layer: 0,
    asks: [
      ...["do you drive", "drive a car", "have a car", "can you drive"],
      ...["drive yourself", "still drive", "your car"],
    ],
    answers: [
      "I never learned. Stefan drove, and I go by bus now. || No, the bus is good enough, and the driver knows me.",
    ],
  },
  "the-silver": {
    layer: 0,
    asks: [...["the silver", "what silver", "polish the silver", "silver from"]],
    answers: [
      "Twelve spoons and a sugar bowl, from his mother. || It is only spoons and a sugar bowl. They were his mother's.",
    ],
  },
  casseroles: {
    layer: 0,
    asks: [
      ...[
        "in the casseroles",
        "were the casseroles",
        "kind of casseroles",
        "sort of casseroles",
        "what did they bring",
      ],
      ...["what food", "casserole was"],
    ],
    answers: [
      "Noodles, mostly, with tuna from the Americans. || There was a great deal of noodle, and one good goulash.",
    ],
  },
  "sandwiches-made": {
    layer: 0,
    asks: [
      ...[
        "who made the sandwiches",
        "made the sandwiches",
        "kind of sandwiches",
        "on the sandwiches",
      ],
    ],
    answers: [
      "The parish ladies, ham and cheese, with the crusts cut off. || Ham, and cheese. The ladies of the parish made them.",
    ],
  },
  "street-stand": {
    layer: 0,
    asks: [
      ...["where is the stand", "which corner", "stand on the corner", "how far is the stand"],
      ...["far to the corner"],
    ],
    answers: [
      "On our corner, by the bus stop. It is two minutes. || By the bus stop, one sees it from the front window.",
    ],
  },
  "the-elevator": {
    layer: 0,
    asks: [
      ...["the elevator like", "slow elevator", "elevator slow", "how old is the elevator"],
      ...["kind of elevator"],
    ],
    answers: [
      "It is from 1948 and takes its time. || Small, with a brass grille. Four people must breathe in.",
    ],
  },
  "which-floor": {
    layer: 0,
    asks: [
      ...["what floor", "which floor", "floor do you live", "how high up"],
      ...["third floor"],
    ],
    answers: [
      "The third. I take the stairs down and the elevator up. || I am on the third floor, with four steps to my neighbor.",
    ],
  },
  "umbrella-kind": {
    layer: 0,
    asks: [
      ...["color is the umbrella", "colour is the umbrella", "kind of umbrella", "what umbrella"],
      ...["umbrella look like", "which umbrella"],
    ],
    answers: ["Black, with a wooden handle. || A black one, he had it mended twice."],
  },
  "to-the-hospital": {
    layer: 0,
    asks: [
      ...[
        "get to the hospital",
        "far was the hospital",
        "far is the hospital",
        "how far to the hospital",
      ],
      ...["take the bus to the hospital", "which hospital"],
    ],
    answers: [
      "By bus, with one change, about forty minutes. || On two buses. I had my seat, on the left.",
    ],
  },
  "polish-store": {
    layer: 0,
    asks: [
      ...["buy at the polish store", "the polish store", "buy at the store", "what do you buy"],
      ...["buy there"],
    ],
    answers: [
      "[after: store, fish, pickles, aisle] Rye bread, herring, white cheese. || Bread and white cheese, and fish for a Friday.",
    ],
  },
  "his-hat": {
    layer: 0,
    asks: [...["his hat", "where is his hat", "keep his hat", "hat look like"]],
    answers: ["It hangs in the hall, a gray one. || On the hall hook, gray, with a narrow brim."],
  },
  "later-folder": {
    layer: 0,
    asks: [
      ...["folder called later", "called later", "labeled later", "labelled later"],
      ...["in the folder with"],
    ],
    answers: [
      "Train times, two city maps, and a recipe for a cake. || Cuttings and maps, and the train times, which will be wrong by now.",
    ],
  },
  "cellar-shelf": {
    layer: 0,
    asks: [
      ...[
        "what did he do in the cellar",
        "do in the cellar",
        "doing in the cellar",
        "down in the cellar",
        "on his shelf",
      ],
      ...["his shelf", "in the cellar for"],
    ],
    answers: [
      "Screws in jars, and a small vise. He repaired things there. || He sorted, and he mended what people brought him. The jars are labeled.",
    ],
  },
};
