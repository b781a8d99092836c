import { describe, expect, it } from 'vitest';
import { drawn, type Band } from '#documents/marks.ts';
import { intoPages } from '#documents/paging.ts';
import { treeSaying } from './making.ts';

// The foot is not what is asked about here, and needs no letters.
const shape = Object.assign(() => [], { base: 'ltr' as const });
const parent = { role: 'Document' as const, children: [] };
const place = { x: 0, y: 0, scale: 1 };
const marks = drawn([{ d: 'M0 0H10', stroke: '#000', lineWidth: 1 }], place);
const things = (many: number): readonly Band[] =>
	Array.from({ length: many }, () => ({ marks, height: 80, before: 16, keep: false }));
const pagesOf = (many: number) =>
	intoPages(things(many), treeSaying(''), { shape, parent, width: 480 });
const heightsOn = (many: number) => pagesOf(many)[0]!.marks.map((mark) => JSON.stringify(mark));

describe('How things are set on sheets of paper', () => {
	it('moves them a little closer where the last sheet would stand nearly empty', () => {
		expect(pagesOf(8)).toHaveLength(1);
	});

	it('leaves them as they are where that would save no sheet', () => {
		expect(pagesOf(11)).toHaveLength(2);
		expect(heightsOn(11)).toEqual(heightsOn(12));
	});
});
