import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { notFetched as words } from '#content/messages/not-fetched.ts';
import Fetched from '#ui/kit/Fetched.svelte';

const part = (name: string) => ({ default: name });
const children = createRawSnippet<[string]>((name) => ({ render: () => `<p>${name()}</p>` }));

describe('a part of the app that is fetched when it is needed', () => {
	it('is shown when it has come', async () => {
		render(Fetched<string>, { part: () => Promise.resolve(part('The table')), children });
		expect(await screen.findByText('The table')).toBeVisible();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('says that it did not come, and is there at the second try', async () => {
		const fetch = vi
			.fn(() => Promise.resolve(part('The table')))
			.mockRejectedValueOnce(new TypeError('no network'));
		render(Fetched<string>, { part: fetch, children });
		expect(await screen.findByRole('alert')).toHaveTextContent(words.happened);
		await userEvent.click(screen.getByRole('button', { name: words.again }));
		expect(await screen.findByText('The table')).toBeVisible();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('says so as well when nothing comes at all, and lets people lock', async () => {
		const onlock = vi.fn();
		const never = () => new Promise<never>(() => undefined);
		render(Fetched<string>, { part: never, children, onlock, longest: 20 });
		await userEvent.click(await screen.findByRole('button', { name: words.lock }));
		expect(onlock).toHaveBeenCalledOnce();
	});
});
