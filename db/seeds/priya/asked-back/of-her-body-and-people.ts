import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about sleep, food, her body and her people, just told. */
export const ofHerBodyAndPeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Even when he doesn't, I do", "when he does go longer I'm up"],
    answers: {
      why: [
        "{My ears are set for it now|tired-all}. I wake and it's only quiet. || {I wake up because he hasn't|tired-all}. I have to go and see why.",
      ],
      felt: [
        "{Like jet lag, and I've not been anywhere|tired-all}. || {Sort of padded|tired-all}. People's words get to me late.",
      ],
    },
  },
  {
    said: ["My husband offered to take a night", "My husband took a whole night"],
    answers: {
      why: [
        "{I was listening for him to need me|tired-all}. He didn't need me. || {I could hear every little noise of him making it up|tired-all}. I wanted to go and do it, isn't that silly?",
      ],
      theySaid: [
        "He asked if I felt better, and I said like a new woman. || He was so pleased, he'd not woken me once. I said it was wonderful.",
      ],
    },
  },
  {
    said: ["what's left on the side", "Whatever's left on the counter"],
    answers: {
      why: [
        "{There isn't a moment to make a plate, and then I'm too tired to chew it|tired-all?}. || {By the time he's fed I've forgotten I was hungry|tired-all?}.",
      ],
      often: [
        "Most days. Sundays there's a proper dinner. || Lunch is nearly always that. I get something hot in the evening.",
      ],
    },
  },
  {
    said: ["ghee laddoos for the milk", "I have them standing"],
    answers: {
      why: [
        "It's for making milk. {I haven't any milk, and she's watching me chew|watched?}. || It's tradition, and she's gone to such trouble. {I can't sit and enjoy it, it'd look as though I agreed|watched?}.",
      ],
      felt: [
        "They're delicious, that's what's annoying. || Heavy, and rather looked after. I'd like to be let off.",
      ],
    },
  },
  {
    said: ["when I reach for the top shelf", "stretch up to the high shelf"],
    answers: {
      felt: [
        "Like a zip that's been sewn in wrong. || A sort of tug, and one part that's gone numb.",
      ],
      theySaid: [
        "The doctor said it was very neat. || They said no lifting, and then they handed me a baby.",
      ],
    },
  },
  {
    said: ["My heart races when the monitor", "It's the monitor. One crackle"],
    answers: {
      why: [
        "{I think I've missed something|tired-all}. I've only missed him sneezing. || {It might be the one time it matters|tired-all}. It's generally a lorry going by.",
      ],
      often: [
        "Five or six times a night. || All night long. And once at a crisp packet, in the daytime.",
      ],
    },
  },
  {
    said: ["his mother who's staying till", "Mine are both in Pune"],
    answers: {
      why: [
        "She came to help when he was born, it was only meant to be six weeks. || They turned down the visa. So mine's on the phone, and his is in the kitchen.",
      ],
    },
  },
  {
    said: ["She watches how I hold him", "I can feel her eyes on my hands"],
    answers: {
      felt: [
        "{I hold him as if there's an examiner|watched}. || {My fingers go thick|watched}. I've put a nappy on the wrong way round, under those eyes.",
      ],
      why: [
        "She's worried about his neck, I think. {I'm quite keen on his neck myself|watched}. || She wants to be useful. {It's only that I can hear her not saying it|watched}.",
      ],
    },
  },
  {
    said: ["I turn the phone so she sees", "I point the camera at him"],
    answers: {
      why: [
        "{She'd see it in one second, she always could|far-away}. || {If I look at her I'll cry, and it's her bedtime|far-away}.",
      ],
      theySaid: [
        "She says oh, look at those ears! {And then, Priya, are you there|far-away}? || She goes along with it. {There's a little stop first|far-away}, and then it's how fat he's got.",
      ],
    },
  },
  {
    said: ["We all say it's magical", "then we put the chairs back"],
    answers: {
      why: [
        "{The first person says it, and after that you can't very well not|not-doing-well?}. || I don't know who started it. {I've said it myself, with wet eyes|not-doing-well?}.",
      ],
      felt: [
        "{Like clapping at the end of something I didn't see|not-doing-well?}. || {Sort of flat|not-doing-well?}. You could hear the chairs.",
      ],
    },
  },
  {
    said: ["sent a onesie with a pun", "The girls from work sent him"],
    answers: {
      why: [
        "{It needs somebody funny to answer it, and she's out|not-doing-well}. || {I start, and it sounds like a thank-you from a building|not-doing-well}.",
      ],
      felt: [
        "{They sent it to the old me|not-doing-well}. I feel I ought to forward it. || {It made me homesick for a desk|not-doing-well}.",
      ],
    },
  },
  {
    said: ["I don't want to be one more", "I don't want to be another job"],
    answers: {
      why: [
        "{He comes in like a man who's been carrying a piano|in-the-way?}. I can't hand him mine. || {He'd try to mend it, and he's got nothing left to mend with|in-the-way?}.",
      ],
      theySaid: [
        "He'd say I'm not a thing. He says it with his eyes shut. || He says, you never ask for anything. I think he means it as a compliment.",
      ],
    },
  },
  {
    said: ["we do a handover, like nurses", "it's ounces and nappies at the door"],
    answers: {
      when: [
        "It changed in August, once he was back at work. || Since the summer. We had one last proper talk on the ward, whispering.",
      ],
      felt: [
        "I miss him, and he's in the next chair. || Like two very nice colleagues. One of us snores.",
      ],
    },
  },
  {
    said: ["I miss knowing what I'm doing", "There I knew what I was doing"],
    answers: {
      mean: [
        "A lorry's late, so you ring, so it's fixed. {Nobody arches its back at you|not-doing-well?}. || You'd ask me a thing and I'd have it. {Here I'm asked by crying, and I never know|not-doing-well?}.",
      ],
    },
  },
  {
    said: ["I dreamt about a spreadsheet", "I had a dream about stock levels"],
    answers: {
      why: [
        "It all came out even. {And somebody'd asked me something that I knew|not-doing-well?}. || Nobody needed winding, and there was a total at the bottom. {I was good at it|not-doing-well?}.",
      ],
      felt: [
        "Peaceful! Then I heard him, and it was Tuesday. || Very happy, for about as long as it takes to open your eyes.",
      ],
    },
  },
];
