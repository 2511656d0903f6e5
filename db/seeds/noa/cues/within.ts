/** What it is like for Noa to live with what each cue shows, said where just that is asked for. */
export const within = {
  rage: [
    "like a kettle with the lid taped on. everything shakes || furious, all the way down to my hands",
    "hot, like my face is going to come off. and then i want to cry, which makes me angrier || i go red and shaky and i could bite through a chair",
  ],
  nosleep: [
    "like wet cardboard. SAD wet cardboard || floaty and sad, like i'm a balloon from last week",
    "everything's too loud and i'm too slow and i could cry at anything || i'm wrecked. my eyes hurt, my bones hurt, i'm sad in places i didn't know i had",
  ],
  replaced: [
    "small, like an old phone in a drawer || like i got swapped and nobody kept the receipt",
    "ugly, and then stupid for minding || i feel about this big, like the first draft of somebody better",
  ],
  ghosted: [
    "lonely, like proper lonely, like i'm behind glass || like i'm invisible, and i'm waving",
    "cold. like someone's turned the heating off in me || so lonely my stomach hurts",
  ],
  missing: [
    "an ache, an actual ache, right in the middle || like being homesick except i'm at home",
    "hollow. like somebody's been at me with a spoon || my whole body goes looking for him and then it sits down and cries",
  ],
  shame: [
    "hot face, cold stomach, i want to climb inside my own jumper || so embarrassed i go hot all over, i could crawl under a rug",
    "stupid. like everybody got the joke and i AM the joke || small and stupid and looked at",
  ],
  burdening: [
    "heavy, like i'm a bag someone else has to carry || guilty. like i'm taking up a seat",
    "i go really quiet inside and try to weigh less || like i'm a bill that keeps turning up, i feel bad for whoever opens it",
  ],
  chest: [
    "scary, honestly. and sad, like my body's crying without me || like there's no room for air, only sad",
    "tight, and then i panic that it's tight || squeezed. by something that isn't even sorry",
  ],
  unlovable: [
    "ashamed, mostly. like there's something wrong with me that everyone can see but me || like i'm a mistake somebody has to keep apologising for",
    "worthless, there's your word || like a thing you'd hand back at the desk. i feel that cheap",
  ],
};
