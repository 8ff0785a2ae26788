-- What releases take of a closed report: small rows, so that ten thousand reports need not be read whole.
create table report_gist (
    organisation_id uuid not null,
    assessment_id uuid not null,
    -- Of the report it was taken from; where the report was revised since, it is taken again.
    revision integer not null,
    questionnaire text not null references questionnaire_version (content_hash),
    -- One byte for each column of the questionnaire, 0 to 100, 255 where there is none.
    marks bytea not null,
    -- Figures that can be added up, in hundredths, in the order of the questionnaire, joined by commas.
    totals text not null,
    -- Slugs of the patterns that the report suggests.
    suggested text[] not null,
    primary key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

-- A frozen comparison of the organisations of a network.
create table release (
    network_id uuid not null,
    id uuid not null,
    campaign_id uuid not null,
    number integer not null check (number > 0),
    made_at timestamptz not null,
    -- What it shows.
    document jsonb not null,
    -- What it showed anew, which later ones have to reckon with.
    ledger jsonb not null,
    -- What the bytes of its rows are, and what their totals are.
    columns text[] not null,
    total_columns text[] not null,
    dimensions text[] not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, campaign_id) references campaign (network_id, id)
);

-- An organisation that a release counts. Kept when it revokes or leaves: later releases are compared with all earlier ones.
create table release_row (
    network_id uuid not null,
    release_id uuid not null,
    organisation_id uuid not null references organisation (id),
    -- What it was put into a peer group by; empty where unknown.
    trait text not null,
    -- A bit for each dimension whose mark coordinators see by name; the fifteenth where one of them belongs to it.
    known smallint not null,
    -- Dimensions that are counted, and those of them that are shown by name.
    counted text[] not null,
    named text[] not null,
    marks bytea not null,
    totals text not null,
    -- Where it stands, for its members.
    places jsonb not null,
    primary key (network_id, release_id, organisation_id),
    foreign key (network_id, release_id) references release (network_id, id)
);

create index release_row_organisation on release_row (organisation_id, network_id);
