// Writes the module that the pane builds its forms from: one function a line, each list of words once.
import { readFunctionsFile } from "./function-comments";
import { functionsFiles, functionsMetadata, type FunctionParameter } from "../functions-metadata";

const listedParameter = (parameter: FunctionParameter): string => {
  const { name, description, dimensionality, type, optional, repeating, customEnumId } = parameter;
  const parts: Record<string, string | boolean | undefined> = {
    name: JSON.stringify(name),
    description: JSON.stringify(description),
    isRange: dimensionality === "matrix" && !repeating,
    isText: type === "string",
    isOptional: optional,
    isRepeating: repeating,
    choices: customEnumId && `words.${customEnumId}`,
  };
  const given = Object.entries(parts).filter(([, value]) => value);
  return `{ ${given.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
};

export const functionList = async (): Promise<string> => {
  const { json } = await functionsMetadata();
  const comments = functionsFiles().flatMap((file) => readFunctionsFile(file).functions);
  const words = json.enums!.map(
    ({ id, values }) => `  ${id}: ${JSON.stringify(values.map(({ stringValue }) => stringValue))},`,
  );
  const functions = json.functions.map(({ id, description, parameters }) => {
    const example = comments.find((comment) => comment.id === id)!.examples[0]!;
    const head = [id, description, example].map((text) => JSON.stringify(text));
    return `  { id: ${head[0]}, description: ${head[1]}, example: ${head[2]}, parameters: [${parameters.map(listedParameter).join(", ")}] },`;
  });
  return `// Generated from src/functions/ by \`npm run docs\`. Do not edit: change the functions and run it again.

import type { ListedFunction } from "./listed-function";

const words = {
${words.join("\n")}
};

export const functionList: readonly ListedFunction[] = [
${functions.join("\n")}
];
`;
};
