import { writeFileSync } from 'node:fs';

export const howMany = 400;

/** A member of a large invented network by number, as the platforms know them. */
export function member(n: number) {
  const key = `lid-${n % howMany}`;
  return { key, email: `${key}@wijkteam.example`, user: `U${String(n % howMany).padStart(8, '0')}` };
}

/** Writes their network as the bot imports it at its first start. */
export function writeNetwork(file: string): void {
  const members = Array.from({ length: howMany }, (_, n) => {
    const { key, email } = member(n);
    return { key, name: `Lid ${n}`, email, organisation: 'wijkteam', region: 'midden-holland' };
  });
  const network = {
    settings: { name: 'Netwerk van velen' },
    landsdelen: [{ key: 'zuid-west', name: 'Zuid-West' }],
    regions: [{ key: 'midden-holland', name: 'Midden-Holland', landsdeel: 'zuid-west' }],
    organisations: [{ key: 'wijkteam', name: 'Wijkteam', domains: ['wijkteam.example'] }],
    bodies: [],
    members,
  };
  writeFileSync(file, JSON.stringify(network));
}
