/** The words of changing a sealed plan, on the list of conversations. */
export const changingPlan = { begin: 'Change the plan' } as const;
