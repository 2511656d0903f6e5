import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of what he eats and listens to, of his flat and of small things on the ward. */
export const foodFlatAndRadio: Scenario["topics"] = {
  muesli: {
    layer: 0,
    asks: [...["on your muesli", "in your muesli"], ...["milk on it"]],
    answers: [
      "Milk, if there's any left. Otherwise it's dry. || Whatever milk's open. On a good day, a banana.",
    ],
  },
  "fire-drill": {
    layer: 0,
    asks: [
      ...["the fire drill", "fire drill about", "set off the fire", "why was there a fire"],
      ...["cause the fire"],
    ],
    answers: [
      "Burnt toast, in the staff kitchen. It's always toast. || Somebody'd left the toaster on. No fire, only a lot of stairs.",
    ],
  },
  "what-is-a-reg": {
    layer: 0,
    asks: [
      ...["whats a reg", "what is a reg", "what is a registrar", "reg mean"],
      ...["registrar mean", "what does reg", "a registrar do"],
    ],
    answers: [
      "The registrar, the doctor one up from me. || It's short for registrar. He's who I ring when I'm stuck.",
    ],
  },
  "the-medal": {
    layer: 0,
    asks: [...["the medal", "your medal", "get a medal"]],
    answers: [
      "It props the bathroom window open. || On the bathroom window, it's just the right thickness.",
    ],
  },
  "watch-tv": {
    layer: 0,
    asks: [
      ...["watch on tv", "watch on telly", "watch on the telly", "what do you watch"],
      ...["you watch much", "favourite show", "tv do you"],
    ],
    answers: [
      "Cooking shows, with the sound off. || Anything with cakes in it. I'm asleep by the ads.",
    ],
  },
  "biscuits-liked": {
    layer: 0,
    asks: [...["favourite biscuit", "favorite biscuit", "like biscuits", "biscuit do you"]],
    answers: ["Gingernuts, dunked. || A Gingernut, and you've got to dunk it."],
  },
  "which-test": {
    layer: 0,
    asks: [
      ...["which test match", "what test match", "which match", "which game"],
      ...["test match do", "which old game", "games do you listen", "against england"],
    ],
    answers: [
      "An old one against England, from the eighties. It rained. || England, at Lord's, before my time. Rain stops it twice.",
    ],
  },
  "puppy-ad": {
    layer: 0,
    asks: [...["puppy ad", "dog food", "ad for", "which ad"], ...["what was the ad", "ad about"]],
    answers: [
      "[after: ad, puppy, dog] Dog food. The puppy gets old and the boy gets tall. || It's just for dog biscuits. You see the dog grow up.",
    ],
  },
  "dinner-today": {
    layer: 0,
    asks: [
      ...["have for dinner", "for dinner tonight", "have for tea", "eaten tonight"],
      ...["eaten today", "have you eaten", "you eaten", "had to eat"],
      ...["what have you eaten", "ate today"],
    ],
    answers: [
      "Toast, twice, and a pie this morning. There's sausages coming. || A pie at eight, and toast since. Tim's bringing proper food.",
    ],
  },
  "on-toast": {
    layer: 0,
    asks: [
      ...["have on toast", "on your toast", "on the toast", "on it marmite"],
      ...["put on toast", "toast with"],
    ],
    answers: ["Marmite, always. || Marmite, and more butter than I'd recommend."],
  },
  "coffee-cart": {
    layer: 0,
    asks: [
      ...["buy the two coffees", "buy the coffees", "get the coffees", "coffee from"],
      ...["coffees from", "buy coffee", "where do you get your coffee", "get your coffee"],
      ...["what coffee", "kind of coffee", "coffee do you"],
    ],
    answers: [
      "Flat whites, from the cart in the foyer. || The cart downstairs. He starts making two when he sees me.",
    ],
  },
  "walk-home-long": {
    layer: 0,
    asks: [
      ...["how long is the walk", "long is the walk", "far is the walk", "far is it home"],
      ...[
        "far do you live",
        "how far is the hospital",
        "live near the hospital",
        "long does it take you to walk",
      ],
    ],
    answers: [
      "Half an hour, past the dairy and up the hill. || It's thirty minutes on foot. There's a hill at the end of it.",
    ],
  },
  "park-where": {
    layer: 0,
    asks: [
      ...["which park", "what park", "where was the park", "park was it"],
      ...["where is the park"],
    ],
    answers: [
      "The one across from the hospital, there's a bench by the duck pond. || Right over the road from work. It's got ducks and a bench.",
    ],
  },
  "flat-like": {
    layer: 0,
    asks: [
      ...["your flat like", "the flat like", "how big is the flat", "where is the flat"],
      ...["old house", "kind of flat", "nice flat"],
    ],
    answers: [
      "An old villa, cold, four bedrooms. The bathroom's the warm bit. || It's a draughty old place with four rooms and one good heater.",
    ],
  },

  "tim-cooks": {
    layer: 0,
    asks: [
      ...["does tim cook", "can tim cook", "what does tim cook", "tims cooking"],
      ...["brother cook", "his cooking", "is he a good cook"],
    ],
    answers: ["Sausages, steak, eggs. That's the menu. || Anything you can do on a barbecue."],
  },
  "your-car": {
    layer: 0,
    asks: [
      ...["have a car", "your car", "what car", "kind of car"],
      ...["what do you drive", "car do you"],
    ],
    answers: [
      "An old Corolla, it's in the hospital car park. || A silver Corolla. It smells of wet towel.",
    ],
  },
  "doctor-wanted": {
    layer: 0,
    asks: [
      ...[
        "sort of doctor do you",
        "kind of doctor do you",
        "what do you want to specialise",
        "want to specialise",
      ],
      ...["specialise in", "specialty"],
    ],
    answers: ["A country GP, if I get there. || Small-town GP, that was always the plan."],
  },
  "shift-liked": {
    layer: 0,
    asks: [
      ...["which shift", "best shift", "shift do you like", "favourite shift"],
      ...["like best at work"],
    ],
    answers: [
      "Early days, when the tea trolley's been. || Mornings, everyone's awake and there's toast.",
    ],
  },
  "surgery-dog": {
    layer: 0,
    asks: [
      ...["dog at the surgery", "dog under the desk", "what would the dog", "dog would you"],
      ...["call the dog", "dog be called", "dogs name be"],
    ],
    answers: ["Kevin, I think. || I'd go for Kevin, it's a good dog name."],
  },
  "flatmates-names": {
    layer: 0,
    asks: [
      ...["flatmates name", "flatmates names", "names of your flatmates", "flatmates called"],
      ...["who are your flatmates"],
    ],
    answers: [
      "[after: flatmate, flatmates, flat] Two of them are called Matt. I've never been told about the third. || There's a Matt and another Matt. The bike one I couldn't tell you.",
    ],
  },
  "how-far-run": {
    layer: 0,
    asks: [
      ...["how far did you run", "far did you run", "many kilometres", "how long was the run"],
      ...["train for it"],
    ],
    answers: [
      "Twenty-one kilometres, and a bit more to the car. || It's twenty-one. I trained for about ten weeks.",
    ],
  },
};
