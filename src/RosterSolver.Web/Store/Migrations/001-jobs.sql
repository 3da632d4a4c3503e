-- Jobs with their input, progress and results. SQLite and PostgreSQL both understand every line.
-- Times are milliseconds since 1970, by the clock of the database; money is in sixtieths of a cent.
create table jobs (
  id text primary key,
  tenant text not null,
  name text not null,
  kind text not null,
  state text not null,
  parent text references jobs (id) on delete cascade,
  place bigint not null default 0,
  scenarios text not null,
  settings text not null,
  request_key text,
  request_hash text,
  attempt bigint not null default 0,
  tries bigint not null default 0,
  worker text,
  lease bigint,
  dispatched bigint,
  cancelling bigint not null default 0,
  submitted bigint not null,
  started bigint,
  ended bigint,
  cost bigint,
  bound bigint,
  message text
);
create unique index jobs_by_key on jobs (tenant, request_key);
create index jobs_by_tenant on jobs (tenant, submitted);
create index jobs_by_state on jobs (state, dispatched);
create index jobs_by_parent on jobs (parent);

-- What a family of jobs reads; children read what their parent reads.
create table job_inputs (
  job text not null references jobs (id) on delete cascade,
  path text not null,
  bytes bytea not null,
  primary key (job, path)
);

-- Results: the key admits one file of a name, whoever writes it.
create table job_files (
  job text not null references jobs (id) on delete cascade,
  name text not null,
  attempt bigint not null,
  bytes bytea not null,
  primary key (job, name)
);

-- The best roster so far, from which the next attempt begins.
create table job_incumbents (
  job text primary key references jobs (id) on delete cascade,
  attempt bigint not null,
  roster bytea not null
);

create table job_events (
  job text not null references jobs (id) on delete cascade,
  sequence bigint not null,
  attempt bigint not null,
  at bigint not null,
  elapsed bigint not null,
  cost bigint,
  bound bigint,
  level text,
  primary key (job, sequence)
);

create table workers (
  id text primary key,
  machine text not null,
  slots bigint not null,
  started bigint not null,
  seen bigint not null
);
