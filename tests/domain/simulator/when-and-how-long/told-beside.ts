/** Topics that tell the time of another one, as well as it does itself, by client. */
export const toldBeside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ben: {
    "time-working-on-her": "working-on-her",
    "time-knew-her": "known-her",
    "time-doctor": "doctor",
  },
  ewa: { "time-ill": "illness" },
  halima: { "time-illness": "diagnosis", "time-husband": "zain-ill" },
  kofi: { "time-row": "when" },
  noa: { "time-together": "together", "time-moved-in": "time-together" },
  priya: { "time-married": "together", "time-in-car": "car-sat" },
  rahim: { "time-saw-family": "last-home", "time-heal": "doctor-said" },
  tom: { "time-worked": "years-there", "time-drink": "drink" },
};
