import type { CueSpec } from "~/domain/simulator/scenario";

/** What it is like for Priya to live with what each cue shows. */
export const within = {
  "not-doing-well": [
    "Sad, I think. As if I'd left myself on a train. || Like I've gone missing and nobody's put up a poster. It makes me sad, sorry.",
    "Strange, and a bit weepy, like wearing somebody else's coat. || Lonely, in a very tidy way.",
    "There's a lump in my throat that doesn't go down. || A sort of ache, behind the smile.",
  ],
  "tired-all": [
    "Like being made of wet sand. I could weep with it. || Heavy and thin at once, if that's possible. I'm never far from tears.",
    "Jittery, and so worn down. || Jangly, like a spoon in an empty tin.",
    "Foggy. I'm there, but only in outline. || As though I'm behind a curtain and every voice is far off.",
  ],
  watched: [
    "Small. As if there'll be a mark at the end. || About six years old, waiting for the red pen.",
    "My shoulders go up and my hands turn stupid. || I tighten all over, and I'm all thumbs.",
    "Ashamed, and cross that I'm ashamed. || A hot sort of shame, sorry, and crossness under it.",
  ],
  evenings: [
    "Frightened, and there's nothing to point at. || Dread, I suppose it is. It's cold and it sits low down.",
    "Like missing a step in the dark, only it goes on. || Everything in me drops, and my hands won't settle.",
    "Scared, like a child in a big house. || Trapped, and ever so silly for it.",
  ],
  "far-away": [
    "Homesick. It's like being hungry all over. || An ache, right in the middle of me. Homesickness, I suppose.",
    "Very alone, even with people about. || Lonely, and I feel greedy for saying so.",
    "Like having my nose against a shop window. || As if I'm watching it all through a letterbox.",
  ],
  numb: [
    "Flat. And then frightened of how flat. || Like a telephone that nobody's plugged in. It scares me, that.",
    "Muffled, is the nearest word. || As if I'm wrapped in cotton wool and the world's outside it.",
    "Empty, and so guilty for being empty. || Just blank, sorry. And sad about the blank.",
  ],
  "bad-mother": [
    "Ashamed. Right down to my feet. || Such shame, sorry. I want to hide my face.",
    "It's a sick, sinking feeling, as if I'd been found out. || Like I've failed at the one thing everyone can do.",
    "It hurts, a sort of bruise inside. || Wretched, if I'm truthful. It's sore, right in here.",
  ],
  "in-the-way": [
    "Guilty. I try to take up less room. || Guilt, mostly. It's like a stone in my shoe.",
    "Small and sorry, that's the feeling. || Like a parcel that everyone has to step round.",
    "Squashed. I find I'm holding my breath. || Tight, across here, and I daren't breathe out.",
  ],
  pictures: [
    "I go cold all over, and then comes the shame. || Terrifying, and then I'm so ashamed.",
    "My heart bangs and I feel sick. || Very, very frightened. And dirty somehow, sorry.",
    "As if I can't trust my own head. || Afraid of my own mind, that's what it is.",
  ],
  car: [
    "Guilty, and for a second so free, and then guilty again. || A rush of relief, and then horror at myself.",
    "Trapped. Everything in me pulls the other way. || Desperate, I think is the word. As if there isn't enough air.",
    "I feel like a thief, sorry. A very tired one. || Wicked, that's the word that comes.",
  ],
} satisfies Record<string, CueSpec["within"]>;
