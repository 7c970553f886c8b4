import type { Settings } from '../../adapters/system/settings.ts';
import { bad, type Check, good, mind, type Said } from './doctor.finding.ts';
import { doctorTexts } from './doctor.texts.ts';

/** What was wrong in the settings, a line each. */
export function settingsCheck(problems: readonly string[], settings: Settings | undefined): Check {
  const { settingsFine, settingsLocal } = doctorTexts;
  const said = problems.length > 0 ? problems.map(bad) : [good(settings?.local ? settingsLocal : settingsFine)];
  return { name: 'instellingen', look: async () => said };
}

export const nodeCheck: Check = {
  name: 'node',
  look: async () => {
    const { node: version } = process.versions;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isNew = major > 20 || (major === 20 && minor >= 19);
    return [isNew ? good(doctorTexts.node.fine(version)) : bad(doctorTexts.node.old(version))];
  },
};

/** Whether the form of the address is one that others can reach; that they do is for them to see. */
export function addressCheck({ publicUrl, local }: Settings): Check {
  return { name: 'adres', look: async () => [addressSaid(publicUrl, local)] };
}

function addressSaid(publicUrl: string | undefined, local: boolean): Said {
  const { address } = doctorTexts;
  if (publicUrl === undefined) return local ? good(address.local) : mind(address.absent);
  const { hostname, protocol } = new URL(publicUrl);
  if (/^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname)) return local ? good(address.local) : mind(address.loopback);
  return protocol === 'https:' ? good(address.fine(publicUrl)) : bad(address.plain);
}
