import { beforeEach, expect, it, vi } from 'vitest';
import { FadingPrompts } from '#app/fading-prompts.svelte.ts';

let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => kept.set(key, text),
	});
});

/** What shows at *Goals* in each of so many conversations, one after the other. */
const overConversations = (many: number, pid: string | undefined = 'jo') =>
	Array.from({ length: many }, () => {
		const prompts = new FadingPrompts(pid);
		prompts.opened('goals');
		return prompts.at('goals');
	});

it('shows prompts in full at first, then one line, then a word', () => {
	expect(overConversations(7)).toEqual([
		...['full', 'full', 'line', 'line', 'line', 'word', 'word'],
	]);
});

it('does not count the same stage twice in one conversation', () => {
	const prompts = new FadingPrompts('jo');
	for (let time = 0; time < 9; time++) prompts.opened('goals');
	expect(prompts.at('goals')).toBe('full');
	expect(overConversations(1)).toEqual(['full']);
});

it('counts each stage by itself', () => {
	overConversations(6);
	expect(new FadingPrompts('jo').at('goals')).toBe('word');
	expect(new FadingPrompts('jo').at('start')).toBe('full');
});

it('counts each part of a review by itself, apart from the same stage the first time', () => {
	overConversations(6);
	const prompts = new FadingPrompts('jo');
	prompts.opened('review.goals');
	expect(prompts.at('review.goals')).toBe('full');
	expect(new FadingPrompts('jo').at('goals')).toBe('word');
	expect(kept.get('prompts jo')).toBe('{"goals":5,"review.goals":1}');
});

it('counts a part with words of its own by itself, and never the page for not talking', () => {
	overConversations(6);
	const prompts = new FadingPrompts('jo');
	prompts.opened('plan.sign');
	prompts.opened('start.quiet');
	expect(kept.get('prompts jo')).toBe('{"goals":5,"plan.sign":1}');
	expect(prompts.at('plan.sign')).toBe('full');
	expect(prompts.at('start.quiet')).toBe('full');
});

it('counts each practitioner by themselves', () => {
	overConversations(6);
	expect(new FadingPrompts('sam').at('goals')).toBe('full');
});

it('is always full in practice, and keeps nothing of it', () => {
	const practised = Array.from({ length: 7 }, () => {
		const prompts = new FadingPrompts(undefined);
		prompts.opened('goals');
		return prompts.at('goals');
	});
	expect(new Set(practised)).toEqual(new Set(['full']));
	expect(kept.size).toBe(0);
});

it('shows them in full again when asked, here and at every stage', () => {
	overConversations(6);
	const prompts = new FadingPrompts('jo');
	prompts.opened('goals');
	prompts.showInFull();
	expect(prompts.at('goals')).toBe('full');
	expect(overConversations(1)).toEqual(['full']);
});

it('keeps a number per stage that stops growing, and nothing about anybody', () => {
	overConversations(40);
	expect([...kept]).toEqual([['prompts jo', '{"goals":5}']]);
});

it('shows them in full where what was kept cannot be read', () => {
	kept.set('prompts jo', 'not a count');
	expect(new FadingPrompts('jo').at('goals')).toBe('full');
});
