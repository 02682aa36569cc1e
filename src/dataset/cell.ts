// Owns what a cell holds.

export type Cell = string | number | boolean;
