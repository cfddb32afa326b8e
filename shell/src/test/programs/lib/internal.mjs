export const who = "internal";
