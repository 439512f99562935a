/** Of `OSF.AgaveHostAction` in the client: how the keyboard's focus comes into the add-in's page and goes from it. */
export const focusMove = {
  enter: 4,
  leave: 5,
  leaveBackwards: 6,
  tabOut: 13,
  tabOutBackwards: 14,
} as const;

/** Whether a call of `ContextActivationManager_notifyHost`, [add-in's id, action], hands the keyboard back. */
export function isLeaving(data: unknown): boolean {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  const { leave, leaveBackwards, tabOut, tabOutBackwards } = focusMove;
  return [leave, leaveBackwards, tabOut, tabOutBackwards].some((one) => one === action);
}
