import { expect, it } from 'vitest';
import { pointOn } from '#ui/kit/point-on.ts';

/** A pad of 100 by 40 that begins at 10, 20 on the screen. */
const padIn = (className: string) => {
	const sheet = document.createElement('div');
	sheet.className = className;
	const pad = sheet.appendChild(document.createElement('div'));
	pad.getBoundingClientRect = () => new DOMRect(10, 20, 100, 40);
	return pad;
};

it('counts from the first corner of a sheet that faces whoever taps', () => {
	expect(pointOn(padIn('sheet'), { clientX: 15, clientY: 22 })).toEqual({ x: 5, y: 2 });
});

it('counts from the last corner on the screen where the sheet faces the other side', () => {
	expect(pointOn(padIn('sheet turned'), { clientX: 15, clientY: 22 })).toEqual({ x: 95, y: 38 });
});
