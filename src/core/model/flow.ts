/** What befell claims between two who carried them: their wording was changed, the way is only inferred, or neither. */
export type FlowKind = 'kept' | 'changed' | 'inferred';
