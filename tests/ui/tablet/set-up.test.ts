import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SetUp from '#ui/tablet/SetUp.svelte';

const setUp = () => ({
	words: 'harbour kettle maple north',
	onotherwords: vi.fn(),
	oncheckown: vi.fn(),
	storage: 'kept' as const,
	onaskstorage: vi.fn(),
	making: false,
	oncreate: vi.fn(),
	onback: vi.fn(),
	onsafety: vi.fn(),
	oncheck: vi.fn(),
});
const next = () => userEvent.click(screen.getByRole('button', { name: 'Next' }));
const finish = () => userEvent.click(screen.getByRole('button', { name: 'Finish setting up' }));
const nameOf = 'Your name, as people here say it';

describe('Setting up a tablet', () => {
	it('takes a name, four made words typed once again, and six numbers', async () => {
		const props = setUp();
		render(SetUp, props);
		await userEvent.type(screen.getByRole('textbox', { name: nameOf }), ' Jo Mensah ');
		await next();
		expect(screen.getAllByRole('listitem').map((word) => word.textContent)).toEqual(
			props.words.split(' '),
		);
		await next();
		await userEvent.type(
			screen.getByRole('textbox', { name: 'Your words' }),
			'Harbour kettle  maple north ',
		);
		await userEvent.type(screen.getByRole('textbox', { name: /Six numbers/ }), '120 456');
		await finish();
		expect(props.oncreate).toHaveBeenCalledExactlyOnceWith({
			name: 'Jo Mensah',
			passphrase: props.words,
			pin: '120456',
		});
	});

	it('names the recovery kit that can open the new way in, before it is made', async () => {
		const { rerender } = render(SetUp, { ...setUp(), kit: '7KQM-2WXP' });
		await userEvent.type(screen.getByRole('textbox', { name: nameOf }), 'Jo');
		await next();
		await next();
		expect(screen.getByText(/recovery kit/)).toHaveTextContent('is called 7KQM-2WXP');
		await rerender({ kit: undefined });
		expect(screen.queryByText(/recovery kit/)).toBeNull();
	});

	it('leaves the six numbers out when nobody wants them', async () => {
		const props = setUp();
		render(SetUp, props);
		await userEvent.type(screen.getByRole('textbox', { name: nameOf }), 'Jo');
		await next();
		await next();
		await userEvent.type(screen.getByRole('textbox', { name: 'Your words' }), props.words);
		await finish();
		expect(props.oncreate).toHaveBeenCalledExactlyOnceWith({ name: 'Jo', passphrase: props.words });
	});

	it('says so when the words typed again are not the same', async () => {
		const props = setUp();
		render(SetUp, props);
		await userEvent.type(screen.getByRole('textbox', { name: nameOf }), 'Jo');
		await next();
		await next();
		await userEvent.type(screen.getByRole('textbox', { name: 'Your words' }), 'harbour kettle');
		await finish();
		expect(screen.getByRole('alert')).toHaveTextContent('aren’t the same words');
		expect(props.oncreate).not.toHaveBeenCalled();
	});

	it('asks for a name before it goes on', async () => {
		render(SetUp, setUp());
		await next();
		expect(screen.getByText('Type your name first.')).toBeVisible();
		expect(screen.getByRole('textbox', { name: nameOf })).toBeInvalid();
	});

	it('takes own words only when they are as hard to guess', async () => {
		const props = setUp();
		const { rerender } = render(SetUp, props);
		await userEvent.type(screen.getByRole('textbox', { name: nameOf }), 'Jo');
		await next();
		await userEvent.click(screen.getByRole('button', { name: 'Use my own words' }));
		await userEvent.type(screen.getByRole('textbox', { name: 'Your own words' }), 'password');
		expect(props.oncheckown).toHaveBeenLastCalledWith('password');
		await rerender({ ownCheck: 'too-easy' });
		expect(screen.getByText(/Too easy to guess/)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
		await rerender({ ownCheck: 'as-strong' });
		expect(screen.getByRole('button', { name: 'Next' })).toBeEnabled();
	});

	it('says when this browser might clear what is saved, and how to mend it', async () => {
		const props = setUp();
		render(SetUp, { ...props, storage: 'may-be-cleared' });
		expect(screen.getByText(/might clear what you save/)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Ask the browser again' }));
		expect(props.onaskstorage).toHaveBeenCalledOnce();
	});

	it('shows that the keys are being made', () => {
		render(SetUp, { ...setUp(), making: true });
		expect(screen.getByRole('progressbar', { name: /Making your keys/ })).toBeVisible();
	});
});
