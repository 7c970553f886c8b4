import type { SettingStore } from '../../bot/conversation/stores.ts';
import type { Tx } from './prisma.ts';

export function settingStore(tx: Tx): SettingStore {
  return {
    async get(key) {
      return (await tx.setting.findUnique({ where: { key } }))?.value;
    },
    async set(key, value) {
      await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    },
  };
}
