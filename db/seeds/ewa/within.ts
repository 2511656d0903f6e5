/** What it is like for Ewa to live with what each cue shows, said where just that is asked for. */
export const within = {
  "quiet-home": [
    "Lonely. As when one is left on the platform and the train has gone. || A great loneliness, to name it plainly, and I grow small in it.",
    "I go hollow, and I listen, I could not say for what. || Hollow. All of me is listening, and nothing comes.",
    "A kind of homesickness, and in my own home. || Cold, somewhere behind the ribs, and a longing that does not know where to go.",
  ],
  "two-cups": [
    "Sad, in a very foolish way, as if one had been caught at something. || A small sadness, and on top of it I feel foolish.",
    "My throat closes, and all appetite goes out of me. || Something heavy sits down in me where the hunger should be.",
  ],
  managing: [
    "Tired. Holding oneself upright is heavy work. || I grow more tired than I let on, one is stiff all over from standing straight.",
    "Brimful, like a cup that one must not touch. || Inside I am filled to the edge, one kind word and it would run over.",
    "I am alone behind all those good manners, and it aches. || Lonely, if I am exact. The composure keeps everyone out.",
  ],
  grief: [
    "A weight, here on the breastbone, and it aches when I breathe. || Heavy. As if one wore a wet coat on the inside.",
    "I stand still, and then the ache comes, all through me. || Everything in me stops for a moment, and then it hurts.",
    "I miss him so that I feel quite ill with it. || Longing, so strong that it makes me weak.",
  ],
  friends: [
    "Shut out. Like a person who looks in at a lit window. || I feel like somebody who has been left off a list, and lonely with it.",
    "I am hurt, I find, more than is dignified. || Hurt. One would like to be above it, and one is not.",
    "Forgotten, like a glove on a tram. || Lonely, and a little ashamed, as though it were my own doing.",
  ],
  anger: [
    "Hot, up to the ears, and then I am ashamed of it. || I boil, and afterward I should like to beg somebody's pardon.",
    "Anger, plain anger. The jaw goes tight and the hands want something to slam. || I am furious, there is no finer word, my hands shake with it.",
    "So cross that I could weep, and I do not know which to do first. || Rage, and beneath it I feel only abandoned.",
  ],
  useless: [
    "Superfluous. Like a second clock in one room. || I feel useless, to say it plainly, like a key without a door.",
    "Small, and so light that one might be put away in a drawer. || All my worth goes out of me, I feel it leave by the hands.",
  ],
  "no-use-hope": [
    "Empty, and grey as far as one can see. || I feel hopeless, in a tidy sort of way, nothing in me leans forward.",
    "A tiredness comes over me that has nothing to do with sleep. || I grow heavy and cold, and I see no end of it.",
  ],
  "last-night": [
    "Guilty. I have looked for a milder word and there is none. || I feel such guilt that I cannot lift my eyes.",
    "Shame, and cold hands. I should like to be somebody else for an hour. || I am ashamed to the bone, and I know of no one who could take it from me.",
  ],
};
