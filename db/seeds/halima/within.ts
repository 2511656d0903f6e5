/** What it is like for Halima to live with what each cue shows, said where just that is asked for. */
export const within = {
  "worn-out": [
    "I'm tired to the marrow, dear, like a cloth that's been through the wash too often. || Emptied, dear. You could turn me upside down and nothing would run out.",
    "My bones hum with it, and I feel a hundred years old. || Heavy all over, as if I'd a sleeping child on each arm.",
  ],
  broken: [
    "Dizzy, dear, and my eyes full of sand. I could weep from tiredness. || Like walking under water, dear, everything reaches me late.",
    "I go thin-skinned, the smallest thing makes my heart jump. || Worn through, dear, you could hold me up and read the paper.",
  ],
  siblings: [
    "Angry, dear, and lonely with it. || I feel left behind, and then I'm cross with myself for minding.",
    "Like the last chair in a hall when the others have been stacked, and with something hot in my throat. || Something hot goes up my neck, dear, and I swallow it, and it sits there.",
  ],
  resentment: [
    "I boil, dear, with the lid on. || Anger, dear, and I'd never have thought I had so much of it.",
    "My jaw aches from keeping it in, and afterwards I feel mean. || Bitter, like tea that's stood too long, and then I'm ashamed of being bitter.",
  ],
  unknown: [
    "Bereaved, dear, and no one comes to tell me they're sorry. || Sad, dear, in a way that there's no dress for.",
    "Something drops in me, every time, like a cup off a shelf. || A little cold hand goes round my heart, and I smile.",
  ],
  temper: [
    "Hot as a pan, dear, and then I'm frightened of myself. || Rage, dear, so quick that I don't know my own face, and right behind it the shame.",
    "My ears ring and my hands shake, and I feel like a stranger. || I'm burning one minute and sick about it the next.",
  ],
  "her-arms": [
    "Shame, dear, and such a sorrow that I go weak. || I'm so sorry that it makes me ill.",
    "My heart turns over, and I can't look at my own hands. || Like a thief in my own house, dear, and so sad that I can't swallow.",
  ],
  self: [
    "Faded, dear, like a picture that's hung on the sunny side. || I feel like nobody in particular, dear.",
    "A bit ghostly. I look for myself and there's no one in. || Small, dear, and somehow mislaid, like one sandal.",
  ],
  "bad-daughter": [
    "Guilty, dear, from the soles up. || Guilt, dear, I wake with it and I lie down with it.",
    "Small, dear, like a child outside the office door, and sorry in advance. || I feel I've been weighed and found short, and I want to hide.",
  ],
  wish: [
    "Frightened of my own heart, dear. || Ashamed, dear, and at the end of my strength, both together.",
    "Something goes dark in me and I can't see to the other side. || Despair, I suppose one calls it. I hadn't known it would be so quiet.",
  ],
};
