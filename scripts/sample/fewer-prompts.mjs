const stages = [
	...['start', 'whatMatters', 'kindOfHelp', 'options'],
	...['limits', 'choice', 'goals', 'plan'],
];

/** As after a few conversations: the prompts of each stage are one line by then. */
export const afterAFewUses = (page) =>
	page.evaluate(async (stages) => {
		const answer = (asking) =>
			new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
		const db = await answer(indexedDB.open('side-by-side'));
		const pids = await answer(db.transaction('profiles').objectStore('profiles').getAllKeys());
		db.close();
		const uses = JSON.stringify(Object.fromEntries(stages.map((stage) => [stage, 3])));
		for (const pid of pids) localStorage.setItem(`prompts ${pid}`, uses);
	}, stages);
