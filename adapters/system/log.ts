import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../domain/kernel/ports.ts';
import type { LogLevel } from './settings.shape.ts';

/** One line of JSON an event, on standard error unless told otherwise: standard output is for answers. */
export function jsonLog(level: LogLevel, to: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }, to);
  return {
    info: (event, facts) => logger.info(facts ?? {}, event),
    warn: (event, facts) => logger.warn(facts ?? {}, event),
    error: (event, facts) => logger.error(facts ?? {}, event),
  };
}
