// Owns the units that money may be asked for in.
import { Choices } from "./choice";

export const moneyUnits = new Choices(
  "unit",
  [
    {
      id: "dollars",
      divisor: 1,
      aliases: ["USD", "$", "US dollars", "one", "dollar", "ABŞ dolları", "美元"],
    },
    { id: "thousand", divisor: 1e3, aliases: ["thousands", "k", "min", "千"] },
    { id: "million", divisor: 1e6, aliases: ["millions", "mln", "m", "milyon", "百万"] },
    { id: "billion", divisor: 1e9, aliases: ["billions", "bn", "b", "milyard", "mlrd", "十亿"] },
  ],
  "dollars",
);
