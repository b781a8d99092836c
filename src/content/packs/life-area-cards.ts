/** The cards of *What matters*. The order is a plain mix: no area is first because it is worst. */
import type { LifeAreaCard } from '#domain/pack.ts';

export const lifeAreaCards: readonly LifeAreaCard[] = [
	{ id: 'sleep', label: 'Sleep', icon: 'moon' },
	{ id: 'friends', label: 'Friends', icon: 'users-three' },
	{ id: 'school', label: 'School, college or work', icon: 'backpack' },
	{ id: 'family', label: 'Family', icon: 'users' },
	{ id: 'home', label: 'Home', icon: 'house' },
	{ id: 'feelingFlat', label: 'Feeling flat', icon: 'cloud' },
	{ id: 'worry', label: 'Worry', icon: 'spiral' },
	{ id: 'anger', label: 'Getting angry', icon: 'lightning' },
	{ id: 'myBody', label: 'My body', icon: 'person-simple' },
	{ id: 'online', label: 'Being online', icon: 'device-mobile' },
	{ id: 'beingMe', label: 'Being me', icon: 'star' },
	{ id: 'feelingSafe', label: 'Feeling safe', icon: 'shield' },
	{ id: 'food', label: 'Food', icon: 'bowl-food' },
	{ id: 'noise', label: 'Noise and crowds', icon: 'ear' },
	{ id: 'money', label: 'Money', icon: 'coins' },
	{ id: 'thingsILike', label: 'Things I like doing', icon: 'music-notes' },
];
