import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to anybody's question about those around her. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "Amma's a retired headmistress, warm and bossy, she still corrects menus in restaurants. We're very close, {only she's in Pune and I'm not|far-away}. || My mum, Amma, is tiny and funny and can't be fooled. Close, yes, {and such an awfully long way off|far-away}.",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "My dad, Appa, was with the railways and hardly says a word. We're fond of each other in a waving sort of way. || Appa's a quiet man, he'd sooner peel you an orange than ask how you are. I love him dearly.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "There's just my older brother, an accountant in Pune. He teases me, and I miss being teased. || My brother's older than me and keeps everybody's receipts. We get on ever so well, mostly in voice notes.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "Just the one, Arjun, he's four months old and very solemn. || I've one little boy, Arjun, he's been here since July. He stares at everybody as if he'd have to report on them.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "No pets, sorry! There's a heron on the canal, but he's never once offered to come home with us. || We haven't any animals at home. Mummyji isn't keen on fur, and I've enough mouths to fill.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "My old team's noisy and kind, eleven people and a man called Gary who'll only discuss lorries. || The girls at work are lovely, we used to share one big tin of flapjacks. I've hardly answered them since July.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "Rohan and his mum both think I'm short of sleep. A good night and a bit of ghee, and I'd be right. || My husband blames the broken nights and his mother blames my diet. Nobody's got as far as me.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "That I'll be glad, I think, and that Arjun's vests get ironed. Nobody's said so, they just look hopeful. || Rohan's mum hopes I'll come round to her way of doing things. Amma only hopes I'm eating.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "My mother rings daily, about half past three here. Meera and the work lot, hardly ever, and that's my doing. || I talk to my parents every afternoon, on the phone. Friends I've barely spoken to since the summer, I'm afraid.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "I don't get far. I open with Rohan's name, and he looks so tired that I ask about his day. || I don't ask, sorry. If I asked Mummyji for one thing she'd do nine, ever so nicely.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "To savour it all, mostly! And drink more water, and don't pick Arjun up too quickly. || My mother-in-law says ghee, the internet says routine, and the lady next door says let him cry. I thank all three.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "Like being handed another parcel when my arms are full. {I do say thank you, and it's lonely in there behind it|far-away}. || When people advise me or jolly me along, I beam at them. {Afterwards I'm lonelier than I was|far-away}.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "My husband Rohan, if I could catch him before he's tired. {My own people are so far off|far-away}. || Amma, I'd trust her with anything at all. {I only don't like to worry her from so far away|far-away}.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "A proper one? With Rohan, in the hospital in July, under our breath. || My last real conversation was with my husband, on the ward, the night after Arjun came. It's been bottles ever since.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "Rohan, he'd wake for me at any hour. I'd feel bad about his alarm, but I could do it. || I could say my husband's name and he'd be up. Or ring Amma, it'd be morning in Pune.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "Meera, I suppose, she's only two roads off. And there are the Thursday mums, with their prams. || I could have Meera round for tea, if I got past the embarrassment. She'd come, she's like that.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "Capable, they'd say, and always smiling. Meera might add that I used to be funnier. || People would call me organised and cheerful. A good friend would tell you I never let anyone carry anything.",
    ],
  },
  "loved-would-say": {
    layer: 1,
    answers: [
      "My grandmother, Aaji, would want to know who's looking after my hair. Then she'd pull out a chair and wait till I sat. || Aaji, my gran, would say I was still her clever girl and why's the clever girl eating crusts.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Rohan's seen that I'm quiet, and he puts it down to the nights. I don't think anybody's looked further. || Debbie, the health visitor, might have. Otherwise they'd have seen somebody busy, with very clean worktops.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "Oh yes, I smile for everyone. {By evening my face feels borrowed|not-doing-well}. || I do hide it, I'm afraid, behind a joke and a tin of biscuits. {It uses up most of the day's puff|not-doing-well}.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "Nobody quarrels here, it's all pleases. {I get put right so gently|watched} that I'd nearly welcome a row. || There aren't any arguments, Rohan and I are too tired for them. With his mother it's only silences, {and me agreeing|watched}.",
    ],
  },
};
