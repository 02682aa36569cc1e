// Owns texts that name code between backticks, as the functions' descriptions do: the code is drawn as code.
import { Fragment } from "react";

export const Coded = ({ text }: { text: string }) =>
  text
    .split("`")
    .map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : <Fragment key={at}>{part}</Fragment>));
