/** Answers that are the same for several options: the grid shows them as one merged cell. */
import { setLocally } from './write.ts';

export const stopAnyTime = setLocally(
	'Yes. You can stop or change your mind at any time. It helps to tell us, so we can plan what comes next. You would not be in trouble. You can come back.',
);

export const stopWithThePrescriber = setLocally(
	'Yes, you can change your mind. Talk to the doctor first. Stopping some tablets all at once can make you feel ill. They are cut down step by step.',
);

export const theTeamKnows = setLocally(
	'The team knows. It goes in your health record. Your GP usually gets a letter. School only knows if you say so, or to keep someone safe.',
);

export const onlyWhoYouTell = setLocally(
	'The people you tell. We write down that you chose it. Your GP may see that in a letter.',
);

export const peerGroupKnows = setLocally(
	'The people in the group. Ask them what they keep to themselves. They must tell someone if you may not be safe. We write down that you chose it.',
);

export const waitIsNotFinal = setLocally(
	'Yes. You can ask for help at any time. We agree a day to check in with you.',
);

export const teamIfSeen = setLocally(
	'The team knows that you chose this. It goes in your health record. Your GP usually gets a letter.',
);
