import type { UserEvent } from '@testing-library/user-event';

/** Words put into a field in one go: a big table is drawn anew at every key, and a test can't wait. */
export async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
	await user.click(field);
	await user.paste(text);
}
