-- A report that an organisation shows to everybody who has its address.
create table publication (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    -- Kept as it is, because stewards hand the address out again and again; whoever has it may read.
    token text not null unique,
    parts text[] not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create unique index publication_standing on publication (organisation_id, assessment_id) where withdrawn_at is null;
