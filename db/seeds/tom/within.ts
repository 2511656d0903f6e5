import type { CueSpec } from "~/domain/simulator/scenario";

/** What it is like for Tom to live with what each cue shows. */
export const within = {
  "shut-down": [
    "Awkward. Like a suit that's not mine. || Like talking with my mouth full, it's not comfortable.",
    "Tight, across the chest. || It sits in my throat, most of it.",
    "Lonely, I suppose, it all being kept in. || A bit ashamed, if you want it straight.",
  ],
  useless: [
    "Like a spare part for a thing they've stopped making. || Like something left out for the council.",
    "Small, and I never was a small man. || It takes the height off a man.",
    "Ashamed. I'd sooner be shouted at. || Shame, if you want the word. Hot, round the collar.",
  ],
  hollow: [
    "Empty, like a shed that's been cleared. || Flat, with an echo to it.",
    "There's a sadness in it, a long way down. || Numb, near enough. Sad, underneath.",
    "Cold, even by a fire. || Like being stood in a corridor.",
  ],
  worn: [
    "Heavy. Like somebody's let sand in. || Like walking about in another man's boots.",
    "Old, all of a sudden. || It frightens me a bit, being that weak.",
    "Wrung out. || Done in, and nothing to show for it.",
  ],
  nights: [
    "Long. Lonely, I'd call it. || It's lonely, and it drags.",
    "Like being on watch with nothing to guard. || My head goes round and my stomach's cold.",
    "Jumpy, and tired with it. || You feel you're the only man awake in Wales.",
  ],
  apart: [
    "Lonely, though I'd not say it in company. || Like being the wrong side of a window.",
    "It's an ache, if a man can say that. || There's a pull in it, and it leaves me low.",
    "Left out, and it's me that shut the door. || Ashamed and lonely, in about equal parts.",
  ],
  gwen: [
    "Guilty, every inch of me. || Guilt. It's like a wet coat.",
    "Small, and I can't meet anybody's eye. || It shames me, and I go quiet with it.",
    "It's love and shame mixed, and it's heavy. || Rotten. There's a lump in my chest like a cold dinner.",
  ],
  "no-ahead": [
    "Grey. There's no getting warm in it. || Like a wall, a foot from my nose.",
    "Hopeless, I suppose you'd call it. Tired as well. || It takes the legs from under me.",
    "There's a drop in my stomach, and then just flat. || Nothing, and that's the bad part.",
  ],
} satisfies Record<string, CueSpec["within"]>;
