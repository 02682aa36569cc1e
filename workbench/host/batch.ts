// Owns running one batch of the client against the workbook's objects.
import { Fault } from "./fault";
import { findMember, type Handle, isHandle, type ObjectType, unknownMember } from "./object-model";
import { rangeType } from "./objects/range";
import { services } from "./objects/service";
import { workbookType } from "./objects/workbook";
import {
  type Action,
  actionType,
  type Batch,
  type BatchResult,
  type ObjectPath,
  pathType,
  type Query,
} from "./wire";
import type { WorkbookState } from "./workbook-state";

// Runs the actions in order and stops at the first that fails; what was done before it stays done, as in Excel.
export const runBatch = async (book: WorkbookState, batch: Batch): Promise<BatchResult> => {
  const run = new Run(book, batch);
  const results: BatchResult["Results"] = [];
  book.pace.begin();
  for (const action of batch.Actions) {
    await book.pace.breathe();
    try {
      if (reads(action) && run.touchesCells(action)) await book.engine.calculation.calculated();
      const value = await run.perform(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, Error: { ...describe(error), Location: run.location(action) } };
    }
  }
  return { Results: results };
};

const reads = ({ ActionType }: Action): boolean =>
  ActionType === actionType.query || ActionType === actionType.call || ActionType === actionType.instantiate;

const describe = (error: unknown): { Code: string; Message: string } => {
  if (error instanceof Fault) return { Code: error.code, Message: error.message };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `The workbench failed at this: ${message}` };
};

class Run {
  // A path that makes something (a new sheet) makes it once a batch.
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly book: WorkbookState,
    private readonly batch: Batch,
  ) {}

  async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case actionType.instantiate: {
        const target = this.resolve(action.ObjectPathId);
        return target ? this.identity(target) : null;
      }
      case actionType.query: {
        const target = this.resolve(action.ObjectPathId);
        return target ? this.query(target, action.QueryInfo ?? {}) : null;
      }
      case actionType.call: {
        const target = this.resolve(action.ObjectPathId);
        if (!target) return null;
        const result = await this.call(target, action.Name ?? "", action.ArgumentInfo);
        return isHandle(result) ? this.identity(result) : result;
      }
      case actionType.set:
        await this.set(
          this.required(action.ObjectPathId),
          action.Name ?? "",
          this.readArguments(action.ArgumentInfo)[0],
        );
        return undefined;
      case actionType.trace:
        return null;
      default:
        throw unknownMember("Batch", `action type ${action.ActionType}`);
    }
  }

  // Cells' values depend on the calculation; sheets, tables and settings do not.
  touchesCells(action: Action): boolean {
    if (action.ActionType === actionType.query) return this.peek(action.ObjectPathId) === rangeType;
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    return /UsedRange|Spill/.test(path?.Name ?? "");
  }

  location(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const own = this.resolved.get(action.ObjectPathId);
    if (own) return [own.type.name, action.Name && lowerFirst(action.Name)].filter(Boolean).join(".");
    const parent = path?.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === pathType.indexer ? "getItem" : lowerFirst(path?.Name ?? "");
    return parent ? `${parent.type.name}.${member}` : member;
  }

  private peek(id: number): ObjectType<never> | null {
    try {
      return this.resolve(id)?.type ?? null;
    } catch {
      // The action itself will meet the same error, and report it.
      return null;
    }
  }

  private required(id: number): Handle {
    const target = this.resolve(id);
    if (!target) throw new Fault("ItemNotFound", "The requested resource doesn't exist.");
    return target;
  }

  private resolve(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path)
      throw new Fault("InvalidArgument", `The batch names an object path ${id} that it does not hold.`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return { type: workbookType, self: null };
      case pathType.service: {
        const service = services[path.Name];
        if (!service) throw unknownMember("Service", path.Name);
        return { type: service, self: null };
      }
      case pathType.reference:
        return this.book.reference(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathType.method: {
        const result = this.call(parent, path.Name, path.ArgumentInfo);
        if (result !== null && !isHandle(result)) throw unknownMember(parent.type.name, path.Name);
        return result;
      }
      case pathType.property: {
        const found = findMember(parent.type.objects, path.Name);
        if (!found) throw unknownMember(parent.type.name, path.Name);
        return found[1](this.book, parent.self);
      }
      case pathType.indexer:
        if (!parent.type.item) throw unknownMember(parent.type.name, "getItem");
        return parent.type.item(this.book, parent.self, this.readArguments(path.ArgumentInfo)[0] as never);
      default:
        throw unknownMember(parent.type.name, `object path type ${path.ObjectPathType}`);
    }
  }

  private call(target: Handle, name: string, args: ObjectPath["ArgumentInfo"]): unknown {
    const found = findMember(target.type.methods, name);
    if (!found) throw unknownMember(target.type.name, name);
    return found[1](this.book, target.self, ...(this.readArguments(args) as never[])) ?? null;
  }

  private async set(target: Handle, name: string, value: unknown): Promise<void> {
    const found = findMember(target.type.properties, name);
    if (!found?.[1].set) throw unknownMember(target.type.name, name);
    await found[1].set(this.book, target.self, value as never);
  }

  private readArguments(info: ObjectPath["ArgumentInfo"]): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      if (typeof id === "number" && id > 0) return this.required(id);
      if (Array.isArray(id) && Array.isArray(argument)) {
        return this.readArguments({ Arguments: argument, ReferencedObjectPathIds: id });
      }
      return argument;
    });
  }

  private identity({ type, self }: Handle): Record<string, unknown> {
    return type.identify?.(this.book, self) ?? {};
  }

  private async query(
    target: Handle,
    { Select = [], Expand = [], Top, Skip = 0 }: Query,
  ): Promise<Record<string, unknown>> {
    const { type, self } = target;
    const names = [...Select, ...Expand].filter((name) => name !== "*" && name !== "$all" && name !== "");
    if (!type.items) return this.queryObject(target, names, Select);
    const own = names.filter((name) => findMember(type.properties, name));
    const ofItems = names.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//i, ""));
    const result = await this.scalars(target, names.length === 0 ? null : own);
    if (own.length > 0 && ofItems.length === 0) return result;
    const items = type.items(this.book, self).slice(Skip, Top === undefined ? undefined : Skip + Top);
    const loaded: unknown[] = [];
    for (const item of items) loaded.push(await this.queryObject(item, ofItems, ofItems));
    return { ...result, _Items: loaded };
  }

  private async queryObject(
    target: Handle,
    names: string[],
    selected: string[],
  ): Promise<Record<string, unknown>> {
    const { type, self } = target;
    const groups = new Map<string, string[]>();
    for (const name of names) {
      const [first = "", ...rest] = name.split("/");
      groups.set(first, [...(groups.get(first) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    }
    const own: string[] = [];
    const result: Record<string, unknown> = { ...this.identity(target) };
    for (const [name, rest] of groups) {
      const object = findMember(type.objects, name);
      if (object) {
        const inner = object[1](this.book, self);
        result[object[0]] = inner ? await this.query(inner, { Select: rest }) : null;
      } else if (findMember(type.properties, name)) own.push(name);
      else throw unknownMember(type.name, name);
    }
    // Nothing named: every plain property is loaded.
    return {
      ...result,
      ...(await this.scalars(target, selected.length === 0 || names.length === 0 ? null : own)),
    };
  }

  private async scalars({ type, self }: Handle, names: string[] | null): Promise<Record<string, unknown>> {
    const chosen =
      names === null
        ? Object.entries(type.properties ?? {})
        : names.map((name) => findMember(type.properties, name)!);
    const result: Record<string, unknown> = {};
    for (const [name, property] of chosen) result[name] = await property.get(this.book, self);
    return result;
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
