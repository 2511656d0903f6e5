import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Halima answers: of the people of Halima's life. */
export const oftenAskedPeople: Scenario["topics"] = {
  father: {
    layer: 0,
    answers: [
      "My father was a gentle man with a loud sneeze, dear, he could calm my mother by folding a newspaper. Eleven years he's gone. || Ayah and I were close, I carried his tea in and stayed for the talk. My mother asked nobody's opinion but his.",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "My mother was the weather and my father was the roof, dear. She's here with me, and he's eleven years buried. || One strict and one soft, my parents. She measured our hems, and he slipped us the bus fare.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "Three, dear, Azman in Perth, Salmah in Johor and Liyana in the clouds. We're fond, {and the telephone does all the work|siblings}. || I've one brother and two sisters, funny, generous people. {They know our mother chiefly from photographs|siblings}.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "Three girls, dear, all grown. Nadia's the sensible one, the middle one works shifts, and Aisyah's my student. || I've three daughters, and each of them argues better than I do. The eldest has a small boy, he's four.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "None of my own, dear. Rani from next door keeps office hours here and pays in hairs. || No pets, I've enough to feed. But there's a grey cat of Mrs Nair's that's under the impression she lives with us.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "My only colleague's seventy-eight, dear, and thinks I'm new. In the shop there were three girls, and the noise of us! || At the shop I'd three girls, gossips with golden hands. Nowadays I've the Tuesday nurse, that's half an hour of good company.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "The family thinks it's a sweet old lady and a daughter with a gift for it. {They see us on her good days|siblings}. || My brother believes it's a question of diet, and my sister believes I was born patient. {Neither of them has counted the nights|siblings}.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "That I'll carry on, dear, since I do it so nicely. Nobody in the family ever said it, it came with the furniture. || My brother and sisters hope Mak stays comfortable, at my address. My girls only hope I'll eat a proper lunch.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "Salmah rings most weeks, Azman every second Sunday, Liyana when she's landed. My girls I hear from all the time. || We're on the telephone a good deal, dear, somebody's always ringing. In person it's Nadia on Fridays, and the rest at Raya.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "Not properly, dear. I say it's been a long week, and they say poor you, and there we both stop. || I've asked my daughter Nadia for Fridays, and she gave me them at once. About the nights I've not opened my mouth.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "Patience, prunes and word games, dear. And I'm to take care of myself, as if I'd left that in the cupboard out of spite. || My sister says to pray on it, my brother says omega three, and the lady at the pharmacy says to smile more.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "Being given advice is like being given a pattern, dear, when what I'm short of is cloth. || When they tell me to cheer up I feel about six years old. I thank them, and my jaw aches until supper.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "Mrs Nair, dear, next door, she'd keep a secret the way a piano keeps its tune. || I'd trust my eldest, Nadia, with most of it. With the whole of it I only ever trusted Zain.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "With Zain, dear, that last month in the hospital, we talked till they put the lights out. Since then it's been news. || A real talk, the kind with silences? With my daughter Nadia, at Raya, on the stairs, until somebody wanted plates.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "Next door would hear me, dear, Mrs Nair sleeps lightly, musicians do. And Nadia's twenty minutes off by car. || I could ring my eldest, she'd come with her hair in a net. It'd have to be an earthquake before I did it.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "Nadia, on Friday, she's here by eleven. And Mrs Nair, if I asked her round to this side of the fence. || I could have Zaiton from the surau in for tea, dear. She'd do the talking and I'd do the biscuits.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "People would say I'm jolly and never complain. A good friend would say, watch her hands, she never puts them down. || Farah from the shop would tell you that I'm quick, bossy, and soft about money. My family would only use large words.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "Zain would tell me to leave the dishes, put on something loud and stop being so noble. || My father would say, eat first, Limah, and be good afterwards. And he'd pull out the chair.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Nadia has, dear, she goes by my waistbands. The rest of them see that I'm smiling. || Hardly anyone, I'm so cheerful that it throws them off. The fishmonger asked once if I'd been ill, and I bought extra.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "Oh, I'm the family comedian, dear. {It takes the last of my breath, and then there are still the stairs|worn-out}. || I've a funny story ready before anyone can ask. {Afterwards I'm so tired that I hold on to the banister|worn-out}.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "With my mother, dear, about buttons and the bath, and she wins. With my brother and sisters never, we're too polite to be any use. || No rows in this house, only an old lady and me over a cardigan. Anything bigger than that I swallow.",
    ],
  },
};
