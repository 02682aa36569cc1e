// Owns the form of a batch as the genuine client writes it and of its answer.

export type ObjectPath = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: { Arguments?: unknown[]; ReferencedObjectPathIds?: (number | null | unknown)[] | null };
};

export type Query = { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };

export type Action = {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ObjectPath["ArgumentInfo"];
  QueryInfo?: Query;
};

export type Batch = { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> };

export type BatchResult = {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string | null };
};

export const pathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
export const actionType = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;
