// Owns how the objects of Excel are described to the batch runner: one table of members an object.
import { apiNotFound } from "./fault";
import type { WorkbookState } from "./workbook-state";

// A live object: what kind it is, and what it stands for. Null is Excel's null object.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what it stands for is its own type's business
export type Handle = { type: ObjectType<any>; self: any };

// What takes long answers with a promise.
export type Property<T, V = unknown> = {
  get(book: WorkbookState, self: T): V;
  set?(book: WorkbookState, self: T, value: never): void | Promise<void>;
};

// Arguments arrive as the client sent them; objects among them as handles.
export type Method<T> = (book: WorkbookState, self: T, ...args: never[]) => unknown;

export type ObjectType<T> = {
  name: string;
  // What the client holds the object by from then on.
  identify?(book: WorkbookState, self: T): Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  // Properties that are objects.
  objects?: Record<string, (book: WorkbookState, self: T) => Handle | null>;
  methods?: Record<string, Method<T>>;
  // Collections only: getItem, and what they hold.
  item?(book: WorkbookState, self: T, key: never): Handle;
  items?(book: WorkbookState, self: T): Handle[];
};

// The same, held by the compiler to what Microsoft's types say of the object: names, and kinds of values.
export type ObjectOf<T, E> = Omit<ObjectType<T>, "properties" | "objects" | "methods"> & {
  properties?: {
    [
      K in keyof E & string as E[K] extends Callable | OfficeExtension.ClientObject ? never : Capitalize<K>
    ]?: Property<T, Later<Kind<E[K]> | null | undefined>>;
  };
  objects?: {
    [K in keyof E & string as E[K] extends OfficeExtension.ClientObject ? Capitalize<K> : never]?: (
      book: WorkbookState,
      self: T,
    ) => Handle | null;
  };
  methods?: {
    [K in keyof E & string as E[K] extends Callable ? Capitalize<K> : never]?: (
      book: WorkbookState,
      self: T,
      ...args: never[]
    ) => E[K] extends Callable ? Later<Answer<ReturnType<E[K]>>> : never;
  } & { [internal: `_${string}`]: Method<T> };
};

type Callable = (...args: never[]) => unknown;

type Later<V> = V | Promise<V>;

// On the wire an enumeration is its text.
type Kind<V> = V extends (infer I)[]
  ? Kind<I>[]
  : V extends string
    ? string
    : V extends number
      ? number
      : V extends boolean
        ? boolean
        : V;

type Answer<R> = R extends OfficeExtension.ClientObject
  ? Handle | null
  : R extends OfficeExtension.ClientResult<infer V>
    ? Kind<V>
    : void | null;

export const handle = <T>(type: ObjectType<T>, self: T): Handle => ({ type, self });

export const isHandle = (value: unknown): value is Handle =>
  typeof value === "object" && value !== null && "type" in value && "self" in value;

// Members stand in the tables as they do on the wire, in PascalCase; loads may name them in any case.
export const findMember = <T>(table: Record<string, T> | undefined, name: string): [string, T] | null => {
  if (!table) return null;
  if (Object.hasOwn(table, name)) return [name, table[name]!];
  const lower = name.toLowerCase();
  const found = Object.entries(table).find(([member]) => member.toLowerCase() === lower);
  return found ?? null;
};

const clientName = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

export const unknownMember = (type: string, member: string) => apiNotFound(`${type}.${clientName(member)}`);
