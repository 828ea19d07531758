import type { components } from './contract';

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Session = Schemas['Session'];
export type Unit = Schemas['Unit'];
export type Words = Schemas['Words'];
export type Screen = Schemas['Screen'];
export type ScreenState = Screen['state'];
export type NewScreen = Schemas['NewScreen'];
export type Item = Schemas['Item'];
export type ItemKind = Schemas['ItemKind'];
export type NewNotice = Schemas['NewNotice'];
export type Playlist = Schemas['Playlist'];
export type Publication = Schemas['Publication'];
export type PublicationState = Schemas['PublicationState'];
export type Layer = Publication['layer'];
export type Play = Schemas['Play'];
export type PlayState = Play['state'];
export type PlayOutcome = Play['outcome'];
export type PlayPage = Schemas['PlayPage'];
export type PlayTotal = Schemas['PlayTotal'];
export type ItemTotal = Schemas['ItemTotal'];
export type Source = Schemas['Source'];
export type NewSource = Schemas['NewSource'];
export type Entry = Schemas['Entry'];
export type EntryState = Entry['state'];
