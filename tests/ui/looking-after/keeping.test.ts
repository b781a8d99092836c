import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import FoundList from '#ui/looking-after/access/FoundList.svelte';
import BackupFound from '#ui/looking-after/backup/BackupFound.svelte';
import BackUp from '#ui/looking-after/backup/BackUp.svelte';
import FilesOut from '#ui/looking-after/files/FilesOut.svelte';
import LetGo from '#ui/looking-after/finish/LetGo.svelte';
import ToFinish from '#ui/looking-after/finish/ToFinish.svelte';
import NumberSetting from '#ui/looking-after/NumberSetting.svelte';
import GiveSession from '#ui/looking-after/finish/GiveSession.svelte';
import SecurityKeys from '#ui/looking-after/ways-in/SecurityKeys.svelte';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('A backup', () => {
	const props = () => ({
		...{ hasChanged: true, onwrite: vi.fn(), onreadagain: vi.fn(), oncancel: vi.fn() },
		onhandover: vi.fn(),
	});

	it('can be stopped while it is written, and says how far it is', async () => {
		const given = { ...props(), progress: { label: 'Writing 3 of 9 conversations.', part: 1 / 3 } };
		render(BackUp, given);
		expect(screen.getByRole('progressbar', { name: /Writing 3 of 9/ })).toBeVisible();
		await press('Stop');
		expect(given.oncancel).toHaveBeenCalledOnce();
	});

	it('waits for one more tap where the tablet shares files, and does not count until then', async () => {
		const given = { ...props(), toHandOver: 'side-by-side.backup' };
		render(BackUp, given);
		expect(screen.getByText(/does not count as a backup yet/)).toBeVisible();
		await press('Save or share the file');
		expect(given.onhandover).toHaveBeenCalledOnce();
	});

	it('asks for the file once more before it counts', async () => {
		const given = { ...props(), toReadAgain: 'side-by-side.backup' };
		render(BackUp, given);
		expect(screen.getByText(/only then does it count/)).toBeVisible();
		const file = new File(['x'], 'side-by-side.backup');
		await userEvent.upload(screen.getByLabelText(/Choose the file/), file);
		expect(given.onreadagain).toHaveBeenCalledExactlyOnceWith(file);
	});

	it('says what is damaged before anything comes back, and brings back whom one chose', async () => {
		const onrestore = vi.fn();
		render(BackupFound, {
			read: {
				...{ madeOn: 'yesterday', sessions: 5, complete: false, calledIn: true },
				damaged: ['Ellis', 'conversation 3f9a01'],
				signed: 'wrong',
				profiles: [
					{ pid: 'p1', label: 'Priya' },
					{ pid: 'p2', label: 'Jo' },
				],
			},
			onrestore,
			onanother: vi.fn(),
		});
		const damaged = screen.getByText(/2 conversations in it are damaged/);
		expect(damaged).toHaveTextContent(/Ellis and conversation 3f9a01/);
		expect(screen.getByText(/Its end is missing/)).toBeVisible();
		expect(screen.getByText(/Somebody has changed it/)).toBeVisible();
		expect(screen.getByText(/past its day/)).toBeVisible();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Priya' }));
		await press('Bring them back');
		expect(onrestore).toHaveBeenCalledExactlyOnceWith(['p2']);
	});
});

describe('A tablet whose list of what happened was cut', () => {
	const read = {
		...{ madeOn: 'yesterday', profiles: [], sessions: 5, damaged: [] },
		...{ complete: true, signed: 'known' as const, calledIn: false },
	};
	const props = { onrestore: vi.fn(), onanother: vi.fn() };

	it.each([
		['cut', /shorter than when this backup was made/],
		['changed', /not the one that this backup knew/],
	] as const)('is told so by a backup that knew more of it: %s', (ledgerHere, says) => {
		render(BackupFound, { ...props, read: { ...read, ledgerHere } });
		expect(screen.getByText(says)).toBeVisible();
	});

	it('is not spoken of where all is as it was', () => {
		render(BackupFound, { ...props, read });
		expect(screen.queryByText(/list of what happened/)).toBeNull();
	});
});

describe('Files outside', () => {
	const at = { when: 'Made yesterday', about: [] };

	it('asks of a backup whether it is destroyed, and of another file whether it is gone', async () => {
		const ongone = vi.fn();
		const files = [
			{ ...at, file: 'b', what: 'Backup of this tablet', isBackup: true },
			{ ...at, file: 'p', what: 'A plan as a file' },
		];
		render(FilesOut, { files, ongone });
		expect(screen.getByRole('button', { name: /It is gone.*A plan/ })).toBeVisible();
		await press(/It is destroyed.*Backup/);
		expect(ongone).not.toHaveBeenCalled();
		await press('Yes, it is destroyed');
		expect(ongone).toHaveBeenCalledExactlyOnceWith('b');
	});
});

describe('What is past the service’s limit', () => {
	it('is listed as what may be let go, and goes only by a tap', async () => {
		const onletgo = vi.fn();
		const one = { id: 's1', title: 'Ellis', changedOn: '3 May 2026' };
		render(ToFinish, { waiting: [], mayGo: [one], months: 6, onopen: vi.fn(), onletgo });
		expect(screen.getByRole('heading', { name: 'May be let go' })).toBeVisible();
		expect(screen.getByText(/more than 6 months ago/)).toBeVisible();
		expect(screen.getByText('You said what went to the record.')).toBeVisible();
		await press(/Let go.*Ellis/);
		expect(onletgo).toHaveBeenCalledExactlyOnceWith(one);
	});

	it('has no place on the page where there is none', () => {
		render(ToFinish, { waiting: [], onopen: vi.fn() });
		expect(screen.queryByText('May be let go')).toBeNull();
	});
});

describe('A number that a service may set', () => {
	const props = (onkeep = vi.fn(() => true)) => ({
		...{ label: 'Minutes', range: 'From 1 to 15 minutes.', value: 5, fewest: 1, most: 15, onkeep },
	});

	it('may be no number at all, and can be so again', async () => {
		const onchoose = vi.fn(() => true);
		const given = { ...props(), none: { label: 'Set no limit', onchoose } };
		const { rerender } = render(NumberSetting, { ...given, value: undefined });
		expect(screen.getByRole('textbox', { name: 'Minutes' })).toHaveValue('');
		expect(screen.queryByRole('button', { name: 'Set no limit' })).toBeNull();
		await rerender({ ...given, value: 9 });
		await press('Set no limit');
		expect(onchoose).toHaveBeenCalledOnce();
		expect(screen.getByRole('status')).toHaveTextContent('Kept.');
	});

	it('is kept when it is in range, and says so', async () => {
		const given = props();
		render(NumberSetting, given);
		const field = screen.getByRole('textbox', { name: 'Minutes' });
		await userEvent.clear(field);
		await userEvent.type(field, '12');
		await press('Keep this');
		expect(given.onkeep).toHaveBeenCalledExactlyOnceWith(12);
		expect(screen.getByRole('status')).toHaveTextContent('Kept.');
	});

	it('says the range when it is out of it, or nothing, or no whole number', async () => {
		const given = props();
		render(NumberSetting, given);
		const field = screen.getByRole('textbox', { name: 'Minutes' });
		for (const typed of ['0', '16', ' ', '2.5', 'five']) {
			await userEvent.clear(field);
			await userEvent.type(field, typed);
			await press('Keep this');
			expect(field).toBeInvalid();
		}
		expect(given.onkeep).not.toHaveBeenCalled();
		expect(screen.getByRole('status').textContent).toBe('');
	});

	it('never says kept when it was not', async () => {
		render(NumberSetting, props(vi.fn(() => false)));
		await press('Keep this');
		expect(screen.getByText(/could not be kept/)).toBeVisible();
		expect(screen.getByRole('status').textContent).toBe('');
	});
});

describe('An access request', () => {
	const one = { id: 's1', title: 'Ellis', owner: 'Priya', changedOn: '3 May 2026' };

	it('takes out only what was chosen, and says what is on hold and whose it is', async () => {
		const onchoose = vi.fn();
		const held = 'On hold since 3 May 2026, by Sam: inquest';
		const found = [{ ...one, held, damaged: false }];
		render(FoundList, { ...{ found, chosen: [], onchoose, ongo: vi.fn(), onend: vi.fn() } });
		expect(screen.getByText('kept by Priya')).toBeVisible();
		expect(screen.getByText(held)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Take out the chosen' })).toBeDisabled();
		await userEvent.click(screen.getByRole('checkbox', { name: /Ellis/ }));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(['s1']);
	});
});

describe('A damaged conversation in an access request', () => {
	it('can be chosen and held, and is not taken out alone', async () => {
		const damaged = { id: 's2', title: '', owner: 'Priya', changedOn: '', damaged: true };
		const ongo = vi.fn();
		const props = { found: [damaged], onchoose: vi.fn(), ongo, onend: vi.fn() };
		render(FoundList, { ...props, chosen: ['s2'] });
		expect(screen.getByRole('checkbox')).toBeEnabled();
		expect(screen.getByRole('button', { name: 'Take out the chosen' })).toBeDisabled();
		await press('Put a hold on the chosen');
		expect(ongo).toHaveBeenCalledExactlyOnceWith('holding');
	});
});

describe('Letting go', () => {
	it('says what it means, asks for the words, and prints until when backups may hold it', async () => {
		const onletgo = vi.fn();
		const props = { working: false, onletgo, onclose: vi.fn() };
		const { rerender } = render(LetGo, props);
		expect(screen.getByText(/Its key is destroyed/)).toBeVisible();
		await press('Let go for good');
		expect(onletgo).not.toHaveBeenCalled();
		await userEvent.type(screen.getByLabelText('Your words'), 'mine');
		await press('Let go for good');
		expect(onletgo).toHaveBeenCalledExactlyOnceWith('mine');
		const receipt = { title: 'Ellis', letGoOn: 'now', backupsUntil: '30 December', by: 'Jo' };
		await rerender({ ...props, receipt });
		expect(screen.getByRole('status')).toHaveTextContent(/destroyed by 30 December/);
		const paper = document.querySelector('.print-pages > article');
		expect(paper).toHaveTextContent(/30 December/);
	});

	it('says why when somebody has put a hold on it', () => {
		render(LetGo, {
			...{ working: false, onletgo: vi.fn(), onclose: vi.fn() },
			trouble: { at: 'form', text: 'Somebody has put a hold on this.' },
		});
		expect(screen.getByRole('alert')).toHaveTextContent('Somebody has put a hold on this.');
	});
});

describe('Giving a conversation', () => {
	it('goes only to colleagues whose words were compared', async () => {
		const ongive = vi.fn();
		render(GiveSession, {
			colleagues: [
				{ pid: 'p1', label: 'Priya', known: 'confirmed' },
				{ pid: 'p2', label: 'Sam', known: 'not-yet' },
			],
			...{ working: false, ongive, onclose: vi.fn() },
		});
		expect(screen.queryByRole('radio', { name: 'Sam' })).toBeNull();
		expect(screen.getByText(/four words not compared yet/)).toBeVisible();
		await userEvent.click(screen.getByRole('radio', { name: /Hand it over/ }));
		await press('Give it');
		expect(ongive).toHaveBeenCalledExactlyOnceWith('p1', 'move');
	});

	it('goes to nobody by itself when there are several colleagues', async () => {
		const ongive = vi.fn();
		render(GiveSession, {
			colleagues: [
				{ pid: 'p1', label: 'Priya', known: 'confirmed' },
				{ pid: 'p2', label: 'Sam', known: 'confirmed' },
			],
			...{ working: false, ongive, onclose: vi.fn() },
		});
		await press('Give it');
		expect(ongive).not.toHaveBeenCalled();
		expect(screen.getByText('Say first who it goes to.')).toBeVisible();
		await userEvent.click(screen.getByRole('radio', { name: 'Sam' }));
		await press('Give it');
		expect(ongive).toHaveBeenCalledExactlyOnceWith('p2', 'copy');
	});
});

describe('A security key', () => {
	it('is said not to be available where it can’t be asked', () => {
		render(SecurityKeys, {
			...{ isPossible: false, count: 0, working: false, onadd: vi.fn(), onremove: vi.fn() },
		});
		expect(screen.getByText(/can’t ask a security key/)).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});
});
