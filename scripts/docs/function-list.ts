// Owns the list of functions that the pane builds its forms from, as a module of its own.
import { format } from "prettier";
import { readFunctionsFile } from "./function-comments";
import { functionsFiles, functionsMetadata } from "../functions-metadata";

export const functionList = async (): Promise<string> => {
  const { json } = await functionsMetadata();
  const choices = new Map(
    json.enums?.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  );
  const comments = new Map(
    functionsFiles()
      .flatMap((file) => readFunctionsFile(file).functions)
      .map((comment) => [comment.id, comment]),
  );
  const functions = json.functions.map(({ id, description, parameters }) => ({
    id,
    description,
    example: comments.get(id)!.examples[0],
    parameters: parameters.map(
      ({ name, description: says, dimensionality, type, optional, repeating, customEnumId }) => ({
        name,
        description: says,
        ...(dimensionality === "matrix" && !repeating ? { isRange: true } : {}),
        ...(type === "string" ? { isText: true } : {}),
        ...(optional ? { isOptional: true } : {}),
        ...(repeating ? { isRepeating: true } : {}),
        ...(customEnumId ? { choices: choices.get(customEnumId) } : {}),
      }),
    ),
  }));
  const text = `// Generated from src/functions/ by \`npm run docs\`. Do not edit: change the functions and run it again.

export interface ListedParameter {
  readonly name: string;
  readonly description: string;
  /** Takes a range: one value is a range of one cell. */
  readonly isRange?: boolean;
  readonly isText?: boolean;
  readonly isOptional?: boolean;
  readonly isRepeating?: boolean;
  readonly choices?: readonly string[];
}

export interface ListedFunction {
  readonly id: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly ListedParameter[];
}

export const functionList: readonly ListedFunction[] = ${JSON.stringify(functions)};
`;
  return format(text, { parser: "typescript", printWidth: 110, trailingComma: "all" });
};
