import { instant } from '../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Signal, SignalId } from '../../domain/signals/signal.ts';

export const anna = 'anna' as MemberId;
export const bert = 'bert' as MemberId;
export const ret = 'ret' as BodyKey;
export const ben = 'ben' as BodyKey;

/** New, in its own region, until a test says otherwise. */
export function aSignal(number: number, change: Partial<Signal> = {}): Signal {
  return {
    id: `s${number}` as SignalId,
    number,
    text: `Wachttijd ${number}`,
    region: 'haaglanden',
    themes: [],
    critical: false,
    by: anna,
    at: instant(1000 + number),
    place: 'region',
    holder: ret,
    home: ret,
    stage: 'reported',
    version: 1,
    ...change,
  };
}
