/** A PostgreSQL server that runs until it is stopped. */
export interface PostgresServer {
  readonly port: number;
  url(database: string): string;
  run(statements: string | readonly string[], database?: string): Promise<Record<string, unknown>[][]>;
  stop(): Promise<void>;
}

export function startPostgres(folder: string, options?: { port?: number }): Promise<PostgresServer | undefined>;
