export * from "./audit";
export * from "./codebooks";
export * from "./people";
export * from "./reviews";
export * from "./sessions";
export * from "./studies";
export * from "./suggestions";
export * from "./token-uses";
