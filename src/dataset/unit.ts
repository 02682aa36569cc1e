// Owns the units that money may be asked for in.
import { Choices } from "./choice";

export const moneyUnits = new Choices(
  "unit",
  [
    { id: "dollars", divisor: 1, aliases: ["USD", "$", "US dollars", "one"] },
    { id: "thousand", divisor: 1e3, aliases: ["thousands", "k"] },
    { id: "million", divisor: 1e6, aliases: ["millions", "mln", "m"] },
    { id: "billion", divisor: 1e9, aliases: ["billions", "bn", "b"] },
  ],
  "dollars",
);
