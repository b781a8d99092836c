import { part, under, voices, type Nodes, type PlanSource } from './nodes.ts';

/** The safety plan in its six steps, for the copies that have it. */
export function safetyNodes(source: PlanSource): Nodes {
	const { plan, words } = source;
	if (!plan.safety) return [];
	const { steps, nextContact, supporterPage } = plan.safety;
	return part(words.headings.safety, [
		...steps.flatMap((step) => under(step.title, voices(step.words, source))),
		...under(words.nextContact, voices(nextContact, source)),
		...under(words.supporterPage, voices(supporterPage, source)),
	]);
}
