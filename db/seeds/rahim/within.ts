import type { CueSpec } from "~/domain/simulator/scenario";

/** What it is like for Rahim to live with what each cue shows. */
export const within = {
  waiting: [
    "Like a tool that nobody takes from the box. || I feel like a nail that waits for its wall.",
    "Heavy, sir, madam. And small also. || A weight in the middle, it doesn't move.",
    "Inside I am rusting, I feel it. || The heart becomes slow and dull, like an old knife.",
  ],
  shoulder: [
    "Like half a man. And angry with my own bone. || Broken, and not in one place only.",
    "Pain, and behind the pain there is fear. || Sad it makes me, as for a friend who is ill.",
    "Hot, and then a shame that I am weak. || It hurts, and it makes me small.",
  ],
  night: [
    "My head is like a market, and the body like a stone. || Tired to the bone, and in me nothing rests.",
    "It is lonely, like a boat without a light. || Alone with it, very alone.",
    "Weak I feel, and I don't ask for more. || Empty, and I think I have earned it.",
  ],
  permit: [
    "Fear. It sits in the throat. || I am afraid, like a boy before the teacher.",
    "Like a bird, and the hand is closing. || Small, so small that a pocket is enough for me.",
    "I am careful also inside, I don't breathe deep. || The fear makes my tongue heavy.",
  ],
  nerves: [
    "All my body is listening, it is fear. || I tremble inside, from outside one doesn't see it.",
    "Cold, and wet on the back, like fever. || It is like the moment before one falls.",
    "The heart beats as if somebody chases me. || Fear, and shame that I am so afraid.",
  ],
  "left-behind": [
    "Lonely. Like the last plate on the table. || So lonely, like a word that nobody says.",
    "Hollow, like a drum. || It is a hole, here, in the chest.",
    "Forgotten I feel. || As a thing that the world has put down somewhere.",
  ],
  apart: [
    "It pulls here, all the time, like a child at the shirt. || There is a pull from the chest to home, and it hurts.",
    "Missing is a hunger, no rice helps. || I miss them so that my teeth hurt.",
    "Sadness, sir, madam. A quiet sadness. || Far. As if I am only a voice.",
  ],
  lying: [
    "Ashamed, like a thief who gets the good chair. || Dirty, I feel.",
    "A stone on the tongue. And fear, each time. || Fear that I am seen, and it is heavy.",
    "I am two men, and one of them I don't like. || False I become, and false is lonely.",
  ],
  debt: [
    "Heavy, as if wet sand is on my head. || A weight on the neck, also when I rest.",
    "Guilt, sir, madam. It cooks in me on a small fire. || My fault, my fault, so it beats in me.",
    "I can't swallow well. || Fear I feel, and I am guilty to eat.",
  ],
  "not-man": [
    "Shame. I want to have no face. || Ashamed, before myself also.",
    "Useless, like a bucket without bottom. || Broken, and from myself I can't hide it.",
    "Very low. Lower than a chair. || Small I feel, as before I had a beard.",
  ],
  "no-return": [
    "Dark, sir, madam. And quiet. || Without hope, and very tired from it.",
    "Like a road with water on two sides. || Lost I am. I don't find the direction.",
    "All in me is shut. || It is as if I stand nowhere.",
  ],
} satisfies Record<string, CueSpec["within"]>;
