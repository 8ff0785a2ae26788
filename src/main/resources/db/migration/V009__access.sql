-- A session by a personal link may touch one assessment only.
alter table session add column only_for uuid;

-- Mails on their way. They are written with what they tell of, in one transaction, and sent by a job.
create table outbox (
    id uuid primary key,
    address text not null,
    subject text not null,
    plain text not null,
    html text not null,
    -- Where the reader can stop mails of this kind; null for those that cannot be stopped.
    unsubscribe text,
    created_at timestamptz not null,
    -- Not before this time; later after each failure.
    due_at timestamptz not null,
    attempts integer not null default 0
);

create index outbox_due on outbox (due_at);

-- What changed and who did it; rows are only ever added. Answers and their contents never stand here, nor names:
-- whoever is erased is gone from here too.
create table audit (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    -- Null once the person has been erased, and for what the application did by itself.
    person_id uuid references person (id) on delete set null,
    deed text not null,
    -- Whom it concerns, where it concerns somebody.
    concerns uuid references person (id) on delete set null,
    -- What it concerns, such as an assessment's period; never a person's name or address.
    subject text not null default '',
    done_at timestamptz not null,
    primary key (organisation_id, id)
);

create index audit_person on audit (person_id);
create index audit_concerns on audit (concerns);

-- Whatever the application's own statements are, what stands in the audit stays: only erasing a person empties a column.
create function audit_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'audit rows stay';
    end if;
    if (new.organisation_id, new.id, new.deed, new.subject, new.done_at)
            is distinct from (old.organisation_id, old.id, old.deed, old.subject, old.done_at)
        or (new.person_id is not null and new.person_id is distinct from old.person_id)
        or (new.concerns is not null and new.concerns is distinct from old.concerns) then
        raise exception 'audit rows stay as they are';
    end if;
    return new;
end $$;

create trigger audit_stays before update or delete on audit for each row execute function audit_stays();
