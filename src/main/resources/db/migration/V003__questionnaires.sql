-- Every version ever used, by the hash of its content. Rows are never changed.
create table questionnaire_version (
    content_hash text primary key,
    questionnaire_key text not null,
    version text not null,
    document text not null,
    stored_at timestamptz not null
);

-- The version on offer of each questionnaire: the last good one.
create table questionnaire_current (
    questionnaire_key text primary key,
    position int not null,
    content_hash text not null references questionnaire_version (content_hash)
);

-- The questions about the organisation and their tags, of the last good bank.
create table questionnaire_profile (
    only_row boolean primary key default true check (only_row),
    document text not null
);
