import type { Scenario } from "~/domain/simulator/scenario";

const photosNone = [
  "near: there isn't one with me in",
  "near: i'm an elbow once",
  "near: thousands of photos of him",
  "near: phone is full of pictures",
];
const auntieChairs = [
  "near: be aunties on every chair",
  "near: here there's the radiator",
  "near: somebody on every chair",
  "near: me and a radiator",
];
const rushLove = [
  "near: there'd be a rush of love",
  "near: still waiting on the platform",
  "near: promised a big wave of love",
  "near: on the beach with a towel",
];
const magical = [
  "near: we all say it's magical",
  "near: everyone says magical",
  "near: put the chairs back",
  "near: baby group on thursdays",
];

/** What Priya answers to who asks on about the photos, the chairs in Pune, the rush of love and the baby group. */
export const nearThePhotos: Scenario["topics"] = {
  "photos-last-one": {
    layer: 0,
    asks: [
      ...photosNone,
      ...["when was the last one of you", "when was your last photo", "which was the last picture"],
    ],
    answers: [
      "The day we came home, and I'm mostly blanket. || In July, on the ward. I'm looking at something behind the camera.",
    ],
  },
  "photos-ask-rohan": {
    layer: 0,
    asks: [
      ...photosNone,
      ...["could rohan take one", "have you asked someone to take one", "would you ask him"],
    ],
    answers: [
      "He'd do it like a shot. I'd have to say why I wanted it. || Not yet, I keep meaning to be tidier first.",
    ],
  },
  "photos-like-one": {
    layer: 0,
    asks: [
      ...photosNone,
      ...["what would you like a picture of", "which photo would you want", "what would be in it"],
    ],
    answers: [
      "Just me and him by the canal, not looking at anybody. || The back of us. I'd like to see if we look like a pair.",
    ],
  },
  "photos-show-him": {
    layer: 0,
    asks: [
      ...photosNone,
      ...[
        "what will he think of it later",
        "will he wonder where you were",
        "what would arjun see",
      ],
    ],
    answers: [
      "He'll think he'd a very attentive sofa. || That somebody was there, I hope. You can see my thumb in a few.",
    ],
  },
  "photos-send": {
    layer: 0,
    asks: [
      ...photosNone,
      ...["who do you send them to", "who sees the photos", "who gets the pictures"],
    ],
    answers: [
      "Amma, eleven or twelve a day, and the aunties pass them on. || My mother, his granny's friends, and the girls from work at Christmas, I should think.",
    ],
  },
  "chairs-who": {
    layer: 1,
    asks: [
      ...auntieChairs,
      ...["who are the aunties", "who would be there", "which aunties are they"],
    ],
    answers: [
      "Amma's two sisters, next door, and a Mrs Joshi nobody's related to. || My mother's sisters and half the lane.",
    ],
  },
  "chairs-do-for-you": {
    layer: 1,
    asks: [
      ...auntieChairs,
      ...["what would they do", "how would they help", "what would the aunties do for you"],
    ],
    answers: [
      "One'd bath him, one'd feed me, and one'd criticise the curtains. || They'd rub his legs with oil and tell me I was thin.",
    ],
  },
  "chairs-too-much": {
    layer: 1,
    asks: [
      ...auntieChairs,
      ...["would it be too much", "would you want them all", "would that annoy you"],
    ],
    answers: [
      "After a week, yes! I'd give a lot for the week. || I'd be hiding in the pantry by Thursday. Happily, though.",
    ],
  },
  "chairs-who-here": {
    layer: 1,
    asks: [
      ...auntieChairs,
      ...["who comes to you here", "do people visit", "have you got friends nearby"],
    ],
    answers: [
      "People came with casseroles in July. Then it was August. || The man for the meter, and next door with a parcel.",
    ],
  },
  "chairs-radiator": {
    layer: 1,
    asks: [
      ...auntieChairs,
      ...[
        "what is it with the radiator",
        "do you talk to the radiator",
        "what does the radiator do",
      ],
    ],
    answers: [
      "It knocks at four, so it's sort of a visitor. || I've my back against it when I feed him, it's company of a kind.",
    ],
  },
  "rush-who-told": {
    layer: 1,
    asks: [...rushLove, ...["who told you that", "who said there would be", "who promised it"]],
    answers: [
      "Everyone, the girls at work, my cousins, the book by the bed. || My cousin in Mumbai, she said it knocked her flat. And the leaflets.",
    ],
  },
  "rush-feel-instead": {
    layer: 1,
    asks: [
      ...rushLove,
      ...["what did you feel instead", "what came instead", "how was it when you saw him"],
    ],
    answers: [
      "Polite, I think. I said hello to him, like at an interview. || I counted his fingers. I was so relieved and so tired, and that was all of it.",
    ],
  },
  "rush-ever-bit": {
    layer: 1,
    asks: [
      ...rushLove,
      ...[
        "have you felt any of it",
        "has there been a bit",
        "do you ever feel it",
        "is there a glimpse",
      ],
    ],
    answers: [
      "Once, by the canal, he grabbed my scarf. It was quick. || For a second, when he sneezed on the doctor.",
    ],
  },
  "rush-rohan-got": {
    layer: 1,
    asks: [...rushLove, ...["did rohan have it", "did your husband feel it", "how was it for him"]],
    answers: [
      "Straight away, he cried on the midwife. || He did, you should have seen him. I was glad one of us had caught it.",
    ],
  },
  "rush-still-come": {
    layer: 1,
    asks: [
      ...rushLove,
      ...["will it still come", "do you believe it will come", "could it be late"],
    ],
    answers: [
      "I'd like to think it's only delayed. They do announce it, don't they? || Some days I believe it. I leave the door open for it.",
    ],
  },
  "magical-who-first": {
    layer: 0,
    asks: [...magical, ...["who says it first", "who started it", "who says magical"]],
    answers: ["The one with the very clean pram. || It goes clockwise, so whoever's by the urn."],
  },
  "magical-believe-them": {
    layer: 0,
    asks: [
      ...magical,
      ...[
        "do you believe them",
        "is it magical for them",
        "do they mean it",
        "is it true for the others",
      ],
    ],
    answers: [
      "About half of it. One of them says it with her eyes shut. || I can't tell, they're as good at it as me.",
    ],
  },
  "magical-say-true": {
    layer: 0,
    asks: [
      ...magical,
      ...[
        "could you say something true",
        "what if you said it isn't",
        "what would you say instead",
      ],
    ],
    answers: [
      "I'd say it's long. Just that, it's long, isn't it? || Somebody'd drop a rattle, I think, and then I'd find out who they are.",
    ],
  },
  "magical-friend-there": {
    layer: 0,
    asks: [
      ...magical,
      ...["is there one you like", "could one be a friend", "do you see any of them outside"],
    ],
    answers: [
      "The quiet one with a little girl. We both like the seat near the door. || I've had a coffee with nobody yet. I've somebody in mind.",
    ],
  },
  "magical-what-do-there": {
    layer: 0,
    asks: [...magical, ...["what do you do there", "what happens at the group", "what is it like"]],
    answers: [
      "A song, a shaker, a biscuit. || We wave scarves at them, and they look at the lights.",
    ],
  },
};
