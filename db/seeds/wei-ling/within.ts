import type { CueSpec } from "~/domain/simulator/scenario";

/** What it is like for Wei Ling to live with what each cue shows. */
export const within = {
  drowning: [
    "panicky, and slow at the same time. like my hands are wet paper || scared, mostly, and heavy. everything in me goes fast except me",
    "helpless lah. like i'm kicking and not moving || like there's no air and also homework. a shut-in sort of panic",
    "my stomach drops and my head goes white || all the air goes out of me. too much, just too much",
  ],
  sleep: [
    "worn out, and wide awake on top. it's quite horrible || like my eyes are full of sand and my head's a lit-up mall",
    "so tired it's like being seasick. any small thing and i'd cry || floaty and sore. i could cry at a spoon",
    "lonely, in a stupid way. like the last one on earth with a lamp on || edgy, like i'm buzzing, and so tired under it",
  ],
  compare: [
    "small. like the last name on a list || teeny. like i came in the wrong size",
    "hot in the face, and then ashamed that it's hot || a sting, like a paper cut. after that i just feel tiny",
    "a sinking feeling. like there was a class on how to be a person and i missed it || not good enough, in short. it goes right down to my feet",
  ],
  unnoticed: [
    "lonely, and kind of see-through || like being a coat on a hook. lonely, i mean",
    "there's an ache, like being hungry but not for food || hollow, right under the ribs. and cold, even with a blanket",
    "invisible, i suppose. sad in a very quiet way || like i'm knocking from the inside. it's a sad sort of quiet",
  ],
  chest: [
    "scary. my heart goes and my thoughts go after it || frightening. like my body knows something i don't",
    "squashed, and jumpy. i can't trust my own ribs || like a fist in there, closing. i feel about five years old",
  ],
  pretending: [
    "fake. and so tired after, like my cheeks did a marathon || like i'm in a mascot suit. it's hot and lonely in there",
    "guilty, straight away. a sour kind of guilty || it leaves me guilty, and a bit like nobody's home",
    "split. like there's me and then there's the trailer of me || lonely, in a cheerful voice. they get someone nice and i stay outside",
  ],
  fraud: [
    "scared. like standing on a chair with three legs || fear, mostly, the cold sort. any second somebody coughs and it's over",
    "small and fake. like a wrong answer that got marked right || ashamed, i'd say. like it's someone else's name tag on me",
    "empty, where there should be a person || hollow, and a bit giddy. there's nothing to hold on to",
  ],
  letdown: [
    "guilty. it sits on me like wet laundry || guilt, so much of it. i feel like a bill",
    "ashamed and heavy. i could sink through the floor, politely || like something's stuck in my throat. i get so ashamed",
    "it hurts, actually. it's love and it weighs like a fridge || sad, cos it's love. and it presses on me",
  ],
  hiding: [
    "ashamed. and trapped, like i locked myself in || shame, a lot. plus stuck, like a lift between floors",
    "sick, like just before the rollercoaster goes down || my stomach's in a knot and i can't find the end of it",
    "very alone with it. like carrying a full bowl through a crowd || scared all day, at low volume. and then just numb",
  ],
} satisfies Record<string, CueSpec["within"]>;
