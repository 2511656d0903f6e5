import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about what helps, who knows and what she needs. */
export const ofWhatHelps: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["running, till i can't think", "until my lungs are louder"],
    answers: {
      why: [
        "there's no room for him in it. it's all just leg || you can't run and compose a text, i've tried, i hit a bin",
      ],
      then: [
        "i stop, and there he is at the gate, not even out of breath || it's waiting on the step for me with its arms folded",
      ],
    },
  },
  {
    said: ["drawing with my left hand", "left-handed drawings. i did one"],
    answers: {
      why: [
        "nobody can leave you for a bad drawing if it's meant to be bad || because it can't go wrong, it starts wrong",
      ],
      mean: [
        "like a kettle with a grudge, that was yesterday's || it's lines that fall over. i did a hand and it had seven, it looked thrilled",
      ],
    },
  },
  {
    said: ["the dog breathes into the mic", "very good advice"],
    answers: {
      why: [
        "he doesn't know i've been dumped. to him i'm just noa who's got ham || it's the sound of somebody with no opinion",
      ],
      often: [
        "three a day now, she's upped it || every day. my sister sends him in the morning and again at teatime",
      ],
    },
  },
  {
    said: ["nine pages. it's in the freezer", "it behind the peas"],
    answers: {
      why: [
        "so i can't post it in a bad mood. you'd have to wait for it to thaw || i wanted it shut away in something with a door, and the oven didn't feel kind",
      ],
      when: [
        "the first weekend, from about midnight. i stopped because the pen did || day four, in one go. you can see where the tea went over",
      ],
      mean: [
        "it's a letter to him. it starts out as a telling-off, it loses its nerve || it's all the things, in order, and then not in any order at all",
      ],
    },
  },
  {
    said: ["first guy had his jacket", "in my ex's jacket, same one"],
    answers: {
      why: [
        "i wanted somebody to look at me. just for a bit, just to check it still worked || tali dared me. and i was sick of being the one at home",
      ],
      then: [
        "deleted the lot. i lasted about as long as an egg || off came the app, and the phone went out to live with the cat's dish",
      ],
      felt: [
        "{like he'd been let out in bulk|replaced} || {i went cold, it's even got the same missing button|replaced}",
      ],
    },
  },
  {
    said: ["nobody knows how bad. online", "i post nice skies so people"],
    answers: {
      why: [
        "you say it out loud and then it's true, and there's washing up as well || because if i'm fine then nobody's left me on my own, are they. it's just a quiet week",
      ],
      who: [
        "our friends, mum, my year. you can have the real one, you're not on there || anyone who's looking. the group, mostly",
      ],
    },
  },
  {
    said: ["sister tali knows a bit", "got a bit of it. she's 17"],
    answers: {
      mean: [
        "she's got the crying. {the nights i've kept, they're not for someone with exams|burdening} || i mean the sofa, and that he's gone. {not what i think about on the sofa|burdening}",
      ],
      why: [
        "she's seventeen! {she's got osmosis, she can't have me as well|burdening} || because {when it was dad i was the one who found her shoes|burdening}. you don't swap",
      ],
      theySaid: [
        "that i've got to eat, and that he's a sock. she covers it all || she sends the dog. that's her way of saying she's read it",
      ],
    },
  },
  {
    said: ["someone to be angry WITH me", "get angry with me! just call"],
    answers: {
      why: [
        "everyone's so reasonable. i'm the only one in here who's lit || because on your own it's just a noise. with somebody it's a point",
      ],
      mean: [
        "say 'HE DID NOT'. say it like you've dropped a plate || like 'what a spoon'. it doesn't need to be clever, it needs to be on my side",
      ],
    },
  },
  {
    said: ["to not be my fault for", "an hour off from it being"],
    answers: {
      why: [
        "{it's been my fault for eight days straight and i'm tired of my own face|shame!} || because i've been at it since the text. {even the judge wants her tea|shame!}",
      ],
      mean: [
        "just no list. nobody reading me what i said in july || like when they ring the bell at swimming and you all get out",
      ],
    },
  },
];
