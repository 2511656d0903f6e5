import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about her first words. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["My granddaughter set this up for me", "pressing the letters one at a time"],
    answers: {
      why: [
        "We were two in it, and it was he who made the noise. || There is nobody moving about any more. A clock is loud when no one speaks over it.",
      ],
      when: [
        "He died on the eleventh, a Friday, toward morning. || It was the eleventh of the month, very early.",
      ],
      who: [
        "Zosia is the granddaughter, and Stefan was my husband. || My husband was Stefan. Zosia is my granddaughter, she is quick with these things.",
      ],
      felt: [
        "One goes about softly, as in a church on a weekday. {I have caught myself whispering|quiet-home}. || {I lie and listen which of them is fast|quiet-home}. It is an occupation of a kind.",
      ],
      mean: [
        "There is no second sound in it. {I hear the icebox, and I hear myself|quiet-home}. || He had them in every room, and one never noticed. {It was he who was louder|quiet-home}.",
      ],
      often: [
        "No, there was whistling in it for over thirty years. || It is new. While he was about I did not hear a single one of them.",
      ],
    },
  },
  {
    said: ["I am seventy-one and I am managing", "I am told I may write to someone here"],
    answers: {
      why: [
        "He whistled, he coughed, he asked me where things were. That has stopped, all of it at once. || It was he who filled them. I am a quiet person by nature, and I had not known how quiet.",
      ],
      mean: [
        "Large is perhaps not English. I mean that {it is in each room before I am|quiet-home}. || I can walk from one end to the other and {nothing has been said in any of them|quiet-home}.",
      ],
      felt: [
        "As though a very big guest had moved in, who {does not introduce himself|quiet-home}. || I go about on my toes, and {there is nobody to wake|quiet-home}.",
      ],
      who: [
        "Stefan was my husband, for forty-eight years. || My husband was called Stefan. We had forty-eight years together.",
      ],
      when: [
        "He died in October, on the eleventh. || It was October, the eleventh, early in the day.",
      ],
      often: [
        "Since the last of the guests went home, and it is the same daily. || Every day of it. In the evening one notices it more.",
      ],
    },
  },
];
