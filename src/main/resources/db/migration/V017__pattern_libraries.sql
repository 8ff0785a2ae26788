-- Finds the word that was meant: by the trigrams it shares with the one that was typed.
create extension if not exists pg_trgm;

-- What a folder of patterns held when it was last read.
create table pattern_library (
    library text primary key,
    state jsonb not null
);

-- Every file of the folders, so that one that did not change is not read again.
create table pattern_file (
    library text not null,
    path text not null,
    content_hash text not null,
    -- The version of the reader that read it.
    reading integer not null,
    -- Null where it was refused.
    slug text,
    foreign_id text,
    refused_line integer,
    refused text,
    primary key (library, path)
);

-- Every pattern that can be found, Plenum's own ones too. Lists of keys are kept as sets of bits, as searches read all rows.
create table pattern_entry (
    library text not null,
    slug text not null,
    path text not null,
    content_hash text not null,
    foreign_id text not null default '',
    title text not null,
    -- Plenum's own ones come with the application: of them only what is needed to find them stands here.
    document jsonb,
    body text,
    dimensions integer not null default 0,
    principles integer not null default 0,
    org_types integer not null default 0,
    effort integer not null default 0,
    -- What a reader sees in a list, weighted, to rank by; and all that can be found.
    head_en tsvector not null,
    head_es tsvector,
    head_fr tsvector,
    full_en tsvector not null,
    full_es tsvector,
    full_fr tsvector,
    -- The words of title and summary, each after its language.
    words text[] not null,
    primary key (library, slug)
);

-- Compressing them takes longer than the disk they would save is worth.
alter table pattern_entry alter column body set storage external, alter column full_en set storage external;

create index pattern_entry_foreign_id on pattern_entry (library, foreign_id);
-- A first reading writes thousands of long texts: the index takes them in by larger parts.
create index pattern_entry_en on pattern_entry using gin (full_en) with (gin_pending_list_limit = 16384);
create index pattern_entry_es on pattern_entry using gin (full_es);
create index pattern_entry_fr on pattern_entry using gin (full_fr);
create index pattern_entry_head_en on pattern_entry using gin (head_en);
create index pattern_entry_head_es on pattern_entry using gin (head_es);
create index pattern_entry_head_fr on pattern_entry using gin (head_fr);

-- The words of titles and summaries, by language, with and without their accents.
create table pattern_word (
    language text not null,
    word text not null,
    plain text not null,
    patterns integer not null,
    primary key (language, word)
);

create index pattern_word_plain on pattern_word (language, plain text_pattern_ops);
create index pattern_word_like on pattern_word using gin (plain gin_trgm_ops);

-- Loads the extension, so that its setting is known to a role without special rights.
select show_limit();

-- The words of a language that look like another one, and more. By the index: comparing with every word takes too long.
create function pattern_words_like(asked_language text, asked text) returns setof pattern_word
    language sql stable
    set pg_trgm.similarity_threshold = 0.2
    as $$ select * from pattern_word where language = asked_language and plain % asked $$;
