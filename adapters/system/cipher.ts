import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { Cipher } from '../../domain/kernel/ports.ts';
import { randomPiece } from './random.ts';

const nonceLength = 12;
const tagLength = 16;

/** What was sealed cannot be opened: it has another key, or it was changed or cut off. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/**
 * AES-256-GCM with a nonce of its own for every text, written as `v1.<key id>.<base64url>`. The key id is a hash, so
 * that it tells keys apart and nothing about them. The first key seals; older ones still open what they sealed.
 */
export function aesCipher(key: Buffer, ...older: readonly Buffer[]): Cipher {
  const keys = new Map([key, ...older].map((each) => [keyIdOf(each), each]));
  const prefix = `v1.${keyIdOf(key)}.`;
  return {
    keys: [...keys.keys()],
    seal(text) {
      const nonce = randomPiece(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return prefix + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
    },
    open(sealed) {
      const [, keyId, bytes] = /^v1\.([0-9a-f]{12})\.([\w-]*)$/.exec(sealed) ?? [];
      if (keyId === undefined || bytes === undefined) throw new UnreadableText('This is not a sealed text.');
      const opens = keys.get(keyId);
      if (opens) return openWith(opens, Buffer.from(bytes, 'base64url'));
      throw new UnreadableText(`A text was sealed with key ${keyId}; ENCRYPTION_KEY is another one, ${keyIdOf(key)}.`);
    },
  };
}

function openWith(key: Buffer, bytes: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), { authTagLength: tagLength });
    decipher.setAuthTag(bytes.subarray(-tagLength));
    const body = bytes.subarray(nonceLength, -tagLength);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    throw new UnreadableText('A sealed text was changed or cut off after it was stored.');
  }
}

function keyIdOf(key: Buffer): string {
  if (key.length !== 32) throw new Error('An encryption key is 32 bytes.');
  return createHash('sha256').update('schakelbot key id').update(key).digest('hex').slice(0, 12);
}
