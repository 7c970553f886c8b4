import type { ConsultationStore, MessagePlace } from '../../domain/consultations/consultation.store.ts';
import type { ConsultationEventId, ConsultationId } from '../../domain/consultations/consultation.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

/** Where messages of ours stand: by it a thread is known, and what was mended is put in the right place. */
export function consultationPlaces(tx: Tx): Pick<ConsultationStore, 'notePlace' | 'placeOf' | 'places' | 'toldAbout'> {
  return {
    async notePlace({ messageId, consultation, member, event = null, at }) {
      const place = { consultationId: consultation, memberId: member, eventId: event, at: stored(at) };
      await tx.consultationPlace.upsert({ where: { messageId }, create: { messageId, ...place }, update: {} });
    },
    async placeOf(messageId) {
      const row = await tx.consultationPlace.findUnique({ where: { messageId } });
      return row ? placeIn(row) : undefined;
    },
    async places(id, member) {
      const orderBy = [{ at: 'asc' as const }, { messageId: 'asc' as const }];
      const where = { consultationId: id, memberId: member };
      return (await tx.consultationPlace.findMany({ where, orderBy })).map(placeIn);
    },
    async toldAbout(member, since) {
      const where = { memberId: member, at: { gte: stored(since) } };
      const distinct = ['consultationId' as const];
      const rows = await tx.consultationPlace.findMany({ where, distinct, select: { consultationId: true } });
      return rows.map(({ consultationId }) => consultationId as ConsultationId);
    },
  };
}

function placeIn({ messageId, consultationId, memberId, eventId, at }: Prisma.ConsultationPlaceModel): MessagePlace {
  return {
    messageId,
    consultation: consultationId as ConsultationId,
    member: memberId as MemberId,
    ...(eventId === null ? {} : { event: eventId as ConsultationEventId }),
    at: moment(at),
  };
}
