import Sqlite from 'better-sqlite3';

/** What a copy has instead of the original's own value: SQL in which `n` counts the copies from 1. */
type Instead = Readonly<Record<string, string>>;

/**
 * Grows a database to a size by copying rows that the bot itself wrote, so that what is measured has the bot's own
 * form. Copies get ids and numbers of their own.
 */
export function grow(file: string, size: number): void {
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  const count = (table: string) => (database.prepare(`SELECT count(*) AS c FROM "${table}"`).get() as { c: number }).c;
  const copy = (table: string, instead: Instead, times: number) => {
    const columns = (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
    const values = columns.map((name) => instead[name] ?? `o."${name}"`).join(', ');
    database.exec(`
      WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < ${times})
      INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
      SELECT ${values} FROM (SELECT *, row_number() OVER (ORDER BY rowid) AS place_ FROM "${table}") o, count`);
  };
  const signals = count('Signal');
  const consultations = count('Consultation');
  const items = count('AgendaItem');
  const attendances = count('Attendance');

  database.transaction(() => {
    copyNumbered(copy, 'Signal', signals, size, { SignalTerm: 'signalId', SignalSupport: 'signalId' });
    database.exec(`UPDATE "SignalTermCount" SET "signals" =
      (SELECT count(*) FROM "SignalTerm" t WHERE t."term" = "SignalTermCount"."term") WHERE "term" <> ''`);
    database.exec(`UPDATE "SignalTermCount" SET "signals" = (SELECT count(*) FROM "Signal") WHERE "term" = ''`);
    copyNumbered(copy, 'Consultation', consultations, size, { ConsultationText: 'consultationId' });
    for (const [series, table] of [
      ['signal', 'Signal'],
      ['consultation', 'Consultation'],
    ]) {
      database.exec(
        `UPDATE "Counter" SET "value" = (SELECT max("number") FROM "${table}") WHERE "series" = '${series}'`,
      );
    }
    // Ten points and as many answers at each of a great many meetings of the past.
    const longAgo = "date('2020-01-01', '-' || ((count.n + o.place_) / 10) || ' days')";
    copy('AgendaItem', { id: `o."id" || '-' || count.n`, slot: longAgo }, Math.ceil(size / items));
    copy(
      'Attendance',
      { slot: longAgo, memberId: `o."memberId" || '-' || count.n || '-' || o.place_` },
      Math.ceil(size / attendances),
    );
  })();
  database.exec('ANALYZE');
  database.close();
}

/** A thing with a number, and what hangs on it. */
function copyNumbered(
  copy: (table: string, instead: Instead, times: number) => void,
  table: string,
  originals: number,
  size: number,
  hanging: Readonly<Record<string, string>>,
): void {
  const times = Math.ceil(size / originals) - 1;
  for (const [other, key] of Object.entries(hanging)) {
    const number = `o."number" + count.n * ${originals}`;
    const idOf = `o."${key}" || '-' || count.n`;
    copy(other, other === 'ConsultationText' ? { [key]: idOf } : { [key]: idOf, number }, times);
  }
  copy(table, { id: `o."id" || '-' || count.n`, number: `o."number" + count.n * ${originals}` }, times);
}
