/** How much a model thinks before it answers; `unset` leaves it to the model, and suits models that know no effort. */
export const efforts = ["low", "medium", "high", "xhigh", "max", "unset"] as const;
export type Effort = (typeof efforts)[number];
